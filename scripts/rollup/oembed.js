import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Writes what the elements' modules, built before, answer to oEmbed: a response for each element and language. They are
 * of `address`, which whoever has the files at another makes anew with `zj-widgets oembed`.
 *
 * @param {string} dist
 * @param {string} address
 * @returns {import('rollup').Plugin}
 */
export function oembedResponses(dist, address) {
  return {
    name: 'oembed-responses',
    async writeBundle() {
      const { shareFiles } = await import(pathToFileURL(resolve(dist, 'embed/share-pages.js')).href);
      const written = new Set();
      for await (const { path, content } of shareFiles(address)) {
        const [, element, language] = path.match(/^oembed\/([\w-]+)\.(\w+)\.json$/) ?? [];
        if (!element) continue;
        const { html } = JSON.parse(content);
        const [, name] = html.match(/\?el=([\w-]+)/) ?? [];
        // The first record of each stands for the others.
        const file = join(dist, 'oembed', `${name}.${language}.json`);
        if (written.has(file)) continue;
        written.add(file);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
    },
  };
}
