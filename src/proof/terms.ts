import type { LocalizedText, ReportRecord } from '../report/types.js';
import { concepts } from './concepts.js';

/** A thing that a text can speak of: where its words stand is the same question for labels and drafts. */
export interface Term {
  readonly key: string;
  /** Made when it is first looked for. */
  readonly pattern: () => RegExp;
  /** In small letters, in all that the pattern finds. */
  readonly needle?: string;
}

/** How much the terms of a record tell it from others, by language of its label. */
export interface RecordTerms {
  readonly labels: readonly ReadonlyMap<string, number>[];
  /** Of its description, which may be spoken of in the label's place. */
  readonly others: readonly ReadonlyMap<string, number>[];
}

/** Where a term is spoken of. */
export interface Occurrence {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The terms of a report's records, weighed by how few records have them. */
export class Vocabulary {
  readonly #terms = new Map<string, Term>();
  readonly #records = new Map<ReportRecord, RecordTerms>();
  readonly #weights: ReadonlyMap<string, number>;

  constructor(records: readonly ReportRecord[], further: (record: ReportRecord) => readonly LocalizedText[]) {
    const found = records.map((record) => {
      const labels = Object.values(record.label).map((label) => this.#read(label));
      const more = [record.description ?? {}, ...further(record)].flatMap((text) => Object.values(text));
      return { record, labels, others: more.map((text) => this.#read(text)) };
    });
    const counts = new Map<string, number>();
    for (const { labels } of found) {
      for (const key of new Set(labels.flatMap((each) => [...each]))) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    this.#weights = new Map([...counts].map(([key, count]) => [key, Math.log(1 + records.length / count)]));
    const weigh = (keys: ReadonlySet<string>) => new Map([...keys].map((key) => [key, this.weightOf(key)]));
    for (const { record, labels, others } of found)
      this.#records.set(record, {
        labels: labels.filter(({ size }) => size > 0).map(weigh),
        others: others.filter(({ size }) => size > 0).map(weigh),
      });
  }

  /** How much a term tells records apart. */
  weightOf(key: string): number {
    return this.#weights.get(key) ?? Math.log(2);
  }

  termsOf(record: ReportRecord): RecordTerms {
    return this.#records.get(record) ?? { labels: [], others: [] };
  }

  /** The known terms in some words. */
  termsIn(words: readonly string[]): ReadonlySet<string> {
    return new Set(words.flatMap((each) => this.find(each.replace('{value}', '')).map(({ key }) => key)));
  }

  /** Everywhere that a text speaks of any of them. */
  find(text: string): Occurrence[] {
    const found: Occurrence[] = [];
    const small = text.toLowerCase();
    for (const { key, pattern, needle = '' } of this.#terms.values()) {
      if (!small.includes(needle)) continue;
      for (const match of text.matchAll(pattern())) {
        found.push({ key, start: match.index, end: match.index + match[0].length });
      }
    }
    return found;
  }

  #read(label: string): Set<string> {
    const keys = new Set<string>();
    let rest = label;
    for (const [key, pattern] of Object.entries(concepts)) {
      if (label.search(pattern) < 0) continue;
      keys.add(key);
      this.#terms.set(key, { key, pattern: () => pattern });
      rest = rest.replace(pattern, (match) => ' '.repeat(match.length));
    }
    for (const word of wordsOf(rest)) {
      const key = `"${word}"`;
      keys.add(key);
      if (!this.#terms.has(key)) this.#terms.set(key, { key, pattern: once(() => wordPattern(word)), needle: word });
    }
    return keys;
  }
}

const chineseGlue =
  /[的和与及从到在中内等由为是有个了其或]|相当于|用时|情况|基本|上榜|入选|进入|获得|累计|全省|实施|规模/gu;
const glue = new Set(
  (
    'the a an of in on at by to for and or with from as is are was per its their that which who than into over under up top all one new number most best place ' +
    'le la les de des du un une et en au aux par pour sur dans qui que dont ou son sa ses plus mieux ' +
    'der die das und im von zu mit für auf den dem ein eine el los las del y por para con una o da do dos'
  ).split(' '),
);

/** The words of a label that say what it is about; of words that are inflected, what does not change. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [run] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    for (const [piece] of run.matchAll(/[\p{Script=Han}]+|[^\p{Script=Han}]+/gu)) {
      if (!/\p{Script=Han}/u.test(piece)) {
        const word = piece.toLowerCase();
        if ([...word].length > 2 && !glue.has(word) && !/^\d+$/.test(word)) words.push(stem(word));
        continue;
      }
      for (const part of piece.replace(chineseGlue, ' ').split(' ')) {
        if (part.length < 2) continue;
        if (part.length <= 3) words.push(part);
        else for (let at = 0; at + 2 <= part.length; at += 2) words.push(part.slice(at, at + 2));
      }
    }
  }
  return words;
}

function stem(word: string): string {
  if (/^\p{Script=Arabic}/u.test(word)) return word.replace(/^(?:وال|بال|لل|ال|و)(?=..)/u, '');
  const short = word.replace(/(?:ies|es|s|ed|ing|y|e|aux|x)$/u, '');
  return [...short].length > 2 ? short : word;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function wordPattern(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (/\p{Script=Han}/u.test(word)) return new RegExp(escaped, 'gu');
  if (/\p{Script=Arabic}/u.test(word)) return new RegExp(`${escaped}\\p{L}{0,3}`, 'gu');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}\\p{L}{0,4}(?!\\p{L})`, 'giu');
}
