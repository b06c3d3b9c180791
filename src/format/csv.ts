/**
 * A cell that no spreadsheet calculates: an apostrophe makes words of what begins like a formula, as OWASP advises.
 * Spreadsheets that part columns at semicolons or tabs begin a cell after each. Numbers do no harm.
 */
export function inertCell(cell: string): string {
  return cell
    .split(/([;\t\r\n])/)
    .map((part, index) => (index > 0 || !/^[\t\r]/.test(cell) ? inertPart(part) : `'${part}`))
    .join('');
}

function inertPart(part: string): string {
  const isFormula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(part);
  return isFormula && !/^[+-][\d.,]+(?:e[+-]?\d+)?%?$/i.test(part) ? `'${part}` : part;
}

/**
 * RFC 4180: each row ended by CR LF. The mark at the start tells spreadsheets that it is UTF-8, which Excel in Chinese
 * takes for GBK without. Whatever parts columns anywhere stands between quotation marks.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

function csvCell(cell: string): string {
  const inert = inertCell(cell);
  return /[",;\t\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
