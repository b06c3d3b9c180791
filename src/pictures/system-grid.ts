import type { Box } from '../elements/system/routes.utils.js';
import type { Cell, Track } from '../elements/system/system.utils.js';
import { em } from './look.js';

/** Columns of a diagram: their left edges and widths. */
export interface Columns {
  readonly lefts: readonly number[];
  readonly widths: readonly number[];
}

/** What is left of a width beyond the least of each track is shared out, as a grid does. */
export function gridColumns(tracks: readonly Track[], width: number, gap: number): Columns {
  const room = width - (tracks.length - 1) * gap;
  let flexible = tracks.filter(({ share }) => share > 0);
  let fraction = 0;
  for (;;) {
    const fixed = tracks.filter((track) => !flexible.includes(track)).reduce((sum, { least }) => sum + least * em, 0);
    fraction =
      Math.max(0, room - fixed) /
      Math.max(
        1,
        flexible.reduce((sum, { share }) => sum + share, 0),
      );
    const enough = flexible.filter(({ least, share }) => share * fraction >= least * em);
    if (enough.length === flexible.length) break;
    flexible = enough;
  }
  const widths = tracks.map((track) => (flexible.includes(track) ? track.share * fraction : track.least * em));
  let left = 0;
  const lefts = widths.map((own) => {
    const at = left;
    left += own + gap;
    return at;
  });
  return { lefts, widths };
}

/** From the left edge of a cell's first column to the right edge of its last. */
export function cellSpan(
  { column, columns }: Cell,
  { lefts, widths }: Columns,
): { readonly left: number; readonly width: number } {
  const left = lefts[column - 1] ?? 0;
  const last = column + columns - 2;
  return { left, width: (lefts[last] ?? left) + (widths[last] ?? 0) - left };
}

/** How high each row is for what stands in it; what spans several is shared out among them. */
export function rowHeights(items: readonly { readonly cell: Cell; readonly height: number }[]): number[] {
  const rows: number[] = [];
  const bySpan = [...items].sort((a, b) => a.cell.rows - b.cell.rows);
  for (const { cell, height } of bySpan) {
    const spanned = [...Array(cell.rows).keys()].map((index) => cell.row - 1 + index);
    const there = spanned.reduce((sum, row) => sum + (rows[row] ?? 0), 0);
    const missing = Math.max(0, height - there) / cell.rows;
    for (const row of spanned) rows[row] = (rows[row] ?? 0) + missing;
  }
  return [...rows].map((height) => height ?? 0);
}

/** Top edge and height of a cell's rows. */
export function cellRows(
  { row, rows }: Cell,
  heights: readonly number[],
): { readonly top: number; readonly height: number } {
  const sum = (from: number, to: number) => heights.slice(from, to).reduce((total, height) => total + height, 0);
  return { top: sum(0, row - 1), height: sum(row - 1, row - 1 + rows) };
}

export function boxOf(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}
