import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { asClass } from './theme-class.js';

const sources = 'src/theme/themes';

/** The themes as files by name, each for a whole page, and `classes.css`, all of them as classes for parts of one. */
export function themeFiles() {
  const files = Object.fromEntries(
    readdirSync(sources).map((file) => [file, readFileSync(join(sources, file), 'utf8')]),
  );
  const classes = Object.entries(files).map(([file, css]) => asClass(basename(file, '.css'), css));
  return { ...files, 'classes.css': [...classes, readFileSync('src/theme/density.css', 'utf8')].join('\n') };
}

/**
 * Writes the themes beside the modules.
 *
 * @returns {import('rollup').Plugin}
 */
export function themes() {
  return {
    name: 'themes',
    generateBundle() {
      for (const [file, source] of Object.entries(themeFiles())) {
        this.emitFile({ type: 'asset', fileName: `themes/${file}`, source });
      }
    },
  };
}
