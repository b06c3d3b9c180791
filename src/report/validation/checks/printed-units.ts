import { readPrintedNumbers, type PrintedNumber } from '../../printed-numbers.js';
import type { Figure, Unit } from '../../types.js';

/** Chinese words for money, and the codes that each may mean. Signs such as $ are of too many, and words of others inflect. */
const currencies: readonly (readonly [RegExp, RegExp])[] = [
  [/^美[元金]/, /^USD$/],
  [/^港[元币]/, /^HKD$/],
  [/^欧元/, /^EUR$/],
  [/^日元/, /^JPY$/],
  [/^英镑/, /^GBP$/],
  [/^韩元/, /^KRW$/],
  [/^卢布/, /^RUB$/],
  [/^元(?!件|素|宇)|^人民币/, /^(?:CNY|HKD|TWD|MOP)$/],
];

/** What a number is of, as far as words beside it say: a share, points, money, people, things that are counted. */
interface Measure {
  readonly kind: 'percent' | 'permille' | 'points' | 'money' | 'people' | 'things';
  readonly codes?: RegExp;
}

/**
 * Whether the words beside a figure's number are of another unit than the figure's; the words. Only of what is plain:
 * measure words of Chinese stand in for each other, and an unknown word may be the unit's own.
 */
export function otherUnit(
  { unit, source }: Figure,
  numbers: readonly PrintedNumber[],
  pattern: Unit | undefined,
  languages: readonly string[],
): string | undefined {
  if (!('printed' in source)) return undefined;
  const { printed } = source;
  const own = measuresOf(unit, pattern, languages);
  const read = numbers.flatMap((number) => {
    const measure = measureOf(printed, number);
    return measure ? [{ measure, words: wordsOf(printed, number) }] : [];
  });
  if (read.length === 0 || read.some(({ measure }) => fits(measure, unit, own))) return undefined;
  return read[0]?.words;
}

function fits({ kind, codes }: Measure, unit: string, own: readonly Measure[]): boolean {
  const [, code] = /^([A-Z]{3})(?:-per-.*)?$/.exec(unit) ?? [];
  // What is worth so much may stand beside people: 人均.
  if (code !== undefined) return kind === 'people' || kind === 'things' || codes?.test(code) === true;
  if (own.length > 0) return own.some((each) => each.kind === kind && each.codes === codes);
  // A unit of words that are not known here may be people or things, and is no share and no money.
  return kind === 'people' || kind === 'things';
}

function measuresOf(unit: string, pattern: Unit | undefined, languages: readonly string[]): Measure[] {
  if (unit === 'percent') return [{ kind: 'percent' }];
  if (unit === 'percentage-points') return [{ kind: 'points' }];
  const texts = Object.values(pattern ?? {}).flatMap((each) => (typeof each === 'string' ? each : Object.values(each)));
  return texts.flatMap((text) => {
    const written = text.replace('{value}', '1');
    const [number] = readPrintedNumbers(written, languages);
    return (number && measureOf(written, number)) ?? [];
  });
}

function measureOf(text: string, number: PrintedNumber): Measure | undefined {
  const after = text.slice(number.end);
  if (/^\s?‰/.test(after)) return { kind: 'permille' };
  if (number.kind === 'percent' || number.kind === 'points') return { kind: number.kind };
  if (/^\s?[%％]/.test(after)) return undefined;
  const beside = after.replace(/^\s?[多余]?\s?/, '');
  for (const [words, codes] of currencies) if (words.test(beside)) return { kind: 'money', codes };
  if (/^(?:人次|人(?!民币|均)|名)/.test(beside)) return { kind: 'people' };
  if (/^[家所座]/.test(beside)) return { kind: 'things' };
  return undefined;
}

/** The number with what stands beside it, to be shown. */
function wordsOf(text: string, { start, end }: PrintedNumber): string {
  return text.slice(Math.max(0, start - 3), end + 5).trim();
}
