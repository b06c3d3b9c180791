import { formatMessages } from './format.messages.js';
import { dateFormat, remember } from './intl.js';
import type { Locale } from './language.js';
import { translate } from './messages.js';

export type DatePrecision = 'year' | 'month' | 'day';

const parts: Record<DatePrecision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** How precise an ISO 8601 date is. */
export function datePrecision(date: string): DatePrecision {
  return date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
}

/** The first moment of an ISO 8601 date and the first after it, in milliseconds UTC. */
export function dateSpan(date: string): readonly [start: number, end: number] {
  const [year = 0, month, day] = date.split('-').map(Number);
  const start = utc(year, (month ?? 1) - 1, day ?? 1);
  if (day !== undefined) return [start, start + 86_400_000];
  return [start, month !== undefined ? utc(year, month, 1) : utc(year + 1, 0, 1)];
}

/** A year, month or day at the precision that it has, never more. */
export function formatDate(date: string, locale: Locale): string {
  return remember(`${locale.tag} ${date}`, () => formatter(date, locale).format(dateSpan(date)[0]));
}

/** A date, or an interval "start/end" whose start may be open (".."). */
export function formatPeriod(period: string, locale: Locale): string {
  const [start = '', end] = period.split('/');
  if (end === undefined) return formatDate(start, locale);
  if (start === '..') return translate(formatMessages, locale, 'format.until', { end: formatDate(end, locale) });
  const [from, to] = [dateSpan(start)[0], dateSpan(end)[0]];
  if (start === end) return formatDate(start, locale);
  return remember(`${locale.tag} ${period}`, () => {
    // As it stands in the data, where it ends before it starts; `Intl` may refuse.
    if (from > to || datePrecision(start) !== datePrecision(end)) return spell(start, end, locale);
    // `Intl` turns to figures there: 2024/12 – 2025/1 beside 2024年12月.
    if (/^(?:zh|ja|yue)\b/.test(locale.tag)) return joinEastern(start, end, locale);
    // Nothing but figures is joined without spaces: 2021–2025, 1–5 March.
    return formatter(end, locale)
      .formatRange(from, to)
      .replace(/^(\d+)\s*–\s*(?=\d)/, '$1–');
  });
}

function spell(start: string, end: string, locale: Locale): string {
  const [first, last] = [formatDate(start, locale), formatDate(end, locale)];
  return translate(formatMessages, locale, 'format.span', { start: first, end: last });
}

/** 2021—2025年, 2024年3月—5月, 2024年12月30日—2025年1月2日: what both share is said once. */
function joinEastern(start: string, end: string, locale: Locale): string {
  const [first, last] = [formatDate(start, locale), formatDate(end, locale)];
  const dash = locale.tag.startsWith('ja') ? '～' : '—';
  if (datePrecision(start) === 'year') return `${first.replace(/年$/, '')}${dash}${last}`;
  const shared =
    start.slice(0, 7) === end.slice(0, 7) ? /^.*月/ : start.slice(0, 4) === end.slice(0, 4) ? /^.*年/ : /^/;
  return `${first}${dash}${last.replace(shared, '')}`;
}

/** English without a region is that of "centre" and "programme": 29 September 2025. */
function formatter(date: string, { tag }: Locale): Intl.DateTimeFormat {
  return dateFormat(tag === 'en' ? 'en-GB' : tag, { ...parts[datePrecision(date)], timeZone: 'UTC' });
}

/** `Date.UTC` takes years below 100 for 19xx. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}
