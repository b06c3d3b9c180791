import { chineseQualifiers, type QualifierPlace } from '../../report/qualifier-words.js';
import type { Qualifier } from '../../report/types.js';
import { chineseNumeral } from './chinese.js';
import { plainNumber, writtenNumber, type Decimals } from './decimals.js';
import { plain } from './plain.js';
import { findUnit, isMoney, isSameUnit, readUnit, scaleAt, type ReadScale, type ReadUnit } from './units.js';

export type Values = Readonly<Record<string, string | number>>;

/** How something was read that could have been meant otherwise: the key of a message, and what fills it. */
export interface Note {
  readonly key: string;
  readonly values?: Values;
}

/** A number as a table gives it, in base units. */
export interface ReadNumber {
  readonly value: number | readonly [number, number];
  readonly digits: number | readonly [number, number];
  readonly qualifier: Qualifier;
  /** The word as it is written. */
  readonly qualifierWord?: string;
  readonly unit: ReadUnit;
  readonly notes: readonly Note[];
  /** The cell without the marks of footnotes. */
  readonly printed: string;
}

/** The message that says why a text is no number. */
export interface NoNumber {
  readonly reason: string;
  readonly values?: Values;
}

class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly reason: string,
    readonly values: Values = {},
  ) {
    super(reason);
  }
}

const chinese = (place: QualifierPlace): Readonly<Record<string, Qualifier>> =>
  Object.fromEntries(
    Object.entries(chineseQualifiers).flatMap(([word, [qualifier, at]]) =>
      at === place && qualifier !== 'up-to' ? [[word, qualifier]] : [],
    ),
  );

export const qualifiersBefore: Readonly<Record<string, Qualifier>> = {
  ...chinese('before'),
  '~': 'approx',
  '≈': 'approx',
  about: 'approx',
  around: 'approx',
  'approx.': 'approx',
  approximately: 'approx',
  nearly: 'approx',
  almost: 'approx',
  'ca.': 'approx',
  circa: 'approx',
  rund: 'approx',
  etwa: 'approx',
  environ: 'approx',
  '>': 'more-than',
  'more than': 'more-than',
  over: 'more-than',
  '>=': 'at-least',
  '≥': 'at-least',
  'at least': 'at-least',
};
export const qualifiersAfter: Readonly<Record<string, Qualifier>> = { ...chinese('after'), '+': 'at-least' };
/** Right after the number and its scale: 20多个, 4.88万余名. */
export const qualifiersInside: Readonly<Record<string, Qualifier>> = { ...chinese('inside'), 来: 'approx' };

/** Limits from above, for which the data has no word: it would be given as more than it says. */
export const upTo = new RegExp(
  [
    ...Object.keys(chineseQualifiers).filter((word) => chineseQualifiers[word]?.[0] === 'up-to'),
    '未满|[<≤]|\\bup to\\b|less than|at most|below|under|höchstens',
  ].join('|'),
  'i',
);
const empty =
  /^(?:[-.…/\\:*·]+|n\.?\/?a\.?|#.*|null|nil|none|nan|x|无|暂无|空|缺|待定|未知|不详|保密|tbd|tba|k\.?a\.?)$/i;
/** What no reading makes up for: characters that turn the text round, or are left of a wrong encoding. */
const garbled = /[\ufffd\u202a-\u202e\u2066-\u2069\p{Cc}]/u;
const unseen = /[\u00ad\u061c\u200b-\u200f\u2060\ufeff]/g;

/** Reads a cell, beside what its column, its head or its name says of the unit. */
export function readNumber(cell: string, said: ReadUnit | undefined, decimals: Decimals): ReadNumber | NoNumber {
  try {
    return new Reader(said, decimals).read(cell);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { reason: error.reason, values: error.values };
  }
}

/** Words behind a number that say something else of it. */
const noUnit =
  /[,;:!?"“”。，；：、]|[a-z] [a-z]|^(?:est|estimated?|prov|provisional|preliminary|rev|revised|approx|projected|forecast|total|net|gross|each|more|less|fewer|plus|minus|only|overall|of)\b|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?![a-z]{5})|半$|第|其中|同比|比上年|增长|下降|减少|较|居|约|和|以/i;

interface Part {
  readonly mantissa: string;
  readonly exponent: number;
}

/** A number with what stands right behind it. */
interface Quantity extends Part {
  readonly scale?: ReadScale | undefined;
  readonly inside?: string | undefined;
  readonly tail: string;
  /** In Chinese numerals, after which any character may belong to a word: 一流, 三新. */
  readonly isWord: boolean;
}

class Reader {
  readonly #said: ReadUnit | undefined;
  readonly #decimals: Decimals;
  readonly #notes: Note[] = [];

  constructor(said: ReadUnit | undefined, decimals: Decimals) {
    this.#said = said;
    this.#decimals = decimals;
  }

  read(cell: string): ReadNumber {
    const seen = cell.replace(unseen, '').trim();
    if (garbled.test(seen)) throw new Refusal(/[\r\n\t]/.test(seen) ? 'more-numbers' : 'garbled');
    const printed = this.#withoutMarks(seen);
    let rest = plain(printed);
    if (rest === '' || empty.test(rest)) throw new Refusal('empty');
    if (/^\s*[—―]/.test(printed)) throw new Refusal('dash');
    if (upTo.test(rest)) throw new Refusal('up-to');
    const found: { word: string; qualifier: Qualifier }[] = [];
    const before = this.#takeWord(rest, qualifiersBefore, (word) => new RegExp(`^${word}\\s*`, 'i'), found);
    rest = this.#takeWord(before, qualifiersAfter, (word) => new RegExp(`\\s*${word}$`), found);
    const rank = this.#rank(rest);
    if (rank) {
      if (found.length > 0) throw new Refusal('two-qualifiers');
      return { ...rank, notes: this.#notes, printed };
    }
    const range = found.length === 0 ? this.#range(rest) : undefined;
    if (range) return { ...range, notes: this.#notes, printed };
    const one = this.#signed(rest, found);
    const [qualified] = found;
    if (found.length > 1) throw new Refusal('two-qualifiers');
    return {
      ...one,
      qualifier: qualified?.qualifier ?? 'exact',
      ...(qualified && /\p{Script=Han}/u.test(qualified.word) && { qualifierWord: qualified.word }),
      notes: this.#notes,
      printed,
    };
  }

  #takeWord(
    text: string,
    words: Readonly<Record<string, Qualifier>>,
    pattern: (word: string) => RegExp,
    found: { word: string; qualifier: Qualifier }[],
  ): string {
    for (const word of Object.keys(words).sort((a, b) => b.length - a.length)) {
      const match = pattern(word.replace(/[.+]/g, '\\$&')).exec(text);
      const qualifier = words[word];
      if (!match || !qualifier) continue;
      // Aboutness is a word by itself: not the "over" of "overall".
      const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
      if (/\w$/.test(match[0]) && /^[a-z]/i.test(rest)) continue;
      found.push({ word, qualifier });
      return rest.trim();
    }
    return text;
  }

  /** Marks of footnotes beside the number or its unit; never part of it. */
  #withoutMarks(text: string): string {
    if (/[½¼¾⅐-⅞↉]/.test(text)) throw new Refusal('fraction');
    // 10⁶ is a million, or ten with a sixth footnote; ×10⁶ and 10⁻⁶ are but powers.
    let rest = text.replace(/([×xX*·]\s*|^)10(⁻?)([⁰¹²³⁴-⁹]+)/g, (_, times: string, minus: string, power: string) => {
      if (times === '' && minus === '') throw new Refusal('power-or-mark');
      return `${times}10^${minus === '' ? '' : '-'}${power.normalize('NFKC')}`;
    });
    if (/(?<![\d.,])10[⁰¹²³⁴-⁹]/.test(rest)) throw new Refusal('power-or-mark');
    const marks: string[] = [];
    const raised = '[⁰¹²³⁴-⁹⁺⁻₀-₉ᵃ-ᵛᵖʳ⁾⁽]+';
    const circled = '[①-⓿❶-➓㉈-㉏㉑-㉟㊱-㊿⑴-⒛]';
    const signs = '[*＊†‡§¶※]+';
    const brackets = '[[［〔【](?:\\d{1,3}|[a-z]|注\\s*\\d*|note \\d+)[\\]］〕】]';
    const rounds = '[(（](?:注\\s*\\d*|[a-z]|note \\d+)[)）]';
    const patterns = [
      // Before the number,
      new RegExp(`^(?:${raised}|${circled}|${signs}|注\\s*\\d*[:：])\\s*(?=[-+−–(（$€£¥￥\\d０-９])`, 'iu'),
      // between it and its unit,
      new RegExp(`(?<=[\\d０-９.,])\\s?(?:${raised}|${circled}|${signs}|${brackets})(?=\\s*[%％‰(（\\p{L}])`, 'iu'),
      // and at the end.
      new RegExp(
        `\\s*(?:${circled}|${signs}|${brackets}|${rounds}|(?<![a-z米])${raised}|注\\s*\\d*|(?<=[\\d%])[a-z][)）]|\\s[a-z\\d]{1,2}[)）]|(?<=[\\d%])\\s?#)$`,
        'iu',
      ),
    ];
    for (let found = true; found;) {
      found = false;
      for (const pattern of patterns) {
        const match = pattern.exec(rest);
        if (!match || match[0].length === rest.length) continue;
        // A bracket that was opened is closed by this one: (12 3)
        if (/[)）]$/.test(match[0]) && !/^\s*[(（]/.test(match[0]) && /[(（]/.test(rest)) continue;
        marks.push(match[0].trim());
        rest = (rest.slice(0, match.index) + rest.slice(match.index + match[0].length)).trim();
        found = true;
      }
    }
    if (/(?<![a-z米])[⁰¹²³⁴-⁹]/i.test(rest) || new RegExp(`${circled}|[₀-₉]`).test(rest))
      throw new Refusal('mark-inside');
    if (marks.length > 0) this.#notes.push({ key: 'mark', values: { mark: marks.join(' ') } });
    return rest;
  }

  #rank(text: string): Pick<ReadNumber, 'value' | 'digits' | 'qualifier' | 'unit'> | undefined {
    const place = /^第\s*(.+?)\s*(?:位|名)?$/.exec(text)?.[1] ?? /^([1-9]\d*)(?:st|nd|rd|th)$/i.exec(text)?.[1];
    if (place === undefined) return undefined;
    const numeral = /^[1-9]\d{0,5}$/.test(place) ? undefined : chineseNumeral(place);
    if (numeral === 'odd' || (numeral ? numeral.length !== place.length : !/^[1-9]\d*$/.test(place)))
      throw new Refusal('rank');
    const value = numeral ? Number(`${numeral.mantissa}e${numeral.exponent}`) : Number(place);
    const unit = findUnit('rank');
    const said = this.#said;
    if (said && said.word !== '' && said.known?.key !== 'rank' && !/^[位名]$/.test(said.word))
      throw new Refusal('contradiction', { cell: '第…位', said: said.word });
    return {
      value,
      digits: String(value).length,
      qualifier: 'exact',
      unit: { word: '位次', ...(unit && { known: unit }) },
    };
  }

  #range(text: string): Pick<ReadNumber, 'value' | 'digits' | 'qualifier' | 'unit'> | undefined {
    for (const match of text.matchAll(/\s*(?:(?<![eE^(])-|~|至|到|\bto\b|\bbis\b|\bund\b|\band\b)\s*/g)) {
      const left = text.slice(0, match.index);
      const right = text.slice(match.index + match[0].length);
      if (!/[\d一二三四五六七八九十]/.test(left) || !/^[-+$€£¥]?\s?[\d一二三四五六七八九十]/.test(right)) continue;
      if (/and|und/.test(match[0])) throw new Refusal('more-numbers');
      return this.#bounds(left, right);
    }
    return undefined;
  }

  #bounds(left: string, right: string): Pick<ReadNumber, 'value' | 'digits' | 'qualifier' | 'unit'> {
    const money = [left, right].map((text) => this.#sign(text));
    const isOfMoney = money.some(({ currency }) => currency !== undefined);
    const [low, high] = money.map(({ rest }) => this.#quantity(rest, isOfMoney));
    const [first, last] = money;
    if (!low || !high || !first || !last || low.inside || high.inside) throw new Refusal('more-numbers');
    const years = [low, high].every(({ mantissa, tail }) => /^(?:19|20)\d\d$/.test(mantissa) && /^年?$/.test(tail));
    if (years && this.#said === undefined) throw new Refusal('years');
    const currency = last.currency ?? first.currency;
    if (first.currency && last.currency && first.currency !== last.currency) throw new Refusal('unlike-ends');
    const upper = this.#place(high, currency);
    const lowTail = low.tail === '' ? undefined : readUnit(low.tail);
    if (low.tail !== '' && !(lowTail && isSameUnit(lowTail, upper.unit))) throw new Refusal('unlike-ends');
    // 2至3亿 is from 2亿; 9000万至1亿 says each.
    if (low.scale && !high.scale) throw new Refusal('unlike-ends');
    const exponent = low.scale ? low.scale.exponent : upper.exponent;
    const ends = [
      { ...low, exponent: low.exponent + exponent },
      { ...high, exponent: high.exponent + upper.exponent },
    ] as const;
    const values = [valueOf(ends[0], first.sign), valueOf(ends[1], last.sign)] as const;
    if (values[0] >= values[1]) throw new Refusal('falling-range');
    const digits = [digitsOf(low.mantissa), digitsOf(high.mantissa)] as const;
    return {
      value: values,
      digits: digits[0] === digits[1] ? digits[0] : digits,
      qualifier: 'range',
      unit: upper.unit,
    };
  }

  #signed(
    text: string,
    found: { word: string; qualifier: Qualifier }[],
  ): Pick<ReadNumber, 'value' | 'digits' | 'unit'> {
    const { rest, sign, currency } = this.#sign(text);
    const special = sign === 1 ? this.#halves(rest) : undefined;
    if (special) return special;
    const quantity = this.#quantity(rest, currency !== undefined);
    const inside = quantity.inside;
    if (inside !== undefined) found.push({ word: inside, qualifier: qualifiersInside[inside] ?? 'more-than' });
    const { exponent, unit } = this.#place(quantity, currency);
    const value = valueOf({ ...quantity, exponent: quantity.exponent + exponent }, sign);
    return { value, digits: digitsOf(quantity.mantissa), unit };
  }

  /** A minus before or in bookkeepers' brackets, and a currency before the number. */
  #sign(text: string): { readonly rest: string; readonly sign: 1 | -1; readonly currency: string | undefined } {
    let rest = text;
    let sign: 1 | -1 = 1;
    const take = (pattern: RegExp): RegExpExecArray | undefined => {
      const match = pattern.exec(rest) ?? undefined;
      if (match) rest = rest.slice(match[0].length);
      return match;
    };
    const money = /^(US\$|HK\$|[$€£¥]|[A-Z]{3}(?= ?[-(\d]))\s?/;
    let currency = take(money)?.[1];
    const brackets = /^\((.*)\)$/.exec(rest) ?? /^\(([^()]*)\)([^()]*)$/.exec(rest);
    if (brackets && /^[$€£¥]?\s?[\d.,' ]+[^\d]*$/.test(brackets[1] ?? '')) {
      // (3) may be the number of a footnote; (4.7) and (1,234) are below zero.
      if (/^\d{1,2}$/.test(brackets[1] ?? '')) throw new Refusal('brackets');
      rest = `${brackets[1] ?? ''}${brackets[2] ?? ''}`;
      sign = -1;
      this.#notes.push({ key: 'brackets' });
    } else if (take(/^(?:-|负)\s?/)) sign = -1;
    else take(/^\+\s?/);
    currency ??= take(money)?.[1];
    if (sign === 1 && take(/^(?:-|负)\s?/)) sign = -1;
    return { rest, sign, currency };
  }

  /** 5成, 百分之三, 两年半. */
  #halves(text: string): Pick<ReadNumber, 'value' | 'digits' | 'unit'> | undefined {
    const share = /^(百|千|万)分之(.+)$/.exec(text);
    if (share) {
      const quantity = this.#quantity(share[2] ?? '', false);
      if (quantity.tail !== '' || quantity.scale || quantity.inside) throw new Refusal('no-number');
      const { unit } = this.#place({ ...quantity, tail: `${share[1] ?? ''}分之`, isWord: false }, undefined);
      return { value: valueOf(quantity, 1), digits: digitsOf(quantity.mantissa), unit };
    }
    const tenths = /^([\d一二两三四五六七八九十]+(?:\.\d)?)成([\d一二三四五六七八九])?(?:半)?$/.exec(text);
    if (tenths) {
      const [all, whole = '', part] = tenths;
      const numeral = /^\d/.test(whole) ? undefined : chineseNumeral(whole);
      if (numeral === 'odd') throw new Refusal('no-number');
      const tail =
        part === undefined ? undefined : /\d/.test(part) ? part : String('零一二三四五六七八九'.indexOf(part));
      if (all.endsWith('半') && tail !== undefined) throw new Refusal('no-number');
      const half = all.endsWith('半') ? '5' : tail;
      const base = numeral ? numeral.mantissa : whole;
      if (half !== undefined && base.includes('.')) throw new Refusal('no-number');
      const mantissa = half === undefined ? base : `${base}.${half}`;
      const { unit } = this.#place({ tail: '%', isWord: false }, undefined);
      this.#notes.push({ key: 'tenths', values: { word: all } });
      const value = valueOf({ mantissa, exponent: 1 }, 1);
      if (value > 100) throw new Refusal('no-number');
      return { value, digits: digitsOf(mantissa), unit };
    }
    const half = /^(.+?)(年|个月|天|倍|小时)半$/.exec(text) ?? /^(.+?)个(半)(?:月|小时)?$/.exec(text);
    if (!half || half[2] === '半') return undefined;
    const whole = this.#quantity(half[1] ?? '', false);
    if (whole.tail !== '' || whole.scale || whole.inside || whole.mantissa.includes('.'))
      throw new Refusal('no-number');
    const { unit } = this.#place({ ...whole, tail: half[2] ?? '', isWord: false }, undefined);
    const mantissa = `${whole.mantissa}.5`;
    this.#notes.push({ key: 'half', values: { word: text } });
    return { value: valueOf({ mantissa, exponent: 0 }, 1), digits: digitsOf(mantissa), unit };
  }

  /** The number at the start of a text, its scale, a 多 or 余 about it, and what is left. */
  #quantity(text: string, isOfMoney: boolean): Quantity {
    const written = writtenNumber.exec(text)?.[0];
    if (written === undefined) {
      const numeral = chineseNumeral(text);
      if (numeral === undefined) throw new Refusal('no-number');
      if (numeral === 'odd') throw new Refusal('odd-numeral');
      const { length, ...part } = numeral;
      this.#notes.push({ key: 'numeral', values: { word: text.slice(0, length) } });
      return this.#behind(part, text.slice(length), isOfMoney, true);
    }
    let rest = text.slice(written.length);
    if (/^[.,'·:/_]|^\s?[×x*·^](?!\s*10\s?\^)|^ \d/.test(rest) && !(written === '10' && rest.startsWith('^')))
      throw new Refusal(/^ ?\d|^[.,']\d/.test(rest) ? 'more-numbers' : 'no-number');
    const number = plainNumber(written, this.#decimals);
    if ('reason' in number) throw new Refusal(number.reason);
    let { mantissa } = number;
    if (number.told) this.#notes.push({ key: 'separators', values: { written, number: mantissa } });
    let exponent = 0;
    const bare = written === '10' && /^\^\(?(-?\d{1,2})\)?/.exec(rest);
    const power =
      bare || (/^[eE]([-+]?\d{1,2})(?![\d.,])/.exec(rest) ?? /^\s*[×x*·]\s*10\s?\^\s?\(?(-?\d{1,2})\)?/.exec(rest));
    if (power) {
      if (bare) mantissa = '1';
      exponent = Number(power[1]);
      rest = rest.slice(power[0].length);
      this.#notes.push({ key: 'power', values: { written: text.slice(0, text.length - rest.length) } });
      return this.#behind({ mantissa, exponent }, rest, isOfMoney, false);
    }
    const compound = compoundNumber(text);
    if (compound) return this.#behind(compound, text.slice(compound.length), isOfMoney, false);
    return this.#behind({ mantissa, exponent }, rest, isOfMoney, false);
  }

  #behind(part: Part, text: string, isOfMoney: boolean, isWord: boolean): Quantity {
    let rest = text;
    const insideAt = (): string | undefined => {
      const word = /^[多余来]/.exec(rest)?.[0];
      if (word) rest = rest.slice(1);
      return word;
    };
    const money = isOfMoney || (this.#said !== undefined && isMoney(this.#said));
    // 300千瓦时 is a unit of its own; so is what the column calls by the same word.
    const isUnit = () => findUnit(rest) !== undefined || (rest.trim() !== '' && rest.trim() === this.#said?.word);
    let inside = isUnit() ? undefined : insideAt();
    const scale = isUnit() ? undefined : scaleAt(rest, money);
    if (scale) {
      rest = rest.slice(scale.length);
      if (!/\p{Script=Han}/u.test(scale.word))
        this.#notes.push({ key: 'scale', values: { word: scale.word, power: scale.exponent } });
    }
    inside ??= isUnit() ? undefined : insideAt();
    return { ...part, scale, inside, tail: rest.trim(), isWord };
  }

  /** The power of ten and the unit, from the cell and from what is said beside it: where they contradict, neither is chosen. */
  #place(
    { scale, tail, isWord }: Pick<Quantity, 'scale' | 'tail' | 'isWord'>,
    currency: string | undefined,
  ): { readonly exponent: number; readonly unit: ReadUnit } {
    const own = this.#ownUnit(tail, isWord);
    const before = currency === undefined ? undefined : readUnit(currency);
    if (before && !isMoney(before)) throw new Refusal('no-number');
    if (own && before && !isSameUnit(own, before))
      throw new Refusal('contradiction', { cell: tail, said: currency ?? '' });
    const unit = own ?? before;
    const inTail = own?.exponent;
    if (scale && inTail !== undefined) throw new Refusal('more-words', { tail });
    const inCell = scale?.exponent ?? inTail;
    const said = this.#said;
    if (currency !== undefined && /^[$¥]$/.test(currency) && !said)
      this.#notes.push({ key: 'currency', values: { sign: currency, code: before?.known?.key ?? '' } });
    if (!said || said.word === '') {
      const given = said?.exponent;
      if (given === undefined) return { exponent: inCell ?? 0, unit: unit ?? { word: '' } };
      if (inCell !== undefined && inCell !== given)
        throw new Refusal('contradiction', { cell: scale?.word ?? tail, said: `10^${given}` });
      return { exponent: given, unit: unit ?? { word: '' } };
    }
    const contradiction = () =>
      new Refusal('contradiction', { cell: `${scale?.word ?? ''}${tail}${currency ?? ''}`, said: scaleWord(said) });
    if (unit && !isSameUnit(unit, said)) throw contradiction();
    if (said.exponent === undefined) return { exponent: inCell ?? 0, unit: said };
    if (inCell === undefined) {
      if (unit) throw contradiction();
      return { exponent: said.exponent, unit: said };
    }
    if (inCell !== said.exponent) throw contradiction();
    if (!unit) this.#notes.push({ key: 'scale-twice', values: { word: scale?.word ?? '' } });
    return { exponent: inCell, unit: said };
  }

  #ownUnit(tail: string, isWord: boolean): ReadUnit | undefined {
    if (tail === '') return undefined;
    if (this.#said && tail.toLowerCase() === this.#said.word.toLowerCase())
      return { word: tail, ...(this.#said.known && { known: this.#said.known }) };
    const known = findUnit(tail);
    if (/^(?:月|日|号|月份|时|点|点钟|分|秒)$/.test(tail) || /^[:/.]|^年\d/.test(tail)) throw new Refusal('date');
    if (!known && /\d/.test(tail)) throw new Refusal('more-numbers');
    if (!known && !/^[%‰‱°\p{L}\p{Sc}]/u.test(tail)) throw new Refusal('more-words', { tail });
    if (!known && /^[a-z]$/i.test(tail)) throw new Refusal('letter', { tail });
    if (!known && noUnit.test(tail)) throw new Refusal('more-words', { tail });
    if (!known && isWord) throw new Refusal('more-words', { tail });
    const unit = readUnit(tail);
    if (!unit) throw new Refusal('unit', { unit: tail });
    return unit;
  }
}

function scaleWord({ word, exponent }: ReadUnit): string {
  return exponent === undefined ? word : `${word} ×10^${exponent}`;
}

/** 12亿3450万, 3万5千: whole numbers, each with a smaller scale than the one before. */
function compoundNumber(text: string): (Part & { readonly length: number }) | undefined {
  const scales: Readonly<Record<string, number>> = { 亿: 8, 千万: 7, 百万: 6, 十万: 5, 万: 4, 千: 3, 百: 2 };
  const match = /^\d{1,4}(?:亿|万|千)(?:零?\d{1,4}(?:千万|百万|十万|[亿万千百])|零?\d{1,4}(?![\d.,]))+/.exec(text);
  if (!match) return undefined;
  let total = 0;
  let room = Infinity;
  let lowest = 0;
  for (const [, digits = '', scale = ''] of match[0].matchAll(/零?(\d+)(千万|百万|十万|[亿万千百])?/g)) {
    const exponent = scale === '' ? 0 : (scales[scale] ?? 0);
    const value = Number(digits) * 10 ** exponent;
    // 1万2 is 12,000 in talk: what is left has as many digits as it should, or it is not read.
    if (value >= room || /^0/.test(digits) || (scale === '' && digits.length !== String(room).length - 1))
      throw new Refusal('odd-numeral');
    total += value;
    room = 10 ** exponent;
    lowest = exponent;
  }
  return { mantissa: String(total / 10 ** lowest), exponent: lowest, length: match[0].length };
}

/** Exponents are added, not multiplied with: 2901.4亿 is then exact. */
function valueOf({ mantissa, exponent }: Part, sign: 1 | -1): number {
  const value = sign * Number(`${mantissa}e${exponent}`);
  if (!Number.isFinite(value) || digitsOf(mantissa) > 15) throw new Refusal('too-long');
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw new Refusal('too-long');
  return value === 0 ? 0 : value;
}

function digitsOf(mantissa: string): number {
  return mantissa.replace(/\D/g, '').replace(/^0+(?=\d)/, '').length || 1;
}
