/** Whether an ISO 8601 year, month or day exists in the calendar. */
export function isCalendarDate(date: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? 1 : Number(part))) as [
    number,
    number,
    number,
  ];
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
}

/** What is wrong with a date or an interval "start/end", or nothing. */
export function periodFault(period: string): string | undefined {
  const ends = period.split('/');
  const wrong = ends.find((end) => end !== '..' && !isCalendarDate(end));
  if (wrong !== undefined) return `“${wrong}” is no date in the calendar`;
  const [start, end] = ends;
  // ISO dates compare as text, as far as both go: "2024-05/2024" is no fault.
  if (start && end && start !== '..' && start.slice(0, end.length) > end.slice(0, start.length))
    return `“${period}” ends before it starts`;
  return undefined;
}
