import { isWordy, type FigurePart } from './figure.js';

/** Of the number's size: 万 and 亿 belong to it, marks such as %, 元 and th stand beside it. */
export const scaleShare = 0.75;
export const markShare = 0.5;

/** How wide a figure sets, in ems: its number and marks, in the number's size, and words beside it, in the size of the rest. */
export function figureWidth(parts: readonly FigurePart[]): { readonly digits: number; readonly rest: number } {
  const width = (text: string) => [...text].reduce((ems, glyph) => ems + glyphWidth(glyph), 0);
  const number = parts.findIndex(({ type }) => type === 'number');
  const last = Math.max(...parts.map(({ type }, index) => (/number|scale/.test(type) ? index : 0)));
  let [digits, rest, words] = [0, 0, 0];
  let wraps = false;
  for (const [index, { type, text }] of parts.entries()) {
    // A qualifier in front goes to a line of its own where there is no room, and a long unit on to a second line.
    if (type === 'qualifier' && index < number) continue;
    if (type === 'number') digits += width(text);
    else if (!isWordy(text)) digits += width(text) * (type === 'scale' ? scaleShare : markShare);
    else if (index <= last) rest += width(text);
    else {
      words += width(text);
      wraps ||= text.includes(' ');
    }
  }
  return { digits, rest: rest + (wraps ? Math.min(longUnit, words * 0.8) : words) };
}

/** Beyond this many ems a unit goes on to a second line rather than make the number small. */
const longUnit = 8;

/** Estimates on the generous side: Han characters are square, points narrow, digits and letters those of a wide type. */
function glyphWidth(glyph: string): number {
  if (/[\u2e80-\uffff]/.test(glyph)) return 1.05;
  if (/[.,\s\u00a0]/.test(glyph)) return 0.38;
  return /\p{Ll}/u.test(glyph) ? 0.62 : 0.7;
}
