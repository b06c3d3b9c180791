import { expect } from 'chai';
import { elementNames } from '../../src/embed/elements.js';
import { faultMessage, parseParameters, toParameters } from '../../src/embed/parameters.js';
import { checkRecords, loadRecords } from '../../src/embed/records.js';
import { bundledReport } from '../../src/report/registry.js';

const themes = ['press', 'night'];
const parse = (query: string) => parseParameters(new URLSearchParams(query), { themes });
const messages = (query: string, language = 'en') =>
  parse(query).faults.map((fault) => faultMessage(fault, { language, tag: language }));

describe('parseParameters', () => {
  it('reads an element, its attributes, language, theme, scheme and variables', () => {
    const { request, faults, ignored } = parse(
      'el=stat&fact=rd-expenditure&variant=hero&count-up=true&actions=none&lang=en&theme=press&scheme=dark' +
        '&accent=%23b3261e&radius=4px&font=Georgia,+%22Noto+Serif+SC%22,+serif&id=a1',
    );
    expect(faults).to.deep.equal([]);
    expect(ignored).to.deep.equal([]);
    expect(request).to.deep.equal({
      element: 'stat',
      attributes: { fact: 'rd-expenditure', variant: 'hero', 'count-up': '', actions: 'none' },
      lang: 'en',
      theme: 'press',
      scheme: 'dark',
      variables: {
        '--zj-accent': '#b3261e',
        '--zj-radius': '4px',
        '--zj-font-family': 'Georgia, "Noto Serif SC", serif',
      },
      id: 'a1',
    });
  });

  it('takes a tag for its element, and leaves out what is the default anyway', () => {
    const { request } = parse('el=zj-timeline&orientation=vertical&zoom=1&controls=auto&scheme=auto');
    expect(request?.element).to.equal('timeline');
    expect(request?.attributes).to.deep.equal({});
  });

  it('reads back what it writes, for each element', () => {
    for (const el of elementNames) {
      const required = { fact: 'a', dataset: 'b', system: 'c', kind: 'policy', record: 'd' };
      const first = parseParameters({ el, ...required, lang: 'zh-CN', 'count-up': '', accent: 'red' }, { themes });
      const { request, ignored } = first;
      if (!request) throw new Error(el);
      expect(ignored.map(({ code }) => code)).to.not.include.members(['markup']);
      expect(parseParameters(toParameters(request), { themes }).request, el).to.deep.equal(request);
    }
  });

  it('ignores what arrives with an address, with a word and the nearest name', () => {
    const { request, ignored } = parse('el=stat&fact=a&utm_source=mail&varient=hero&constructor=1');
    expect(request?.attributes).to.deep.equal({ fact: 'a' });
    expect(ignored.map(({ name }) => name)).to.deep.equal(['utm_source', 'varient', 'constructor']);
    expect(ignored[1]?.valid?.[0]).to.equal('variant');
  });

  const faulty: [query: string, code: string, name: string][] = [
    ['', 'missing', 'el'],
    ['el=', 'missing', 'el'],
    ['el=stats&fact=a', 'unknown-value', 'el'],
    ['el=constructor', 'unknown-value', 'el'],
    ['el=stat', 'missing', 'fact'],
    ['el=stat&fact=', 'missing', 'fact'],
    ['el=list', 'missing', 'kind'],
    ['el=list&kind=book', 'unknown-value', 'kind'],
    ['el=stat&fact=a&variant=huge', 'unknown-value', 'variant'],
    ['el=stat&fact=a&fact=b', 'repeated', 'fact'],
    ['el=stat&fact=%3Cimg+src%3Dx%3E', 'markup', 'fact'],
    ['el=stat&fact=a%00b', 'markup', 'fact'],
    [`el=stat&fact=${'a'.repeat(2001)}`, 'too-long', 'fact'],
    ['el=stat&fact=a&count-up=maybe', 'not-boolean', 'count-up'],
    ['el=timeline&zoom=17', 'out-of-range', 'zoom'],
    ['el=timeline&zoom=1e1', 'out-of-range', 'zoom'],
    ['el=chart&dataset=a&heading-level=2.5', 'out-of-range', 'heading-level'],
    ['el=ranking&lang=fr', 'not-language', 'lang'],
    ['el=ranking&lang=en%22onload', 'not-language', 'lang'],
    ['el=ranking&theme=../../x', 'unknown-value', 'theme'],
    ['el=ranking&scheme=sepia', 'unknown-value', 'scheme'],
    ['el=ranking&accent=url(https://example.org)', 'not-color', 'accent'],
    ['el=ranking&accent=var(--x)', 'not-color', 'accent'],
    ['el=ranking&accent=red;color:blue', 'not-color', 'accent'],
    ['el=ranking&accent=nocolour', 'not-color', 'accent'],
    ['el=ranking&radius=65px', 'not-length', 'radius'],
    ['el=ranking&radius=calc(1px)', 'not-length', 'radius'],
    ['el=ranking&font=a}b', 'not-font', 'font'],
    ['el=ranking&font=url(x)', 'not-font', 'font'],
    ['el=ranking&id=a%20b', 'not-id', 'id'],
  ];
  for (const [query, code, name] of faulty) {
    it(`refuses ${query.slice(0, 60) || 'nothing'} as ${code}`, () => {
      const { request, faults } = parse(query);
      expect(request).to.equal(undefined);
      expect(faults.map((fault) => [fault.code, fault.name])).to.deep.equal([[code, name]]);
    });
  }

  for (const color of ['#abc', '#aabbccdd', 'teal', 'rgb(1, 2, 3)', 'rgb(1 2 3 / 50%)', 'oklch(0.6 0.1 120deg)']) {
    it(`takes the colour ${color}`, () => {
      const { request } = parseParameters({ el: 'ranking', accent: color }, { themes });
      expect(request?.variables['--zj-accent']).to.equal(color);
    });
  }

  it('says what is wrong in both languages, with the nearest values', () => {
    expect(messages('el=stats')[0]).to.match(/^“stats” is not a value of el\. For example: stat, /);
    expect(messages('el=stat', 'zh')).to.deep.equal(['缺少参数 fact。']);
    expect(messages('el=timeline&zoom=99')).to.deep.equal(['zoom takes a number of 1–16, not “99”.']);
  });
});

describe('checkRecords', () => {
  const check = async (query: string) => {
    const { request } = parse(query);
    if (!request) throw new Error(query);
    return checkRecords(request, await loadRecords(bundledReport, request));
  };

  it('knows the ids of every set', async () => {
    for (const query of [
      'el=stat&fact=rd-expenditure',
      'el=stat-grid&facts=rd-expenditure+rd-intensity&section=lead',
      'el=chart&dataset=platforms',
      'el=system&system=siti-yiping',
      'el=timeline&selected=rd-record',
      'el=corridor-map&selected=330100',
      'el=corridor-map&selected=hangzhou-west',
      'el=achievements&field=chips&selected=tianmouc',
      'el=list&kind=place&selected=longquan-celadon',
      'el=source&record=rd-expenditure',
      'el=source&kind=city&record=330200',
      'el=report&sections=lead+talent',
    ]) {
      expect(await check(query), query).to.deep.equal([]);
    }
  });

  it('names the nearest of one that the report does not have', async () => {
    const [fault, ...others] = await check('el=stat-grid&facts=rd-intensity+rd-expenditures');
    expect(others).to.deep.equal([]);
    expect(fault).to.include({ code: 'unknown-id', name: 'facts', value: 'rd-expenditures' });
    expect(fault?.valid?.[0]).to.equal('rd-expenditure');
  });
});
