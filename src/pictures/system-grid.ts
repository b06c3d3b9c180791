import type { Box } from '../elements/system/routes.utils.js';
import type { Cell, Diagram } from '../elements/system/system.utils.js';
import { em } from './look.js';

/** Columns of a wide diagram: their left edges and widths. */
export interface Columns {
  readonly lefts: readonly number[];
  readonly widths: readonly number[];
}

const columnGap = 1.5 * em;

/** Between two columns of nodes, links have one of their own, at least 7 em wide. */
export function gridColumns({ form, columns }: Diagram, hangs: boolean, width: number): Columns {
  if (form === 'columns') {
    const gap = hangs ? 0 : columnGap;
    const own = (width - (columns - 1) * gap) / columns;
    return tracks(
      [...Array(columns).keys()].map(() => own),
      gap,
    );
  }
  const gutters = columns - 1;
  const share = width / (columns + 0.75 * gutters);
  const gutter = Math.max(7 * em, 0.75 * share);
  const own = (width - gutters * gutter) / columns;
  return tracks(
    [...Array(columns + gutters).keys()].map((index) => (index % 2 === 0 ? own : gutter)),
    0,
  );
}

function tracks(widths: readonly number[], gap: number): Columns {
  let left = 0;
  const lefts = widths.map((width) => {
    const at = left;
    left += width + gap;
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
