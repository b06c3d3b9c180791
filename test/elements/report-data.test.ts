import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/report-data/define.js';
import type { ZjReportData } from '../../src/elements/report-data/define.js';
import '../../src/elements/stat/define.js';
import type { ZjErrorEvent } from '../../src/controllers/events.js';
import { registerReport, unregisterReport } from '../../src/report/register.js';
import { fixture, oneEvent, settled, silence, until, updated } from '../support/fixture.js';
import { json, serve } from '../support/served.js';
import { accessibleText } from '../support/text.js';
import { valmarin } from '../support/valmarin.js';
import smallest from '../fixtures/smallest.json';

/** The small report with another figure. */
function withValue(value: unknown, id = 'smallest') {
  const copy = structuredClone(smallest) as unknown as {
    report: Record<string, unknown>;
    figures: { figures: Record<string, unknown>[] };
  };
  copy.report['id'] = id;
  copy.figures.figures[0]!['value'] = value;
  return copy;
}

function inline(content: unknown, name = ''): ZjReportData {
  const element = document.createElement('zj-report-data');
  element.name = name;
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = typeof content === 'string' ? content : JSON.stringify(content);
  element.append(script);
  return element;
}

/** Puts the element into the page and gives the error that it says. */
async function failure(element: ZjReportData, lang = 'en'): Promise<ZjErrorEvent> {
  silence('error');
  const failed = oneEvent(element, 'zj-error');
  await fixture(html`<div>${element}</div>`, lang);
  return failed;
}

// What is odd about the small reports is no matter here.
beforeEach(() => void silence('warn'));

const pages: Element[] = [];

afterEach(() => {
  for (const page of pages.splice(0)) page.remove();
});

/** Puts markup into the page without waiting for what is in it. */
function put(markup: string): HTMLElement {
  const page = document.createElement('div');
  page.lang = 'en';
  page.innerHTML = markup;
  document.body.append(page);
  pages.push(page);
  return page;
}

const stat = (report: string, fact = 'eins') =>
  html`<zj-stat fact=${fact} report=${report} actions="none">plain words</zj-stat>`;

describe('a report of the page’s own', () => {
  it('is shown by elements after it', async () => {
    const page = await fixture<HTMLElement>(html`<div>${inline(smallest)} ${stat('smallest')}</div>`, 'de');
    expect(accessibleText(page)).to.contain('Eins').and.to.contain('1');
  });

  it('is shown by elements before it, which wait and say so', async () => {
    let answer: (response: Response) => void = () => undefined;
    const asked = serve({ 'own.json': () => new Promise((resolve) => (answer = resolve)) });
    const page = put(
      `<zj-stat fact="eins" report="smallest">plain words</zj-stat><zj-report-data src="own.json"></zj-report-data>`,
    );
    const element = page.querySelector('zj-stat')!;
    await until(() => accessibleText(element).includes('“smallest”') && asked.length > 0, 'that it waits');
    expect(accessibleText(element)).to.contain('plain words');
    expect(element.matches(':state(loading)')).to.equal(true);
    answer(json(smallest));
    await until(() => element.matches(':state(ready)'), 'the figure');
    expect(accessibleText(element)).to.contain('Eins').and.not.to.contain('plain words');
  });

  it('is chosen on an ancestor, and let go of there', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        ${inline(withValue(7), 'seven')}
        <section report="seven"><zj-stat fact="eins" actions="none">plain words</zj-stat></section>
      </div>
    `);
    const element = page.querySelector('zj-stat')!;
    expect(accessibleText(element)).to.contain('7');
    const said = silence('error');
    page.querySelector('section')!.removeAttribute('report');
    await until(() => said.join().includes('eins'), 'that the bundled report has no such figure');
    page.querySelector('section')!.setAttribute('report', 'seven');
    await until(() => element.matches(':state(ready)'), 'the figure again');
  });

  it('may come after elements have said that there is none', async () => {
    silence('error');
    const page = await fixture<HTMLElement>(html`<div>${stat('late')}</div>`);
    const element = page.querySelector('zj-stat')!;
    expect(accessibleText(element)).to.contain('no report named “late”');
    await registerReport(smallest, { name: 'late' });
    await settled(element);
    await until(() => element.matches(':state(ready)'), 'the figure');
    expect(unregisterReport('late')).to.equal(true);
    await until(() => element.matches(':state(error)'), 'that it is gone');
  });

  it('may be a promise, for which elements wait', async () => {
    let give: (report: unknown) => void = () => undefined;
    const registered = registerReport(new Promise((resolve) => (give = resolve)), { name: 'promised' });
    const page = put('<zj-stat fact="eins" report="promised"></zj-stat>');
    const element = page.querySelector('zj-stat')!;
    await until(() => accessibleText(element).includes('Waiting'), 'that it waits');
    give(smallest);
    const report = await registered;
    expect(report.id).to.equal('promised');
    await until(() => element.matches(':state(ready)'), 'the figure');
    unregisterReport('promised');
  });

  it('is not to be expected any more once its source has failed: elements say that it did not load', async () => {
    silence('error');
    serve({});
    const page = put(
      `<zj-stat fact="eins" report="zhejiang-2020">plain words</zj-stat><zj-report-data src="none.json"></zj-report-data>`,
    );
    const element = page.querySelector('zj-stat')!;
    await until(() => /did not load|未能载入/.test(accessibleText(element)), 'the failure');
    expect(accessibleText(element)).not.to.match(/no report named|没有名为/);
    expect(accessibleText(element)).to.contain('plain words');
  });

  it('changes with its address, and stands while another is on its way or is at fault', async () => {
    serve({ 'one.json': () => json(withValue(1)), 'two.json': () => json(withValue(2)), 'bad.json': () => json('{') });
    const page = await fixture<HTMLElement>(
      html`<div><zj-report-data src="one.json" name="edition"></zj-report-data>${stat('edition')}</div>`,
    );
    const data = page.querySelector('zj-report-data')!;
    const element = page.querySelector('zj-stat')!;
    data.src = 'two.json';
    await until(() => accessibleText(element).includes('2'), 'the other edition');
    silence('error');
    const failed = oneEvent(data, 'zj-error');
    data.src = 'bad.json';
    await failed;
    await updated(element);
    expect(accessibleText(data)).to.contain('bad.json');
    expect(accessibleText(element)).to.contain('2');
    data.src = 'one.json';
    await until(() => accessibleText(element).includes('Eins 1'), 'the first edition again');
    expect(accessibleText(data)).to.equal('');
  });

  it('changes with its name, and with what is in its tag', async () => {
    const data = inline(withValue(3), 'before');
    const page = await fixture<HTMLElement>(html`<div>${data}${stat('before')}</div>`);
    const element = page.querySelector('zj-stat')!;
    data.querySelector('script')!.textContent = JSON.stringify(withValue(4));
    await until(() => accessibleText(element).includes('4'), 'the new text');
    data.name = 'after';
    silence('error');
    await until(() => element.matches(':state(error)'), 'that the old name is gone');
    element.setAttribute('report', 'after');
    await until(() => element.matches(':state(ready)'), 'the new name');
  });

  it('goes with its element, and not when that is moved', async () => {
    const data = inline(withValue(5), 'moving');
    const page = await fixture<HTMLElement>(html`<div>${data}${stat('moving')}</div>`);
    const element = page.querySelector('zj-stat')!;
    page.append(data);
    await updated(element);
    expect(element.matches(':state(ready)')).to.equal(true);
    silence('error');
    data.remove();
    await until(() => element.matches(':state(error)'), 'that it is gone');
  });

  it('says its messages in the page’s language', async () => {
    expect((await failure(inline('{ "report": '), 'zh')).message).to.equal(
      '页面中的报告 不完整：JSON 在第 1 行第 13 列中断。',
    );
  });

  it('is a copy that the page cannot change any more', async () => {
    const given = withValue(6);
    await registerReport(given, { name: 'copied' });
    given.figures.figures[0]!['value'] = 60;
    const page = await fixture<HTMLElement>(html`<div>${stat('copied')}</div>`);
    expect(accessibleText(page)).to.contain('Eins 6').and.not.to.contain('60');
    unregisterReport('copied');
  });
});

describe('a report that is none', () => {
  const nested = (depth: number) => '{"report":'.repeat(depth) + '1' + '}'.repeat(depth);

  const texts: readonly [what: string, text: string, says: RegExp][] = [
    ['does not parse', '{\n  "report": {,\n}', /line 2, column 14, at “,”/],
    ['is cut off', JSON.stringify(smallest).slice(0, 300), /ends too early, at line 1/],
    ['is empty', ' ', /empty/],
    ['is a page', '<!doctype html><title>Not found</title>', /web page, not JSON/],
    ['is no object', '[1]', /JSON object whose keys are topics/],
    ['is null', 'null', /JSON object whose keys are topics/],
    ['nests 10,000 deep', nested(10_000), /nests deeper than 64/],
    ['has the key __proto__', '{"report":{"__proto__":{"polluted":1}}}', /\/report\/__proto__.*not allowed/],
    ['has the key constructor', '{"constructor":{"prototype":{"polluted":1}}}', /\/constructor.*not allowed/],
    [
      'has a number beyond all numbers',
      JSON.stringify(smallest).replace('"value":1', '"value":1e999'),
      /value.*finite/,
    ],
    ['has no version', JSON.stringify({ report: { ...smallest.report, schemaVersion: undefined } }), /schema version/],
    ['is newer', JSON.stringify({ report: { ...smallest.report, schemaVersion: 2 } }), /version 2.*reads up to 1/],
    ['is too old', JSON.stringify({ report: { ...smallest.report, schemaVersion: 0 } }), /version 0.*no longer/],
    ['has a version that is none', JSON.stringify({ report: { ...smallest.report, schemaVersion: 'x' } }), /number 1/],
    ['lacks what it needs', JSON.stringify({ report: { schemaVersion: 1 } }), /fault/],
  ];

  for (const [what, text, says] of texts) {
    it(`${what}: it says so in its place and as an event`, async () => {
      const data = inline(text);
      const { message, error } = await failure(data);
      expect(message).to.match(says);
      expect(error.name).to.equal('ReportError');
      expect(accessibleText(data)).to.contain(message.slice(0, 60));
      expect(data.matches(':state(error)')).to.equal(true);
      expect(({} as { polluted?: number }).polluted).to.equal(undefined);
    });
  }

  it('reads what was written before versions were numbers', async () => {
    const old = { ...smallest, report: { ...smallest.report, schemaVersion: '1.0' } };
    const report = await registerReport(old, { name: 'old' });
    expect(report.peek('report')?.schemaVersion).to.equal(1);
    unregisterReport('old');
  });

  it('has the name of one that is there: the first stands', async () => {
    const { message } = await failure(
      inline({ ...smallest, report: { ...smallest.report, id: 'zhejiang-2021-2025' } }),
    );
    expect(message).to.contain('zhejiang-2021-2025').and.to.contain('the first stands');
    const page = await fixture<HTMLElement>(html`<div>${inline(withValue(8), 'twice')}${stat('twice')}</div>`);
    await failure(inline(withValue(9), 'twice'));
    expect(accessibleText(page.querySelector('zj-stat')!)).to.contain('8');
  });

  it('stays hidden where the page hides it', async () => {
    const data = inline(' ');
    data.hidden = true;
    await failure(data);
    expect(data.offsetHeight).to.equal(0);
    data.hidden = false;
    expect(data.offsetHeight).to.be.above(0);
  });

  it('says nothing of where it is', async () => {
    expect((await failure(document.createElement('zj-report-data'))).message).to.contain('src');
  });

  const answers: readonly [what: string, answer: (() => Response | Promise<Response>) | undefined, says: RegExp][] = [
    ['cannot be reached', undefined, /network failed/],
    ['is not there', () => json('<h1>404</h1>', { status: 404, statusText: 'Not Found' }), /answered 404 Not Found/],
    ['is a page though the server says it is there', () => json('<!doctype html>'), /web page/],
    ['says itself that it is 50 MB', () => json('{}', { headers: { 'content-length': '50000000' } }), /20 MB/],
    ['is 50 MB', () => new Response(spaces(50)), /20 MB/],
    ['is in another encoding', () => new Response(new Uint8Array([123, 0xd5, 0xe3, 0xbd, 0xad])), /UTF-8/],
    ['breaks off on its way', () => new Response(breaking()), /network failed/],
  ];

  for (const [what, answer, says] of answers) {
    it(`${what}: it says so`, async () => {
      serve(answer ? { 'own.json': answer } : {});
      const data = document.createElement('zj-report-data');
      data.src = 'own.json';
      expect((await failure(data)).message)
        .to.match(says)
        .and.to.contain('own.json');
    });
  }

  it('is at no web address', async () => {
    const data = document.createElement('zj-report-data');
    data.src = 'javascript:alert(1)';
    expect((await failure(data)).message).to.contain('no web address');
  });

  it('is let go of when its element goes', async () => {
    let aborted = false;
    const asked = serve({
      'own.json': (signal) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => {
            aborted = true;
            reject(new DOMException('', 'AbortError'));
          });
        }),
    });
    const said = silence('error');
    const data = document.createElement('zj-report-data');
    data.src = 'own.json';
    document.body.append(data);
    await until(() => asked.length > 0, 'that it loads');
    data.remove();
    await until(() => aborted, 'that it stops');
    expect(said).to.deep.equal([]);
  });

  it('lists its faults, each with its place', async () => {
    const broken = structuredClone(valmarin) as unknown as Record<string, Record<string, unknown>>;
    delete broken['report']!['id'];
    broken['figures']!['figures'] = 'none';
    const data = inline(broken);
    const { error } = await failure(data);
    expect(error.code).to.equal('invalid-report');
    expect(error.details.faults?.length).to.be.greaterThan(0);
  });

  it('rejects what is registered in script', async () => {
    for (const [given, says] of [
      [undefined, /no data but undefined/],
      [withValue(NaN), /no finite number/],
      [withValue(() => 1), /no data but function/],
      [withValue(new Date(0)), /neither a plain object nor an array/],
      [circular(), /nests deeper/],
    ] as const) {
      const error = await registerReport(given).then(
        () => undefined,
        (reason: Error) => reason,
      );
      expect(error?.message).to.match(says);
    }
  });
});

function circular(): object {
  const given: Record<string, unknown> = {};
  given['report'] = given;
  return given;
}

function spaces(megabytes: number): ReadableStream<Uint8Array> {
  const chunk = new Uint8Array(1_000_000).fill(32);
  let left = megabytes;
  return new ReadableStream({
    pull(controller) {
      if (left-- > 0) controller.enqueue(chunk);
      else controller.close();
    },
  });
}

function breaking(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"report":'));
      controller.error(new TypeError('network error'));
    },
  });
}
