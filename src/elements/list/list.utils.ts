import { findRecord } from '../../report/lookup.js';
import type { CorridorsTopic, LocalizedText, ReportRecord, TopicName, Topics } from '../../report/types.js';

export type ListKind = 'policy' | 'cooperation' | 'place';

/** What a list shows: a policy, a cooperation platform, a local speciality. */
export interface ListRecord extends ReportRecord {
  /** ISO 8601 year, month or day. */
  readonly date?: string;
}

export type ListTopic = 'report' | 'policies' | 'cooperations' | 'places' | 'corridors';

interface KindOfList {
  readonly id: ListKind;
  /** The topics it is made of, besides the report's own. */
  readonly topics: readonly (ListTopic & TopicName)[];
  readonly records: (topics: Pick<Topics, ListTopic>) => readonly ListRecord[];
}

export const listKinds: readonly KindOfList[] = [
  { id: 'policy', topics: ['policies'], records: ({ policies }) => policies.policies },
  { id: 'cooperation', topics: ['cooperations'], records: ({ cooperations }) => cooperations.cooperations },
  // Cities are named in the topic of the corridors.
  { id: 'place', topics: ['places', 'corridors'], records: ({ places }) => places.places },
];

/** The records that have each word of `query` in a language of theirs or among `others`, such as a city's name. */
export function searchRecords<T extends ListRecord>(
  records: readonly T[],
  query: string,
  others: (record: T) => readonly string[] = () => [],
): readonly T[] {
  const words = normalize(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return records;
  return records.filter((record) => {
    const { label, description = {} } = record;
    const text = normalize([...Object.values(label), ...Object.values(description), ...others(record)].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** The names of the cities that a record is about; none where they are not known. */
export function cityNames({ cities = [] }: ReportRecord, corridors: CorridorsTopic | undefined): LocalizedText[] {
  return cities
    .map((id) => corridors && findRecord(corridors.cities, id)?.label)
    .filter((label): label is LocalizedText => label !== undefined);
}

/** Letters as one types them: no accents, no capitals, full-width forms as half-width ones. */
export function normalize(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
