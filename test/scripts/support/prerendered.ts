/** Prerendered pages in Chromium: looked at first, given the library afterwards. */
import assert from 'node:assert/strict';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { launchArgs, requireChromium } from '../../../scripts/browsers.js';
import { serveFolders, type StaticServer } from '../../../scripts/static-server.js';

export class PrerenderedSite {
  readonly #browser: Browser;
  readonly #server: StaticServer;

  private constructor(browser: Browser, server: StaticServer) {
    this.#browser = browser;
    this.#server = server;
  }

  /** Serves `folder`, and the library from /cdn/. */
  static async open(folder: string): Promise<PrerenderedSite> {
    const server = await serveFolders({ '/': folder, '/cdn/': 'dist/cdn' }, 0);
    const { executablePath } = requireChromium();
    return new PrerenderedSite(await chromium.launch({ executablePath, args: [...launchArgs] }), server);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }

  /** Opens a page in a context of its own, which goes with `page.context().close()`. */
  async visit(
    path: string,
    options: BrowserContextOptions = {},
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<Page> {
    const context = await this.#browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
    const page = await context.newPage();
    await prepare?.(page);
    await page.goto(`${this.#server.address}/${path}`);
    return page;
  }
}

/** Until all elements of these tags are, those within others too. */
export async function whenReady(page: Page, tags: readonly string[]): Promise<void> {
  const waiting = page.locator(tags.map((tag) => `${tag}:not(:state(ready))`).join());
  await waiting.first().waitFor({ state: 'detached' });
}

/** Adds the library to a page that has been looked at without it; resolves once all elements show their data. */
export async function start(page: Page, tags: readonly string[]): Promise<void> {
  await page.evaluate(() => {
    const module = document.createElement('script');
    module.type = 'module';
    module.src = '/cdn/autoload.js';
    document.head.append(module);
  });
  await whenReady(page, tags);
}

/**
 * Adds the library, and sees that no `<section>` changes its height, nothing moves and nothing is complained of. `names`
 * are what the sections hold.
 */
export async function startWithoutMoving(
  page: Page,
  tags: readonly string[],
  names: readonly (string | undefined)[],
): Promise<void> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const heights = () =>
    page.evaluate(() => [...document.querySelectorAll('section')].map((each) => each.getBoundingClientRect().height));
  await page.evaluate(() => {
    const shifts = ((globalThis as unknown as { shifts: number[] }).shifts = []) as number[];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift' });
  });
  const before = await heights();
  await start(page, tags);
  const after = await heights();
  before.forEach((height, at) =>
    assert.ok(Math.abs(height - (after[at] ?? 0)) < 0.5, `${names[at]}: ${height} px, then ${after[at]} px`),
  );
  assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts), []);
  assert.deepEqual(faults, []);
}
