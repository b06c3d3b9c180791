import {
  groupByYear,
  layoutHorizontal,
  leastYear,
  leastYearColumn,
  weightOf,
  widthOfLabels,
  type EventYear,
} from '../elements/timeline/timeline.utils.js';
import { timelineView } from '../elements/timeline/timeline.view.js';
import { formatWithinYear, formatYear } from '../format/date-in-year.js';
import { ReportError } from '../report/errors.js';
import { requireRecord } from '../report/lookup.js';
import type { ReportEvent } from '../report/types.js';
import {
  baselineOf,
  fontOf,
  horizontal,
  paragraph,
  place,
  rectangle,
  stack,
  type Block,
  type TextStyle,
} from './blocks.js';
import { footnotes, words, type Pictured } from './drawing.js';
import { em, sizes, type Canvas } from './look.js';
import { escapeXml, tag } from './svg.js';

/** With less room a horizontal timeline stands upright, and years stand below each other. */
const horizontalFrom = 35 * em;
const columnsFrom = 30 * em;
const columnGap = 1.25 * em;
const bar = 3;
const inset = 0.625 * em;

/** How an event is named, and whether it is selected. */
interface Marking {
  readonly label: (event: ReportEvent) => string;
  readonly selected: string;
}

export const timeline: Pictured = {
  width: ({ orientation }) => (orientation === 'horizontal' ? 1040 : 640),
  draw: (attributes, topics, canvas) => {
    const { orientation, section = '', selected = '' } = attributes;
    const { records: shown, title } = timelineView.select(attributes, topics, canvas.locale);
    if (shown.length === 0) throw new ReportError('empty-selection', { name: 'section', value: section });
    if (selected) requireRecord(topics.events.events, selected, 'selected');
    const { notes, label } = footnotes(shown, canvas.locale);
    const marking = { label, selected };
    const lying = orientation === 'horizontal' && canvas.width >= horizontalFrom && lie(shown, marking, canvas);
    const head: TextStyle = {
      size: em,
      bold: true,
      fill: canvas.palette.ink,
      family: canvas.headingFamily,
      leading: 1.4,
    };
    const block = stack([
      paragraph(title, canvas.width, head),
      { gap: 16 },
      lying || stand(groupByYear(shown), marking, canvas),
    ]);
    return { block, notes, records: shown };
  },
};

/** Years beside each other under one rule where there is room, else each below the other. */
function stand(years: readonly EventYear[], marking: Marking, canvas: Canvas): Block {
  const { width, palette, locale } = canvas;
  const count = width < columnsFrom ? 1 : Math.max(1, Math.floor((width + columnGap) / (leastYearColumn * em)));
  const rows: Block[] = [];
  for (let index = 0; index < years.length; index += count) {
    const row = years.slice(index, index + count);
    const weights = row.map((year) => weightOf(year, locale));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const rest = width + columnGap - row.length * leastYearColumn * em;
    let x = 0;
    const columns = row.map((year, column) => {
      const room = leastYearColumn * em + (rest * (weights[column] ?? 0)) / sum;
      const block = yearBlock(year, marking, { ...canvas, width: room - columnGap });
      const content = place(block, x, 8);
      x += room;
      return { ...block, content };
    });
    rows.push({
      width,
      height: 8 + Math.max(...columns.map(({ height }) => height)),
      content: horizontal(0, width, palette.ink, 2) + columns.map(({ content }) => content).join(''),
    });
  }
  return stack(
    rows.flatMap((row) => [row, { gap: 20 }]),
    width,
  );
}

function yearBlock({ year, events }: EventYear, marking: Marking, canvas: Canvas): Block {
  const { width, palette, locale, headingFamily: family, fontScale } = canvas;
  const size = Math.round(em + (width < columnsFrom ? 5 : 8) * fontScale);
  return stack([
    paragraph(formatYear(year, locale), width, { size, bold: true, fill: palette.ink, family, leading: 1.4 }),
    ...events.flatMap((event) => [{ gap: 12 }, entryBlock(event, marking, canvas)]),
  ]);
}

/** An event with its bar, in the accent where its day or month is known; of a selected one what more is known. */
function entryBlock(event: ReportEvent, { label, selected }: Marking, canvas: Canvas, size: number = em): Block {
  const { width, palette, locale, headingFamily: family } = canvas;
  const isSelected = event.id === selected;
  const day = formatWithinYear(event.date, locale);
  const room = width - bar - inset;
  const fill = isSelected ? palette.accentText : palette.ink;
  const small: TextStyle = { size: sizes.note, fill: palette.muted };
  const text = stack([
    paragraph(day, room, { ...small, bold: true, fill: palette.accentText }),
    paragraph(label(event), room, { size, bold: isSelected, fill, family, leading: 1.4, wrap: 'balance' }),
    paragraph(isSelected ? words(event.description, locale) : '', room, small),
  ]);
  const mark = rectangle(
    0,
    0,
    isSelected ? 2 * bar : bar,
    text.height,
    day || isSelected ? palette.accent : palette.rule,
  );
  return { width, height: text.height, content: mark + place(text, bar + inset, 0) };
}

/**
 * What has a day or month above the axis at its time, what has only a year below it; undefined where years are too
 * narrow for that.
 */
function lie(events: readonly ReportEvent[], marking: Marking, canvas: Canvas): Block | undefined {
  const { width, palette, locale, headingFamily: family } = canvas;
  const labelWidth = widthOfLabels(events, locale) * em;
  const layout = layoutHorizontal(events, { width, labelWidth, leastYear: leastYear * em });
  if (layout.width > width + 1) return undefined;
  const labels = layout.events.flatMap((placed) => {
    if (!('lane' in placed)) return [];
    const { event, start, lane } = placed;
    const isSelected = event.id === marking.selected;
    const fill = isSelected ? palette.accentText : palette.ink;
    const text = stack([
      paragraph(formatWithinYear(event.date, locale), labelWidth - 20, {
        size: sizes.note,
        bold: true,
        fill: palette.accentText,
      }),
      paragraph(marking.label(event), labelWidth - 20, {
        size: sizes.small,
        bold: isSelected,
        fill,
        family,
        leading: 1.35,
        wrap: 'balance',
      }),
    ]);
    return [{ start, lane, text, isSelected }];
  });
  const laneHeight = Math.max(0, ...labels.map(({ text }) => text.height)) + 16;
  const axis = layout.lanes * laneHeight;
  const tickStyle: TextStyle = { size: sizes.note, bold: true, fill: palette.ink };
  const content = [rectangle(0, axis, width, 2, palette.ink)];
  for (const { date, position } of layout.ticks) {
    const text = date.length > 4 ? formatWithinYear(date, locale) : formatYear(date, locale);
    content.push(rectangle(position, axis, 1, 8, palette.ink));
    const at = { x: position, y: axis + 8 + baselineOf(tickStyle) };
    content.push(tag('text', { ...at, ...fontOf(tickStyle) }, escapeXml(text)));
  }
  for (const { start, lane, text, isSelected } of labels) {
    const top = (layout.lanes - 1 - lane) * laneHeight;
    content.push(rectangle(start - 0.5, top, 1, axis - top, palette.rule));
    content.push(tag('circle', { cx: start, cy: axis + 1, r: isSelected ? 6 : 4, fill: palette.accent }));
    content.push(place(text, start + 8, top));
  }
  let height = axis + 36;
  const rows: Block[][] = [];
  for (const placed of layout.events) {
    if ('lane' in placed) continue;
    const room = { ...canvas, width: layout.yearWidth - em };
    const entry = entryBlock(placed.event, marking, room, sizes.small);
    const row = (rows[placed.row] ??= []);
    row.push({ ...entry, content: place(entry, placed.year * layout.yearWidth, 0) });
  }
  for (const row of rows) {
    content.push(...row.map((entry) => place(entry, 0, height)));
    height += Math.max(...row.map((entry) => entry.height)) + 12;
  }
  return { width, height: rows.length > 0 ? height - 12 : height - 8, content: content.join('') };
}
