import { requireRecord } from './lookup.js';
import { ReportError } from './errors.js';
import type { ReportRecord, TopicName, Topics } from './types.js';

/** Each kind of record, the topic that holds it, and how it is taken out. */
const kinds = {
  figure: { topic: 'figures', records: ({ figures }) => figures.figures },
  event: { topic: 'events', records: ({ events }) => events.events },
  achievement: { topic: 'achievements', records: ({ achievements }) => achievements.achievements },
  system: { topic: 'systems', records: ({ systems }) => systems.systems },
  policy: { topic: 'policies', records: ({ policies }) => policies.policies },
  place: { topic: 'places', records: ({ places }) => places.places },
  cooperation: { topic: 'cooperations', records: ({ cooperations }) => cooperations.cooperations },
  corridor: { topic: 'corridors', records: ({ corridors }) => corridors.corridors },
  city: { topic: 'corridors', records: ({ corridors }) => corridors.cities },
} satisfies Record<string, { topic: TopicName; records: (topics: Topics) => readonly ReportRecord[] }>;

export type RecordKind = keyof typeof kinds;

export const recordKinds = Object.keys(kinds) as RecordKind[];

/** The topic that holds records of `kind`; undefined for what is no kind. */
export function topicOfKind(kind: string): TopicName | undefined {
  return isKind(kind) ? kinds[kind].topic : undefined;
}

/** All records of `kind`; its topic must be among `topics`. */
export function recordsOfKind(topics: Partial<Topics>, kind: RecordKind): readonly ReportRecord[] {
  return kinds[kind].records(topics as Topics);
}

/** The record of `kind` with `id`; its topic must be among `topics`. */
export function requireRecordOfKind(topics: Partial<Topics>, kind: string, id: string): ReportRecord {
  if (!isKind(kind)) throw new ReportError('unknown-id', { name: 'kind', value: kind, valid: recordKinds });
  return requireRecord(recordsOfKind(topics, kind), id, 'record');
}

function isKind(kind: string): kind is RecordKind {
  return (recordKinds as readonly string[]).includes(kind);
}
