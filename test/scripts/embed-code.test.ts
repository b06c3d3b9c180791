/** The code that the embed builder writes, put into pages and projects and run: what a reader sees there. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build, type Plugin } from 'esbuild';
import sanitizeHtml from 'sanitize-html';
import xss from 'xss';
import { chromium, type Browser, type Page } from 'playwright';
import ts from 'typescript';
import { compileScript, parse } from 'vue/compiler-sfc';
import { launchArgs, requireChromium } from '../../scripts/browsers.js';
import { ensureBuild } from '../../scripts/ensure-build.js';
import { serveFolders, type StaticServer } from '../../scripts/static-server.js';
import { embedCode, type CodeTarget } from '../../src/embed/code.js';
import { describe as inWords } from '../../src/embed/describe.js';
import { elementNames } from '../../src/embed/elements.js';
import { oembed } from '../../src/embed/oembed.js';
import { parseParameters } from '../../src/embed/parameters.js';
import { bundledReport } from '../../src/report/registry.js';
import { themeNames } from '../../src/theme/themes.js';

const stat = 'el=stat&fact=rd-expenditure&variant=hero&lang=en&theme=press&scheme=dark&accent=%23b3261e&radius=0';
const chart = 'el=chart&dataset=platforms&type=bar&heading-level=3&lang=zh';

let browser: Browser;
let folder: string;
let server: StaticServer;
let base: string;

before(async () => {
  ensureBuild();
  // Within the project, so that its own name leads to what was built.
  mkdirSync('node_modules/.cache', { recursive: true });
  folder = await mkdtemp(resolve('node_modules/.cache/zj-widgets-code-'));
  server = await serveFolders({ '/': folder, '/zj/': 'dist' }, 0);
  base = `${server.address}/zj/`;
  browser = await chromium.launch({ executablePath: requireChromium().executablePath, args: [...launchArgs] });
});

after(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

async function code(target: CodeTarget, query: string): Promise<string> {
  const { request } = parseParameters(new URLSearchParams(query), { themes: themeNames });
  assert.ok(request, query);
  const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as Record<string, string>;
  const integrity = hashes['zj-widgets.iife.js'];
  return embedCode(target, request, {
    base,
    description: await inWords(bundledReport, request),
    height: 200,
    integrity,
  });
}

async function open(body: string, javaScriptEnabled = true): Promise<{ page: Page; complaints: string[] }> {
  await writeFile(join(folder, 'page.html'), `<!doctype html><html lang="en"><title>A page</title>\n${body}`);
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 800, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(`${server.address}/page.html`);
  return { page, complaints };
}

for (const target of ['html', 'single-file'] as const) {
  describe(`the code for ${target}`, () => {
    it('shows the element as it was asked for', async () => {
      const { page, complaints } = await open(await code(target, stat));
      await page.locator('zj-stat:state(ready)').waitFor();
      assert.ok(await page.getByText('290.14', { exact: true }).isVisible());
      const [scheme, accent, paper] = await page.locator('zj-stat').evaluate((element) => {
        const style = getComputedStyle(element);
        return [style.colorScheme, style.getPropertyValue('--zj-accent'), style.getPropertyValue('--zj-paper')];
      });
      assert.deepEqual([scheme, accent?.trim()], ['dark', '#b3261e']);
      assert.notEqual(paper?.trim(), '');
      assert.deepEqual(complaints, []);
      await page.context().close();
    });

    it('shows the figure with its source without JavaScript', async () => {
      const { page } = await open(await code(target, stat), false);
      assert.match(
        await page.locator('body').innerText(),
        /R&D expenditure: CNY 290\.14 billion \(2024\)\..*paragraph 2/,
      );
      await page.context().close();
    });
  });
}

for (const target of ['iframe', 'wordpress'] as const) {
  describe(`the code for ${target}`, () => {
    it('shows the element in a frame that is as high as it', async () => {
      const { page, complaints } = await open(await code(target, chart));
      const frame = page.frameLocator('iframe');
      await frame.locator('zj-chart:state(ready)').waitFor();
      assert.equal(await page.locator('iframe').getAttribute('title'), '全国重点实验室38家，全省重点实验室280家');
      await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 250);
      assert.deepEqual(complaints, []);
      await page.context().close();
    });

    it('shows the figures with their source without JavaScript', async () => {
      const { page } = await open(await code(target, chart), false);
      assert.match(await page.locator('body').innerText(), /全国重点实验室：38家.*来源：浙江省科学技术厅/);
      await page.context().close();
    });

    it('reads nothing twice once the frame is there', async () => {
      const { page } = await open(await code(target, 'el=stat&fact=rd-expenditure&lang=en'));
      await page.frameLocator('iframe').locator('zj-stat:state(ready)').waitFor();
      await page.locator('figcaption').waitFor({ state: 'hidden' });
      await page.context().close();
    });

    it('keeps its text beside a frame that cannot show it', async () => {
      const shown = await code(target, 'el=stat&fact=rd-expenditure&lang=en');
      const { page } = await open(shown.replace('fact=rd-expenditure', 'fact=nothing'));
      await page.frameLocator('iframe').getByText('nothing').first().waitFor();
      await page.waitForFunction(() => document.querySelector('iframe')?.style.height);
      assert.ok(await page.locator('figcaption').isVisible());
      await page.context().close();
    });

    it('keeps name, figure, source and link where an editor or a sanitizer takes the frame away', async () => {
      const { page } = await open('');
      await page.addScriptTag({ path: 'node_modules/dompurify/dist/purify.min.js' });
      const purify = (dirty: string) =>
        page.evaluate((html) => (globalThis as unknown as { DOMPurify: DomPurify }).DOMPurify.sanitize(html), dirty);
      for (const variant of ['card', 'inline']) {
        const dirty = await code(target, `el=stat&fact=rd-expenditure&lang=en&variant=${variant}`);
        for (const clean of [await purify(dirty), sanitizeHtml(dirty), xss(dirty)]) {
          assert.match(clean, /R&amp;D expenditure: CNY 290\.14 billion \(2024\)\..*Source: .*paragraph 2/s);
          assert.match(clean, /<a href="http[^"]*embed\.html\?el=stat/);
        }
      }
      await page.context().close();
    });

    it('takes a line for a figure in a sentence', async () => {
      const inline = await code(target, 'el=stat&fact=rd-expenditure&lang=en&variant=inline');
      const { page } = await open(inline);
      const height = Number(await page.locator('iframe').getAttribute('height'));
      await page.waitForFunction(() => document.querySelector('iframe')?.style.height);
      assert.equal(await page.locator('iframe').evaluate(({ style }) => style.height), `${height}px`);
      await page.context().close();
    });
  });
}

interface DomPurify {
  sanitize(html: string): string;
}

/** Vue's single files, as its own compiler makes them. */
const singleFiles: Plugin = {
  name: 'vue',
  setup(bundle) {
    bundle.onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const { descriptor } = parse(readFileSync(path, 'utf8'), { filename: path });
      const { content } = compileScript(descriptor, {
        id: 'x',
        inlineTemplate: true,
        templateOptions: { compilerOptions: { isCustomElement: (tag: string) => tag.startsWith('zj-') } },
      });
      return { contents: content, loader: 'ts', resolveDir: folder };
    });
  },
};

async function bundled(name: string, snippet: string, entry: string): Promise<string> {
  await writeFile(join(folder, name), snippet);
  await build({
    stdin: { contents: entry, resolveDir: folder, loader: 'tsx' },
    bundle: true,
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    outdir: join(folder, 'out'),
    entryNames: 'app',
    plugins: [singleFiles],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    logLevel: 'silent',
  });
  return '<link rel="stylesheet" href="out/app.css"><div id="app"></div><script type="module" src="out/app.js"></script>';
}

describe('the code for React', () => {
  it('is what React and its types take, and shows the element', async () => {
    const snippet = await code('react', stat);
    const app = await bundled(
      'Stat.tsx',
      snippet,
      `import { createRoot } from 'react-dom/client'; import { ZhejiangStat } from './Stat.tsx';
       createRoot(document.querySelector('#app')).render(<ZhejiangStat />);`,
    );
    const { page, complaints } = await open(app);
    await page.locator('zj-stat[variant=hero]:state(ready)').waitFor();
    assert.ok(await page.getByText('290.14', { exact: true }).isVisible());
    assert.equal(await page.locator('zj-stat').getAttribute('class'), 'zj-theme-press');
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('passes the type check for every element', async () => {
    const files: string[] = [];
    for (const element of elementNames) {
      const required = { stat: 'fact=rd-expenditure', chart: 'dataset=platforms&heading-level=3&accent=red' };
      const rest = { system: 'system=siti-yiping', list: 'kind=policy', source: 'record=rd-expenditure' };
      const query = ({ ...required, ...rest } as Record<string, string>)[element] ?? 'actions=none&paused=true&zoom=2';
      const file = join(folder, `check-${element}.tsx`);
      const types = `/// <reference path="${resolve('dist/types/react.d.ts')}" />`;
      await writeFile(file, `${types}\n${await code('react', `el=${element}&${query}`)}`);
      files.push(file);
    }
    const program = ts.createProgram(files, {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      jsx: ts.JsxEmit.ReactJSX,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
    });
    const faults = ts.getPreEmitDiagnostics(program).map(({ messageText, file }) => {
      return `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
    assert.deepEqual(faults, []);
  });
});

describe('the code for Vue', () => {
  it('is what Vue compiles, and shows the element', async () => {
    const app = await bundled(
      'Chart.vue',
      await code('vue', chart),
      `import { createApp } from 'vue'; import Chart from './Chart.vue'; createApp(Chart).mount('#app');`,
    );
    const { page, complaints } = await open(app);
    await page.locator('zj-chart:state(ready)').waitFor();
    await page.locator('zj-chart canvas').first().waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});

describe('the code for Markdown', () => {
  it('holds a picture, the text and the source, each with the link', async () => {
    const [picture = '', text = '', source = ''] = (await code('markdown', 'el=stat&fact=rd-intensity&lang=zh')).split(
      '\n\n',
    );
    assert.match(picture, /^\[!\[研发经费投入强度\]\(stat-rd-intensity\.zh\.svg\)\]\(http.*embed\.html\?el=stat/);
    assert.match(text, /^研发经费投入强度：3\.22%/);
    assert.match(source, /^\[来源：.*\]\(http/);
  });
});

describe('the code for a figure in a sentence', () => {
  const inline = 'el=stat&fact=rd-expenditure&lang=en&variant=inline';

  it('is the figure alone as an element', async () => {
    for (const target of ['html', 'single-file', 'vue'] as const)
      assert.match(await code(target, inline), />CNY 290\.14 billion<\/zj-stat>/, target);
    assert.match(await code('react', inline), /\{'CNY 290\.14 billion'\}\n *<\/zj-stat>/);
  });

  it('has name, source and link in Markdown', async () => {
    const markdown = await code('markdown', inline);
    assert.match(markdown, /R&D expenditure: CNY 290\.14 billion/);
    assert.match(markdown, /\[Source: .*paragraph 2.*\]\(http/);
  });
});

describe('an oEmbed response in a page', () => {
  const address = () => `${base}embed.html?el=stat&fact=rd-expenditure&lang=en`;

  it('shows the frame without the text, also where it comes as HTML of a script', async () => {
    const { html } = await oembed(address());
    const { page } = await open('<main></main>');
    await page.locator('main').evaluate((main, content) => void (main.innerHTML = content), html);
    await page.frameLocator('iframe').locator('zj-stat:state(ready)').waitFor();
    assert.ok(await page.locator('blockquote').isHidden());
    await page.context().close();
  });

  it('shows the text where the frame is taken away, and where no script runs', async () => {
    const { html } = await oembed(address());
    for (const { page } of [await open(html.replace(/<iframe.*<\/iframe>/, '')), await open(html, false)]) {
      assert.match(await page.locator('blockquote').innerText(), /CNY 290\.14 billion/);
      await page.context().close();
    }
  });
});
