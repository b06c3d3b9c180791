import type { Figure, ReportRecord, Unit } from '../report/types.js';
import { dateSpan, formatPeriod } from './date.js';
import { formatFigure } from './figure.js';
import { localize, type Locale } from './language.js';
import { translate, type MessageValue } from './messages.js';
import { summaryMessages } from './summary.messages.js';

/** From this many units on, extremes of each would be a list of their own. */
const fewUnits = 3;

/**
 * What records come to, in sentences made from them: how many, the largest and the smallest of each unit, from when to
 * when. It is told to those who do not see at a glance what a picture or a list amounts to.
 */
export function summarize(
  records: readonly ReportRecord[],
  units: Readonly<Record<string, Unit>>,
  locale: Locale,
): string[] {
  if (records.length === 0) return [];
  const byUnit = new Map<string, Figure[]>();
  for (const record of records) {
    if (isFigure(record)) byUnit.set(record.unit, [...(byUnit.get(record.unit) ?? []), record]);
  }
  const comparable = [...byUnit.values()].filter((figures) => figures.length > 1);
  return [
    saySummary('count', locale, { count: records.length }),
    ...(byUnit.size <= fewUnits ? comparable.flatMap((figures) => extremes(figures, units, locale)) : []),
    ...span(records, locale),
  ];
}

/** How a keyboard goes through what is one tab stop. */
export function sayKeys(selects: boolean, locale: Locale): string {
  return saySummary(selects ? 'keys-select' : 'keys', locale);
}

export function saySummary(
  key: keyof typeof summaryMessages.en extends `summary.${infer Name}` ? Name : never,
  locale: Locale,
  values: Readonly<Record<string, MessageValue>> = {},
): string {
  return translate(summaryMessages, locale, `summary.${key}`, values);
}

function extremes(figures: readonly Figure[], units: Readonly<Record<string, Unit>>, locale: Locale): string[] {
  const entry = (figure: Figure) => ({
    label: localize(figure.label, locale.language),
    value: formatFigure(figure, units, locale),
  });
  const sorted = [...figures].sort((a, b) => highest(a) - highest(b));
  const [least, most] = [sorted[0], sorted[sorted.length - 1]];
  if (!least || !most) return [];
  const value = entry(least).value;
  if (figures.every((figure) => entry(figure).value === value)) return [saySummary('each', locale, { value })];
  if (least.unit === 'rank') return [saySummary('first', locale, entry(least))];
  return [saySummary('largest', locale, entry(most)), saySummary('smallest', locale, entry(least))];
}

function span(records: readonly ReportRecord[], locale: Locale): string[] {
  const dates = records
    .flatMap((record) => ('date' in record && typeof record.date === 'string' ? record.date : []))
    .sort((a, b) => dateSpan(a)[0] - dateSpan(b)[0]);
  const [first, last] = [dates[0], dates[dates.length - 1]];
  if (!first || !last || first === last) return [];
  return [saySummary('span', locale, { first: formatPeriod(first, locale), last: formatPeriod(last, locale) })];
}

function highest({ value }: Figure): number {
  return typeof value === 'number' ? value : Math.max(...value);
}

function isFigure(record: ReportRecord): record is Figure {
  return 'value' in record && 'unit' in record;
}
