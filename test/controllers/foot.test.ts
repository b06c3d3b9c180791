import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/chart/define.js';
import '../../src/elements/corridor-map/define.js';
import '../../src/elements/stat/define.js';
import '../../src/elements/stat-grid/define.js';
import type { ZjChart } from '../../src/elements/chart/chart.js';
import type { ZjStatGrid } from '../../src/elements/stat-grid/stat-grid.js';
import { fixture, until } from '../support/fixture.js';
import { deepQuery, deepQueryAll } from '../support/text.js';

const lines = (element: Element) => deepQueryAll(element, '[part=origin]').filter((line) => line.checkVisibility());

describe('the foot of an element', () => {
  it('names the source in sight, once, and follows what is shown', async () => {
    const chart = await fixture<ZjChart>(html`<zj-chart lang="en" dataset="enterprise-shares"></zj-chart>`);
    const text = () => lines(chart)[0]?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    expect(text()).to.match(/^Source: Department of Science and Technology.*Enterprise innovation, paragraph 5\b/);
    expect(text()).to.not.match(/enterprise\.5/);
    chart.datasetId = 'three-new-share';
    await until(() => text().includes('Core technologies, paragraph 5'), 'the other source');
    chart.lang = 'zh';
    await until(() => text().startsWith('来源：浙江省科学技术厅《'), 'the other language');
    expect(lines(chart)).to.have.length(1);
  });

  it('keeps on paper what is to be known of a figure, whichever others it is shown with', async () => {
    const grid = await fixture<ZjStatGrid>(html`<zj-stat-grid facts="rd-intensity hypergravity"></zj-stat-grid>`);
    const text = () => lines(grid)[0]?.querySelector('.origin-text')?.textContent ?? '';
    expect(text()).to.include('an order of magnitude');
    for (const [facts, other] of [
      ['hypergravity fiscal-growth', 'read here as 2021 to 2024'],
      ['fiscal-growth hypergravity rd-intensity', 'read here as 2021 to 2024'],
      ['hypergravity hangzhou-cluster', 'The report gives no year'],
    ] as const) {
      grid.facts = facts;
      await until(() => text().includes(other), facts);
      expect(text().split('an order of magnitude'), facts).to.have.length(2);
    }
  });

  it('stands with the first drawing, so that nothing moves', async () => {
    const stat = await fixture<HTMLElement>(html`<zj-stat fact="rd-expenditure"></zj-stat>`);
    const { bottom } = deepQuery(stat, '[part=origin]').getBoundingClientRect();
    const { bottom: end } = deepQuery(stat, '[part=base]').getBoundingClientRect();
    expect(end - bottom).to.be.within(0, 16);
  });

  it('is one for a group; each card has its mark', async () => {
    const grid = await fixture<HTMLElement>(html`<zj-stat-grid facts="rd-intensity fiscal-growth"></zj-stat-grid>`);
    expect(lines(grid)).to.have.length(1);
    expect(deepQueryAll(grid, '.source-button')).to.have.length(2);
    expect(deepQueryAll(grid, '.actions-button')).to.have.length(3);
  });

  for (const lang of ['zh', 'en']) {
    it(`offers its actions beside the line, or below it where both do not fit (${lang})`, async () => {
      for (const width of [320, 1000]) {
        const page = await fixture<HTMLElement>(
          html`<div><zj-chart lang=${lang} dataset="enterprise-shares"></zj-chart></div>`,
        );
        page.style.width = `${width}px`;
        const chart = page.firstElementChild as HTMLElement;
        await until(() => lines(chart).length > 0, 'the line');
        const line = deepQuery(chart, '.origin-text').getBoundingClientRect();
        const buttons = deepQueryAll(chart, '.actions-button').map((button) => button.getBoundingClientRect());
        expect(buttons).to.have.length(3);
        for (const box of buttons) {
          expect(box.height).to.be.at.least(24);
          expect(box.width).to.be.at.least(24);
          expect(box.right).to.be.at.most(page.getBoundingClientRect().right + 0.5);
          if (width === 320) expect(box.top).to.be.at.least(line.bottom - 0.5);
        }
        if (width === 1000) expect(buttons[0]?.left).to.be.at.least(line.right);
      }
    });
  }
});
