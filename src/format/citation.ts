import { jsonText } from './json.js';
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

/** One entry a paragraph or outside source. The report's own language is kept: a title is not translated in a reference. */
export function citeAsBibtex(report: ReportTopic, records: readonly ReportRecord[]): string {
  return references(report, records)
    .map(({ id, title, author, note, URL, issued, accessed, edition, language }) => {
      const fields = {
        author: author && `{${escapeTex(author[0].literal)}}`,
        title: `{${escapeTex(title)}}`,
        year: issued?.['date-parts'][0][0],
        date: issued && issued['date-parts'][0].length > 1 && isoDate(issued['date-parts'][0]),
        edition: edition && escapeTex(edition),
        url: URL,
        urldate: accessed && isoDate(accessed['date-parts'][0]),
        note: note && escapeTex(note),
        langid: language && (language.startsWith('zh') ? 'chinese' : language),
      };
      const lines = Object.entries(fields).flatMap(([name, value]) => (value ? `  ${name} = {${value}}` : []));
      return `@misc{${id},\n${lines.join(',\n')}\n}\n`;
    })
    .join('\n');
}

/** The same as CSL-JSON, which reference managers import. */
export function citeAsCsl(report: ReportTopic, records: readonly ReportRecord[]): string {
  return `${jsonText(references(report, records), 2)}\n`;
}

interface DateParts {
  readonly 'date-parts': readonly [readonly number[]];
}

/** A CSL-JSON item, as far as we fill it. */
interface Reference {
  readonly id: string;
  readonly type: 'report' | 'webpage';
  readonly title: string;
  readonly author?: readonly [{ readonly literal: string }];
  readonly publisher?: string;
  readonly section?: string;
  readonly URL?: string;
  readonly issued?: DateParts;
  readonly accessed?: DateParts;
  readonly edition?: string;
  readonly archive_location?: string;
  readonly language?: string;
  readonly note?: string;
}

function references(report: ReportTopic, records: readonly ReportRecord[]): Reference[] {
  const written = report.languages[0] ?? 'en';
  const publisher = localize(report.publisher, written);
  const printed = [...printedByParagraph(records)].map(([paragraph, group]): Reference => ({
    id: `${report.id}-${paragraph.replace('.', '-')}`,
    type: 'report',
    title: localize(report.title, written),
    author: [{ literal: publisher }],
    publisher,
    section: paragraph,
    ...(report.edition && { edition: localize(report.edition, written) }),
    ...(report.issued && { issued: dateParts(report.issued) }),
    ...(report.url && { URL: report.url }),
    ...(report.url && report.accessed && { accessed: dateParts(report.accessed) }),
    ...(report.archive && { archive_location: report.archive }),
    language: written === 'zh' ? 'zh-CN' : written,
    note: [
      `${paragraph}: ${group.flatMap(({ source }) => (isPrinted(source) ? source.printed : [])).join('; ')}`,
      ...group.flatMap(({ corrections = [] }) =>
        corrections.map((each) => formatCorrection(each, { language: written, tag: written })),
      ),
    ].join('; '),
  }));
  const external = externalSources(records).map((source, index): Reference => ({
    id: `${report.id}-external-${index + 1}`,
    type: 'webpage',
    title: source.title ?? source.publisher,
    ...(source.title ? { author: [{ literal: source.publisher }] as const } : {}),
    publisher: source.publisher,
    ...(source.url ? { URL: source.url } : {}),
    ...(source.date ? { issued: dateParts(source.date) } : {}),
  }));
  return [...printed, ...external];
}

/** What is from outside the report, each source in words with its address. */
function elsewhere(records: readonly ReportRecord[], locale: Locale): string[] {
  return externalSources(records).map(({ title, publisher, date, url }) =>
    [title, publisher, date, url].filter(Boolean).join(translate(citationMessages, locale, 'citation.join')),
  );
}

function dateParts(date: string): DateParts {
  return { 'date-parts': [date.split('-').map(Number)] };
}

function isoDate(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function stop(locale: Locale): string {
  return translate(citationMessages, locale, 'citation.stop');
}

function printedByParagraph(records: readonly ReportRecord[]): Map<string, ReportRecord[]> {
  const groups = new Map<string, ReportRecord[]>();
  for (const record of records) {
    if (!isPrinted(record.source)) continue;
    const group = groups.get(record.source.paragraph) ?? [];
    group.push(record);
    groups.set(record.source.paragraph, group);
  }
  return groups;
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&');
}
