import type { Figure } from '../report/types.js';
import type { Mention } from './mentions.js';
import type { Claim } from './proof-report.js';
import { isSameMeasure, isSameUnit } from './units.js';

export type FaultKind =
  'digits' | 'scale' | 'qualifier' | 'period' | 'unit' | 'rank' | 'subject' | 'range' | 'date' | 'not-in-report';

export interface Judgement {
  readonly verdict: 'right' | 'wrong' | 'unsure';
  readonly kind: FaultKind | null;
  readonly claim: Claim;
  /** A right number is the printed one, not a rounding. */
  readonly isExact?: boolean;
}

/** A claim and how much the words beside a number speak of it. */
export interface Scored {
  readonly claim: Claim;
  readonly score: number;
  /** The terms of its label that are plainly spoken of, and whether all of it is. */
  readonly said?: ReadonlySet<string>;
  /** Those that are spoken of at all. */
  readonly spoken?: readonly string[];
  readonly isWhole?: boolean;
}

/** How a number agrees with what a record says. */
type Fit = 'exact' | 'rounded' | 'scale' | 'none';

/** Enough words to say that a number which agrees is the record's, that one which does not is meant to be, or may be. */
const agrees = 0.3;
const meant = 0.56;
const maybe = 0.46;
/** So plainly spoken of that even a number unlike its own is meant for it. */
const plain = 0.8;

/** What a number is said to be, held against the claims that it may stand for; undefined where it is none of the report's business. */
export function judge(
  mention: Mention,
  scored: readonly Scored[],
  isElsewhere: boolean,
  isTaken: (claim: Claim) => boolean,
  isNearer: (claim: Claim) => boolean = () => false,
  isOwnNamed = true,
): Judgement | undefined {
  const fitting = scored
    .filter(({ claim }) => isComparable(mention, claim))
    // A range is rather said of what is one, and a number of what has one.
    .map(({ claim, score, ...words }) => ({
      claim,
      ...words,
      score: score * (mention.numbers.length === claim.values.length ? 1 : mention.numbers.length === 2 ? 0.65 : 0.9),
      fit: fitOf(mention, claim),
    }))
    .sort((a, b) => b.score - a.score);
  const valued = fitting.filter(({ fit }) => fit === 'exact' || fit === 'rounded');
  const [best] = valued.sort((a, b) => rankOf(b) - rankOf(a));
  // What another number of the sentence states is not what this one is meant for; nor, where this one has a record, what words nearer to the other speak of.
  const [top] = fitting.filter(
    ({ claim, fit }) => fit !== 'none' || !(isTaken(claim) || (best?.fit === 'exact' && isNearer(claim))),
  );
  if (isElsewhere) {
    const own =
      best &&
      best.fit === 'exact' &&
      best.score >= agrees &&
      (isDistinctive(mention, best.claim) || (significant(mention) === 2 && best.score >= plain));
    return own ? { verdict: 'wrong', kind: 'subject', claim: best.claim } : undefined;
  }
  if (best && top) {
    const least = speaksOfOther(best, top) ? 0.96 : best.fit === 'exact' && isPartOf(top, best) ? 0.45 : 0.78;
    const isBest = best.score >= least * top.score;
    const isKnown = best.score >= agrees || (best.fit === 'exact' && significant(mention) >= 4);
    if (isBest && isKnown) return judgeWords(mention, best.claim, best.fit, best.score);
    if (!isBest && top.score >= meant && sameField(top.claim, best.claim))
      return judgeRangeOr(
        mention,
        top.claim,
        mention.unit === 'place'
          ? 'rank'
          : best.fit === 'rounded' && top.fit === 'scale' && isScaled(mention)
            ? 'scale'
            : best.fit === 'exact' && (best.score > 0.25 || significant(mention) >= 2) && !isSlip(mention, top.claim)
              ? 'subject'
              : 'digits',
      );
    if (!isBest && isKnown && significant(mention) >= 4)
      return { verdict: 'unsure', kind: 'subject', claim: best.claim };
  }
  const unitFault = findUnitFault(mention, scored, top?.score ?? 0);
  if (unitFault) return unitFault;
  if (!top) return undefined;
  const [scaled] = fitting.filter(({ score, fit }) => score >= Math.max(0.4, 0.78 * top.score) && fit === 'scale');
  if (scaled && isScaled(mention)) return { verdict: 'wrong', kind: 'scale', claim: scaled.claim };
  const ranged = fitting.find(
    ({ claim, score }) =>
      score >= Math.max(mention.numbers.length === 2 ? 0.24 : 0.4, 0.6 * top.score) && isWithin(mention, claim),
  );
  if (ranged) return { verdict: 'wrong', kind: 'range', claim: ranged.claim };
  if (isFar(mention, top.claim) && (top.score < plain || !isOwnNamed))
    return top.score >= maybe ? { verdict: 'unsure', kind: 'digits', claim: top.claim } : undefined;
  if (top.score >= meant) {
    const isAnothers = !isNear(mention, top.claim) && scored.some(({ claim }) => isDistinctivelyOf(mention, claim));
    return judgeRangeOr(mention, top.claim, mention.unit === 'place' ? 'rank' : isAnothers ? 'subject' : 'digits');
  }
  if (top.score >= maybe && isNear(mention, top.claim))
    return judgeRangeOr(mention, top.claim, mention.unit === 'place' ? 'rank' : 'digits');
  if (top.score >= maybe)
    return { verdict: 'unsure', kind: mention.unit === 'place' ? 'rank' : 'digits', claim: top.claim };
  return undefined;
}

/** Of two claims with much in common the text names what only the second has, and leaves out what the first has. */
function speaksOfOther(first: Scored, second: Scored): boolean {
  const said = [...(second.said ?? [])];
  return (
    first.isWhole === false && said.some((key) => first.said?.has(key)) && said.some((key) => !first.said?.has(key))
  );
}

/** All that a text speaks of the first, it speaks of the second as well, which has a longer label. */
export function isPartOf(first: Scored, second: Scored): boolean {
  const { spoken = [] } = first;
  return spoken.length > 0 && spoken.every((key) => second.spoken?.includes(key));
}

function rankOf({ score, fit }: Scored & { fit: Fit }): number {
  return score + (fit === 'exact' ? 0.1 : 0);
}

/** Whether a number may be meant for a claim, by what it counts. */
function isComparable(mention: Mention, claim: Claim): boolean {
  if (claim.says === 'streak') return mention.isStreak;
  if (mention.unit === 'place') return claim.says === 'place';
  if (claim.says === 'place') return false;
  if (isSameUnit(mention.unit, claim.unit))
    return mention.unit !== 'count' || (isSameMeasure(mention.measure, claim.measure) && !isOfThings(mention, claim));
  // 886.51亿 has no currency, and what has is no other than money.
  return (
    mention.unit === 'count' &&
    mention.measure === undefined &&
    typeof claim.unit === 'object' &&
    exponentOf(mention) >= 6
  );
}

/** 955个课题组 are not people. */
function isOfThings({ measure, counted }: Mention, claim: Claim): boolean {
  return (
    claim.measure === '人' && measure === '个' && counted !== undefined && !/[人员者才士师生家]|博士|专家/.test(counted)
  );
}

function exponentOf({ numbers }: Mention): number {
  return Math.max(...numbers.map(({ exponent }) => exponent));
}

export function significant({ numbers }: Mention): number {
  return Math.max(...numbers.map(({ digits, trailingZeros }) => digits - trailingZeros));
}

function isDistinctive(mention: Mention, claim: Claim): boolean {
  return significant(mention) >= 3 || mention.unit === 'place' || mention.isStreak || claim.figure.cities !== undefined;
}

/** Whether a count is another record's, whatever its measure word: 955家 for 955人. */
function isDistinctivelyOf(mention: Mention, { says, unit, values }: Claim): boolean {
  return (
    says === 'value' &&
    mention.unit === 'count' &&
    unit === 'count' &&
    mention.numbers.length === 1 &&
    values.length === 1 &&
    significant(mention) >= 3 &&
    same(mention.numbers[0].value, values[0] ?? NaN)
  );
}

/** Whether two claims are of things of one kind, so that the number of one may stand for the other's. */
function sameField(a: Claim, b: Claim): boolean {
  return isSameUnit(a.unit, b.unit);
}

function readings(number: Mention['numbers'][0]): number[] {
  return number.other === undefined ? [number.value] : [number.value, number.other];
}

function fitOf(mention: Mention, claim: Claim): Fit {
  const { numbers } = mention;
  const { values } = claim;
  if (values.length !== numbers.length) {
    // Of a range one end alone, where words say that it is one: over 80%.
    const [low = NaN, high = NaN] = values;
    const single = numbers.length === 1 && values.length === 2;
    if (single && mention.qualifier && isUp(mention) && readings(numbers[0]).includes(low)) return 'rounded';
    if (single && mention.qualifier === 'up-to' && readings(numbers[0]).includes(high)) return 'rounded';
    return 'none';
  }
  const fits = numbers.map((number, index): Fit => {
    const value = values[index] ?? NaN;
    const each = readings(number);
    if (each.some((read) => same(read, value))) return 'exact';
    if (each.some((read) => isRounded(read, value, number, mention))) return 'rounded';
    return isSameDigits(number.value, value) ? 'scale' : 'none';
  });
  if (fits.every((fit) => fit === 'exact')) return 'exact';
  if (fits.every((fit) => fit === 'exact' || fit === 'rounded')) return 'rounded';
  return fits.every((fit) => fit === 'scale') ? 'scale' : 'none';
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-9;
}

/** Whether a number is a record's with fewer digits, rounded as its qualifying word allows. */
function isRounded(
  read: number,
  value: number,
  { digits, trailingZeros }: Mention['numbers'][0],
  { qualifier, isNearly, unit }: Mention,
): boolean {
  const count = digits - trailingZeros;
  if (unit === 'place' || value === 0 || read === 0) return false;
  const size = Math.floor(Math.log10(Math.abs(read)));
  // Two digits at the least, unless words say that it is about so much.
  const kept = Math.max(count, 2);
  const step = 10 ** (size - kept + 1);
  const coarse = 10 ** (size - count + 1);
  const difference = value - read;
  if (Math.abs(difference) / Math.abs(value) > 0.12) return false;
  if (isNearly || qualifier === 'up-to') return difference <= 0 && -difference < coarse;
  if (qualifier === 'more-than' || qualifier === 'at-least') return difference >= 0 && difference < coarse;
  if (qualifier === 'approx') return Math.abs(difference) <= coarse / 2;
  // 38 for 38.4 is a rounding; 2790 for 2791 is one too, and 54 for 53 is none.
  if (Number.isInteger(value) && Math.abs(value) < 1000) return false;
  return count >= 2 && Math.abs(difference) <= step / 2;
}

/** Whether one is the other with the point elsewhere: a power of ten lies between. */
function isSameDigits(a: number, b: number): boolean {
  const power = Math.log10(Math.abs(a / b));
  return Number.isFinite(power) && Math.abs(power - Math.round(power)) < 1e-9;
}

/** Small counts that share a digit are no slip of a scale. */
function isScaled(mention: Mention): boolean {
  return (
    significant(mention) >= 2 ||
    exponentOf(mention) > 0 ||
    Math.abs(mention.numbers[0].value) >= 1000 ||
    Math.abs(mention.numbers[0].value) < 1
  );
}

function isNear(mention: Mention, claim: Claim): boolean {
  const [number] = mention.numbers;
  if (mention.numbers.length === 2 && claim.values.length === 2)
    return mention.numbers.some(({ value }, index) => same(value, claim.values[index] ?? NaN));
  return claim.values.some((value) => {
    const ratio = number.value / value;
    const written = (each: number) => String(Math.abs(each)).replace(/\D|0+$/g, '');
    const [a, b] = [written(number.value), written(value)];
    const sorted = (text: string) => [...text].sort().join('');
    const differing = [...a].filter((each, index) => each !== b[index]).length;
    return (
      (ratio > 0.8 && ratio < 1.25) ||
      (a.length === b.length && a.length >= 3 && (sorted(a) === sorted(b) || differing <= 1))
    );
  });
}

/** Neither of its size, nor its digits with a slip. */
function isFar(mention: Mention, claim: Claim): boolean {
  const [number] = mention.numbers;
  const [value = NaN] = claim.values;
  if (mention.unit === 'place' || mention.numbers.length + claim.values.length > 2 || isNear(mention, claim))
    return false;
  const ratio = number.value / value;
  return (ratio < 0.4 || ratio > 2.5) && !isOneMore(String(number.value), String(value));
}

/** One of them is the other with a digit more. */
function isOneMore(a: string, b: string): boolean {
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  return shorter.length > 1 && [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter);
}

/** Two digits of which one is mistyped are nobody else's number. */
function isSlip({ numbers: [{ value }] }: Mention, { values: [own = NaN] }: Claim): boolean {
  const [a, b] = [String(value), String(own)];
  return a.length === 2 && b.length === 2 && (a[0] === b[0] || a[1] === b[1] || a === b[1]! + b[0]!);
}

/** A range where the record has one number within it, or one number of the range that the record has. */
function isWithin({ numbers, qualifier }: Mention, { values }: Claim): boolean {
  if (numbers.length === values.length) return false;
  const [low, high] = numbers.length === 2 ? [numbers[0].value, numbers[1].value] : values;
  const inside = numbers.length === 2 ? values[0] : numbers[0].value;
  if (low === undefined || high === undefined || inside === undefined) return false;
  return inside >= low && inside <= high && (numbers.length === 2 || qualifier === undefined || qualifier === 'approx');
}

/** Whether a number is just what a claim says. */
export function states(mention: Mention, claim: Claim): boolean {
  return isComparable(mention, claim) && fitOf(mention, claim) === 'exact';
}

/** Whether a number is what a claim says, or a rounding of it. */
export function means(mention: Mention, claim: Claim): boolean {
  return states(mention, claim) || (isComparable(mention, claim) && fitOf(mention, claim) === 'rounded');
}

/** The digits are a record's, and what they count is not. */
function findUnitFault(mention: Mention, scored: readonly Scored[], top: number): Judgement | undefined {
  if (mention.unit === 'place' || mention.isStreak || mention.numbers.length > 1) return undefined;
  const candidates = scored
    .filter(
      ({ claim, score }) =>
        claim.says === 'value' && score >= Math.max(0.38, 0.8 * top) && !isComparable(mention, claim),
    )
    .filter(
      ({ claim, score }) =>
        claim.values.length === 1 &&
        (fitOf(mention, claim) === 'exact' ||
          (fitOf(mention, claim) === 'rounded' && score >= 0.8) ||
          sameWritten(mention, claim)),
    )
    .sort((a, b) => b.score - a.score);
  const [found] = candidates;
  if (!found) return undefined;
  // Of small numbers many are alike.
  if (significant(mention) < 2 && found.score < 0.5) return undefined;
  return { verdict: 'wrong', kind: 'unit', claim: found.claim };
}

/** 2901.4亿美元 is 2901.4亿元 as it is written, and so is 2.9014 trillion. */
function sameWritten({ numbers: [number], unit }: Mention, { unit: own, values: [value = NaN] }: Claim): boolean {
  return typeof unit === 'object' && typeof own === 'object' && isSameDigits(number.value, value);
}

/** What differs is the range or the digits. */
function judgeRangeOr(mention: Mention, claim: Claim, kind: FaultKind): Judgement {
  const isRange = mention.numbers.length === 2 || claim.values.length === 2;
  const ratio = mention.numbers[0].value / (claim.values[0] ?? NaN);
  // A number of another order with other digits is a misprint of none: 企业研发投入2.9亿元.
  if (kind === 'digits' && (ratio > 50 || ratio < 0.02)) return { verdict: 'unsure', kind, claim };
  if (!isRange || mention.unit === 'place') return { verdict: 'wrong', kind, claim };
  const [low = NaN, high = low] = claim.values;
  const [number] = mention.numbers;
  const outside = mention.numbers.length === 1 && (number.value < low * 0.9 || number.value > high * 1.1);
  return { verdict: 'wrong', kind: outside ? 'digits' : 'range', claim };
}

function isUp({ qualifier }: Mention): boolean {
  return qualifier === 'more-than' || qualifier === 'at-least';
}

/** The number is the record's: whether what qualifies it is too. */
function judgeWords(mention: Mention, claim: Claim, fit: Fit, score: number): Judgement {
  const right: Judgement = { verdict: 'right', kind: null, claim, isExact: fit === 'exact' };
  // Of numbers such as 20 many are alike.
  const enough = significant(mention) >= 2 ? agrees : 0.5;
  const wrong = (kind: FaultKind): Judgement => ({ verdict: score >= enough ? 'wrong' : 'unsure', kind, claim });
  const unsure: Judgement = { verdict: 'unsure', kind: 'qualifier', claim };
  if (claim.says === 'place') return judgePlace(mention, claim) ?? right;
  if (claim.says === 'streak') return right;
  const { qualifier } = claim.figure;
  if (claim.values.length === 2) return right;
  const said = mention.qualifier;
  if (fit === 'rounded') return right;
  switch (qualifier) {
    case 'exact':
      return said === undefined ? right : wrong('qualifier');
    case 'approx':
      return said === undefined
        ? wrong('qualifier')
        : said !== 'approx'
          ? wrong('qualifier')
          : mention.isNearly
            ? unsure
            : right;
    case 'more-than':
      return said === 'more-than' ? right : said === 'at-least' ? unsure : wrong('qualifier');
    case 'at-least':
      return isUp(mention) || mention.isCompared ? right : wrong('qualifier');
    case 'range':
      return right;
  }
}

/** A place has a field; undefined where it is as the record has it. */
function judgePlace(mention: Mention, claim: Claim): Judgement | undefined {
  const isTop = claim.figure.unit === 'rank' && claim.figure.qualifier === 'at-least';
  if (mention.scope && claim.scope && mention.scope.scope !== claim.scope) {
    return { verdict: 'wrong', kind: 'rank', claim };
  }
  return isTop === mention.isTop ? undefined : { verdict: 'unsure', kind: 'rank', claim };
}

/** Whether a figure is of a city, and not of the whole place. */
export function isOfCity({ cities, unit }: Figure): boolean {
  return cities !== undefined && cities.length === 1 && unit !== 'cities';
}
