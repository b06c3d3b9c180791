import { loadTopics, select } from '../elements/views.js';
import { citationMessages } from '../format/citation.messages.js';
import { citeAsText, citeReport } from '../format/citation.js';
import { figureParts, uncounted } from '../format/figure.js';
import type { Locale } from '../format/language.js';
import { resolveLocale } from '../format/resolve-locale.js';
import { translate } from '../format/messages.js';
import { describeRecords, isFigure, plain, withSections } from '../pictures/describe-records.js';
import { describeMessages } from '../pictures/describe.messages.js';
import type { Report } from '../report/registry.js';
import type { ReportRecord, Topics } from '../report/types.js';
import type { EmbedRequest } from './parameters.js';

/** An element in words, for where it cannot be drawn, and for those who list, link and cite it. */
export interface Description {
  readonly locale: Locale;
  /** Names it: a figure's label, "Timeline". */
  readonly title: string;
  /** What it shows, as one paragraph: "R&D expenditure: CNY 290.14 billion (2024)". */
  readonly text: string;
  /** Where that comes from, as a sentence. */
  readonly source: string;
  /** A figure in the midst of another's sentence, which says the rest: the figure alone. */
  readonly inline?: string;
  readonly records: readonly ReportRecord[];
}

/** Puts into words what an element would show; a `ReportError` says what the report does not have. */
export async function describe(report: Report, request: EmbedRequest): Promise<Description> {
  const locale = resolveLocale(request.lang, report.languages);
  const { element, attributes } = request;
  const topics = await loadTopics(report, element, attributes);
  const shown = select(element, attributes, topics, locale);
  const { title, records } = shown;
  const section = attributes['section'] ?? attributes['sections'] ?? '';
  const full = withSections(title, section, topics.report, locale);
  const inline = attributes['variant'] === 'inline';
  return {
    locale,
    title: full,
    text: describeRecords(full, shown, topics, locale),
    source: describeSource(records, topics, locale),
    ...(inline ? { inline: inlineText(records, attributes['unit'], topics, locale) } : {}),
    records,
  };
}

/** Of a figure in a sentence: the figure alone. */
function inlineText(
  [figure]: readonly ReportRecord[],
  unit: string | undefined,
  { figures }: Topics,
  locale: Locale,
): string {
  if (!figure || !isFigure(figure)) return '';
  const parts = figureParts(figure, figures.units, locale);
  return plain((unit === 'none' ? uncounted(figure, parts) : parts).map(({ text }) => text).join(''));
}

/** Of one record its paragraph and printed words; of several, the report. */
function describeSource(records: readonly ReportRecord[], { report }: Topics, locale: Locale): string {
  const whole = () => citeReport(report, locale) + translate(citationMessages, locale, 'citation.stop');
  return translate(describeMessages, locale, 'describe.source', {
    source: records.length === 1 ? citeAsText(report, records, locale) : whole(),
  });
}
