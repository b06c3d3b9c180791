import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { ensureBuild } from '../../../scripts/ensure-build.js';
import { samples } from '../../support/samples.js';
import { Site } from '../../scripts/support/page.js';

/*
 * Elements are put into the page and taken out 200 times. After garbage collection the browser is asked for the
 * instances of their classes that are left, and for the size of the heap.
 */
const cycles = 200;
const warmUp = 60;
const megabyte = 2 ** 20;

let site: Site;
let page: Page;

before(async () => {
  ensureBuild();
  site = await Site.open({ '/dist/': 'dist' });
  ({ page } = await site.visit('<script type="module" src="/dist/cdn/zj-widgets.min.js"></script>'));
  await page.waitForFunction(() => customElements.get('zj-report'));
});

after(() => site.close());

describe('200 times put in and taken out', () => {
  for (const sample of samples) {
    it(`leave no ${sample.name} behind, and no heap`, async () => {
      const client = await page.context().newCDPSession(page);
      const cycle = (times: number) =>
        page.evaluate(
          async ({ tag, attributes, times }) => {
            const ready = (element: Element) =>
              new Promise<void>((resolve) => {
                element.addEventListener('zj-ready', () => resolve(), { once: true });
                element.addEventListener('zj-error', () => resolve(), { once: true });
              });
            for (let count = 0; count < times; count += 1) {
              const element = document.createElement(tag);
              for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
              const isReady = ready(element);
              document.body.append(element);
              await isReady;
              // Observers report, and charts are drawn, in frames.
              if (count % 10 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
              element.remove();
            }
            await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          },
          { ...sample, times },
        );
      const heap = async () => {
        await client.send('HeapProfiler.collectGarbage');
        await client.send('HeapProfiler.collectGarbage');
        return ((await client.send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize;
      };

      await cycle(warmUp);
      const start = await heap();
      await cycle(cycles);
      const growth = (await heap()) - start;

      const { result: prototype } = await client.send('Runtime.evaluate', {
        expression: `customElements.get('${sample.tag}').prototype`,
      });
      const { objects } = await client.send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId ?? '' });
      const { result: count } = await client.send('Runtime.callFunctionOn', {
        objectId: objects.objectId ?? '',
        functionDeclaration: 'function () { return this.length; }',
        returnByValue: true,
      });
      await client.detach();
      assert.equal(count.value, 0, 'instances left');
      assert.ok(growth < megabyte, `the heap grew by ${(growth / megabyte).toFixed(2)} MB`);
      console.log(`    ${sample.name}: ${(growth / 1024).toFixed(0)} kB`);
    });
  }
});
