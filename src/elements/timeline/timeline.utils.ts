import { datePrecision, dateSpan } from '../../format/date.js';
import { localize, type Locale } from '../../format/language.js';
import type { ReportEvent } from '../../report/types.js';

/** The events of one year. */
export interface EventYear {
  /** As in an ISO 8601 date. */
  readonly year: string;
  readonly events: readonly ReportEvent[];
  /** The place of its first event among all. */
  readonly first: number;
}

/**
 * An event on the horizontal axis, in pixels. One of which no more than the year is known has a row below that year;
 * all others have a place on the axis and a lane above it, 0 the one next to the axis.
 */
export type PlacedEvent =
  | { readonly event: ReportEvent; readonly year: number; readonly row: number }
  | { readonly event: ReportEvent; readonly start: number; readonly lane: number };

export interface Tick {
  readonly date: string;
  readonly position: number;
}

export interface HorizontalLayout {
  readonly events: readonly PlacedEvent[];
  readonly ticks: readonly Tick[];
  readonly lanes: number;
  readonly years: number;
  readonly width: number;
  readonly yearWidth: number;
}

/** The least width of a year that has entries on the horizontal axis, and of one beside others, in ems. */
export const leastYear = 8;
export const leastYearColumn = 9.75;

const sorted = new WeakMap<readonly ReportEvent[], readonly ReportEvent[]>();

/** By the first moment of the date; of those that begin together, the least precise first. */
export function sortEvents(events: readonly ReportEvent[]): readonly ReportEvent[] {
  let inOrder = sorted.get(events);
  if (!inOrder) sorted.set(events, (inOrder = sortAnew(events)));
  return inOrder;
}

function sortAnew(events: readonly ReportEvent[]): ReportEvent[] {
  const spans = new Map(events.map((event) => [event, dateSpan(event.date)]));
  const span = (event: ReportEvent) => spans.get(event) ?? [0, 0];
  return [...events].sort((a, b) => span(a)[0] - span(b)[0] || span(b)[1] - span(a)[1]);
}

/** How wide the labels stand, in ems: Han characters and kana say as much in less room. */
export function widthOfLabels(events: readonly ReportEvent[], { language }: Locale): number {
  return events.every(({ label }) => /[\u3040-\u9fff]/.test(localize(label, language))) ? 9.5 : 13;
}

/** Sorted events by their years; a year without any is left out. */
export function groupByYear(events: readonly ReportEvent[]): EventYear[] {
  const years = new Map<string, ReportEvent[]>();
  for (const event of events) {
    const [year = ''] = event.date.split('-');
    const group = years.get(year);
    if (group) group.push(event);
    else years.set(year, [event]);
  }
  let first = 0;
  return [...years].map(([year, group]) => {
    first += group.length;
    return { year, events: group, first: first - group.length };
  });
}

/** How much room a year's column asks for beside others: as much as there is to read in it. */
export function weightOf({ events }: EventYear, { language }: Locale): number {
  return events.reduce((sum, { label }) => sum + localize(label, language).length + 6, 0);
}

/**
 * Lays sorted events out along `width` pixels or, where years need more to hold their entries, along more. The last
 * label ends within. Labels of later events stand lower, so that no stem crosses another's words.
 */
export function layoutHorizontal(
  events: readonly ReportEvent[],
  { width, labelWidth, leastYear = 0 }: { width: number; labelWidth: number; leastYear?: number },
): HorizontalLayout {
  const [earliest] = events;
  if (!earliest) return { events: [], ticks: [], lanes: 0, years: 0, width, yearWidth: 0 };
  const dated = events.filter(({ date }) => datePrecision(date) !== 'year');
  const middle = ({ date }: ReportEvent) => dateSpan(date).reduce((sum, time) => sum + time) / 2;
  const yearOf = ({ date }: ReportEvent) => new Date(dateSpan(date)[0]).getUTCFullYear();
  const first = yearOf(earliest);
  const last = events.reduce((latest, event) => Math.max(latest, yearOf(event)), first);
  const years = last - first + 1;
  const begin = dateSpan(isoYear(first))[0];
  const span = dateSpan(isoYear(last))[1] - begin;
  const latest = dated.reduce((time, event) => Math.max(time, middle(event)), begin);
  const fitting = Math.min(width / span, latest > begin ? (width - labelWidth) / (latest - begin) : Infinity);
  const scale = Math.max(fitting, dated.length < events.length ? (leastYear * years) / span : 0);
  const position = (time: number) => (time - begin) * scale;

  const laneStarts: number[] = [];
  const lanes = new Map<ReportEvent, number>();
  for (const event of [...dated].reverse()) {
    const start = position(middle(event));
    const free = laneStarts.findIndex((laneStart) => start + labelWidth <= laneStart);
    const lane = free >= 0 ? free : laneStarts.length;
    laneStarts[lane] = start;
    lanes.set(event, lane);
  }
  const rows = new Map<number, number>();
  const placed = events.map((event): PlacedEvent => {
    const lane = lanes.get(event);
    if (lane !== undefined) return { event, start: position(middle(event)), lane };
    const year = yearOf(event) - first;
    const row = rows.get(year) ?? 0;
    rows.set(year, row + 1);
    return { event, year, row };
  });
  return {
    events: placed,
    ticks: yearTicks(first, last, position, span * scale),
    lanes: laneStarts.length,
    years,
    width: Math.max(width, span * scale, latest > begin ? position(latest) + labelWidth : 0),
    yearWidth: (span * scale) / years,
  };
}

/** A tick at the start of each year, of fewer where they would crowd, of each quarter where there is room. */
function yearTicks(first: number, last: number, position: (time: number) => number, width: number): Tick[] {
  const years = last - first + 1;
  const step = Math.ceil((years * 56) / width);
  const months = width / years > 640 ? ['01', '04', '07', '10'] : [''];
  const ticks: Tick[] = [];
  for (let year = first; year <= last; year += Math.max(1, step)) {
    for (const month of months) {
      // A year's own tick names the year alone.
      const date = month === '' || month === '01' ? isoYear(year) : `${isoYear(year)}-${month}`;
      ticks.push({ date, position: position(dateSpan(date)[0]) });
    }
  }
  return ticks;
}

function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}
