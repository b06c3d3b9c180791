import { datePrecision, dateSpan } from './date.js';
import { dateFormat, remember } from './intl.js';
import type { Locale } from './language.js';

/** The year of a date as it heads what happened in it: its figures alone, 2025 and not 2025年. */
export function formatYear(date: string, locale: Locale): string {
  const [year = ''] = date.split('-');
  return remember(`${locale.tag} year ${year}`, () => {
    const spelt = dateFormat(locale.tag, { year: 'numeric', timeZone: 'UTC' }).formatToParts(dateSpan(year)[0]);
    return spelt.find(({ type }) => type === 'year')?.value ?? year;
  });
}

/** A date as it is said below its year: September, 29 September; empty where no more than the year is known. */
export function formatWithinYear(date: string, locale: Locale): string {
  const precision = datePrecision(date);
  if (precision === 'year') return '';
  return remember(`${locale.tag} within ${date}`, () => {
    // A month that stands alone is spelt out in Chinese: 九月.
    const month = precision === 'month' && /^(?:zh|ja|yue|ko)\b/.test(locale.tag) ? 'numeric' : 'long';
    const day = precision === 'day' ? 'numeric' : undefined;
    const tag = locale.tag === 'en' ? 'en-GB' : locale.tag;
    return dateFormat(tag, { month, day, timeZone: 'UTC' }).format(dateSpan(date)[0]);
  });
}
