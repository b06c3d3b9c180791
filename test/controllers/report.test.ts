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

describe('the language of an element', () => {
  const languageOf = async (...ancestors: string[]) => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    let place = outer;
    for (const lang of ancestors) {
      const inner = document.createElement('div');
      inner.lang = lang;
      place.append(inner);
      place = inner;
    }
    const stat = document.createElement('zj-stat');
    stat.fact = 'rd-expenditure';
    place.append(stat);
    await oneEvent(stat, 'zj-ready');
    return stat.shadowRoot?.querySelector('[part=base]')?.getAttribute('lang');
  };

  it('is that of the nearest ancestor whose lang means one', async () => {
    expect(await languageOf('en', 'zh_CN')).to.equal('zh-CN');
    expect(await languageOf('en', 'cmn-Hans')).to.equal('zh-CN');
    for (const none of ['', 'auto', 'x-default', 'garbage', 'a"b\\c]\n中']) {
      expect(await languageOf('en', none), none).to.equal('en');
      expect(await languageOf('zh', none, none), none).to.equal('zh-CN');
    }
    // French is a language, which the report lacks.
    expect(await languageOf('zh', 'fr')).to.equal('en');
  });
});
