import { formatPeriod } from '../format/date.js';
import { formatFigure } from '../format/figure.js';
import { resolveLocale } from '../format/resolve-locale.js';
import { isPrinted } from '../report/lookup.js';
import type { Figure, ReportRecord } from '../report/types.js';
import { findDates, type DateMention } from './dates.js';
import { judge, type FaultKind } from './judge.js';
import { judgePeriod } from './judge-dates.js';
import { findMentions, type Mention } from './mentions.js';
import { decimalSign, languageOf, proofText } from './proof.js';
import type { Claim, ProofReport } from './proof-report.js';
import { spellInDigits } from './spelled.js';

/** A number or a date in the text of a tag that is not that of the record which the tag names. */
export interface TagTextFault {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: FaultKind;
  readonly record: string | null;
  /** What it would have to say; null where no one record is meant. */
  readonly expected: string | null;
}

/**
 * Holds the text of a tag against the records that the tag shows: there is no need to guess from words what a number is
 * of. `words` is what else is said of them, such as their source.
 */
export function proofTagText(
  text: string,
  records: readonly ReportRecord[],
  words: string,
  report: ProofReport,
): TagTextFault[] {
  const figures = records.filter((record): record is Figure => 'value' in record);
  if (figures.length === 0 || figures.length < records.length) return proofWhole(text, report);
  const related = new Set(figures.flatMap(({ id, target, rank }) => [id, target, rank?.figure]));
  const claims = report.claims.filter(({ figure }) => related.has(figure.id));
  const spelled = spellInDigits(text);
  const language = languageOf(text, report.languages);
  const languages = [...new Set([language, ...report.languages])];
  const dates = findDates(spelled.text, languages);
  const decimal = decimalSign(language);
  const known = spellInDigits(
    [words, report.topics.report.issued ?? '', ...records.flatMap((record) => wordsOf(record, report))].join('\n'),
  ).text;
  const isSaid = (digits: string) => known.split(/[^\d.,]+/).some((each) => each.replace(/[.,]$/, '') === digits);
  const at = ({ start, end }: { start: number; end: number }) => {
    const from = spelled.starts[start] ?? 0;
    const to = spelled.ends[end - 1] ?? from;
    return { start: from, end: to, text: text.slice(from, to) };
  };
  const locale = resolveLocale(language, report.languages);
  const units = report.topics.figures?.units ?? {};
  const numbers = findMentions(spelled.text, dates, languages, decimal).flatMap((mention): TagTextFault[] => {
    const judged = judge(
      mention,
      claims.map((claim) => ({ claim, score: 1 })),
      false,
      () => false,
    );
    if (judged?.verdict === 'right') return [];
    if ((!judged || isBare(mention)) && isSaid(spelled.text.slice(mention.from, mention.to))) return [];
    const figure = nearestFigure(figures, mention);
    return [
      {
        ...at(mention),
        kind: judged?.kind ?? 'digits',
        record: figure?.id ?? null,
        expected: figure ? formatFigure(figure, units, locale).replaceAll('\u00a0', ' ') : null,
      },
    ];
  });
  const wrongDates = dates.flatMap((date): TagTextFault[] => {
    if (claims.some((claim) => isOf(date, claim, report)) || isSaid(String(date.year))) return [];
    const periods = [...new Set(figures.flatMap(({ period }) => period ?? []))];
    const [period] = periods;
    return [
      {
        ...at(date),
        kind: 'period',
        record: figures.length === 1 ? (figures[0]?.id ?? null) : null,
        expected: period !== undefined && periods.length === 1 ? formatPeriod(period, locale) : null,
      },
    ];
  });
  return [...numbers, ...wrongDates].sort((a, b) => a.start - b.start);
}

/** The one figure, or of several the one whose value is not far off. */
function nearestFigure(figures: readonly Figure[], { numbers: [{ value }] }: Mention): Figure | undefined {
  if (figures.length === 1) return figures[0];
  const distances = figures.map((figure) => {
    const own = typeof figure.value === 'number' ? figure.value : figure.value[0];
    return { figure, distance: Math.abs(Math.log(value / own)) };
  });
  const [nearest] = distances.sort((a, b) => a.distance - b.distance);
  return nearest && nearest.distance < Math.log(2) ? nearest.figure : undefined;
}

/** Of events, places and whole reports what words tell. */
function proofWhole(text: string, report: ProofReport): TagTextFault[] {
  return proofText(text, report).flatMap(({ start, end, text, verdict, kind, record, expected }) =>
    verdict === 'wrong' ? [{ start, end, text, kind: kind ?? 'digits', record, expected }] : [],
  );
}

/** A number that says neither what it counts nor on what scale. */
function isBare({ unit, measure, numbers }: Mention): boolean {
  return unit === 'count' && measure === undefined && numbers.every(({ exponent }) => exponent === 0);
}

/** Whether a date may be said of a figure; a month or day without a year may be any year's. */
function isOf(date: DateMention, claim: Claim, report: ProofReport): boolean {
  return date.year === undefined || judgePeriod(date, claim, report) !== 'other';
}

function wordsOf(
  { label, description = {}, note = {}, source, ...record }: ReportRecord,
  report: ProofReport,
): string[] {
  const unit = 'unit' in record ? report.topics.figures?.units[record.unit as string] : undefined;
  return [
    ...[label, description, note].flatMap((texts) => Object.values(texts)),
    ...(isPrinted(source) ? [source.printed] : []),
    JSON.stringify(unit ?? ''),
  ];
}
