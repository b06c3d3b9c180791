/** That nothing moves in a prerendered page while an element comes, and little with the style sheet. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright';
import { launchArgs, requireChromium } from '../../../scripts/browsers.js';
import { ensureBuild } from '../../../scripts/ensure-build.js';
import { layoutShifts, layoutShiftsInPieces } from '../../../scripts/layout-shift.js';
import { serveFolders, type StaticServer } from '../../../scripts/static-server.js';

/** As an author writes them, with words for until they come. */
const elements = [
  '<zj-stat fact="rd-expenditure">CNY 290.14 billion</zj-stat>',
  '<zj-stat variant="hero" fact="rd-intensity">3.22%</zj-stat>',
  '<zj-stat fact="fiscal-growth">18.4% a year</zj-stat>',
  '<zj-stat-grid section="lead">Figures</zj-stat-grid>',
  '<zj-stat-grid section="talent">Figures</zj-stat-grid>',
  '<zj-chart dataset-id="platforms" type="bar">Platforms</zj-chart>',
  '<zj-chart dataset-id="enterprise-shares">Enterprises</zj-chart>',
  '<zj-chart dataset-id="fiscal-growth">Growth</zj-chart>',
  '<zj-chart dataset-id="corridor-key-labs">Laboratories</zj-chart>',
  '<zj-ranking>Places</zj-ranking>',
  '<zj-ranking section="talent">Places</zj-ranking>',
  '<zj-timeline>Events</zj-timeline>',
  '<zj-timeline orientation="horizontal">Events</zj-timeline>',
  '<zj-corridor-map>Seven corridors</zj-corridor-map>',
  '<zj-corridor-map layout="tiles">Seven corridors</zj-corridor-map>',
  '<zj-system system="siti-yiping">Five steps</zj-system>',
  '<zj-system system="platform-system">Tiers</zj-system>',
  '<zj-constellation>Twelve satellites</zj-constellation>',
  '<zj-achievements>Landmark results</zj-achievements>',
  '<zj-achievements field="health">Landmark results</zj-achievements>',
  '<zj-list kind="policy">Policies</zj-list>',
  '<zj-list kind="place">Specialities</zj-list>',
  '<zj-source record="rd-expenditure">Source</zj-source>',
];

/** The figure in the midst of words. */
const sentences: Readonly<Record<string, string>> = {
  en: '<p>In 2024 it spent <zj-stat variant="inline" fact="rd-expenditure">CNY 290.14 billion</zj-stat> on it, which is <zj-stat variant="inline" fact="rd-intensity">3.22%</zj-stat> of the gross domestic product of the province.</p>',
  'zh-CN':
    '<p>2024年，研发经费投入<zj-stat variant="inline" fact="rd-expenditure">2901.4亿元</zj-stat>，占全省生产总值的<zj-stat variant="inline" fact="rd-intensity">3.22%</zj-stat>，再创新高，全国排名第五。</p>',
};

const styleSheet = '<link rel="stylesheet" href="/cdn/zj-widgets.css">';
const script = '<script type="module" src="/cdn/autoload.js"></script>';
const single = '<script defer src="/cdn/zj-widgets.iife.js"></script>';

/**
 * Most that may move with the style sheet, which knows no report: of one element in an article what counts as good, and
 * by mean what was reached. The goal is 0.01 (bench/budgets.json).
 */
const little = { most: 0.1, mean: 0.025 };

interface Way {
  readonly head: string;
  readonly pages: readonly (readonly [lang: string, width: number])[];
  readonly prerendered?: true;
}

const ways: Readonly<Record<string, Way>> = {
  'with the style sheet': {
    head: styleSheet + script,
    pages: [
      ['zh-CN', 320],
      ['zh-CN', 1200],
      ['en', 320],
      ['en', 1200],
    ],
  },
  'with the style sheet and the single file': { head: styleSheet + single, pages: [['en', 320]] },
  'prerendered without it': {
    head: script,
    prerendered: true,
    pages: [
      ['zh-CN', 320],
      ['en', 1200],
    ],
  },
  'prerendered with it': { head: styleSheet + script, prerendered: true, pages: [['en', 320]] },
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
function page(lang: string, head: string, elements: readonly string[]): string {
  const words = `<p>${'Zhejiang spent more on research and development than ever before. '.repeat(3)}</p>`;
  return (
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>A page</title><link rel="icon" href="data:,">${head}` +
    `<body style="font-family: sans-serif"><main>${words}${elements.join(words)}${words.repeat(3)}</main></body></html>`
  );
}

describe('a page while its elements come', { timeout: 600_000 }, () => {
  for (const [way, { head, pages, prerendered }] of Object.entries(ways)) {
    for (const [lang, width] of pages) {
      it(`moves ${prerendered ? 'nothing' : 'little'}, ${way} (${lang}, ${width} px)`, async () => {
        const name = `${way.replaceAll(' ', '-')}-${lang}-${width}`;
        mkdirSync(join(folder, name));
        const parts = prerendered ? groups(elements, 8) : elements.map((element) => [element]);
        const contents = [...parts, [sentences[lang] ?? ''], ['<zj-report>The whole report</zj-report>']];
        contents.forEach((each, index) => writeFileSync(join(folder, name, `${index}.html`), page(lang, head, each)));
        if (prerendered) execFileSync(process.execPath, ['dist/cli/zj-widgets.js', 'prerender', join(folder, name)]);
        const sums: number[] = [];
        for (const [index, { length }] of contents.entries()) {
          // So high that all of it is in view: whatever moves is seen to move.
          const height = length > 1 ? 16_000 : 900;
          const shifts = await layoutShifts(browser, `${server.address}/${name}/${index}.html`, { width, height });
          const sum = shifts.reduce((total, { value }) => total + value, 0);
          if (prerendered) assert.deepEqual(shifts, [], contents[index]?.join());
          else assert.ok(sum <= little.most, `${sum}: ${contents[index]?.join()}`);
          sums.push(sum);
        }
        const mean = sums.reduce((total, each) => total + each, 0) / sums.length;
        assert.ok(mean <= little.mean, `${mean} by mean`);
      });
    }
  }

  it('moves nothing, prerendered and sent in pieces', async () => {
    const name = 'in-pieces';
    mkdirSync(join(folder, name));
    elements.forEach((each, index) => writeFileSync(join(folder, name, `${index}.html`), page('en', '', [each])));
    execFileSync(process.execPath, ['dist/cli/zj-widgets.js', 'prerender', join(folder, name)]);
    for (const [index, element] of elements.entries()) {
      const pieces = inPieces(readFileSync(join(folder, name, `${index}.html`)), 2500);
      const shifts = await layoutShiftsInPieces(browser, pieces, { width: 1200, height: 2000 });
      assert.deepEqual(shifts, [], element);
    }
  });

  it('is seen to move without', async () => {
    writeFileSync(join(folder, 'bare.html'), page('en', script, elements.slice(0, 1)));
    const shifts = await layoutShifts(browser, `${server.address}/bare.html`, { width: 1200 });
    assert.ok(shifts.some(({ moved }) => moved.some((what) => what.startsWith('P '))));
  });
});

/** What follows the first styles, which nothing is seen of, in pieces. */
function inPieces(markup: Buffer, size: number): Buffer[] {
  const start = markup.indexOf('</style>');
  const count = Math.ceil((markup.length - start) / size);
  return [
    markup.subarray(0, start),
    ...Array.from({ length: count }, (_, index) => markup.subarray(start + index * size, start + (index + 1) * size)),
  ];
}

function groups<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
