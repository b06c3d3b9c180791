import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page, Route } from 'playwright';
import { ensureBuild } from '../../scripts/ensure-build.js';
import { Site } from './support/page.js';

/*
 * What loads later may not come: an element's module, its data, the map's shape, Chart.js, the popover with the source.
 * The page's own text stays, the element or the console says what is missing, and nothing else is lost.
 */

type Fault = (route: Route, body: () => string) => Promise<void>;

const faults: Readonly<Record<string, Fault>> = {
  offline: (route) => route.abort('internetdisconnected'),
  'not found': (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><h1>Not found</h1>' }),
  'a server error': (route) => route.fulfill({ status: 500, contentType: 'text/plain', body: 'Sorry' }),
  'the wrong type': (route, body) => route.fulfill({ contentType: 'text/plain', body: body() }),
  'a page instead': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>Sign in</h1>' }),
  // A module cut between two statements would be whole; this one never is.
  truncated: (route, body) =>
    route.fulfill({ contentType: 'text/javascript', body: `${body().slice(0, Math.floor(body().length / 2))}{` }),
};

interface Case {
  readonly what: string;
  /** Matches the chunk that does not come. */
  readonly chunk: RegExp;
  readonly markup: string;
  /** Does what needs the chunk, and answers what a reader then sees or the console says. */
  readonly shown: (page: Page) => Promise<void>;
}

const textOf = (tag: string) => `(document.querySelector('${tag}').shadowRoot?.textContent ?? '')`;

const cases: readonly Case[] = [
  {
    what: 'figures',
    chunk: /\/figures-[^/]*\.js$/,
    markup: '<zj-stat fact="rd-expenditure"><span>CNY 290.14 billion in 2024</span></zj-stat>',
    shown: async (page) => {
      await page.waitForFunction(`document.querySelector('zj-stat').matches(':state(error)')`);
      await page.waitForFunction(`${textOf('zj-stat')}.includes('figures')`);
      assert.equal(await page.getByText('CNY 290.14 billion in 2024').isVisible(), true);
    },
  },
  {
    what: 'the module of the element',
    chunk: /\/ranking-[^/]*\.js$/,
    markup: '<zj-ranking><span>Fourth in China</span></zj-ranking><zj-source record="rd-expenditure"></zj-source>',
    shown: async (page) => {
      await page.waitForFunction(`document.querySelector('zj-source').matches(':state(ready)')`);
      assert.equal(await page.getByText('Fourth in China').isVisible(), true);
    },
  },
  {
    what: 'the shape of the map',
    chunk: /\/map-[^/]*\.js$/,
    markup:
      '<zj-corridor-map><span>Seven corridors in eleven cities</span></zj-corridor-map><zj-stat fact="rd-expenditure"></zj-stat>',
    shown: async (page) => {
      await page.waitForFunction(`document.querySelector('zj-corridor-map').matches(':state(error)')`);
      await page.waitForFunction(`document.querySelector('zj-stat').matches(':state(ready)')`);
      assert.equal(await page.getByText('Seven corridors in eleven cities').isVisible(), true);
    },
  },
  {
    what: 'Chart.js',
    chunk: /\/chart-library-[^/]*\.js$/,
    markup: '<zj-chart dataset="platforms"></zj-chart>',
    shown: async (page) => {
      await page.waitForFunction(`${textOf('zj-chart')}.includes('Chart.js')`);
      assert.equal(await page.getByText('280 laboratories').first().isVisible(), true);
    },
  },
  {
    what: 'the source',
    chunk: /\/source-[^/]*\.js$/,
    markup: '<zj-stat fact="rd-expenditure"></zj-stat>',
    shown: async (page) => {
      await page.waitForFunction(`document.querySelector('zj-stat').matches(':state(ready)')`);
      await page.getByRole('button', { name: 'source' }).click();
      await page.getByRole('alert').waitFor();
      assert.match((await page.getByRole('alert').textContent()) ?? '', /could not be loaded/);
      assert.equal(await page.getByText('290.14').isVisible(), true);
    },
  },
];

let site: Site;

before(async () => {
  ensureBuild();
  site = await Site.open({ '/dist/': 'dist' });
});

after(() => site.close());

const chunkFiles = () => readdirSync('dist/cdn/chunks').filter((name) => name.endsWith('.js'));

describe('what does not load', () => {
  for (const { what, chunk, markup, shown } of cases) {
    for (const [name, fault] of Object.entries(faults)) {
      it(`${what}: ${name}`, async () => {
        assert.equal(chunkFiles().filter((file) => chunk.test(`/${file}`)).length > 0, true, `a chunk like ${chunk}`);
        const { page, errors } = await site.visit(
          `<html lang="en"><title>Faults</title><script type="module" src="/dist/cdn/autoload.js"></script>${markup}</html>`,
          (opened) =>
            opened.route(chunk, (route) =>
              fault(route, () => readFileSync(`.${new URL(route.request().url()).pathname}`, 'utf8')),
            ),
        );
        await shown(page);
        for (const end = Date.now() + 10_000; errors.length === 0 && Date.now() < end;) await page.evaluate('0');
        // The browser's own words on what did not load come first; nothing is thrown past us.
        assert.deepEqual(
          errors.filter((error) => !/^\[zj-widgets\]|Failed to load|net::|MIME type/.test(error)),
          [],
        );
        assert.ok(errors.length > 0, 'something is said on the console');
        await page.close();
      });
    }
  }

  it('waits for what is slow, with the page’s own text', async () => {
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const { page, errors } = await site.visit(
      `<html lang="en"><title>Slow</title><script type="module" src="/dist/cdn/autoload.js"></script>
       <zj-stat fact="rd-expenditure"><span>CNY 290.14 billion in 2024</span></zj-stat></html>`,
      (opened) =>
        opened.route(/\/figures-[^/]*\.js$/, async (route) => {
          await held;
          await route.continue();
        }),
    );
    await page.waitForFunction(`document.querySelector('zj-stat').matches(':state(loading)')`);
    assert.equal(await page.getByText('CNY 290.14 billion in 2024').isVisible(), true);
    release();
    await page.waitForFunction(`document.querySelector('zj-stat').matches(':state(ready)')`);
    assert.equal(await page.getByText('CNY 290.14 billion in 2024').isVisible(), false);
    assert.deepEqual(errors, []);
    await page.close();
  });
});
