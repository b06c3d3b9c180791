import { dateSpan } from '../../format/date.js';
import { localize, type Locale } from '../../format/language.js';
import type { ReportEvent } from '../../report/types.js';

/** An event on the horizontal axis, in pixels. A bar is as long as its date is imprecise: a year, a month, a day. */
export interface PlacedEvent {
  readonly event: ReportEvent;
  readonly start: number;
  readonly length: number;
  /** The row that holds it and its label, 0 the one next to the axis. */
  readonly lane: number;
}

export interface Tick {
  readonly date: string;
  readonly position: number;
}

export interface HorizontalLayout {
  readonly events: readonly PlacedEvent[];
  readonly ticks: readonly Tick[];
  readonly lanes: number;
}

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

/** Lays sorted events out along `width` pixels, each with its label in the lowest lane that has room for it. */
export function layoutHorizontal(
  events: readonly ReportEvent[],
  { width, labelWidth }: { width: number; labelWidth: number },
): HorizontalLayout {
  const [earliest] = events;
  if (!earliest) return { events: [], ticks: [], lanes: 0 };
  const spans = events.map((event) => dateSpan(event.date));
  const latestEnd = spans.reduce((latest, [, end]) => Math.max(latest, end), 0);
  const firstYear = new Date(dateSpan(earliest.date)[0]).getUTCFullYear();
  const lastYear = new Date(latestEnd - 1).getUTCFullYear();
  const begin = dateSpan(isoYear(firstYear))[0];
  const scale = width / (dateSpan(isoYear(lastYear))[1] - begin);
  const position = (time: number) => (time - begin) * scale;

  const laneEnds: number[] = [];
  const placed = events.map((event, index): PlacedEvent => {
    const [from, to] = spans[index] ?? [0, 0];
    const start = position(from);
    const length = position(to) - start;
    // Near the end of the axis a label ends where its bar does.
    const labelStart = Math.max(0, start > width - labelWidth ? start + length - labelWidth : start);
    const end = Math.max(labelStart + labelWidth, start + length);
    const free = laneEnds.findIndex((laneEnd) => laneEnd <= labelStart);
    const lane = free >= 0 ? free : laneEnds.length;
    laneEnds[lane] = end;
    return { event, start, length, lane };
  });
  return { events: placed, ticks: yearTicks(firstYear, lastYear, position, width), lanes: laneEnds.length };
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
