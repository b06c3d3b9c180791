import type { Browser } from 'playwright';
import { elements } from '../elements.js';
import type { Measurement } from '../results.js';
import { servePages } from '../server.js';
import { prerender } from './prerender.js';
import { measureLighthouse } from './lighthouse.js';

/** How much moves while a page loads, and what Lighthouse says of the demo. */
export async function measurePage(browser: Browser, port: number): Promise<Measurement[]> {
  const results: Measurement[] = [];
  for (const [name, markup] of Object.entries(elements)) {
    const written = pageWith(markup);
    const filled = prerender(written);
    const pages = [
      { what: name, html: written },
      ...(filled === undefined ? [] : [{ what: `${name}, prerendered`, html: filled }]),
    ];
    for (const { what, html } of pages) {
      results.push({ part: 'page', name: `${what}, shift`, value: await shift(browser, html), unit: 'shift' });
    }
    process.stdout.write('.');
  }
  return [...results, ...(await measureLighthouse(port))];
}

/** Text before and after, as in an article. */
function pageWith(markup: string): string {
  const text = '<p>Zhejiang spent more on research and development than ever before.</p>'.repeat(3);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>bench</title><script type="module" src="/dist/cdn/autoload.js"></script></head><body><main>${text}${markup}${text}</main></body></html>`;
}

/** The sum of all layout shifts on a slow line, where the page is painted before the elements come. */
async function shift(browser: Browser, html: string): Promise<number> {
  const server = await servePages(new Map([['/page.html', html]]));
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  try {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await route.continue();
    });
    await page.goto(`${server.address}/page.html`, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => document.querySelector('main > :state(ready)'));
    return await page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0);
    });
  } finally {
    await page.close();
    server.close();
  }
}
