import type { Places, Subject } from './places.js';

interface Row {
  readonly start: number;
  readonly cells: readonly string[];
}

/** A cell of a table whose columns are of several places. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly whose: Subject['whose'];
}

/**
 * The cell in which a number stands, and whose numbers its column has: those of the place that heads it, or another's than
 * the report's where a column beside it is headed by the report's own and has a number of the same kind.
 */
export function findCell(text: string, at: number, places: Places): Cell | undefined {
  const row = rowAt(text, at);
  if (!row) return undefined;
  let head = row;
  for (let above = rowAt(text, head.start - 2); above; above = rowAt(text, head.start - 2)) head = above;
  if (head === row) return undefined;
  let start = row.start;
  const column = row.cells.findIndex((cell) => (start += cell.length + 1) > at);
  const { length = 0 } = row.cells[column] ?? {};
  start -= length + 1;
  const subjects = head.cells.map((cell) => places.find(cell)[0]);
  const own = subjects.findIndex((subject) => subject?.whose === 'own');
  const here = { start, end: start + length };
  const subject = subjects[column];
  if (subject) return { ...here, whose: subject.whose };
  const isLike = own >= 0 && column > 0 && kindOf(row.cells[column]) === kindOf(row.cells[own]);
  return isLike ? { ...here, whose: 'other' } : undefined;
}

/** The line at a place as cells parted by bars or tabs. */
function rowAt(text: string, at: number): Row | undefined {
  if (at < 0) return undefined;
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const cells = text.slice(start, end < 0 ? undefined : end).split(/[|｜\t]/);
  return cells.length > 2 ? { start, cells } : undefined;
}

/** What a cell has beside its number. */
function kindOf(cell = ''): string {
  return cell.replace(/[约超近余多逾~≈>]|\d+(?:[.,]\d+)*/gu, '').trim();
}
