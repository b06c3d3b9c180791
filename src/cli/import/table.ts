import { dsvFormat } from 'd3-dsv';
import { isGb18030 } from '../check/decode.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** What a label may call an encoding; GBK and GB2312 are parts of GB18030. */
const encodings: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
};

export const encodingNames = Object.keys(encodings);

export function encodingOf(name: string): Encoding | undefined {
  return encodings[name.toLowerCase()];
}

/** By the byte order mark; else UTF-8 where it is valid; else GB18030, which office software in China writes. */
export function detectEncoding(bytes: Uint8Array): Encoding | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return bytes.includes(0) ? undefined : 'utf-8';
  } catch {
    return isGb18030(bytes) ? 'gb18030' : undefined;
  }
}

/** A row of the table, and the line of the file on which it begins. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly separator: string;
  readonly rows: readonly Row[];
  /** The line of a quote that is never closed: the rest of the file would be one cell. */
  readonly openQuote: number | undefined;
}

const separators = [',', '\t', ';', '，', '|'];

/** The rows of a table as spreadsheets save them; empty ones are left out, but counted. */
export function readTable(text: string): Table {
  const separator = detectSeparator(text);
  const rows: Row[] = [];
  let line = 1;
  for (const cells of dsvFormat(separator).parseRows(text)) {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: cells.map((cell) => cell.trim()) });
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  }
  return { separator, rows, openQuote: openQuoteLine(text, separator) };
}

/** The one that parts the first line, outside quotes, most often. */
function detectSeparator(text: string): string {
  const line = (/^\s*(.*)/.exec(text)?.[1] ?? '').replace(/"[^"]*"/g, '');
  const counts = separators.map((separator) => line.split(separator).length);
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
