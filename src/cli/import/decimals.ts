/** A number without its separators, or why it is none. */
export type Plain = { readonly mantissa: string; readonly told: boolean } | { readonly reason: string };

export type DecimalSign = '.' | ',';

/** How the numbers of a file are to be read. */
export interface Decimals {
  /** Undefined where nothing in the file tells. */
  readonly sign: DecimalSign | undefined;
  /** By `--decimal`, or because the cell is a number already: there is no doubt. */
  readonly given: boolean;
  /** Both signs are used as decimal ones somewhere in the file. */
  readonly mixed: boolean;
  /** A comma that parts three digits can but part thousands, since it would part cells in countries with decimal commas. */
  readonly commaParts: boolean;
}

/** A number from its first digit on, with all that may stand between digits. */
export const writtenNumber = /^\d+(?:[.,]\d+|[' ]\d{3}(?!\d))*/;

interface Form {
  readonly whole: string;
  readonly fraction: string;
  /** The decimal sign that the form shows by itself: two kinds of separators, or other than three digits after one. */
  readonly sign?: DecimalSign | undefined;
  /** By two kinds of separators, or by one that comes again. */
  readonly sure?: boolean;
  /** 12.500: thousands or decimals. */
  readonly doubt?: DecimalSign;
}

function formOf(written: string): Form | undefined {
  const points = written.split('.').length - 1;
  const commas = written.split(',').length - 1;
  const gaps = new Set(written.match(/[' ]/g));
  if (gaps.size > 1) return undefined;
  const [gap = ''] = gaps;
  const grouped = (whole: string, separator: string) =>
    new RegExp(`^[1-9]\\d{0,2}(?:${separator === '.' ? '\\.' : separator}\\d{3})+$`).test(whole);
  if (points === 0 && commas === 0) {
    if (gap === '') return { whole: written, fraction: '' };
    return grouped(written, gap) ? { whole: written, fraction: '' } : undefined;
  }
  const last: DecimalSign = written.lastIndexOf('.') > written.lastIndexOf(',') ? '.' : ',';
  const other: DecimalSign = last === '.' ? ',' : '.';
  const count = last === '.' ? points : commas;
  if (count > 1)
    return gap === '' && grouped(written, last) ? { whole: written, fraction: '', sign: other, sure: true } : undefined;
  const [whole = '', fraction = ''] = written.split(last);
  const group = points > 0 && commas > 0 ? other : gap;
  if (points > 0 && commas > 0 && gap !== '') return undefined;
  if (group !== '') return grouped(whole, group) ? { whole, fraction, sign: last, sure: true } : undefined;
  if (fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return { whole, fraction, doubt: last };
  return { whole, fraction, sign: last };
}

/** Counts what the numbers of a file show of its decimal sign. */
export function fileDecimals(
  texts: readonly string[],
  file: { readonly given?: DecimalSign | undefined; readonly isHan: boolean; readonly separator: string },
): Decimals {
  const commaParts = file.separator === ',';
  if (file.given) return { sign: file.given, given: true, mixed: false, commaParts };
  const counts = { '.': 0, ',': 0 };
  for (const text of texts) {
    for (const [written] of text.matchAll(/\d+(?:[.,]\d+|[' ]\d{3}(?!\d))*/g)) {
      const sign = formOf(written)?.sign;
      if (sign) counts[sign] += 1;
    }
  }
  const mixed = counts['.'] > 0 && counts[','] > 0;
  const most = counts['.'] === counts[','] ? undefined : counts['.'] > counts[','] ? '.' : ',';
  return { sign: most ?? (file.isHan ? '.' : undefined), given: false, mixed, commaParts };
}

/** A number's digits by the decimal sign of its file; refused where it could be another number. */
export function plainNumber(written: string, { sign, given, mixed, commaParts }: Decimals): Plain {
  const form = formOf(written);
  if (!form) return { reason: 'separators' };
  const digits = form.whole.replace(/\D/g, '');
  if (/^0\d/.test(digits)) return { reason: 'leading-zero' };
  const asDecimal = { mantissa: form.fraction === '' ? digits : `${digits}.${form.fraction}`, told: false };
  if (form.doubt) {
    if (sign !== undefined && !mixed) {
      const mantissa = form.doubt === sign ? asDecimal.mantissa : `${digits}${form.fraction}`;
      return { mantissa, told: !given || form.doubt !== '.' };
    }
    return sign === undefined && form.doubt === ',' && commaParts
      ? { mantissa: `${digits}${form.fraction}`, told: true }
      : { reason: 'decimal-doubt' };
  }
  const isOther = form.sign !== undefined && sign !== undefined && form.sign !== sign;
  if (isOther && (given || form.sure !== true)) return { reason: 'decimal-other' };
  // 12,5 by itself may be a slip as well as twelve and a half.
  if (form.sign !== undefined && mixed && sign === undefined && form.sure !== true) return { reason: 'decimal-other' };
  return { ...asDecimal, told: form.sign === ',' || /[' ]/.test(written) };
}
