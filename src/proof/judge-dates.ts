import type { DateMention } from './dates.js';
import type { Claim, DatedRecord, ProofReport } from './proof-report.js';

/** How a date that a text gives to a figure stands to the figure's own; `none` where the text has none that counts. */
export type PeriodFit = 'same' | 'other' | 'unsaid' | 'none';

/** What the dates beside a number say of the claim that it makes. */
export function judgePeriod(date: DateMention | undefined, { figure }: Claim, { years }: ProofReport): PeriodFit {
  const { period, baseline } = figure;
  if (date === undefined || date.year === undefined) return 'none';
  if (date.isBaseline) return baseline === undefined ? 'none' : yearOf(baseline) === date.year ? 'same' : 'other';
  // A change is of a span, which may be named by its plan, its start, or its end.
  const last = date.lastYear ?? date.year;
  if (period === undefined) {
    // "Since 2003" says for how long there has been such a thing.
    if (date.isStart && date.lastYear === undefined) return 'none';
    if (last < years[0] || date.year > years[1] + 1) return 'other';
    return last === years[1] || date.lastYear !== undefined ? 'none' : 'unsaid';
  }
  const [from = '', to = from] = period.split('/');
  const [start, end] = [from === '..' ? -Infinity : yearOf(from), yearOf(to)];
  if (date.isStart && baseline !== undefined)
    return date.year === yearOf(baseline) || date.year === yearOf(baseline) + 1 ? 'same' : 'other';
  if (date.isStart)
    return start === -Infinity || date.year === start || (end > start && date.year === start - 1) ? 'same' : 'other';
  // 2021—2025 said of a year within, or a plan said of a span that it covers.
  if (date.lastYear !== undefined)
    return date.year <= end && last >= end
      ? 'same'
      : start !== -Infinity && date.year >= start && last <= end
        ? 'same'
        : 'other';
  if (start === -Infinity)
    return date.year === end ? 'same' : date.year > end || date.year < years[0] ? 'other' : 'unsaid';
  return date.year >= start && date.year <= end ? 'same' : 'other';
}

/** Whether a date agrees with a record's as far as both go; undefined where they have nothing in common. */
export function judgeDate(mention: DateMention, { date }: DatedRecord): boolean | undefined {
  const [year, month, day] = date.split('-').map(Number);
  if (mention.lastYear !== undefined) return undefined;
  const pairs = [
    [mention.year, year],
    [mention.month, month],
    [mention.day, day],
  ].filter((pair): pair is [number, number] => pair[0] !== undefined && pair[1] !== undefined);
  if (pairs.length === 0) return undefined;
  return pairs.every(([said, own]) => said === own);
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
