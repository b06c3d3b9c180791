import type { ShownData } from '../controllers/popover-subject.js';
import type { Placing } from '../elements/ranking/ranking.utils.js';
import { statMessages } from '../elements/stat/stat.messages.js';
import { statFacts } from '../elements/stat/stat.utils.js';
import { citationMessages } from '../format/citation.messages.js';
import { formatPeriod } from '../format/date.js';
import { formatFigure, placeFigure } from '../format/figure.js';
import { headline } from '../format/headline.js';
import { localize, type Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import { findRecord, splitIds } from '../report/lookup.js';
import type {
  Dataset,
  Fact,
  Figure,
  FiguresTopic,
  ReportRecord,
  ReportTopic,
  System,
  Topics,
} from '../report/types.js';
import { describeMessages } from './describe.messages.js';

/** Of what has many entries, so many are named. */
const most = 5;

interface NamedFigure {
  readonly figure: Figure;
  readonly label: Fact['label'];
}

/** What views say beyond the records: the names that figures have beside each other, the places they state. */
interface Shown extends Pick<ShownData, 'records'> {
  readonly dataset?: Pick<Dataset, 'panels'>;
  readonly facts?: readonly NamedFigure[];
  readonly satellites?: NamedFigure;
  readonly placings?: readonly Placing[];
}

/** What is shown in words, as one paragraph: "R&D expenditure: CNY 290.14 billion (2024)". */
export function describeRecords(title: string, shown: Shown, topics: Partial<Topics>, locale: Locale): string {
  const { records } = shown;
  const [first] = records;
  if (!first) return title;
  if (records.length === 1) {
    return describeOne(first, topics, locale) + translate(citationMessages, locale, 'citation.stop');
  }
  // What has the title's name adds nothing to it.
  const others = records.filter(({ label }) => localize(label, locale.language) !== title);
  const named = labelsOf(shown);
  const entries = others
    .slice(0, most)
    .map((record) => entry(record, named(record), shown.placings, topics.figures, locale))
    .map((text) => (text.startsWith(`${title}: `) ? text.slice(title.length + 2) : text));
  return say(locale, others.length > most ? 'describe.list-more' : 'describe.list', {
    title,
    entries: entries.join(say(locale, 'describe.join')),
  });
}

/** By record the name that it has where it is shown, each point of a chart in its turn. */
function labelsOf({ dataset, facts = [], satellites }: Shown): (record: ReportRecord) => Fact['label'] {
  const points = dataset?.panels.flatMap((panel) => panel.points) ?? [];
  return ({ id }) => {
    const at = points.findIndex(({ figure }) => figure === id);
    if (at >= 0) return points.splice(at, 1)[0]?.label;
    return [satellites, ...facts].find((fact) => fact?.figure.id === id)?.label;
  };
}

/** A record by itself says all that there is to say of it. */
function describeOne(record: ReportRecord, { figures }: Partial<Topics>, locale: Locale): string {
  if (isFigure(record) && figures)
    return withDetails(
      say(locale, 'describe.entry', {
        label: localize(record.label, locale.language),
        value: plain(formatFigure(record, figures.units, locale)),
      }),
      statFacts(record, figures, locale),
      locale,
    );
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

function entry(
  record: ReportRecord,
  shownLabel: Fact['label'],
  placings: readonly Placing[] | undefined,
  figures: FiguresTopic | undefined,
  locale: Locale,
): string {
  const label = localize(shownLabel ?? record.label, locale.language);
  if (!isFigure(record) || !figures) return dated(label, record, locale);
  const isPlace = record.unit === 'rank' || placings?.some(({ figure }) => figure === record);
  const value = isPlace ? rankText(record, figures, locale) : formatFigure(record, figures.units, locale);
  const text = say(locale, 'describe.entry', { label, value: plain(value) });
  // When it is of, and what it is a change over, come first.
  const dates = statFacts(record, figures, locale).slice(0, Number(!!record.period) + Number(!!record.baseline));
  return withDetails(text, dates, locale);
}

/** A figure's place and its field: "4th in China". */
function rankText(figure: Figure, { figures, units }: FiguresTopic, locale: Locale): string {
  const place = formatFigure(placeFigure(figure, figures) ?? figure, units, locale);
  return translate(statMessages, locale, 'stat.rank', {
    among: localize(figure.rank?.among, locale.language),
    place,
  }).trim();
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
