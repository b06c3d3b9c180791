import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/stat-grid/define.js';
import type { ZjStatGrid } from '../../src/elements/stat-grid/stat-grid.js';
import type { FiguresTopic } from '../../src/report/types.js';
import topic from '../../data/zhejiang-2021-2025/figures.json';
import { fixture, oneEvent, silence, until, updated } from '../support/fixture.js';
import { accessibleText, deepQuery, deepQueryAll } from '../support/text.js';

const { figures } = topic as unknown as FiguresTopic;
const cards = (root: ParentNode) => deepQueryAll(root, 'zj-stat');
const ids = (root: ParentNode) => cards(root).map((card) => card.getAttribute('fact'));

/** Resolves when all its cards are drawn. */
async function drawn(grid: ParentNode): Promise<void> {
  await until(() => cards(grid).length > 0 && cards(grid).every((card) => card.matches(':state(ready)')), 'the cards');
}

function tops(root: ParentNode, part: string, count: number): number[] {
  return cards(root)
    .slice(0, count)
    .map((card) => deepQuery(card, part).getBoundingClientRect().top);
}

function expectLevel(positions: readonly number[], what: string): void {
  expect(Math.max(...positions) - Math.min(...positions), what).to.be.below(1.5);
}

describe('<zj-stat-grid>', () => {
  for (const lang of ['zh', 'en']) {
    it(`shows all figures of the report in ${lang}`, async () => {
      const grid = await fixture<ZjStatGrid>(html`<zj-stat-grid></zj-stat-grid>`, lang);
      await drawn(grid);
      const lead = 'rd-expenditure';
      expect(ids(grid)).to.deep.equal([lead, ...figures.map(({ id }) => id).filter((id) => id !== lead)]);
      const text = accessibleText(grid);
      for (const { label } of figures) expect(text).to.contain(label[lang]);
    });
  }

  it('shows the figures of a section, or of several', async () => {
    const grid = await fixture<ZjStatGrid>(html`<zj-stat-grid section="enterprise"></zj-stat-grid>`, 'zh');
    await drawn(grid);
    expect(ids(grid)).to.have.length(5);
    expect(accessibleText(grid)).to.contain('龙头企业牵头的创新联合体 53');
    grid.section = 'enterprise lead';
    await updated(grid);
    expect(ids(grid)).to.have.length(9);
  });

  it('shows the figures named, in the author’s order and each once, whatever the section', async () => {
    const grid = await fixture<ZjStatGrid>(
      html`<zj-stat-grid facts="science-fund rd-intensity science-fund" section="talent"></zj-stat-grid>`,
    );
    await drawn(grid);
    expect(ids(grid)).to.deep.equal(['science-fund', 'rd-intensity']);
    expect(accessibleText(grid)).to.match(/CNY 11 billion.*3\.22%/);
  });

  it('says once that it is ready', async () => {
    let ready = 0;
    const grid = await fixture<ZjStatGrid>(
      html`<zj-stat-grid section="lead" @zj-ready=${() => ready++}></zj-stat-grid>`,
    );
    await drawn(grid);
    expect(ready).to.equal(1);
  });

  it('sets labels, numbers and facts of a row on one line each', async () => {
    for (const lang of ['zh', 'en']) {
      const box = await fixture<HTMLElement>(
        html`<div style="width: 800px">
          <zj-stat-grid lead="none" facts="fiscal-growth corridor-universities rd-personnel-per-10000"></zj-stat-grid>
        </div>`,
        lang,
      );
      await drawn(box);
      expectLevel(tops(box, '.label', 3), 'labels');
      const bottoms = cards(box).map((card) => deepQuery(card, '.figure').getBoundingClientRect().bottom);
      expect(Math.max(...bottoms) - Math.min(...bottoms), 'numbers').to.be.below(8);
      const facts = cards(box).flatMap((card) => deepQueryAll(card, '.facts'));
      expectLevel(
        facts.map((each) => each.getBoundingClientRect().top),
        'facts',
      );
    }
  });

  it('takes as many columns as its width allows', async () => {
    const columns = async (width: number) => {
      const box = await fixture<HTMLElement>(
        html`<div style="width: ${width}px; overflow: hidden"><zj-stat-grid section="ecosystem"></zj-stat-grid></div>`,
      );
      await drawn(box);
      expect(box.scrollWidth, `at ${width} px`).to.equal(width);
      return new Set(cards(box).map((card) => Math.round(card.getBoundingClientRect().left))).size;
    };
    // Eleven seconds: in four columns one place is empty.
    expect(await columns(320)).to.equal(1);
    expect(await columns(520)).to.equal(2);
    expect(await columns(1100)).to.equal(4);
  });

  it('lets the page choose the least width of a card, and put a heading above', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="width: 720px; --zj-stat-grid-column: 20em">
        <zj-stat-grid section="ecosystem"><h3 slot="heading">Money and cities</h3></zj-stat-grid>
      </div>`,
    );
    await drawn(box);
    expect(new Set(cards(box).map((card) => card.getBoundingClientRect().left)).size).to.equal(2);
    expect(accessibleText(box)).to.match(/^Money and cities/);
  });

  describe('leads with one figure', () => {
    const sized = async (width: number, lead = '', lang = 'zh') => {
      const box = await fixture<HTMLElement>(
        html`<div style="width: ${width}px">
          <zj-stat-grid facts="rd-intensity rd-expenditure innovation-capability" lead=${lead}></zj-stat-grid>
        </div>`,
        lang,
      );
      await drawn(box);
      return cards(box).map((card) => {
        const number = deepQuery(card, '.number');
        const label = deepQuery(card, '[part~=label]');
        return {
          id: card.getAttribute('fact'),
          size: parseFloat(getComputedStyle(number).fontSize),
          number: number.getBoundingClientRect(),
          label: label.getBoundingClientRect(),
        };
      });
    };

    for (const width of [320, 640, 1040]) {
      it(`at least 1.8 times as large as the others at ${width} px`, async () => {
        for (const lang of ['zh', 'en']) {
          const [lead, ...seconds] = await sized(width, 'rd-expenditure', lang);
          expect(lead?.id).to.equal('rd-expenditure');
          expect(seconds).to.have.length(2);
          for (const { size } of seconds) expect((lead?.size ?? 0) / size, lang).to.be.at.least(1.7);
        }
      });
    }

    it('beside the others where there is room, above them elsewhere', async () => {
      const [wide, narrow] = [await sized(1040), await sized(640)];
      expectLevel(
        wide.map(({ label }) => label.top),
        'labels beside one another',
      );
      const [lead, ...seconds] = narrow;
      for (const { number } of seconds) expect(number.top).to.be.above(lead?.label.bottom ?? Infinity);
    });

    it('on a phone with the others as rows, the words beside the number', async () => {
      const [, ...seconds] = await sized(320);
      for (const { number, label } of seconds) {
        expect(label.left).to.be.above(number.right);
        expect(Math.abs(label.top - number.top)).to.be.below(24);
      }
    });

    it('unless the page wants all of one size', async () => {
      const all = await sized(1040, 'none');
      expect(new Set(all.map(({ size }) => Math.round(size))).size).to.equal(1);
    });

    it('and names the nearest where a lead is not among them', async () => {
      silence('error');
      const grid = await fixture<ZjStatGrid>(
        html`<zj-stat-grid section="lead" lead="rd-expenditur"></zj-stat-grid>`,
        'en',
      );
      await drawn(grid);
      await until(() => accessibleText(grid).includes('“rd-expenditur” (lead)'), 'the message');
      expect(accessibleText(grid)).to.contain('rd-expenditure').and.to.contain('3.22%');
    });
  });

  it('opens the source of a figure', async () => {
    const grid = await fixture<ZjStatGrid>(html`<zj-stat-grid facts="rd-expenditure"></zj-stat-grid>`);
    await drawn(grid);
    deepQuery(grid, '.source-button').click();
    await until(() => deepQueryAll(grid, 'zj-source:state(ready)').length, 'the source');
    expect(accessibleText(deepQuery(grid, '[role=dialog]'))).to.contain('2901.4亿元');
  });

  describe('with what is unknown', () => {
    it('names the ids nearest to it, and shows the others', async () => {
      const said = silence('error');
      const grid = document.createElement('zj-stat-grid');
      grid.facts = 'rd-intensity rd-expenditur';
      const failed = oneEvent(grid, 'zj-error');
      (await fixture<HTMLElement>(html`<div lang="en"></div>`)).append(grid);
      expect((await failed).message).to.contain('rd-expenditure');
      await drawn(grid);
      expect(ids(grid)).to.deep.equal(['rd-intensity']);
      expect(accessibleText(grid)).to.contain('“rd-expenditur”').and.to.contain('3.22%');
      expect(said).to.have.length(1);
    });

    it('shows the page’s own text where no id is known', async () => {
      silence('error');
      const grid = await fixture<ZjStatGrid>(html`<zj-stat-grid facts="rd-expenditur">CNY 290 bn</zj-stat-grid>`);
      expect(accessibleText(grid)).to.contain('rd-expenditure').and.to.contain('CNY 290 bn');
      expect(cards(grid)).to.deep.equal([]);
    });

    it('names the nearest section', async () => {
      silence('error');
      const grid = await fixture<ZjStatGrid>(html`<zj-stat-grid section="platform"></zj-stat-grid>`, 'zh');
      expect(accessibleText(grid)).to.contain('platforms').and.to.contain('报告中没有');
    });
  });
});
