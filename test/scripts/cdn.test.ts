import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ensureBuild } from '../../scripts/ensure-build.js';
import { allReady, drawn, Site } from './support/page.js';

const folder = 'dist/cdn';
const stat = '<zj-stat lang="en" fact="rd-expenditure">R&amp;D: CNY 290.14 billion</zj-stat>';
const chart = '<zj-chart lang="en" dataset-id="platforms" type="bar">Platforms</zj-chart>';
const chartChunk = /\/chunks\/chart-library-/;

/** The single files with nothing beside them. */
let alone: string;
let site: Site;
let hashes: Record<string, string>;

before(async () => {
  ensureBuild();
  hashes = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as Record<string, string>;
  alone = mkdtempSync(join(realpathSync(tmpdir()), 'zj-widgets-alone-'));
  for (const file of ['zj-widgets.min.js', 'zj-widgets.iife.js']) cpSync(join(folder, file), join(alone, file));
  site = await Site.open({ '/cdn/': folder, '/alone/': alone });
});

after(async () => {
  await site?.close();
  rmSync(alone, { recursive: true, force: true });
});

const entries = {
  'autoload.js': 'type="module"',
  'zj-widgets.min.js': 'type="module"',
  'zj-widgets.iife.js': '',
};

const scriptTag = (file: keyof typeof entries, attributes = '', path = '/cdn/') =>
  `<script ${entries[file]} src="${path}${file}" ${attributes}></script>`;

const importMap = (changed: Record<string, string> = {}) => {
  const integrity = Object.entries({ ...hashes, ...changed }).map(([file, hash]) => [`/cdn/${file}`, hash]);
  return `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(integrity) })}</script>`;
};

describe('the files for pages without a build', () => {
  for (const file of Object.keys(entries) as (keyof typeof entries)[]) {
    it(`${file} shows a figure and, once there is one, draws a chart`, async () => {
      const { page, errors, requests } = await site.visit(scriptTag(file) + stat);
      await allReady(page);
      assert.match(await page.locator('zj-stat').locator('.figure').innerText(), /CNY\s290\.14\sbillion/);
      assert.deepEqual(
        requests.filter((path) => chartChunk.test(path)),
        [],
      );
      await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), chart);
      await drawn(page, 'zj-chart');
      assert.equal(requests.filter((path) => chartChunk.test(path)).length, 1);
      assert.deepEqual(errors, []);
      await page.close();
    });
  }

  for (const file of ['zj-widgets.min.js', 'zj-widgets.iife.js'] as const) {
    it(`${file} alone shows all but what Chart.js draws, and says why`, async () => {
      const { page } = await site.visit(scriptTag(file, '', '/alone/') + stat + chart);
      await allReady(page);
      const said = page.locator('zj-chart').locator('[part=error]');
      await said.waitFor();
      assert.match(await said.innerText(), /Chart\.js/);
      const rows = await page.locator('zj-chart').locator('table').first().innerText();
      assert.match(rows, /\d/);
      assert.match(await page.locator('zj-stat').locator('.figure').innerText(), /290\.14/);
      await page.close();
    });
  }

  it('the classic script works from another site, and offers what the module exports', async () => {
    const { page, errors } = await site.visit(
      `<script src="http://cdn.test/zj-widgets.iife.js"></script>${chart}`,
      (page) =>
        page.route('http://cdn.test/**', (route) => {
          const { pathname } = new URL(route.request().url());
          return route.fulfill({ path: join(folder, pathname), headers: { 'Access-Control-Allow-Origin': '*' } });
        }),
    );
    await drawn(page, 'zj-chart');
    const offered = await page.evaluate('Object.keys(zjWidgets).sort()');
    const exported = await page.evaluate("import('/cdn/zj-widgets.min.js').then((all) => Object.keys(all).sort())");
    assert.deepEqual(offered, exported);
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('autoload.js shows and lets select where a library has put a class of its own into the name of Event', async () => {
    const replaced = '<script>window.Event = function Event(event) { this.event = event; };</script>';
    const list = '<zj-timeline lang="en">Events</zj-timeline>';
    const { page, errors } = await site.visit(replaced + scriptTag('autoload.js') + stat + list);
    await allReady(page);
    const selected = page.evaluate(
      `new Promise((keep) => addEventListener('zj-select', ({ kind, id }) => keep([kind, typeof id, id !== '']), { once: true }))`,
    );
    await page.locator('zj-timeline').getByRole('button', { name: 'Tianmouc' }).first().click();
    assert.deepEqual(await selected, ['event', 'string', true]);
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('autoload.js says once what did not load, and loads it when it is asked for again', async () => {
    let down = true;
    const { page, errors } = await site.visit(scriptTag('autoload.js') + stat + stat, (page) =>
      page.route(/\/chunks\/stat-/, (route) => (down ? route.abort() : route.continue())),
    );
    const said = () => errors.filter((error) => error.startsWith('[zj-widgets]'));
    const again = page.waitForEvent('requestfailed');
    await page.waitForFunction(() => performance.getEntriesByType('resource').length > 1);
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), stat);
    await again;
    down = false;
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), stat);
    await allReady(page);
    assert.equal(said().length, 1);
    assert.match(said()[0] ?? '', /<zj-stat>/);
    await page.close();
  });

  it('autoload.js loads the modules of several elements side by side', async () => {
    let asked = 0;
    let release = () => {};
    const both = new Promise<void>((resolve) => (release = resolve));
    const { page } = await site.visit(
      `${scriptTag('autoload.js')}${stat}<zj-ranking lang="en"></zj-ranking>`,
      // Neither is answered before both are asked for.
      (page) =>
        page.route(/\/chunks\/(stat|ranking)-/, async (route) => {
          asked += 1;
          if (asked === 2) release();
          await both;
          await route.continue();
        }),
    );
    await allReady(page);
    await page.close();
  });

  it('autoload.js is small, and nothing imports it', () => {
    assert.ok(gzipSync(readFileSync(join(folder, 'autoload.js'))).length < 2000);
    for (const chunk of readdirSync(join(folder, 'chunks')).filter((name) => name.endsWith('.js')))
      assert.ok(!readFileSync(join(folder, 'chunks', chunk), 'utf8').includes('"../autoload.js"'), chunk);
  });
});

describe('the sizes in the docs', () => {
  it('are those of the files, give or take a tenth', () => {
    const rows = readFileSync('docs/embedding.md', 'utf8').matchAll(/^\| `([\w./…-]+\.js)` \| (\d+) \|/gm);
    const files = Object.keys(hashes);
    const sizes = [...rows].map(([, name = '', size]) => {
      const [start = '', end = ''] = name.split('…');
      const file = files.find((each) => each.startsWith(start) && each.endsWith(end)) ?? name;
      return { file, said: Number(size), is: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length / 1000 };
    });
    assert.equal(sizes.length, 5);
    for (const { file, said, is } of sizes)
      assert.ok(Math.abs(said - is) <= Math.max(0.5, is / 10), `${file}: ${said} kB in the docs, ${is} kB`);
  });
});

describe('the hashes of the files', () => {
  it('are those of all files, for programs and for people', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.js') || file === 'zj-widgets.css');
    assert.ok(files.includes('zj-widgets.css') && files.includes('autoload.js'));
    const computed = files.map((file): [string, string] => [
      file,
      `sha384-${createHash('sha384')
        .update(readFileSync(join(folder, file)))
        .digest('base64')}`,
    ]);
    assert.deepEqual(hashes, Object.fromEntries(computed));
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    for (const [file, hash] of computed) {
      assert.ok(readme.includes(`| \`${file}\` |`), file);
      const code = file.endsWith('.css')
        ? `href="https://your.site/zj-widgets/cdn/${file}"\n  integrity="${hash}"`
        : `"https://your.site/zj-widgets/cdn/${file}": "${hash}"`;
      assert.ok(readme.includes(code), file);
    }
  });

  for (const file of Object.keys(entries) as (keyof typeof entries)[]) {
    it(`let ${file} and its chunks through`, async () => {
      const attributes = `integrity="${hashes[file]}" crossorigin`;
      const { page, errors } = await site.visit(importMap() + scriptTag(file, attributes) + stat + chart);
      await allReady(page);
      await drawn(page, 'zj-chart');
      assert.deepEqual(errors, []);
      await page.close();
    });

    it(`keep a changed ${file} out, and leave the page its own text`, async () => {
      const attributes = `integrity="${hashes['autoload.js']?.replace(/.{4}$/, 'AAAA')}" crossorigin`;
      const { page, errors } = await site.visit(scriptTag(file, attributes) + stat);
      assert.equal(await page.evaluate(() => customElements.get('zj-stat')), undefined);
      assert.equal(await page.locator('zj-stat').innerText(), 'R&D: CNY 290.14 billion');
      assert.match(errors.join(), /integrity/);
      await page.close();
    });
  }

  it('keep a changed chunk out, and leave the page its own text', async () => {
    const [chunk = ''] = Object.keys(hashes).filter((file) => /chunks\/stat-[^/]{8}\.js$/.test(file));
    const { page, errors } = await site.visit(
      importMap({ [chunk]: hashes['autoload.js'] ?? '' }) + scriptTag('autoload.js') + stat,
    );
    await page.waitForFunction(() => performance.getEntriesByType('resource').length > 2);
    await page.waitForLoadState('networkidle');
    assert.match(errors.join(), /integrity/);
    assert.equal(await page.locator('zj-stat').innerText(), 'R&D: CNY 290.14 billion');
    await page.close();
  });
});
