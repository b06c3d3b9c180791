import { expect } from 'chai';
import { html } from 'lit';
import { chartLibrary } from '../../src/controllers/chart.js';
import '../../src/elements/chart/define.js';
import type { ZjChart } from '../../src/elements/chart/chart.js';
import { fixture, silence, until, updated } from '../support/fixture.js';
import { accessibleText, deepQuery } from '../support/text.js';

/** What the browser has fetched of Chart.js. */
const fetched = () =>
  performance.getEntriesByType('resource').filter(({ name }) => /chart-library|chart\.js\/dist/.test(name));
const drawn = (chart: ZjChart) => deepQuery<HTMLCanvasElement>(chart, 'canvas').style.width !== '';
const frames = async (count: number) => {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

// A file, and so a page, of its own: nothing has loaded Chart.js yet.
describe('<zj-chart> before Chart.js is there', () => {
  const { load } = chartLibrary;
  afterEach(() => (chartLibrary.load = load));

  it('is not loaded while the chart is far below, and loaded when it comes near', async () => {
    const chart = await fixture<ZjChart>(
      html`<div>
        <div style="height: 6000px"></div>
        <zj-chart data-fixture dataset-id="platforms" type="bar"></zj-chart>
      </div>`,
    );
    await frames(10);
    expect(fetched()).to.deep.equal([]);
    expect(drawn(chart)).to.equal(false);
    // What does without it is there.
    expect(accessibleText(chart)).to.contain('280 laboratories');
  });

  it('offers to try again, and, where that has failed, to load the page anew', async () => {
    silence('error');
    chartLibrary.load = () => Promise.reject(new TypeError('offline'));
    const chart = await fixture<ZjChart>(html`<zj-chart dataset-id="corridor-holdings" type="bar"></zj-chart>`);
    const offer = () => chart.shadowRoot?.querySelector<HTMLElement>('[part=error] button');
    await until(() => offer()?.textContent === 'Try again', 'the offer');
    offer()?.click();
    await until(() => offer()?.textContent === 'Reload the page', 'the other offer');
    expect(accessibleText(chart)).to.contain('could not be drawn');
  });

  it('opens the table, says so and sends zj-error when it does not load; a second try draws', async () => {
    silence('error');
    chartLibrary.load = () => Promise.reject(new TypeError('offline'));
    const errors: string[] = [];
    const chart = await fixture<ZjChart>(
      html`<zj-chart
        dataset-id="corridor-holdings"
        type="bar"
        @zj-error=${(event: Event & { message: string }) => errors.push(event.message)}
      ></zj-chart>`,
    );
    await until(() => errors.length > 0, 'the error');
    await updated(chart);
    expect(errors).to.have.length(1);
    expect(accessibleText(chart)).to.contain('could not be drawn').and.to.contain('Chart.js');
    expect(deepQuery<HTMLDetailsElement>(chart, 'details').open).to.equal(true);
    await until(() => deepQuery(chart, 'details table').checkVisibility?.() ?? true, 'the table');
    expect(accessibleText(deepQuery(chart, 'table'))).to.contain('Land area about 1%');

    chartLibrary.load = load;
    const parent = chart.parentElement as HTMLElement;
    chart.remove();
    parent.append(chart);
    await until(() => drawn(chart), 'the chart');
    await until(() => !accessibleText(chart).includes('could not be drawn'), 'the message to go');
  });

  it('takes the same room before and after it is drawn', async () => {
    let arrive = (): void => {};
    const waiting = new Promise<void>((resolve) => (arrive = resolve));
    chartLibrary.load = async () => {
      await waiting;
      return load();
    };
    const chart = await fixture<ZjChart>(html`<zj-chart dataset-id="fiscal-growth"></zj-chart>`);
    await frames(5);
    const before = chart.getBoundingClientRect().height;
    arrive();
    await until(() => drawn(chart), 'the chart');
    await frames(5);
    expect(chart.getBoundingClientRect().height).to.equal(before);
  });
});
