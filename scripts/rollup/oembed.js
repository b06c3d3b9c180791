import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Writes what the elements' modules, built before, answer to oEmbed: a response for each element and language, of its first
 * record. They are of `address`; whoever has the files at another writes those of all records with `zj-widgets share`.
 *
 * @param {string} dist
 * @param {string} address
 * @returns {import('rollup').Plugin}
 */
export function oembedResponses(dist, address) {
  const load = (/** @type {string} */ file) => import(pathToFileURL(resolve(dist, file)).href);
  return {
    name: 'oembed-responses',
    async writeBundle() {
      const { everyShared, requestFor } = await load('embed/share-records.js');
      const { respond } = await load('embed/oembed.js');
      const { bundledReport } = await load('report/registry.js');
      const written = new Set();
      mkdirSync(join(dist, 'oembed'), { recursive: true });
      for (const { shown } of await everyShared(bundledReport)) {
        if (written.has(shown.element)) continue;
        written.add(shown.element);
        for (const lang of bundledReport.languages) {
          const response = await respond(requestFor(shown, lang), address);
          const file = join(dist, 'oembed', `${shown.element}.${lang}.json`);
          writeFileSync(file, `${JSON.stringify(response, undefined, 2)}\n`);
        }
      }
    },
  };
}
