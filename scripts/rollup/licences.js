import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes the licences of the packages in the bundle beside it, and those of the maps' geometry: they ask for that, and
 * minifying takes their comments. Where builds share the plugin, the last writes those of all.
 *
 * @param {string} fileName
 * @param {Readonly<Record<string, string>>} [texts] Where the text is for packages that bring none.
 * @returns {import('rollup').Plugin}
 */
export function licences(fileName, texts = {}) {
  const folders = new Set();
  const maps = new Set();
  return {
    name: 'licences',
    generateBundle() {
      for (const id of this.getModuleIds()) {
        const [folder] = id.match(/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/) ?? [];
        if (folder) folders.add(folder);
        if (/[\\/]data[\\/][^\\/]+[\\/]map\.json$/.test(id)) maps.add(join(dirname(id), 'geometry'));
      }
      const entries = [...folders].sort().map((folder) => {
        const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        const own = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
        const file = own ? join(folder, own) : texts[name];
        if (!file) this.error(`${name} brings no licence file; its licence must be added by hand.`);
        return `${name} ${version} (${license})\n\n${readFileSync(file, 'utf8').trim()}\n`;
      });
      for (const geometry of [...maps].filter((folder) => existsSync(folder))) {
        for (const file of readdirSync(geometry).filter((name) => /^(licen[cs]e|notice)/i.test(name))) {
          entries.push(`Geometry: ${file}\n\n${readFileSync(join(geometry, file), 'utf8').trim()}\n`);
        }
      }
      this.emitFile({ type: 'asset', fileName, source: entries.join(`\n${'-'.repeat(80)}\n\n`) });
    },
  };
}
