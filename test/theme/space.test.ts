import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../src/index.js';
import { registerReport, unregisterReport } from '../../src/report/register.js';
import { fixture, until } from '../support/fixture.js';
import { broken, lines, overflowing, overlapping, partedWords } from '../support/geometry.js';
import { deepQuery, deepQueryAll, deepQueryEvery } from '../support/text.js';
import { adopt } from '../support/themes.js';
import { valmarin } from '../support/valmarin.js';

const elements: Record<string, () => TemplateResult> = {
  stat: () => html`<zj-stat fact="fiscal-growth"></zj-stat>`,
  'stat, hero': () => html`<zj-stat variant="hero" fact="rd-expenditure"></zj-stat>`,
  'stat-grid': () => html`<zj-stat-grid section="talent"></zj-stat-grid>`,
  'chart, bars': () => html`<zj-chart dataset-id="corridor-holdings" type="bar"></zj-chart>`,
  'chart, upright': () => html`<zj-chart dataset-id="platforms" type="bar" orientation="vertical"></zj-chart>`,
  'chart, doughnut': () => html`<zj-chart dataset-id="three-new-share"></zj-chart>`,
  ranking: () => html`<zj-ranking></zj-ranking>`,
  timeline: () => html`<zj-timeline></zj-timeline>`,
  'timeline, horizontal': () => html`<zj-timeline orientation="horizontal"></zj-timeline>`,
  'corridor-map': () => html`<zj-corridor-map selected="jiaxing-g60"></zj-corridor-map>`,
  'corridor-map, tiles': () => html`<zj-corridor-map layout="tiles"></zj-corridor-map>`,
  'system, tiers': () => html`<zj-system system="platform-system"></zj-system>`,
  'system, loop': () => html`<zj-system system="siti-yiping"></zj-system>`,
  'system, links': () => html`<zj-system system="partner-programme"></zj-system>`,
  'system, pillars': () => html`<zj-system system="technology-transfer"></zj-system>`,
  constellation: () => html`<zj-constellation></zj-constellation>`,
  achievements: () => html`<zj-achievements></zj-achievements>`,
  list: () => html`<zj-list kind="policy"></zj-list>`,
  source: () => html`<zj-source record="rd-personnel-per-10000"></zj-source>`,
};
const languages = ['zh-CN', 'en'];
const widths = [240, 320, 480, 800, 1200, 1600];

const frames = async (count: number) => {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

interface Setting {
  readonly lang: string;
  readonly width: number;
  readonly dir?: 'ltr' | 'rtl';
  readonly style?: string;
}

/** An element as it stands once all that measures has measured. */
async function set(template: TemplateResult, { lang, width, dir = 'ltr', style = '' }: Setting): Promise<HTMLElement> {
  const wrapper = await fixture<HTMLElement>(
    html`<div dir=${dir} style="width: ${width}px; line-height: 1.5; ${style}">${template}</div>`,
    lang,
  );
  const element = wrapper.firstElementChild as HTMLElement;
  if (element.localName === 'zj-chart') {
    const drawn = () => deepQueryEvery(element, 'canvas, .amounts', isDrawn);
    await until(() => element.matches(':state(ready)') && drawn(), 'the chart');
  }
  await frames(4);
  return element;
}

const isDrawn = (plot: HTMLElement) => plot.localName !== 'canvas' || plot.style.width !== '';

/** City names and numbers on a map stand where the places are: some may touch, or reach into the page's margin. */
const isPicture = (name: string) => name.startsWith('corridor-map');

function expectSet(element: HTMLElement, name: string, at: string): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const margin = isPicture(name) ? 16 : 0;
  const box = new DOMRect(left - margin, top, width + 2 * margin, height);
  expect(overflowing(element, box), `${name}, ${at}`).to.deep.equal([]);
  expect(broken(element), `${name}, ${at}: broken`).to.deep.equal([]);
  expect(partedWords(element), `${name}, ${at}: parted`).to.deep.equal([]);
  if (!isPicture(name)) expect(overlapping(element), `${name}, ${at}: on one another`).to.deep.equal([]);
}

describe('space', () => {
  for (const [name, template] of Object.entries(elements)) {
    it(`${name}: nothing is cut off, pushed out, broken or on another from 240 to 1600 px, in both languages`, async () => {
      for (const lang of languages) {
        for (const width of widths) {
          const element = await set(template(), { lang, width });
          expectSet(element, name, `${lang}, ${width} px`);
          element.parentElement?.remove();
        }
      }
    }).timeout(60_000);

    it(`${name}: in text of twice the size`, async () => {
      for (const lang of languages) {
        const element = await set(template(), { lang, width: 640, style: 'font-size: 200%' });
        expectSet(element, name, lang);
        element.parentElement?.remove();
      }
    }).timeout(30_000);

    it(`${name}: with the reader's own spacing of text (WCAG 1.4.12)`, async () => {
      const spacing = `* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }`;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(spacing);
      const remove = adopt(spacing);
      try {
        for (const lang of languages) {
          for (const width of [320, 800]) {
            const element = await set(template(), { lang, width });
            const hosts = [element, ...deepQueryAll(element, '*')].filter(({ shadowRoot }) => shadowRoot);
            for (const { shadowRoot } of hosts) shadowRoot!.adoptedStyleSheets.push(sheet);
            await frames(6);
            expectSet(element, name, `${lang}, ${width} px`);
            element.parentElement?.remove();
          }
        }
      } finally {
        remove();
      }
    }).timeout(30_000);

    it(`${name}: in a page that runs from right to left`, async () => {
      for (const width of [320, 1200]) {
        const element = await set(template(), { lang: 'en', width, dir: 'rtl' });
        expectSet(element, name, `${width} px`);
        element.parentElement?.remove();
      }
    }).timeout(30_000);

    it(`${name}: has no line too long to read at 1600 px`, async () => {
      for (const lang of languages) {
        const element = await set(template(), { lang, width: 1600 });
        for (const { box, node, text } of lines(element)) {
          const size = parseFloat(getComputedStyle(node.parentElement as Element).fontSize);
          // Some 48 characters of Chinese, 100 of English.
          expect(box.width / size, text).to.be.at.most(52);
        }
        element.parentElement?.remove();
      }
    }).timeout(30_000);
  }

  it('is less where it is to be compact', async () => {
    for (const [name, template] of Object.entries(elements)) {
      const normal = await set(template(), { lang: 'en', width: 480 });
      const compact = await set(template(), { lang: 'en', width: 480, style: '--zj-density: 0.6' });
      expect(compact.offsetHeight, name).to.be.lessThan(normal.offsetHeight);
      expectSet(compact, name, 'compact');
      compact.parentElement?.remove();
      normal.parentElement?.remove();
    }
  }).timeout(60_000);
});

describe('in a page from right to left', () => {
  const left = (element: Element) => element.getBoundingClientRect().left;

  it('English starts on the left, as it is read', async () => {
    for (const [template, selector] of [
      [elements['stat']!(), '.label'],
      [elements['ranking']!(), '.caption'],
      [elements['timeline']!(), '.title-text'],
      [elements['list']!(), '.record .title'],
    ] as const) {
      const element = await set(template, { lang: 'en', width: 320, dir: 'rtl' });
      const [line] = lines(deepQuery(element, selector));
      expect(line!.box.left, selector).to.be.closeTo(left(deepQuery(element, selector)), 2);
    }
  });

  it('keeps the years of a period in order', async () => {
    const stat = await set(html`<zj-stat fact="fiscal-growth"></zj-stat>`, { lang: 'en', width: 480, dir: 'rtl' });
    const range = document.createRange();
    const [first, last] = ['2021', '2024'].map((year) => {
      const { node } = lines(stat).find((line) => line.node.data.includes(year))!;
      range.setStart(node, node.data.indexOf(year));
      range.setEnd(node, node.data.indexOf(year) + 4);
      return range.getBoundingClientRect().left;
    });
    expect(first).to.be.lessThan(last as number);
  });

  it('keeps ranges and signs in order', async () => {
    const chart = await set(html`<zj-chart dataset-id="enterprise-shares"></zj-chart>`, {
      lang: 'en',
      width: 480,
      dir: 'rtl',
    });
    const [number, sign] = ['.pieces .number', '.pieces .unit'].map((each) => deepQuery(chart, each)) as [
      Element,
      Element,
    ];
    const range = document.createRange();
    const at = (element: Element, character: string) => {
      const { node } = lines(element).find((line) => line.node.data.includes(character))!;
      range.setStart(node, node.data.indexOf(character));
      range.setEnd(node, node.data.indexOf(character) + 1);
      return range.getBoundingClientRect().left;
    };
    expect(at(number, '8')).to.be.lessThan(at(number, '9'));
    expect(at(number, '9')).to.be.lessThan(at(sign, '%'));
    const [bar, full] = ['.band-bar', '.least'].map((each) => deepQuery(chart, each).getBoundingClientRect().left);
    expect(full).to.equal(bar);
  });

  it('has the earlier on the left in a horizontal timeline in English', async () => {
    const element = await set(elements['timeline, horizontal']!(), { lang: 'en', width: 1000, dir: 'rtl' });
    const ticks = deepQueryAll(element, '.tick');
    expect(left(ticks[0]!)).to.be.lessThan(left(ticks[ticks.length - 1]!));
  });
});

describe('in a language from right to left', () => {
  const left = (element: Element) => element.getBoundingClientRect().left;
  const right = (element: Element) => element.getBoundingClientRect().right;

  before(() => registerReport(valmarin));
  after(() => unregisterReport('valmarin-2026'));

  it('starts on the right', async () => {
    for (const [template, selector] of [
      [html`<zj-stat report="valmarin-2026" fact="depenses"></zj-stat>`, '.label'],
      [html`<zj-ranking report="valmarin-2026"></zj-ranking>`, '.caption'],
      [html`<zj-timeline report="valmarin-2026"></zj-timeline>`, '.title-text'],
      [html`<zj-list report="valmarin-2026" kind="policy"></zj-list>`, '.record .title'],
    ] as const) {
      const element = await set(template, { lang: 'ar', width: 320 });
      await until(() => element.matches(':state(ready)'), selector);
      const [line] = lines(deepQuery(element, selector));
      expect(line!.box.right, selector).to.be.closeTo(right(deepQuery(element, selector)), 2);
    }
  });

  it('has the earlier on the right in a horizontal timeline', async () => {
    const timeline = html`<zj-timeline report="valmarin-2026" orientation="horizontal"></zj-timeline>`;
    const element = await set(timeline, { lang: 'ar', width: 1000 });
    await until(() => deepQueryAll(element, '.tick').length > 1, 'the axis');
    const ticks = deepQueryAll(element, '.tick');
    expect(left(ticks[0]!)).to.be.greaterThan(left(ticks[ticks.length - 1]!));
  });
});
