/** Pages with elements of the library, made to hold still and taken as pictures. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { PNG } from 'pngjs';
import { type Engine, launchArgs } from '../browsers.js';
import { fontFolder } from './fonts.js';

const timeout = 30_000;

/** What else differs between machines than the fonts: how text is smoothed, and the screen's colours. */
const sameEverywhere = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--hide-scrollbars',
];

/** A browser that draws alike on every machine, given the fonts of the tests. */
export function launchForPictures(engine: Engine): Promise<Browser> {
  return chromium.launch({
    executablePath: engine.executablePath,
    args: [...launchArgs, ...sameEverywhere],
    env: { ...process.env, FONTCONFIG_FILE: resolve(fontFolder, 'fonts.conf') },
  });
}

/** A window in which pages can be asked whether they have settled. */
export async function openWindow(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    ...options,
  });
  await context.addInitScript({ path: fileURLToPath(new URL('settled.js', import.meta.url)) });
  return context.newPage();
}

/**
 * Resolves when every element shows its data or its message, fonts are there and charts are drawn. What is below the
 * window has no chart yet: `showAll` brings it in.
 */
export function settle(page: Page): Promise<void> {
  return page.evaluate(
    (milliseconds) => (window as unknown as { zjSettled(milliseconds: number): Promise<void> }).zjSettled(milliseconds),
    timeout,
  );
}

/** The largest window that a page is given, and so the largest piece that is taken at once: Chromium draws 16384 at most. */
export const tallest = 8000;

/**
 * Makes the window as high as the page, or goes down a page that no window can hold, so that nothing waits to be scrolled
 * to. Returns the page's height.
 */
export async function showAll(page: Page): Promise<number> {
  const width = page.viewportSize()?.width ?? 0;
  let height = await measure(page);
  // What comes into view may make the page higher or lower, a few times at most.
  for (let round = 0; round < 5; round += 1) {
    await page.setViewportSize({ width, height: Math.min(Math.max(height, 1), tallest) });
    for (let top = 0; top < height; top += tallest) {
      await page.evaluate((y) => scrollTo(0, y), top);
      await settle(page);
    }
    const now = await measure(page);
    if (now === height) break;
    height = now;
  }
  await page.evaluate(() => scrollTo(0, 0));
  return height;
}

function measure(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.ceil(Math.max(document.documentElement.getBoundingClientRect().height, document.body.scrollHeight)),
  );
}

/** The page down to `height`, in pieces that Chromium can draw, joined. */
export async function takePicture(page: Page, height: number): Promise<Buffer> {
  const width = page.viewportSize()?.width ?? 0;
  const pieces: Buffer[] = [];
  for (let top = 0; top < height; top += tallest) {
    const clip = { x: 0, y: top, width, height: Math.min(tallest, height - top) };
    pieces.push(await page.screenshot({ clip, fullPage: true, animations: 'disabled', timeout }));
  }
  return pieces.length === 1 ? pieces[0]! : joinPieces(pieces);
}

/** Pictures of one width, one below the other. */
export function joinPieces(pieces: readonly Buffer[]): Buffer {
  const images = pieces.map((piece) => PNG.sync.read(piece));
  const width = images[0]?.width ?? 0;
  const whole = new PNG({ width, height: images.reduce((sum, { height }) => sum + height, 0) });
  let top = 0;
  for (const image of images) {
    PNG.bitblt(image, whole, 0, 0, width, image.height, 0, top);
    top += image.height;
  }
  return PNG.sync.write(whole);
}
