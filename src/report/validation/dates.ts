/** Whether an ISO 8601 year, month or day exists in the calendar. */
export function isCalendarDate(date: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) return false;
  const [year = 1, month = 1, day = 1] = match.slice(1).map((part) => (part === undefined ? 1 : Number(part)));
  // Not by Date.UTC, which takes the years 0 to 99 for those of the last century.
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
}

/** The start and end of a year, month, day or interval; the start of an open one is undefined. */
export function periodEnds(period: string): { readonly start: string | undefined; readonly end: string } {
  const [first = '', last] = period.split('/');
  return { start: first === '..' ? undefined : first, end: last ?? first };
}

/** Whether `a` is wholly before `b`. ISO dates compare as text as far as both go: 2024-05 is not before 2024. */
export function isBefore(a: string, b: string): boolean {
  return a.slice(0, b.length) < b.slice(0, a.length);
}

/** Whether an interval ends before it starts. */
export function isReversed(period: string): boolean {
  const { start, end } = periodEnds(period);
  return start !== undefined && isBefore(end, start);
}
