import type { Browser } from 'playwright';
import { between, highest, type Profile } from './fit.js';

/** In pixels, where text is 16 px: finely up to a wide column, coarsely beyond. */
export const widths: readonly number[] = [
  ...Array.from({ length: 63 }, (_, index) => 224 + index * 16),
  1312,
  1408,
  1600,
  1920,
];

/** Narrow and wide ones that pages are set in; what differs between them is how lines break. */
const typefaces = [
  'Liberation Serif, Noto Serif CJK SC',
  'Liberation Sans, Noto Sans CJK SC',
  'Noto Sans CJK SC',
  'DejaVu Sans, Noto Sans CJK SC',
] as const;

/** Lines of another typeface than those measured are a little higher, in pixels an element. */
const hair = 4;

/** From this height on what stands below is out of sight, and the widest type would leave others with a gap. */
const tall = 1000;

/** The heights of the `count` elements of the page at `widths`, enough in any of the typefaces. */
export async function measureHeights(browser: Browser, address: string, count: number): Promise<Profile[]> {
  const page = await browser.newPage({ viewport: { width: 2000, height: 900 } });
  try {
    await page.goto(address);
    await page.waitForFunction(
      () => [...document.querySelectorAll('main > *')].every((element) => element.matches(':state(ready)')),
      undefined,
      { timeout: 60_000 },
    );
    const faces: number[][][] = [];
    for (const typeface of typefaces) faces.push(await page.evaluate(heightsAt, { typeface, widths: [...widths] }));
    return Array.from({ length: count }, (_, element) => {
      const profiles = faces.map((heights) => between(heights.map((row) => (row[element] ?? 0) + hair)));
      const [narrow, wide] = [highest(profiles.slice(0, -1)), highest(profiles)];
      return narrow.map((height, index) => (height >= tall ? height : (wide[index] ?? 0)));
    });
  } finally {
    await page.close();
  }
}

/** In the page. */
async function heightsAt({ typeface, widths }: { typeface: string; widths: number[] }): Promise<number[][]> {
  const main = document.querySelector('main') as HTMLElement;
  main.style.fontFamily = typeface;
  const rows: number[][] = [];
  for (const width of widths) {
    main.style.width = `${width}px`;
    // Elements that draw by their width do so in the frame after the one in which they are told.
    for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    rows.push([...main.children].map((element) => element.getBoundingClientRect().height));
  }
  return rows;
}
