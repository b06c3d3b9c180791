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
  const changes: Change[] = [];
  const { sections: oldSections = [], ...oldReport } = old.report ?? ({} as Partial<Topics['report']>);
  const { sections = [], ...report } = current.report ?? ({} as Partial<Topics['report']>);
  changes.push(...changesOf('report', 'report', oldReport as Plain, report as Plain));
  changes.push(...changesOfRecords('report', oldSections as unknown as Keyed[], sections as unknown as Keyed[]));
  changes.push(...changesOf('figures', 'units', { units: old.figures?.units }, { units: current.figures?.units }));
  for (const kind of recordKinds) {
    const topic = topicOfKind(kind);
    if (!topic) continue;
    const of = (topics: Partial<Topics>) =>
      (topics[topic] ? (recordsOfKind(topics, kind) ?? []) : []) as unknown as Keyed[];
    changes.push(...changesOfRecords(topic, of(old), of(current)));
  }
  changes.push(
    ...changesOfRecords(
      'datasets',
      (old.datasets?.datasets ?? []) as unknown as Keyed[],
      (current.datasets?.datasets ?? []) as unknown as Keyed[],
    ),
  );
  // What a topic says beside its records, such as the fields of results.
  for (const topic of Object.keys({ ...old, ...current }).filter(isTopicName)) {
    if (topic === 'report' || topic === 'map') continue;
    const rest = (topics: Partial<Topics>) =>
      Object.fromEntries(
        Object.entries(topics[topic] ?? {}).filter(
          ([key, value]) => !isRecords(value) && key !== 'units' && key !== '$schema',
        ),
      );
    changes.push(...changesOf(topic, topic, rest(old), rest(current)));
  }
  return changes;
}

/** Lists of what has a source are compared record by record. */
function isRecords(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    (value.length === 0 || value.every((each) => typeof each === 'object' && each !== null && 'source' in each))
  );
}

function changesOfRecords(topic: TopicName, old: readonly Keyed[], current: readonly Keyed[]): Change[] {
  const before = new Map(old.map((record) => [record.id, record]));
  const kept = new Set(current.map(({ id }) => id));
  const gone = old.filter(({ id }) => !kept.has(id));
  const changes: Change[] = [];
  for (const record of current) {
    const same = before.get(record.id);
    if (same) {
      changes.push(...changesOf(topic, record.id, same, record));
      continue;
    }
    const index = gone.findIndex((each) => isSameThing(each, record));
    const [earlier] = index < 0 ? [] : gone.splice(index, 1);
    if (earlier) {
      changes.push({ kind: 'renamed', topic, record: record.id, field: 'id', was: earlier.id, is: record.id });
      changes.push(...changesOf(topic, record.id, earlier, record));
    } else changes.push({ kind: 'new', topic, record: record.id, field: null, was: null, is: record });
  }
  return [
    ...changes,
    ...gone.map((record): Change => ({ kind: 'gone', topic, record: record.id, field: null, was: record, is: null })),
  ];
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
      // A number is what is printed: that its words differ too is said once.
      if (path === 'source.printed' && !isEqual(old['value'], current['value'])) continue;
      const among = path.startsWith('rank.among');
      const kind = valueFields.has(field) && !among ? 'value' : periodFields.has(field) ? 'period' : 'words';
      changes.push({ kind, topic, record, field: path, was: before ?? null, is: after ?? null });
    }
  }
  return changes;
}

function sameParagraph(was: unknown, is: unknown): boolean {
  return (was as Plain | undefined)?.['paragraph'] === (is as Plain | undefined)?.['paragraph'];
}

/** What differs in a value, as deep as objects go: a list is one thing. */
function differences(path: string, was: unknown, is: unknown): (readonly [path: string, was: unknown, is: unknown])[] {
  if (!isPlain(was) || !isPlain(is)) return [[path, was, is]];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) =>
    isEqual(was[key], is[key]) ? [] : differences(`${path}.${key}`, was[key], is[key]),
  );
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
