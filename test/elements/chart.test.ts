import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { Chart } from 'chart.js';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/chart/define.js';
import type { ChartData, ZjChart } from '../../src/elements/chart/chart.js';
import topic from '../../data/zhejiang-2021-2025/datasets.json';
import { emulateOrSkip, resizeOrSkip } from '../support/engine.js';
import { fixture, oneEvent, silence, until, updated } from '../support/fixture.js';
import {
  accessibleText,
  deepActiveElement,
  deepQuery,
  deepQueryAll,
  deepQueryEvery,
  deepQuerySome,
} from '../support/text.js';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvasOf = (chart: ZjChart, index = 0) => deepQueryAll<HTMLCanvasElement>(chart, 'canvas')[index]!;
const instances = () => Object.keys(Chart.instances).length;
const press = (keys: string) => sendKeys({ press: keys });
const frames = async (count: number) => {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** The colour of the canvas at a place given in CSS pixels. */
function colourAt(canvas: HTMLCanvasElement, x: number, y: number): Colour {
  const scale = canvas.width / parseFloat(canvas.style.width);
  const { data } = canvas.getContext('2d')!.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1);
  return [data[0]!, data[1]!, data[2]!, data[3]!];
}

function isBlank(canvas: HTMLCanvasElement): boolean {
  if (canvas.style.width === '' || canvas.width === 0 || canvas.height === 0) return true;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.every((part) => part === 0);
}

/** Where the bars on a row of the canvas begin and end, in CSS pixels: all that is opaque. */
function opaqueSpan(canvas: HTMLCanvasElement, y: number): readonly [start: number, end: number] {
  const scale = canvas.width / parseFloat(canvas.style.width);
  const { data } = canvas.getContext('2d')!.getImageData(0, Math.round(y * scale), canvas.width, 1);
  const opaque = Array.from({ length: canvas.width }, (_, x) => data[x * 4 + 3]! > 250);
  return [opaque.indexOf(true) / scale, (opaque.lastIndexOf(true) + 1) / scale];
}

/** The middle of a point's bar across the axis, and where the axis begins, from the canvas's corner. */
function slotOf(chart: ZjChart, index: number, canvas = canvasOf(chart)): { x: number; y: number; right: number } {
  const slot = deepQueryAll(chart, '.slot')[index]!.getBoundingClientRect();
  const box = canvas.getBoundingClientRect();
  return { x: slot.left - box.left, y: slot.top + slot.height / 2 - box.top, right: slot.right - box.left };
}

/** Shares of one whole, each known as a range. */
function ranges(...values: [number, number][]): ChartData {
  const figures = values.map((value, index) => ({
    id: `share-${index}`,
    label: { en: `Share ${'ABCDE'[index]}` },
    value,
    unit: 'percent',
    digits: 2,
    qualifier: 'range' as const,
    source: { external: [{ publisher: 'Test' }] },
  }));
  const points = figures.map(({ id }) => ({ figure: id }));
  const source = { external: [{ publisher: 'Test' }] };
  const label = { en: 'Shares' };
  return { figures, dataset: { id: 'shares', label, source, kind: 'bar', max: 100, panels: [{ points }] } };
}

async function drawn(chart: ZjChart): Promise<ZjChart> {
  // Numerals with squares or dots have no canvas.
  await until(() => deepQueryAll(chart, 'canvas, [role=img]').length > 0, 'the plot');
  if (deepQueryAll(chart, '[role=img]').length > 0) return chart;
  await until(() => deepQueryEvery<HTMLCanvasElement>(chart, 'canvas', (canvas) => !isBlank(canvas)), 'the chart');
  await frames(2);
  return chart;
}

/** Of datasets that are squares or dots by themselves, the bars, which have a canvas. */
const typeOf = (dataset: string) => (/^(?:platforms|corridor-holdings)$/.test(dataset) ? 'bar' : '');

async function chartFixture(dataset: string, lang = 'en', style = ''): Promise<ZjChart> {
  const wrapper = await fixture<HTMLElement>(
    html`<div style="width: 700px; ${style}"><zj-chart dataset-id=${dataset} type=${typeOf(dataset)}></zj-chart></div>`,
    lang,
  );
  return drawn(wrapper.querySelector('zj-chart') as ZjChart);
}

function pageData(): ChartData {
  const figures = [2021, 2022, 2025].map((year, index) => ({
    id: `year-${year}`,
    label: { en: `Visitors in ${year}` },
    value: [100, 250, 400][index]!,
    unit: 'persons',
    digits: 3,
    qualifier: 'exact' as const,
    period: String(year),
    source: { external: [{ publisher: 'Test' }] },
  }));
  return {
    figures,
    dataset: {
      id: 'visitors',
      label: { en: 'Visitors' },
      source: { external: [{ publisher: 'Test' }] },
      kind: 'line',
      order: 'time',
      panels: [{ points: figures.map(({ id }) => ({ figure: id })) }],
    },
  };
}

/** What an element is described by. */
const describing = (element: Element) =>
  (element.getRootNode() as ShadowRoot).getElementById(element.getAttribute('aria-describedby') ?? '') as HTMLElement;

describe('<zj-chart>', () => {
  it('shows the dataset of its id where its data is empty', async () => {
    const data = '' as unknown as ZjChart['data'];
    const chart = await fixture<ZjChart>(html`<zj-chart dataset-id="platforms" .data=${data}></zj-chart>`, 'zh');
    await until(() => accessibleText(chart).includes('全国重点实验室'), 'the dataset');
  });

  it('is as sharp as the screen after each zoom, and on another screen', async function () {
    // WebKitGTK draws it alone and in this file, but not always after a hundred other pages in one window.
    await resizeOrSkip(this, { width: 1280, height: 720 });
    const own = Object.getOwnPropertyDescriptor(globalThis, 'devicePixelRatio') as PropertyDescriptor;
    try {
      for (const dataset of ['platforms', 'three-new-share']) {
        const chart = await chartFixture(dataset);
        for (const ratio of [2, 3, 1.5]) {
          Object.defineProperty(globalThis, 'devicePixelRatio', { configurable: true, value: ratio });
          dispatchEvent(new Event('resize'));
          const isSharp = (canvas: HTMLCanvasElement) =>
            Math.abs(canvas.width - parseFloat(canvas.style.width) * ratio) <= 1 && !isBlank(canvas);
          await until(() => deepQueryEvery<HTMLCanvasElement>(chart, 'canvas', isSharp), `${dataset} at ${ratio}`);
        }
      }
    } finally {
      Object.defineProperty(globalThis, 'devicePixelRatio', own);
      dispatchEvent(new Event('resize'));
    }
  });

  it('has the topmost number of a line’s axis in full', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="width: 700px"><zj-chart .data=${pageData()}></zj-chart></div>`,
    );
    const chart = await drawn(page.querySelector('zj-chart') as ZjChart);
    const canvas = canvasOf(chart);
    const left = Math.round(canvas.width * 0.05);
    // The first rows of the canvas beside the axis, where a number that is cut off would be.
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, left, 1);
    expect(data.some((_, index) => index % 4 === 3 && data[index]! > 0)).to.equal(false);
  });

  describe('as read', () => {
    it('has every dataset of the report with caption, axis unit, values and table, in both languages', async () => {
      for (const lang of ['zh', 'en'] as const) {
        const list = await fixture<HTMLElement>(
          html`<div>${topic.datasets.map(({ id }) => html`<zj-chart dataset-id=${id}></zj-chart>`)}</div>`,
          lang,
        );
        [...list.children].forEach((chart, index) => {
          const { id, label, claim, panels } = topic.datasets[index]!;
          expect(accessibleText(deepQuery(chart, '[role=heading]')), id).to.equal(claim[lang]);
          expect(accessibleText(deepQuery(chart, '[part=measure]')), id).to.contain(label[lang]);
          const table = accessibleText(deepQuery(chart, 'table'));
          for (const point of panels.flatMap(({ points }) => points as { label: Record<string, string> }[])) {
            expect(table, id).to.contain(point.label[lang]);
          }
          expect(accessibleText(deepQuery(chart, 'figure')), id).to.match(/[%（(]|单位|Unit|Laboratories/);
        });
      }
    });

    it('prints values with qualifiers and digits as the report does', async () => {
      const chart = await fixture<ZjChart>(html`<zj-chart dataset-id="talent-assessment"></zj-chart>`, 'zh-CN');
      const table = accessibleText(deepQuery(chart, 'table'));
      expect(table).to.contain('授权企业 7590家').and.to.contain('授权名额 4.88万余名');
      (chart.parentElement as HTMLElement).lang = 'en';
      await until(() => accessibleText(chart).includes('more than 48,800 places'), 'the English text');
    });

    it('is a heading, one list with a summary, and the table: the canvas says nothing', async () => {
      const chart = await fixture<ZjChart>(
        html`<zj-chart .data=${ranges([80, 90], [20, 60])} heading-level="4"></zj-chart>`,
      );
      expect(deepQuery(chart, '[role=heading]').ariaLevel ?? '4').to.equal('4');
      const list = deepQuery(chart, '[role=listbox]');
      expect(list.getAttribute('aria-label')).to.equal('Bar chart, values: 2');
      expect(accessibleText(describing(list)))
        .to.contain('Scale from 0 to 100.')
        .and.to.contain('80–90%');
      expect(deepQueryAll(list, '[role=option]').map((option) => accessibleText(option))).to.include('Share A 80–90%');
      for (const canvas of deepQuerySome(chart, 'canvas')) {
        expect(canvas.closest('[aria-hidden=true]')).to.not.equal(null);
      }
    });

    it('keeps the table in the page while it is closed, once, and shows it with sources when opened', async () => {
      const chart = await fixture<ZjChart>(html`<zj-chart dataset-id="corridor-holdings"></zj-chart>`);
      const details = deepQuery<HTMLDetailsElement>(chart, 'details');
      expect(deepQueryAll(chart, 'table')).to.have.length(1);
      expect(deepQueryAll(chart, 'table button')).to.have.length(0);
      expect(details.querySelector('table')).to.equal(null);
      deepQuery(chart, 'summary').click();
      await until(() => details.querySelector('table'), 'the table');
      expect(deepQueryAll(chart, 'table')).to.have.length(1);
      expect(deepQueryAll(chart, 'table button')).to.have.length(4);
      expect(deepQuery(chart, 'table').getBoundingClientRect().height).to.be.greaterThan(50);
    });

    it('opens its source', async () => {
      const chart = await fixture<ZjChart>(html`<zj-chart dataset-id="corridor-holdings"></zj-chart>`);
      const buttons = deepQueryAll(chart, '.source-button');
      buttons[buttons.length - 1]?.click();
      await until(() => chart.shadowRoot?.querySelector(':popover-open zj-source:state(ready)'), 'the source');
      expect(accessibleText(deepQuery(chart, '[role=dialog]'))).to.contain('7条科创走廊');
    });
  });

  describe('as drawn', () => {
    it('draws bars from zero, as long as their values', async () => {
      const chart = await chartFixture('fiscal-growth');
      const canvas = canvasOf(chart);
      const [start, end] = opaqueSpan(canvas, slotOf(chart, 0).y);
      const aim = slotOf(chart, 1);
      expect(start).to.be.closeTo(slotOf(chart, 0).x, 1.5);
      // The axis ends at 20.
      const ratio = (end - start) / 18.4;
      expect(colourAt(canvas, aim.x + ratio * 14.5, aim.y)[3]).to.be.greaterThan(60);
      expect(colourAt(canvas, aim.x + ratio * 15.5, aim.y)[3]).to.be.lessThan(60);
    });

    it('draws a range from its one end to the other', async () => {
      const chart = await drawn(
        await fixture<ZjChart>(html`<zj-chart .data=${ranges([80, 90], [20, 60])}></zj-chart>`),
      );
      const canvas = canvasOf(chart);
      for (const [index, low, high] of [
        [0, 0.8, 0.9],
        [1, 0.2, 0.6],
      ] as const) {
        const { x, y } = slotOf(chart, index);
        const [start, end] = opaqueSpan(canvas, y);
        // On an axis from 0 to 100.
        const length = (end - x) / high;
        expect((start - x) / length).to.be.closeTo(low, 0.01);
        expect(end - start).to.be.closeTo(length * (high - low), 2);
      }
    });

    it('draws things counted on one scale, panel by panel', async () => {
      const chart = await chartFixture('platforms');
      const lengths = [38, 280, 107].map((value, index) => {
        const canvas = canvasOf(chart, index < 2 ? 0 : 1);
        const [start, end] = opaqueSpan(canvas, slotOf(chart, index, canvas).y);
        return (end - start) / value;
      });
      expect(lengths[0]).to.be.closeTo(lengths[1]!, 0.05);
      expect(lengths[2]).to.be.closeTo(lengths[1]!, 0.15);
    });

    it('sets each value beside its bar, within the element, from 320 to 1280 px', async () => {
      for (const { id } of topic.datasets) {
        for (const width of [288, 490, 520, 640, 1240]) {
          const chart = await chartFixture(id, 'en', `width: ${width}px`);
          const outer = chart.getBoundingClientRect();
          for (const words of deepQuerySome(chart, '.value, .label, .axis, .numeral, .amount-name, .mark')) {
            const box = words.getBoundingClientRect();
            expect(box.right, `${id} at ${width} px: ${words.textContent}`).to.be.at.most(outer.right + 0.5);
            expect(box.left, `${id} at ${width} px: ${words.textContent}`).to.be.at.least(outer.left - 0.5);
          }
          // The next one is to be near the viewport, too.
          chart.parentElement?.remove();
        }
      }
    }).timeout(30_000);

    it('leaves its bars nearly half of the width at least', async () => {
      for (const lang of ['en', 'zh-CN']) {
        for (const width of [240, 320, 490, 560, 640, 720, 1040]) {
          const chart = await chartFixture('platforms', lang, `width: ${width}px`);
          const canvas = canvasOf(chart);
          const { x, y } = slotOf(chart, 1, canvas);
          const [, end] = opaqueSpan(canvas, y);
          // 280 on an axis that ends at 300.
          expect(((end - x) / 280) * 300, `${lang} ${width} px`).to.be.at.least(width * 0.45);
          chart.parentElement?.remove();
        }
      }
    }).timeout(30_000);

    it('stands upright where there is room, and lies where there is none', async () => {
      const chart = await chartFixture('platforms');
      chart.orientation = 'vertical';
      await updated(chart);
      const [first, second] = deepQueryAll(chart, '.slot').map((slot) => slot.getBoundingClientRect());
      expect(first!.bottom).to.equal(second!.bottom);
      expect(first!.left).to.be.lessThan(second!.left);
      (chart.parentElement as HTMLElement).style.width = '280px';
      await until(() => {
        const [upper, lower] = deepQueryAll(chart, '.slot').map((slot) => slot.getBoundingClientRect());
        return upper!.left === lower!.left && upper!.bottom < lower!.top;
      }, 'the bars to lie');
      await drawn(chart);
      chart.orientation = 'horizontal';
      (chart.parentElement as HTMLElement).style.width = '700px';
      await frames(4);
      const [upper, lower] = deepQueryAll(chart, '.slot').map((slot) => slot.getBoundingClientRect());
      expect(upper!.left).to.equal(lower!.left);
    });

    it('draws a part against the rest, its value in the middle', async () => {
      const chart = await chartFixture('three-new-share', 'zh-CN');
      const canvas = canvasOf(chart);
      const size = parseFloat(canvas.style.width);
      const right = colourAt(canvas, size - 8, size / 2);
      const left = colourAt(canvas, 8, size / 2);
      expect(right[3]).to.be.greaterThan(250);
      expect(left[3]).to.be.lessThan(120);
      expect(deepQuery(chart, '.centre').textContent).to.equal('28.5%左右');
      expect(accessibleText(deepQuery(chart, '[role=option]'))).to.contain('“三新”经济增加值 28.5%左右');
    });

    it('draws a line through the page’s own figures, each where its time is', async () => {
      const chart = await fixture<ZjChart>(html`<zj-chart .data=${pageData()}></zj-chart>`);
      await drawn(chart);
      const middles = deepQueryAll(chart, '.slot').map((slot) => {
        const { left, width } = slot.getBoundingClientRect();
        return left + width / 2;
      });
      expect((middles[1]! - middles[0]!) / (middles[2]! - middles[0]!)).to.be.closeTo(0.25, 0.01);
      const canvas = canvasOf(chart);
      const box = canvas.getBoundingClientRect();
      const values = deepQueryAll(chart, '.value').map((value) => value.getBoundingClientRect());
      // A point lies right below its value.
      middles.forEach((middle, index) => {
        expect(colourAt(canvas, middle - box.left, values[index]!.bottom - box.top + 10)[3]).to.be.greaterThan(200);
      });
      expect(accessibleText(deepQuery(chart, 'table')))
        .to.contain('2025')
        .and.to.contain('400 people');
    });
  });

  describe('by keyboard', () => {
    const named = (chart: ZjChart) => {
      const id = deepQuery(chart, '[role=listbox]').getAttribute('aria-activedescendant');
      return id ? accessibleText(deepQuery(chart, `#${id}`)) : undefined;
    };
    const readoutOf = (chart: ZjChart) => deepQuery(chart, '[part=readout]').textContent?.trim();

    it('is one tab stop; arrows, Home and End move and say the value, Escape lets go', async () => {
      const chart = await chartFixture('corridor-holdings');
      const before = document.createElement('button');
      chart.before(before);
      before.focus();
      await press('Tab');
      const list = deepQuery(chart, '[role=listbox]');
      expect(deepActiveElement()).to.equal(list);
      await updated(chart);
      expect(named(chart)).to.equal('Land area about 1%');
      await press('ArrowDown');
      await updated(chart);
      expect(named(chart)).to.equal('National laboratories and big science facilities 100%');
      expect(readoutOf(chart)).to.contain('100%');
      await press('End');
      await updated(chart);
      expect(named(chart)).to.contain('50%');
      await press('ArrowRight');
      await updated(chart);
      expect(named(chart)).to.contain('50%');
      await press('Home');
      await updated(chart);
      expect(named(chart)).to.contain('about 1%');
      expect(deepQueryAll(chart, '[aria-selected=true]')).to.have.length(1);
      await press('Escape');
      await updated(chart);
      expect(named(chart)).to.equal(undefined);
      expect(readoutOf(chart)).to.equal('');
      expect(deepActiveElement()).to.equal(list);
    });

    it('goes on through the panels, and marks the point on the canvas', async () => {
      const chart = await chartFixture('platforms');
      const canvas = canvasOf(chart, 1);
      const { x, y } = slotOf(chart, 2, canvas);
      const plain = colourAt(canvas, x + 20, y);
      deepQuery(chart, '[role=listbox]').focus();
      await press('End');
      await updated(chart);
      expect(named(chart)).to.contain('107 institutions');
      await until(() => String(colourAt(canvas, x + 20, y)) !== String(plain), 'the mark');
      await press('Escape');
      await until(() => String(colourAt(canvas, x + 20, y)) === String(plain), 'the mark to go');
    });

    it('says the same to a pointer', async () => {
      const chart = await chartFixture('fiscal-growth');
      const height = chart.offsetHeight;
      deepQueryAll(chart, '[role=option]')[1]?.dispatchEvent(new PointerEvent('pointerenter'));
      await updated(chart);
      expect(readoutOf(chart)).to.contain('at least 15%');
      expect(chart.offsetHeight).to.equal(height);
      deepQuery(chart, '[role=listbox]').dispatchEvent(new PointerEvent('pointerleave'));
      await updated(chart);
      expect(readoutOf(chart)).to.equal('');
    });
  });

  describe('follows the page’s colours', () => {
    const barColour = (chart: ZjChart) => {
      const { x, y } = slotOf(chart, 0);
      return colourAt(canvasOf(chart), x + 20, y);
    };
    const becomes = (chart: ZjChart, ...wanted: number[]) =>
      until(() => wanted.every((part, index) => Math.abs(barColour(chart)[index]! - part) < 3), String(wanted));

    it('when a variable changes on an ancestor, by style, by class, by a style sheet', async () => {
      const chart = await chartFixture('fiscal-growth');
      const ancestor = chart.parentElement?.parentElement as HTMLElement;
      ancestor.style.setProperty('--zj-accent', 'rgb(200, 0, 0)');
      await becomes(chart, 200, 0, 0);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.blue { --zj-chart-accent: rgb(0, 0, 200) }');
      document.adoptedStyleSheets.push(sheet);
      ancestor.classList.add('blue');
      await becomes(chart, 0, 0, 200);
      sheet.replaceSync('.blue { --zj-chart-accent: rgb(0, 150, 0) }');
      await becomes(chart, 0, 150, 0);
      document.adoptedStyleSheets.pop();
      await becomes(chart, 200, 0, 0);
    });

    it('when the page goes dark', async () => {
      const chart = await chartFixture('fiscal-growth');
      const ancestor = chart.parentElement?.parentElement as HTMLElement;
      await becomes(chart, 0x0a, 0x65, 0x5c);
      ancestor.style.colorScheme = 'dark';
      await becomes(chart, 0x6c, 0xc9, 0xbb);
    });

    it('when they change while it is hidden', async () => {
      const chart = await chartFixture('fiscal-growth');
      chart.hidden = true;
      await frames(3);
      chart.parentElement?.style.setProperty('--zj-accent', 'rgb(200, 0, 0)');
      await frames(3);
      chart.hidden = false;
      await becomes(chart, 200, 0, 0);
    });

    it('in forced colours', async function () {
      const chart = await chartFixture('fiscal-growth');
      await emulateOrSkip(this, { forcedColors: 'active' });
      const probe = document.createElement('i');
      probe.style.color = 'LinkText';
      document.body.append(probe);
      const link = getComputedStyle(probe).color.match(/\d+/g)!.map(Number);
      probe.remove();
      await becomes(chart, ...link.slice(0, 3));
      await emulateMedia({ forcedColors: 'none' });
      await becomes(chart, 0x0a, 0x65, 0x5c);
    });

    it('in print', async function () {
      const chart = await chartFixture('three-new-share');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('@media print { body { --zj-accent: rgb(90, 90, 90) } }');
      document.adoptedStyleSheets.push(sheet);
      const right = () => {
        const size = parseFloat(canvasOf(chart).style.width);
        return String(colourAt(canvasOf(chart), size - 8, size / 2));
      };
      try {
        await emulateOrSkip(this, { media: 'print' });
        await until(() => right() === '90,90,90,255', 'the colour of print');
        await emulateMedia({ media: 'screen' });
        await until(() => right() !== '90,90,90,255', 'the colour of the screen');
      } finally {
        document.adoptedStyleSheets.pop();
      }
    });
  });

  describe('on paper', () => {
    it('has bars at any width, drawn by the page', async function () {
      await emulateOrSkip(this, { media: 'print' });
      try {
        const chart = await fixture<ZjChart>(html`<zj-chart .data=${ranges([80, 90], [20, 60])}></zj-chart>`);
        for (const width of [320, 900]) {
          chart.style.width = `${width}px`;
          const slot = deepQuery(chart, '.slot');
          const bar = getComputedStyle(slot, '::before');
          expect(slot.offsetWidth).to.be.closeTo(width, 1);
          expect(parseFloat(bar.left) / slot.offsetWidth).to.be.closeTo(0.8, 0.01);
          expect(parseFloat(bar.width) / slot.offsetWidth).to.be.closeTo(0.1, 0.01);
          expect(getComputedStyle(canvasOf(chart)).display).to.equal('none');
        }
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });

    it('has a line as wide as paper, and gives it its width back', async () => {
      const wrapper = await fixture<HTMLElement>(
        html`<div style="width: 1000px"><zj-chart .data=${pageData()}></zj-chart></div>`,
      );
      const chart = await drawn(wrapper.querySelector('zj-chart') as ZjChart);
      dispatchEvent(new Event('beforeprint'));
      expect(parseFloat(canvasOf(chart).style.width)).to.be.at.most(640);
      expect(isBlank(canvasOf(chart))).to.equal(false);
      dispatchEvent(new Event('afterprint'));
      expect(parseFloat(canvasOf(chart).style.width)).to.be.greaterThan(900);
    });
  });

  describe('as numerals with squares or dots', () => {
    const marks = (chart: ZjChart) => deepQuerySome(chart, '[role=img] .mark');
    const cells = (mark: Element, part: 'filled' | 'unfilled') =>
      mark.querySelector(`.${part}`)?.getAttribute('d')?.split('M').length ?? 1;

    it('has a square for each hundredth, those that count from the lower left', async () => {
      const wrapper = await fixture<HTMLElement>(
        html`<div style="width: 640px"><zj-chart dataset-id="corridor-holdings"></zj-chart></div>`,
      );
      const chart = await drawn(wrapper.querySelector('zj-chart') as ZjChart);
      const counts = marks(chart).map((mark) => [cells(mark, 'filled') - 1, cells(mark, 'unfilled') - 1]);
      expect(counts).to.deep.equal([
        [1, 99],
        [100, 0],
        [85, 15],
        [50, 50],
      ]);
      const [one, , , half] = marks(chart) as unknown as SVGSVGElement[];
      const box = (mark: SVGSVGElement) => (mark.querySelector('.filled') as SVGPathElement).getBBox();
      expect(box(one!).x).to.equal(0);
      expect(box(one!).y).to.be.greaterThan(120);
      expect(box(half!).y).to.be.closeTo(70, 1);
      const bottoms = marks(chart).map((mark) => Math.round(mark.getBoundingClientRect().bottom));
      expect(new Set(bottoms)).to.have.property('size', 1);
    });

    it('puts the numeral beside its squares where there is little room', async () => {
      const wrapper = await fixture<HTMLElement>(
        html`<div style="width: 288px"><zj-chart dataset-id="corridor-holdings"></zj-chart></div>`,
      );
      const chart = await drawn(wrapper.querySelector('zj-chart') as ZjChart);
      const numerals = deepQuerySome(chart, '.numeral');
      marks(chart).forEach((mark, index) => {
        const [square, numeral] = [mark.getBoundingClientRect(), numerals[index]!.getBoundingClientRect()];
        expect(square.width).to.be.closeTo(88, 0.5);
        expect(numeral.left).to.be.greaterThan(square.right);
        expect(numeral.bottom).to.be.lessThan(square.bottom);
      });
    });

    it('has a dot a unit, all of one size, at any width', async () => {
      for (const width of [288, 640, 1040]) {
        const wrapper = await fixture<HTMLElement>(
          html`<div style="width: ${width}px"><zj-chart dataset-id="platforms"></zj-chart></div>`,
        );
        const chart = await drawn(wrapper.querySelector('zj-chart') as ZjChart);
        expect(marks(chart).map((mark) => cells(mark, 'filled') - 1)).to.deep.equal([38, 280, 107]);
        const scales = marks(chart).map(
          (mark) => mark.getBoundingClientRect().width / Number(mark.getAttribute('width')),
        );
        for (const scale of scales) expect(scale, `${width} px`).to.be.closeTo(1, 0.01);
        wrapper.remove();
      }
    });

    it('sets no words over others, at any width', async () => {
      for (const { id } of topic.datasets) {
        for (const [lang, width] of [240, 288, 360, 520, 640, 1040].flatMap((px) => [
          ['en', px] as const,
          ['zh-CN', px] as const,
        ])) {
          const wrapper = await fixture<HTMLElement>(
            html`<div style="width: ${width}px"><zj-chart dataset-id=${id}></zj-chart></div>`,
            lang,
          );
          const chart = await drawn(wrapper.querySelector('zj-chart') as ZjChart);
          const words = deepQueryAll(chart, '.numeral .pieces > *, .amount-name, .chip, .mark');
          const boxes = words.flatMap((each) => [...each.getClientRects()].map((box) => ({ box, each })));
          boxes.forEach(({ box, each }, index) => {
            const over = boxes.slice(index + 1).filter(
              (other) =>
                other.each !== each &&
                Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
                // The box of a line is taller than its letters.
                Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > box.height * 0.3,
            );
            const names = over.map((other) => other.each.textContent);
            expect(names, `${id} ${lang} ${width}px: ${each.textContent}`).to.deep.equal([]);
          });
          wrapper.remove();
        }
      }
    });

    it('is one bar for what all points have in common, hatched where that is a range, with their names', async () => {
      for (const width of [288, 640]) {
        const wrapper = await fixture<HTMLElement>(
          html`<div style="width: ${width}px"><zj-chart dataset-id="enterprise-shares"></zj-chart></div>`,
        );
        const chart = await drawn(wrapper.querySelector('zj-chart') as ZjChart);
        expect(deepQueryAll(chart, 'canvas')).to.have.length(0);
        const [bar, least, most, numeral] = ['.band-bar', '.least', '.most', '.numeral'].map((each) =>
          deepQuery(chart, each).getBoundingClientRect(),
        ) as [DOMRect, DOMRect, DOMRect, DOMRect];
        expect(least.width / bar.width).to.be.closeTo(0.8, 0.01);
        expect(most.width / bar.width).to.be.closeTo(0.1, 0.01);
        expect(numeral.right).to.be.closeTo(most.right, 2);
        expect(accessibleText(deepQuery(chart, '.numeral'))).to.equal('80–90%');
        expect(deepQueryAll(chart, 'li').map((each) => each.textContent)).to.deep.equal([
          'R&D spending',
          'R&D staff',
          'R&D institutions',
          'Projects undertaken',
          'Patents granted',
        ]);
        expect(deepQueryAll(chart, 'tbody tr')).to.have.length(5);
        wrapper.remove();
      }
      const apart = await fixture<ZjChart>(html`<zj-chart .data=${ranges([80, 90], [20, 60])}></zj-chart>`);
      expect(deepQueryAll(apart, '.value')).to.have.length(2);
      const shares = await fixture<ZjChart>(html`<zj-chart .data=${ranges([0, 5], [0, 5], [0, 5])}></zj-chart>`);
      const [bar, numeral] = ['.base', '.numeral'].map((each) => deepQuery(shares, each).getBoundingClientRect());
      expect(numeral!.left).to.be.at.least(bar!.left - 0.5);
    });

    it('draws no length for what may not be compared, and refuses bars for it', async () => {
      silence('error');
      const chart = await fixture<ZjChart>(html`<zj-chart dataset-id="commissioners"></zj-chart>`);
      expect(deepQueryAll(chart, 'canvas, svg')).to.have.length(0);
      expect(deepQuerySome(chart, '.numeral').map((each) => accessibleText(each).replace(/\s+/g, ' '))).to.deep.equal([
        'more than 60,000 assignments',
        'more than 20,000 projects',
        'more than 40,000 applications',
      ]);
      chart.type = 'bar';
      await until(() => accessibleText(chart).includes('“bar” (type)'), 'the message');
      expect(deepQueryAll(chart, '.slot')).to.have.length(0);
    });

    it('is one image with its name and a summary, no stop for the keyboard, beside the table', async () => {
      const chart = await fixture<ZjChart>(html`<zj-chart dataset-id="consortia"></zj-chart>`);
      const image = deepQuery(chart, '[role=img]');
      expect(image.getAttribute('aria-label')).to.equal('Unit chart, values: 3');
      expect(describing(image).textContent).to.contain('Unit: consortia, organisations, clusters');
      expect(deepQueryAll(chart, '[role=listbox], [tabindex="0"]')).to.have.length(0);
      expect(accessibleText(deepQuery(chart, 'table'))).to.contain('377 organisations');
    });

    it('becomes bars and comes back', async () => {
      const chart = await fixture<ZjChart>(html`<zj-chart dataset-id="platforms"></zj-chart>`);
      expect(instances()).to.equal(0);
      chart.type = 'bar';
      await until(() => deepQueryAll(chart, 'canvas').length === 2, 'the canvases');
      await drawn(chart);
      chart.type = '';
      await until(() => deepQueryAll(chart, '.mark').length === 3, 'the dots');
      expect(instances()).to.equal(0);
    });
  });

  describe('lives through', () => {
    it('being moved', async () => {
      const chart = await chartFixture('corridor-holdings');
      const other = document.createElement('div');
      chart.parentElement?.parentElement?.append(other);
      other.append(chart);
      await drawn(chart);
      expect(instances()).to.equal(1);
    });

    it('being removed and put back', async () => {
      const chart = await chartFixture('platforms');
      const parent = chart.parentElement as HTMLElement;
      expect(instances()).to.equal(2);
      chart.remove();
      expect(instances()).to.equal(0);
      parent.append(chart);
      await drawn(chart);
      expect(instances()).to.equal(2);
    });

    it('being shown after it was made hidden', async () => {
      const wrapper = await fixture<HTMLElement>(
        html`<div style="width: 600px; display: none">
          <zj-chart dataset-id="corridor-holdings" type="bar"></zj-chart>
        </div>`,
      );
      const chart = wrapper.querySelector('zj-chart') as ZjChart;
      await frames(5);
      wrapper.style.display = '';
      await drawn(chart);
      wrapper.style.display = 'none';
      await frames(3);
      wrapper.style.display = '';
      await drawn(chart);
      expect(parseFloat(canvasOf(chart).style.width)).to.be.closeTo(600, 1);
    });

    it('being resized, to nothing and back', async () => {
      const chart = await chartFixture('corridor-holdings');
      const wrapper = chart.parentElement as HTMLElement;
      const width = () => parseFloat(canvasOf(chart).style.width);
      wrapper.style.width = '400px';
      await until(() => Math.abs(width() - 400) < 1, 'the new width');
      wrapper.style.width = '0';
      await frames(5);
      wrapper.style.width = '820px';
      await until(() => Math.abs(width() - 820) < 1, 'the width after none');
      await drawn(chart);
      expect(instances()).to.equal(1);
    });

    it('fifty times of coming and going, and leaves no chart behind', async () => {
      const chart = await chartFixture('platforms');
      const parent = chart.parentElement as HTMLElement;
      for (let cycle = 0; cycle < 50; cycle++) {
        chart.remove();
        parent.append(chart);
        await frames(cycle % 3);
      }
      await drawn(chart);
      expect(instances()).to.equal(2);
      chart.remove();
      await frames(5);
      expect(instances()).to.equal(0);
    });

    it('another dataset, kind and language', async () => {
      const chart = await chartFixture('platforms');
      chart.type = '';
      chart.setAttribute('dataset-id', 'three-new-share');
      await until(() => deepQueryAll(chart, 'canvas').length === 1, 'the ring');
      await drawn(chart);
      chart.type = 'bar';
      await until(() => deepQueryAll(chart, '.slot').length === 1, 'the bar');
      await drawn(chart);
      expect(instances()).to.equal(1);
      (chart.closest('[lang]') as HTMLElement).lang = 'zh';
      await until(() => accessibleText(chart).includes('28.5%左右'), 'Chinese');
    });

    it('a framework that sets `dataset` as a property; reading it stays the map of data attributes', async () => {
      const chart = document.createElement('zj-chart') as ZjChart & { dataset: DOMStringMap };
      (chart as unknown as { dataset: string }).dataset = 'consortia';
      chart.dataset['note'] = 'kept';
      (await fixture<HTMLElement>(html`<div></div>`)).append(chart);
      await oneEvent(chart, 'zj-ready');
      expect(accessibleText(chart)).to.contain('377 organisations');
      expect(chart.getAttribute('data-note')).to.equal('kept');
    });
  });

  describe('with what it cannot show', () => {
    it('says so of an unknown dataset, with the nearest ids, and keeps the page’s text', async () => {
      silence('error');
      const errors: string[] = [];
      const chart = await fixture<ZjChart>(
        html`<zj-chart
          dataset-id="corridor-holding"
          @zj-error=${(event: Event & { message: string }) => errors.push(event.message)}
          >85%</zj-chart
        >`,
      );
      expect(accessibleText(chart)).to.contain('corridor-holdings').and.to.contain('85%');
      expect(errors).to.have.length(1);
      expect(chart.matches(':state(error)')).to.equal(true);
      chart.setAttribute('dataset-id', 'corridor-holdings');
      await oneEvent(chart, 'zj-ready');
      await drawn(chart);
    });

    it('reports a kind that would mislead, and draws the dataset’s own', async () => {
      silence('error');
      for (const type of ['doughnut', 'line', 'pie']) {
        const errors: string[] = [];
        const chart = await fixture<ZjChart>(
          html`<zj-chart
            dataset-id="corridor-holdings"
            type=${type as 'line'}
            @zj-error=${(event: Event & { message: string }) => errors.push(event.message)}
          ></zj-chart>`,
        );
        await until(() => errors.length > 0, 'the error');
        await drawn(chart);
        expect(errors, type).to.have.length(1);
        expect(accessibleText(chart)).to.contain(`“${type}” (type)`).and.to.contain('100%');
        expect(deepQueryAll(chart, '[role=img] .mark')).to.have.length(4);
      }
    });

    it('reports an orientation that there is not', async () => {
      silence('error');
      const chart = await fixture<ZjChart>(
        html`<zj-chart dataset-id="platforms" orientation=${'diagonal' as 'vertical'}></zj-chart>`,
        'zh',
      );
      await until(() => accessibleText(chart).includes('vertical'), 'the message');
      expect(accessibleText(chart)).to.contain('diagonal');
      await drawn(chart);
    });
  });
});
