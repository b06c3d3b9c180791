/** embed.html as it is built: in a frame, in a sandbox, from a folder, under its policy, on hosts that send no CORS. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Frame, type Page } from 'playwright';
import { launchArgs, requireChromium } from '../../scripts/browsers.js';
import { ensureBuild } from '../../scripts/ensure-build.js';
import { serveFolders, type StaticServer } from '../../scripts/static-server.js';
import { elementNames, type ElementName } from '../../src/embed/elements.js';

/** What each element needs beside its name. */
const required: Partial<Record<ElementName, string>> = {
  stat: '&fact=rd-expenditure',
  chart: '&dataset=platforms',
  system: '&system=siti-yiping',
  list: '&kind=policy',
  source: '&record=rd-expenditure',
};

let browser: Browser;
let pages: string;
let host: StaticServer;
let embed: StaticServer;

before(async () => {
  ensureBuild();
  pages = await mkdtemp(join(tmpdir(), 'zj-widgets-embed-'));
  host = await serveFolders({ '/': pages }, 0);
  embed = await serveFolders({ '/some/where/': 'dist' }, 0);
  browser = await chromium.launch({ executablePath: requireChromium().executablePath, args: [...launchArgs] });
});

after(async () => {
  await browser.close();
  await Promise.all([host.close(), embed.close()]);
  await rm(pages, { recursive: true });
});

interface Visit {
  readonly page: Page;
  readonly frame: Frame;
  /** What the browser complained of. */
  readonly complaints: readonly string[];
}

/** Opens a page of another origin with one frame and the host script in it. */
async function open(query: string, attributes = '', base = `${embed.address}/some/where/`): Promise<Visit> {
  const isFile = base.startsWith('file:');
  const html = `<!doctype html><html lang="en"><title>Host</title>
    <iframe src="${base}embed.html?${query}" title="x" width="100%" height="40" frameborder="0" ${attributes}></iframe>
    <script src="${base}cdn/embed-host.js"></script>`;
  await writeFile(join(pages, 'host.html'), html);
  const page = await browser.newPage({ viewport: { width: 600, height: 800 } });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(isFile ? pathToFileURL(join(pages, 'host.html')).href : `${host.address}/host.html`);
  const frame = page.frames()[1];
  assert.ok(frame);
  return { page, frame, complaints };
}

const tallFrame = () => (document.querySelector('iframe')?.getBoundingClientRect().height ?? 0) > 40;

describe('embed.html', () => {
  for (const element of elementNames) {
    it(`shows ${element} in a sandbox, from a host that sends no CORS headers, without a complaint`, async () => {
      const query = `el=${element}${required[element] ?? ''}&lang=en`;
      const { page, frame, complaints } = await open(query, 'sandbox="allow-scripts"');
      await frame.locator(`zj-${element}:state(ready)`).waitFor({ timeout: 20_000 });
      await page.waitForFunction(tallFrame);
      assert.equal(await frame.evaluate(() => origin), 'null');
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  it('opens source and actions in a sandbox, and lets a reader copy what may not be copied for them', async () => {
    const { page, frame, complaints } = await open('el=stat&fact=rd-expenditure&lang=en', 'sandbox="allow-scripts"');
    const before = await page.locator('iframe').evaluate((element) => element.clientHeight);
    await frame.getByRole('button', { name: /^Source: / }).click();
    await frame.getByText('2901.4亿元', { exact: true }).waitFor();
    await page.waitForFunction((height) => (document.querySelector('iframe')?.clientHeight ?? 0) > height + 50, before);
    await frame.getByRole('button', { name: 'Close' }).click();
    await frame.getByRole('button', { name: /^Data/ }).click();
    await frame.getByRole('button', { name: 'Copy citation' }).click();
    await frame.locator('textarea').waitFor();
    assert.match(await frame.locator('textarea').inputValue(), /Overview, paragraph 2/);
    assert.deepEqual(
      complaints.filter((text) => !/clipboard/i.test(text)),
      [],
    );
    await page.close();
  });

  it('hands CSV, JSON and pictures to readers of the sandbox that the docs name', async () => {
    const docs = readFileSync('docs/embedding.md', 'utf8');
    const [sandbox = ''] = /sandbox="allow-scripts[^"]*"/.exec(docs) ?? [];
    assert.match(sandbox, /allow-downloads/);
    for (const query of ['el=stat&fact=rd-expenditure', 'el=chart&dataset=platforms']) {
      const { page, frame, complaints } = await open(`${query}&lang=en`, sandbox);
      await frame.getByRole('button', { name: /^Download/ }).click();
      for (const format of ['CSV', 'JSON', 'SVG', 'PNG']) {
        const download = page.waitForEvent('download', { timeout: 20_000 });
        await frame.getByRole('button', { name: format, exact: true }).click();
        const content = readFileSync(await (await download).path());
        if (format === 'SVG') assert.match(content.toString('utf8'), /^<svg .*Source: Department/);
        if (format === 'PNG') assert.equal(content.subarray(1, 4).toString('latin1'), 'PNG');
      }
      assert.deepEqual(complaints, []);
      await page.close();
    }
  });

  it('does not say that a file is made where a sandbox allows no downloads, and offers its text', async () => {
    const { page, frame } = await open('el=stat&fact=rd-expenditure&lang=en', 'sandbox="allow-scripts"');
    await frame.getByRole('button', { name: /^Download/ }).click();
    for (const [format, words] of [
      ['CSV', /rd-expenditure,R&D expenditure/],
      ['SVG', /^<svg .*Source: Department/],
    ] as const) {
      await frame.getByRole('button', { name: format, exact: true }).click();
      await frame.getByText(`rd-expenditure.${format.toLowerCase()} went to the browser. If it is not saved`).waitFor();
      assert.match(await frame.locator('textarea').inputValue(), words);
    }
    await page.close();
  });

  it('draws a chart in a sandbox', async () => {
    const { page, frame } = await open('el=chart&dataset=platforms&type=bar&lang=zh', 'sandbox="allow-scripts"');
    await frame.locator('canvas').first().waitFor();
    await page.close();
  });

  it('shows its figure where it is opened from a folder, as a page and in one', async () => {
    const { page, frame, complaints } = await open(
      'el=timeline&lang=zh',
      '',
      pathToFileURL(`${resolve('dist')}/`).href,
    );
    await frame.locator('zj-timeline:state(ready)').waitFor();
    await page.waitForFunction(tallFrame);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('puts on a theme', async () => {
    const { page, frame, complaints } = await open('el=ranking&lang=zh&theme=press');
    await frame.locator('zj-ranking:state(ready)').waitFor();
    const paper = await frame.evaluate(() => getComputedStyle(document.body).getPropertyValue('--zj-paper'));
    assert.notEqual(paper.trim(), '');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('is named after the figure', async () => {
    const { page, frame } = await open('el=stat&fact=rd-expenditure&lang=zh');
    await frame.waitForFunction(() => document.title === '研发经费投入');
    await page.close();
  });

  it('runs nothing that is not its own, even where its policy had let it', async () => {
    await writeFile(join(pages, 'foreign.js'), 'document.title = "foreign";');
    const { page, frame } = await open('el=stat&fact=rd-expenditure&lang=zh');
    await frame.locator('zj-stat:state(ready)').waitFor();
    const outcome = await frame.evaluate(async (src) => {
      const blocked = new Promise<string>((resolve) =>
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective)),
      );
      const script = document.createElement('script');
      try {
        script.src = src;
      } catch {
        return 'refused by its type';
      }
      document.head.append(script);
      return blocked;
    }, `${host.address}/foreign.js`);
    assert.equal(outcome, 'refused by its type');
    // A sheet has no such type; the policy that names the folder stops it.
    const sheet = await frame.evaluate(async (href) => {
      const blocked = new Promise<string>((resolve) =>
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective)),
      );
      document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
      return blocked;
    }, `${host.address}/foreign.css`);
    assert.equal(sheet, 'style-src-elem');
    await page.close();
  });

  it('can be read without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${embed.address}/some/where/embed.html?el=stat&fact=rd-expenditure`);
    assert.match(await page.locator('body').innerText(), /需要 JavaScript[\s\S]*It needs JavaScript/);
    await context.close();
  });

  it('keeps what every frame loads, and what every page around them does, small', () => {
    const size = (file: string) => gzipSync(readFileSync(join('dist/cdn', file)), { level: 9 }).length;
    assert.ok(size('embed-host.js') < 1000, `${size('embed-host.js')} bytes`);
    assert.ok(size('embed/loader.js') + size('embed/embed.js') < 12_000, `${size('embed/embed.js')} bytes`);
  });
});
