import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { launchArgs, requireChromium } from '../../../scripts/browsers.js';
import { serveFolders, type StaticServer } from '../../../scripts/static-server.js';

/** The icon is named since browsers would ask the server for one. */
const head = '<meta charset="utf-8" /><link rel="icon" href="data:," />';

/** A page of its own in Chromium, and what it said while it was open. */
export interface OpenPage {
  readonly page: Page;
  /** Errors on the console and uncaught ones. */
  readonly errors: string[];
  readonly warnings: string[];
  /** Paths of the files that the page asked for. */
  readonly requests: string[];
}

/** Serves folders, and pages written for a test, and opens them. */
export class Site {
  readonly #browser: Browser;
  readonly #server: StaticServer;
  readonly #pages: string;

  private constructor(browser: Browser, server: StaticServer, pages: string) {
    this.#browser = browser;
    this.#server = server;
    this.#pages = pages;
  }

  /** `folders` maps a path's beginning ("/cdn/") to a folder. */
  static async open(folders: Readonly<Record<string, string>>): Promise<Site> {
    const pages = mkdtempSync(join(realpathSync(tmpdir()), 'zj-widgets-pages-'));
    const server = await serveFolders({ '/': pages, ...folders }, 0);
    const { executablePath } = requireChromium();
    return new Site(await chromium.launch({ executablePath, args: [...launchArgs] }), server, pages);
  }

  get address(): string {
    return this.#server.address;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
    rmSync(this.#pages, { recursive: true, force: true });
  }

  /** Writes a page and opens it. */
  async visit(
    html: string,
    prepare?: (page: Page) => Promise<unknown>,
    options: BrowserContextOptions = {},
  ): Promise<OpenPage> {
    writeFileSync(join(this.#pages, 'page.html'), `<!doctype html>\n${head}\n${html}`);
    return this.goto('/page.html', prepare, options);
  }

  async goto(
    path: string,
    prepare?: (page: Page) => Promise<unknown>,
    options: BrowserContextOptions = {},
  ): Promise<OpenPage> {
    const own = { locale: 'en-US', timezoneId: 'UTC', acceptDownloads: true };
    const page = await this.#browser.newPage({ ...own, ...options });
    page.setDefaultTimeout(15_000);
    const open: OpenPage = { page, errors: [], warnings: [], requests: [] };
    page.on('pageerror', (error) => open.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') open.errors.push(message.text());
      if (message.type() === 'warning') open.warnings.push(message.text());
    });
    page.on('request', (request) => open.requests.push(new URL(request.url()).pathname));
    // What the compiler of these tests puts around named functions; a page does not know it.
    await page.addInitScript('globalThis.__name ??= (target) => target');
    await prepare?.(page);
    await page.goto(this.address + path);
    return open;
  }
}

/** Resolves once each library element in the page's own tree shows its data. */
export async function allReady(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('zj-'));
    return elements.length > 0 && elements.every((element) => element.matches(':defined:state(ready)'));
  });
}

/** Resolves once something is drawn on an element's canvas, which comes into view. */
export async function drawn(page: Page, tag: string): Promise<void> {
  await page.locator(tag).first().scrollIntoViewIfNeeded();
  await page.waitForFunction((name) => {
    const canvas = document.querySelector(name)?.shadowRoot?.querySelector('canvas');
    if (!canvas || canvas.width === 0 || canvas.height === 0) return false;
    return canvas
      .getContext('2d')
      ?.getImageData(0, 0, canvas.width, canvas.height)
      .data.some((value) => value > 0);
  }, tag);
}
