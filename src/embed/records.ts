import { fittingKinds } from '../report/datasets.js';
import { recordsOfKind, topicOfKind, type RecordKind } from '../report/kinds.js';
import { findRecord, splitIds } from '../report/lookup.js';
import type { Report } from '../report/registry.js';
import type { DatasetKind, Field, ReportRecord, Section, SystemNode, TopicName, Topics } from '../report/types.js';
import { attributesOf, type AttributeDescription, type ElementName, type RecordSet } from './elements.js';
import { unknown, type EmbedRequest, type Fault } from './parameters.js';

/** Whatever has an id and a label. */
export type Labelled = ReportRecord | Section | Field | SystemNode;

type Attributes = EmbedRequest['attributes'];

/** The topics that hold the records which an attribute may name. */
export function topicsOf(set: RecordSet, attributes: Attributes): readonly TopicName[] {
  if (set === 'section') return ['report'];
  if (set === 'field') return ['achievements'];
  if (set === 'dataset') return ['datasets'];
  if (set === 'region') return ['corridors'];
  if (set === 'lead') return ['figures'];
  if (set === 'point') return ['datasets', 'figures'];
  if (set === 'node') return ['systems'];
  const topic = topicOfKind(set === 'kind' ? kindOf(attributes) : set);
  return topic ? [topic] : [];
}

/** Cards of one size. */
const noLead: Field = { id: 'none', label: { zh: '一样大', en: 'None' } };

/** The records which an attribute may name; their topics must be among `topics`. */
export function recordsOf(set: RecordSet, attributes: Attributes, topics: Partial<Topics>): readonly Labelled[] {
  if (set === 'section') return topics.report?.sections ?? [];
  if (set === 'field') return topics.achievements?.fields ?? [];
  if (set === 'dataset') return topics.datasets?.datasets ?? [];
  if (set === 'region') return [...recordsOfKind(topics, 'corridor'), ...recordsOfKind(topics, 'city')];
  if (set === 'lead') return [noLead, ...recordsOfKind(topics, 'figure')];
  if (set === 'point') {
    const dataset = findRecord(topics.datasets?.datasets ?? [], attributes['dataset'] ?? '');
    const ids = new Set(dataset?.panels.flatMap(({ points }) => points.map(({ figure }) => figure)));
    return recordsOfKind(topics, 'figure').filter(({ id }) => ids.has(id));
  }
  if (set === 'node') return findRecord(topics.systems?.systems ?? [], attributes['system'] ?? '')?.nodes ?? [];
  return recordsOfKind(topics, set === 'kind' ? kindOf(attributes) : set);
}

/** All that an element's attributes can name, with the topics that they take. */
export function recordAttributes(
  element: ElementName,
): readonly (readonly [name: string, description: Extract<AttributeDescription, { type: 'record' }>])[] {
  return Object.entries(attributesOf(element)).flatMap(([name, description]) =>
    description.type === 'record' ? [[name, description] as const] : [],
  );
}

/** The topics that the records of a request stand in, loaded. */
export async function loadRecords(report: Report, { element, attributes }: EmbedRequest): Promise<Partial<Topics>> {
  const names = new Set<TopicName>(['report']);
  for (const [name, { of }] of recordAttributes(element)) {
    if (attributes[name] !== undefined) for (const topic of topicsOf(of, attributes)) names.add(topic);
  }
  const loaded = await Promise.all([...names].map(async (name) => [name, await report.load(name)] as const));
  return Object.fromEntries(loaded) as Partial<Topics>;
}

/** The ids of a request that the report does not have. */
export function checkRecords({ element, attributes }: EmbedRequest, topics: Partial<Topics>): Fault[] {
  return recordAttributes(element).flatMap(([name, { of, several }]) => {
    const value = attributes[name];
    if (value === undefined) return [];
    const records = recordsOf(of, attributes, topics);
    const ids = several ? splitIds(value) : [value];
    const valid = records.map(({ id }) => id);
    return ids.filter((id) => !findRecord(records, id)).map((id) => unknown(name, id, valid, 'unknown-id'));
  });
}

/** For a type of chart that would mislead with this data, those that do not: parts of no whole, points of no time. */
export function kindsInstead(
  { dataset: id = '', type = '' }: Attributes,
  { datasets, figures: topic }: Partial<Topics>,
): readonly DatasetKind[] | undefined {
  const dataset = findRecord(datasets?.datasets ?? [], id.trim());
  if (!dataset || !topic || type === '') return undefined;
  const valid = fittingKinds(dataset, (figure) => findRecord(topic.figures, figure), topic.units);
  return valid.some((each) => each === type) ? undefined : valid;
}

function kindOf({ kind = 'figure' }: Attributes): RecordKind {
  return kind as RecordKind;
}
