import { axisLength, besideFrom, fitsBeside, labelShare } from '../elements/chart/chart-layout.utils.js';
import type { ChartAxis, ChartModel, ChartPanel, ChartPoint } from '../elements/chart/chart.utils.js';
import {
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
import { em, sizes, type Canvas } from './look.js';
import { escapeXml, tag } from './svg.js';
import { balanceText, textWidth } from './text.js';

const thickness = 20;
/** Between a bar's end and its value, and around a number on an axis. */
const gap = 10;
const tickSize = 12;

/** Bars from left to right: words beside each where there is room, else above it. */
export function barsAcross(model: ChartModel, canvas: Canvas): Block {
  const { width, palette } = canvas;
  const label: TextStyle = { size: sizes.label, fill: palette.ink, leading: 1.35 };
  const value: TextStyle = { ...label, bold: true };
  const words = model.points.map(({ wordsAt: share, value: text }) => ({ share, text }));
  const isBeside = width >= besideFrom * em && fitsBeside(words);
  const column = isBeside ? labelColumn(model, (width * labelShare) / 100, label) : 0;
  const left = isBeside ? column + 14 : 0;
  const room = width - left;
  const ends = words.map(({ share, text }) => ({ share, size: textWidth(text, value) }));
  const fitted = axisLength(room, ends, gap);
  const isAbove = !isBeside && fitted < room / 2;
  const length = isAbove ? room : fitted;

  const panels = model.panels.map((panel): Block => {
    const rows = panel.points.map((point) => {
      const bar = barAcross(point, model, length, canvas);
      const words = linesBlock([point.value], room, value);
      if (isBeside) {
        const name = linesBlock(balanceText(point.label, column, label), column, { ...label, align: 'end' });
        const height = Math.max(name.height, thickness);
        const parts = [
          place(name, 0, (height - name.height) / 2),
          place(bar, left, (height - thickness) / 2),
          place(words, left + length * point.wordsAt + 8, (height - words.height) / 2),
        ];
        return { width, height, content: parts.join('') };
      }
      const name = paragraph(point.label, width, label);
      if (isAbove) return stack([name, paragraph(point.value, width, value), { gap: 2 }, bar]);
      const beside = place(words, length * point.wordsAt + 8, (thickness - words.height) / 2);
      return stack([name, { gap: 2 }, { width, height: thickness, content: bar.content + beside }]);
    });
    const spaced = rows.flatMap((row) => [{ gap: isBeside ? 8 : 12 }, row]);
    const body = { ...stack(spaced), width };
    const title = paragraph(panel.title, room, { size: sizes.note, fill: palette.muted });
    const { start, end } = panel.axis;
    const zero = left + (-start / (end - start)) * length;
    const axis = isBeside ? rectangle(zero - 0.5, title.height, 1, body.height, palette.muted) : '';
    const content = [place(title, left, 0), place(body, 0, title.height), axis];
    return { width, height: title.height + body.height, content: content.join('') };
  });
  return stack(
    panels.flatMap((panel) => [{ gap: model.panels.length > 1 ? 12 : 0 }, panel]),
    width,
  );
}

/** As wide as the widest label, or as wide as it is when that is parted into lines. */
function labelColumn({ points }: ChartModel, most: number, style: TextStyle): number {
  return Math.ceil(
    Math.max(
      ...points.map(({ label }) => Math.max(...balanceText(label, most, style).map((each) => textWidth(each, style)))),
    ),
  );
}

function barAcross(
  { from, to, reference }: ChartPoint,
  { dataset }: ChartModel,
  length: number,
  canvas: Canvas,
): Block {
  const { palette } = canvas;
  const track = dataset.max === undefined ? '' : rectangle(0, 0, length, thickness, palette.wash);
  const fill = reference ? palette.reference : palette.accent;
  // What is about nothing is still to be seen.
  const bar = rectangle(from * length, 0, Math.max(1, (to - from) * length), thickness, fill);
  return { width: length, height: thickness, content: track + bar };
}

const plotHeight = 15 * em;

/** Bars from the foot up, their values above them and their words below. */
export function barsUpright(model: ChartModel, canvas: Canvas): Block {
  const { width, palette } = canvas;
  const label: TextStyle = { size: sizes.label, fill: palette.ink, leading: 1.35, align: 'middle' };
  const value: TextStyle = { ...label, bold: true };
  const panelGap = 24;
  const ticks = Math.ceil(
    Math.max(
      3 * em,
      ...model.panels.flatMap(({ axis }) => axis.ticks.map(({ text }) => textWidth(text, { size: tickSize }) + 8)),
    ),
  );
  const hasTicks = (index: number) => !(model.commonScale && index > 0);
  const tickRoom = model.panels.filter((_, index) => hasTicks(index)).length * ticks;
  const slot = (width - tickRoom - (model.panels.length - 1) * panelGap) / model.points.length;
  const columnGap = 12;
  const valueLines = (point: ChartPoint) => balanceText(point.value, slot - columnGap, value);
  const ends = model.points.map((point) => ({
    share: point.wordsAt,
    size: valueLines(point).length * lineHeight(value),
  }));
  const length = axisLength(plotHeight, ends, 6);
  const title = (panel: ChartPanel) =>
    paragraph(panel.title, ticks + slot * panel.points.length, { size: sizes.note, fill: palette.muted });
  const top = Math.max(...model.panels.map((panel) => title(panel).height)) + 4;
  const foot = top + plotHeight;

  let x = 0;
  const content: string[] = [];
  const names: Block[] = [];
  for (const [index, panel] of model.panels.entries()) {
    const heading = title(panel);
    const start = x + (hasTicks(index) ? ticks : 0);
    const inner = slot * panel.points.length;
    content.push(place(heading, x, top - 4 - heading.height));
    content.push(ticksUpright(panel.axis, { start, inner, foot, length, labelled: hasTicks(index) }, canvas));
    for (const [at, point] of panel.points.entries()) {
      const left = start + at * slot;
      const bar = Math.min(56, (slot - columnGap) * 0.62);
      const fill = point.reference ? palette.reference : palette.accent;
      const height = Math.max(1, (point.to - point.from) * length);
      const middle = left + slot / 2;
      if (model.dataset.max !== undefined)
        content.push(rectangle(middle - bar / 2, foot - length, bar, length, palette.wash));
      content.push(rectangle(middle - bar / 2, foot - point.to * length, bar, height, fill));
      const lines = valueLines(point);
      const words = linesBlock(lines, slot, value);
      const above = foot - point.wordsAt * length - words.height - 4;
      // No line of the scale runs through words.
      const size = Math.max(...lines.map((text) => textWidth(text, value)));
      content.push(rectangle(middle - size / 2 - 4, above, size + 8, words.height, palette.mask));
      content.push(place(words, left, above));
      const name = paragraph(point.label, slot - columnGap, { ...label, wrap: 'balance' });
      content.push(place(name, left + columnGap / 2, foot + 6));
      names.push(name);
    }
    x = start + inner + panelGap;
  }
  return { width, height: foot + 6 + Math.max(...names.map(({ height }) => height)), content: content.join('') };
}

/** Lines across, their numbers before them. */
export function ticksUpright(
  axis: ChartAxis,
  place: {
    readonly start: number;
    readonly inner: number;
    readonly foot: number;
    readonly length: number;
    readonly labelled: boolean;
  },
  { palette }: Canvas,
): string {
  const { start, inner, foot, length, labelled } = place;
  const content = axis.ticks.map(({ value, text }) => {
    const y = Math.round(foot - ((value - axis.start) / (axis.end - axis.start)) * length);
    const rule = rectangle(start, y - 0.5, inner, 1, value === 0 ? palette.muted : palette.wash);
    const font = fontOf({ size: tickSize, fill: palette.muted });
    const at = { x: start - 6, y: y + tickSize * 0.36, 'text-anchor': 'end' };
    return rule + (labelled ? tag('text', { ...at, ...font }, escapeXml(text)) : '');
  });
  return content.join('');
}
