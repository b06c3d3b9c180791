import { statFacts } from '../elements/stat/stat.utils.js';
import { citationMessages } from '../format/citation.messages.js';
import { citeAsText, citeReport } from '../format/citation.js';
import { formatPeriod } from '../format/date.js';
import { formatFigure } from '../format/figure.js';
import { localize, type Locale } from '../format/language.js';
import { resolveLocale } from '../format/resolve-locale.js';
import { translate } from '../format/messages.js';
import { findRecord, splitIds } from '../report/lookup.js';
import type { Report } from '../report/registry.js';
import type { Figure, FiguresTopic, ReportRecord, System, Topics } from '../report/types.js';
import { describeMessages } from './describe.messages.js';
import type { EmbedRequest } from './parameters.js';
import { loadShown, shown } from './shown.js';

/** An element in words, for where it cannot be drawn, and for those who list, link and cite it. */
export interface Description {
  readonly locale: Locale;
  /** Names it: a figure's label, "Timeline". */
  readonly title: string;
  /** What it shows, as one paragraph: "R&D expenditure: CNY 290.14 billion (2024)". */
  readonly text: string;
  /** Where that comes from, as a sentence; empty for a figure in the midst of another's sentence. */
  readonly source: string;
  readonly records: readonly ReportRecord[];
}

/** Of what has many entries, so many are named. */
const named = 5;

/** Puts into words what an element would show; a `ReportError` says what the report does not have. */
export async function describe(report: Report, request: EmbedRequest): Promise<Description> {
  const locale = resolveLocale(request.lang, report.languages);
  const topics = await loadShown(report, request);
  const { title, records } = shown(request, topics, locale);
  const section = request.attributes['section'] ?? request.attributes['sections'] ?? '';
  const full = withSections(title, section, topics, locale);
  const inline = request.attributes['variant'] === 'inline';
  return {
    locale,
    title: full,
    text: inline ? inlineText(records, topics, locale) : describeRecords(full, records, topics, locale),
    source: inline ? '' : describeSource(records, topics, locale),
    records,
  };
}

/** Of a figure in a sentence: the figure alone. */
function inlineText([figure]: readonly ReportRecord[], { figures }: Topics, locale: Locale): string {
  return figure && isFigure(figure) ? plain(formatFigure(figure, figures.units, locale)) : '';
}

function describeRecords(title: string, records: readonly ReportRecord[], topics: Topics, locale: Locale): string {
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
function describeOne(record: ReportRecord, { figures }: Topics, locale: Locale): string {
  if (isFigure(record)) return withDetails(entry(record, figures, locale), statFacts(record, figures, locale), locale);
  const { language } = locale;
  const label = localize(record.label, language);
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

function withSections(title: string, section: string, { report }: Topics, locale: Locale): string {
  const labels = splitIds(section).flatMap((id) => findRecord(report.sections, id) ?? []);
  if (labels.length === 0) return title;
  const sections = labels
    .map((each) => localize(each.label, locale.language))
    .join(say(locale, 'describe.join-details'));
  return say(locale, 'describe.sections', { title, sections });
}

/** Of one record its paragraph and printed words; of several, the report. */
function describeSource(records: readonly ReportRecord[], { report }: Topics, locale: Locale): string {
  const whole = () => citeReport(report, locale) + translate(citationMessages, locale, 'citation.stop');
  return say(locale, 'describe.source', {
    source: records.length === 1 ? citeAsText(report, records, locale) : whole(),
  });
}

function isFigure(record: ReportRecord): record is Figure {
  return 'value' in record;
}

/** Text for a source code, where a space that does not break is hard to see. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function say(
  locale: Locale,
  key: keyof typeof describeMessages.en,
  values: Record<string, string | number> = {},
): string {
  return translate(describeMessages, locale, key, values);
}
