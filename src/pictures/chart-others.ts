import { crowded } from '../elements/chart/chart-layout.utils.js';
import type { ChartModel } from '../elements/chart/chart.utils.js';
import { linesBlock, paragraph, place, rectangle, stack, type Block, type TextStyle } from './blocks.js';
import { ticksUpright } from './chart-bars.js';
import { em, sizes, type Canvas } from './look.js';
import { round, tag } from './svg.js';
import { textWidth } from './text.js';

const ringSize = 12 * em;
const cutout = 0.74;

/** Parts of one whole round its first value, and their names beside it or below. */
export function ring(model: ChartModel, canvas: Canvas): Block {
  const { palette, width, headingFamily: family } = canvas;
  const [panel] = model.panels;
  const points = panel?.points ?? [];
  const rest = model.rest?.value ?? 0;
  const whole = points.reduce((sum, { high }) => sum + high, rest) || 1;
  const colours = points.map((_, index) => palette.parts[Math.min(index, 2)] ?? palette.accent);
  let turned = 0;
  const arcs = [...points.map(({ high }) => high), rest].map((value, index) => {
    const from = turned;
    turned += value / whole;
    return tag('path', { d: sector(from, turned), fill: colours[index] ?? palette.rule });
  });
  const [first] = points;
  const inside = ringSize * cutout * 0.82;
  const centre = first
    ? paragraph(first.value, inside, {
        size: 22,
        bold: true,
        family,
        fill: palette.ink,
        leading: 1.2,
        align: 'middle',
        wrap: 'balance',
      })
    : undefined;
  const picture: Block = {
    width: ringSize,
    height: ringSize,
    content: arcs.join('') + (centre ? place(centre, (ringSize - inside) / 2, (ringSize - centre.height) / 2) : ''),
  };

  const isBeside = width >= ringSize + 32 + 12 * em;
  const room = isBeside ? width - ringSize - 32 : width;
  const label: TextStyle = { size: sizes.label, fill: palette.ink, leading: 1.35 };
  const entry = (colour: string, name: string, value: string) => {
    const text = stack([paragraph(name, room - 22, label), paragraph(value, room - 22, { ...label, bold: true })]);
    return { width: room, height: text.height, content: rectangle(0, 5, 12, 12, colour) + place(text, 22, 0) };
  };
  const entries = points.map(({ label, value }, index) => entry(colours[index] ?? '', label, value));
  if (model.rest) entries.push(entry(palette.rule, model.rest.label, ''));
  const legend = stack(entries.flatMap((each) => [{ gap: 10 }, each]));
  if (!isBeside) return stack([picture, { gap: 16 }, legend], width);
  const height = Math.max(ringSize, legend.height);
  const content =
    place(picture, 0, (height - ringSize) / 2) + place(legend, ringSize + 32, (height - legend.height) / 2);
  return { width, height, content };
}

/** A part of the ring between two shares of a turn, from the top clockwise. */
function sector(from: number, to: number): string {
  const outer = ringSize / 2;
  const inner = outer * cutout;
  const at = (turn: number, radius: number) => {
    const angle = (turn - 0.25) * 2 * Math.PI;
    return `${round(outer + Math.cos(angle) * radius)} ${round(outer + Math.sin(angle) * radius)}`;
  };
  // A whole turn ends where it begins, which an arc cannot say: it is drawn as two.
  const middle = (from + to) / 2;
  const arc = (radius: number, sweep: 0 | 1, ...turns: number[]) =>
    turns.map((turn) => `A${round(radius)} ${round(radius)} 0 0 ${sweep} ${at(turn, radius)}`).join('');
  return `M${at(from, outer)}${arc(outer, 1, middle, to)}L${at(to, inner)}${arc(inner, 0, middle, from)}z`;
}

const plotHeight = 15 * em;
/** Half the room that a point has at either end of the line. */
const edge = 2.5 * em;

/** A measure at successive times, each point where its time is. */
export function line(model: ChartModel, canvas: Canvas): Block {
  const { palette, width } = canvas;
  const [panel] = model.panels;
  if (!panel) return { width, height: 0, content: '' };
  const label: TextStyle = { size: sizes.label, fill: palette.ink, leading: 1.35 };
  const value: TextStyle = { ...label, bold: true };
  const title = paragraph(panel.title, width, { size: sizes.note, fill: palette.muted });
  const ticks = Math.ceil(Math.max(3 * em, ...panel.axis.ticks.map(({ text }) => textWidth(text, { size: 12 }) + 8)));
  const top = title.height + 4;
  const foot = top + plotHeight;
  const length = plotHeight - 2.5 * em;
  const inner = width - ticks - 2 * edge;
  const spots = panel.points.map(({ moment, to }) => ({ x: ticks + edge + moment * inner, y: foot - to * length }));
  const content = [
    place(title, 0, 0),
    ticksUpright(panel.axis, { start: ticks, inner: width - ticks, foot, length, labelled: true }, canvas),
    tag('polyline', {
      points: spots.map(({ x, y }) => `${round(x)},${round(y)}`).join(' '),
      fill: 'none',
      stroke: palette.accent,
      'stroke-width': 2.5,
      'stroke-linejoin': 'round',
    }),
    ...spots.map(({ x, y }) => tag('circle', { cx: x, cy: y, r: 4, fill: palette.accent })),
  ];
  const set = (texts: readonly string[], style: TextStyle, top: (index: number) => number) => {
    const spans = texts.map((text, index) => {
      const size = textWidth(text, style);
      const left = Math.min(width - size, Math.max(0, (spots[index]?.x ?? 0) - size / 2));
      return { left, right: left + size };
    });
    const isCrowded = crowded(spans);
    for (const [index, text] of texts.entries()) {
      const { left = 0, right = 0 } = spans[index] ?? {};
      if (!isCrowded[index]) content.push(place(linesBlock([text], right - left, style), left, top(index)));
    }
  };
  set(
    panel.points.map((point) => point.value),
    value,
    (index) => (spots[index]?.y ?? 0) - 32,
  );
  set(
    panel.points.map(({ period, label: name }) => period || name),
    label,
    () => foot + 6,
  );
  return { width, height: foot + 28, content: content.join('') };
}
