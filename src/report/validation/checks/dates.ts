import { isBefore, isCalendarDate, isReversed, periodEnds } from '../dates.js';
import type { Find } from '../fault.js';
import { pointerPart } from '../pointer.js';
import { isDictionary, listAt, property, quote, textAt, type Dictionary } from '../values.js';
import { located, walkObjects, type Located } from './walk.js';

const dated = ['date', 'period', 'baseline'] as const;
const form = /^(?:\.\.|[\d-]+)(?:\/[\d-]+)?$/;

/** Dates that no calendar has, intervals that end before they start, and events outside the report's own time. */
export function findDateFaults(report: unknown, find: Find): void {
  for (const [topic, value] of Object.entries(isDictionary(report) ? report : {})) {
    if (topic === 'map') continue;
    walkObjects(value, pointerPart(topic), ({ value: object, pointer }) => {
      for (const name of dated) checkDate(object, name, pointer, find);
    });
  }
  checkBaselines(report, find);
  checkEvents(report, find);
  checkPeriods(report, find);
  for (const [topic, list] of printedDates) {
    for (const record of located(report, topic, list)) checkPrintedDate(record, languagesOf(report), find);
  }
}

const printedDates = [
  ['events', 'events'],
  ['policies', 'policies'],
  ['cooperations', 'cooperations'],
] as const;

function languagesOf(report: unknown): string[] {
  return listAt(property(report, 'report'), 'languages').filter((each) => typeof each === 'string');
}

/** Years that no report is about, of which a slip of the fingers makes one: 2204. */
function isUnlikely(year: number): boolean {
  return year < 1000 || year > 2150;
}

/** Holds a date against the year and the month that are printed with it. */
function checkPrintedDate({ value: record, pointer }: Located, languages: readonly string[], find: Find): void {
  const [date, printed] = [textAt(record, 'date'), textAt(property(record, 'source'), 'printed')];
  if (date === undefined || printed === undefined || !isCalendarDate(date)) return;
  const years = yearsIn(printed);
  const months = monthsIn(printed, languages);
  const [year = '', month] = date.split('-');
  const isOther = years.length > 0 && !years.includes(year);
  if (!isOther && (month === undefined || months.length === 0 || months.includes(Number(month)))) return;
  find(`${pointer}/date`, {
    code: 'unlike-printed-date',
    severity: 'warning',
    values: { value: date, printed: quote(printed) },
  });
}

function yearsIn(text: string): string[] {
  return [...text.matchAll(/(?<![\d.,])(?:1\d|20|21)\d\d(?![\d,]|\.\d)/g)].map(([year]) => year);
}

/** The months that a text names, by figure in Chinese and Japanese, elsewhere by name. */
function monthsIn(text: string, languages: readonly string[]): number[] {
  const numbered = [...text.matchAll(/(\d{1,2})月/g)].map(([, month]) => Number(month));
  const named = [...new Set([...languages, 'en'])].flatMap((language) =>
    monthNames(language).flatMap((names, index) =>
      names.some((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu').test(text)) ? index + 1 : [],
    ),
  );
  return [...numbered, ...named];
}

const months = new Map<string, string[][]>();

/** The months by their names, alone and beside a day, as inflected languages have them. */
function monthNames(language: string): string[][] {
  const known = months.get(language);
  if (known) return known;
  let names: string[][] = [];
  try {
    const formats = [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const;
    names = [...Array(12).keys()].map((index) =>
      formats.flatMap(
        (options) =>
          new Intl.DateTimeFormat(language, {
            ...options,
            timeZone: 'UTC',
            numberingSystem: 'latn',
            calendar: 'gregory',
          })
            .formatToParts(Date.UTC(2024, index, 9))
            .find(({ type, value }) => type === 'month' && /^\p{L}{3,}$/u.test(value))?.value ?? [],
      ),
    );
  } catch {
    // What is no language tag, the schemas say.
  }
  months.set(language, names);
  return names;
}

function checkDate(object: Dictionary, name: string, pointer: string, find: Find): void {
  const period = textAt(object, name);
  // What has not the form of a date, the schemas say.
  if (period === undefined || !form.test(period)) return;
  const at = pointer + pointerPart(name);
  const wrong = period.split('/').find((end) => end !== '..' && hasMonth(end) && !isCalendarDate(end));
  if (wrong !== undefined) {
    if (/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(wrong)) {
      find(at, { code: 'impossible-date', values: { value: wrong } });
    }
  } else if ((period.match(/\d{4}(?=-|\/|$)/g) ?? []).some((year) => isUnlikely(Number(year)))) {
    find(at, { code: 'unlikely-year', severity: 'warning', values: { value: period } });
  } else if (isReversed(period)) {
    const { start = '', end } = periodEnds(period);
    find(at, {
      code: 'reversed-period',
      severity: 'warning',
      values: { value: period },
      expected: { code: 'constant', values: { value: `${end}/${start}` } },
    });
  }
}

function hasMonth(date: string): boolean {
  return date.includes('-');
}

function checkBaselines(report: unknown, find: Find): void {
  for (const { value: figure, pointer } of located(report, 'figures', 'figures')) {
    const [baseline, period] = [textAt(figure, 'baseline'), textAt(figure, 'period')];
    if (baseline === undefined || period === undefined) continue;
    const { start } = periodEnds(baseline);
    if (start !== undefined && isBefore(periodEnds(period).end, start)) {
      find(`${pointer}/baseline`, { code: 'baseline-after', severity: 'warning', values: { value: baseline, period } });
    }
  }
}

/** So many years before and after the report's time no figure of it is likely to be of, unless the year is printed. */
const far = { before: 30, after: 15 };

function checkPeriods(report: unknown, find: Find): void {
  const own = textAt(property(report, 'report'), 'period');
  if (own === undefined || isReversed(own)) return;
  const [first, last] = yearsOf(own);
  for (const { value: figure, pointer } of located(report, 'figures', 'figures')) {
    const period = textAt(figure, 'period');
    if (period === undefined || !form.test(period)) continue;
    const [start, end] = yearsOf(period);
    const printed = yearsIn(textAt(property(figure, 'source'), 'printed') ?? '').map(Number);
    const isFar = end < first - far.before || start > last + far.after;
    // Years that are out of the question are told already.
    if (!isFar || isUnlikely(end) || isUnlikely(start) || printed.includes(end)) continue;
    find(`${pointer}/period`, { code: 'unlikely-year', severity: 'warning', values: { value: period } });
  }
}

/** The first and the last year of a period; of one with an open end the other. */
function yearsOf(period: string): [number, number] {
  const years = period.split('/').flatMap((end) => (end === '..' ? [] : Number(end.slice(0, 4))));
  return [years[0] ?? 0, years.at(-1) ?? 0];
}

function checkEvents(report: unknown, find: Find): void {
  const period = textAt(property(report, 'report'), 'period');
  if (period === undefined || isReversed(period)) return;
  const { start, end } = periodEnds(period);
  for (const { value: event, pointer } of located(report, 'events', 'events')) {
    const date = textAt(event, 'date');
    // What the report itself dates so is no slip.
    if (date === undefined || yearsIn(textAt(property(event, 'source'), 'printed') ?? '').includes(date.slice(0, 4)))
      continue;
    if (!((start !== undefined && isBefore(date, start)) || isBefore(end, date))) continue;
    find(`${pointer}/date`, {
      code: 'outside-period',
      severity: 'warning',
      values: { value: quote(date) },
      expected: { code: 'constant', values: { value: period } },
    });
  }
}
