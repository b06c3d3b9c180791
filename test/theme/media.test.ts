import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../src/index.js';
import { emulateOrSkip } from '../support/engine.js';
import { fixture, until } from '../support/fixture.js';
import { lines, overflowing } from '../support/geometry.js';
import { accessibleText, deepQuery, deepQueryAll, deepQuerySome } from '../support/text.js';

const elements: Record<string, () => TemplateResult> = {
  stat: () => html`<zj-stat fact="fiscal-growth"></zj-stat>`,
  'stat-grid': () => html`<zj-stat-grid section="lead"></zj-stat-grid>`,
  chart: () => html`<zj-chart dataset-id="corridor-holdings"></zj-chart>`,
  ranking: () => html`<zj-ranking></zj-ranking>`,
  timeline: () => html`<zj-timeline></zj-timeline>`,
  'corridor-map': () => html`<zj-corridor-map></zj-corridor-map>`,
  'corridor-map, tiles': () => html`<zj-corridor-map layout="tiles"></zj-corridor-map>`,
  system: () => html`<zj-system system="siti-yiping"></zj-system>`,
  constellation: () => html`<zj-constellation></zj-constellation>`,
  achievements: () => html`<zj-achievements></zj-achievements>`,
  list: () => html`<zj-list kind="policy"></zj-list>`,
  source: () => html`<zj-source record="rd-expenditure"></zj-source>`,
};

/** A colour that the reader has chosen, as computed. */
function system(name: string): string {
  const probe = document.createElement('i');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe('on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }).catch(() => {}));

  for (const [name, template] of Object.entries(elements)) {
    it(`${name}: has what it says, fits, and nothing to press`, async function () {
      const wrapper = await fixture<HTMLElement>(html`<div style="width: 640px">${template()}</div>`);
      const element = wrapper.firstElementChild as HTMLElement;
      await emulateOrSkip(this, { media: 'print' });
      expect(lines(element).length).to.be.greaterThan(1);
      const { left, top, width, height } = element.getBoundingClientRect();
      const margin = name.startsWith('corridor-map') ? 16 : 0;
      expect(overflowing(element, new DOMRect(left - margin, top, width + 2 * margin, height))).to.deep.equal([]);
      for (const button of deepQuerySome(
        element,
        '.source-button, .actions-button, .copy, .choice, .search, .motion, .zoom',
      )) {
        expect(button.getClientRects(), button.className).to.have.length(0);
      }
    });
  }

  it('leaves out what only asks to be chosen', async function () {
    const map = await fixture<HTMLElement>(elements['corridor-map']!());
    map.setAttribute('selected', 'shaoxing');
    await until(() => deepQueryAll(map, '[part=details]').length > 0, 'the details');
    await emulateOrSkip(this, { media: 'print' });
    expect(deepQuery(map, '[part=details]').getClientRects()).to.have.length(1);
    expect(deepQuery(map, '[part=close]').getClientRects()).to.have.length(0);
  });
});

describe('in forced colours', () => {
  afterEach(() => emulateMedia({ forcedColors: 'none' }).catch(() => {}));

  it('cities keep their outlines, as a map and as tiles', async function () {
    for (const name of ['corridor-map', 'corridor-map, tiles']) {
      const map = await fixture<HTMLElement>(elements[name]!());
      await emulateOrSkip(this, { forcedColors: 'active' });
      for (const city of deepQuerySome<SVGPathElement>(map, '.city path')) {
        expect(getComputedStyle(city).stroke, name).to.equal(system('CanvasText'));
      }
      await emulateMedia({ forcedColors: 'none' });
    }
  });

  it('bars, their tracks and aims are told apart', async function () {
    const stat = await fixture<HTMLElement>(html`<zj-stat fact="fiscal-growth"></zj-stat>`);
    await emulateOrSkip(this, { forcedColors: 'active' });
    const fill = (selector: string) => getComputedStyle(deepQuery<Element>(stat, selector)).fill;
    expect(fill('.actual')).to.equal(system('CanvasText'));
    expect(fill('.track')).to.equal(system('Canvas'));
    expect(getComputedStyle(deepQuery<Element>(stat, '.aim')).stroke).to.equal(system('Highlight'));
  });

  it('a field is told by its name, not by a square of a colour that is not there', async function () {
    const achievements = await fixture<HTMLElement>(elements['achievements']!());
    await emulateOrSkip(this, { forcedColors: 'active' });
    const kicker = deepQuery(achievements, '.kicker');
    expect(getComputedStyle(kicker, '::before').display).to.equal('none');
    expect(accessibleText(kicker)).to.not.equal('');
  });

  it('what is chosen has the reader’s own colour for it', async function () {
    const achievements = await fixture<HTMLElement>(elements['achievements']!());
    await emulateOrSkip(this, { forcedColors: 'active' });
    const chosen = deepQuery(achievements, '.choice[aria-pressed=true]');
    expect(getComputedStyle(chosen).borderBlockEndColor).to.equal(system('Highlight'));
  });
});
