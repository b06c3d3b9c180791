import {
  columnsFrom,
  columnsOf,
  rowSide,
  unitsMark,
  waffleMark,
  type Mark,
} from '../elements/chart/chart-marks.utils.js';
import type { ChartModel, ChartPoint } from '../elements/chart/chart.utils.js';
import { figureWidth, markShare, scaleShare } from '../format/figure-width.js';
import { figureParts } from '../format/figure.js';
import type { FiguresTopic } from '../report/types.js';
import { empty, horizontal, paragraph, place, stack, type Block, type TextStyle } from './blocks.js';
import { figureBlock } from './figure.js';
import { em, type Canvas } from './look.js';
import { tag } from './svg.js';

const columnGap = 28;
const rowPadding = 12;
/** Of a numeral's size: the words of its unit. */
const wordShare = 0.4;

/** Numerals with squares or dots, in columns where there is room, else in rows; dots as many side by side as fit. */
export function formsBlock(model: ChartModel, units: FiguresTopic['units'], canvas: Canvas): Block {
  const { kind, points } = model;
  const marks = points.map((point) => markBlock(point, kind, canvas));
  const numeral = (point: ChartPoint, width: number, size = 40) => numeralBlock(point, size, width, units, canvas);
  const label: TextStyle = { size: em, fill: canvas.palette.ink, leading: 1.4, wrap: 'balance' };
  const name = (point: ChartPoint, width: number) => paragraph(point.label, width, label);
  if (kind === 'units') {
    const items = points.map((point, index) => {
      const mark = marks[index] ?? empty;
      const width = Math.min(canvas.width, Math.max(mark.width, 8 * em));
      return { ...stack([numeral(point, width), { gap: 4 }, name(point, width)]), width, mark };
    });
    return flow(items, canvas.width);
  }
  if (canvas.width >= columnsFrom * em) {
    const columns = columnsOf(points.length);
    const width = (canvas.width - (columns - 1) * columnGap) / columns;
    const cells = points.map((point, index) => ({
      ...stack([numeral(point, width), { gap: 4 }, name(point, width)]),
      mark: scaled(marks[index] ?? empty, Math.min(width, marks[index]?.width ?? 0)),
    }));
    return grid(cells, columns, width, canvas.width);
  }
  const rows = points.map((point, index): Block => {
    const side = kind === 'waffle' ? rowSide : Math.round(canvas.width * 0.4);
    const room = canvas.width - side - em;
    const before = kind === 'waffle' ? scaled(marks[index] ?? empty, side) : numeral(point, side, 28);
    const words = kind === 'waffle' ? stack([numeral(point, room), { gap: 4 }, name(point, room)]) : name(point, room);
    const height = Math.max(before.height, words.height) + 2 * rowPadding;
    const middle = (block: Block, x: number) => place(block, x, (height - block.height) / 2);
    const content = horizontal(0, canvas.width, canvas.palette.rule) + middle(before, 0) + middle(words, side + em);
    return { width: canvas.width, height, content };
  });
  return stack(rows, canvas.width);
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
function flow(items: readonly Item[], whole: number): Block {
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
    x += item.width + columnGap;
  }
  end();
  return stack(
    rows.flatMap((each) => [{ gap: 24 }, each]),
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

function markBlock({ high }: ChartPoint, kind: ChartModel['kind'], { palette }: Canvas): Block {
  if (kind === 'numbers') return empty;
  const { width, height, filled, rest }: Mark = kind === 'waffle' ? waffleMark(high) : unitsMark(high);
  const drawn = [
    rest ? tag('path', { d: rest, fill: palette.wash }) : '',
    filled ? tag('path', { d: filled, fill: palette.accent }) : '',
  ];
  return { width, height, content: drawn.join('') };
}

function scaled(block: Block, width: number): Block {
  if (block.width === 0 || block.width === width) return block;
  const scale = width / block.width;
  return {
    width,
    height: block.height * scale,
    content: tag('g', { transform: `scale(${Math.round(scale * 1e4) / 1e4})` }, block.content),
  };
}
