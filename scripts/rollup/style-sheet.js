import { readFileSync } from 'node:fs';
import { minifyCss } from './minify-literals.js';

/**
 * Writes a style sheet for pages beside what is built.
 *
 * @param {{ fileName: string, source: string }} options
 * @returns {import('rollup').Plugin}
 */
export function styleSheet({ fileName, source }) {
  return {
    name: 'style-sheet',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: `${minifyCss(readFileSync(source, 'utf8')).trim()}\n` });
    },
  };
}
