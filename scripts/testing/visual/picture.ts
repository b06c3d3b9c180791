/** Takes the picture of one case, and says where it would not come out alike elsewhere. */
import type { Browser, Page } from 'playwright';
import { fontFamily, fontFolder, weights } from '../../pictures/fonts.js';
import { openWindow, settle, showAll, takePicture } from '../../pictures/page.js';
import { fallbacks } from './fallback.js';
import type { Case } from './cases.js';

/** Folders that a server must have for `openCases`. */
export const folders = { '/dist/': 'dist', '/fonts/': fontFolder, '/visual/': 'test/visual' };

export interface Picture {
  /** Undefined where the page came to nothing, which `problems` tell of. */
  readonly image: Buffer | undefined;
  readonly problems: readonly string[];
}

/** A function that takes the picture of one case after another, in a window of its own each. */
export function openCases(browser: Browser, address: string): (chosen: Case) => Promise<Picture> {
  return async (chosen) => {
    const page = await openWindow(browser, {
      viewport: { width: chosen.width, height: 800 },
      deviceScaleFactor: chosen.scale ?? 1,
      colorScheme: chosen.scheme,
      forcedColors: chosen.forcedColors ?? 'none',
    });
    try {
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(`Uncaught: ${error.message}`));
      page.on('response', (response) => {
        if (response.status() >= 400) problems.push(`${response.url()}: ${response.status()}`);
      });
      await page.emulateMedia({ media: chosen.media ?? 'screen' });
      await page.route(`${address}/case`, (route) =>
        route.fulfill({ contentType: 'text/html;charset=utf-8', body: document(chosen) }),
      );
      await page.goto(`${address}/case`);
      await settle(page);
      const height = Math.min(await showAll(page), chosen.height ?? Infinity);
      const image = await still(page, height);
      return { image, problems: [...problems, ...(await fallbacks(page))] };
    } finally {
      await page.context().close();
    }
  };
}

/** The picture as soon as two in a row are one. */
async function still(page: Page, height: number): Promise<Buffer> {
  let last = await takePicture(page, height);
  for (let round = 0; round < 5; round += 1) {
    const next = await takePicture(page, height);
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('The page does not hold still.');
}

/** Chromium may give up on a face that is first asked for within a shadow root; these have most of the letters. */
const preloads = weights
  .map((weight) => `/fonts/noto-sans-sc-chinese-simplified-${weight}.woff2`)
  .map((address) => `<link rel="preload" as="font" crossorigin href="${address}">`)
  .join('');

function document({ language, scheme, theme, markup }: Case): string {
  return `<!doctype html>
<html lang="${language}" class="${theme ? `zj-theme-${theme}` : ''}">
<head>
<meta charset="utf-8">
<title>${language} ${scheme}</title>
<link rel="stylesheet" href="/fonts/fonts.css">
${preloads}
<style>:root { --test-font: '${fontFamily}'; color-scheme: ${scheme}; }</style>
<link rel="stylesheet" href="/dist/themes/classes.css">
<link rel="stylesheet" href="/visual/page.css">
<link rel="stylesheet" href="/visual/hero.css">
<script type="module" src="/dist/cdn/autoload.js"></script>
</head>
<body>${markup}</body>
</html>`;
}
