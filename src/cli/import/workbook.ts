import { formatValue, type Cell, type Sheet } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import type { NoNumber, Note } from './numbers.js';
import type { Row, Table } from './table.js';

/** As much as a workbook may be when it is unpacked; the packed file has a limit of its own. */
export const maxUnpacked = 200_000_000;

/** A message's key and what fills it. */
export interface WorkbookFault {
  readonly key: string;
  readonly fill: Readonly<Record<string, string | number>>;
}

/** The rows of one sheet of an .xlsx file: the one that is named or numbered, else the only one that there is. */
export async function readWorkbook(bytes: Uint8Array, wanted: string | undefined): Promise<Table | WorkbookFault> {
  const size = unpackedSize(bytes);
  if (size === undefined) return { key: 'import.broken-workbook', fill: { reason: 'ZIP' } };
  if (size > maxUnpacked)
    return { key: 'import.too-large', fill: { size: Math.ceil(size / 1e6), limit: maxUnpacked / 1e6 } };
  let sheets: readonly Sheet[];
  try {
    ({ sheets } = await readXlsx(bytes, { readStyles: true }));
  } catch (error) {
    return { key: 'import.broken-workbook', fill: { reason: error instanceof Error ? error.message : String(error) } };
  }
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null && cell !== '')));
  const open = filled.filter(({ hidden, veryHidden }) => !hidden && !veryHidden);
  const names = sheets.map(({ name }) => name).join(', ');
  const chosen =
    wanted === undefined
      ? open
      : [sheets.find(({ name }) => name === wanted) ?? sheets[Number(wanted) - 1]].filter(
          (sheet) => sheet !== undefined,
        );
  const [sheet] = chosen;
  if (!sheet)
    return { key: wanted === undefined ? 'import.empty' : 'import.no-sheet', fill: { names, value: wanted ?? '' } };
  if (chosen.length > 1) return { key: 'import.many-sheets', fill: { names } };
  return { separator: '', sheet: sheet.name, rows: rowsOf(sheet) };
}

/** By the archive's directory, which the reader holds every entry to; undefined for what is no archive. */
function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) return undefined;
  let size = 0;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    size += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

function rowsOf({ rows, cells, merges = [], rowDefs }: Sheet): Row[] {
  const read: Row[] = [];
  rows.forEach((values, rowIndex) => {
    const texts: string[] = [];
    const numeric = new Set<number>();
    const faults = new Map<number, NoNumber>();
    const notes = new Map<number, Note>();
    const width = Math.max(values.length, ...merges.filter(isOn(rowIndex)).map(({ endCol }) => endCol + 1));
    for (let index = 0; index < width; index += 1) {
      const merge = merges.find((each) => isOn(rowIndex)(each) && each.startCol <= index && index <= each.endCol);
      const [row, column] = merge ? [merge.startRow, merge.startCol] : [rowIndex, index];
      const shown = shownOf(rows[row]?.[column] ?? null, cells?.get(`${row},${column}`));
      texts[index] = shown.text.trim();
      if (shown.isNumber) numeric.add(index);
      if (shown.fault) faults.set(index, shown.fault);
      else if (merge && merge.endRow > merge.startRow) faults.set(index, { reason: 'merged' });
      if (shown.note) notes.set(index, shown.note);
    }
    if (rowDefs?.get(rowIndex)?.hidden) for (const index of texts.keys()) faults.set(index, { reason: 'hidden-row' });
    if (texts.some((text) => text !== '')) read.push({ line: rowIndex + 1, cells: texts, numeric, faults, notes });
  });
  return read;
}

const isOn =
  (row: number) =>
  ({ startRow, endRow }: { startRow: number; endRow: number }): boolean =>
    startRow <= row && row <= endRow;

interface Shown {
  readonly text: string;
  readonly isNumber?: boolean;
  readonly fault?: NoNumber;
  readonly note?: Note;
}

/** A cell as the sheet shows it: with as many digits, with its per cent sign and the words of its format. */
function shownOf(held: unknown, cell: Cell | undefined): Shown {
  const value = cell?.formula !== undefined ? (cell.formulaResult ?? held) : held;
  if (value === null || value === undefined) {
    return cell?.formula === undefined
      ? { text: '' }
      : { text: '', fault: { reason: 'formula', values: { value: cell.formula } } };
  }
  if (cell?.richText) return { text: cell.richText.map(({ text, font }) => raised(text, font?.vertAlign)).join('') };
  if (cell?.style?.font?.vertAlign !== undefined) return { text: raised(String(value), cell.style.font.vertAlign) };
  const format = cell?.style?.numFmt ?? 'General';
  if (value instanceof Date) return { text: dateOf(value, format), fault: { reason: 'date' } };
  if (typeof value === 'boolean' || cell?.type === 'error')
    return { text: String(value), fault: { reason: 'no-number' } };
  return typeof value === 'number' ? numberOf(value, format) : { text: typeof value === 'string' ? value : '' };
}

/** Raised and lowered characters as the marks that they are: the 1 of 38¹ is no digit of the number. */
function raised(text: string, vertAlign: string | undefined): string {
  if (vertAlign === undefined) return text;
  if (/^\d+$/.test(text)) return text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);
  return text.trim() === '' ? text : `[${text.trim()}]`;
}

function numberOf(value: number, format: string): Shown {
  const plain = String(Number(value.toPrecision(15)));
  if (/^(?:General|@)?$/i.test(format)) return { text: plain, isNumber: true };
  const symbol = /\[\$([^\]-]+)/.exec(format)?.[1] ?? '';
  const formatted = formatValue(value, format).trim();
  const text = symbol === '' || formatted.includes(symbol) ? formatted : `${symbol}${formatted}`;
  // What is shown is the number that is held, rounded; other formats show another number (in thousands, as a fraction).
  const [digits = ''] = /\d[\d,]*(?:\.\d+)?(?:E[+-]?\d+)?/i.exec(text) ?? [];
  const shown = Number(digits.replaceAll(',', ''));
  const size = Math.abs(value) * (/%/.test(format) ? 100 : 1);
  const decimals = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
  const power = Number(/E([+-]?\d+)/i.exec(digits)?.[1] ?? 0);
  const step = 10 ** (power - decimals);
  // Colour alone may stand for the sign: 0.00;[Red]0.00.
  const showsSign = /[-−(]/.test(text.slice(0, text.indexOf(digits)));
  if (digits === '' || Math.abs(shown - size) > step * 0.5000001 || (showsSign !== value < 0 && shown !== 0))
    return { text, fault: { reason: 'shown-otherwise', values: { shown: text, held: plain } } };
  const isRounded = Math.abs(shown - size) > Math.max(size, 1) * 1e-12;
  const note: Note | undefined = isRounded ? { key: 'rounded', values: { shown: text, held: plain } } : undefined;
  return { text, isNumber: true, ...(note && { note }) };
}

/** As exact as the format shows it. */
function dateOf(date: Date, format: string): string {
  const shape = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  const length = /d/.test(shape) ? 10 : /m/.test(shape) ? 7 : 4;
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, length);
}
