/** A page waits for few files, asks for them side by side, and for none of a report that it does not show. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright';
import { loadingMeasurements, loadingPage, loadings, observeLoading } from '../../bench/page/loading.js';
import { judge } from '../../bench/results.js';
import { type PageServer, servePages } from '../../bench/server.js';
import { launchArgs, requireChromium } from '../../scripts/browsers.js';
import { ensureBuild } from '../../scripts/ensure-build.js';

const inline = loadings['an inline figure'];
const card = '<zj-stat fact="rd-expenditure"></zj-stat>';

/** Markup of a page, and the chunks that it asks for, by their names without hashes. */
const cases: readonly (readonly [what: string, markup: string, chunks: readonly string[]])[] = [
  ['an inline figure', inline, ['base', 'stat', 'figures']],
  ['a card', card, ['base', 'shared', 'stat', 'figures']],
  ['a card after an inline figure', inline + card, ['base', 'shared', 'stat', 'figures']],
  [
    'a figure in a shadow root',
    `<div data-zj-autoload><template shadowrootmode="open">${inline}</template></div>`,
    ['base', 'stat', 'figures'],
  ],
  [
    'a figure of the bundled report by name',
    `<div report="zhejiang-2021-2025">${inline}</div>`,
    ['base', 'stat', 'figures'],
  ],
  ['a figure under an empty name of a report', `<div report="">${inline}</div>`, ['base', 'stat', 'figures']],
  ['a timeline', '<zj-timeline></zj-timeline>', ['base', 'shared', 'timeline', 'figures', 'events']],
  ['a map', '<zj-corridor-map></zj-corridor-map>', ['base', 'shared', 'corridor-map', 'figures', 'map']],
  ['policies', '<zj-list kind="policy"></zj-list>', ['base', 'shared', 'deep-link', 'list', 'figures', 'policies']],
  ['a mechanism', '<zj-system system="siti-yiping"></zj-system>', ['base', 'shared', 'system', 'figures', 'systems']],
];

const chunkName = (path: string) => /\/chunks\/([\w.-]+)-[\w-]{8}\.js$/.exec(path)?.[1] ?? '';

describe('a page with autoload.js', () => {
  let browser: Browser;
  let server: PageServer;
  const pages = new Map<string, string>();

  before(async () => {
    ensureBuild();
    server = await servePages(pages);
    browser = await chromium.launch({ executablePath: requireChromium().executablePath, args: [...launchArgs] });
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  const observe = (markup: string, prepare?: (page: Page) => Promise<unknown>) => {
    pages.set('/page.html', loadingPage(markup));
    return observeLoading(browser, `${server.address}/page.html`, prepare);
  };

  for (const [what, markup, chunks] of cases) {
    it(`asks at once for all that it needs to show ${what}`, async () => {
      const asked = new Set<string>();
      let release = () => {};
      const together = new Promise<void>((resolve) => (release = resolve));
      const { requests } = await observe(markup, (page) =>
        // None is answered before all have been asked for.
        page.route('**/chunks/*', async (route) => {
          asked.add(chunkName(route.request().url()));
          if (chunks.every((chunk) => asked.has(chunk))) release();
          await together;
          await route.continue();
        }),
      );
      assert.deepEqual(requests.map(chunkName).filter(Boolean).sort(), [...chunks].sort());
    });
  }

  for (const [name, markup] of Object.entries(loadings)) {
    it(`sends no more than its budget for ${name}`, async () => {
      const measured = loadingMeasurements(name, await observe(markup));
      assert.deepEqual(
        measured.filter((each) => !['met', 'short'].includes(judge(each))),
        [],
      );
    });
  }

  it('asks for no data of a report that a property or an ancestor replaces, or that is dormant', async () => {
    const paths: string[] = [];
    const page = await browser.newPage();
    page.on('request', (request) => paths.push(chunkName(request.url())));
    pages.set(
      '/page.html',
      loadingPage(`<script>
          const figure = document.createElement('zj-stat');
          figure.report = 'own';
          document.body.append(figure);
        </script>
        <div report="own"><zj-timeline></zj-timeline>
          <div data-zj-autoload><template shadowrootmode="open"><zj-corridor-map></zj-corridor-map></template></div>
        </div>
        <zj-system defer-hydration system="siti-yiping"><template shadowrootmode="open">A loop</template></zj-system>`),
    );
    await page.goto(`${server.address}/page.html`);
    await page.waitForFunction(() =>
      ['zj-stat', 'zj-timeline', 'zj-corridor-map', 'zj-system'].every((tag) => customElements.get(tag)),
    );
    await page.waitForLoadState('networkidle');
    assert.ok(paths.includes('base'));
    for (const topic of ['figures', 'events', 'map', 'systems']) assert.ok(!paths.includes(topic), topic);
    await page.close();
  });
});
