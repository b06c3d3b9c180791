import { isBefore, isCalendarDate, isReversed, periodEnds } from '../dates.js';
import type { Find } from '../fault.js';
import { pointerPart } from '../pointer.js';
import { isDictionary, property, quote, textAt, type Dictionary } from '../values.js';
import { located, walkObjects } from './walk.js';

const dated = ['date', 'period', 'baseline'] as const;
const form = /^(?:\.\.|[\d-]+)(?:\/[\d-]+)?$/;

/** Dates that no calendar has, intervals that end before they start, and events outside the report's own time. */
export function findDateFaults(report: unknown, find: Find): void {
  for (const [topic, value] of Object.entries(isDictionary(report) ? report : {})) {
    if (topic === 'map') continue;
    walkObjects(value, pointerPart(topic), ({ value: object, pointer }) => {
      for (const name of dated) checkDate(object, name, pointer, find);
    });
  }
  checkBaselines(report, find);
  checkEvents(report, find);
}

function checkDate(object: Dictionary, name: string, pointer: string, find: Find): void {
  const period = textAt(object, name);
  // What has not the form of a date, the schemas say.
  if (period === undefined || !form.test(period)) return;
  const at = pointer + pointerPart(name);
  const wrong = period.split('/').find((end) => end !== '..' && hasMonth(end) && !isCalendarDate(end));
  if (wrong !== undefined) {
    if (/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(wrong)) {
      find(at, { code: 'impossible-date', values: { value: wrong } });
    }
  } else if (isReversed(period)) {
    const { start = '', end } = periodEnds(period);
    find(at, {
      code: 'reversed-period',
      severity: 'warning',
      values: { value: period },
      expected: { code: 'constant', values: { value: `${end}/${start}` } },
    });
  }
}

function hasMonth(date: string): boolean {
  return date.includes('-');
}

function checkBaselines(report: unknown, find: Find): void {
  for (const { value: figure, pointer } of located(report, 'figures', 'figures')) {
    const [baseline, period] = [textAt(figure, 'baseline'), textAt(figure, 'period')];
    if (baseline === undefined || period === undefined) continue;
    const { start } = periodEnds(baseline);
    if (start !== undefined && isBefore(periodEnds(period).end, start)) {
      find(`${pointer}/baseline`, { code: 'baseline-after', severity: 'warning', values: { value: baseline, period } });
    }
  }
}

function checkEvents(report: unknown, find: Find): void {
  const period = textAt(property(report, 'report'), 'period');
  if (period === undefined || isReversed(period)) return;
  const { start, end } = periodEnds(period);
  for (const { value: event, pointer } of located(report, 'events', 'events')) {
    const date = textAt(event, 'date');
    if (date === undefined || !((start !== undefined && isBefore(date, start)) || isBefore(end, date))) continue;
    find(`${pointer}/date`, {
      code: 'outside-period',
      severity: 'warning',
      values: { value: quote(date) },
      expected: { code: 'constant', values: { value: period } },
    });
  }
}
