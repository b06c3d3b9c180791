/**
 * Reads the numbers within printed words, in any language that `Intl` can speak: which words stand for thousands and
 * millions, and which sign parts decimals, is what `Intl` itself would write. Nothing is guessed in silence: where a
 * number can be read in two ways, `other` has the second.
 */
import { numberWords, scaleWords } from './number-words.js';
import { chineseQualifiers, type PrintedQualifier } from './qualifier-words.js';

export type { PrintedQualifier } from './qualifier-words.js';

/** A number as it stands in print. */
export interface PrintedNumber {
  /** Where it stands in the text, its sign and scale included, qualifying words and unit not. */
  readonly start: number;
  readonly end: number;
  /** In base units: 2.9亿 is 290000000, 5% is 5. */
  readonly value: number;
  /** Its value read the other way: "12.350" by the other decimal sign, "4.7m" as metres, "7" in "7-8 million" by itself. */
  readonly other?: number;
  /** What makes the second reading possible: the sign between its digits, or what may be a scale or a unit. */
  readonly doubt?: 'separator' | 'scale';
  /** Significant digits written; of these so many are zeros that end a whole number, significant or not. */
  readonly digits: number;
  readonly trailingZeros: number;
  /** The power of ten that its scale stands for: 8 for 亿, 0 without one. */
  readonly exponent: number;
  /** Whether a minus sign, or a word for it, stands before it. */
  readonly negative: boolean;
  readonly kind?: 'percent' | 'points' | 'place';
  readonly qualifier?: PrintedQualifier;
  /** The qualifying word as printed. */
  readonly qualifierWord?: string;
  /** For the ends of a range. */
  readonly range?: 'low' | 'high';
}

export interface ReadNumbersOptions {
  /** The sign that parts decimals; that of the first language unless given. */
  readonly decimal?: '.' | ',';
}

/** The numbers in a text in their order; `languages` are those it may be in, likeliest first. Chinese and English always are. */
export function readPrintedNumbers(
  text: string,
  languages: readonly string[],
  { decimal }: ReadNumbersOptions = {},
): PrintedNumber[] {
  const words = wordsOf(languages);
  const plain = toPlain(text, words);
  const sign = decimal ?? (/\p{Script=Han}/u.test(text) ? '.' : words.decimal);
  const found: Draft[] = [];
  for (let at = 0; at < plain.length;) {
    digitRun.lastIndex = at;
    const match = digitRun.exec(plain);
    if (!match) break;
    const draft = readNumber(plain, match.index, match[0], sign, words, found.at(-1));
    at = draft.end;
    found.push(draft);
  }
  if (found.length === 0) found.push(...readNumerals(plain, words));
  shareInRanges(found, plain);
  const isFraction = (part: Draft | undefined, whole: Draft | undefined) =>
    part !== undefined &&
    whole !== undefined &&
    /^\d{1,2}\/\d{1,2}$/.test(plain.slice(part.start, whole.end)) &&
    Number(part.written) < Number(whole.written);
  return found
    .filter((each, index) => !isFraction(each, found[index + 1]) && !isFraction(found[index - 1], each))
    .map(finish);
}

/** Whether a text says that something falls, so that its numbers need no minus sign; bookkeepers' brackets may say so too. */
export function saysFall(text: string, languages: readonly string[]): boolean {
  return wordsOf(languages).fall.test(text) || /[(（]\s?[\d.,]+\s?%?\s?[)）]/.test(text);
}

/** Words of a fall that say something else as well: "less than", "nahm … zu", "contra". */
const otherFalls =
  /^(?:less|off|cut|lower|minus|unter|weniger|nahm|menos|contra|moins|meno|min|mind|lavere|lägre|少|меньше)$/;

/** Whether what stands before a number says that something fell by so much: "fell 4.7%", but not "fell to 4.7%". */
export function saysFallBy(before: string, languages: readonly string[]): boolean {
  return wordsOf(languages).fallBy.test(toDigits(before));
}

/** Whether the words that qualify numbers are known in one of the languages. */
export function knowsQualifiers(languages: readonly string[]): boolean {
  return languages.some((language) => primary(language) in numberWords);
}

type Draft = { -readonly [Key in keyof PrintedNumber]: PrintedNumber[Key] } & {
  /** Digits with "." as decimal sign, and by the other reading. */
  written: string;
  otherwise?: string | undefined;
  /** Where its percent sign ends. */
  stop: number;
  /** Where it begins without its sign. */
  bare: number;
  /** A letter that may be a scale or a unit, such as m. */
  unsure?: boolean;
  factor?: number;
};

const digitRun = /\d+(?:(?:[.,'٬٫]| (?=\d{3}(?!\d)))\d+)*/g;

function readNumber(
  plain: string,
  start: number,
  run: string,
  decimal: string,
  words: Words,
  previous: Draft | undefined,
): Draft {
  let written = run;
  let read = readDigits(written, decimal);
  // "2024 300 firms", "1,2,3": several numbers, of which this is the first.
  if (!read) read = [(written = /^\d+/.exec(run)?.[0] ?? run)];
  const draft: Draft = {
    start,
    bare: start,
    end: start + written.length,
    stop: 0,
    written: read[0],
    otherwise: read[1],
    value: 0,
    digits: 0,
    trailingZeros: 0,
    exponent: 0,
    negative: false,
  };
  const before = plain.slice(previous?.stop ?? 0, start);
  takeSign(draft, before, previous !== undefined);
  if (!takePower(draft, plain)) takeScale(draft, plain, before, words);
  takeKind(draft, plain, before, words);
  takeQualifier(draft, plain, plain.slice(previous?.stop ?? 0, draft.start), words);
  return draft;
}

/** As plain digits, and by the other reading where it has one; undefined where it is no one number. */
function readDigits(run: string, decimal: string): [string, string?] | undefined {
  if (/^\d{4,} /.test(run) || /[.,]\d+ /.test(run)) return undefined;
  const bare = run.replace(/[ '٬]/g, '');
  if (bare.includes('٫')) return bare.split('٫').length === 2 ? [bare.replace(/,/g, '').replace('٫', '.')] : undefined;
  const signs = bare.match(/[.,]/g) ?? [];
  const last = signs.at(-1);
  if (last === undefined) return [bare];
  if (new Set(signs).size === 2) {
    // Of two kinds of sign the last one parts the decimals, and stands once.
    if (signs.filter((each) => each === last).length > 1) return undefined;
    return [bare.replaceAll(last === ',' ? '.' : ',', '').replace(last, '.')];
  }
  const whole = bare.replace(/[.,]/g, '');
  if (signs.length > 1) return /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(bare) ? [whole] : undefined;
  const fraction = bare.replace(last, '.');
  if (bare.length !== run.length || !/^[1-9]\d{0,2}[.,]\d{3}$/.test(bare)) return [fraction];
  return last === decimal ? [fraction, whole] : [whole, fraction];
}

/** A hyphen is a minus sign where it joins nothing: not in "7-8", "COVID-19", "5 - 7". */
function takeSign(draft: Draft, before: string, follows: boolean): void {
  const [sign] = /[-−–]\s?[$€£¥₹₩]?\s?$/.exec(before) ?? [];
  const rest = sign === undefined ? before : before.slice(0, -sign.length);
  const joins = follows ? connectorBefore.test(rest) : /[\p{L}\p{N}]$/u.test(rest) && !/\p{Script=Han}$/u.test(rest);
  if (sign !== undefined && !joins) {
    draft.negative = true;
    draft.start -= sign.length;
  } else {
    const [word] = /(?:\b(?:minus|negative|mínus|miinus|eksi)|минус|мінус|负|マイナス|▲|△)\s?$/i.exec(before) ?? [];
    if (word === undefined) return;
    draft.negative = true;
    draft.start -= word.length;
  }
}

/** What may stand between a number and the sign that joins the next to it: its unit, or nothing. */
const connectorBefore = /^[^-–—~,;:()]{0,12}$/u;

/** 3.2 × 10^5; 10⁶ may as well be ten with the mark of a footnote. */
function takePower(draft: Draft, plain: string): boolean {
  const rest = plain.slice(draft.end);
  const raised = '(-?\\d+)|(⁻?[⁰¹²³⁴-⁹]+)';
  const times = new RegExp(`^ ?[×x*·] ?10\\^?(?:${raised})(?!\\p{L})`, 'u').exec(rest);
  const alone = draft.written === '10' ? new RegExp(`^(?:\\^${raised})`, 'u').exec(rest) : undefined;
  const [all, plainPower, small] = times ?? alone ?? [];
  if (all === undefined) return false;
  const power = Number((plainPower ?? small ?? '').normalize('NFKC').replace('−', '-'));
  draft.exponent = times ? power : power - 1;
  draft.unsure = !times && small !== undefined;
  draft.end += all.length;
  return true;
}

const kilo = '(?![米克瓦卡帕赫伏分位安焦]|字节|比特)';
const hanScale = new RegExp(
  ` ?([多余来]?)((?:[十百千]${kilo})?(?:万亿|[万亿兆])|[百千]${kilo})([多余]?)([万亿]?)`,
  'y',
);
const hanExponents: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 兆: 12 };

function takeScale(draft: Draft, plain: string, before: string, words: Words): void {
  hanScale.lastIndex = draft.end;
  const han = hanScale.exec(plain);
  // In Chinese 兆 is the prefix of megawatts and megabytes.
  if (han && (words.trillions || !han[2]?.includes('兆'))) {
    const [all, first = '', scale = '', last = '', more = ''] = han;
    const inside = first || last;
    draft.exponent = [...scale, ...more].reduce((sum, each) => sum + (hanExponents[each] ?? 0), 0);
    // A word after the scale qualifies it, and is no part of the number: 4.88万余名.
    draft.end += last && !more ? all.length - 1 : all.length;
    if (inside) setQualifier(draft, inside, 'more-than');
    if (!inside) takeNextScale(draft, plain);
    return;
  }
  const space = /^[ -]/.test(plain.slice(draft.end)) ? 1 : 0;
  const rest = plain.slice(draft.end + space, draft.end + space + 30);
  const [word, exponent] = matchScale(rest, words) ?? [];
  if (word === undefined || exponent === undefined) return;
  if (word.length === 1) {
    // A letter is a scale beside a currency; else it may as well be a unit.
    const isMoney = /(?:[$€£¥₹₩₽]|\b[A-Z]{3})\s?[-−–]?\s?$/.test(before) || /^.\s?[$€£¥₹₩₽]/.test(rest);
    if (!isMoney && (space > 0 || word === 't')) return;
    draft.unsure = !isMoney && /[mt]/i.test(word);
  }
  draft.exponent = exponent;
  draft.end += space + word.length;
}

/** 12亿3450万: the smaller scales that follow are added. */
function takeNextScale(draft: Draft, plain: string): void {
  const next = /^ ?(\d+)([千百]?[万亿]|[千百])(?!分)/.exec(plain.slice(draft.end));
  const exponent = next && [...(next[2] ?? '')].reduce((sum, each) => sum + (hanExponents[each] ?? 0), 0);
  if (!next || exponent === null || exponent >= draft.exponent || draft.written.includes('.')) return;
  const [all, digits = ''] = next;
  if (digits.length > draft.exponent - exponent) return;
  draft.written += digits.padStart(draft.exponent - exponent, '0');
  draft.exponent = exponent;
  draft.end += all.length;
  takeNextScale(draft, plain);
}

/** The word for a scale that a text begins with, and its power of ten. */
function matchScale(rest: string, { scales, letters }: Words): readonly [string, number] | undefined {
  for (const [word, exponent] of scales) {
    if (rest.slice(0, word.length).toLowerCase() !== word) continue;
    const ends = !/^\.?\p{L}/u.test(rest.slice(word.length)) || word.endsWith('.');
    // Scripts that part no words.
    if (ends || /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u.test(word)) {
      return [
        rest.slice(
          0,
          word.length +
            (rest[word.length] === '.' && !word.endsWith('.') && /^\.\s?\S/.test(rest.slice(word.length)) ? 1 : 0),
        ),
        exponent,
      ];
    }
  }
  const [letter = ''] = /^\p{L}(?![\p{L}\d²³])/u.exec(rest) ?? [];
  const exponent = letters.get(letter);
  if (exponent !== undefined) return [letter, exponent];
  return matchInflected(rest, scales);
}

/** миллионам for миллионов: the same but for its last two letters, and more than any other has in common. */
function matchInflected(rest: string, scales: Words['scales']): readonly [string, number] | undefined {
  const token = /^\p{L}{5,}/u.exec(rest)?.[0] ?? '';
  let best: readonly [string, number] | undefined;
  let most = 4;
  for (const [word, exponent] of scales) {
    let same = 0;
    while (same < word.length && word[same] === token[same]?.toLowerCase()) same += 1;
    if (same > most && same >= word.length - 2 && token.length <= word.length + 3) {
      most = same;
      best = [token, exponent];
    }
  }
  return best;
}

function takeKind(draft: Draft, plain: string, before: string, words: Words): void {
  const rest = plain.slice(draft.end);
  const points =
    /^\s?(?:个?百分点|percentage[ -]points?|pp\b|ppts?\b|prozentpunkt\p{L}*|points? de pourcentage|puntos? porcentual\p{L}*|pontos? percentua\p{L}*|punti percentuali|п\.\s?п\.|процентн\p{L}* пункт\p{L}*)/iu.exec(
      rest,
    );
  const percent =
    /^\s?(?:%|per ?cent\b|prozent\b|pour cent\b|por ciento\b|por cento\b|per cento\b|procent\p{L}*|процент\p{L}*)/iu.exec(
      rest,
    );
  const tenths = /^(?:成(?![果员功立为本长都分])|割(?!合|引))/.exec(rest);
  const [kind, length] = points
    ? (['points', points[0].length] as const)
    : percent
      ? (['percent', percent[0].length] as const)
      : tenths
        ? (['percent', 1] as const)
        : [undefined, 0];
  if (tenths) {
    // 3割5分 is 35 %.
    const hundredths = /^割(\d)分/.exec(rest)?.[1];
    if (hundredths !== undefined) draft.written += hundredths;
    else draft.factor = 1;
    draft.end += hundredths === undefined ? 1 : 3;
  }
  draft.stop = draft.end + (tenths ? 0 : length);
  if (kind) draft.kind = kind;
  else if (/百分之$/.test(before)) draft.kind = 'percent';
  else if (/(?:第|No\. ?|№ ?|#)$/.test(before) || /^(?:st|nd|rd|th)\b|^位/.test(rest)) draft.kind = 'place';
  else if (words.percentBefore && /[%]\s?$/.test(before)) draft.kind = 'percent';
}

function setQualifier(draft: Draft, word: string, qualifier: PrintedQualifier): void {
  draft.qualifier = qualifier;
  draft.qualifierWord = word;
}

/** Beside the Chinese ones, of Japanese and Korean. */
const qualifiersAfterUnit: Readonly<Record<string, PrintedQualifier>> = {
  前後: 'approx',
  程度: 'approx',
  가량: 'approx',
  정도: 'approx',
  이상: 'at-least',
  초과: 'more-than',
  이하: 'up-to',
  미만: 'up-to',
  未満: 'up-to',
};
const afterUnit =
  /^\s?[\p{Script=Han}\p{Script=Hangul}]{0,4}?\s?(左右|上下|及以上|以上|以下|以内|超(?!\s?\d)|前後|程度|未満|이상|가량|정도|초과|이하|미만)/u;

function takeQualifier(draft: Draft, plain: string, before: string, words: Words): void {
  if (draft.qualifier) return;
  const clear = before
    .replace(/(?:[$€£¥₹₩₽]|\b[A-Z]{2,3}\$?|\b(?:RMB|USD))\s*$/, '')
    .replace(/\s*(?:第|为|达|达到|是)?\s*$/, '');
  for (const [pattern, qualifier] of words.before) {
    const match = pattern.exec(clear);
    if (match?.[1]) return setQualifier(draft, match[1], qualifier);
  }
  const rest = plain.slice(draft.stop, draft.stop + 20);
  const inside = /^[多余]/.exec(rest)?.[0];
  if (inside) return setQualifier(draft, inside, 'more-than');
  const [, after = ''] = afterUnit.exec(rest) ?? [];
  const qualifier = chineseQualifiers[after]?.[0] ?? qualifiersAfterUnit[after];
  // 12家超3亿元 qualifies what comes next.
  if (qualifier && (after !== '超' || words.trillions)) return setQualifier(draft, after, qualifier);
  const [, more] =
    /^\s?(?:\p{Ll}+ )?(\+(?![\d\p{L}])|or more|and over|and above|oder mehr|ou plus|o más|或以上|से अधिक|[’']?[dt][ae]n fazla)/u.exec(
      rest,
    ) ?? [];
  if (more) setQualifier(draft, more, more.includes('fazla') || more === '+' ? 'more-than' : 'at-least');
}

/** What may stand between the ends of a range, or of a list whose last member alone has its scale: 7-8 million. */
const connector =
  /^\s?(?:元|人|家|项|个|%)?\s?(?:([-–—~至到−]|to|bis|à|a|al|до|tot|til|till|do|đến|hingga|から|부터)|和|或|、|\p{L}{1,4})\s?(?:[$€£¥]|[A-Z]{3}\s?)?$/u;

function shareInRanges(drafts: readonly Draft[], plain: string): void {
  for (const [index, high] of drafts.entries()) {
    const low = drafts[index - 1];
    if (!low) continue;
    const between = connector.exec(plain.slice(low.stop, high.start));
    if (!between) continue;
    if (between[1] !== undefined) {
      low.range = 'low';
      high.range = 'high';
    }
    if (low.exponent === 0 && high.exponent > 0 && !low.unsure) {
      low.exponent = high.exponent;
      // "500–1万" rises as it stands; "7–8 million" does not mean seven.
      const rises = Number(low.written) <= Number(high.written);
      if (between[1] === undefined) low.unsure = true;
      else if (!rises) low.exponent = 0;
    }
    if (high.kind && !low.kind) low.kind = high.kind;
    if (high.factor && !low.factor) low.factor = high.factor;
  }
}

function finish(draft: Draft): PrintedNumber {
  const {
    start,
    end,
    written,
    otherwise,
    exponent,
    negative,
    unsure,
    factor = 0,
    kind,
    qualifier,
    qualifierWord,
    range,
  } = draft;
  const valueOf = (digits: string, power: number) => (negative ? -1 : 1) * Number(`${digits}e${power + factor}`) || 0;
  const other = unsure ? valueOf(written, 0) : otherwise === undefined ? undefined : valueOf(otherwise, exponent);
  const significant = written.replace('.', '').replace(/^0+(?=\d)/, '');
  return {
    start,
    end,
    value: valueOf(written, exponent),
    ...(other !== undefined && { other, doubt: unsure ? 'scale' : 'separator' }),
    digits: significant.length,
    trailingZeros: written.includes('.') ? 0 : (/0*$/.exec(significant)?.[0].length ?? 0),
    exponent,
    negative,
    ...(kind && { kind }),
    ...(qualifier && { qualifier }),
    ...(qualifierWord !== undefined && { qualifierWord }),
    ...(range && { range }),
  };
}

const numeralDigits = '〇零一二三四五六七八九';
const numeral =
  /^(?:[一二两三四五六七八九]千零?)?(?:[一二两三四五六七八九]百零?)?(?:[一二三四五六七八九]?十)?[一二两三四五六七八九]?$/;

/** Chinese numerals, where it is plain that they count: 第十三位, 两千三百家, 八成. */
function readNumerals(plain: string, words: Words): Draft[] {
  const drafts: Draft[] = [];
  for (const match of plain.matchAll(
    /(第?)([一二两三四五六七八九十百千零廿卅]+(?:[万亿][一二两三四五六七八九十百千零廿卅]*)*)(?=(.?))/g,
  )) {
    const [all, ordinal = '', run = '', next = ''] = match;
    const spelled = run.replaceAll('廿', '二十').replaceAll('卅', '三十');
    const parts = [...spelled.matchAll(/([^万亿]+)([万亿]?)/g)].map(([, digits = '', scale = '']) => ({
      digits,
      scale,
    }));
    const [{ scale = '' } = {}] = parts;
    const isShare = plain.slice(0, match.index).endsWith('百分之');
    const isCount = ordinal || isShare || /[个家项年位名倍成人次条种颗座所件多余月]/.test(next) || scale;
    if (!isCount || !parts.every(({ digits }) => numeral.test(digits.replace(/^零/, '')))) continue;
    const whole = parts.reduce((sum, { digits, scale: each }, index) => {
      // 两万五 is 25,000.
      const short = index > 0 && each === '' && /^[一二三四五六七八九]$/.test(digits);
      const before = hanExponents[parts[index - 1]?.scale ?? ''] ?? 0;
      return sum + numeralValue(digits.replace(/^零/, '')) * 10 ** (short ? before - 1 : (hanExponents[each] ?? 0));
    }, 0);
    const draft: Draft = {
      start: match.index + ordinal.length,
      bare: match.index,
      end: match.index + all.length,
      stop: 0,
      written: String(parts.length > 1 ? whole : numeralValue(parts[0]?.digits ?? '')),
      value: 0,
      digits: 0,
      trailingZeros: 0,
      exponent: parts.length > 1 ? 0 : (hanExponents[scale] ?? 0),
      negative: false,
    };
    // 十余万 is more than 100,000.
    const [, word = '', more = ''] = /^([多余])([万亿])/.exec(plain.slice(draft.end)) ?? [];
    if (word !== '' && parts.length === 1 && scale === '') {
      draft.exponent = hanExponents[more] ?? 0;
      draft.end += 2;
      setQualifier(draft, word, 'more-than');
    }
    const before = plain.slice(0, match.index + ordinal.length);
    takeKind(draft, plain, before, words);
    takeQualifier(draft, plain, before, words);
    drafts.push(draft);
  }
  return drafts;
}

function numeralValue(run: string): number {
  let value = 0;
  let digit: number | undefined;
  for (const each of run.replaceAll('两', '二')) {
    const exponent = hanExponents[each];
    if (exponent === undefined) digit = Math.max(0, numeralDigits.indexOf(each) - 1);
    else {
      value += (digit ?? 1) * 10 ** exponent;
      digit = undefined;
    }
  }
  return value + (digit ?? 0);
}

/** What the languages of a text say beside numbers. */
interface Words {
  readonly decimal: string;
  /** Words for scales, longest first, and single letters. */
  readonly scales: readonly (readonly [word: string, exponent: number])[];
  readonly letters: ReadonlyMap<string, number>;
  /** Patterns of qualifying words at the end of what is before a number, longest first. */
  readonly before: readonly (readonly [RegExp, PrintedQualifier])[];
  readonly fall: RegExp;
  readonly fallBy: RegExp;
  /** 兆 is a number there. */
  readonly trillions: boolean;
  readonly percentBefore: boolean;
}

const known = new Map<string, Words>();

function wordsOf(languages: readonly string[]): Words {
  const key = languages.join(' ');
  let words = known.get(key);
  if (!words) known.set(key, (words = makeWords([...new Set([...languages, 'en', 'zh'])])));
  return words;
}

function makeWords(languages: readonly string[]): Words {
  const scales = new Map<string, number>();
  const letters = new Map<string, number>();
  const add = (word: string, exponent: number) => {
    const target = [...word].length === 1 ? letters : scales;
    if (!/^\p{Script=Han}/u.test(word) && !target.has(word)) target.set(word, exponent);
  };
  for (const language of languages) {
    for (const [word, exponent] of compactWords(language))
      add([...word].length === 1 ? word : word.toLowerCase(), exponent);
    for (const [word, exponent] of Object.entries(scaleWords[primary(language)] ?? {})) {
      add(word, exponent);
      if (word.length === 1) add(word.toUpperCase(), exponent);
    }
  }
  const own = languages.map(primary);
  const bound = (word: string) =>
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word) ? '(?<!\\p{L})' : '';
  const before = own.flatMap((language): [string, PrintedQualifier][] =>
    (['approx', 'more-than', 'at-least', 'up-to'] as const).flatMap((qualifier) =>
      list(numberWords[language]?.[qualifier]).map((word): [string, PrintedQualifier] => [word, qualifier]),
    ),
  );
  for (const [word, [qualifier, place]] of Object.entries(chineseQualifiers)) {
    if (place === 'before') before.push([word, qualifier]);
  }
  before.sort(([a], [b]) => b.length - a.length);
  const stems = (stemsOfWords: readonly string[]) =>
    stemsOfWords.map((word) => `${bound(word)}${escape(word)}`).join('|');
  const falls = own.flatMap((language) => list(numberWords[language]?.fall));
  return {
    decimal: decimalSign(languages[0] ?? 'en'),
    scales: [...scales].sort(([a], [b]) => b.length - a.length),
    letters,
    before: before.map(([word, qualifier]) => [new RegExp(`${bound(word)}(${escape(word)})$`, 'iu'), qualifier]),
    fall: new RegExp(stems(falls), 'iu'),
    fallBy: new RegExp(
      `(?:${stems(falls.filter((word) => !otherFalls.test(word)))})(?:(?![到至为成])\\p{L})*\\s?(?:by|of|um|de|d[’']|di|del|do|em|en|with|på|na|o|на|بنسبة|約|约)?\\s?$`,
      'iu',
    ),
    trillions: own.includes('ja') || own.includes('ko'),
    percentBefore: own.includes('tr') || own.includes('eu'),
  };
}

function list(words: string | undefined): string[] {
  return words === undefined ? [] : words.split('|');
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function primary(language: string): string {
  const [first = ''] = language.split('-');
  return first === 'no' || first === 'nn' ? 'nb' : first;
}

/** The words by which `Intl` tells thousands, millions and so on in a language, in all their plural forms. */
function compactWords(language: string): [string, number][] {
  const words: [string, number][] = [];
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = formatter(language, { notation: 'compact', compactDisplay, maximumSignificantDigits: 3 });
    for (let exponent = 3; exponent < 15; exponent += 1) {
      for (const count of [1, 1.5, 2, 5]) {
        const parts = format.formatToParts(count * 10 ** exponent);
        const at = parts.findIndex(({ type }) => type === 'compact');
        const word = parts[at]?.value.trim();
        if (!word) continue;
        const shown = Number(toDigits(parts.map(({ type, value }) => (type === 'integer' ? value : '')).join('')));
        const power = exponent - Math.floor(Math.log10(Math.max(1, shown)));
        words.push([word.replace(/\.$/, ''), power]);
      }
    }
  }
  return words;
}

function decimalSign(language: string): string {
  const sign = formatter(language, {})
    .formatToParts(1.5)
    .find(({ type }) => type === 'decimal')?.value;
  return sign === ',' ? ',' : '.';
}

function formatter(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(language, options);
  } catch {
    // What is no language tag, the schemas say.
    return new Intl.NumberFormat('en', options);
  }
}

/** The zero of each script that has digits of its own. */
const zeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10,
];

const sameSign: Readonly<Record<string, string>> = {
  '，': ',',
  '．': '.',
  '％': '%',
  '٪': '%',
  '－': '-',
  '﹣': '-',
  '＋': '+',
  '（': '(',
  '）': ')',
  '：': ':',
  '～': '~',
  '〜': '~',
  '∼': '~',
  '―': '—',
  '’': "'",
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u3000': ' ',
  '\u200e': ' ',
  '\u200f': ' ',
  '\u061c': ' ',
  萬: '万',
  億: '亿',
  餘: '余',
  約: '约',
  個: '个',
};
const hangul: Readonly<Record<string, string>> = { 십: '十', 백: '百', 천: '千', 만: '万', 억: '亿', 조: '兆' };

/** One character for each, so that places stay what they are: digits of all scripts, signs of all widths. */
function toPlain(text: string, { trillions }: Words): string {
  return toDigits(text).replace(/[^ -~]/g, (each) => sameSign[each] ?? (trillions ? (hangul[each] ?? each) : each));
}

function toDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (each) => {
    const code = each.codePointAt(0) ?? 0;
    const zero = zeros.find((first) => code >= first && code < first + 10);
    return zero === undefined ? each : String(code - zero);
  });
}
