import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/index.js';
import { libraryElements, settledWithin, until, updated } from '../support/fixture.js';
import { type Sample, samples } from '../support/samples.js';
import { show } from '../support/show.js';
import { deepQuery, deepQueryAll } from '../support/text.js';

const live = '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output';

const all: readonly Sample[] = [...samples, { tag: 'zj-report', name: 'zj-report', attributes: {} }];

const words = (region: Element) => region.textContent.replace(/\s+/g, ' ').trim();

/** Live regions of the element itself; those of elements within it are theirs. */
function ownRegions(element: HTMLElement): Element[] {
  return [...(element.shadowRoot as ShadowRoot).querySelectorAll(live)];
}

/** What a screen reader is given to say while `act` runs: the words of each live region at each change of it. */
async function heard(element: HTMLElement, act: () => unknown): Promise<string[]> {
  const said: string[] = [];
  const observers = deepQueryAll(element, live).map((region) => {
    let last = words(region);
    const observer = new MutationObserver(() => {
      const now = words(region);
      if (now !== last) said.push(now);
      last = now;
    });
    observer.observe(region, { childList: true, subtree: true, characterData: true });
    return observer;
  });
  await act();
  await settledWithin(element);
  await Promise.all(libraryElements(element).map(updated));
  await new Promise((resolve) => setTimeout(resolve, 150));
  for (const observer of observers) observer.disconnect();
  return said.filter(Boolean);
}

const sampleNamed = (name: string) => samples.find((sample) => sample.name === name) as Sample;

describe('a live region', () => {
  for (const sample of all) {
    it(`is at most one of an element, and interrupts nothing: ${sample.name}`, async () => {
      const element = await show(sample);
      for (const each of libraryElements(element)) {
        expect(ownRegions(each as HTMLElement).length, each.localName).to.be.at.most(1);
      }
      expect(deepQueryAll(element, '[role=alert], [aria-live=assertive]')).to.deep.equal([]);
    });

    it(`has nothing to say when the element is there: ${sample.name}`, async () => {
      const element = await show(sample);
      // Measuring, which lays out anew, is not a piece of news either.
      expect(await heard(element, () => (element.style.inlineSize = '400px'))).to.deep.equal([]);
    });
  }

  const choose = (selector: string) => (element: HTMLElement) => deepQuery(element, selector).click();
  const said: readonly [name: string, what: string, act: (element: HTMLElement) => unknown, words: RegExp | null][] = [
    ['zj-achievements', 'a filter', choose('.choice:nth-child(2)'), /^\d+ shown$/],
    ['zj-list', 'a filter', choose('.choice:nth-child(2)'), /^\d+ shown$/],
    ['zj-corridor-map', 'a corridor', choose('.corridor-entry'), /^1 Hangzhou West .{30,60}, Hangzhou$/],
    ['zj-corridor-map (tiles)', 'a city', choose('.city-entry'), /^Hangzhou\. Corridor: Hangzhou West/],
    ['zj-corridor-map', 'a city without a corridor', choose('li:last-child > .city-entry'), /^\S+\. No corridor here$/],
    ['zj-timeline', 'an event', choose('.title'), /^China-Europe talent centre approved, 2023\. \S/],
    ['zj-timeline (horizontal)', 'an event', choose('.title'), /^China-Europe talent centre approved, 2023\. \S/],
    ['zj-timeline (horizontal)', 'the zoom', choose('.zoom:last-child'), null],
    ['zj-constellation', 'a halt', choose('.source-button'), null],
    ['zj-chart', 'the table', choose('summary'), null],
  ];
  for (const [name, what, act, expected] of said) {
    it(`says ${expected ? 'once' : 'nothing'} of ${what}: ${name}`, async () => {
      const element = await show(sampleNamed(name));
      const phrases = await heard(element, () => act(element));
      expect(phrases, phrases.join(' | ')).to.have.length(expected ? 1 : 0);
      if (expected) expect(phrases[0]).to.match(expected);
    });
  }

  it('says how many are found, once for each letter that changes it', async () => {
    const element = await show(sampleNamed('zj-achievements'));
    const phrases = await heard(element, async () => {
      deepQuery(element, '.search-input').focus();
      await sendKeys({ type: 'qwen' });
    });
    expect(phrases).to.not.have.length(0);
    expect(phrases.length).to.be.at.most(4);
    expect(new Set(phrases).size, phrases.join(' | ')).to.equal(phrases.length);
  });

  it('says each copy, also the second of the same', async () => {
    const element = await show(sampleNamed('zj-source'));
    for (const time of ['first', 'second']) {
      const phrases = await heard(element, async () => {
        deepQuery(element, '.copy').click();
        await until(() => words(deepQuery(element, '[role=status]')), 'an outcome');
      });
      expect(phrases, time).to.have.length(1);
    }
  });
});
