import { dsvFormat } from 'd3-dsv';
import { countKnown } from './columns.js';
import type { Note, NoNumber } from './numbers.js';

/** A row of the table. */
export interface Row {
  /** The line of the file on which it begins, or the row of the sheet. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Cells that are numbers already, by index: their decimal sign is a point. */
  readonly numeric?: ReadonlySet<number>;
  /** Cells that cannot be taken for a value, and why. */
  readonly faults?: ReadonlyMap<number, NoNumber>;
  readonly notes?: ReadonlyMap<number, Note>;
}

export interface Table {
  readonly separator: string;
  readonly rows: readonly Row[];
  /** The line of a quote that is never closed, or closed before the cell ends. */
  readonly openQuote?: number | undefined;
  /** The sheet of a workbook. */
  readonly sheet?: string;
}

const separators = [',', '\t', ';', '，', '|'];

/** The rows of a table as spreadsheets save them; empty ones are left out, but counted. */
export function readTable(text: string): Table {
  // A spreadsheet's own line on what parts the cells.
  const told = /^"?sep=(.)"?(?:\r\n|\r|\n)/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const separator = told?.[1] ?? detectSeparator(body);
  const rows: Row[] = [];
  let line = told ? 2 : 1;
  for (const cells of dsvFormat(separator).parseRows(body)) {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: cells.map((cell) => cell.trim()) });
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  }
  const open = openQuoteLine(body, separator);
  return { separator, rows, openQuote: open === undefined ? undefined : open + (told ? 1 : 0) };
}

/** The one by which the first line names most columns; else the one that parts it most often. */
function detectSeparator(text: string): string {
  const line = /^\s*(.*)/.exec(text)?.[1] ?? '';
  const cells = (separator: string) => dsvFormat(separator).parseRows(line)[0] ?? [];
  const counts = separators.map((separator) => countKnown(cells(separator)) * 1000 + cells(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}

function openQuoteLine(text: string, separator: string): number | undefined {
  const start = separator === '|' ? '\\|' : separator;
  // Quoted cells one after the other; what is left after the last is a quote without an end.
  const rest = text.replace(new RegExp(`(^|[${start}\\r\\n])"(?:[^"]|"")*"(?=$|[${start}\\r\\n])`, 'g'), (cell) =>
    cell.replace(/[^\r\n]/g, ''),
  );
  const at = rest.search(new RegExp(`(?:^|[${start}\\r\\n])"`));
  return at < 0 ? undefined : rest.slice(0, at + 1).split(/\r\n|\r|\n/).length;
}
