import { externalSources } from '../report/external-sources.js';
import { isPrinted } from '../report/lookup.js';
import type { ReportRecord, ReportTopic } from '../report/types.js';
import { formatDate } from './date.js';
import { formatMessages } from './format.messages.js';
import { localize, type Locale } from './language.js';
import { translate, type MessageValue } from './messages.js';
import { sourceLineMessages } from './source-line.messages.js';

/** More sources from outside the report than these are counted in a line. */
const mostNamed = 2;

/** The line under what is shown: "Source: Department, “Title”, Overview, paragraphs 2 and 5". */
export function sourceLine(
  report: ReportTopic,
  records: readonly ReportRecord[],
  locale: Locale,
  isFull = false,
): string {
  const source = nameSource(report, records, locale, isFull);
  return translate(sourceLineMessages, locale, 'source-line.line', { source });
}

/**
 * The report's publisher and title, the paragraphs by section, and what is from elsewhere: of many sources how many there
 * are, unless all are to be named; and when something of it was last corrected.
 */
export function nameSource(
  report: ReportTopic,
  records: readonly ReportRecord[],
  locale: Locale,
  isFull: boolean,
): string {
  const say = (key: keyof typeof sourceLineMessages.en, values: Readonly<Record<string, MessageValue>> = {}) =>
    translate(sourceLineMessages, locale, key, values);
  const { language } = locale;
  const external = nameExternal(records, locale);
  const others =
    isFull || external.length <= mostNamed ? external : [say('source-line.others', { count: external.length })];
  const isOfReport = records.length === 0 || records.some(({ source }) => isPrinted(source));
  const whole = say('source-line.report', {
    publisher: localize(report.publisher, language),
    title: shortTitle(localize(report.title, language)),
  });
  const paragraphs = new Set(records.flatMap(({ source }) => (isPrinted(source) ? source.paragraph : [])));
  const places = report.sections.flatMap(({ id, label }) => {
    const own = [...paragraphs].filter((each) => each.startsWith(`${id}.`)).map((each) => +each.slice(id.length + 1));
    const numbers = ranges(
      own.sort((a, b) => a - b),
      locale,
    );
    const last = numbers.pop();
    if (last === undefined) return [];
    const before = numbers.join(say('source-line.comma'));
    return say(own.length > 1 ? 'source-line.paragraphs' : 'source-line.paragraph', {
      section: localize(label, language),
      numbers: before ? say('source-line.and', { before, last }) : last,
    });
  });
  const cited = [whole, places.join(say('source-line.sections'))].filter(Boolean).join(say('source-line.join'));
  const corrected = records
    .flatMap(({ corrections = [] }) => corrections.map(({ date }) => date))
    .sort()
    .at(-1);
  const parts = [
    ...(isOfReport ? [cited] : []),
    ...others,
    ...(corrected ? [say('source-line.corrected', { date: formatDate(corrected, locale) })] : []),
  ];
  return parts.join(say('source-line.separator'));
}

/** Each source from outside the report in words, once. */
export function nameExternal(records: readonly ReportRecord[], locale: Locale): string[] {
  const join = translate(sourceLineMessages, locale, 'source-line.join');
  return externalSources(records).map(({ title, publisher, date }) =>
    [title, publisher, date].filter(Boolean).join(join),
  );
}

/** A title up to where its subtitle begins. */
function shortTitle(title: string): string {
  return title.replace(/(: |：|——| — ).*$/, '');
}

/** The numbers in order, three or more that follow one another as a range. */
function ranges(numbers: readonly number[], locale: Locale): string[] {
  const found: [start: number, end: number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.flatMap(([start, end]) =>
    end - start > 1
      ? translate(formatMessages, locale, 'format.range', { start, end })
      : [...new Set([start, end])].map(String),
  );
}
