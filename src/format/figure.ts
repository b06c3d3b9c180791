import { digitsOfEnd } from '../report/digits.js';
import { findRecord } from '../report/lookup.js';
import { chineseQualifiers } from '../report/qualifier-words.js';
import type { Figure, Unit } from '../report/types.js';
import { formatMessages } from './format.messages.js';
import { countsInMyriads, numberFormat, remember } from './intl.js';
import { localize, type Locale } from './language.js';
import { choosePlural, translate } from './messages.js';

export interface FigurePart {
  /** `scale` is 万, 亿, million, billion. */
  readonly type: 'qualifier' | 'number' | 'scale' | 'unit';
  readonly text: string;
}

/** A figure at the digits printed, with its unit and qualifier, as parts that can be set apart. */
export function figureParts(figure: Figure, units: Readonly<Record<string, Unit>>, locale: Locale): FigurePart[] {
  const words = figure.words && localize(figure.words, locale.language);
  if (words) return [{ type: 'number', text: words }];
  const isRank = figure.unit === 'rank';
  const last = typeof figure.value === 'number' ? figure.value : figure.value[1];
  let pattern = choosePlural(
    unitPatterns(units, figure.unit, locale),
    locale.tag,
    last,
    isRank ? 'ordinal' : 'cardinal',
  );
  // A place "at least" 50th is a place among the first 50.
  if (isRank && figure.qualifier === 'at-least') pattern = translate(formatMessages, locale, 'format.top');

  const [unitBefore = '', unitAfter = ''] = pattern.split('{value}');
  const core: FigurePart[] = [
    { type: 'unit', text: bind(unitBefore) },
    ...numberParts(figure, unitAfter, locale),
    { type: 'unit', text: bind(unitAfter) },
  ];
  return (isRank ? core : qualify(core, figure, locale)).filter((part) => part.text !== '');
}

/** Places of a report that has no unit for them. */
const rankUnit: Unit = {
  zh: '第{value}位',
  en: { one: '{value}st', two: '{value}nd', few: '{value}rd', other: '{value}th' },
};

/** A unit in the language, else in English, else in whatever language there is. */
export function unitPatterns(units: Readonly<Record<string, Unit>>, key: string, { language }: Locale): Unit[string] {
  const unit = units[key];
  if (!unit) return (key === 'rank' && rankUnit[language]) || '{value}';
  return unit[language] ?? unit['en'] ?? Object.values(unit)[0] ?? '{value}';
}

/** A figure as one text: "2901.4亿元", "more than 60,000 postings". */
export function formatFigure(figure: Figure, units: Readonly<Record<string, Unit>>, locale: Locale): string {
  return figureParts(figure, units, locale)
    .map((part) => part.text)
    .join('');
}

/** A figure without what it counts, which the sentence around it says; money, shares and places are none without their unit. */
export function uncounted({ unit }: Figure, parts: FigurePart[]): FigurePart[] {
  return /^(?:percent|rank|[A-Z]{3})$/.test(unit)
    ? parts
    : parts.filter(({ type, text }) => type !== 'unit' || !/\p{L}/u.test(text));
}

/** A figure by what stands about its number, as text. */
export interface FigureSides {
  /** A qualifier before all else. */
  readonly qualifier: string;
  /** The unit before the number, such as a currency. */
  readonly before: string;
  /** The number, or both numbers of a range. */
  readonly number: string;
  /** 万, 亿, million, billion. */
  readonly scale: string;
  /** Unit, and a qualifier before or after it. */
  readonly after: string;
}

/** For where a number is set apart from all that stands about it. */
export function figureSides(parts: readonly FigurePart[]): FigureSides {
  const types = parts.map(({ type }) => type);
  const lead = types[0] === 'qualifier' ? 1 : 0;
  const end = types.lastIndexOf('number') + 1;
  const scaled = types[end] === 'scale' ? end + 1 : end;
  const cuts = [0, lead, types.indexOf('number'), end, scaled, parts.length];
  const [qualifier = '', before = '', number = '', scale = '', after = ''] = cuts.slice(1).map((end, index) =>
    parts
      .slice(cuts[index], end)
      .map(({ text }) => text)
      .join(''),
  );
  return { qualifier, before, number, scale, after };
}

/** Whether what stands about a number is words, which are set as text, rather than a mark. */
export function isWordy(text: string): boolean {
  return /(?!\p{sc=Han})\p{L}{3}|.{6}/u.test(text);
}

/** The place that a figure has, as a figure: the one that states it, or one made of its rank; undefined without one. */
export function placeFigure(figure: Figure, figures: readonly Figure[]): Figure | undefined {
  const { rank } = figure;
  if (!rank || figure.unit === 'rank') return rank && figure;
  const stated = rank.figure === undefined ? undefined : findRecord(figures, rank.figure);
  const digits = String(rank.place).length;
  return stated ?? { ...figure, unit: 'rank', value: rank.place, digits, qualifier: 'exact' };
}

function numberParts(figure: Figure, unit: string, locale: Locale): FigurePart[] {
  const { value, source } = figure;
  const printed = 'printed' in source ? source.printed : '';
  const parts = (bound: number, end: number) => splitScale(bound, digitsOfEnd(figure, end), printed, locale);
  if (typeof value === 'number') return parts(value, 0);
  const [start, end] = [parts(value[0], 0), parts(value[1], 1)] as const;
  const [low, high] = [start[0]?.text ?? '', end[0]?.text ?? ''];
  // A dash before a minus sign would be taken for one.
  const key = value[1] < 0 ? 'format.range-below-zero' : 'format.range';
  // In Chinese each end has its own scale and percent sign (GB/T 15835): 80%～90%, 8亿～9亿.
  const isRepeated = locale.language === 'zh' && (start.length > 1 || /^[%‰°]/.test(unit));
  const isShared = start[1]?.text === end[1]?.text && !isRepeated;
  if (isShared) {
    return [
      { type: 'number', text: translate(formatMessages, locale, key, { start: low, end: high }) },
      ...end.slice(1),
    ];
  }
  const joined = translate(formatMessages, locale, key, { start: '', end: high });
  const repeated: FigurePart[] = /^[%‰°]/.test(unit) && isRepeated ? [{ type: 'unit', text: unit }] : [];
  return [...start, ...repeated, { type: 'number', text: joined }, ...end.slice(1)];
}

/**
 * A number and its scale. Chinese counts in 万 and 亿 from ten thousand on; elsewhere words begin with the million. What
 * is printed to the last digit stays so unless its zeros go into the scale; no zero is added to what the print has.
 */
function splitScale(value: number, digits: number, printed: string, { language, tag }: Locale): FigurePart[] {
  return remember(`${language} ${tag} ${value} ${digits} ${printed}`, () => {
    const size = Math.abs(value);
    const whole = Math.trunc(size).toFixed(0);
    const isMyriad = countsInMyriads(tag);
    const significant =
      String(size)
        .replace(/\D/g, '')
        .replace(/^0+|0+$/g, '').length || 1;
    const [plain, compact] = [false, true].map(
      (scaled) => (count: number) => partsOf(value, count, scaled, language, tag),
    );
    if (size < (isMyriad ? 1e4 : 1e6) || !plain || !compact)
      return toParts(partsOf(value, digits, false, language, tag));
    const short = compact(Math.min(digits, significant));
    const inFull = digits >= whole.length;
    const fraction = (parts: Intl.NumberFormatPart[]) => parts.find(({ type }) => type === 'fraction')?.value ?? '';
    if (inFull) {
      const stands = !isMyriad && printed.replace(/[^\p{Nd}]/gu, '').includes(whole);
      return toParts(stands || fraction(short).length > 2 ? plain(digits) : short);
    }
    const long = compact(digits);
    // A zero at the end of a decimal is kept where the print has it there: 2.90亿, but 5000万 is 50 million.
    const integer = long.flatMap(({ type, value: text }) => (type === 'integer' ? text : [])).join('');
    const isPrinted = ['.', ',', '٫'].some((sign) => printed.includes(integer + sign + fraction(long)));
    return toParts(isPrinted ? long : short);
  });
}

function partsOf(
  value: number,
  digits: number,
  scaled: boolean,
  language: string,
  tag: string,
): Intl.NumberFormatPart[] {
  return numberFormat(tag, {
    minimumSignificantDigits: digits,
    maximumSignificantDigits: digits,
    useGrouping: language !== 'zh' || (!scaled && Math.abs(value) >= 1e4),
    ...(scaled ? { notation: 'compact', compactDisplay: 'long' } : {}),
    // Nothing below zero is no less than nothing.
  }).formatToParts(value === 0 ? 0 : value);
}

function toParts(parts: readonly Intl.NumberFormatPart[]): FigurePart[] {
  let number = '';
  let scale = '';
  for (const part of parts) {
    if (part.type === 'compact' || (part.type === 'literal' && number !== '')) scale += part.value;
    else number += part.value;
  }
  return [
    { type: 'number', text: number },
    { type: 'scale', text: bind(scale) },
  ];
}

function qualify(core: FigurePart[], { qualifier, qualifierWord = '' }: Figure, locale: Locale): FigurePart[] {
  if (!isQualified(qualifier)) return core;
  const place = locale.language === 'zh' ? chineseQualifiers[qualifierWord]?.[1] : undefined;
  const word: FigurePart = { type: 'qualifier', text: qualifierWord };
  if (place === 'before') return [word, ...core];
  if (place === 'inside') return [...core.slice(0, -1), word, ...core.slice(-1)];
  if (place === 'after') return [...core, word];
  const [before = '', after = ''] = translate(formatMessages, locale, `format.${qualifier}`).split('{text}');
  return [{ type: 'qualifier', text: before }, ...core, { type: 'qualifier', text: after }];
}

/** Whether words qualify the number; what has no qualifier, as in a draft, is taken as it is. */
function isQualified(qualifier: string): qualifier is 'approx' | 'more-than' | 'at-least' {
  return `format.${qualifier}` in formatMessages.en && qualifier !== 'range';
}

/** A number and its unit never part at a line's end: the spaces next to the number do not break. */
function bind(text: string): string {
  return text.replace(/^ | $/g, '\u00a0');
}
