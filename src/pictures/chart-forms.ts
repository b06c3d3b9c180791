import {
  columnGap as gapInEms,
  columnsFrom,
  columnsOf,
  numeralSize,
  rowSide,
  unitsMark,
  waffleMark,
  wordShare,
  type Mark,
} from '../elements/chart/chart-marks.utils.js';
import { fitColumns } from '../elements/chart/chart-numerals.utils.js';
import { bandEnd, type ChartForm, type ChartModel, type ChartPoint } from '../elements/chart/chart.utils.js';
import { figureWidth, markShare, scaleShare } from '../format/figure-width.js';
import { figureParts } from '../format/figure.js';
import type { FiguresTopic } from '../report/types.js';
import { empty, horizontal, paragraph, place, scaled, stack, type Block, type TextStyle } from './blocks.js';
import { figureBlock } from './figure.js';
import { em, type Canvas } from './look.js';
import { round, tag } from './svg.js';
import { textWidth } from './text.js';

const columnGap = gapInEms * em;
const rowPadding = 12;
const barHeight = 28;
/** From this width on names stand beside numerals with long words, below it under them. */
const wordsBesideFrom = 26 * em;

/** Numerals with squares or dots, in columns where there is room, else in rows; dots as many side by side as fit. */
export function formsBlock(model: ChartModel, form: ChartForm, units: FiguresTopic['units'], canvas: Canvas): Block {
  if (form === 'band') return band(model, units, canvas);
  const { points } = model;
  const marks = points.map((point) => markBlock(point, form, canvas));
  const numeral = (point: ChartPoint, width: number, size = numeralSize * em) =>
    numeralBlock(point, size, width, units, canvas);
  const label: TextStyle = { size: em, fill: canvas.palette.ink, leading: 1.4, wrap: 'balance' };
  const name = (point: ChartPoint, width: number) => paragraph(point.label, width, label);
  if (form === 'units') {
    const items = points.map((point, index) => {
      const mark = marks[index] ?? empty;
      const width = Math.min(canvas.width, Math.max(mark.width, 8 * em));
      return { ...stack([numeral(point, width), { gap: 4 }, name(point, width)]), width, mark };
    });
    return flow(items, canvas.width);
  }
  const inRows =
    form === 'numbers' && !fitColumns(points.map(({ figure }) => figureParts(figure, units, canvas.locale)));
  if (canvas.width >= columnsFrom * em && !inRows) {
    const columns = columnsOf(points.length);
    const width = (canvas.width - (columns - 1) * columnGap) / columns;
    const cells = points.map((point, index) => ({
      ...stack([numeral(point, width), { gap: 4 }, name(point, width)]),
      mark: scaled(marks[index] ?? empty, Math.min(width, marks[index]?.width ?? 0)),
    }));
    return grid(cells, columns, width, canvas.width);
  }
  const isStacked = inRows && canvas.width < wordsBesideFrom;
  const rows = points.map((point, index): Block => {
    if (isStacked) {
      const words = stack([numeral(point, canvas.width, 28), { gap: 2 }, name(point, canvas.width)], canvas.width);
      const content = horizontal(0, canvas.width, canvas.palette.rule) + place(words, 0, rowPadding);
      return { width: canvas.width, height: words.height + 2 * rowPadding, content };
    }
    const side = form === 'waffle' ? rowSide : Math.round(canvas.width * (inRows ? 0.5 : 0.4));
    const room = canvas.width - side - em;
    const before = form === 'waffle' ? scaled(marks[index] ?? empty, side) : numeral(point, side, 28);
    const words = form === 'waffle' ? stack([numeral(point, room), { gap: 4 }, name(point, room)]) : name(point, room);
    const height = Math.max(before.height, words.height) + 2 * rowPadding;
    const middle = (block: Block, x: number) => place(block, x, (height - block.height) / 2);
    const content = horizontal(0, canvas.width, canvas.palette.rule) + middle(before, 0) + middle(words, side + em);
    return { width: canvas.width, height, content };
  });
  return stack(rows, canvas.width);
}

/** One bar for points that all have one value, its far part hatched where that is a range, and below it what they are. */
function band({ points, panels }: ChartModel, units: FiguresTopic['units'], canvas: Canvas): Block {
  const { palette, width, locale } = canvas;
  const [point] = points as [ChartPoint];
  const [axis] = panels.map((panel) => panel.axis);
  const [least, most] = [point.isRange ? point.from : point.to, point.to].map((share) => share * width) as [
    number,
    number,
  ];
  const numeral = numeralBlock(point, 28, width, units, canvas);
  const bar = [
    tag('rect', { width, height: barHeight, fill: palette.wash }),
    tag('rect', { width: least, height: barHeight, fill: palette.accent }),
    tag('path', { d: hatching(least, most, barHeight), fill: palette.accent }),
  ];
  const small: TextStyle = { size: 13, fill: palette.muted, leading: 1.5 };
  const end = paragraph(bandEnd(point, axis, units, locale), width, { ...small, align: 'end' });
  const ends = paragraph(axis?.ticks[0]?.text ?? '', width, small);
  return stack(
    [
      { ...numeral, content: place(numeral, Math.max(0, most - textWidth(point.value, { size: 28, bold: true })), 0) },
      { gap: 8 },
      { width, height: barHeight, content: bar.join('') },
      { gap: 4 },
      { ...ends, width, content: ends.content + end.content },
      { gap: 12 },
      chips(points, canvas),
    ],
    width,
  );
}

/** Slanted stripes of 3 px between two places, as one path. */
function hatching(left: number, right: number, height: number): string {
  const stripe = 3 * Math.SQRT2;
  const paths: string[] = [];
  for (let from = left; from < right + height; from += 2 * stripe) {
    const to = from + stripe;
    const top = (at: number) => [Math.min(at, right), Math.max(0, at - right)];
    const bottom = (at: number) => [Math.max(at - height, left), Math.min(height, at - left)];
    const corners = [
      top(from),
      ...(from < right && right < to ? [[right, 0]] : []),
      top(to),
      bottom(to),
      ...(from < left + height && left + height < to ? [[left, height]] : []),
      bottom(from),
    ];
    paths.push(`M${corners.map((corner) => corner.map(round).join(' ')).join('L')}z`);
  }
  return paths.join('');
}

/** Names in capsules, as many in a row as there is room for. */
function chips(points: readonly ChartPoint[], { palette, width }: Canvas): Block {
  const items = points.map(({ label }) => {
    const style: TextStyle = { size: 15, fill: palette.ink, leading: 1.4, align: 'middle' };
    const room = Math.min(width - 28, textWidth(label, style));
    const name = paragraph(label, room + 1, style);
    const [own, height] = [room + 28, name.height + 6];
    const edge = { fill: 'none', stroke: palette.accent, rx: Math.min(height / 2, 16) };
    const frame = tag('rect', { x: 0.5, y: 0.5, width: own - 1, height: height - 1, ...edge });
    return { width: own, height, content: frame + place(name, 14, 3), mark: empty };
  });
  return flow(items, width, 8, 8);
}

type Item = Block & { readonly mark: Block };

/** In columns, the marks of a row on one line. */
function grid(items: readonly Item[], columns: number, width: number, whole: number): Block {
  const rows: Block[] = [];
  for (let first = 0; first < items.length; first += columns) {
    const row = items.slice(first, first + columns);
    rows.push(
      rowOf(
        row,
        row.map((_, index) => index * (width + columnGap)),
        whole,
      ),
    );
  }
  return stack(
    rows.flatMap((row) => [{ gap: 20 }, row]),
    whole,
  );
}

/** As many in a row as there is room for. */
function flow(items: readonly Item[], whole: number, gap: number = columnGap, rowGap = 24): Block {
  const rows: Block[] = [];
  let row: Item[] = [];
  let starts: number[] = [];
  let x = 0;
  const end = () => {
    if (row.length > 0) rows.push(rowOf(row, starts, whole));
    [row, starts, x] = [[], [], 0];
  };
  for (const item of items) {
    if (x + item.width > whole) end();
    row.push(item);
    starts.push(x);
    x += item.width + gap;
  }
  end();
  return stack(
    rows.flatMap((each, index) => [{ gap: index > 0 ? rowGap : 0 }, each]),
    whole,
  );
}

function rowOf(row: readonly Item[], starts: readonly number[], width: number): Block {
  const top = Math.max(...row.map(({ height }) => height));
  const below = Math.max(...row.map(({ mark }) => mark.height));
  const content = row.map(
    (item, index) => place(item, starts[index] ?? 0, 0) + place(item.mark, starts[index] ?? 0, top + 12),
  );
  return { width, height: top + (below > 0 ? 12 + below : 0), content: content.join('') };
}

function numeralBlock(
  { figure }: ChartPoint,
  size: number,
  width: number,
  units: FiguresTopic['units'],
  { palette, headingFamily: family, locale }: Canvas,
): Block {
  const style = { bold: true, fill: palette.accentText, family, leading: 1.15 };
  const parts = figureParts(figure, units, locale);
  const { digits, rest } = figureWidth(parts);
  const number = Math.min(size, width / (digits + rest * wordShare));
  return figureBlock(parts, width, {
    number: { ...style, size: number },
    scale: { ...style, size: number * scaleShare },
    mark: { ...style, size: number * markShare },
    rest: { ...style, size: number * wordShare },
  });
}

function markBlock({ high }: ChartPoint, form: ChartForm, { palette }: Canvas): Block {
  if (form === 'numbers') return empty;
  const { width, height, filled, rest }: Mark = form === 'waffle' ? waffleMark(high) : unitsMark(high);
  const drawn = [
    rest ? tag('path', { d: rest, fill: palette.wash }) : '',
    filled ? tag('path', { d: filled, fill: palette.accent }) : '',
  ];
  return { width, height, content: drawn.join('') };
}
