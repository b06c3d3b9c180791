import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import { ensureBuild } from '../../../scripts/ensure-build.js';
import { compare } from '../../../scripts/testing/visual/compare.js';
import { sampleMarkup, samples } from '../../support/samples.js';
import { Site } from '../../scripts/support/page.js';

/*
 * Each element is put into pages that mean it no good. It must look as in a plain page of the same type, size and
 * colours: pictures of both are compared.
 */

/** Kept by nobody but the one who looks. */
const failedFolder = 'test/visual/failed';
const width = 640;
/** Where each element stands, in pixels: whole ones, whatever the heights of the others are, and all in view. */
const columns = 4;
const place = { width: width + 60, height: 2000 };

/** What is compared must be set alike in both pages; the rest is the page's to spoil. */
const ground = `
  .place { font: 400 16px/1.5 sans-serif !important; color: #1b1b1b !important; background: #fff !important;
    display: block !important; inline-size: ${width}px !important; margin: 0 !important; padding: 16px !important;
    box-sizing: content-box !important; position: absolute !important;
    letter-spacing: normal !important; text-align: start !important; text-transform: none !important;
    direction: ltr !important; }`;

interface Hostile {
  readonly name: string;
  readonly head?: string;
  /** Put around the element. */
  readonly around?: readonly [string, string];
  /** Runs in the page once the elements are there. */
  readonly then?: (page: Page) => Promise<unknown>;
}

const sheet = (path: string) => `<style>${readFileSync(`node_modules/${path}`, 'utf8')}</style>`;

const pages: readonly Hostile[] = [
  { name: '* { all: unset !important }', head: '<style>* { all: unset !important }</style>' },
  {
    name: '* that sets everything',
    head: `<style>* { margin: 3px !important; padding: 5px !important; border: 2px solid red !important;
      box-sizing: content-box !important; float: left !important; letter-spacing: 3px; text-transform: uppercase;
      line-height: 3; position: relative; z-index: 9; transition: all 1s; }
      .place, .place *, html, body { margin: 0 !important; padding: 0 !important; border: 0 !important;
      float: none !important; letter-spacing: normal !important; text-transform: none !important; line-height: 1.5; }</style>`,
  },
  {
    name: 'div, p, ul, button and svg restyled',
    head: `<style>div, p, ul, li, button, svg, table, td, th, a, span, i, figure {
      all: unset; color: red !important; font-size: 40px !important; display: inline !important; }</style>`,
  },
  { name: 'reset.css', head: sheet('reset-css/reset.css') },
  { name: 'normalize.css', head: sheet('normalize.css/normalize.css') },
  { name: 'sanitize.css', head: sheet('sanitize.css/sanitize.css') },
  { name: 'Bootstrap 3', head: sheet('bootstrap-3/dist/css/bootstrap.css') },
  { name: 'Bootstrap 5', head: sheet('bootstrap/dist/css/bootstrap.css') },
  { name: 'Pico', head: sheet('@picocss/pico/css/pico.css') },
  { name: 'a root of 62.5 %', head: '<style>html { font-size: 62.5% }</style>' },
  {
    // A page of Arabic with English in it, at the left as in the plain page.
    name: 'from right to left',
    around: ['<div dir="rtl" style="text-align: left">', '</div>'],
  },
  {
    name: 'an ancestor that is shown later',
    around: ['<div class="late" style="display: none">', '</div>'],
    then: (page) =>
      page.evaluate(() => document.querySelectorAll('.late').forEach((each) => each.removeAttribute('style'))),
  },
  {
    name: 'no width at first',
    around: ['<div class="late" style="inline-size: 0; overflow: hidden">', '</div>'],
    then: (page) =>
      page.evaluate(() => document.querySelectorAll('.late').forEach((each) => each.removeAttribute('style'))),
  },
  {
    name: 'a dialog',
    around: ['<dialog style="all: unset; display: block; position: static">', '</dialog>'],
    then: (page) =>
      page.evaluate(() =>
        document.querySelectorAll('dialog').forEach((each) => {
          each.show();
          // The dialog gives the focus to what is in it, which shows.
          (document.activeElement as HTMLElement | null)?.blur();
        }),
      ),
  },
  {
    name: 'details, opened later',
    around: ['<details><summary style="display: none"></summary>', '</details>'],
    then: (page) => page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true))),
  },
  {
    name: 'a cell of a table',
    around: [
      `<table style="border-collapse: collapse; inline-size: 100%; table-layout: fixed; font: inherit"><tr><td style="padding: 0; font: inherit; line-height: inherit">`,
      '</td></tr></table>',
    ],
  },
  {
    name: 'a shadow root',
    around: ['<div><template shadowrootmode="open">', '</template></div>'],
  },
  {
    name: 'a flex container',
    around: ['<div style="display: flex; flex-direction: column">', '</div>'],
  },
  {
    name: 'patched built-ins',
    head: `<script>
      Array.prototype.last = function () { return this[this.length - 1]; };
      Array.prototype.toJSON = function () { return 'broken'; };
      Object.prototype.extra = function () {};
      String.prototype.contains = function () { return true; };
      JSON.stringify = function () { return '{"broken": true}'; };
      Element.prototype.hide = function () {};
      Number.prototype.pad = function () {};
    </script>`,
  },
];

let site: Site;
let plain: ReadonlyMap<string, Buffer>;

before(async () => {
  ensureBuild();
  site = await Site.open({ '/dist/': 'dist' });
  plain = await pictures({ name: 'plain' });
});

after(() => site.close());

/** Pictures of all samples in such a page, each of its own place, once nothing moves any more. */
async function pictures({ head = '', around: [open, close] = ['', ''], then }: Hostile): Promise<Map<string, Buffer>> {
  const places = samples.map(
    (sample, index) => `<div class="place" id="place-${index}" lang="en">${open}${sampleMarkup(sample)}${close}</div>`,
  );
  const positions = samples.map(
    (_, index) =>
      `#place-${index} { left: ${(index % columns) * place.width}px !important;
        top: ${Math.floor(index / columns) * place.height}px !important }`,
  );
  const { page, errors } = await site.visit(
    `<title>Hostile</title>${head}<style>${ground}${positions.join('')}</style>
    <script type="module" src="/dist/cdn/zj-widgets.min.js"></script><body>${places.join('')}</body>`,
    async (opened) => {
      await opened.setViewportSize({
        width: columns * place.width,
        height: Math.ceil(samples.length / columns) * place.height,
      });
      await opened.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    },
  );
  await page.waitForFunction(allShown);
  await then?.(page);
  await page.waitForFunction(allShown);
  const picture = await whenStill(page);
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('.place')].map((each) => {
      const { left, top, width, height } = each.getBoundingClientRect();
      return [left, top, width, height].map(Math.round) as [number, number, number, number];
    }),
  );
  await page.close();
  assert.deepEqual(errors, []);
  return new Map(samples.map((sample, index) => [sample.name, crop(picture, boxes[index] ?? [0, 0, 0, 0])]));
}

/** Whether all elements, in shadow roots too, show their data, and charts their canvas. */
function allShown(): boolean {
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    for (const each of root.querySelectorAll('*')) {
      if (each.localName.startsWith('zj-') && !each.matches(':defined:state(ready)')) return false;
      if (each.shadowRoot) roots.push(each.shadowRoot);
    }
  }
  return customElements.get('zj-stat') !== undefined;
}

/** The page's picture once it is the same twice: charts are drawn in frames after their sizes are known. */
async function whenStill(page: Page): Promise<PNG> {
  let last: Buffer = Buffer.alloc(0);
  for (let count = 0; count < 20; count += 1) {
    const shot = await page.screenshot({ animations: 'disabled' });
    if (shot.equals(last)) break;
    last = shot;
  }
  return PNG.sync.read(last);
}

function crop(picture: PNG, [left, top, width, height]: readonly [number, number, number, number]): Buffer {
  const part = new PNG({ width, height: Math.max(1, Math.min(height, picture.height - top)) });
  PNG.bitblt(picture, part, left, top, part.width, part.height, 0, 0);
  return PNG.sync.write(part);
}

/** What differs from the plain page, and where it can be seen. */
function differences(name: string, pictures: ReadonlyMap<string, Buffer>): string[] {
  return samples.flatMap((sample) => {
    const comparison = compare(plain.get(sample.name) as Buffer, pictures.get(sample.name) as Buffer);
    if (comparison.passed) return [];
    mkdirSync(failedFolder, { recursive: true });
    const path = join(failedFolder, `${`${sample.name} ${name}`.replace(/[^\w-]+/g, '_')}.png`);
    writeFileSync(path, comparison.picture());
    return `${sample.name}: ${comparison.sizes ?? `${(comparison.share * 100).toFixed(2)} % differ`}. ${path}`;
  });
}

describe('in a hostile page an element looks as in a plain one', () => {
  it('and in two plain ones the same', async () => {
    assert.deepEqual(differences('plain', await pictures({ name: 'plain' })), []);
  });

  for (const hostile of pages) {
    it(hostile.name, async () => assert.deepEqual(differences(hostile.name, await pictures(hostile)), []));
  }
});
