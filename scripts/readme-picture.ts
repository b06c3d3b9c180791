/** Draws the README's picture from the demo page: `npm run build && npm run docs:picture`. */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { launchArgs, requireChromium } from './browsers.js';
import { serveFolders } from './static-server.js';

const target = 'docs/images/demo.png';

const server = await serveFolders({ '/demo/': 'demo', '/dist/': 'dist' }, 0);
const browser = await chromium.launch({ executablePath: requireChromium().executablePath, args: [...launchArgs] });
try {
  const page = await browser.newPage({ viewport: { width: 1120, height: 1000 }, reducedMotion: 'reduce' });
  await page.goto(`${server.address}/demo/`);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('#zh *')].every(
      (element) => !element.localName.startsWith('zj-') || element.matches(':state(ready)'),
    ),
  );
  // Down to the end of the first map.
  const height = await page.evaluate(
    () => (document.querySelector('#zh zj-corridor-map')?.getBoundingClientRect().bottom ?? 1000) + 4,
  );
  mkdirSync('docs/images', { recursive: true });
  await page.screenshot({ path: target, clip: { x: 0, y: 0, width: 1120, height }, fullPage: true });
  console.log(target);
} finally {
  await browser.close();
  await server.close();
}
