import { statFacts } from '../elements/stat/stat.utils.js';
import { citationMessages } from '../format/citation.messages.js';
import { formatPeriod } from '../format/date.js';
import { formatFigure } from '../format/figure.js';
import { headline } from '../format/headline.js';
import { localize, type Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import { findRecord, splitIds } from '../report/lookup.js';
import type { Figure, FiguresTopic, ReportRecord, ReportTopic, System, Topics } from '../report/types.js';
import { describeMessages } from './describe.messages.js';

/** Of what has many entries, so many are named. */
const named = 5;

/** Records in words, as one paragraph: "R&D expenditure: CNY 290.14 billion (2024)". */
export function describeRecords(
  title: string,
  records: readonly ReportRecord[],
  topics: Partial<Topics>,
  locale: Locale,
): string {
  const [first, ...others] = records;
  if (!first) return title;
  if (others.length === 0) {
    return describeOne(first, topics, locale) + translate(citationMessages, locale, 'citation.stop');
  }
  const entries = records.slice(0, named).map((record) => entry(record, topics.figures, locale));
  return say(locale, records.length > named ? 'describe.list-more' : 'describe.list', {
    title,
    entries: entries.join(say(locale, 'describe.join')),
    count: records.length,
  });
}

/** A record by itself says all that there is to say of it. */
function describeOne(record: ReportRecord, { figures }: Partial<Topics>, locale: Locale): string {
  if (isFigure(record) && figures)
    return withDetails(entry(record, figures, locale), statFacts(record, figures, locale), locale);
  const { language } = locale;
  const label = headline(record, language);
  const parts = 'nodes' in record ? (record as System).nodes.map((node) => localize(node.label, language)) : [];
  const value = [localize(record.description, language), parts.join(say(locale, 'describe.join'))].filter(Boolean);
  if (value.length === 0) return dated(label, record, locale);
  return dated(
    say(locale, 'describe.entry', { label, value: value.join(say(locale, 'describe.join')) }),
    record,
    locale,
  );
}

function entry(record: ReportRecord, figures: FiguresTopic | undefined, locale: Locale): string {
  const label = localize(record.label, locale.language);
  if (!isFigure(record) || !figures) return dated(label, record, locale);
  return say(locale, 'describe.entry', { label, value: plain(formatFigure(record, figures.units, locale)) });
}

function dated(text: string, record: ReportRecord & { readonly date?: string }, locale: Locale): string {
  return record.date ? withDetails(text, [formatPeriod(record.date, locale)], locale) : text;
}

function withDetails(text: string, details: readonly string[], locale: Locale): string {
  if (details.length === 0) return text;
  return say(locale, 'describe.details', {
    text,
    details: details.map(plain).join(say(locale, 'describe.join-details')),
  });
}

/** A title with the sections that it is confined to. */
export function withSections(title: string, section: string, report: ReportTopic, locale: Locale): string {
  const labels = splitIds(section).flatMap((id) => findRecord(report.sections, id) ?? []);
  if (labels.length === 0) return title;
  const sections = labels
    .map((each) => localize(each.label, locale.language))
    .join(say(locale, 'describe.join-details'));
  return say(locale, 'describe.sections', { title, sections });
}

export function isFigure(record: ReportRecord): record is Figure {
  return 'value' in record;
}

/** Text for a source code, where a space that does not break is hard to see. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function say(
  locale: Locale,
  key: keyof typeof describeMessages.en,
  values: Record<string, string | number> = {},
): string {
  return translate(describeMessages, locale, key, values);
}
