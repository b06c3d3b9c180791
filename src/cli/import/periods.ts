import { isCalendarDate, isReversed } from '../../report/validation/dates.js';

/** A time as ISO 8601, and whether it could have been meant otherwise. */
export interface ReadPeriod {
  readonly period: string;
  readonly told: boolean;
}

const quarters = ['一', '二', '三', '四'];

/**
 * 2024年, 2024年5月, 2024/5/1, 2021-2025, 2023/24, 2024Q1, 2024年1-9月, 截至2024年 as ISO 8601; empty for none; undefined
 * for what is no time, or more than one.
 */
export function readPeriod(text: string): ReadPeriod | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (plain === '') return { period: '', told: false };
  const until = /^(?:截至|截止|至|\.\.\/)/.test(plain);
  const parts = plain
    .replace(/^(?:截至|截止|至|\.\.\/)/, '')
    .replace(/[\u2010-\u2015\u2212~\u301c至到]/g, '-')
    .replace(/(?:全年|年度|年底|年末)$/, '年')
    .replace(/月[底末]$/, '月');
  const found = interval(parts) ?? single(parts);
  if (!found || isReversed(found.period) || !found.period.split('/').every(isPlausible)) return undefined;
  if (!until) return found;
  return found.period.includes('/') ? undefined : { ...found, period: `../${found.period}` };
}

function interval(text: string): ReadPeriod | undefined {
  const years = /^(\d{4})年?[-/](\d{4})年?$/.exec(text);
  if (years) return { period: `${years[1] ?? ''}/${years[2] ?? ''}`, told: false };
  const [, year = '', end = ''] = /^(\d{4})[-/](\d{2})年?$/.exec(text) ?? [];
  if (year !== '' && Number(end) === (Number(year) + 1) % 100) {
    // 2011/12 is December as well as two years.
    return Number(end) >= 1 && Number(end) <= 12 ? undefined : { period: `${year}/${Number(year) + 1}`, told: true };
  }
  const quarter = /^(\d{4})年?(?:第?([一二三四1-4])季度|-?Q([1-4]))$/i.exec(text);
  const half = /^(\d{4})年?(?:(上|下)半年|-?H([12]))$/i.exec(text);
  const months = /^(\d{4})年(\d{1,2})月?-(\d{1,2})月$/.exec(text);
  const between = (from: number, to: number, of: string | undefined) =>
    [from, to].map((month) => `${of ?? ''}-${String(month).padStart(2, '0')}`).join('/');
  if (quarter) {
    const index = quarters.indexOf(quarter[2] ?? '');
    const number = index < 0 ? Number(quarter[2] ?? quarter[3]) : index + 1;
    return { period: between(number * 3 - 2, number * 3, quarter[1]), told: true };
  }
  if (half) {
    const isFirst = (half[2] ?? half[3] ?? '').replace('1', '上') === '上';
    return { period: isFirst ? between(1, 6, half[1]) : between(7, 12, half[1]), told: true };
  }
  return months ? { period: between(Number(months[2]), Number(months[3]), months[1]), told: true } : undefined;
}

function single(text: string): ReadPeriod | undefined {
  const date = /^(\d{4})(?:([-/.年])(\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?$/.exec(text);
  if (!date) return undefined;
  const [, year = '', separator, month, day] = date;
  const isTwoYears = Number(month) === (Number(year) + 1) % 100 && month?.length === 2;
  // A spreadsheet writes 2024.10 as 2024.1.
  if (day === undefined && ((separator === '.' && month === '1') || (isTwoYears && separator !== '年')))
    return undefined;
  return {
    period: [year, ...[month, day].flatMap((part) => (part ? part.padStart(2, '0') : []))].join('-'),
    told: false,
  };
}

/** In the calendar, and no slip such as 2204. */
function isPlausible(date: string): boolean {
  return isCalendarDate(date) && date >= '1000' && date < '2101';
}
