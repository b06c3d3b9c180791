import { expect } from 'chai';
import { html } from 'lit';
import '../../src/index.js';
import type { ReportEvent } from '../../src/report/types.js';
import { fixture } from '../support/fixture.js';
import { deepQueryAll } from '../support/text.js';

describe('far down a page of very many', () => {
  it('all is laid out, for a picture of the full page as for a reader', async () => {
    const event = (index: number): ReportEvent => ({
      id: `event-${index}`,
      kind: 'milestone',
      label: { zh: `事件${index}`, en: `Event ${index}` },
      date: String(1900 + index),
      source: { paragraph: 'lead.1', printed: `${1900 + index}` },
    });
    const events = Array.from({ length: 120 }, (_, index) => event(index));
    const page = await fixture<HTMLElement>(
      html`<div>
        ${Array.from({ length: 40 }, () => html`<zj-stat fact="rd-expenditure"></zj-stat>`)}
        ${Array.from({ length: 4 }, () => html`<zj-corridor-map></zj-corridor-map>`)}
        <zj-timeline .events=${events}></zj-timeline>
      </div>`,
    );
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const parts = deepQueryAll(page, '[part~=value], [part~=picture], [part~=list], [part~=title]');
    expect(parts.length).to.be.greaterThan(160);
    for (const part of parts) {
      expect(part.checkVisibility({ contentVisibilityAuto: true } as CheckVisibilityOptions), part.outerHTML).to.equal(
        true,
      );
    }
  });
});
