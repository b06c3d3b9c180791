import { findRecord } from '../report/lookup.js';
import type { Figure, Unit } from '../report/types.js';
import { formatMessages } from './format.messages.js';
import { countsInMyriads, numberFormat, remember } from './intl.js';
import type { Locale } from './language.js';
import { choosePlural, fill, translate } from './messages.js';

export interface FigurePart {
  /** `scale` is 万, 亿, million, billion. */
  readonly type: 'qualifier' | 'number' | 'scale' | 'unit';
  readonly text: string;
}

/** Where a Chinese qualifying word stands: before all, right after the number and its scale, or after the unit. */
const chineseQualifiers: Readonly<Record<string, 'before' | 'inside' | 'after'>> = {
  约: 'before',
  近: 'before',
  超: 'before',
  超过: 'before',
  多: 'inside',
  余: 'inside',
  左右: 'after',
  以上: 'after',
};

/** A figure at the digits printed, with its unit and qualifier, as parts that can be set apart. */
export function figureParts(figure: Figure, units: Readonly<Record<string, Unit>>, locale: Locale): FigurePart[] {
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
    ...numberParts(figure, locale),
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

/** A figure by what stands about its number, as text. */
export interface FigureSides {
  /** A qualifier before all else. */
  readonly qualifier: string;
  /** The unit before the number, such as a currency. */
  readonly before: string;
  /** The number, or both numbers of a range. */
  readonly number: string;
  /** Scale, unit, and a qualifier among or after them. */
  readonly after: string;
}

/** For where a number is set apart from all that stands about it. */
export function figureSides(parts: readonly FigurePart[]): FigureSides {
  const types = parts.map(({ type }) => type);
  const lead = types[0] === 'qualifier' ? 1 : 0;
  const cuts = [0, lead, types.indexOf('number'), types.lastIndexOf('number') + 1, parts.length];
  const [qualifier = '', before = '', number = '', after = ''] = cuts.slice(1).map((end, index) =>
    parts
      .slice(cuts[index], end)
      .map(({ text }) => text)
      .join(''),
  );
  return { qualifier, before, number, after };
}

/** The place that a figure has, as a figure: the one that states it, or one made of its rank; undefined without one. */
export function placeFigure(figure: Figure, figures: readonly Figure[]): Figure | undefined {
  const { rank } = figure;
  if (!rank || figure.unit === 'rank') return rank && figure;
  const stated = rank.figure === undefined ? undefined : findRecord(figures, rank.figure);
  const digits = String(rank.place).length;
  return stated ?? { ...figure, unit: 'rank', value: rank.place, digits, qualifier: 'exact' };
}

function numberParts({ value, digits }: Figure, locale: Locale): FigurePart[] {
  if (typeof value === 'number') return splitScale(value, digits, locale);
  const [start, end] = value.map((bound) => splitScale(bound, digits, locale)) as [FigurePart[], FigurePart[]];
  const text = ([first]: FigurePart[]) => first?.text ?? '';
  // One scale word after both bounds ("2–3 million"), unless the bounds differ in scale.
  if (start[1]?.text === end[1]?.text) {
    const range = translate(formatMessages, locale, 'format.range', { start: text(start), end: text(end) });
    return [{ type: 'number', text: range }, ...end.slice(1)];
  }
  return [...start, { type: 'number', text: fill('–{end}', { end: text(end) }) }, ...end.slice(1)];
}

/** Chinese counts in 万 and 亿 from ten thousand on, and has no commas; elsewhere words begin with the million. */
function splitScale(value: number, digits: number, { language, tag }: Locale): FigurePart[] {
  return remember(`${language} ${tag} ${value} ${digits}`, () => {
    const format = numberFormat(tag, {
      minimumSignificantDigits: digits,
      maximumSignificantDigits: digits,
      useGrouping: language !== 'zh',
      ...(Math.abs(value) >= (countsInMyriads(tag) ? 1e4 : 1e6) ? { notation: 'compact', compactDisplay: 'long' } : {}),
    });
    let number = '';
    let scale = '';
    for (const part of format.formatToParts(value)) {
      if (part.type === 'compact' || (part.type === 'literal' && number !== '')) scale += part.value;
      else number += part.value;
    }
    return [
      { type: 'number', text: number },
      { type: 'scale', text: bind(scale) },
    ];
  });
}

function qualify(core: FigurePart[], { qualifier, qualifierWord = '' }: Figure, locale: Locale): FigurePart[] {
  if (qualifier === 'exact' || qualifier === 'range') return core;
  const place = locale.language === 'zh' ? chineseQualifiers[qualifierWord] : undefined;
  const word: FigurePart = { type: 'qualifier', text: qualifierWord };
  if (place === 'before') return [word, ...core];
  if (place === 'inside') return [...core.slice(0, -1), word, ...core.slice(-1)];
  if (place === 'after') return [...core, word];
  const [before = '', after = ''] = translate(formatMessages, locale, `format.${qualifier}`).split('{text}');
  return [{ type: 'qualifier', text: before }, ...core, { type: 'qualifier', text: after }];
}

/** A number and its unit never part at a line's end: the spaces next to the number do not break. */
function bind(text: string): string {
  return text.replace(/^ | $/g, '\u00a0');
}
