/** What a page without a build asks for until its elements are shown, and when they are on a slow line. */
import type { Browser, Page } from 'playwright';
import { median } from '../statistics.js';
import type { Measurement } from '../results.js';
import { servePages } from '../server.js';
import { gzipSize } from '../size/measure.js';

const stat = '<zj-stat fact="rd-expenditure" variant="inline">CNY 290.14 billion</zj-stat>';

/** Pages by name, and what of their files is no matter of the first look. */
export const loadings = {
  'an inline figure': `<p>Spent on research: ${stat}.</p>`,
  'four elements':
    '<zj-stat fact="rd-expenditure"></zj-stat><zj-chart dataset-id="platforms"></zj-chart>' +
    '<zj-corridor-map></zj-corridor-map><zj-timeline></zj-timeline>',
} as const;

export function loadingPage(markup: string, script = 'autoload.js'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <link rel="icon" href="data:,"><title>bench</title><script type="module" src="/dist/cdn/${script}"></script></head>
    <body>${markup}</body></html>`;
}

export interface Loading {
  /** Paths, the page's own among them. */
  readonly requests: readonly string[];
  /** Of all answers, as gzip. */
  readonly bytes: number;
  /** From the beginning until the first element is shown, and the last, in milliseconds. */
  readonly first: number;
  readonly last: number;
}

/** Opens a page and waits until all of its elements are shown. */
export async function observeLoading(
  browser: Browser,
  address: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Loading> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 2000 } });
  try {
    const requests: string[] = [];
    page.on('requestfinished', (request) => {
      if (request.url().startsWith(new URL('/', address).href)) requests.push(new URL(request.url()).pathname);
    });
    await page.addInitScript(noteTimes);
    await prepare?.(page);
    await page.goto(address);
    const times = await page.waitForFunction(timesAtTheEnd);
    const [first, last] = (await times.jsonValue()) as [number, number];
    const sizes = requests.map(async (path) => gzipSize(await (await fetch(new URL(path, address))).text()));
    const bytes = (await Promise.all(sizes)).reduce((sum, each) => sum + each, 0);
    return { requests, bytes, first, last };
  } finally {
    await page.close();
  }
}

/** Slow 4G, and a processor a quarter as fast. */
async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

export async function measureLoading(browser: Browser, rounds: number): Promise<Measurement[]> {
  const scripts = { autoload: 'autoload.js', 'single file': 'zj-widgets.min.js' } as const;
  const pages = Object.entries(loadings).flatMap(([name, markup]) =>
    Object.entries(scripts).map(([way, script]) => ({ name, way, html: loadingPage(markup, script) })),
  );
  const path = ({ name, way }: { name: string; way: string }) => `/${name} ${way}.html`.replaceAll(' ', '-');
  const server = await servePages(new Map(pages.map((each) => [path(each), each.html])));
  const results: Measurement[] = [];
  try {
    for (const each of pages.filter(({ way }) => way === 'autoload'))
      results.push(...loadingMeasurements(each.name, await observeLoading(browser, server.address + path(each))));
    const times = new Map(pages.map((each) => [each, [] as Loading[]]));
    for (let round = 0; round < rounds; round += 1) {
      for (const [each, found] of times) found.push(await observeLoading(browser, server.address + path(each), slow));
      process.stdout.write('.');
    }
    for (const [{ name, way }, found] of times) {
      for (const which of ['first', 'last'] as const)
        results.push({
          part: 'page',
          name: `${name} by ${way}, ${which} shown`,
          value: median(found.map((each) => each[which])),
          unit: 'ms',
        });
      const firsts = found.map(({ first }) => Math.round(first)).sort((a, b) => a - b);
      console.log(`\n${name} by ${way}: first shown after ${firsts.join(', ')} ms`);
    }
  } finally {
    server.close();
  }
  return results;
}

/** What does not depend on the machine. */
export function loadingMeasurements(name: string, { requests, bytes }: Loading): Measurement[] {
  return [
    { part: 'page', name: `${name} by autoload, requests`, value: requests.length, unit: 'requests' },
    { part: 'page', name: `${name} by autoload, bytes`, value: bytes, unit: 'B' },
  ];
}

declare global {
  var shownTimes: number[];
}

/** In the page. */
function noteTimes(): void {
  globalThis.shownTimes = [];
  addEventListener('zj-ready', () => shownTimes.push(performance.now()), true);
}

/** In the page: when the first and the last element were shown, once all are. */
function timesAtTheEnd(): [number, number] | undefined {
  const roots = [...document.querySelectorAll('[data-zj-autoload]')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const elements = [document, ...roots]
    .flatMap((root) => [...root.querySelectorAll('*')])
    .filter(({ localName }) => localName.startsWith('zj-'));
  const canvases = elements.flatMap((element) => [...(element.shadowRoot?.querySelectorAll('canvas') ?? [])]);
  const isShown =
    elements.length > 0 &&
    elements.every((element) => element.matches(':defined:state(ready)')) &&
    canvases.every((canvas) => canvas.matches('.drawn'));
  return isShown ? [Math.min(...shownTimes), Math.max(...shownTimes)] : undefined;
}
