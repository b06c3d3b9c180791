/** Pictures have the colours that elements have on a page: those of a theme as a browser makes them of its variables. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { ensureBuild } from '../../scripts/ensure-build.js';
import { lookOf } from '../../src/cli/picture/look.js';
import type { Palette } from '../../src/pictures/look.js';
import { themeNames } from '../../src/theme/themes.js';
import { ask } from './support/pictures.js';
import { allReady, Site } from './support/page.js';

/** Each colour by what the elements' style sheets call it. */
const colours: Readonly<
  Record<string, readonly [tag: string, css: string, of: (palette: Palette) => string | undefined]>
> = {
  ink: ['zj-stat', 'var(--_ink)', ({ ink }) => ink],
  muted: ['zj-stat', 'var(--_muted)', ({ muted }) => muted],
  rule: ['zj-stat', 'var(--_rule)', ({ rule }) => rule],
  wash: ['zj-stat', 'var(--_wash)', ({ wash }) => wash],
  paper: ['zj-stat', 'var(--_paper)', ({ paper }) => paper],
  accent: ['zj-stat', 'var(--_accent)', ({ accent }) => accent],
  'accent of words': ['zj-stat', 'var(--_accent-text)', ({ accentText }) => accentText],
  'words on the accent': ['zj-stat', 'var(--_on-accent)', ({ onAccent }) => onAccent],
  'second part': ['zj-chart', 'var(--_part-2)', ({ parts }) => parts[1]],
  'third part': ['zj-chart', 'var(--_part-3)', ({ parts }) => parts[2]],
  reference: ['zj-chart', 'var(--_chart-reference)', ({ reference }) => reference],
  'first step': ['zj-system', 'var(--_sequence-1)', ({ sequence }) => sequence[0]],
  'fourth step': ['zj-system', 'var(--_sequence-4)', ({ sequence }) => sequence[3]],
  'last step': ['zj-system', 'var(--_sequence-7)', ({ sequence }) => sequence[6]],
};

let site: Site;
let page: Page;

before(async () => {
  ensureBuild();
  site = await Site.open({ '/cdn/': 'dist/cdn', '/themes/': 'dist/themes' });
  const open = await site.visit(
    `<link rel="stylesheet" href="/themes/classes.css"><script type="module" src="/cdn/autoload.js"></script>
    <div><zj-stat fact="rd-intensity"></zj-stat><zj-chart dataset-id="platforms"></zj-chart>
    <zj-system system="platform-system"></zj-system></div>`,
  );
  page = open.page;
  await allReady(page);
});

after(() => site?.close());

type Asked = Readonly<Record<string, readonly [tag: string, css: string]>>;

/** What a browser paints on the paper for some colours within elements, under a class and a style, as `#rrggbb`. */
function painted(className: string, style: string, css: Asked): Promise<Record<string, string>> {
  return page.evaluate(
    ({ className, style, css }) => {
      const dressed = document.querySelector('div') as HTMLElement;
      dressed.className = className;
      dressed.style.cssText = style;
      const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      const probe = (tag: string, value: string) => {
        const span = document.createElement('span');
        span.style.color = value;
        document.querySelector(tag)?.shadowRoot?.querySelector('.base')?.append(span);
        const { color } = getComputedStyle(span);
        span.remove();
        return color;
      };
      return Object.fromEntries(
        Object.entries(css).map(([name, [tag, value]]) => {
          canvas.fillStyle = probe(tag, 'var(--_paper)');
          canvas.fillRect(0, 0, 1, 1);
          canvas.fillStyle = probe(tag, value);
          canvas.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
          return [name, `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`];
        }),
      );
    },
    { className, style, css },
  );
}

function assertNear(actual: string | undefined, expected: string | undefined, message: string): void {
  const parts = (colour = '') => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const apart = Math.max(...parts(actual).map((part, index) => Math.abs(part - (parts(expected)[index] ?? NaN))));
  // Canvases round what is mixed to whole steps, twice.
  assert.ok(apart <= 2, `${message}: ${actual} in the picture, ${expected} in the browser`);
}

const asked: Asked = Object.fromEntries(Object.entries(colours).map(([name, [tag, css]]) => [name, [tag, css]]));

describe('the colours of pictures', { timeout: 120_000 }, () => {
  for (const theme of themeNames) {
    for (const scheme of theme === 'night' ? ['dark'] : ['light', 'dark']) {
      it(`are those of the elements (${theme}, ${scheme})`, async () => {
        const locale = { language: 'zh', tag: 'zh-CN' };
        const { palette } = lookOf(ask(`el=constellation&theme=${theme}&scheme=${scheme}`), locale);
        const kinds = Object.fromEntries(
          palette.categories.map((colour, index) => [
            `category ${index + 1}`,
            ['zj-stat', `var(--zj-category-${index + 1}, ${colour})`] as const,
          ]),
        );
        const seen = await painted(`zj-theme-${theme}`, `color-scheme: ${scheme}`, { ...asked, ...kinds });
        for (const [name, [, , of]] of Object.entries(colours)) assertNear(of(palette), seen[name], name);
        for (const [index, colour] of palette.categories.entries()) {
          assertNear(colour, seen[`category ${index + 1}`], `category ${index + 1}`);
        }
      });
    }
  }

  it('are legible in any accent that is asked for, as on a page', async () => {
    const accents = [
      ['light', '#ffe14d'],
      ['dark', '#1a0066'],
      ['light', 'oklch(0.7 0.2 150)'],
      ['dark', 'rgb(179 38 30)'],
    ] as const;
    for (const [scheme, accent] of accents) {
      const query = new URLSearchParams({ el: 'constellation', theme: 'editorial', scheme, accent });
      const { palette } = lookOf(ask(query.toString()), { language: 'en', tag: 'en' });
      const seen = await painted('zj-theme-editorial', `color-scheme: ${scheme}; --zj-accent: ${accent}`, asked);
      for (const [name, [, , of]] of Object.entries(colours)) assertNear(of(palette), seen[name], `${accent}, ${name}`);
    }
  });
});
