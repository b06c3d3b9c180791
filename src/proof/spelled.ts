/**
 * Numbers that are spelled out, as digits: 八成 is 8成, "twelve satellites" 12 satellites, "fourth" 4th. Each character of
 * the result knows where it stood, so that what is found in it can be named in the text as it was written.
 */
export interface Spelled {
  readonly text: string;
  /** By character of `text`: where what it was made of begins and ends in the original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What to write in the place of a spelled number; undefined where it is none. */
type Rewrite = (match: RegExpExecArray) => string | undefined;

export function spellInDigits(text: string): Spelled {
  const edits: { start: number; end: number; digits: string }[] = [];
  const plain = toHalfWidth(text);
  for (const [pattern, rewrite] of rewrites) {
    for (const match of plain.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (edits.some((edit) => start < edit.end && edit.start < end)) continue;
      const digits = rewrite(match);
      if (digits !== undefined) edits.push({ start, end, digits });
    }
  }
  edits.sort((a, b) => a.start - b.start);
  let spelled = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const copy = (start: number, end: number) => {
    for (let at = start; at < end; at += 1) {
      starts.push(at);
      ends.push(at + 1);
    }
    spelled += plain.slice(start, end);
  };
  let at = 0;
  for (const { start, end, digits } of edits) {
    copy(at, start);
    starts.push(...Array.from(digits, () => start));
    ends.push(...Array.from(digits, () => end));
    spelled += digits;
    at = end;
  }
  copy(at, text.length);
  return { text: spelled, starts, ends };
}

/** １２．５％ as 12.5%, character by character; Chinese marks of the sentence stay as wide as they are. */
function toHalfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ％＆＋－＄]|(?<=[０-９\d])．(?=[０-９\d])/g, (each) => each.normalize('NFKC'));
}

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const fractions: Readonly<Record<string, number>> = { quarter: 25, fifth: 20, tenth: 10, hundredth: 1 };

/** "the second-highest" is a place. */
export const superlatives = '(?:highest|largest|biggest|best|most|strongest|greatest|top|ranked|placed)';

const numeral = '[一二两三四五六七八九十百千零〇]';
/** What is counted in Chinese, right after its number. */
const counted = '(?:[个家项年位名倍人次条种颗枚座所件月日届省市国类]|[多余来几]?[万亿]|[多余](?:个|家|项|名|年|人))';
const times = '(?:[二两三四五六七八九]?[十百千])';
const many = 'tens of thousands|tens|hundreds|thousands';

const rewrites: readonly (readonly [RegExp, Rewrite])[] = [
  [/(?:千百|成百上千|百至千)(?=倍)/g, () => '100至1000'],
  [
    new RegExp(`(?<![数几上])(${times})倍?(?:至|到|乃至|[—–~～-])(${times})(?=倍)`, 'g'),
    ([, low = '', high = '']) => `${chinese(low) ?? low}至${chinese(high) ?? high}`,
  ],
  [
    new RegExp(`(${many}) (?:to|or|and)(?: even)? (${many}) of(?= times)`, 'gi'),
    ([, low, high]) => `${round(low)} to ${round(high)}`,
  ],
  [/(?<![\p{L}-])a thousand(?= times)/giu, () => '1000'],
  // 7个多百分点 is 7多个百分点.
  [/(?<=[\d一二三四五六七八九十])个[多余](?=百分点|月|小时)/g, ([words = '']) => `${words.slice(1)}个`],
  [/十(?:之|有)?八九(?=[，。、]|的|由|是|都|来自|出自)/g, () => '80%至90%'],
  [/百分之([一二三四五六七八])([二三四五六七八九])十/g, ([, low, high]) => `${digit(low)}0%至${digit(high)}0%`],
  [
    /百分之([一二三四五六七八九十百零]+)(?:点([零一二三四五六七八九]+))?/g,
    ([, whole = '', part]) => percent(whole, part),
  ],
  [
    /(?<![零一二三四五六七八九十])([一二三四五六七八])([二三四五六七八九])成(?![果员功立为本长都分])/g,
    ([, low, high]) => `${digit(low)}0%至${digit(high)}0%`,
  ],
  [
    /([一二三四五六七八1-8])成?\s?(?:到|至|[—–~～-])\s?([二三四五六七八九2-9])成(?![果员功立为本长都分])/g,
    ([, low, high]) => `${tenths(low)}0%至${tenths(high)}0%`,
  ],
  [
    /([一二两三四五六七八九])成(半|[一二三四五六七八九])(?![果员功立为本长都分万亿个家])/g,
    ([, tens, ones]) => `${digit(tens)}${ones === '半' ? 5 : digit(ones)}%`,
  ],
  [/([一二两三四五六七八九])成(?![果员功立为本长都分])/g, ([, tens]) => `${digit(tens)}0%`],
  [
    /(?<=占(?:了|到|全省|全部|其|的|总量|近|约|超|超过|据){0,3}|集聚.{0,6}|过)一?半(?=的|以上|，|。|、|$|左右)/g,
    () => '50%',
  ],
  [
    new RegExp(`(?<=第|前)${numeral}+(?!个五年|产业|方阵|梯队|[章节条款轮次版届批])`, 'g'),
    ([run = '']) => chinese(run),
  ],
  [
    new RegExp(`(?<!${numeral}|第)(${numeral}+)点([零〇一二三四五六七八九]+)(?=[万亿倍个])`, 'g'),
    ([, whole = '', part = '']) => `${chinese(whole) ?? whole}.${[...part].map(digit).join('')}`,
  ],
  [
    new RegExp(`(?<!${numeral}|第)(${numeral}+)万(${numeral}+)(?=${counted})`, 'g'),
    ([, high, low]) => tenThousands(high, low),
  ],
  [/(\d+)万(\d)千(?:(\d)百)?/g, ([, high, low, last = '0']) => `${high}${low}${last}00`],
  [
    new RegExp(`(?<![十一二三四五六七八九百千零〇“”’\\p{N}第])${numeral}+(?=${counted})(?!位一体|个五年|十四五)`, 'gu'),
    ([run = '']) => (run === '一' || /^[百千]+$/.test(run) ? undefined : chinese(run)),
  ],
  [/(?<![\p{L}-])(?:one|a) half(?= of)|(?<![\p{L}-])half(?= (?:of|the|its|their)\b)/giu, () => '50%'],
  [
    /(?<![\p{L}-])(\w+) (?:to|or) (\w+)(?: (?:in|out of) (?:every )?ten|[- ]tenths)(?!\p{L})/giu,
    ([, low, high]) => (isOne(low) && isOne(high) ? `${english(low)}0% to ${english(high)}0%` : undefined),
  ],
  [
    /(?<![\p{L}-])(\w+) (?:in|out of) (?:every )?ten(?!\p{L}|[- ]\p{L}*thousand)/giu,
    ([, tens]) => (isOne(tens) ? `${english(tens)}0%` : undefined),
  ],
  [
    /(?<![\p{L}-])(a|\w+)[- ](quarter|fifth|tenth|hundredth)(s?)(?= of|(?<=s)(?!\p{L}))/giu,
    ([, count = '', part = '', plural]) =>
      isOne(count) || (!plural && /^(?:a|one)$/i.test(count))
        ? `${(Number(english(count)) || 1) * (fractions[part.toLowerCase()] ?? 0)}%`
        : undefined,
  ],
  [/(?<![\p{L}-])one(?=(?: (?:to|or|and) \w+)?[- ](?:per ?cent|percentage point))/giu, () => '1'],
  [/(?<![\p{L}-])(?:a|one) dozen(?!s)(?=\s)/giu, () => '12'],
  [englishPattern(), ([words = '']) => english(words)],
];

function isOne(word: string | undefined): word is string {
  return ones.slice(1, 9).includes(word?.toLowerCase() ?? '');
}

function round(word: string | undefined): number {
  return { tens: 10, hundreds: 100, thousands: 1000, 'tens of thousands': 10000 }[word?.toLowerCase() ?? ''] ?? NaN;
}

function tenThousands(high = '', low = ''): string | undefined {
  const [tens, rest] = [chinese(high), chinese(low.replace(/^[零〇]/, ''))];
  if (tens === undefined || rest === undefined) return undefined;
  // 两万五 is 25,000.
  return String(Number(tens) * 10000 + Number(rest) * (/^[零〇]|[十百千]/.test(low) ? 1 : 1000));
}

function digit(character: string | undefined): number {
  return '〇一二三四五六七八九'.indexOf((character ?? '').replace('两', '二'));
}

function tenths(character = ''): string {
  return /\d/.test(character) ? character : String(digit(character));
}

function percent(whole: string, part: string | undefined): string | undefined {
  const read = whole === '百' ? '100' : chinese(whole);
  return read && `${read}${part ? `.${[...part].map((each) => Math.max(0, digit(each))).join('')}` : ''}%`;
}

function chinese(run: string): string | undefined {
  if (!/[十百千]/.test(run)) {
    // 二〇二四 is read out figure by figure.
    return run.length === 1 || run.length === 4 ? [...run].map((each) => Math.max(0, digit(each))).join('') : undefined;
  }
  let value = 0;
  let count: number | undefined;
  for (const each of run) {
    const exponent = { 十: 10, 百: 100, 千: 1000 }[each];
    if (exponent === undefined) count = Math.max(0, digit(each));
    else {
      value += (count ?? 1) * exponent;
      count = undefined;
    }
  }
  return String(value + (count ?? 0));
}

function englishPattern(): RegExp {
  const one = ones.join('|');
  const below100 = `(?:(?:${tens.join('|')})(?:[- ](?:${ones.slice(0, 9).join('|')}))?|${[...ones].reverse().join('|')})`;
  const places = `(?:(?:${tens.join('|')})-)?(?:${ordinals.join('|')})|${tens.map(ordinalOf).join('|')}`;
  const below1000 = `(?:(?:${one}|a) hundred(?: and)?(?: ${below100})?|${below100})`;
  return new RegExp(`(?<![\\p{L}-])(?:${places}|${below1000})(?![\\p{L}]|-(?!${superlatives})\\p{L})`, 'giu');
}

function ordinalOf(tens: string): string {
  return tens.replace(/y$/, 'ieth');
}

/** The number of an ordinal, 0 where it is none. */
function placeOf(word: string): number {
  const round = tens.map(ordinalOf).indexOf(word) + 2;
  if (round > 1) return round * 10;
  const [, before, last = word] = /^(\w+)-(\w+)$/.exec(word) ?? [];
  const unit = ordinals.indexOf(last) + 1;
  return unit && unit + (before === undefined ? 0 : (tens.indexOf(before) + 2) * 10);
}

function english(words: string): string | undefined {
  const lower = words.toLowerCase();
  const place = placeOf(lower);
  if (place > 0)
    return `${place}${((place % 100 < 11 || place % 100 > 13) && ['', 'st', 'nd', 'rd'][place % 10]) || 'th'}`;
  let value = 0;
  for (const word of lower.split(/[- ]+/)) {
    if (word === 'and') continue;
    if (word === 'a') value += 1;
    else if (word === 'hundred') value *= 100;
    else value += ones.includes(word) ? ones.indexOf(word) + 1 : (tens.indexOf(word) + 2) * 10;
  }
  // "one" is a pronoun oftener than a number.
  return value === 1 ? undefined : String(value);
}
