import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright';
import { topicNames } from '../src/report/topics.js';

/** The library, and the report's data: between them elements are there that have nothing to show yet. */
const held = ['**/{autoload,zj-widgets.*}.js', `**/{${topicNames.join()}}-*.js`];

/** Something of the page that was moved, and how far. */
export interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

export interface ShiftOptions {
  readonly width: number;
  readonly height?: number;
}

/**
 * What moves in a page between its first paint and the end: the library comes only when the text has been painted, and
 * the data when the library has, as on a slow line.
 */
export async function layoutShifts(browser: Browser, address: string, options: ShiftOptions): Promise<Shift[]> {
  const page = await observedPage(browser, options);
  try {
    for (const scripts of held) {
      await page.route(scripts, async (route) => {
        await painted(page);
        await route.continue();
      });
    }
    await page.goto(address);
    await page.waitForFunction(isAtItsEnd);
    await painted(page);
    return await page.evaluate(() => globalThis.shifts());
  } finally {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.close();
  }
}

/** What moves while a page without a library comes in pieces, each painted before the next. */
export async function layoutShiftsInPieces(
  browser: Browser,
  pieces: readonly Uint8Array[],
  options: ShiftOptions,
): Promise<Shift[]> {
  const page = await observedPage(browser, options);
  const server = createServer((_, response) => {
    const send = async () => {
      response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' });
      for (const piece of pieces) {
        response.write(piece);
        await (piece === pieces[0] ? painted(page) : frames(page));
      }
      response.end();
    };
    send().catch((error: unknown) => response.destroy(error as Error));
  }).listen(0, '127.0.0.1');
  try {
    await once(server, 'listening');
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await painted(page);
    return await page.evaluate(() => globalThis.shifts());
  } finally {
    await page.close();
    server.close();
    server.closeAllConnections();
  }
}

async function observedPage(browser: Browser, { width, height = 900 }: ShiftOptions): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height } });
  // What the compiler puts around named functions; a page does not know it.
  await page.addInitScript('globalThis.__name ??= (target) => target');
  await page.addInitScript(observeShifts);
  return page;
}

/** Some frames on, with something to be seen in them. */
async function painted(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await frames(page);
}

async function frames(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

declare global {
  var shifts: () => Shift[];
}

/** In the page. */
function observeShifts(): void {
  interface Entry extends PerformanceEntry {
    readonly value: number;
    readonly sources: readonly { readonly node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
  }
  const found: Shift[] = [];
  const note = (entries: PerformanceEntryList) => {
    for (const { value, sources } of entries as Entry[]) {
      const moved = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${node?.nodeName ?? '?'} ${previousRect.x},${previousRect.y} to ${currentRect.x},${currentRect.y}`,
      );
      found.push({ value, moved });
    }
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  globalThis.shifts = () => {
    note(observer.takeRecords());
    return found;
  };
}

/** In the page: all elements are there, and all charts in view are drawn. */
function isAtItsEnd(): boolean {
  const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('zj-'));
  const canvases = elements.flatMap((element) => [...(element.shadowRoot?.querySelectorAll('canvas') ?? [])]);
  return (
    document.readyState === 'complete' &&
    elements.length > 0 &&
    elements.every((element) => element.matches(':defined:state(ready)')) &&
    canvases.every((canvas) => canvas.matches('.drawn') || canvas.getBoundingClientRect().top > innerHeight)
  );
}
