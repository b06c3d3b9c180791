import type { Qualifier } from '../../report/types.js';

/** A number as a table gives it, in base units. */
export interface ReadNumber {
  readonly value: number | readonly [number, number];
  readonly digits: number;
  readonly qualifier: Qualifier;
  /** The word as it is written. */
  readonly qualifierWord?: string;
  /** What is left when the number and its scale are taken away: 元, 家, %. */
  readonly unit: string;
}

/** Key of the message that says why a text is no number. */
export interface NoNumber {
  readonly reason: string;
}

/** Powers of ten. Adding exponents, rather than multiplying, keeps 2901.4亿 exact. */
const scales: Readonly<Record<string, number>> = {
  万亿: 12,
  亿: 8,
  千万: 7,
  百万: 6,
  十万: 5,
  万: 4,
  千: 3,
  trillion: 12,
  billion: 9,
  million: 6,
  thousand: 3,
};

const scale = Object.keys(scales).join('|');
const plainNumber = `[-+]?\\d[\\d,' ]*(?:\\.\\d+)?`;
const single = new RegExp(`^(${plainNumber})\\s*(${scale})?(.*)$`);
const range = new RegExp(
  `^(${plainNumber})\\s*(${scale})?\\s*([^\\d\\s~至到-]*?)\\s*(?:~|-|至|到| to )\\s*(${plainNumber})\\s*(${scale})?(.*)$`,
);

const before: Readonly<Record<string, Qualifier>> = {
  大约: 'approx',
  约: 'approx',
  近: 'approx',
  '~': 'approx',
  about: 'approx',
  超过: 'more-than',
  超: 'more-than',
  逾: 'more-than',
  '>': 'more-than',
  'more than': 'more-than',
  over: 'more-than',
  至少: 'at-least',
  不少于: 'at-least',
  不低于: 'at-least',
  '>=': 'at-least',
  '≥': 'at-least',
  'at least': 'at-least',
};
const after: Readonly<Record<string, Qualifier>> = {
  左右: 'approx',
  上下: 'approx',
  以上: 'at-least',
  及以上: 'at-least',
};
/** Right after the number and its scale: 20多个, 4.88万余名. */
const inside: Readonly<Record<string, Qualifier>> = { 多: 'more-than', 余: 'more-than' };
/** What the data has no word for: it would be given as more than it says. */
const upTo = /以内|以下|不超过|不足|至多|最多|不到|[<≤]|\bup to\b|less than|at most/i;

export function readNumber(text: string, unitColumn: string): ReadNumber | NoNumber {
  let rest = plain(text);
  if (rest === '' || /^[-—–.…/]+$|^(?:n\/?a|无|暂无|空|待定|tbd)$/i.test(rest)) return { reason: 'empty' };
  if (upTo.test(rest)) return { reason: 'up-to' };
  const found: { word: string; qualifier: Qualifier }[] = [];
  const take = (words: Readonly<Record<string, Qualifier>>, pattern: (word: string) => RegExp) => {
    for (const word of Object.keys(words).sort((a, b) => b.length - a.length)) {
      const cut = rest.replace(pattern(word), '$1');
      const qualifier = words[word];
      if (cut === rest || !qualifier) continue;
      rest = cut.trim();
      found.push({ word, qualifier });
      return;
    }
  };
  take(before, (word) => new RegExp(`^()${word}\\s*`, 'i'));
  take(after, (word) => new RegExp(`()${word}$`));
  take(inside, (word) => new RegExp(`^(${plainNumber}(?:${scale})?)${word}`));
  const [qualified] = found;
  if (found.length > 1) return { reason: 'two-qualifiers' };
  const place = /^第(\d+)(?:位|名)?$/.exec(rest);
  if (place) return { value: Number(place[1]), digits: place[1]?.length ?? 1, qualifier: 'exact', unit: '位次' };
  rest = rest
    .replace(/^负/, '-')
    .replace(/^\(([\d.,]+)\)$/, '-$1')
    .replace(/^百分之(.+)$/, '$1%')
    .replace(/^[¥￥]/, '');
  const both = range.exec(rest);
  if (both && !qualified) return readRange(both, unitColumn);
  const one = single.exec(rest);
  if (!one) return { reason: 'no-number' };
  const [, written = '', word, tail = ''] = one;
  if (/\d/.test(tail)) return { reason: 'more-numbers' };
  const power = powerOf(word, tail, unitColumn);
  const number = toNumber(written, power.exponent);
  if (typeof number !== 'number') return number;
  return {
    value: number,
    digits: digitsOf(written),
    qualifier: qualified?.qualifier ?? 'exact',
    ...(qualified && /\p{Script=Han}/u.test(qualified.word) && { qualifierWord: qualified.word }),
    unit: power.unit,
  };
}

function readRange(match: RegExpExecArray, unitColumn: string): ReadNumber | NoNumber {
  const [, low = '', lowScale, lowUnit = '', high = '', highScale, tail = ''] = match;
  if (/\d/.test(tail) || (lowUnit !== '' && lowUnit !== tail.trim())) return { reason: 'more-numbers' };
  const power = powerOf(highScale, tail, unitColumn);
  const values = [
    toNumber(low, lowScale ? (scales[lowScale] ?? 0) : power.exponent),
    toNumber(high, power.exponent),
  ] as const;
  const [first, last] = values;
  if (typeof first !== 'number') return first;
  if (typeof last !== 'number') return last;
  if (first >= last) return { reason: 'falling-range' };
  const digits = Math.max(digitsOf(low), digitsOf(high));
  return { value: [first, last], digits, qualifier: 'range', unit: power.unit };
}

/** The scale beside the number, and that of the unit's column, which is for numbers without one: 2901.4 | 亿元. */
function powerOf(word: string | undefined, tail: string, unitColumn: string): { exponent: number; unit: string } {
  const [, columnScale, columnUnit = ''] = new RegExp(`^(${scale})?(.*)$`).exec(plain(unitColumn)) ?? [];
  const unit = tail.trim();
  if (word !== undefined) return { exponent: scales[word] ?? 0, unit: unit || columnUnit.trim() };
  if (unit !== '') return { exponent: 0, unit };
  return { exponent: columnScale === undefined ? 0 : (scales[columnScale] ?? 0), unit: columnUnit.trim() };
}

function toNumber(written: string, exponent: number): number | NoNumber {
  const signless = written.trim().replace(/^[-+]/, '');
  // 12,5 may be twelve and a half as well as a slip: it is not guessed.
  if (/[,' ]/.test(signless) && !/^\d{1,3}(?:[,' ]\d{3})+(?:\.\d+)?$/.test(signless)) return { reason: 'separators' };
  const value = Number(`${written.replace(/[,' +]/g, '')}e${exponent}`);
  return Number.isFinite(value) && digitsOf(written) <= 15 ? value : { reason: 'too-long' };
}

function digitsOf(written: string): number {
  return written.replace(/\D/g, '').replace(/^0+(?=\d)/, '').length || 1;
}

/** Full-width forms as half-width ones, all dashes and minus signs as "-", waves as "~". */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2212\u2010-\u2015]/g, '-')
    .replace(/[~\u301c\u223c]/g, '~')
    .replace(/\s+/g, ' ')
    .trim();
}
