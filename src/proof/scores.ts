import type { Occurrence, RecordTerms, Vocabulary } from './terms.js';
import type { UnitClass } from './units.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * How plainly each term is spoken of beside a number, from 0 to 1: less beyond a comma, less beyond another number, less in
 * the sentence before.
 */
export function weighTerms(
  text: string,
  occurrences: readonly Occurrence[],
  mention: Span,
  others: readonly Span[],
  sentence: Span,
  isChinese: boolean,
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { key, start, end } of occurrences) {
    const isBefore = end <= mention.start;
    // "7条科创走廊" begins with its number, and "RMB" may be all that lies between.
    const gap = isBefore ? text.slice(end, mention.start) : start >= mention.end ? text.slice(mention.end, start) : '';
    const clear = gap.replace(/(?<=\d)[,，](?=\d)/g, '').replace(/No\.|R&D/g, '');
    const commas = Math.min(4, clear.match(/[，,；;：:（(）)]|——| - /g)?.length ?? 0);
    const listed = clear.match(/、|\band\b|\bwith\b/g)?.length ?? 0;
    const between = others.filter((other) =>
      isBefore ? other.start >= end && other.end <= mention.start : other.start >= mention.end && other.end <= start,
    ).length;
    let weight = 1;
    weight *= (isBefore ? 0.8 : 0.6) ** commas * 0.9 ** listed * (isBefore ? 0.55 : 0.4) ** between;
    // A question says what its answer is of.
    if (start < sentence.start) weight *= /[？?]\s*$/.test(text.slice(0, sentence.start)) ? 0.9 : 0.6;
    // English names what is counted after its number, Chinese as often before.
    if (!isBefore && commas === 0) weight *= isChinese ? 0.95 : 1;
    weight *= 1 - Math.min(clear.length, 120) / 480;
    if (weight > (weights.get(key) ?? 0)) weights.set(key, weight);
  }
  return weights;
}

/** Terms that a number says by its unit alone. */
export function impliedTerms(unit: UnitClass, isStreak: boolean): readonly string[] {
  if (typeof unit === 'object') return ['spending'];
  if (unit === 'percent') return ['share'];
  if (unit === 'points') return ['rise', 'share'];
  if (unit === 'place') return ['ranking', 'count'];
  return isStreak ? ['consecutive', 'ranking'] : ['count'];
}

/** Terms that weigh so much together say which record is meant, however long its label is. */
const enough = 10;

/**
 * From 0 to 1: how much of what tells a record from others a text speaks of. A record that leaves much of what stands right
 * beside the number unsaid is less likely to be meant.
 */
export function scoreRecord(
  { labels, others }: RecordTerms,
  weights: ReadonlyMap<string, number>,
  implied: readonly string[],
  vocabulary: Vocabulary,
): number {
  const cover = (terms: ReadonlyMap<string, number>) => {
    let sum = 0;
    let all = 0;
    for (const [key, weight] of terms) {
      all += weight;
      sum += weight * Math.max(weights.get(key) ?? 0, implied.includes(key) ? 0.7 : 0);
    }
    return all === 0 ? 0 : Math.min(1, sum / Math.min(all, enough));
  };
  const label = Math.max(0, ...labels.map(cover));
  // Few words, such as "in China", are said of much.
  const more = Math.max(0, ...others.filter(({ size }) => size > 2).map(cover));
  let said = 0;
  let explained = 0;
  for (const [key, weight] of weights) {
    if (weight < 0.6) continue;
    const worth = weight * vocabulary.weightOf(key);
    said += worth;
    if (implied.includes(key) || [...labels, ...others].some((terms) => terms.has(key))) explained += worth;
  }
  return (label + (1 - label) * 0.45 * more) * (said === 0 ? 1 : 0.7 + (0.3 * explained) / said);
}

/** The terms of a record's label that a text speaks of plainly, or at all, and whether it does of each, in the language that has most of them. */
export function saidOf(
  { labels }: RecordTerms,
  weights: ReadonlyMap<string, number>,
  implied: readonly string[],
): { readonly said: ReadonlySet<string>; readonly spoken: readonly string[]; readonly isWhole: boolean } {
  const [most = { said: new Set<string>(), spoken: [], isWhole: true }] = labels
    .map((label) => {
      const keys = [...label.keys()];
      return {
        said: new Set(keys.filter((key) => (weights.get(key) ?? 0) >= 0.8)),
        spoken: keys.filter((key) => weights.has(key)),
        isWhole: keys.every((key) => implied.includes(key) || weights.has(key)),
      };
    })
    .sort((a, b) => b.said.size - a.said.size);
  return most;
}
