import type { Browser } from 'playwright';
import { layoutShifts } from '../../scripts/layout-shift.js';
import { elements } from '../elements.js';
import type { Measurement } from '../results.js';
import { servePages } from '../server.js';
import { prerender } from './prerender.js';
import { measureLighthouse } from './lighthouse.js';
import { measureLoading } from './loading.js';

const script = '<script type="module" src="/dist/cdn/autoload.js"></script>';
/** As the README has it. */
const recommended = `<link rel="stylesheet" href="/dist/cdn/zj-widgets.css">${script}`;

/** The head of a page that an author writes, and whether the page is prerendered then. */
const ways: readonly { readonly name: string; readonly head: string; readonly prerendered?: true }[] = [
  { name: 'shift', head: recommended },
  { name: 'prerendered, shift', head: recommended, prerendered: true },
  { name: 'by the script alone, shift', head: script },
];

const languages = ['zh-CN', 'en'] as const;
const widths = [320, 1200] as const;

/** How much moves while a page loads, what it asks for, when it is shown, and what Lighthouse says of the demo. */
export async function measurePage(browser: Browser, port: number, rounds: number): Promise<Measurement[]> {
  const results: Measurement[] = [];
  for (const [element, markup] of Object.entries(elements)) {
    for (const { name, head, prerendered } of ways) {
      const shifts: number[] = [];
      for (const language of languages) {
        const written = pageWith(language, head, markup);
        const html = prerendered ? prerender(written) : written;
        for (const width of widths) shifts.push(await shiftOf(browser, html, width));
      }
      results.push({ part: 'page', name: `${element}, ${name}`, value: Math.max(...shifts), unit: 'shift' });
    }
    process.stdout.write('.');
  }
  return [...results, ...(await measureLoading(browser, rounds)), ...(await measureLighthouse(port))];
}

/** Text before and after, as in an article. */
function pageWith(language: string, head: string, markup: string): string {
  const text = '<p>Zhejiang spent more on research and development than ever before.</p>'.repeat(3);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>bench</title>${head}</head><body><main>${text}${markup}${text}</main></body></html>`;
}

/** The sum of all layout shifts on a slow line, where the page is painted before the elements come. */
async function shiftOf(browser: Browser, html: string, width: number): Promise<number> {
  const server = await servePages(new Map([['/page.html', html]]));
  try {
    const shifts = await layoutShifts(browser, `${server.address}/page.html`, { width });
    return shifts.reduce((sum, { value }) => sum + value, 0);
  } finally {
    server.close();
  }
}
