import { externalSources } from '../report/external-sources.js';
import { findRecord, isPrinted, sectionOf } from '../report/lookup.js';
import type { Correction, ReportRecord, ReportTopic } from '../report/types.js';
import { citationMessages } from './citation.messages.js';
import { formatDate } from './date.js';
import { localize, type Locale } from './language.js';
import { translate } from './messages.js';

/** "Talent, paragraph 1"; empty for what is from outside the report. */
export function formatParagraph(report: ReportTopic, record: ReportRecord, locale: Locale): string {
  if (!isPrinted(record.source)) return '';
  const { paragraph } = record.source;
  return translate(citationMessages, locale, 'citation.paragraph', {
    section: localize(findRecord(report.sections, sectionOf(record))?.label, locale.language),
    number: paragraph.split('.')[1] ?? '',
  });
}

/** The report as a whole: its publisher and title. */
export function citeReport({ publisher, title }: ReportTopic, locale: Locale): string {
  return translate(citationMessages, locale, 'citation.report', {
    publisher: localize(publisher, locale.language),
    title: localize(title, locale.language),
  });
}

/** One sentence to put under a figure: the report, the paragraphs, the words as printed, what is from elsewhere. */
export function citeAsText(report: ReportTopic, records: readonly ReportRecord[], locale: Locale): string {
  const say = (key: keyof typeof citationMessages.en, values: Record<string, string> = {}) =>
    translate(citationMessages, locale, key, values);
  const whole = citeReport(report, locale);
  const places = [...printedByParagraph(records)].map(([, group]) =>
    [
      ...(group[0] ? [formatParagraph(report, group[0], locale)] : []),
      ...group.flatMap(({ source }) =>
        isPrinted(source) ? say('citation.printed', { printed: withinMarks(source.printed) }) : [],
      ),
    ].join(say('citation.join')),
  );
  const inReport =
    places.length > 0 ? [[whole, ...publication(report, locale), ...places].join(say('citation.join'))] : [];
  const corrected = records.flatMap(({ corrections = [] }) =>
    corrections.map((each) => formatCorrection(each, locale)),
  );
  return [...inReport, ...corrected, ...elsewhere(records, locale)].join(say('citation.separator')) + stop(locale);
}

/** When and where a report was published, as far as it is known. */
function publication({ edition, issued, url, accessed }: ReportTopic, locale: Locale): string[] {
  const read =
    accessed && translate(citationMessages, locale, 'citation.accessed', { date: formatDate(accessed, locale) });
  return [localize(edition, locale.language), issued && formatDate(issued, locale), url, url && read].filter(
    (part): part is string => !!part,
  );
}

/** What a record was before, and why it is so no longer. */
export function formatCorrection({ was, is, why, date }: Correction, locale: Locale): string {
  return translate(citationMessages, locale, 'citation.corrected', {
    was,
    is,
    why: localize(why, locale.language),
    date: formatDate(date, locale),
  });
}

/** Printed words as they stand between quotation marks: theirs are the inner ones there, or do for both. */
function withinMarks(printed: string): string {
  return printed.replace(/^“([^“”]*)”$/, '$1').replace(/“([^“”]*)”/g, '‘$1’');
}

/** What is from outside the report, each source in words with its address. */
function elsewhere(records: readonly ReportRecord[], locale: Locale): string[] {
  return externalSources(records).map(({ title, publisher, date, url }) =>
    [title, publisher, date, url].filter(Boolean).join(translate(citationMessages, locale, 'citation.join')),
  );
}

function stop(locale: Locale): string {
  return translate(citationMessages, locale, 'citation.stop');
}

/** Printed records by their paragraph, in their order. */
export function printedByParagraph(records: readonly ReportRecord[]): Map<string, ReportRecord[]> {
  const groups = new Map<string, ReportRecord[]>();
  for (const record of records) {
    if (!isPrinted(record.source)) continue;
    const group = groups.get(record.source.paragraph) ?? [];
    group.push(record);
    groups.set(record.source.paragraph, group);
  }
  return groups;
}
