import { routeLinks, type Box, type Joint } from '../../elements/system/routes.utils.js';
import {
  arrangeSystem,
  isLink,
  sizeClass,
  type Cell,
  type Diagram,
  type DiagramItem,
  type DiagramLink,
} from '../../elements/system/system.utils.js';
import { formatPeriod } from '../../format/date.js';
import { requireRecord } from '../../report/lookup.js';
import type { FiguresTopic, System } from '../../report/types.js';
import { paragraph, place, stack, type Block, type TextStyle } from './blocks.js';
import { words, type Pictured } from './drawing.js';
import { em, sizes, type Canvas } from './look.js';
import { tag } from './svg.js';
import { boxOf, cellRows, cellSpan, gridColumns, rowHeights } from './system-grid.js';
import { measureNode, type MeasuredNode, type NodeFrame } from './system-nodes.js';

/** The widths from which a diagram is laid out sideways, by the classes of the element's style sheet. */
const sidewaysFrom: Readonly<Record<string, number>> = {
  'from-small': 34 * em,
  'from-medium': 48 * em,
  'from-large': 58 * em,
};
const splitFrom = 40 * em;

export const system: Pictured = {
  topics: ['systems', 'figures'],
  // A diagram of four columns has room for them.
  width: () => 1000,
  draw: ({ system: id = '' }, { systems, figures }, canvas) => {
    const shown = requireRecord(systems.systems, id, 'system');
    const { width, palette, locale } = canvas;
    const size = Math.round(em + 2 * canvas.fontScale);
    const block = stack(
      [
        paragraph(words(shown.label, locale), width, {
          size,
          bold: true,
          fill: palette.ink,
          leading: 1.4,
          wrap: 'balance',
        }),
        { gap: 4 },
        paragraph(words(shown.description, locale), Math.min(width, 40 * em), {
          size: sizes.body,
          fill: palette.ink,
          leading: 1.6,
        }),
        { gap: 6 },
        paragraph(shown.period ? formatPeriod(shown.period, locale) : '', width, {
          size: sizes.note,
          fill: palette.muted,
        }),
        { gap: 20 },
        diagram(shown, figures, canvas),
      ],
      width,
    );
    const note = words(shown.note, locale);
    return { block, notes: note ? [{ mark: '', text: note }] : [], records: [shown] };
  },
};

/** What is drawn of an item, and the box that lines keep to. */
interface Placed {
  readonly item: DiagramItem;
  readonly box: Box;
  readonly content: string;
}

function diagram(shown: System, figures: FiguresTopic, canvas: Canvas): Block {
  const arranged = arrangeSystem(shown);
  const from = sidewaysFrom[sizeClass(arranged.form, arranged.columns)];
  const isWide = from !== undefined && canvas.width >= from;
  const placed = isWide ? sideways(shown, arranged, figures, canvas) : below(shown, arranged, figures, canvas);
  const boxes = new Map(placed.flatMap(({ item, box }) => (isLink(item) ? [] : [[item.node.id, box] as const])));
  const joints = placed.flatMap(({ item, box }): Joint[] => {
    if (!isLink(item)) return [];
    const [source, target] = [boxes.get(item.from), boxes.get(item.to)];
    return source && target ? [{ source, target, words: box, lane: item.lane }] : [];
  });
  const { line } = canvas.palette;
  const lines = routeLinks(joints, isWide, canvas.width).map(
    (route) =>
      tag('path', { d: route.line, fill: 'none', stroke: line, 'stroke-width': 1.25 }) +
      tag('path', { d: route.head, fill: line }),
  );
  const height = Math.max(...placed.map(({ box }) => box.bottom));
  return { width: canvas.width, height, content: placed.map(({ content }) => content).join('') + lines.join('') };
}

/** An item in its cell, before it is known how high the rows are. */
interface Measured {
  readonly item: DiagramItem;
  readonly cell: Cell;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly label: LinkLabel | undefined;
  readonly node: MeasuredNode | undefined;
  /** Beside two links that lead both ways, a node is as high as both. */
  readonly isHalf: boolean;
}

/** Each item in its cell. */
function sideways(shown: System, arranged: Diagram, figures: FiguresTopic, canvas: Canvas): Placed[] {
  const hangs = shown.layout === 'parts';
  const columns = gridColumns(arranged, hangs, canvas.width);
  const { form, items } = arranged;
  const margin = form === 'layers' ? 10 : 0;
  const measured = items.flatMap((item, index): Measured[] => {
    const { cell } = item;
    if (!cell) return [];
    const { left, width } = cellSpan(cell, columns);
    if (isLink(item)) {
      const label = linkLabel(item, width, canvas);
      return [{ item, cell, left, width, label, node: undefined, height: label.height, isHalf: false }];
    }
    const frame = frameOf(shown, index, hangs ? 'from-top' : 'no', canvas);
    const node = measureNode(item, frame, figures, { ...canvas, width });
    const isHalf = [items[index - 1], items[index + 1]].some((other) => other && isLink(other) && other.half);
    return [{ item, cell, left, width, label: undefined, node, height: node.height + 2 * margin, isHalf }];
  });
  const heights = rowHeights(measured);
  return measured.map(({ item, cell, left, width, label, node, isHalf }): Placed => {
    const rows = cellRows(cell, heights);
    if (node) {
      const stretches = form === 'ring' || form === 'columns' || isHalf;
      const height = stretches ? rows.height - 2 * margin : node.height;
      const top = rows.top + (rows.height - height) / 2;
      return { item, box: boxOf(left, top, width, height), content: place(node.draw(height), left, top) };
    }
    const isAcross = isLink(item) && item.across;
    const height = isAcross ? (label?.height ?? 0) : rows.height;
    const top = rows.top + (rows.height - height) / 2;
    const words = label?.text ?? { width: 0, height: 0, content: '' };
    // Sideways, the words stand on the line through the middle of their box; else beside the line.
    const y = isAcross ? top + height / 2 - words.height - 4 : top + (height - words.height) / 2;
    return { item, box: boxOf(left, top, width, height), content: place(words, left + 28, y) };
  });
}

interface LinkLabel {
  readonly text: Block;
  readonly height: number;
}

function linkLabel(item: DiagramLink, width: number, canvas: Canvas): LinkLabel {
  const text = paragraph(words(item.link.label, canvas.locale), width - (item.across ? 56 : 28), {
    ...linkStyle(canvas),
    align: item.across ? 'middle' : 'start',
    wrap: 'balance',
  });
  return { text, height: item.across ? 2 * (text.height + 4) + 8 : Math.max(72, text.height + 24) };
}

function linkStyle({ palette }: Canvas): TextStyle {
  return { size: sizes.small, fill: palette.ink, leading: 1.4 };
}

/** All of it one below the other; rails run beside the nodes. */
function below(shown: System, arranged: Diagram, figures: FiguresTopic, canvas: Canvas): Placed[] {
  const hangs = shown.layout === 'parts';
  const { items, lanes } = arranged;
  const left = Math.min(lanes, 1) * 22 + lanes * 12;
  const width = canvas.width - left;
  const placed: Placed[] = [];
  let top = 0;
  for (const [index, item] of items.entries()) {
    const previous = items[index - 1];
    if (!isLink(item)) {
      const frame = frameOf(shown, index, hangs ? 'from-left' : 'no', { ...canvas, width });
      const node: MeasuredNode = measureNode(item, frame, figures, { ...canvas, width });
      if (previous && !isLink(previous) && !hangs) top += em;
      placed.push({
        item,
        box: boxOf(left, top, width, node.height),
        content: place(node.draw(node.height), left, top),
      });
      top += node.height;
      continue;
    }
    // Two that lead both ways between two nodes stand side by side.
    const isSecond =
      item.half && previous !== undefined && isLink(previous) && previous.half && !isSecondHalf(items, index - 1);
    const own = item.half ? width / 2 : width;
    const x = isSecond ? left + own : left;
    const next = items[index + 1];
    const isStraight = item.lane === undefined;
    const indent = isStraight || isStraightLink(previous) || isStraightLink(next) ? 28 : 0;
    const text = paragraph(words(item.link.label, canvas.locale), own - indent, linkStyle(canvas));
    const padding = isStraight ? [12, 12] : item.above ? [16, 4] : [4, 16];
    const needed = text.height + (padding[0] ?? 0) + (padding[1] ?? 0);
    const height = isStraight ? Math.max(3.5 * em, needed) : needed;
    const first = placed[placed.length - 1];
    const y = isSecond && first ? first.box.top : top;
    const inside = isStraight ? (height - text.height) / 2 : (padding[0] ?? 0);
    placed.push({ item, box: boxOf(x, y, own, height), content: place(text, x + indent, y + inside) });
    top = Math.max(top, y + height);
  }
  return evened(placed);
}

/** Of two links side by side, both are as high as the higher. */
function evened(placed: readonly Placed[]): Placed[] {
  return placed.map((each, index) => {
    const beside = [placed[index - 1], placed[index + 1]].find(
      (other) => other && isLink(each.item) && isLink(other.item) && other.box.top === each.box.top,
    );
    if (!beside) return each;
    return { ...each, box: { ...each.box, bottom: Math.max(each.box.bottom, beside.box.bottom) } };
  });
}

function isSecondHalf(items: readonly DiagramItem[], index: number): boolean {
  let count = 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (!item || !isLink(item) || !item.half) break;
    count += 1;
  }
  return count % 2 === 1;
}

function isStraightLink(item: DiagramItem | undefined): boolean {
  return item !== undefined && isLink(item) && item.lane === undefined;
}

/** Tiers have an order: the higher, the stronger. */
function frameOf(shown: System, index: number, hangs: NodeFrame['hangs'], { palette, width }: Canvas): NodeFrame {
  if (shown.layout !== 'tiers') return { hangs, thickness: 2, colour: palette.accent, isSplit: false };
  const colour = palette.sequence[Math.max(0, 6 - index)] ?? palette.accent;
  return { hangs, thickness: 4, colour, isSplit: width >= splitFrom };
}
