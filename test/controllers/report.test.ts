import { expect } from 'chai';
import { html } from 'lit';
import { bundledReport } from '../../src/report/registry.js';
import '../../src/elements/stat/define.js';
import { fixture, oneEvent, silence, updated } from '../support/fixture.js';

describe('the states of an element', () => {
  it('are loading until its data is there, then ready', async () => {
    const stat = document.createElement('zj-stat');
    stat.fact = 'rd-expenditure';
    expect(bundledReport.peek('figures'), 'figures that are there already').to.equal(undefined);
    const ready = oneEvent(stat, 'zj-ready');
    document.body.append(stat);
    await updated(stat);
    expect(stat.matches(':state(loading)')).to.equal(true);
    await ready;
    expect(stat.matches(':state(ready)')).to.equal(true);
    expect(stat.matches(':state(loading)')).to.equal(false);
    stat.remove();
  });

  it('are error for an id that there is not', async () => {
    silence('error');
    const stat = await fixture(html`<zj-stat fact="rd-expenditur"></zj-stat>`);
    expect(stat.matches(':state(error)')).to.equal(true);
    expect(stat.matches(':state(ready), :state(loading)')).to.equal(false);
  });
});
