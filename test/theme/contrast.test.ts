import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/corridor-map/define.js';
import '../../src/elements/ranking/define.js';
import '../../src/elements/stat/define.js';
import { contrast } from '../support/colours.js';
import { fixture } from '../support/fixture.js';
import { deepQuery } from '../support/text.js';
import { adopt, themeCss, themeNames } from '../support/themes.js';

/** Papers at both ends of what is promised: a luminance of 0.85 and more, of 0.03 and less. */
const papers = { light: ['#ffffff', '#fdfaf4', '#f4eee3'], dark: ['#000000', '#121212', '#303030'] };

/** 408 accents all over OKLCH, from near black to near white, from grey to stronger than any screen shows. */
const accents = [0.02, 0.15, 0.3, 0.42, 0.55, 0.68, 0.82, 0.97].flatMap((lightness) =>
  [0, 0.06, 0.12, 0.2, 0.32].flatMap((chroma) =>
    (chroma === 0 ? [0] : Array.from({ length: 12 }, (_, index) => index * 30)).map(
      (hue) => `oklch(${lightness} ${chroma} ${hue})`,
    ),
  ),
);

async function page(): Promise<HTMLElement> {
  return fixture<HTMLElement>(
    html`<div>
      <zj-stat fact="fiscal-growth"></zj-stat>
      <zj-ranking></zj-ranking>
      <zj-corridor-map layout="tiles" selected="jiaxing-g60"></zj-corridor-map>
    </div>`,
  );
}

/** What is painted with the accent: a mark, words, and words on a ground of it. */
function painted(root: HTMLElement) {
  const style = (selector: string) => getComputedStyle(deepQuery<Element>(root, selector));
  return {
    mark: style('.actual').fill,
    words: style('.best').color,
    ground: style('.corridor.selected .disc').fill,
    wordsOnGround: style('.corridor.selected .digit').fill,
  };
}

function expectLegible(root: HTMLElement, grounds: readonly string[], name: string): void {
  const { mark, words, ground, wordsOnGround } = painted(root);
  for (const paper of grounds) {
    expect(contrast(words, paper), `words of ${name} on ${paper}`).to.be.at.least(4.5);
    expect(contrast(mark, paper), `marks of ${name} on ${paper}`).to.be.at.least(3);
  }
  expect(contrast(wordsOnGround, ground), `words on ${name}`).to.be.at.least(4.5);
}

describe('the accent', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`is legible on ${scheme} paper, whatever it is`, async () => {
      const root = await page();
      root.style.colorScheme = scheme;
      for (const accent of accents) {
        root.style.setProperty('--zj-accent', accent);
        expectLegible(root, papers[scheme], accent);
      }
    }).timeout(60_000);
  }

  it('is legible where an element has one of its own', async () => {
    const root = await page();
    for (const element of ['stat', 'ranking', 'corridor-map']) {
      root.style.setProperty(`--zj-${element}-accent`, 'yellow');
    }
    expectLegible(root, papers.light, 'yellow');
  });

  it('stays what was given where that is legible', async () => {
    const root = await page();
    const given = { light: '#0a655c', dark: '#6cc9bb' };
    for (const scheme of ['light', 'dark'] as const) {
      root.style.colorScheme = scheme;
      root.style.setProperty('--zj-accent', given[scheme]);
      const { mark, words } = painted(root);
      expect(contrast(mark, given[scheme])).to.be.closeTo(1, 0.01);
      expect(contrast(words, given[scheme])).to.be.closeTo(1, 0.01);
    }
  });

  it('may itself be a pair for light and dark pages', async () => {
    const root = await page();
    root.style.setProperty('--zj-accent', 'light-dark(#8a1c1c, #ffb0a0)');
    expect(contrast(painted(root).mark, '#8a1c1c')).to.be.closeTo(1, 0.01);
    root.style.colorScheme = 'dark';
    expect(contrast(painted(root).mark, '#ffb0a0')).to.be.closeTo(1, 0.01);
  });
});

describe('themes', () => {
  for (const name of themeNames) {
    it(`${name} is legible, light and dark, on its own paper`, async () => {
      const root = await page();
      const least = name === 'high-contrast' ? 7 : 4.5;
      const ofPage = '.both { color-scheme: light dark }';
      const remove = adopt((await themeCss(name)).replaceAll(':root', `.zj-theme-${name}`) + ofPage);
      try {
        root.className = `zj-theme-${name}`;
        for (const scheme of ['light', 'dark']) {
          (root.parentElement as HTMLElement).style.colorScheme = scheme;
          // A page that has both schemes for its other parts, as most say on their root.
          root.classList.toggle('both', name === 'night');
          const { backgroundColor: paper } = getComputedStyle(root);
          const { mark, words, ground, wordsOnGround } = painted(root);
          const text = {
            ink: getComputedStyle(deepQuery(root, '.label')).color,
            muted: getComputedStyle(deepQuery(root, '.source-button')).color,
            accent: words,
          };
          // As given, since it is legible on the theme's own paper.
          if (name === 'night') expect(contrast(mark, '#ffb454')).to.be.closeTo(1, 0.01);
          for (const [what, colour] of Object.entries(text)) {
            expect(contrast(colour, paper), `${what}, ${scheme}`).to.be.at.least(least);
          }
          expect(contrast(mark, paper), `marks, ${scheme}`).to.be.at.least(3);
          expect(contrast(wordsOnGround, ground), `on accent, ${scheme}`).to.be.at.least(4.5);
        }
      } finally {
        remove();
      }
    });
  }

  it('follow the page’s scheme, but for night, which is dark by itself', async () => {
    const root = await page();
    for (const name of themeNames) {
      const remove = adopt((await themeCss(name)).replaceAll(':root', `.zj-theme-${name}`));
      root.className = `zj-theme-${name}`;
      const papersOf = ['light', 'dark'].map((scheme) => {
        (root.parentElement as HTMLElement).style.colorScheme = scheme;
        return getComputedStyle(root).backgroundColor;
      });
      if (name === 'night') expect(papersOf[0]).to.equal(papersOf[1]);
      else expect(contrast(papersOf[0]!, papersOf[1]!), name).to.be.greaterThan(10);
      remove();
    }
  });
});
