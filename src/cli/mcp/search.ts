import { describe } from '../../embed/describe.js';
import type { ElementName } from '../../embed/elements.js';
import type { EmbedRequest } from '../../embed/parameters.js';
import { recordKinds, recordsOfKind, topicOfKind, type RecordKind } from '../../report/kinds.js';
import { isPrinted } from '../../report/lookup.js';
import type { Report } from '../../report/registry.js';
import { normalize } from '../../report/search.js';
import type { ReportRecord, TopicName, Topics } from '../../report/types.js';

/** All kinds of records that can be found: those that are cited, and what is drawn from them. */
export const foundKinds = ['dataset', 'section', 'field', ...recordKinds] as const;

export type FoundKind = (typeof foundKinds)[number];

export interface FoundRecord {
  readonly kind: FoundKind;
  readonly record: Pick<ReportRecord, 'id' | 'label'> & Partial<ReportRecord>;
}

/** All records of these kinds that the report has. */
export async function allRecords(
  report: Report,
  kinds: readonly FoundKind[] = [...recordKinds, 'dataset', 'section', 'field'],
): Promise<FoundRecord[]> {
  const topicNames = [...new Set(kinds.map(topicOf))].filter((name) => report.has(name));
  const topics = Object.fromEntries(
    await Promise.all(topicNames.map(async (name) => [name, await report.load(name)] as const)),
  ) as Partial<Topics>;
  return kinds
    .filter((kind) => topicNames.includes(topicOf(kind)))
    .flatMap((kind) => recordsOf(kind, topics).map((record) => ({ kind, record })));
}

/** The topic that holds records of this kind. */
export function topicOf(kind: FoundKind): TopicName {
  if (kind === 'section') return 'report';
  if (kind === 'field') return 'achievements';
  return kind === 'dataset' ? 'datasets' : (topicOfKind(kind) ?? 'report');
}

function recordsOf(kind: FoundKind, topics: Partial<Topics>): readonly FoundRecord['record'][] {
  if (kind === 'section') return topics.report?.sections ?? [];
  if (kind === 'field') return topics.achievements?.fields ?? [];
  return kind === 'dataset' ? (topics.datasets?.datasets ?? []) : recordsOfKind(topics, kind);
}

/**
 * The records that a question in any of their languages is about, best first: by how many of its words they have, those of
 * a name counting most. Chinese, which has no spaces, is taken two characters at a time.
 */
export function searchAll(records: readonly FoundRecord[], query: string): FoundRecord[] {
  const words = wordsOf(query);
  const scored = records.map((found) => ({ found, score: scoreOf(found, words, normalize(query).trim()) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && score >= best / 4)
    .sort((a, b) => b.score - a.score)
    .map(({ found }) => found);
}

/** The words of a question that the best of the records found do not have, and whether no record at all has them. */
export function missedWords(
  records: readonly FoundRecord[],
  found: readonly FoundRecord[],
  query: string,
): { readonly words: readonly string[]; readonly isNowhere: boolean } {
  const words = wordsOf(query);
  const whole = normalize(query).trim();
  const best = found[0] ? scoreOf(found[0], words, whole) : 0;
  const text = (each: readonly FoundRecord[]) => each.map(saidBy).join('\n');
  const top = text(found.filter((each) => scoreOf(each, words, whole) >= 0.7 * best));
  const missed = wholeWords(query).filter((word) => !hasWord(top, word));
  const all = text(records);
  return { words: missed, isNowhere: missed.every((word) => !hasWord(all, word)) };
}

/** Words as they are written; of Chinese the runs that are more than asking. */
function wholeWords(query: string): string[] {
  const asking = /浙江省?|多少|什么|哪些|多大|怎样|如何|请问|是|的|有|在|和|与|了|吗|呢|年(?!\p{sc=Han})/gu;
  const parts = normalize(query.replace(asking, ' ')).match(/\p{sc=Han}{2,}|[\p{L}\p{N}.%&+-]+/gu) ?? [];
  return [...new Set(parts.map((part) => part.replace(/[.-]+$/, '')))].filter(
    (part) => part !== '' && !filler.has(part) && !/^[a-z]$/.test(part),
  );
}

/** Whether a text has a word, in whatever number; Chinese of several words has them each. */
function hasWord(text: string, word: string): boolean {
  if (text.includes(word) || text.includes(word.replace(/(?:ies|y|es|s)$/, ''))) return true;
  if (!/\p{sc=Han}/u.test(word)) return false;
  return wordsOf(word).some((each) => text.includes(each));
}

function saidBy({ record }: FoundRecord): string {
  const { id, label, description = {}, note = {}, source } = record;
  const printed = source && isPrinted(source) ? [source.printed] : [];
  const own = record as { period?: string; date?: string; rank?: { among: object }; unit?: string; cities?: unknown };
  const [first, last = first] = [own.period, own.date].join(' ').match(/\d{4}/g)?.map(Number) ?? [];
  const years =
    first === undefined || last === undefined
      ? []
      : Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  const texts = [label, description, note, own.rank?.among ?? {}].flatMap((each) => Object.values(each) as string[]);
  return normalize([id, id.replaceAll('-', ' '), own.unit ?? '', ...texts, ...printed, ...years].join('\n'));
}

function wordsOf(query: string): string[] {
  const parts = normalize(query).match(/\p{sc=Han}+|[\p{L}\p{N}.%&+-]+/gu) ?? [];
  const words = parts.flatMap((part) => {
    if (!/\p{sc=Han}/u.test(part)) return filler.has(part) ? [] : [part.replace(/[.-]+$/, '')];
    const letters = [...part];
    return letters.length < 3 ? [part] : letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
  });
  return [...new Set(words.filter(Boolean))];
}

/** Words that say nothing of what is looked for. */
const filler = new Set(
  'a an and are by for from how in is many much of on or the to was were what which zhejiang'.split(' '),
);

function scoreOf({ record }: FoundRecord, words: readonly string[], whole: string): number {
  const { id, label, description = {}, note = {}, source } = record;
  const name = normalize([id, id.replaceAll('-', ' '), ...Object.values(label)].join('\n'));
  const printed = source && isPrinted(source) ? [source.printed, source.paragraph] : [];
  const text = normalize([...Object.values(description), ...Object.values(note), ...printed].join('\n'));
  const sum = words.reduce((total, word) => total + (name.includes(word) ? 3 : text.includes(word) ? 1 : 0), 0);
  return sum + (whole && name.includes(whole) ? 3 : 0) + (id === whole ? 100 : 0);
}

/** The element that shows one record, with the attributes that choose it. */
export function elementOf({ kind, record: { id } }: FoundRecord): {
  readonly element: ElementName;
  readonly attributes: Readonly<Record<string, string>>;
} {
  switch (kind) {
    case 'figure':
      return { element: 'stat', attributes: { fact: id } };
    case 'dataset':
      return { element: 'chart', attributes: { dataset: id } };
    case 'system':
      return { element: 'system', attributes: { system: id } };
    case 'section':
      return { element: 'stat-grid', attributes: { section: id } };
    case 'field':
      return { element: 'achievements', attributes: { field: id } };
    case 'event':
      return { element: 'timeline', attributes: { selected: id } };
    case 'achievement':
      return { element: 'achievements', attributes: { selected: id } };
    case 'corridor':
    case 'city':
      return { element: 'corridor-map', attributes: { selected: id } };
    case 'policy':
    case 'place':
    case 'cooperation':
      return { element: 'list', attributes: { kind, selected: id } };
  }
}

/** What a record says, and where that comes from, in words. */
export async function describeFound(report: Report, found: FoundRecord, lang: string) {
  const { kind, record } = found;
  const isCited = (recordKinds as readonly string[]).includes(kind);
  const shown =
    isCited && kind !== 'figure'
      ? { element: 'source' as const, attributes: { kind: kind as RecordKind, record: record.id } }
      : elementOf(found);
  const request: EmbedRequest = { ...shown, lang, theme: '', scheme: 'auto', variables: {}, id: '' };
  const { text, source } = await describe(report, request);
  return { text, source };
}
