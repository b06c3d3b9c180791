import { distance } from 'fastest-levenshtein';

/** Of `candidates`, the few that a reader most likely meant by `value`, nearest first. */
export function nearest(value: string, candidates: readonly string[], count = 3): string[] {
  const words = value.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const score = (candidate: string) => {
    const shared = words.filter((word) => word.length > 1 && candidate.toLowerCase().includes(word)).length;
    return distance(value.toLowerCase(), candidate.toLowerCase()) - 4 * shared;
  };
  return candidates
    .map((candidate) => ({ candidate, score: score(candidate) }))
    .sort((a, b) => a.score - b.score)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}
