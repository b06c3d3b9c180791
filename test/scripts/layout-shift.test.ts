/** That nothing moves in a page while an element comes: with the style sheet, and prerendered. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright';
import { launchArgs, requireChromium } from '../../scripts/browsers.js';
import { ensureBuild } from '../../scripts/ensure-build.js';
import { layoutShifts } from '../../scripts/layout-shift.js';
import { serveFolders, type StaticServer } from '../../scripts/static-server.js';

/** As an author writes them, with words for until they come. */
const elements: Readonly<Record<string, string>> = {
  'a card': '<zj-stat fact="rd-expenditure">CNY 290.14 billion</zj-stat>',
  'a hero': '<zj-stat variant="hero" fact="rd-intensity">3.22%</zj-stat>',
  'a long label': '<zj-stat fact="fiscal-growth">18.4% a year</zj-stat>',
  'stat-grid': '<zj-stat-grid section="lead">Figures</zj-stat-grid>',
  'a section of stat-grid': '<zj-stat-grid section="talent">Figures</zj-stat-grid>',
  'an upright chart': '<zj-chart dataset="platforms">Platforms</zj-chart>',
  'a lying chart': '<zj-chart dataset="enterprise-shares">Enterprises</zj-chart>',
  'a ring': '<zj-chart dataset="corridor-key-labs">Laboratories</zj-chart>',
  ranking: '<zj-ranking>Places</zj-ranking>',
  'a section of ranking': '<zj-ranking section="talent">Places</zj-ranking>',
  timeline: '<zj-timeline>Events</zj-timeline>',
  'a horizontal timeline': '<zj-timeline orientation="horizontal">Events</zj-timeline>',
  'corridor-map': '<zj-corridor-map>Seven corridors</zj-corridor-map>',
  'corridor-map of tiles': '<zj-corridor-map layout="tiles">Seven corridors</zj-corridor-map>',
  'a loop': '<zj-system system="siti-yiping">Five steps</zj-system>',
  tiers: '<zj-system system="platform-system">Tiers</zj-system>',
  constellation: '<zj-constellation>Twelve satellites</zj-constellation>',
  achievements: '<zj-achievements>Landmark results</zj-achievements>',
  'a field of achievements': '<zj-achievements field="health">Landmark results</zj-achievements>',
  policies: '<zj-list kind="policy">Policies</zj-list>',
  specialities: '<zj-list kind="place">Specialities</zj-list>',
  source: '<zj-source record="rd-expenditure">Source</zj-source>',
  report: '<zj-report>The whole report</zj-report>',
};

/** The figure in the midst of words. */
const sentences: Readonly<Record<string, string>> = {
  en: '<p>In 2024 it spent <zj-stat variant="inline" fact="rd-expenditure">CNY 290.14 billion</zj-stat> on it, which is <zj-stat variant="inline" fact="rd-intensity">3.22%</zj-stat> of the gross domestic product of the province.</p>',
  'zh-CN':
    '<p>2024年，研发经费投入<zj-stat variant="inline" fact="rd-expenditure">2901.4亿元</zj-stat>，占全省生产总值的<zj-stat variant="inline" fact="rd-intensity">3.22%</zj-stat>，再创新高，全国排名第五。</p>',
};

const styleSheet = '<link rel="stylesheet" href="/cdn/zj-widgets.css">';
const ways: Readonly<Record<string, { readonly head: string; readonly prerendered?: true }>> = {
  'with the style sheet': { head: `${styleSheet}<script type="module" src="/cdn/autoload.js"></script>` },
  'with the style sheet and the single file': {
    head: `${styleSheet}<script defer src="/cdn/zj-widgets.iife.js"></script>`,
  },
  prerendered: { head: '<script type="module" src="/cdn/autoload.js"></script>', prerendered: true },
};

let folder: string;
let server: StaticServer;
let browser: Browser;

before(async () => {
  ensureBuild();
  folder = mkdtempSync(join(tmpdir(), 'zj-widgets-shift-'));
  server = await serveFolders({ '/': folder, '/cdn/': resolve('dist/cdn') }, 0);
  browser = await chromium.launch({ executablePath: requireChromium().executablePath, args: [...launchArgs] });
});

after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** An article with the element in it, in which what moves is seen. */
function page(lang: string, head: string, markup: string): string {
  const words = `<p>${'Zhejiang spent more on research and development than ever before. '.repeat(3)}</p>`;
  return (
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>A page</title><link rel="icon" href="data:,">${head}` +
    `<body style="font-family: sans-serif"><main>${words}${markup}${words.repeat(3)}</main></body></html>`
  );
}

describe('a page while its elements come', { timeout: 180_000 }, () => {
  for (const [way, { head, prerendered }] of Object.entries(ways)) {
    for (const lang of ['zh-CN', 'en']) {
      for (const width of [320, 1200]) {
        it(`moves nothing, ${way} (${lang}, ${width} px)`, async () => {
          const all = { ...elements, 'in a sentence': sentences[lang] ?? '' };
          const place = join(folder, `${way.replaceAll(' ', '-')}-${lang}-${width}`);
          mkdirSync(place);
          Object.entries(all).forEach(([, markup], index) =>
            writeFileSync(join(place, `${index}.html`), page(lang, head, markup)),
          );
          if (prerendered) execFileSync(process.execPath, ['dist/cli/zj-widgets.js', 'prerender', place]);
          const address = `${server.address}/${place.slice(folder.length + 1)}`;
          const moved: string[] = [];
          const waiting = Object.keys(all).map((name, index) => ({ name, index }));
          // Side by side, as many as do not wait for one another.
          const visit = async (): Promise<void> => {
            for (let next = waiting.shift(); next; next = waiting.shift()) {
              const shifts = await layoutShifts(browser, `${address}/${next.index}.html`, { width });
              if (shifts.length > 0) moved.push(`${next.name}: ${JSON.stringify(shifts)}`);
            }
          };
          await Promise.all(Array.from({ length: 4 }, visit));
          assert.deepEqual(moved, []);
        });
      }
    }
  }
});
