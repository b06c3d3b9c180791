import { readPrintedNumbers, type PrintedNumber, type PrintedQualifier } from '../report/printed-numbers.js';
import type { DateMention } from './dates.js';
import { superlatives } from './spelled.js';
import { findScopes, measures, readUnit, type FoundScope, type UnitClass } from './units.js';

/** A number in a text, or both ends of a range, with what qualifies it and what it counts. */
export interface Mention {
  /** Qualifier, currency, unit and all. */
  readonly start: number;
  readonly end: number;
  /** Where its digits are. */
  readonly from: number;
  readonly to: number;
  readonly numbers: readonly [PrintedNumber] | readonly [PrintedNumber, PrintedNumber];
  readonly unit: UnitClass;
  readonly measure?: string | undefined;
  /** The Chinese words behind its measure word: 课题组 in 955个课题组. */
  readonly counted?: string | undefined;
  readonly isStreak: boolean;
  /** "top 50", 前50位: no single place. */
  readonly isTop: boolean;
  readonly scope?: FoundScope | undefined;
  readonly qualifier?: PrintedQualifier | undefined;
  /** 近, nearly: below, but not by much. */
  readonly isNearly: boolean;
  /** 快于15%, "ahead of the 15%": held against it, and not said to be it. */
  readonly isCompared: boolean;
}

/** Words before a number that say that it is passed or not reached, beside those that every number may have. */
const passes =
  /(?:突破了?|跨过|越过|迈过|超过了|超出|pass(?:ed|es|ing)|exceed(?:s|ed|ing)?|topp(?:ed|ing)|tops|surpass(?:ed|es)|cross(?:ed|es)|beyond|north of|well above|depasse|dépasse(?:nt)?)\s?(?:the )?$/iu;
const nearly =
  /(?:近|接近|将近|逼近|nearly|almost|close to|just under|approaching|just short of|presque|près de)\s?(?:RMB|CNY|US\$|\$|￥|¥)?\s?$/iu;
const named =
  /(?:\b(?:rooms?|gates?|flights?|versions?|buildings?|figures?|tables?|sections?|chapters?|pages?|bus(?: line)?|lines?|routes?|articles?|paragraphs?|appendi(?:x|ces)|floors?|postcode|fig\.|tab\.|p\.)\s?(?:No\. ?)?|(?<![\p{Script=Han}])[图表]\s?|(?:附[件表图]|编号|邮编|代码|房间|航班|门牌号为?.{0,6})[：:]?\s?)$/iu;
/** Digits that count nothing: telephone numbers, times, standards, versions, scores, marks of footnotes. */
const codes = [
  /(?<!\d)0\d{2,3}[-–—－ ]\d{7,8}(?:[-转]\d+)?/gu,
  /(?<!\d)(?:[48]00-?\d{3}-?\d{4}|1[3-9]\d{9})(?!\d)/gu,
  /\+\d{1,3}[- ](?:\(0\))?\d[\d -]{5,}\d/gu,
  /(?<!\d)\d{1,2}[:：]\d{2}(?:\s?[—–~-]\s?\d{1,2}[:：]\d{2})?/gu,
  /\b(?:ISO|IEC|GB|IEEE|EN|DIN|RFC|ISBN|ISSN|arXiv|doi)\b[ :/]?(?:[A-Z]{1,3}\s)?[\d.:/—–-]+/giu,
  /(?<![\d.])v?\d+(?:\.\d+){2,}/giu,
  /\d+\s?[比:：]\s?\d+(?=[，。、 ]*(?:拿下|战胜|取胜|击败|逆转|险胜|获胜|大胜))/gu,
  /[[［〔]\d+(?:\s?[,，–-]\s?\d+)*[\]］〕](?:第?\d+号)?/gu,
  /\b(?:aged?|age of) \d+/giu,
];
const compared = /(?:[快高多大]于|(?:faster|higher|more) than|ahead of|above)\s?(?:the )?$/iu;
const streakAfter =
  /^[\s-]?(?:consecutive|straight|successive|years? (?:in a row|running|on end|straight|in succession)|years? consecutively|times? in a row|in a row|running\b)/iu;
const rankBefore =
  /(?:rank(?:s|ed|ing)?|plac(?:e|es|ed)|c[ao]mes?|stands?|stood|stay(?:s|ed)|is|are|was|at|to|in|position(?:ed)?|number|No\.|takes?|took|finish(?:ed|es)|#|its|listed|sits?|remain(?:s|ed)|[,(])(?: (?:now|still|again|up|joint|the|a|only|in|at|to))*\s?$/iu;
const rankAfter = new RegExp(
  `^(?:[ -]?(?:place|position|spot|rank\\b)|-${superlatives}|,? (?:${superlatives} )?(?:in|among|of|nationwide|nationally|worldwide|globally|on) |,? (?:nationwide|nationally|worldwide|globally)|[,.;)]|$)`,
  'iu',
);

/** The numbers of a sentence that count something; dates, and digits that are part of a name, are none. */
export function findMentions(
  sentence: string,
  dates: readonly DateMention[],
  languages: readonly string[],
  decimal: '.' | ',',
): Mention[] {
  const coded = codes.flatMap((code) =>
    [...sentence.matchAll(code)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  );
  const read = readPrintedNumbers(sentence, languages, { decimal })
    .map(withoutDash(sentence))
    .filter(({ start, end }) => {
      if ([...dates, ...coded].some((other) => start < other.end && other.start < end)) return false;
      const before = sentence.slice(0, start);
      const after = sentence.slice(end);
      // 未来五年, "the next five years": a time to come is none that a report counts.
      if (
        /(?:未来|今后|接下来|(?:next|coming|following))\s?$/i.test(before) &&
        /^\s?(?:个?月|年|天|months?|years?)/.test(after)
      )
        return false;
      // "gate 38", "Table 3", 股票代码600570: a name.
      if (named.test(before)) return false;
      // "a third of", "every third": a part.
      if (/\b(?:a|one|two|every|each)[ -]$/i.test(before) && /^(?:rds?|ths?)\b/.test(after)) return false;
      // "and the like, five in all" counts what was just listed.
      if (/[等这那几每该上述]$/.test(before) && /^(?:项|个方面|类|大)/.test(after)) return false;
      // 第一是人才，第二是平台: a list goes on.
      if (/(?:^|[，；。：、])第$/.test(before) && /^[是，、]/.test(after)) return false;
      // Qwen3, G60, 415X, “315”, 8+4, 0571-8705, 10:30.
      if (/[A-Za-z][-–]?$/.test(before) && !/(?:RMB|CNY|USD|EUR|HKD|GBP|No|US)\s?$/.test(before)) return false;
      if (/^[A-Z](?![A-Za-z])|^[G]\b/.test(after) || (/“$/.test(before) && /^”/.test(after))) return false;
      if (/\d[+:：/]$/.test(before) || /^[+:：/]\d/.test(after) || /[+]\d*$/.test(before)) return false;
      if (
        /\+\d|\d[-–]\d{4,}/.test(sentence.slice(Math.max(0, start - 6), end + 6)) &&
        /\d{3,}/.test(sentence.slice(start, end)) &&
        /(?:电话|拨打|call|tel|phone)/i.test(sentence)
      )
        return false;
      if (/(?:每|per |every |in every )(?:一)?$/iu.test(before) && /^1?0?,?0?0*0?|^万/.test(sentence.slice(start)))
        return !/^(?:10[, ]?000|1?万|1|100|one)/.test(sentence.slice(start));
      return true;
    });
  const mentions: Mention[] = [];
  for (let index = 0; index < read.length; index += 1) {
    const first = read[index] as PrintedNumber;
    const second = read[index + 1];
    const joined = second && isRange(sentence, first, second);
    const mention = describe(sentence, joined ? [first, second] : [first]);
    // "the 3rd launch" counts nothing.
    if (mention.unit === 'place' || !/^(?:st|nd|rd|th)\b/.test(sentence.slice(first.end)) || mention.isStreak)
      mentions.push(mention);
    if (joined) index += 1;
  }
  return mentions;
}

/** The dash of a list, or of an aside, is no minus: "- 38 laboratories". */
function withoutDash(sentence: string): (number: PrintedNumber) => PrintedNumber {
  return (number) => {
    const [dash] = /^[-−–]\s+/.exec(sentence.slice(number.start)) ?? [];
    if (!number.negative || dash === undefined || !/(?:^|\s)$/.test(sentence.slice(0, number.start))) return number;
    const { other } = number;
    return {
      ...number,
      start: number.start + dash.length,
      value: -number.value,
      negative: false,
      ...(other !== undefined && { other: -other }),
    };
  };
}

const unitBetween = new RegExp(`^\\s?(?:%|％|per ?cent|亿?元|${measures})`, 'iu');

function isRange(sentence: string, low: PrintedNumber, high: PrintedNumber): boolean {
  if (low.range === 'low' && high.range === 'high') return true;
  const between = sentence.slice(low.end, high.start).replace(unitBetween, '');
  const before = sentence.slice(0, low.start);
  if (/^\s?and\s?$/i.test(between)) return /\bbetween\s?(?:RMB|CNY|\$)?\s?$/i.test(before);
  if (/^\s?et\s?$/i.test(between)) return /\bentre\s?$/i.test(before);
  return (
    /^\s?(?:至|到|[—–~～-]|to|à)\s?$/i.test(between) ||
    (/^\s?[和与]\s?$/.test(between) && /^.{0,4}之间/.test(sentence.slice(high.end)))
  );
}

function describe(sentence: string, numbers: Mention['numbers']): Mention {
  const first = numbers[0];
  const last = numbers[1] ?? first;
  const before = sentence.slice(0, first.start);
  let { start } = first;
  let { end } = last;
  const written = sentence.slice(last.start, last.end);
  const plus = /^(?:\s?\+|-plus\b)/.exec(sentence.slice(end));
  const after = sentence.slice(end + (plus?.[0].length ?? 0));
  const inside = /^[多余]/.exec(after)?.[0] ?? '';
  const own = /成$/.test(written);
  const read = own
    ? { unit: 'percent' as const, measure: undefined, length: 0 }
    : readUnit(before, after.slice(inside.length));
  const firstUnit = numbers[1] ? readUnit(before, sentence.slice(first.end)) : read;
  let unit = read.unit === 'count' && firstUnit.unit !== 'count' ? firstUnit.unit : read.unit;
  if (first.kind === 'percent' && unit === 'count') unit = 'percent';
  if (first.kind === 'points') unit = 'points';
  end += (plus?.[0].length ?? 0) + inside.length + read.length;
  if (typeof unit === 'object' && /^\s?(?:RMB|CNY|yuan)\b/.test(sentence.slice(end)))
    end += /^\s?\w+/.exec(sentence.slice(end))?.[0].length ?? 0;
  const [sign = ''] = /(?:RMB|CNY|CN¥|US\$|HK\$|USD|EUR|GBP|[$€£￥¥]|人民币)\s?$/.exec(before) ?? [];
  start -= sign.length;
  let qualifier = first.qualifier ?? (numbers[1] ? last.qualifier : undefined);
  if (plus) qualifier = 'more-than';
  // 约占全省1%: the word stands before its verb.
  const [, aboutVerb] = /(?<!其)(大?约|近|超|逾)占(?:到|据|了)?(?![^，。；]*\d)[^，。；]{0,12}$/u.exec(before) ?? [];
  if (aboutVerb) qualifier ??= /[超逾]/.test(aboutVerb) ? 'more-than' : 'approx';
  const lead = sentence.slice(0, start);
  const near = nearly.exec(before);
  const pass = passes.exec(lead);
  if (pass && !qualifier) qualifier = 'more-than';
  const afterwards =
    /^\s?(?:左右|上下|及?以上|以下|以内|之多|or so\b|or more\b|and (?:more|above|over)\b|or above\b|at least\b)/iu.exec(
      sentence.slice(end),
    );
  if (afterwards) {
    end += afterwards[0].length;
    qualifier ??= /左右|上下|so/i.test(afterwards[0]) ? 'approx' : /下|内/.test(afterwards[0]) ? 'up-to' : 'at-least';
  }
  const word = first.qualifierWord;
  if (word !== undefined && lead.endsWith(word)) start -= word.length;
  else if (word !== undefined && new RegExp(`${escape(word)}\\s+$`, 'i').test(lead))
    start -= (new RegExp(`${escape(word)}\\s+$`, 'i').exec(lead)?.[0] ?? '').length;
  else if (pass) start -= pass[0].length;
  const isStreak =
    (unit === 'years' || unit === 'count') &&
    (/(?:连续|蝉联|连着)(?:第|了)?\s?$/.test(before) ||
      streakAfter.test(after) ||
      (unit === 'years' &&
        /\bfor (?:the )?(?:last |past )?$/i.test(before) &&
        /^\W*(?:consecutive|straight|in a row|running)/i.test(sentence.slice(end))) ||
      (/^(?:st|nd|rd|th) (?:consecutive|straight|year (?:running|in a row))/i.test(after) && /\bthe $/i.test(before)));
  const place = isStreak
    ? undefined
    : readPlace(sentence, first, before, after, typeof unit === 'object' || unit === 'percent' || unit === 'points');
  if (place) {
    ({ start } = place);
    ({ end } = place);
    unit = 'place';
  } else if (isStreak) {
    unit = 'years';
    const words = streakAfter.exec(after) ?? /^\s?年/.exec(after);
    if (words) end = Math.max(end, last.end + words[0].length);
  }
  return {
    start,
    end,
    from: first.start,
    to: last.end,
    numbers,
    unit,
    measure: read.measure,
    counted: /^\p{Script=Han}{1,8}/u.exec(sentence.slice(last.end + inside.length + read.length))?.[0],
    isStreak,
    isTop: place?.isTop ?? false,
    scope: place?.scope,
    qualifier,
    isNearly: near !== null && qualifier === 'approx',
    isCompared: compared.test(before),
  };
}

/** A place in a ranking: 第四位, No. 4, fourth in China, top 50. */
function readPlace(sentence: string, number: PrintedNumber, before: string, after: string, isAmount: boolean) {
  if (isAmount || number.exponent > 0) return undefined;
  // 前三季度 is a time.
  if (/前\s?$/.test(before) && /^\s?(?:个?季度|个?月|[年天届期次批轮])/.test(after)) return undefined;
  const ordinal = /^(?:st|nd|rd|th)\b/.exec(after)?.[0] ?? '';
  const tops = /(?:前|(?:the )?\btop[- ]|\bfirst )\s?$/i.exec(before);
  const [chinese] = /第\s?$/.exec(before) ?? [];
  const [sign] =
    /(?:\bNo\.? ?|(?:\b(?:is|ranks?|ranked|at|as|to|the|its|now)|['’]s) number |№ ?|#)$/i.exec(before) ?? [];
  const unit = /^\s?(?:位|名(?!额)|强)/.exec(after)?.[0] ?? '';
  const isFrench = /^(?:er|ère|e|ème)\b/.test(after);
  let start = number.start;
  let end = number.end;
  let isTop = false;
  if (tops && !ordinal && (/前/.test(tops[0]) ? true : /top/i.test(tops[0]) && !/^\s?%/.test(after))) {
    // "the top 100" is as often the name of a list as a place in it.
    isTop = true;
    start -= tops[0].length;
    end += unit.length;
  } else if (chinese !== undefined) {
    if (/^\s?(?:[版页章节条款届期轮批次号个季阶方楼一二三四五六七八九十]|大|产业|方阵|梯队)/.test(after))
      return undefined;
    start -= chinese.length;
    end += unit.length;
  } else if (sign !== undefined) start -= sign.length;
  else if (/居(?:全国|全球|世界|全省|亚洲)$/.test(before)) end += unit.length;
  else if (ordinal || isFrench) {
    const rest = after.slice(ordinal.length || (/^\p{L}+/u.exec(after)?.[0].length ?? 0));
    if (
      /^\s(?:Five-Year|century|year|floor|edition|time|batch|group|satellite|session|plenary|launch|issue)/i.test(rest)
    )
      return undefined;
    const isSuperlative = new RegExp(`^-${superlatives}\\b`, 'i').test(rest);
    if (!isSuperlative && !rankBefore.test(before) && !rankAfter.test(rest)) return undefined;
    if (
      !isSuperlative &&
      /\b(?:the|its|their|our|his|her|a) $/i.test(before) &&
      /^\s\p{L}+/u.test(rest) &&
      !/^\s(?:in|among|place|of|nationwide|globally|worldwide|science|most|largest|highest|best)\b/i.test(rest)
    )
      return undefined;
    end += ordinal.length || (/^\p{L}+/u.exec(after)?.[0].length ?? 0);
    end += /^(?: (?:place|position|spot)\b|-[a-z]+)/.exec(sentence.slice(end))?.[0].length ?? 0;
  } else if (/^\s?位/.test(after) && /(?:居|列|排|至|升|跃|到)\s?$/.test(before)) end += unit.length;
  else return undefined;
  const scope = nearestScope(sentence, start, end);
  // What is right beside the place is of it.
  if (scope && sentence.slice(scope.end, start).trim() === '' && scope.end <= start) ({ start } = scope);
  else if (scope && scope.start >= end && /^,?\s?(?:most |place )?$/.test(sentence.slice(end, scope.start)))
    ({ end } = scope);
  return { start, end, isTop, scope };
}

function nearestScope(sentence: string, start: number, end: number): FoundScope | undefined {
  const isChinese = /\p{Script=Han}/u.test(sentence);
  let best: FoundScope | undefined;
  let least = isChinese ? 24 : 70;
  for (const scope of findScopes(sentence)) {
    const isBefore = scope.end <= start;
    const gap = isBefore ? sentence.slice(scope.end, start) : sentence.slice(end, scope.start);
    if (
      /[。；;]|\.\s/.test(gap) ||
      (scope.scope === 'provincial' && gap.length > 12) ||
      (isBefore && !isChinese && /,/.test(gap) && gap.length > 40)
    )
      continue;
    const distance = gap.length + (isBefore === isChinese ? 0 : 20) + (/[，,]/.test(gap) ? 15 : 0);
    if (distance < least) {
      least = distance;
      best = scope;
    }
  }
  return best;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
