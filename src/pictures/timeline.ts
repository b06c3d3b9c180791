import { layoutHorizontal, widthOfLabels } from '../elements/timeline/timeline.utils.js';
import { timelineView } from '../elements/timeline/timeline.view.js';
import { formatDate } from '../format/date.js';
import { ReportError } from '../report/errors.js';
import { findRecord, requireRecord, sectionOf } from '../report/lookup.js';
import type { ReportEvent, Section } from '../report/types.js';
import {
  baselineOf,
  fontOf,
  lineHeight,
  linesBlock,
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
import { balanceText, textWidth } from './text.js';

/** With less room a horizontal timeline stands upright, and dates stand above what happened then. */
const horizontalFrom = 35 * em;
const datesBesideFrom = 34 * em;
const dateWidth = 8.5 * em;
const rail = 6;

interface Marked {
  readonly event: ReportEvent;
  readonly label: string;
  readonly selected: boolean;
}

export const timeline: Pictured = {
  width: ({ orientation }) => (orientation === 'horizontal' ? 1040 : 640),
  draw: (attributes, topics, canvas) => {
    const { orientation, section = '', selected = '' } = attributes;
    const { report, events } = topics;
    const { records: shown, title: label } = timelineView.select(attributes, topics, canvas.locale);
    if (shown.length === 0) throw new ReportError('empty-selection', { name: 'section', value: section });
    if (selected) requireRecord(events.events, selected, 'selected');
    const { notes, label: labelOf } = footnotes(shown, canvas.locale);
    const marked = shown.map((event) => ({ event, label: labelOf(event), selected: event.id === selected }));
    const lies = orientation === 'horizontal' && canvas.width >= horizontalFrom;
    const title: TextStyle = {
      size: em,
      bold: true,
      fill: canvas.palette.ink,
      family: canvas.headingFamily,
      leading: 1.4,
    };
    const block = stack([
      paragraph(label, canvas.width, title),
      { gap: 16 },
      lies ? lying(marked, canvas) : standing(marked, report.sections, canvas),
    ]);
    return { block, notes, records: shown };
  },
};

/** A rule with a mark at each event, its date before it where there is room. */
function standing(events: readonly Marked[], sections: readonly Section[], canvas: Canvas): Block {
  const { width, palette, locale } = canvas;
  const isBeside = width >= datesBesideFrom;
  const line = isBeside ? dateWidth + 20 : rail;
  const left = line + 20;
  const room = width - left;
  const dateStyle: TextStyle = { size: sizes.small, fill: palette.muted, leading: 24 / 14 };
  const rows = events.map(({ event, label, selected }) => {
    const date = formatDate(event.date, locale);
    const fill = selected ? palette.accentText : palette.ink;
    const text = stack([
      isBeside ? paragraph('', 0, dateStyle) : paragraph(date, room, dateStyle),
      paragraph(label, room, { size: em, bold: true, fill, family: canvas.headingFamily, wrap: 'balance' }),
      { gap: 2 },
      paragraph(words(event.description, locale), Math.min(room, 42 * em), {
        size: sizes.label,
        fill: palette.ink,
        leading: 1.6,
      }),
      { gap: 4 },
      paragraph(words(findRecord(sections, sectionOf(event))?.label, locale), room, {
        size: sizes.note,
        fill: palette.muted,
      }),
    ]);
    const beside = isBeside ? paragraph(date, dateWidth, { ...dateStyle, align: 'end' }) : undefined;
    const height = Math.max(text.height, beside?.height ?? 0);
    return { width, height, selected, content: place(text, left, 0) + (beside ? place(beside, 0, 0) : '') };
  });
  let top = 0;
  const tops = rows.map(({ height }) => {
    const at = top;
    top += height + 26;
    return at;
  });
  const height = top - 26;
  const rule = rectangle(line, 12, 1, tops.at(-1) ?? 0, palette.rule);
  const marks = rows.map(({ selected }, index) =>
    tag('circle', {
      cx: line + 0.5,
      cy: (tops[index] ?? 0) + 12,
      r: selected ? 6 : 3.5,
      fill: selected ? palette.accent : palette.paper,
      stroke: palette.accent,
      'stroke-width': 2,
    }),
  );
  const texts = rows.map((row, index) => place(row, 0, tops[index] ?? 0));
  return { width, height, content: rule + marks.join('') + texts.join('') };
}

/** Bars as long as their dates are imprecise, labels above them, years below. */
function lying(events: readonly Marked[], canvas: Canvas): Block {
  const { width, palette, locale } = canvas;
  const shown = events.map(({ event }) => event);
  const labelWidth = widthOfLabels(shown, locale) * em;
  const layout = layoutHorizontal(shown, { width, labelWidth });
  const style: TextStyle = {
    size: sizes.small,
    bold: true,
    fill: palette.ink,
    family: canvas.headingFamily,
    leading: 1.35,
  };
  const placed = layout.events.map(({ event, start, length, lane }, index) => {
    const { label = '', selected = false } = events[index] ?? {};
    const isAtEnd = start > width - labelWidth;
    const room = Math.max(labelWidth, length) - 12;
    const lines = balanceText(label, room, style);
    const date = formatDate(event.date, locale);
    return { start, length, lane, isAtEnd, room, lines, selected, date };
  });
  const most = Math.max(...placed.map(({ lines }) => lines.length));
  const dateStyle: TextStyle = { size: 12, fill: palette.muted, leading: 1.4 };
  const laneHeight = most * lineHeight(style) + lineHeight(dateStyle) + 26;
  const foot = layout.lanes * laneHeight + 10;
  const content = layout.ticks.map(({ date, position }) => {
    const text = formatDate(date, locale);
    const tickStyle: TextStyle = { size: sizes.note, fill: palette.muted };
    return (
      rectangle(Math.min(position, width - 1), 0, 1, foot + 26, palette.rule) +
      tag('text', { x: position + 6, y: foot + 4 + baselineOf(tickStyle), ...fontOf(tickStyle) }, escapeXml(text))
    );
  });
  for (const { start, length, lane, isAtEnd, room, lines, selected, date } of placed) {
    const bottom = foot - 16 - lane * laneHeight;
    const bar = Math.max(6, length - (length < 8 ? 0 : 3));
    const x = Math.min(start, width - bar);
    content.push(
      tag('rect', { x, y: bottom, width: bar, height: 6, rx: 3, fill: selected ? palette.accent : palette.mark }),
    );
    const align = isAtEnd ? 'end' : 'start';
    const left = isAtEnd ? x + bar - room : start;
    const label = linesBlock(lines, room, { ...style, align, fill: selected ? palette.accentText : palette.ink });
    const when = linesBlock([date], room, { ...dateStyle, align });
    // No year's line runs through words.
    const set = Math.max(textWidth(date, dateStyle), ...lines.map((text) => textWidth(text, style)));
    const paperTop = bottom - 4 - label.height - when.height;
    const paperLeft = isAtEnd ? left + room - set : left;
    content.push(rectangle(paperLeft - 2, paperTop, set + 4, label.height + when.height, palette.mask));
    content.push(place(label, left, bottom - 4 - label.height));
    content.push(place(when, left, bottom - 4 - label.height - when.height));
  }
  content.push(rectangle(0, foot, width, 1, palette.ink));
  return { width, height: foot + 28, content: content.join('') };
}
