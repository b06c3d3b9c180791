/** Elements in documents and pages that are not as they think: moved, of another window, with names in the way. */
import { expect } from 'chai';
import { discover } from '../../src/autoload.js';
import '../../src/index.js';
import { jsonText } from '../../src/format/json.js';
import { settled, silence, until, updated } from '../support/fixture.js';
import { accessibleText, deepQueryAll } from '../support/text.js';

const markup = [
  '<zj-stat fact="rd-expenditure"></zj-stat>',
  '<zj-stat-grid section="lead"></zj-stat-grid>',
  '<zj-chart dataset-id="platforms" type="bar"></zj-chart>',
  '<zj-ranking></zj-ranking>',
  '<zj-timeline></zj-timeline>',
  '<zj-corridor-map layout="tiles"></zj-corridor-map>',
  '<zj-system system="siti-yiping"></zj-system>',
  '<zj-constellation></zj-constellation>',
  '<zj-achievements></zj-achievements>',
  '<zj-list kind="policy"></zj-list>',
  '<zj-source record="rd-expenditure"></zj-source>',
];

function create(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  return document.importNode(template.content, true).firstElementChild as HTMLElement;
}

let frame: HTMLIFrameElement;
let page: HTMLElement;

beforeEach(() => {
  frame = document.createElement('iframe');
  frame.style.width = '600px';
  page = document.createElement('div');
  page.lang = 'en';
  document.body.append(frame, page);
  (frame.contentDocument as Document).documentElement.lang = 'en';
});

afterEach(() => {
  frame.remove();
  page.remove();
});

function colourOf(element: HTMLElement): string {
  const base = deepQueryAll(element, '.base')[0] as Element;
  return getComputedStyle(base).getPropertyValue('--_muted');
}

describe('an element in another document', () => {
  for (const html of markup) {
    it(`is shown there first, moved there, and back: ${html}`, async () => {
      const inFrame = (frame.contentDocument as Document).body;
      const first = create(html);
      inFrame.append(first);
      await settled(first);
      const moved = create(html);
      page.append(moved);
      await settled(moved);
      // A frame is narrower: what stands beside something in the page may stand below it there.
      const wordsOf = (element: Element) => accessibleText(element).replaceAll(' ', '');
      const text = wordsOf(moved);
      expect(text.length).to.be.greaterThan(20);
      expect(wordsOf(first)).to.equal(text);
      const styled = colourOf(moved);
      expect(styled).not.to.equal('');
      expect(colourOf(first)).to.equal(styled);
      inFrame.append(moved);
      await settled(moved);
      expect(colourOf(moved)).to.equal(styled);
      page.append(first);
      await settled(first);
      expect(wordsOf(first)).to.equal(text);
      expect(colourOf(first)).to.equal(styled);
    });
  }

  it('has tables of the page’s type where there is no doctype', async () => {
    const inFrame = frame.contentDocument as Document;
    expect(inFrame.compatMode).to.equal('BackCompat');
    const looks = async (place: HTMLElement, html: string) => {
      place.style.font = 'italic 20px/1.5 serif';
      const element = create(html);
      place.append(element);
      await settled(element);
      return deepQueryAll(element, 'table').map((table) => {
        const { fontSize, fontStyle, fontWeight, lineHeight, color } = getComputedStyle(table);
        return [fontSize, fontStyle, fontWeight, lineHeight, color].join(' ');
      });
    };
    for (const html of markup.filter((each) => /ranking|chart/.test(each))) {
      const usual = await looks(page, html);
      expect(usual.length, html).to.be.greaterThan(0);
      expect(await looks(inFrame.body, html), html).to.deep.equal(usual);
    }
  });

  it('opens its source there', async () => {
    const stat = create('<zj-stat fact="rd-expenditure"></zj-stat>');
    page.append(stat);
    await settled(stat);
    (frame.contentDocument as Document).body.append(stat);
    (deepQueryAll(stat, '.source-button')[0] as HTMLElement).click();
    await until(() => deepQueryAll(stat, '.printed')[0], 'the printed words');
    const source = deepQueryAll(stat, 'zj-source')[0] as HTMLElement;
    expect(colourOf(source)).not.to.equal('');
  });

  it('without a window is shown once it has one', async () => {
    const stat = create('<zj-stat fact="rd-expenditure"></zj-stat>');
    document.implementation.createHTMLDocument('').body.append(stat);
    page.append(stat);
    await settled(stat);
    expect(accessibleText(stat)).to.contain('290.14');
    expect(colourOf(stat)).not.to.equal('');
  });
});

describe('names that a page gives', () => {
  const names = [
    ...['parentElement', 'parentNode', 'matches', 'closest', 'children', 'attributes', 'getAttribute', 'hasAttribute'],
    ...[
      'isConnected',
      'nodeName',
      'nodeType',
      'localName',
      'ownerDocument',
      'querySelectorAll',
      'querySelector',
      'host',
    ],
    ...['previousElementSibling', 'getRootNode', 'lang', 'report', 'firstChild', 'tagName', 'shadowRoot', 'contains'],
  ];

  it('to fields of the form that an element is in hide nothing', async () => {
    const form = document.createElement('form');
    form.setAttribute('lang', 'zh');
    for (const name of names) form.append(Object.assign(document.createElement('input'), { name }));
    const before = form.cloneNode(true) as HTMLFormElement;
    page.append(Object.assign(document.createElement('h3'), { textContent: 'A heading' }), before, form);
    discover(form);
    for (const html of markup) {
      const element = create(html);
      form.append(element);
      await settled(element);
      expect(element.matches(':state(ready)'), html).to.equal(true);
    }
    const within = (tag: string) => Element.prototype.querySelector.call(form, tag) as Element;
    expect(accessibleText(within('zj-source'))).to.match(/\p{Script=Han}/u);
    const title = deepQueryAll(within('zj-chart'), '[role=heading]')[0];
    expect(title?.getAttribute('aria-level')).to.equal('4');
  });

  it('to pictures hide nothing of the document', async () => {
    const pictures = ['body', 'head', 'baseURI', 'activeElement', 'hidden', 'fonts', 'readyState', 'currentScript'].map(
      (name) => Object.assign(document.createElement('img'), { name }),
    );
    page.append(...pictures);
    expect(document.readyState).to.equal(pictures[6] as unknown as string);
    for (const html of [...markup, '<zj-report json-ld></zj-report>']) {
      const element = create(html);
      page.append(element);
      await settled(element);
      expect(element.matches(':state(ready)'), html).to.equal(true);
    }
    for (const picture of pictures) picture.remove();
  });
});

describe('what a page has changed of the language', () => {
  it('leaves elements unharmed', async () => {
    const { from } = Array;
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    const arrays = Array.prototype as unknown as Record<string, unknown>;
    try {
      Array.from = ((list: ArrayLike<unknown>) => {
        const copy = new Array<unknown>(list.length || 0);
        for (let index = 0; index < copy.length; index += 1) copy[index] = list[index];
        return copy;
      }) as typeof Array.from;
      prototype['extend'] = () => {};
      prototype['fr'] = 'x';
      arrays['last'] = () => {};
      for (const html of [...markup, '<zj-report json-ld></zj-report>']) {
        const element = create(html);
        page.append(element);
        await settled(element);
        expect(element.matches(':state(ready)'), html).to.equal(true);
      }
    } finally {
      Array.from = from;
      delete prototype['extend'];
      delete prototype['fr'];
      delete arrays['last'];
    }
  });

  it('leaves charts as they are drawn without Chart.js where that fails', async () => {
    const warned = silence('warn');
    const { from } = Array;
    const chart = create('<zj-chart dataset-id="platforms" type="bar"></zj-chart>');
    try {
      Array.from = ((list: ArrayLike<unknown>) => Array.prototype.slice.call(list)) as typeof Array.from;
      page.append(chart);
      await settled(chart);
      chart.scrollIntoView();
      await until(() => warned.length > 0, 'the warning');
      page.style.inlineSize = '500px';
      await updated(chart);
    } finally {
      Array.from = from;
    }
    expect(warned.length).to.equal(1);
    expect(deepQueryAll(chart, 'canvas').length).to.be.greaterThan(0);
    expect(deepQueryAll(chart, 'canvas.drawn')).to.deep.equal([]);
    expect(chart.matches(':state(ready)')).to.equal(true);
  });

  it('leaves the JSON that is written unharmed', () => {
    const arrays = Array.prototype as unknown as Record<string, unknown>;
    let text: string;
    try {
      arrays['toJSON'] = () => 'text';
      text = jsonText({ names: ['a', { b: [1] }] });
    } finally {
      delete arrays['toJSON'];
    }
    expect(text).to.equal('{"names":["a",{"b":[1]}]}');
  });
});
