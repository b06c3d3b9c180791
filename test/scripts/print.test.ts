/*
 * What is on paper: pages are printed, and their text and pictures read. pdftotext and pdftoppm (poppler) read them;
 * without these nothing can be said, and the tests are skipped.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright';
import { PNG } from 'pngjs';
import puppeteer from 'puppeteer-core';
import { findFirefox, launchArgs, requireChromium } from '../../scripts/browsers.js';
import { ensureBuild } from '../../scripts/ensure-build.js';
import { serveFolders, type StaticServer } from '../../scripts/static-server.js';
import { makeFolder } from './support/command.js';

const samples: Readonly<Record<string, string>> = {
  stat: '<zj-stat fact="rd-expenditure"></zj-stat>',
  grid: '<zj-stat-grid section="talent"></zj-stat-grid>',
  bars: '<zj-chart dataset="enterprise-shares"></zj-chart>',
  ring: '<zj-chart dataset="three-new-share"></zj-chart>',
  ranking: '<zj-ranking></zj-ranking>',
  timeline: '<zj-timeline></zj-timeline>',
  map: '<zj-corridor-map></zj-corridor-map>',
  tiles: '<zj-corridor-map layout="tiles"></zj-corridor-map>',
  steps: '<zj-system system="siti-yiping"></zj-system>',
  tiers: '<zj-system system="platform-system"></zj-system>',
  constellation: '<zj-constellation></zj-constellation>',
  achievements: '<zj-achievements></zj-achievements>',
  list: '<zj-list kind="policy"></zj-list>',
};

/** An element that has been drawn, with what it loads for paper alone. */
const isDrawn = `(() => {
  const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('zj-'));
  return elements.length > 0 && elements.every((each) => each.matches(':defined:state(ready)') &&
    (each.localName === 'zj-report' || each.shadowRoot.querySelector('[part~=origin]')));
})()`;

/** What a reader does on a screen, each word alone on its line. */
const controls = /^(Source|Data|Download|Embed|Search|Field|Section|Copy citation|Pause|Link|Select a .*)$/m;

const hasPoppler = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** What a reader of the screen sees, without controls, and names of columns, which narrow tables do not give. */
const visibleText = `(() => {
  const text = (node) => node.nodeType === 3 ? node.data : node.nodeType !== 1 && node.nodeType !== 11 ? '' :
    node.matches?.('.screen-only, .visually-hidden, details, button, [role=columnheader], [aria-hidden=true]') ||
    (node.nodeType === 1 && getComputedStyle(node).display === 'none') ? '' :
    [...(node.shadowRoot ?? node).childNodes].map(text).join(' ');
  return [...document.body.children].map(text).join(' ');
})()`;

function writePage(folder: string, markup: string): void {
  writeFileSync(
    join(folder, 'page.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8" /><link rel="icon" href="data:," /><title>Paper</title>
    <script type="module" src="/dist/cdn/autoload.js"></script><body>${markup}<p>The end.</p>`,
  );
}

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('on paper', { skip: !hasPoppler && 'poppler is not installed' }, () => {
  const folder = makeFolder();
  const file = join(folder, 'page.pdf');
  let browser: Browser;
  let server: StaticServer;

  before(async () => {
    ensureBuild();
    server = await serveFolders({ '/': folder, '/dist/': 'dist' }, 0);
    browser = await chromium.launch({ executablePath: requireChromium().executablePath, args: [...launchArgs] });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function withPage(markup: string, look: (page: Page) => Promise<void>): Promise<void> {
    writePage(folder, markup);
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    try {
      await page.goto(`${server.address}/page.html`);
      await page.waitForFunction(isDrawn);
      await look(page);
    } finally {
      await page.close();
    }
  }

  /** The text of what is printed, without backgrounds unless asked for, as most is. */
  async function print(page: Page, format: 'A4' | 'Letter' = 'A4', printBackground = false): Promise<string> {
    await page.pdf({ path: file, format, printBackground });
    return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).replaceAll('ﬁ', 'fi');
  }

  /** The points of the first page of what was printed last, as red, green and blue, within `box` of it. */
  function points([left, top, right, bottom] = [0, 0, 595, 841]): [number, number, number][] {
    const options = ['-png', '-r', '72', '-l', '1', '-x', left, '-y', top, '-W', right! - left!, '-H', bottom! - top!];
    const { data } = PNG.sync.read(execFileSync('pdftoppm', [...options.map(String), file], { maxBuffer: 1 << 26 }));
    return [...Array(data.length / 4).keys()].map(
      (at) => [...data.subarray(at * 4, at * 4 + 3)] as [number, number, number],
    );
  }

  const said = async (page: Page) => words((await page.evaluate(visibleText)) as string);

  for (const [what, markup] of Object.entries(samples)) {
    it(`has all that ${what} says, where it is from, and no controls`, () =>
      withPage(markup, async (page) => {
        const expected = await said(page);
        assert.ok(expected.length > 5, String(expected));
        for (const format of ['A4', 'Letter'] as const) {
          const printed = await print(page, format);
          // Words may be parted at the end of a line.
          const whole = words(printed).join('');
          assert.deepEqual(
            expected.filter((word) => !whole.includes(word)),
            [],
            `${format}: ${printed}`,
          );
          assert.match(printed.replaceAll('\n', ' '), /Department of Science and Technology of Zhejiang Province/);
          assert.doesNotMatch(printed, controls);
        }
      }));
  }

  it('has the whole of a horizontal timeline, which on the screen stays as it is', async () => {
    let expected: string[] = [];
    await withPage(samples['timeline'] ?? '', async (page) => {
      expected = await said(page);
    });
    await withPage('<zj-timeline orientation="horizontal"></zj-timeline>', async (page) => {
      const lists = page.getByRole('list').filter({ has: page.getByRole('listitem') });
      const events = await lists.getByRole('listitem').count();
      assert.ok(events > 10);
      const whole = words(await print(page)).join('');
      assert.deepEqual(
        expected.filter((word) => !whole.includes(word)),
        [],
      );
      assert.equal(await lists.getByRole('listitem').count(), events);
    });
  });

  for (const [name, head] of Object.entries({
    'a dark page': '<style>:root { color-scheme: dark }</style>',
    'the theme night': '<link rel="stylesheet" href="/dist/themes/night.css" />',
  })) {
    it(`is dark on white from ${name}`, () =>
      withPage(head + (samples['stat'] ?? '') + (samples['ranking'] ?? ''), async (page) => {
        for (const isWithBackground of [false, true]) {
          await print(page, 'A4', isWithBackground);
          // Within the elements, below the top margin.
          const lights = points([60, 80, 530, 360]).map(([red, green, blue]) => (red + green + blue) / 3);
          const share = (holds: (light: number) => boolean) => lights.filter(holds).length / lights.length;
          const paper = share((light) => light > 200);
          const ink = share((light) => light < 110);
          assert.ok(paper > 0.75, `paper: ${paper}, with backgrounds: ${isWithBackground}`);
          assert.ok(ink > 0.003 && ink < 0.2, `ink: ${ink}, with backgrounds: ${isWithBackground}`);
        }
      }));
  }

  it('draws the ring of a doughnut without backgrounds', () =>
    withPage(samples['ring'] ?? '', async (page) => {
      await print(page);
      const coloured = points().filter(([red, green]) => Math.abs(green - red) > 40).length;
      assert.ok(coloured > 600, `${coloured} points are of the accent: no more than the square of the key`);
    }));

  it('has the whole report though the reader has seen its beginning only', () =>
    withPage('<zj-report></zj-report>', async (page) => {
      await page.waitForLoadState('networkidle');
      const whole = words(await print(page)).join('');
      // Of each section what its elements say, not its name alone.
      for (const part of [
        '290.14',
        'Team-based science aid to Xinjiang',
        'Wenzhou Tech Innovation Corridor',
        'The end.',
      ])
        assert.ok(whole.includes(words(part).join('')), part);
    }));

  it('keeps the title of a chart with its bars', async () => {
    for (const height of [880, 960, 1000]) {
      await withPage(`<div style="height: ${height}px"></div>${samples['bars']}`, async (page) => {
        const pages = (await print(page)).split('\f');
        const titled = pages.find((each) => each.includes('five measures of innovation'));
        assert.ok(titled?.includes('Patents granted'), `at ${height} px the bars are on another page`);
      });
    }
  });
});

/** Words of one page that lie over one another. */
function overlaps(file: string): string[] {
  const text = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return text.split('<page ').flatMap((page) => {
    const boxes = [
      ...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g),
    ].map(([, left, top, right, bottom, word]) => ({
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
      word: word ?? '',
    }));
    return boxes.flatMap((one, index) =>
      boxes.slice(index + 1).flatMap((other) => {
        const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        const smaller = Math.min(one.bottom - one.top, other.bottom - other.top);
        return width > 1 && height > smaller / 2 ? [`${one.word} | ${other.word}`] : [];
      }),
    );
  });
}

const firefox = findFirefox();
const lacking = !hasPoppler ? 'poppler is not installed' : !firefox && 'Firefox is not installed';

describe('on paper in Firefox', { skip: lacking }, () => {
  const folder = makeFolder();
  const file = join(folder, 'page.pdf');
  let browser: Awaited<ReturnType<typeof puppeteer.launch>>;
  let server: StaticServer;

  before(async () => {
    ensureBuild();
    server = await serveFolders({ '/': folder, '/dist/': 'dist' }, 0);
    const { executablePath } = firefox as NonNullable<typeof firefox>;
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      defaultViewport: { width: 1280, height: 900 },
      extraPrefsFirefox: { 'intl.accept_languages': 'en-US' },
    });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** What the page says on the screen, and on paper. */
  async function print(markup: string): Promise<{ expected: string[]; printed: string }> {
    writePage(folder, markup);
    const page = await browser.newPage();
    try {
      await page.goto(`${server.address}/page.html`);
      await page.waitForFunction(isDrawn);
      const expected = words((await page.evaluate(visibleText)) as string);
      await page.pdf({ path: file, format: 'A4' });
      return { expected, printed: execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }) };
    } finally {
      await page.close();
    }
  }

  /** Ligatures are letters; words may be parted at the end of a line. */
  const whole = (printed: string) => words(printed.normalize('NFKC')).join('');

  for (const [what, markup] of Object.entries(samples)) {
    it(`has all that ${what} says, each word in a place of its own`, async () => {
      // Enough above it that some of it comes to lie at a page's end.
      const { expected, printed } = await print(`<div style="height: 600px"></div>${markup}`);
      assert.ok(expected.length > 5, String(expected));
      assert.deepEqual(
        // Poppler does not read every Chinese glyph of Firefox's files.
        expected.filter((word) => !/\p{Script=Han}/u.test(word) && !whole(printed).includes(word.normalize('NFKC'))),
        [],
        printed,
      );
      assert.match(printed.replaceAll('\n', ' '), /Department of Science and Technology of Zhejiang Province/);
      assert.doesNotMatch(printed, controls);
      assert.deepEqual(overlaps(file), []);
    });
  }

  it('has a horizontal timeline as a list, as its axis does not fit', async () => {
    const { expected } = await print(samples['timeline'] ?? '');
    const { printed } = await print('<zj-timeline orientation="horizontal"></zj-timeline>');
    assert.deepEqual(
      expected.filter((word) => !whole(printed).includes(word)),
      [],
    );
    assert.deepEqual(overlaps(file), []);
  });

  it('has the whole report, its sections one after another', async () => {
    const { printed } = await print('<zj-report></zj-report>');
    for (const part of ['290.14', 'Team-based science aid to Xinjiang', 'Wenzhou Tech Innovation Corridor', 'The end.'])
      assert.ok(whole(printed).includes(words(part).join('')), part);
    assert.deepEqual(overlaps(file), []);
  });

  it('sets a number and its unit side by side', async () => {
    await print(samples['grid'] ?? '');
    const text = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' });
    const [, end, start] =
      /xMax="([\d.]+)"[^>]*>7,590<\/word>\s*<word xMin="([\d.]+)"[^>]*>enterprises</.exec(text) ?? [];
    assert.ok(Number(start) - Number(end) < 8, `from ${end} to ${start}`);
  });
});
