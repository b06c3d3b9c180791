import type { Box, Ending, Joint } from '../elements/system/routes.utils.js';
import {
  isLink,
  sizeClass,
  sizes as widths,
  type Cell,
  type Diagram,
  type DiagramLink,
  type DiagramNode,
  type Way,
} from '../elements/system/system.utils.js';
import type { FiguresTopic, System } from '../report/types.js';
import { place, rectangle, stack, type TextStyle } from './blocks.js';
import { words } from './drawing.js';
import { em, sizes, type Canvas } from './look.js';
import { boxOf, cellRows, cellSpan, gridColumns, rowHeights } from './system-grid.js';
import { chip, circleBlock, flow, linkInWords, nodeContent, text, type Fitted } from './system-nodes.js';

/** A diagram without its lines, and what they join. */
export interface Laid {
  readonly height: number;
  readonly content: string;
  readonly joints: readonly Joint[];
}

/** A node or the words of a link in its cell, before it is known how high the rows are. */
interface Part {
  readonly cell: Cell;
  readonly height: number;
  readonly draw: (top: number, height: number) => string;
}

export function layDiagram(shown: System, diagram: Diagram, figures: FiguresTopic, canvas: Canvas): Laid {
  const { form, items, wide, narrow } = diagram;
  if (form === 'chips') {
    const names = items.flatMap((item) => (isLink(item) ? [] : [words(item.node.label, canvas.locale)]));
    const drawn = flow(
      names.map((name) => chip(name, em, canvas)),
      canvas.width,
    );
    return { ...drawn, joints: [] };
  }
  const from = widths[sizeClass(diagram) as keyof typeof widths]?.[0];
  const isWide = wide !== undefined && canvas.width >= Math.max(from ?? Infinity, diagram.least) * em;
  const tracks = isWide ? wide : narrow;
  return tracks ? layGrid(shown, diagram, isWide, figures, canvas) : spellOut(shown, diagram, figures, canvas);
}

/** One below the other, links in words. */
function spellOut(shown: System, { form, items }: Diagram, figures: FiguresTopic, canvas: Canvas): Laid {
  const block = stack(
    items.flatMap((item) => {
      if (isLink(item)) return [{ gap: 6 }, linkInWords(item.link, shown, canvas)];
      const node = { ...item, mark: undefined, named: false, centred: false };
      const content = nodeContent(node, form, shown, figures, canvas);
      const rule = rectangle(0, 0, canvas.width, 1, canvas.palette.accent);
      const ruled = { width: canvas.width, height: content.height + 10, content: rule + place(content, 0, 10) };
      return [{ gap: 14 }, form === 'bands' ? ruled : content];
    }),
    canvas.width,
  );
  return { ...block, joints: [] };
}

function layGrid(shown: System, diagram: Diagram, isWide: boolean, figures: FiguresTopic, canvas: Canvas): Laid {
  const { form, items, mark } = diagram;
  const isColumns = form === 'columns';
  const columns = gridColumns(
    (isWide ? diagram.wide : diagram.narrow) ?? [],
    canvas.width,
    isColumns ? Math.min(em, canvas.width * 0.025) : 0,
  );
  const endings = new Map<string, Ending>();
  const labels = new Map<DiagramLink, { readonly cell: Box; readonly words: Box }>();
  const parts = items.flatMap((item): Part[] => {
    const cell = isWide ? item.wide : item.narrow;
    if (!cell) return [];
    const span = cellSpan(cell, columns);
    if (!isLink(item)) return nodeParts(item, cell, span);
    const { way } = cell as Cell & { readonly way: Way };
    return [linkPart(item, way, cell, span)];
  });
  const heights = rowHeights(parts);
  const content = parts.map(({ cell, draw }) => {
    const { top, height } = cellRows(cell, heights);
    return draw(top, height);
  });
  const joints = items.filter(isLink).flatMap((item): Joint[] => {
    const [source, target, own] = [endings.get(item.from), endings.get(item.to), labels.get(item)];
    const way = (isWide ? item.wide : item.narrow)?.way;
    if (!source || !target || !own || !way) return [];
    return [{ source, target, ...own, way, back: item.back, mutual: item.link.mutual === true }];
  });
  return { height: heights.reduce((sum, height) => sum + height, 0), content: content.join(''), joints };

  function nodeParts(item: DiagramNode, cell: Cell, { left, width }: { left: number; width: number }) {
    const { id } = item.node;
    const circle = circleBlock(item, canvas);
    const say = (room: number, node = item) => nodeContent(node, form, shown, figures, { ...canvas, width: room });
    if (form === 'bands' || isColumns) return [blockPart(item, cell, left, width)];
    if (form === 'row' && isWide) {
      const content = say(width - 8);
      const upper = { ...cell, rows: 1 };
      const below = circle.height > 0 ? { ...upper, row: cell.row + 1 } : upper;
      const end = (box: Box, round: boolean) => {
        const known = endings.get(id);
        const whole = known
          ? { ...box, top: Math.min(box.top, known.box.top), bottom: Math.max(box.bottom, known.box.bottom) }
          : box;
        endings.set(id, { box: whole, circle: round ? box : known?.circle });
      };
      return [
        {
          cell: upper,
          height: circle.height,
          draw: (top: number, height: number) => {
            const [x, y] = [left + (width - circle.width) / 2, top + (height - circle.height) / 2];
            if (circle.height > 0) end(boxOf(x, y, circle.width, circle.height), true);
            return place(circle, x, y);
          },
        },
        {
          cell: below,
          height: content.height + (circle.height > 0 ? 8 : 0),
          draw: (top: number, height: number) => {
            const y = circle.height > 0 ? top + 8 : top + (height - content.height) / 2;
            const x = left + (width - content.filled) / 2;
            if (content.height > 0) end(boxOf(x, y, content.filled, content.height), false);
            return place(content, left + 4, y);
          },
        },
      ];
    }
    const isBeside = form === 'row';
    // Beside its circle, or below it and hardly wider.
    const upright = { ...item, centred: !isBeside && isWide && item.centred };
    const room = isBeside
      ? width - (circle.width > 0 ? mark + 14 : 0)
      : circle.width > 0
        ? Math.min(width, circle.width + 12)
        : width;
    const content = say(room, upright);
    const high = isBeside
      ? Math.max(circle.height, content.height)
      : circle.height + (circle.height > 0 && content.height > 0 ? 8 : 0) + content.height;
    const margin = isBeside ? 8 : 16;
    const draw = (top: number, height: number) => {
      const y = top + (height - high) / 2;
      const isMiddle = upright.centred;
      const own = Math.max(circle.width, content.filled);
      const at = isMiddle ? left + (width - own) / 2 : left;
      const circleX = isBeside ? left + (mark - circle.width) / 2 : isMiddle ? left + (width - circle.width) / 2 : left;
      const circleY = isBeside ? y + (high - circle.height) / 2 : y;
      const contentX = isBeside
        ? left + (circle.width > 0 ? mark + 14 : 0)
        : isMiddle
          ? left + (width - room) / 2
          : left;
      const contentY = isBeside ? y + (high - content.height) / 2 : y + high - content.height;
      const right = isBeside && content.height > 0 ? contentX + content.filled : at + own;
      const [boxTop, boxHigh] = item.paired && !item.mark ? [top, height] : [y, high];
      endings.set(id, {
        box: boxOf(isBeside ? circleX : at, boxTop, right - (isBeside ? circleX : at), boxHigh),
        circle: circle.height > 0 ? boxOf(circleX, circleY, circle.width, circle.height) : undefined,
      });
      return place(circle, circleX, circleY) + place(content, contentX, contentY);
    };
    return [{ cell, height: high + margin, draw }];
  }

  /** A pillar, what pillars carry, or a band. */
  function blockPart(item: DiagramNode, cell: Cell, left: number, width: number): Part {
    const { palette } = canvas;
    const [side, head, foot] =
      form === 'bands' ? [0, 12, 12] : [Math.min(em, canvas.width * 0.025), 12, item.beam ? 12 : 16];
    const content = nodeContent(item, form, shown, figures, { ...canvas, width: width - 2 * side });
    const needed = Math.max(item.beam ? 44 : 0, content.height + head + foot);
    return {
      cell,
      height: needed,
      draw: (top, height) => {
        endings.set(item.node.id, { box: boxOf(left, top, width, height), circle: undefined });
        const ground =
          form === 'bands'
            ? rectangle(left, top, width, 2, palette.sequence[Math.max(0, 6 - (cell.row - 1) / 2)] ?? palette.accent)
            : item.beam
              ? rectangle(left, top, width, height, palette.accent)
              : rectangle(left, top, width, height, palette.tint) +
                rectangle(left, top + height - 4, width, 4, palette.accent);
        return ground + place(content, left + side, top + head + (item.beam ? (height - needed) / 2 : 0));
      },
    };
  }

  function linkPart(item: DiagramLink, way: Way, cell: Cell, { left, width }: { left: number; width: number }): Part {
    const style: TextStyle = { size: sizes.note, fill: canvas.palette.muted, leading: 1.4 };
    const label = words(item.link.label, canvas.locale);
    const isOnLine = way === 'across' || way === 'stub';
    const isCircled = form === 'row' || form === 'layers';
    const [before, after] =
      way === 'stub'
        ? [40, 13]
        : way === 'across'
          ? form === 'row'
            ? [0, 0]
            : (diagram.wide?.length ?? 0) > 3
              ? [23, 23]
              : [16, 16]
          : way === 'down'
            ? [isCircled && mark > 0 ? mark / 2 + 13 : 23, 0]
            : [0, 0];
    const align = way === 'down' ? 'start' : 'middle';
    const room = width - before - after;
    const block: Fitted = text(label, { ...style, align }, room);
    const height =
      way === 'side'
        ? 0
        : isOnLine
          ? 2 * (block.height + 4)
          : way === 'down'
            ? Math.max(42, block.height + 20)
            : block.height + 13;
    return {
      cell,
      height,
      draw: (top, given) => {
        const y = isOnLine ? top + given / 2 - block.height - 3 : top + (given - block.height) / 2;
        const x = left + before + (align === 'start' ? 0 : (room - block.filled) / 2);
        labels.set(item, { cell: boxOf(left, top, width, given), words: boxOf(x, y, block.filled, block.height) });
        return place(block, left + before, y);
      },
    };
  }
}
