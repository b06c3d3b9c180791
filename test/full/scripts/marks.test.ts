/**
 * Marks are told from what they stand on, measured in pixels (WCAG 2.2, 1.4.11): a picture with them and one without
 * differ where the marks are, and the two colours of each such pixel are compared.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import { ensureBuild } from '../../../scripts/ensure-build.js';
import { themeNames } from '../../../src/theme/themes.js';
import { contrast } from '../../support/colours.js';
import { valmarin } from '../../support/valmarin.js';
import { allReady, Site } from '../../scripts/support/page.js';

interface Marked {
  readonly markup: string;
  /** Selectors within the element, some of them with a pseudo-element. */
  readonly marks: readonly string[];
}

const marked: readonly Marked[] = [
  { markup: '<zj-stat variant="hero" fact="fiscal-growth"></zj-stat>', marks: ['.actual', '.aim'] },
  { markup: '<zj-chart dataset-id="platforms" type="bar" class="wide"></zj-chart>', marks: ['.point'] },
  { markup: '<zj-chart dataset-id="enterprise-shares"></zj-chart>', marks: ['.least', '.most'] },
  { markup: '<zj-chart dataset-id="fiscal-growth"></zj-chart>', marks: ['.point'] },
  { markup: '<zj-chart dataset-id="three-new-share"></zj-chart>', marks: ['.ring', '.swatch'] },
  { markup: '<zj-chart report="valmarin-2026" dataset-id="parts"></zj-chart>', marks: ['.ring', '.swatch'] },
  { markup: '<zj-chart report="valmarin-2026" dataset-id="depenses"></zj-chart>', marks: ['.plot'] },
  {
    markup: '<zj-timeline orientation="horizontal" selected="aksu-pilot" class="wide"></zj-timeline>',
    marks: ['.mark'],
  },
  { markup: '<zj-corridor-map></zj-corridor-map>', marks: ['.line', '.disc'] },
  {
    markup: '<zj-corridor-map selected="jiaxing-g60"></zj-corridor-map>',
    marks: ['.city.host path', '.selected .disc'],
  },
  {
    markup: '<zj-corridor-map layout="tiles" selected="330100"></zj-corridor-map>',
    marks: ['.disc', '.city.selected path'],
  },
  {
    markup: '<zj-corridor-map selected="330100" class="wide"></zj-corridor-map>',
    marks: ['.city.selected path'],
  },
  { markup: '<zj-system system="siti-yiping" class="wide"></zj-system>', marks: ['.line', '.head'] },
  { markup: '<zj-system system="partner-programme" class="wide"></zj-system>', marks: ['.line', '.head'] },
  { markup: '<zj-system system="platform-system"></zj-system>', marks: ['.node'] },
  { markup: '<zj-constellation></zj-constellation>', marks: ['.fleet'] },
  {
    markup: '<zj-achievements section="core-technology"></zj-achievements>',
    marks: ['.kicker::before', '.choice[aria-pressed=true]', '.search-input'],
  },
  {
    markup: '<zj-list kind="policy" controls="none" search="none" selected="high-level-platforms"></zj-list>',
    marks: ['.record.selected::before'],
  },
];

/** What is drawn on canvases or by several rules is taken away by these. */
const hidden = `
  canvas, .arcs, .trace { visibility: hidden !important }
  .slot::before { content: none !important }
  .choice, .search-input { border-color: transparent !important }
  .swatch { background: none !important; border-color: transparent !important }
  .node { border-block-start-color: transparent !important }
`;

const own = JSON.stringify(valmarin).replaceAll('<', '\\u003c');

const page = (theme: string | undefined) => `<html lang="en" style="color-scheme: light dark"><title>Marks</title>
  ${theme ? `<link rel="stylesheet" href="/dist/themes/${theme}.css" />` : ''}
  <script type="module" src="/dist/cdn/autoload.js"></script>
  <style>body { display: flex; flex-wrap: wrap; gap: 16px }
    section { inline-size: 420px; max-block-size: 560px; overflow: clip }
    section:has(.wide) { inline-size: 856px }</style><body>
  <zj-report-data><script type="application/json">${own}</script></zj-report-data>
  ${marked.map(({ markup }) => `<section>${markup}</section>`).join('')}`;

interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where each mark is on the page; with a margin, since outlines and pseudo-elements stand out. */
const find = (page: Page) =>
  page.evaluate(
    (selectors) =>
      [...document.querySelectorAll('section')].flatMap((section, index) => {
        const element = section.firstElementChild as Element;
        return (selectors[index] ?? []).flatMap((selector) => {
          const found = [...element.shadowRoot!.querySelectorAll(selector.replace(/::.*/, ''))];
          if (found.length === 0) throw new Error(`${element.outerHTML} has no ${selector}`);
          const margin = selector.includes('::') ? 6 : 1;
          const end = section.getBoundingClientRect().bottom;
          return found.flatMap((each, at): Box[] => {
            const { left, top, right, bottom } = each.getBoundingClientRect();
            if (at > 0 && bottom > end) return [];
            const name = `${element.outerHTML.replace(/ (class|lang)="[^"]*"|<\/.*/g, '')} ${selector} ${at + 1}`;
            return [
              {
                name,
                left: left - margin,
                top: top + scrollY - margin,
                right: right + margin,
                bottom: bottom + scrollY + margin,
              },
            ];
          });
        });
      }),
    marked.map(({ marks }) => marks),
  );

async function hide(page: Page): Promise<void> {
  const own = [...new Set(marked.flatMap(({ marks }) => marks))].filter(
    (each) => !/^\.(plot|point|ring|node|swatch)$|choice|input/.test(each),
  );
  const rules = `${own.join()} { visibility: hidden !important; opacity: 0 !important } ${hidden}`;
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.querySelectorAll('section').forEach(({ firstElementChild }) => {
      firstElementChild?.shadowRoot?.adoptedStyleSheets.push(sheet);
    });
  }, rules);
}

const scale = 2;

async function picture(page: Page): Promise<PNG> {
  return PNG.sync.read(await page.screenshot({ fullPage: true, animations: 'disabled' }));
}

/** How many points of the picture, of a quarter of a pixel each, differ from what they stand on by 3:1 and more. */
function clearPoints(box: Box, shown: PNG, bare: PNG): number {
  let found = 0;
  for (let y = Math.max(0, Math.floor(box.top * scale)); y < Math.min(shown.height, box.bottom * scale); y++) {
    for (let x = Math.max(0, Math.floor(box.left * scale)); x < Math.min(shown.width, box.right * scale); x++) {
      const at = (y * shown.width + x) * 4;
      const [a, b] = [shown, bare].map(({ data }) => data.subarray(at, at + 3).join()) as [string, string];
      if (a !== b && contrastOf(a, b) >= 3) found++;
    }
  }
  return found;
}

const known = new Map<string, number>();

function contrastOf(a: string, b: string): number {
  const key = `${a} ${b}`;
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = contrast(`rgb(${a})`, `rgb(${b})`)));
  return found;
}

describe('marks', () => {
  let site: Site;

  before(async () => {
    ensureBuild();
    site = await Site.open({ '/dist/': 'dist' });
  });

  after(() => site?.close());

  for (const theme of [undefined, ...themeNames]) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`are at 3:1 at least with ${theme ?? 'no theme'}, ${scheme}`, async () => {
        const { page: shown } = await site.visit(page(theme), undefined, {
          colorScheme: scheme,
          deviceScaleFactor: scale,
          reducedMotion: 'reduce',
          viewport: { width: 1800, height: 1200 },
        });
        await allReady(shown);
        await shown.waitForFunction(() =>
          [...document.querySelectorAll('zj-chart')].every((each) =>
            each.shadowRoot?.querySelector('canvas.drawn, .band'),
          ),
        );
        const boxes = await find(shown);
        const all = await picture(shown);
        await hide(shown);
        const bare = await picture(shown);
        const pale = boxes.filter((box) => clearPoints(box, all, bare) < 40).map(({ name }) => name);
        assert.deepEqual(pale, []);
        await shown.close();
      });
    }
  }
});
