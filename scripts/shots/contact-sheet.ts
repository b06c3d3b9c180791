/** Writes what shows all pictures together: a page to look through, and sheets as pictures. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { layOut, type Sheet, sheetWidth } from './sheet-layout.js';

export interface Shot {
  readonly element: string;
  readonly story: string;
  readonly variant: string;
  /** From the folder of all pictures. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** `index.html`: every picture by element and story, with boxes that choose variants and elements. */
export function writePage(folder: string, shots: readonly Shot[]): string {
  for (const file of ['sheet.css', 'sheet.js']) {
    copyFileSync(fileURLToPath(new URL(file, import.meta.url)), join(folder, file));
  }
  const boxes = (name: string, values: Iterable<string>) =>
    `<fieldset><legend>${name}</legend>${[...values]
      .map((value) => `<label><input type="checkbox" name="${name}" value="${value}" checked> ${value}</label>`)
      .join('\n')}</fieldset>`;
  const elements = groupBy(shots, ({ element }) => element);
  const variants = groupBy(shots, ({ variant }) => variant);
  const card = ({ path, variant, width, height }: Shot) =>
    `<figure data-variant="${variant}"><figcaption>${variant} <small>${width} × ${height}</small></figcaption>
<a href="${path}"><img src="${path}" width="${width}" height="${height}" alt="" loading="lazy"></a></figure>`;
  const sections = [...elements].map(
    ([element, own]) => `<section data-element="${element}"><h2>${element}</h2>
${[...groupBy(own, ({ story }) => story)]
  .map(([story, cards]) => `<h3>${escape(story)}</h3><div class="row">${cards.map(card).join('\n')}</div>`)
  .join('\n')}</section>`,
  );
  const target = join(folder, 'index.html');
  writeFileSync(
    target,
    `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>zj-widgets: ${shots.length} pictures</title><link rel="stylesheet" href="sheet.css">
<form>${boxes('variant', variants.keys())}${boxes('element', elements.keys())}</form>
<main>${sections.join('\n')}</main><script type="module" src="sheet.js"></script></html>
`,
  );
  return target;
}

/** `sheets/<element>-<variant>-1.png` and on, each small enough to be read when it is opened. */
export async function writeSheets(folder: string, shots: readonly Shot[], browser: Browser): Promise<string[]> {
  const target = join(folder, 'sheets');
  mkdirSync(target, { recursive: true });
  const page = await browser.newPage({ viewport: { width: sheetWidth, height: 800 } });
  const html = join(target, 'sheet.html');
  const written: string[] = [];
  for (const [name, own] of groupBy(shots, ({ element, variant }) => `${element}-${variant}`)) {
    const sheets = layOut(own);
    for (const [index, sheet] of sheets.entries()) {
      writeFileSync(html, sheetPage(folder, `${name} ${index + 1}/${sheets.length}`, sheet));
      await page.setViewportSize({ width: sheetWidth, height: sheet.height });
      await page.goto(pathToFileURL(resolve(html)).href);
      const path = join(target, `${name}-${index + 1}.png`);
      await page.screenshot({ path });
      written.push(path);
    }
  }
  await page.close();
  rmSync(html, { force: true });
  return written;
}

function sheetPage(folder: string, title: string, { places, height }: Sheet<Shot>): string {
  const cards = places.map(
    ({ card, x, y, width, height, cut }) => `<p style="left:${x}px;top:${y - 24}px;width:${width}px">${escape(
      card.story,
    )} · ${card.variant}${cut ? ` · ${card.height} px high, cut` : ''}</p>
<div style="left:${x}px;top:${y}px;width:${width}px;height:${height}px"><img src="${
      pathToFileURL(resolve(folder, card.path)).href
    }" width="${width}" alt=""></div>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>${escape(title)}</title>
<style>
body { background: #8a8a8a; font: 14px/24px system-ui, sans-serif; height: ${height}px; margin: 0; }
p, div { margin: 0; overflow: hidden; position: absolute; white-space: nowrap; }
img { display: block; }
</style>${cards.join('\n')}`;
}
