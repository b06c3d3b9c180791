import { sectionOf } from './lookup.js';
import type { ReportRecord } from './types.js';

/** The records of some sections; all of them where none is named. */
export function filterBySection<T extends ReportRecord>(
  records: readonly T[],
  sections: readonly string[],
): readonly T[] {
  return sections.length === 0 ? records : records.filter((record) => sections.includes(sectionOf(record)));
}

/** How many records each section has, in the order in which the sections first occur. */
export function countBySection(records: readonly ReportRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) counts.set(sectionOf(record), (counts.get(sectionOf(record)) ?? 0) + 1);
  return counts;
}
