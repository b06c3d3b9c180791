import { loadTopics, select } from '../../elements/views.js';
import { toCsv, toJson } from '../../elements/actions/actions.utils.js';
import { describe, type Description } from '../../embed/describe.js';
import { requestFor, type SharedRecord } from '../../embed/share-records.js';
import { jsonText } from '../../format/json.js';
import type { Locale } from '../../format/language.js';
import { recordTable } from '../../format/table.js';
import { recordKinds, recordsOfKind, topicOfKind } from '../../report/kinds.js';
import type { Report } from '../../report/registry.js';
import { topicNames } from '../../report/topics.js';
import type { FiguresTopic, ReportRecord, ReportTopic, TopicName, Topics } from '../../report/types.js';

/** A record in one language, as its files say it. */
export interface SharedData extends SharedRecord {
  readonly locale: Locale;
  readonly lang: string;
  /** How its files are called but for their endings. */
  readonly file: string;
  readonly title: string;
  readonly text: string;
  readonly source: string;
  readonly records: readonly ReportRecord[];
  readonly csv: string;
  readonly json: string;
}

export interface WholeReport {
  readonly report: Report;
  /** Its topics, of those that it has. */
  readonly topics: Partial<Topics> & { readonly report: ReportTopic };
  readonly figures: FiguresTopic;
}

export async function loadWhole(report: Report): Promise<WholeReport> {
  const names = topicNames.filter((name) => report.has(name));
  const loaded = await Promise.all(names.map(async (name) => [name, await report.load(name)] as const));
  const topics = Object.fromEntries(loaded) as WholeReport['topics'];
  return { report, topics, figures: topics.figures ?? { units: {}, figures: [] } };
}

/** The words and data of a record in one language. */
export async function sharedData(whole: WholeReport, shared: SharedRecord, lang: string): Promise<SharedData> {
  const { report, topics, figures } = whole;
  const { element, attributes } = shared.subject;
  const description = await describe(report, requestFor(shared.subject, lang));
  const locale = { ...description.locale, words: report.messages[description.locale.language] };
  const isWhole = shared.kind === 'report';
  const shown = select(element, attributes, await loadTopics(report, element, attributes), locale);
  const records = isWhole ? everyRecord(topics) : shown.records;
  return {
    ...shared,
    ...wordsOf(description),
    locale,
    lang,
    file: `${shared.name}.${lang}`,
    records,
    csv: toCsv(recordTable(records, figures.units, locale)),
    json: isWhole ? `${jsonText(topics, 2)}\n` : toJson({ ...shown, title: description.title }, topics.report.id),
  };
}

function wordsOf({ title, text, source }: Description) {
  return { title, text, source };
}

function everyRecord(topics: Partial<Topics>): ReportRecord[] {
  return recordKinds.flatMap((kind) => {
    const topic = topicOfKind(kind) as TopicName;
    return topics[topic] ? recordsOfKind(topics, kind) : [];
  });
}
