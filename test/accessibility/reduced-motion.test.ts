import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/index.js';
import { emulateOrSkip } from '../support/engine.js';
import { type Sample, samples } from '../support/samples.js';
import { nameOf, show } from '../support/show.js';
import { deepQueryAll } from '../support/text.js';

const all: readonly Sample[] = [
  ...samples,
  { tag: 'zj-stat', name: 'zj-stat (counting up)', attributes: { fact: 'rd-expenditure', 'count-up': '' } },
];

/** What is pressed to make something move, or at once if nothing. */
const movers: Readonly<Record<string, string>> = {
  'zj-chart': 'summary',
  'zj-timeline': '.title',
  'zj-timeline (horizontal)': '.title',
  'zj-corridor-map': '.corridor-entry',
  'zj-corridor-map (tiles)': '.corridor-entry',
  'zj-achievements': '.choice:nth-child(2)',
  'zj-list': '.choice:nth-child(2)',
};

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** What moves in the half second after the reader did what makes it move. */
async function motion(sample: Sample): Promise<string[]> {
  const element = await show(sample);
  element.scrollIntoView();
  const mover = movers[sample.name];
  if (mover) deepQueryAll(element, mover)[0]?.click();
  await frame();
  await frame();
  const roots = () => [element, ...deepQueryAll(element, '*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const found = new Set<string>();
  const words = () => deepQueryAll(element, '.value').map(({ textContent }) => textContent);
  const before = words().join(' ');
  for (const end = performance.now() + 500; performance.now() < end; await frame()) {
    for (const animation of roots().flatMap((root) => root.getAnimations())) {
      const { target, pseudoElement } = animation.effect as KeyframeEffect;
      const isSeen = target?.checkVisibility({ visibilityProperty: true });
      if (animation.playState === 'running' && isSeen) found.add(`${nameOf(target)}${pseudoElement ?? ''} runs`);
    }
    if (words().join(' ') !== before) found.add('a number runs');
  }
  return [...found, ...waitingTransitions(element)];
}

/** Transitions that the next change of a style would start, of what is seen. */
function waitingTransitions(element: HTMLElement): string[] {
  return deepQueryAll(element, '*')
    .filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .flatMap((each) =>
      ['', '::before', '::after', ...(each.localName === 'details' ? ['::details-content'] : [])]
        .filter((pseudo) =>
          getComputedStyle(each, pseudo || null)
            .transitionDuration.split(',')
            .some((duration) => parseFloat(duration) > 0),
        )
        .map((pseudo) => `${nameOf(each)}${pseudo} would change slowly`),
    );
}

describe('with reduced motion', () => {
  afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }).catch(() => {}));

  for (const sample of all) {
    it(`nothing moves: ${sample.name}`, async function () {
      await emulateOrSkip(this, { reducedMotion: 'reduce' });
      expect(await motion(sample)).to.deep.equal([]);
    });
  }

  it('is where else things do move', async function () {
    await emulateOrSkip(this, { reducedMotion: 'no-preference' });
    const moving = ['zj-chart', 'zj-corridor-map', 'zj-constellation', 'zj-stat (counting up)'];
    for (const sample of all.filter(({ name }) => moving.includes(name))) {
      expect(await motion(sample), sample.name).to.not.deep.equal([]);
    }
  });
});
