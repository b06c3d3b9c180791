import { ReportError } from './errors.js';
import type { PrintedSource, ReportRecord, Section, Source } from './types.js';

const indexes = new WeakMap<readonly { readonly id: string }[], Map<string, unknown>>();

/** The record with `id`, or undefined. */
export function findRecord<T extends { readonly id: string }>(records: readonly T[], id: string): T | undefined {
  let index = indexes.get(records) as Map<string, T> | undefined;
  if (!index) indexes.set(records, (index = new Map(records.map((record) => [record.id, record]))));
  return index.get(id);
}

/** The record with `id`; an error that names the attribute and the valid ids where there is none. */
export function requireRecord<T extends { readonly id: string }>(records: readonly T[], id: string, name: string): T {
  const record = findRecord(records, id);
  if (record) return record;
  const valid = records.map((each) => each.id);
  throw new ReportError(id === '' ? 'missing-id' : 'unknown-id', { name, value: id, valid });
}

export function isPrinted(source: Source): source is PrintedSource {
  return 'paragraph' in source;
}

/** The section that a record's paragraph belongs to: "talent.3" is in "talent". */
export function sectionOf({ source }: ReportRecord): string {
  return isPrinted(source) ? (source.paragraph.split('.')[0] ?? '') : '';
}

/** A list of ids as attributes give it, parted by spaces. */
export function splitIds(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

/** The ids of a list of sections; unknown ones throw. */
export function requireSections(sections: readonly Section[], list: string, name: string): string[] {
  const ids = splitIds(list);
  for (const id of ids) requireRecord(sections, id, name);
  return ids;
}
