/** Prerendered pages in Chromium: looked at first, given the library afterwards. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { launchArgs, requireChromium } from '../../../scripts/browsers.js';
import { serveFolders, type StaticServer } from '../../../scripts/static-server.js';

export class PrerenderedSite {
  private constructor(
    private readonly browser: Browser,
    private readonly server: StaticServer,
  ) {}

  /** Serves `folder`, and the library from /cdn/. */
  static async open(folder: string): Promise<PrerenderedSite> {
    const server = await serveFolders({ '/': folder, '/cdn/': 'dist/cdn' }, 0);
    const { executablePath } = requireChromium();
    return new PrerenderedSite(await chromium.launch({ executablePath, args: [...launchArgs] }), server);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  /** Opens a page in a context of its own, which goes with `page.context().close()`. */
  async visit(
    path: string,
    options: BrowserContextOptions = {},
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
    const page = await context.newPage();
    await prepare?.(page);
    await page.goto(`${this.server.address}/${path}`);
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
