/**
 * A cell that no spreadsheet calculates: an apostrophe makes words of what begins like a formula, as OWASP advises.
 * Numbers do no harm.
 */
export function inertCell(cell: string): string {
  const isFormula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/.test(cell);
  return isFormula && !/^[+-][\d.,]+(?:e[+-]?\d+)?%?$/i.test(cell) ? `'${cell}` : cell;
}
