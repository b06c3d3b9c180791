import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/index.js';
import { samples } from '../support/samples.js';
import { nameOf, show } from '../support/show.js';
import { deepActiveElement, deepQueryAll } from '../support/text.js';

/** What a stop is for. */
const kinds: readonly (readonly [kind: string, selector: string])[] = [
  ['source', '[part~=source-button]'],
  ['action', '[part~=actions-button]'],
  ['filter', '[part~=filter] button'],
  ['search', '[part~=search]'],
  ['address', '[part~=link]'],
  ['event', '[part~=title]'],
  ['zoom', '.zooms button'],
  ['place', '[part~=list] button'],
  ['points', '[role=listbox]'],
  ['table', 'summary'],
  ['pause', '[part~=motion]'],
  ['copy', 'button'],
  ['publisher', 'a[href]'],
];

/** As docs/embedding.md has them: which follow on which, and how many there are of what is one stop however long. */
const documented: Readonly<Record<string, RegExp>> = {
  'zj-stat': /^source( action){3}$/,
  'zj-stat (hero)': /^source( action){3}$/,
  'zj-stat (inline)': /^source$/,
  'zj-stat-grid': /^(source ){9}action action action$/,
  'zj-chart': /^points table source( action){3}$/,
  'zj-ranking': /^(source ){6}action action action$/,
  'zj-timeline': /^event( action){3}$/,
  'zj-timeline (horizontal)': /^zoom zoom event source( action){3}$/,
  'zj-corridor-map': /^(source ){4}place( action){3}$/,
  'zj-corridor-map (tiles)': /^(source ){4}place( action){3}$/,
  'zj-system': /^source( action){3}$/,
  'zj-system (links)': /^source( action){3}$/,
  'zj-constellation': /^(pause )?(source )+action action action$/,
  'zj-achievements': /^(filter )+search (source address )+action action action$/,
  'zj-list': /^(filter )+(search )?(source address )+action action action$/,
  'zj-source': /^(publisher )*(copy ?)+$/,
};

async function stops(element: HTMLElement): Promise<string[]> {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  element.before(before);
  element.after(after);
  before.focus();
  const found: string[] = [];
  for (;;) {
    await sendKeys({ press: 'Tab' });
    const active = deepActiveElement();
    if (!active || active === after || active === document.body) return found;
    expect(found.length, 'no trap').to.be.below(200);
    found.push(kinds.find(([, selector]) => active.matches(selector))?.[0] ?? nameOf(active));
  }
}

describe('the stops of the Tab key', () => {
  for (const sample of samples) {
    it(`are those that are documented: ${sample.name}`, async () => {
      const element = await show(sample, 1000);
      const found = await stops(element);
      expect(found.join(' ')).to.match(documented[sample.name] as RegExp);
    });
  }

  it('are no more for a longer list of events or places', async () => {
    for (const name of ['zj-timeline', 'zj-corridor-map']) {
      const element = await show(samples.find((sample) => sample.name === name)!);
      const members = deepQueryAll(element, '[part~=list] button[aria-pressed]');
      expect(members.length, name).to.be.above(10);
      expect(
        members.filter(({ tabIndex }) => tabIndex === 0),
        name,
      ).to.have.length(1);
    }
  });
});
