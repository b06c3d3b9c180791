import { formatDate, formatPeriod } from '../format/date.js';
import { figureParts, formatFigure, placeFigure } from '../format/figure.js';
import { localize } from '../format/language.js';
import { isPrinted } from '../report/lookup.js';
import type { TopicName } from '../report/types.js';
import { findDates, type DateMention } from './dates.js';
import { findDenials } from './denials.js';
import { judge, isOfCity, isPartOf, means, significant, type FaultKind, type Judgement, type Scored } from './judge.js';
import { judgeDate, judgePeriod, yearOf } from './judge-dates.js';
import { findMentions, type Mention } from './mentions.js';
import { Places, type Subject } from './places.js';
import type { Claim, DatedRecord, ProofReport } from './proof-report.js';
import { impliedTerms, saidOf, scoreRecord, weighTerms } from './scores.js';
import { splitSentences, type Sentence } from './sentences.js';
import { spellInDigits } from './spelled.js';
import { findCell } from './tables.js';
import type { Occurrence } from './terms.js';

export type { FaultKind } from './judge.js';

/** What a text says of a report, held against it. */
export interface Finding {
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly verdict: 'right' | 'wrong' | 'unsure';
  /** What is wrong; null where nothing is. */
  readonly kind: FaultKind | null;
  /** The record; null for what the report does not have. */
  readonly topic: TopicName | null;
  readonly record: string | null;
  /** The words that would be right, in the language of the text. */
  readonly expected: string | null;
  /** Opens the tag that shows the figure as it is; null where no tag says just that. */
  readonly tag: string | null;
  /** The number is the printed one, and not rounded. */
  readonly isAsPrinted: boolean;
}

/** Said of the report, so that it has to be in it. */
const attribution =
  /(?:这份|该|此|本|据|上述|翻[到开]|打开|[按照依])《?报告》?(?!会|文学|人|厅|期)|(?<!财务|检测|体检|评估|审计|调查|行业|工作|研究|年度|季度|业绩|分析|监测|责任|机构|公司|银行|智库|协会|统计局|组织|集团|大学)报告[》”」]?(?:中|里|内|还|也|又|同时|则|专门|特别|首次|明确){0,2}(?:显示|指出|称|提[到及]|写[道着明]|披露|说|表[明示]|给出|列[出举]|统计|记[载录]|载明|公布|点出|介绍|透露|强调|认为|总结|回顾|梳理)|报告[》”」]?(?:中|里)(?:的|写|，)|报告.{0,15}(?:白纸黑字|写着|写道|写明|载明|记着)|(?:出自|来自|见于|摘自|引自).{0,4}报告(?!会|厅)|根据.{0,12}报告|(?:according to|as per|per|quoted in|cited in|citing|quoting) (?:the|this) report|(?:the|this) report (?:(?:itself|also|further|then|even|proudly|goes on to|duly) )*(?:say|state|show|put|count|note|give|list|find|claim|record|estimate|cite|reveal|reckon|add|tell|mention|point|report|speak|set|credit|praise|register|boast|name|quote|describe|highlight|stress|conclude|observe|remark|emphasi[sz]e|indicate|suggest|tall(?:y|ie)|contain|include|celebrate|reveal)(?:s|ed)?\b|(?:the|this) report (?:said|found|told|spoke|has it|goes on|puts)|(?:says|said|states|notes|adds|claims|writes|finds|shows|reckons|reports) (?:the|this) report\b|the report['’]s (?:own )?(?:account|count|reckoning|figures?|numbers?|words|authors)|as the report (?:has|says|puts)|(?<!not |nowhere |n't |n’t )(?:in|from) (?:the|this) report\b|(?:selon|d['’]après) le rapport|le rapport (?:indique|affirme|dit|montre|compte|signale|précise)|(?:وفقا|وفقًا|بحسب) (?:ل?ل?تقرير|التقرير)|ويذكر التقرير|يذكر التقرير|يقول التقرير/iu;

/** A change, a part or a plan is not the figure itself. */
const aside =
  /其中|新增|净增|增加(?:了)?\s?$|比(?:上年|去年|前年)|同比|环比|到20[3-9]\d|计划(?=到|在|于|将|新|建|增)|力争|拟|预计|将(?:达|建|新)|规划|by 20[3-9]\d|of (?:which|these|them)|plans? to|aims? to|year[- ]on[- ]year|from a year earlier|hired|opened \d|will (?:reach|have|be)|wants to|hopes to/iu;

/** What a number was counted out of, said before. */
const partOf =
  /(?:^|[;.:“"]\s*)(?:of|among|out of) [^,;.]*\d[^;]*?,[^;]*$|\d[^，；。]{0,20}(?:中|里|里头|当中|之中|内)(?:，|(?=[有宜就仅只约近超]))[^；。]*$/iu;

const pronoun = /^\s*[“"'‘]?(?:(?:it|its|they|their)\b|它|其)/iu;

interface Context {
  readonly text: string;
  readonly report: ProofReport;
  readonly places: Places;
  readonly occurrences: readonly Occurrence[];
  /** The places named in a sentence. */
  readonly placesIn: (sentence: Sentence) => readonly Subject[];
}

const placesOf = new WeakMap<ProofReport, Places>();

/** All that a text says of a report by numbers and dates: what is right, what is wrong, and what cannot be told. */
export function proofText(text: string, report: ProofReport): Finding[] {
  const spelled = spellInDigits(text);
  let places = placesOf.get(report);
  if (!places) placesOf.set(report, (places = new Places(report)));
  const found = new Map<Sentence, readonly Subject[]>();
  const placesIn = (sentence: Sentence) => {
    const there = found.get(sentence) ?? places.find(spelled.text.slice(sentence.start, sentence.end));
    found.set(sentence, there);
    return there;
  };
  const occurrences = report.vocabulary.find(spelled.text);
  const context: Context = { text: spelled.text, report, places, occurrences, placesIn };
  const sentences = splitSentences(spelled.text);
  const findings = sentences.flatMap((sentence, index) =>
    proofSentence(context, sentence, sentence.isFirst ? undefined : sentences[index - 1]),
  );
  return findings.map((finding) => {
    const start = spelled.starts[finding.start] ?? 0;
    const end = spelled.ends[finding.end - 1] ?? start;
    return { ...finding, start, end, text: text.slice(start, end) };
  });
}

function proofSentence(context: Context, sentence: Sentence, previous: Sentence | undefined): Finding[] {
  const { text, report, places, placesIn } = context;
  const own = text.slice(sentence.start, sentence.end);
  const language = languageOf(own, report.languages);
  const languages = [...new Set([language, ...report.languages])];
  const move = <T extends { start: number; end: number }>(each: T): T => ({
    ...each,
    start: each.start + sentence.start,
    end: each.end + sentence.start,
  });
  const moveMention = (each: Mention): Mention => ({
    ...move(each),
    from: each.from + sentence.start,
    to: each.to + sentence.start,
  });
  const isDenied = findDenials(own);
  const ownDates = findDates(own, languages);
  const decimal = decimalSign(language);
  const mentions = findMentions(own, ownDates, languages, decimal).filter(
    (mention) => !isListName(mention, report) && !isDenied(mention),
  );
  const dates = ownDates.filter((date) => !isDenied(date) && !date.isHistory).map(move);
  // "Fourth nationwide" says among whom, not of whom.
  const isScope = (start: number, end: number) =>
    mentions.some(({ scope }) => scope && start < scope.end && scope.start < end);
  if (mentions.length === 0 && dates.length === 0) return [];
  const subjects = placesIn(sentence)
    .filter(({ start, end }) => !isScope(start, end))
    .map(move);
  // "It spent …" goes on about whom the sentence before was.
  const inherited = previous && pronoun.test(own) ? placesIn(previous).at(-1) : undefined;
  const attributed = attributedPart(own);
  const from = previous?.start ?? sentence.start;
  const isOwnBefore = previous !== undefined && placesIn(previous).at(-1)?.whose === 'own';
  const near = context.occurrences.filter(({ start, end }) => start >= from && end <= sentence.end);
  const isChinese = /\p{Script=Han}/u.test(own);
  const findings: Finding[] = [];
  const used = new Set<DateMention>();
  const read = mentions.map((each) => {
    const mention = moveMention(each);
    const cell = findCell(text, mention.start, places);
    const others = mentions.filter((other) => other !== each && isWithin(move(other), cell));
    const weights = weighTerms(text, near, mention, others.map(move), sentence, isChinese);
    const noun = isChinese ? undefined : nounAfter(text, mention, near);
    return { each, mention, cell, others, scored: scoreClaims(mention, weights, noun, report) };
  });
  // A place right after a figure is that figure's: "2.7%, the third-highest".
  read.forEach((placed, index) => {
    const before = read[index - 1];
    if (placed.mention.unit !== 'place' || !before) return;
    if (/[。；;]/.test(text.slice(before.mention.end, placed.mention.start))) return;
    placed.scored = placed.scored.map((each) => {
      const base = before.scored.find(
        ({ claim, score }) =>
          claim.figure.rank?.figure === each.claim.figure.id && score >= 0.5 && means(before.each, claim),
      );
      return base && each.claim.says === 'place' ? { ...each, score: Math.max(each.score, 0.9 * base.score) } : each;
    });
  });
  for (const { each, mention, cell, others, scored: undated } of read) {
    const subject =
      (cell && { start: mention.start, end: mention.start, whose: cell.whose }) ??
      subjectOf(mention, subjects, text) ??
      inherited;
    const date = dateOf(mention, dates, others.map(move), text);
    const scored = ofPeriod(undated, date, report);
    const elsewhere = scored.filter(({ claim }) => !isOf(claim, subject));
    const here = scored.filter(({ claim }) => isOf(claim, subject));
    const isTaken = (claim: Claim) => others.some((other) => means(other, claim));
    const scoreIn = (claims: readonly Scored[], claim: Claim) => claims.find((one) => one.claim === claim)?.score ?? 0;
    const isNearer = (claim: Claim) =>
      read.some((other) => other.each !== each && scoreIn(other.scored, claim) > 1.3 * scoreIn(scored, claim));
    const isOwnNamed = subject?.whose === 'own' || (!subject && isOwnBefore);
    const ofOwn = judge(mention, here, false, isTaken, isNearer, isOwnNamed);
    const ofOthers = ofOwn?.verdict === 'right' ? undefined : judge(mention, elsewhere, true, isTaken, isNearer);
    // 宁波居全球科技集群第十三位 is said of what another has, rather than a wrong place of what it has itself.
    const isOthers = ofOwn && ofOthers && scoreIn(scored, ofOthers.claim) > scoreIn(scored, ofOwn.claim);
    let judgement = isOthers ? ofOthers : (ofOwn ?? ofOthers);
    const clause = clauseOf(own, each);
    if (
      judgement &&
      judgement.verdict !== 'right' &&
      (judgement.kind === 'digits' ||
        judgement.kind === 'rank' ||
        judgement.kind === 'range' ||
        (judgement.kind === 'scale' && significant(mention) < 4)) &&
      mayBeAnother(
        judgement.claim,
        clause,
        date,
        report,
        findings.some(({ verdict }) => verdict === 'right'),
        own.slice(0, each.start),
      )
    )
      judgement = undefined;
    if (judgement) {
      const isOther = judgement.kind === 'subject' && subject && !isOf(judgement.claim, subject);
      const { scope } = mention;
      const isField = judgement.kind === 'rank' && scope !== undefined && scope.scope !== judgement.claim.scope;
      const words = isField
        ? {
            start: Math.min(mention.start, scope.start + sentence.start),
            end: Math.max(mention.end, scope.end + sentence.start),
          }
        : mention;
      findings.push(
        found(
          judgement,
          isOther ? { start: Math.min(subject.start, mention.start), end: Math.max(mention.end, subject.end) } : words,
          mention,
          text,
          language,
          report,
        ),
      );
      if (judgement.verdict !== 'wrong' || judgement.kind === 'qualifier') {
        const wrongDate = date && periodFault(judgement, date, language, report);
        if (wrongDate) findings.push(wrongDate);
      }
      if (date) used.add(date);
    } else if (
      attributed &&
      each.start >= attributed.start &&
      each.end <= attributed.end &&
      !isStructural(own, each, report)
    ) {
      findings.push({
        start: mention.start,
        end: mention.end,
        text: '',
        verdict: 'wrong',
        kind: 'not-in-report',
        topic: null,
        record: null,
        expected: null,
        tag: null,
        isAsPrinted: false,
      });
    }
  }
  findings.push(...proofDates(context, dates, used, near, sentence, mentions.map(moveMention), subjects, language));
  findings.sort((a, b) => a.start - b.start);
  // One fault at one place is told once.
  return findings.filter(
    (each, index) =>
      each.verdict === 'right' ||
      !findings
        .slice(0, index)
        .some(({ kind, verdict, start }) => each.start === start && each.kind === kind && each.verdict === verdict),
  );
}

/** How much the words beside a number speak of each claim; of what its own noun counts they speak more. */
function scoreClaims(
  { unit, isStreak }: Mention,
  weights: ReadonlyMap<string, number>,
  noun: string | undefined,
  { claims, vocabulary, nounsOf }: ProofReport,
): Scored[] {
  const implied = impliedTerms(unit, isStreak);
  // Where one record alone counts by months, a number of months is likely that one's.
  const isRare =
    !/^(?:count|percent|place|points|years)$/.test(String(unit)) &&
    claims.filter((claim) => claim.unit === unit).length === 1;
  const isCounted = noun !== undefined && claims.some((claim) => nounsOf(claim).has(noun));
  return claims.map((claim) => {
    const terms = vocabulary.termsOf(claim.figure);
    let score = scoreRecord(terms, weights, implied, vocabulary);
    if (score < 0.1) return { claim, score };
    if (isRare && claim.unit === unit) score = Math.min(1, score * 1.2);
    const words = saidOf(terms, weights, implied);
    if (claim.unit === 'count' && unit === 'count') {
      const nouns = nounsOf(claim);
      // Countries by themselves are not those that use a technique.
      if (!words.isWhole && words.spoken.every((key) => nouns.has(key))) score *= 0.6;
      else if (isCounted) score = nouns.has(noun) ? Math.min(1, score * 1.1 + 0.05) : score * 0.8;
    }
    return { claim, ...words, score };
  });
}

/** Of records for one thing in several years, those of another year than the text's are less likely to be meant. */
function ofPeriod(scored: readonly Scored[], date: DateMention | undefined, report: ProofReport): readonly Scored[] {
  if (date?.year === undefined || date.isBaseline) return scored;
  const fits = scored.filter(({ claim }) => judgePeriod(date, claim, report) === 'same');
  return scored.map((each) => {
    const { claim, score } = each;
    const hasOther =
      judgePeriod(date, claim, report) === 'other' &&
      fits.some((other) => other.claim.figure.unit === claim.figure.unit && isPartOf(each, other));
    return hasOther ? { ...each, score: score * 0.5 } : each;
  });
}

/** The last term of what stands right after a number: "centres" in "12 proof-of-concept centres in". */
function nounAfter(text: string, { unit, to }: Mention, occurrences: readonly Occurrence[]): string | undefined {
  if (unit !== 'count') return undefined;
  const [phrase = ''] =
    /^(?: (?!(?:of|in|to|that|which|who|and|or|for|from|on|at|by|with|have|has|had|are|is|was|were|may|can)\b)[\p{L}&'’-]+){1,6}/iu.exec(
      text.slice(to),
    ) ?? [];
  return occurrences
    .filter(({ start, end }) => start >= to && end <= to + phrase.length)
    .sort((a, b) => a.end - b.end)
    .at(-1)?.key;
}

/** "the top 100" names a list where no place of the report is 100. */
function isListName({ isTop, measure, numbers: [{ value }] }: Mention, { claims }: ProofReport): boolean {
  if (
    !isTop ||
    measure === '位' ||
    measure === '名' ||
    claims.some(({ says, values }) => says === 'place' && values[0] === value)
  )
    return false;
  return claims.some(({ figure }) =>
    Object.values(figure.label).some((label) => new RegExp(`top ${value}(?!\\d)`).test(label)),
  );
}

/** What the report is made of is no figure of it: "six sections", 共16版. Nor is an article: 一次总结, "one answer". */
function isStructural(
  sentence: string,
  { from, to, unit, numbers: [{ value }] }: Mention,
  report: ProofReport,
): boolean {
  const [first, last] = report.years;
  return (
    (unit === 'years' && value === last - first + 1) ||
    /^(?:一|one)$/i.test(sentence.slice(from, to)) ||
    /^\s?(?:个)?(?:部分|章|节|页|版|幅|张|段|字|篇|(?:关键)?数字?|例子?|方面|问题|维度|层面|故事|关键词|sums?|figures?|numbers?|reasons?|examples?|ways?|things?|questions?|answers?|headings?|themes?|lessons?|sections?|chapters?|pages?|paragraphs?|pictures?|charts?|words)/i.test(
      sentence.slice(to),
    ) ||
    /(?:第|page |chapter |section )\s?$/i.test(sentence.slice(0, from))
  );
}

/** The part of a sentence that says what the report says: up to a semicolon where that is added at its end, else all. */
function attributedPart(sentence: string): { start: number; end: number } | undefined {
  const match = attribution.exec(sentence);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  const isLast = /^[^\p{L}\p{N}]*[;；]/u.test(sentence.slice(end));
  return { start: 0, end: isLast ? end : sentence.length };
}

function isWithin({ start, end }: Mention, cell: { start: number; end: number } | undefined): boolean {
  return !cell || (start >= cell.start && end <= cell.end);
}

function clauseOf(sentence: string, { start, end }: Mention): string {
  const before =
    sentence
      .slice(0, start)
      .split(/[，,；;。]\s?(?!\d)/)
      .at(-1) ?? '';
  const [after = ''] = sentence.slice(end).split(/[，,；;。]\s?(?!\d)/);
  return before + sentence.slice(start, end) + after;
}

/** A number that differs may be of another time, a part, a change or a plan. */
function mayBeAnother(
  { figure }: Claim,
  clause: string,
  date: DateMention | undefined,
  report: ProofReport,
  isOfReport: boolean,
  before: string,
): boolean {
  // "Of its 38 laboratories, 14 …"
  if (isOfReport && partOf.test(before)) return true;
  const isAim = /目标|target|objectif/i.test(Object.values(figure.label).join(' ')) || figure.baseline !== undefined;
  if (!isAim && aside.test(clause)) return true;
  if (date === undefined || date.year === undefined) return false;
  if (date.isAhead && date.year > report.years[1]) return true;
  if (date.isBaseline) return figure.baseline === undefined;
  const fit = judgePeriod(date, { figure, says: 'value', values: [], unit: 'count' }, report);
  // The year of a figure without one is that of the figures beside it that are right.
  return fit === 'other' || (fit === 'unsaid' && !isOfReport);
}

/** Whether a claim is of whom a sentence speaks. */
function isOf({ figure }: Claim, subject: Subject | undefined): boolean {
  if (!subject || subject.whose === 'own') return !isOfCity(figure) || !subject;
  if (subject.whose === 'other') return false;
  return isOfCity(figure) ? figure.cities?.[0] === subject.whose.city : false;
}

/** The place named last before a number, else the one that follows by "of" or "in". */
function subjectOf(mention: Mention, subjects: readonly Subject[], text: string): Subject | undefined {
  // 占全省近八成 is said of whom the clause named before.
  const before = subjects.filter(
    ({ start, end }, index) =>
      end <= mention.start &&
      !(index > 0 && /占(?:到|据|了)?$/.test(text.slice(0, start))) &&
      // Where something was, in a part of the sentence that is over.
      !(
        /[;；]/.test(text.slice(end, mention.start)) &&
        /(?:\b(?:in|at|near|from|with|than)\s|[在于由])$/.test(text.slice(0, start))
      ),
  );
  const own = subjects.find(
    ({ start, whose }) =>
      whose === 'own' &&
      start >= mention.end &&
      (/^(?: [\p{L}-]+){0,2} (?:in|across|throughout) $/u.test(text.slice(mention.end, start)) ||
        text.slice(mention.end, start) === '的'),
  );
  const last = own ?? before.at(-1);
  if (last) return last;
  return subjects.find(
    ({ start }) =>
      start >= mention.end &&
      /(?:\bof|\bin|\bby|\bfor|en|du|de) (?:the )?$/.test(text.slice(mention.end, start)) &&
      !/[.;]/.test(text.slice(mention.end, start)),
  );
}

/** The date that a number is given: the last before it, else the first after it that no other number is nearer to. */
function dateOf(
  mention: Mention,
  dates: readonly DateMention[],
  others: readonly { start: number; end: number }[],
  text: string,
): DateMention | undefined {
  const before = dates.filter(
    ({ end, isAhead }) => end <= mention.start && !(isAhead && /[；;]/.test(text.slice(end, mention.start))),
  );
  const after = dates.filter(({ start, year, month }) => start >= mention.end && (year ?? month) !== undefined);
  const direct = after.find(({ start }) => {
    const gap = text.slice(mention.end, start);
    return (
      !others.some((other) => other.start >= mention.end && other.end <= start) &&
      gap.length < 70 &&
      !/[.。；;，]/.test(gap.replace(/^，(?=这(?:还|已)?是$)/, '')) &&
      (gap.match(/,/g)?.length ?? 0) < 2
    );
  });
  const last = before.at(-1);
  if (!last) return direct;
  // In English a year stands behind as often: the nearer one, if it is in the same clause.
  if (
    direct &&
    direct.year !== undefined &&
    !/\p{Script=Han}/u.test(text.slice(mention.start, direct.end)) &&
    text.slice(last.end, mention.start).length > text.slice(mention.end, direct.start).length + 10
  )
    return direct;
  return last;
}

function periodFault(
  { claim, verdict }: Judgement,
  date: DateMention,
  language: string,
  report: ProofReport,
): Finding | undefined {
  const { figure } = claim;
  const fit = judgePeriod(date, claim, report);
  const stated = date.isBaseline ? figure.baseline : figure.period;
  if (fit !== 'other' && !(fit === 'unsaid' && figure.period !== undefined)) return undefined;
  const expected = stated === undefined ? null : formatPeriod(stated, report.localeOf(language));
  const isPrecise = !date.isBaseline && /^\d{4}-/.test(figure.period ?? '');
  return {
    start: date.start,
    end: date.end,
    text: '',
    verdict: fit === 'other' && verdict !== 'unsure' ? 'wrong' : 'unsure',
    kind: isPrecise ? 'date' : 'period',
    topic: 'figures',
    record: figure.id,
    expected,
    tag: null,
    isAsPrinted: false,
  };
}

/** A finding of a claim; its words take in those of the unit, where they stand there as a tag would have them. */
function found(
  { verdict, kind, claim, isExact = false }: Judgement,
  { start, end }: { start: number; end: number },
  { from, to, unit }: Mention,
  text: string,
  language: string,
  report: ProofReport,
): Finding {
  const words = claim.says === 'value' && unit === 'count' ? unitWords(claim, language, report) : '';
  const rest = text.slice(to);
  const gap = /^[多余]?\s?/.exec(rest)?.[0] ?? '';
  const hasUnit = rest.startsWith(words, gap.length);
  const last = hasUnit && words !== '' && start <= from ? Math.max(end, to + gap.length + words.length) : end;
  return {
    start,
    end: last,
    text: '',
    verdict,
    kind,
    topic: 'figures',
    record: claim.figure.id,
    expected: expectedWords(claim, language, report, !isPlaceAlone(text.slice(start, last))),
    tag: tagOf(claim, report),
    isAsPrinted: verdict === 'right' && isExact && hasUnit,
  };
}

/** What a figure shows after its number. */
function unitWords({ figure }: Claim, language: string, { topics, localeOf }: ProofReport): string {
  const parts = figureParts(figure, topics.figures?.units ?? {}, localeOf(language));
  const types = parts.map(({ type }) => type);
  const last = Math.max(types.lastIndexOf('number'), types.lastIndexOf('scale'));
  return parts
    .slice(last + 1)
    .map(({ type, text }) => (type === 'unit' ? text : ''))
    .join('')
    .replaceAll('\u00a0', ' ')
    .trim();
}

/** A place or a number of years is shown by a tag with other words about it. */
function tagOf({ figure, says, unit }: Claim, { topics, isBundled }: ProofReport): string | null {
  if (says !== 'value' || unit === 'place') return null;
  const report = isBundled ? '' : ` report="${topics.report.id}"`;
  return `<zj-stat variant="inline" fact="${figure.id}"${report}>`;
}

/** As the report prints it where the text is in its language, else as it would be said there. */
function expectedWords({ figure, says }: Claim, language: string, report: ProofReport, hasField: boolean): string {
  const { figures } = report.topics;
  if (language === report.languages[0] && isPrinted(figure.source) && says === 'value') return figure.source.printed;
  const shown = says === 'place' ? (placeFigure(figure, figures?.figures ?? []) ?? figure) : figure;
  if (says === 'streak') return language.startsWith('zh') ? `连续${figure.streak}年` : String(figure.streak);
  const locale = report.localeOf(language);
  const words = formatFigure(shown, figures?.units ?? {}, locale).replaceAll('\u00a0', ' ');
  if (!hasField || says !== 'place' || !shown.rank) return words;
  const among = localize(shown.rank.among, locale.language);
  return locale.language === 'zh' ? among + words : `${words} ${among}`;
}

/** A place without the field that it is in. */
const isPlaceAlone = (words: string) => /^(?:第\S{1,4}|No\.? ?\d+|\d+(?:st|nd|rd|th)|[a-z]+)$/i.test(words);

/** Dates of events: what happened, said beside a date that is another. */
function proofDates(
  { text, report }: Context,
  dates: readonly DateMention[],
  used: ReadonlySet<DateMention>,
  near: readonly Occurrence[],
  sentence: Sentence,
  mentions: readonly Mention[],
  subjects: readonly Subject[],
  language: string,
): Finding[] {
  const own = new Set(near.filter(({ start }) => start >= sentence.start).map(({ key }) => key));
  const stated = dates.filter(({ year, month }) => (year ?? month) !== undefined);
  const dated = report.dated.filter(({ record, date }) => mentions.length === 0 || !isOfFigure(record, date, report));
  return stated.flatMap((date): Finding[] => {
    const isSince = date.isStart && (date.month === undefined || subjects.some(({ whose }) => whose === 'other'));
    if (date.isBaseline || date.isAhead || isSince || date.lastYear !== undefined) return [];
    const others = stated.filter((other) => other !== date);
    const weights = weighTerms(
      text,
      near,
      date,
      others,
      sentence,
      /\p{Script=Han}/u.test(text.slice(sentence.start, sentence.end)),
    );
    // What is said of one date is not said of another that is nearer.
    const subject = subjects.filter(({ start }) => start < date.start).at(-1) ?? subjects[0];
    const scored = dated
      .map((dated) => ({
        dated,
        score: scoreRecord(report.vocabulary.termsOf(dated.record), weights, [], report.vocabulary),
        isSame: judgeDate(date, dated),
      }))
      .filter(({ isSame }) => isSame !== undefined)
      .sort((a, b) => b.score - a.score);
    const [top] = scored;
    if (!top || top.score < 0.44) return [];
    // Its own date is there already.
    if (!top.isSame && others.some((other) => judgeDate(other, top.dated))) return [];
    const same = scored.find(({ isSame, score }) => isSame && score >= 0.8 * top.score);
    const { record, topic, date: printed } = (same ?? top).dated;
    if (subject?.whose === 'other' && top.score < 0.6) {
      const words = Object.values(record.label)
        .concat(Object.values(record.description ?? {}))
        .join(' ');
      if (!words.includes(text.slice(subject.start, subject.end))) return [];
    }
    if (used.has(date) && (date.month === undefined || same)) return [];
    // Words of the sentence before may say what a right date is of, but not that this one is meant to be it.
    const ownWeights = new Map([...weights].filter(([key]) => own.has(key)));
    if (!same && scoreRecord(report.vocabulary.termsOf(record), ownWeights, [], report.vocabulary) < 0.3) return [];
    const verdict = same
      ? 'right'
      : Math.abs((date.year ?? yearOf(printed)) - yearOf(printed)) > 6
        ? 'unsure'
        : 'wrong';
    const expected = formatDate(printed, report.localeOf(language));
    return [
      {
        start: date.start,
        end: date.end,
        text: '',
        verdict,
        kind: same ? null : 'date',
        topic,
        record: record.id,
        expected,
        tag: null,
        isAsPrinted: false,
      },
    ];
  });
}

/** Events that are a figure in other words: their year is the figure's period. */
function isOfFigure({ source }: DatedRecord['record'], date: string, { claims }: ProofReport): boolean {
  return claims.some(
    ({ figure }) =>
      figure.period === date &&
      isPrinted(source) &&
      isPrinted(figure.source) &&
      figure.source.paragraph === source.paragraph &&
      date.length === 4,
  );
}

const functionWords: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|of|and|in|is|are|was|were|has|have|for|with|to|by)\b/gi,
  fr: /\b(?:le|la|les|des|du|de|et|en|est|sont|dans|pour|avec|une?|au|aux|ont|a)\b|\b[ld]['’]/gi,
  de: /\b(?:der|die|das|und|ist|sind|von|mit|für|im|den|ein|eine)\b/gi,
  es: /\b(?:el|los|las|del|y|en|es|son|para|con|una?)\b/gi,
};

/** What stands before the tenths. */
export function decimalSign(language: string): ',' | '.' {
  return /^(?:fr|de|es|it|pt|nl|ru|pl|sv|da|nb|fi|cs|tr|uk|id)$/.test(language) ? ',' : '.';
}

/** The language of a sentence among a report's: by its script, else by its small words. */
export function languageOf(text: string, languages: readonly string[]): string {
  const scripts: readonly (readonly [RegExp, RegExp])[] = [
    [/\p{Script=Hiragana}|\p{Script=Katakana}/u, /^ja/],
    [/\p{Script=Han}/u, /^(?:zh|yue)/],
    [/\p{Script=Arabic}/u, /^(?:ar|fa|ur)/],
    [/\p{Script=Cyrillic}/u, /^(?:ru|uk|bg|sr)/],
    [/\p{Script=Hangul}/u, /^ko/],
  ];
  for (const [script, tags] of scripts) if (script.test(text)) return languages.find((each) => tags.test(each)) ?? 'zh';
  let best = languages.includes('en') ? 'en' : (languages[0] ?? 'en');
  let most = 0;
  for (const language of new Set([...languages, 'en'])) {
    const count = text.match(functionWords[language.split('-')[0] ?? ''] ?? /(?!)/g)?.length ?? 0;
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return best;
}

export type { DatedRecord };
