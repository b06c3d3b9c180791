/** A number as it stands in print. */
export interface PrintedNumber {
  /** In base units: 2.9亿 is 290000000. */
  readonly value: number;
  /** Significant digits printed. */
  readonly digits: number;
}

const multipliers: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const numbers = /(\d[\d,]*(?:\.\d+)?)(?:\s*(万亿|亿|万|千|百(?!分)|trillion|billion|million|thousand))?/g;

/** The numbers in Arabic digits within printed words. Numerals in Chinese characters are left to the reader. */
export function printedNumbers(printed: string): PrintedNumber[] {
  return [...printed.matchAll(numbers)].map(([, written = '', unit]) => {
    const digits = written.replaceAll(',', '');
    const value = Number(digits) * (unit ? (multipliers[unit] ?? 1) : 1);
    return {
      // 2901.4 × 1e8 is not whole in binary.
      value: Number(value.toPrecision(15)),
      digits: digits.replace('.', '').replace(/^0+(?=\d)/, '').length,
    };
  });
}
