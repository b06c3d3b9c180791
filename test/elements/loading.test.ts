import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/timeline/define.js';
import { fixture, oneEvent, updated } from '../support/fixture.js';
import { accessibleText } from '../support/text.js';

// A file, and so a page, of its own: nothing has loaded the data yet.
describe('an element whose data is on its way', () => {
  it('shows the page’s text, says that it loads, then shows the data', async () => {
    const timeline = document.createElement('zj-timeline');
    timeline.textContent = 'Events from 2023 to 2025';
    const ready = oneEvent(timeline, 'zj-ready');
    (await fixture<HTMLElement>(html`<div></div>`)).append(timeline);
    await updated(timeline);
    expect(accessibleText(timeline)).to.equal('Events from 2023 to 2025');
    expect(timeline.matches(':state(ready)')).to.equal(false);
    await ready;
    expect(timeline.matches(':state(ready)')).to.equal(true);
    expect(accessibleText(timeline)).to.contain('September').and.to.not.contain('Events from 2023 to 2025');
  });
});
