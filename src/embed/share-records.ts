import { ReportError } from '../report/errors.js';
import { recordKinds, recordsOfKind, topicOfKind, type RecordKind } from '../report/kinds.js';
import type { Report } from '../report/registry.js';
import type { TopicName, Topics } from '../report/types.js';
import { describe } from './describe.js';
import type { EmbedRequest } from './parameters.js';
import { chosenOf, shareName, topicElements, type Chosen, type SharedKind } from './share-names.js';

/** Whatever has an address of its own. */
export interface SharedRecord {
  /** How its files begin; see `shareName`. */
  readonly name: string;
  readonly kind: SharedKind;
  readonly id: string;
  /** What a page shows. */
  readonly shown: Chosen;
  /** What its words, data and picture are of: the record alone, where others are shown around it. */
  readonly subject: Chosen;
}

const lists = ['policy', 'cooperation', 'place'] as const;

/** Each record of a report, its lists, its topics and the whole, as far as the report has them. */
export async function everyShared(report: Report): Promise<readonly SharedRecord[]> {
  const records = await Promise.all(recordKinds.map((kind) => ofKind(report, kind)));
  const datasets = report.has('datasets') ? (await report.load('datasets')).datasets : [];
  const many = [
    ...datasets.map(({ id }) => shared('dataset', id)),
    ...lists.map((id) => shared('list', id)),
    ...topicElements.map((id) => shared('topic', id)),
  ];
  const { id } = await report.load('report');
  const there = await Promise.all(many.map((each) => isThere(report, each)));
  return [shared('report', id), ...records.flat(), ...many.filter((_, index) => there[index])];
}

async function ofKind(report: Report, kind: RecordKind): Promise<readonly SharedRecord[]> {
  const topic = topicOfKind(kind) as TopicName;
  if (!report.has(topic)) return [];
  const topics: Partial<Topics> = { [topic]: await report.load(topic) };
  return recordsOfKind(topics, kind).map(({ id }) => shared(kind, id));
}

function shared(kind: SharedKind, id: string): SharedRecord {
  const shown = chosenOf(kind, id);
  const isPlace = kind === 'corridor' || kind === 'city';
  const subject: Chosen = isPlace ? { element: 'source', attributes: { kind, record: id } } : shown;
  return { name: shareName(kind, id), kind, id, shown, subject };
}

/** Whether the report has anything for it. */
async function isThere(report: Report, { shown }: SharedRecord): Promise<boolean> {
  try {
    return (await describe(report, requestFor(shown, ''))).records.length > 0;
  } catch (error) {
    if (error instanceof ReportError) return false;
    throw error;
  }
}

export function requestFor({ element, attributes }: Chosen, lang: string): EmbedRequest {
  return { element, attributes, lang, theme: '', scheme: 'auto', variables: {}, id: '' };
}
