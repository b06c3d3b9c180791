import type { ReportRecord } from './types.js';

/** The records that have each word of `query` in a language of theirs or among `others`, such as a city's name. */
export function searchRecords<T extends ReportRecord>(
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

/** Letters as one types them: no accents, no capitals, full-width forms as half-width ones. */
export function normalize(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
