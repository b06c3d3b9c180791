import type { Box } from '../elements/system/routes.utils.js';
import {
  isLink,
  type Cell,
  type Diagram,
  type DiagramItem,
  type DiagramLink,
} from '../elements/system/system.utils.js';
import type { FiguresTopic, System } from '../report/types.js';
import { paragraph, place, type Block, type TextStyle } from './blocks.js';
import { words } from './drawing.js';
import { em, sizes, type Canvas } from './look.js';
import { boxOf, cellRows, cellSpan, gridColumns, rowHeights } from './system-grid.js';
import { measureNode, type MeasuredNode, type NodeFrame } from './system-nodes.js';

const splitFrom = 40 * em;

/** What is drawn of an item, and the box that lines keep to. */
export interface Placed {
  readonly item: DiagramItem;
  readonly box: Box;
  readonly content: string;
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
export function sideways(shown: System, arranged: Diagram, figures: FiguresTopic, canvas: Canvas): Placed[] {
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
    const node = measureNode(item, shown, frame, figures, { ...canvas, width });
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
export function below(shown: System, arranged: Diagram, figures: FiguresTopic, canvas: Canvas): Placed[] {
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
      const node: MeasuredNode = measureNode(item, shown, frame, figures, { ...canvas, width });
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
