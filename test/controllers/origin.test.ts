import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/chart/define.js';
import type { ZjChart } from '../../src/elements/chart/chart.js';
import { fixture, until } from '../support/fixture.js';
import { deepQueryAll } from '../support/text.js';

describe('the line for paper', () => {
  it('names the source once, unseen on screens, and follows what is shown', async () => {
    const chart = await fixture<ZjChart>(html`<zj-chart lang="en" dataset="enterprise-shares"></zj-chart>`);
    const lines = () => deepQueryAll(chart, '[part=origin]');
    await until(() => chart.shadowRoot?.querySelector('[part=origin]'), 'the line');
    expect(lines()[0]?.textContent).to.match(/Department of Science and Technology.*enterprise\./);
    expect(lines()[0]?.getClientRects()).to.have.length(0);
    chart.datasetId = 'three-new-share';
    await until(() => lines()[0]?.textContent?.includes('28.5%'), 'the other source');
    chart.lang = 'zh';
    await until(() => lines()[0]?.textContent?.includes('浙江省科学技术厅'), 'the other language');
    expect(lines()).to.have.length(1);
  });
});
