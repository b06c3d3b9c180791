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
  /** The topic as it would be with these records alone. */
  readonly topicsOf: (records: readonly ListRecord[]) => Partial<Topics>;
}

export const listKinds: readonly KindOfList[] = [
  {
    id: 'policy',
    topics: ['policies'],
    records: ({ policies }) => policies.policies,
    topicsOf: (policies) => ({ policies: { policies } }),
  },
  {
    id: 'cooperation',
    topics: ['cooperations'],
    records: ({ cooperations }) => cooperations.cooperations,
    topicsOf: (cooperations) => ({ cooperations: { cooperations } }),
  },
  // Cities are named in the topic of the corridors.
  {
    id: 'place',
    topics: ['places', 'corridors'],
    records: ({ places }) => places.places,
    topicsOf: (places) => ({ places: { places } }),
  },
];

/** The names of the cities that a record is about; none where they are not known. */
export function cityNames({ cities = [] }: ReportRecord, corridors: CorridorsTopic | undefined): LocalizedText[] {
  return cities
    .map((id) => corridors && findRecord(corridors.cities, id)?.label)
    .filter((label): label is LocalizedText => label !== undefined);
}
