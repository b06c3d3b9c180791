import { isWordy, type FigurePart } from '../../format/figure.js';
import { wordsWidth } from './chart-layout.utils.js';
import { columnGap, columnsFrom, columnsOf, numeralSize, wordShare } from './chart-marks.utils.js';

/** Whether a part of a figure is set as words beside its number. */
export function isInWords({ type, text }: FigurePart): boolean {
  return type !== 'number' && isWordy(text);
}

/** Whether numerals have room on one line each in the narrowest columns; else they stand in rows at any width. */
export function fitColumns(numerals: readonly (readonly FigurePart[])[]): boolean {
  const columns = columnsOf(numerals.length);
  const room = (columnsFrom - (columns - 1) * columnGap) / columns;
  const shareOf = (part: FigurePart) => (isInWords(part) ? wordShare : /number|scale/.test(part.type) ? 1 : 0.5);
  return numerals.every((parts) => {
    // The letters are measured at 15 px.
    const width = parts.reduce((sum, part) => sum + (shareOf(part) * wordsWidth(part.text)) / 15, 0);
    return width * numeralSize <= room;
  });
}
