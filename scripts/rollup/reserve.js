import { readFileSync } from 'node:fs';
import { minifyCss } from './minify-literals.js';

const folder = 'src/theme/reserve';

/** The style sheet for pages, in one: how much room each element takes, and how it is kept. */
export function reserveSheet() {
  const [rules = '', heights = ''] = ['reserve.css', 'heights.css'].map((file) =>
    readFileSync(`${folder}/${file}`, 'utf8'),
  );
  return `${minifyCss(heights).trim()}${minifyCss(rules).trim()}\n`;
}

/**
 * Writes it beside what is built.
 *
 * @returns {import('rollup').Plugin}
 */
export function reserve() {
  return {
    name: 'reserve',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'zj-widgets.css', source: reserveSheet() });
    },
  };
}
