import { recordKinds, recordsOfKind, topicOfKind } from '../../report/kinds.js';
import { isTopicName } from '../../report/topics.js';
import type { Correction, LocalizedText, TopicName, Topics } from '../../report/types.js';

export type ChangeKind = 'value' | 'words' | 'period' | 'new' | 'gone' | 'renamed' | 'corrected';

/** One difference between two editions. */
export interface Change {
  readonly kind: ChangeKind;
  readonly topic: TopicName;
  /** The id in the new edition; in the old one for what is gone. */
  readonly record: string;
  /** What of the record differs, as a path of keys; null where it is the record itself. */
  readonly field: string | null;
  readonly was: unknown;
  readonly is: unknown;
  /** Of a correction. */
  readonly why?: LocalizedText;
  readonly date?: string;
}

type Plain = Readonly<Record<string, unknown>>;
type Keyed = Plain & { readonly id: string };

const valueFields = new Set([
  'value',
  'unit',
  'digits',
  'qualifier',
  'qualifierWord',
  'rank',
  'streak',
  'record',
  'target',
]);
const periodFields = new Set(['period', 'date', 'baseline', 'issued', 'accessed']);

/** All that differs between two editions of a report, by topic and record, in the order of the new one. */
export function changesBetween(old: Partial<Topics>, current: Partial<Topics>): Change[] {
  const pairs = recordLists.map((list) => ({ ...list, ...pairRecords(list.of(old), list.of(current)) }));
  const renames = new Map(
    pairs.flatMap(({ both }) => both.map(([was, is]) => [was.id, is.id] as const)).filter(([was, is]) => was !== is),
  );
  // What refers to a renamed record has not changed itself.
  const before = withNewIds(old, current, renames) as Partial<Topics>;
  const changes: Change[] = [];
  const { sections: _old, ...oldReport } = before.report ?? ({} as Partial<Topics['report']>);
  const { sections: _new, ...report } = current.report ?? ({} as Partial<Topics['report']>);
  changes.push(...changesOf('report', 'report', oldReport as Plain, report as Plain));
  changes.push(...changesOf('figures', 'units', { units: before.figures?.units }, { units: current.figures?.units }));
  for (const { topic, both, isNew, gone } of pairs) {
    for (const [was, is] of both) {
      if (was.id !== is.id)
        changes.push({ kind: 'renamed', topic, record: is.id, field: 'id', was: was.id, is: is.id });
      changes.push(...changesOf(topic, is.id, withNewIds(was, is, renames) as Keyed, is));
    }
    for (const record of isNew)
      changes.push({ kind: 'new', topic, record: record.id, field: null, was: null, is: record });
    for (const record of gone)
      changes.push({ kind: 'gone', topic, record: record.id, field: null, was: record, is: null });
  }
  // What a topic says beside its records, such as the fields of results.
  for (const topic of Object.keys({ ...old, ...current }).filter(isTopicName)) {
    if (topic === 'report' || topic === 'map') continue;
    const rest = (topics: Partial<Topics>) =>
      Object.fromEntries(
        Object.entries(topics[topic] ?? {}).filter(
          ([key, value]) => !isRecords(value) && key !== 'units' && key !== '$schema',
        ),
      );
    changes.push(...changesOf(topic, topic, rest(before), rest(current)));
  }
  return changes;
}

interface RecordList {
  readonly topic: TopicName;
  readonly of: (topics: Partial<Topics>) => readonly Keyed[];
}

const recordLists: readonly RecordList[] = [
  { topic: 'report', of: ({ report }) => (report?.sections ?? []) as unknown as Keyed[] },
  ...recordKinds.flatMap((kind): RecordList[] => {
    const topic = topicOfKind(kind);
    const of = (topics: Partial<Topics>) =>
      (topic && topics[topic] ? (recordsOfKind(topics, kind) ?? []) : []) as unknown as Keyed[];
    return topic ? [{ topic, of }] : [];
  }),
  { topic: 'datasets', of: ({ datasets }) => (datasets?.datasets ?? []) as unknown as Keyed[] },
];

/** Lists of what has a source are compared record by record. */
function isRecords(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    (value.length === 0 || value.every((each) => typeof each === 'object' && each !== null && 'source' in each))
  );
}

/** The records of two editions, each beside what it was. */
function pairRecords(old: readonly Keyed[], current: readonly Keyed[]) {
  const before = new Map(old.map((record) => [record.id, record]));
  const kept = new Set(current.map(({ id }) => id));
  const gone = old.filter(({ id }) => !kept.has(id));
  const both: (readonly [was: Keyed, is: Keyed])[] = [];
  const isNew: Keyed[] = [];
  for (const record of current) {
    const index = gone.findIndex((each) => isSameThing(each, record));
    const was = before.get(record.id) ?? (index < 0 ? undefined : gone.splice(index, 1)[0]);
    if (was) both.push([was, record]);
    else isNew.push(record);
  }
  return { both, isNew, gone };
}

/** A value with new ids in the places of old ones, where it is not what it is `now` without; words stay as they are. */
function withNewIds(value: unknown, now: unknown, renames: ReadonlyMap<string, string>): unknown {
  if (renames.size === 0 || isEqual(value, now)) return value;
  if (typeof value === 'string') return renames.get(value) ?? value;
  if (Array.isArray(value))
    return value.map((each, index) => withNewIds(each, Array.isArray(now) ? now[index] : undefined, renames));
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withNewIds(each, isPlain(now) ? now[key] : undefined, renames)]),
  );
}

/** A record under another id: with the same name, or the same words at the same place. */
function isSameThing(a: Keyed, b: Keyed): boolean {
  return (
    isEqual(a['label'], b['label']) ||
    (a['source'] !== undefined &&
      isEqual(a['source'], b['source']) &&
      'paragraph' in (a['source'] as object) &&
      isEqual(a['value'], b['value']))
  );
}

function changesOf(topic: TopicName, record: string, old: Plain, current: Plain): Change[] {
  const known = new Set(
    ((old['corrections'] as readonly Correction[] | undefined) ?? []).map((each) => JSON.stringify(each)),
  );
  const corrections = ((current['corrections'] as readonly Correction[] | undefined) ?? []).filter(
    (each) => !known.has(JSON.stringify(each)),
  );
  const changes = corrections.map(({ was, is, why, date }): Change => ({
    kind: 'corrected',
    topic,
    record,
    field: 'corrections',
    was,
    is,
    why,
    date,
  }));
  for (const field of new Set([...Object.keys(old), ...Object.keys(current)])) {
    if (field === 'id' || field === '$schema' || field === 'corrections') continue;
    const [was, is] = [old[field], current[field]];
    if (isEqual(was, is)) continue;
    // A correction says what became of the number and of the words that it was printed as.
    if (corrections.length > 0 && (valueFields.has(field) || (field === 'source' && sameParagraph(was, is)))) continue;
    for (const [path, before, after] of differences(field, was, is)) {
      // A number is what is printed, and a place its own number: that these differ too is said once.
      if ((path === 'source.printed' || path === 'rank.place') && !isEqual(old['value'], current['value'])) continue;
      changes.push({ kind: kindOf(path), topic, record, field: path, was: before ?? null, is: after ?? null });
    }
  }
  return changes;
}

/** By the keys on its way: a record in another has numbers and dates of its own. */
function kindOf(path: string): ChangeKind {
  const keys = path.split('.');
  if (path.includes('rank.among')) return 'words';
  if (keys.some((key) => valueFields.has(key))) return 'value';
  return keys.some((key) => periodFields.has(key)) ? 'period' : 'words';
}

function sameParagraph(was: unknown, is: unknown): boolean {
  return (was as Plain | undefined)?.['paragraph'] === (is as Plain | undefined)?.['paragraph'];
}

/** What differs in a value, as deep as objects go, and lists of what has ids; another list is one thing. */
function differences(path: string, was: unknown, is: unknown): (readonly [path: string, was: unknown, is: unknown])[] {
  const [before, after] = [keyed(was), keyed(is)];
  if (!before || !after) return [[path, was, is]];
  const found = [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    isEqual(before[key], after[key]) ? [] : differences(`${path}.${key}`, before[key], after[key]),
  );
  // The same in another order.
  return found.length > 0 ? found : [[path, Object.keys(before), Object.keys(after)]];
}

/** An object by its keys, a list of objects by what names each; undefined for all else. */
function keyed(value: unknown): Plain | undefined {
  if (isPlain(value)) return value;
  if (!Array.isArray(value) || value.length === 0 || !value.every(isPlain)) return undefined;
  const names = value.map((each, index) => String(each['id'] ?? each['figure'] ?? index));
  return new Set(names).size < names.length
    ? undefined
    : Object.fromEntries(value.map((each, at) => [names[at], each]));
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** In whatever order the keys of objects stand. */
function isEqual(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, index) => isEqual(each, b[index]));
  if (!isPlain(a) || !isPlain(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isEqual(a[key], b[key]));
}
