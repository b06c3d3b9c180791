import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { asClass } from './theme-class.js';

const sources = 'src/theme/themes';

/** The themes by their names. */
export function themeTexts() {
  return Object.fromEntries(
    readdirSync(sources).map((file) => [basename(file, '.css'), readFileSync(join(sources, file), 'utf8')]),
  );
}

/** The themes as files by name, each for a whole page, and `classes.css`, all of them as classes for parts of one. */
export function themeFiles() {
  const texts = Object.entries(themeTexts());
  const files = Object.fromEntries(texts.map(([name, css]) => [`${name}.css`, css]));
  const classes = texts.map(([name, css]) => asClass(name, css));
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
