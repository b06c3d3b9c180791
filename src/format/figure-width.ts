import type { FigurePart } from './figure.js';

/** How wide a figure sets, in ems: its number, in the number's size, and all beside it, in the size of the rest. */
export function figureWidth(parts: readonly FigurePart[]): { readonly digits: number; readonly rest: number } {
  const width = (chosen: readonly FigurePart[]) =>
    chosen.reduce((sum, { text }) => sum + [...text].reduce((ems, glyph) => ems + glyphWidth(glyph), 0), 0);
  const number = parts.findIndex(({ type }) => type === 'number');
  const scale = parts.findIndex(({ type }) => type === 'scale');
  // A qualifier in front goes to a line of its own where there is no room, and a long unit on to a second line.
  const before = parts.slice(0, number).filter(({ type }) => type === 'unit');
  const after = parts.slice(Math.max(number, scale) + 1);
  const wraps = after.some(({ text }) => text.includes(' '));
  return {
    digits: width(parts.filter(({ type }) => type === 'number')),
    rest:
      width([...before, ...(scale < 0 ? [] : parts.slice(scale, scale + 1))]) +
      (wraps ? Math.min(longUnit, width(after) * 0.8) : width(after)),
  };
}

/** Beyond this many ems a unit goes on to a second line rather than make the number small. */
const longUnit = 8;

/** Estimates on the generous side: Han characters are square, points narrow, digits and letters those of a wide type. */
function glyphWidth(glyph: string): number {
  if (/[\u2e80-\uffff]/.test(glyph)) return 1.05;
  if (/[.,\s\u00a0]/.test(glyph)) return 0.38;
  return /\p{Ll}/u.test(glyph) ? 0.62 : 0.7;
}
