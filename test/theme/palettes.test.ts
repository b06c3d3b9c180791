/**
 * Palettes for readers with the three common kinds of colour blindness and for grey paper, measured as Petroff does
 * (Accessible Color Sequences for Data Visualization, arXiv 2107.02270): the least difference of any two colours, over
 * sight without and with each deficiency, and the least difference in lightness. Deficiencies are simulated after
 * Machado et al. (2009), at full severity, which is harder than most readers have it.
 *
 * Differences are CIEDE2000, in which 2.3 is just noticeable side by side (Mahy et al. 1994, for CIELAB). What is told
 * apart at a glance, apart and small, needs several times that: 12 for any two of a palette, 18 for neighbours.
 * Lightness is L* of CIELAB: 4 for any two, 10 for neighbours, so that no two are one grey.
 */
import { expect } from 'chai';
import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
} from 'culori';
import { html } from 'lit';
import '../../src/elements/achievements/define.js';
import '../../src/elements/system/define.js';
import { contrast, shown } from '../support/colours.js';
import { fixture } from '../support/fixture.js';
import { deepQueryAll } from '../support/text.js';
import { adopt, themeCss, themeNames } from '../support/themes.js';

const difference = differenceCiede2000();
const lab = converter('lab65');
const lightness = (colour: Color) => lab(colour).l;
const sights: Record<string, (colour: Color) => Color> = {
  'all colours': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
const schemes = ['light', 'dark'] as const;

/** The colours of the fields, as painted, in the fields' order. */
function categories(root: HTMLElement): Color[] {
  const kickers = deepQueryAll(root, '.kicker');
  return Array.from({ length: 8 }, (_, index) => {
    const kicker = kickers.find((each) => each.classList.contains(`category-${index + 1}`));
    if (!kicker) throw new Error(`No result is of category ${index + 1}`);
    return shown(getComputedStyle(kicker, '::before').backgroundColor);
  });
}

/** The steps, by probes among what takes its colours from them. */
function sequence(root: HTMLElement): Color[] {
  const shadow = root.querySelector('zj-system')?.shadowRoot as ShadowRoot;
  return Array.from({ length: 7 }, (_, index) => {
    const probe = document.createElement('i');
    probe.style.color = `var(--_sequence-${index + 1})`;
    shadow.append(probe);
    const colour = shown(getComputedStyle(probe).color);
    probe.remove();
    return colour;
  });
}

const page = () =>
  fixture<HTMLElement>(
    html`<div>
      <zj-achievements></zj-achievements>
      <zj-system system="platform-system"></zj-system>
    </div>`,
  );

function pairs(colours: readonly Color[]): [number, number][] {
  return colours.flatMap((_, first) =>
    colours.slice(first + 1).map((_, offset): [number, number] => [first, first + 1 + offset]),
  );
}

function expectGreys(colours: readonly Color[], any: number, neighbours: number): void {
  for (const [a, b] of pairs(colours)) {
    const least = b === a + 1 ? neighbours : any;
    const apart = Math.abs(lightness(colours[a]!) - lightness(colours[b]!));
    expect(apart, `${a + 1} and ${b + 1} in grey`).to.be.at.least(least);
  }
}

function expectTold(colours: readonly Color[]): void {
  for (const [sight, see] of Object.entries(sights)) {
    const seen = colours.map(see);
    for (const [a, b] of pairs(colours)) {
      const least = b === a + 1 ? 18 : 12;
      expect(difference(seen[a]!, seen[b]!), `${a + 1} and ${b + 1} with ${sight}`).to.be.at.least(least);
    }
  }
}

function expectSteps(colours: readonly Color[], scheme: string): void {
  for (const [sight, see] of Object.entries({ ...sights, grey: (colour: Color) => colour })) {
    const towardsInk = colours.map((colour) => lightness(see(colour)) * (scheme === 'dark' ? 1 : -1));
    towardsInk.slice(1).forEach((value, index) => {
      expect(value - towardsInk[index]!, `step ${index + 2} with ${sight}`).to.be.at.least(6);
    });
  }
}

describe('palettes', () => {
  for (const name of [undefined, ...themeNames]) {
    for (const scheme of schemes) {
      it(`${name ?? 'the default'}: hold for every sight and in grey, ${scheme}`, async () => {
        const root = await page();
        (root.parentElement as HTMLElement).style.colorScheme = scheme;
        const remove = name && adopt((await themeCss(name)).replaceAll(':root', `.zj-theme-${name}`));
        root.className = name ? `zj-theme-${name}` : '';
        const paper = name ? getComputedStyle(root).backgroundColor : scheme === 'dark' ? '#1a1a1a' : '#ffffff';
        const colours = categories(root);
        // Of one colour, lightness alone has to tell.
        if (name === 'ink') expectGreys(colours, 4, 10);
        else {
          expectTold(colours);
          expectGreys(colours, 4, 10);
        }
        for (const colour of colours) expect(contrast(colour, paper)).to.be.at.least(3);
        expectSteps(sequence(root), name === 'night' ? 'dark' : scheme);
        if (remove) remove();
      });
    }
  }

  it('have their steps whatever the accent', async () => {
    const root = await page();
    for (const scheme of schemes) {
      root.style.colorScheme = scheme;
      for (const lightness of [0.05, 0.4, 0.7, 0.97]) {
        for (let hue = 0; hue < 360; hue += 30) {
          for (const chroma of [0, 0.1, 0.3]) {
            root.style.setProperty('--zj-accent', `oklch(${lightness} ${chroma} ${hue})`);
            expectSteps(sequence(root), scheme);
          }
        }
      }
    }
  });
});
