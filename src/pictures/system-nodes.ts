import type { DiagramNode, NodeTree } from '../elements/system/system.utils.js';
import { figureParts } from '../format/figure.js';
import { findRecord } from '../report/lookup.js';
import { translate } from '../format/messages.js';
import { systemMessages } from '../elements/system/system.messages.js';
import type { FiguresTopic, System, SystemLink, SystemNode } from '../report/types.js';
import { horizontal, paragraph, place, rectangle, runsWidth, stack, type Block } from './blocks.js';
import { words } from './drawing.js';
import { figureBlock, type FigureStyles } from './figure.js';
import { em, sizes, type Canvas } from './look.js';
import { tag } from './svg.js';

/** How nodes of a layout are framed: in a box under a rule, or hanging from the line that is the whole. */
export interface NodeFrame {
  readonly hangs: 'no' | 'from-left' | 'from-top';
  /** Of the rule above. */
  readonly thickness: number;
  readonly colour: string;
  /** In a wide column a tier has its name beside what belongs to it. */
  readonly isSplit: boolean;
}

const padding = {
  box: { top: 10, side: 14, bottom: 12 },
  left: { top: 8, side: 22, bottom: 8 },
  top: { top: 18, side: 0, bottom: 0 },
};

/** A node at its width; `height` is what it needs, and `draw` paints it in the height that it is given. */
export interface MeasuredNode {
  readonly height: number;
  readonly draw: (height: number) => Block;
}

export function measureNode(
  { node, children, inner: links, number }: DiagramNode,
  shown: System,
  frame: NodeFrame,
  figures: FiguresTopic,
  canvas: Canvas,
): MeasuredNode {
  const { width, palette } = canvas;
  const inset = frame.hangs === 'no' ? padding.box : frame.hangs === 'from-left' ? padding.left : padding.top;
  const right = frame.hangs === 'from-top' ? 20 : frame.hangs === 'no' ? inset.side : 0;
  const room = width - inset.side - right;
  const split = frame.isSplit && children.length > 0;
  const nameWidth = split ? 9 * em : room;
  const narrow = { ...canvas, width: nameWidth };
  const own = stack([content(node, figures, narrow, true, number), ...linkBlocks(links, shown, narrow)], nameWidth);
  const belonging = childrenBlock(
    children,
    figures,
    { ...canvas, width: split ? room - nameWidth - 2 * em : room },
    !split,
  );
  const inner: Block = split
    ? {
        width: room,
        height: Math.max(own.height, belonging.height),
        content: own.content + place(belonging, nameWidth + 2 * em, 0),
      }
    : stack([own, { gap: 10 }, belonging], room);
  const height = Math.ceil(inner.height + inset.top + inset.bottom);
  return {
    height,
    draw: (given) => ({
      width,
      height: given,
      content:
        border(frame, width, given, canvas) +
        place(inner, inset.side, inset.top + (frame.hangs === 'no' ? frame.thickness / 2 : 0)),
    }),
  };

  function border(
    { hangs, thickness, colour }: NodeFrame,
    width: number,
    height: number,
    { palette: { ink, rule } }: Canvas,
  ) {
    if (hangs === 'from-left') return rectangle(0, 0, 1, height, ink) + rectangle(0, 19, 14, 1, ink);
    if (hangs === 'from-top') return horizontal(0, width, ink) + rectangle(0, 0, 1, 10, ink);
    const box = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: palette.mask, stroke: rule };
    return tag('rect', box) + horizontal(0, width, colour, thickness);
  }
}

function content(
  node: SystemNode,
  { figures, units }: FiguresTopic,
  canvas: Canvas,
  outermost: boolean,
  number?: number,
): Block {
  const { palette, width, locale } = canvas;
  const figure = node.figure === undefined ? undefined : findRecord(figures, node.figure);
  const name = { size: em, bold: true, fill: palette.ink, leading: 1.4, wrap: 'balance' } as const;
  const label = words(node.label, locale);
  const step = number ? `${number} ` : '';
  const size = outermost ? Math.round(em + 6 * canvas.fontScale) : 20;
  return stack([
    step ? stepped(step, label, canvas) : paragraph(label, width, outermost ? name : { ...name, size: sizes.label }),
    figure
      ? figureBlock(figureParts(figure, units, locale), width, figureStyles(size, canvas))
      : { width, height: 0, content: '' },
    paragraph(words(node.description, locale), width, { size: sizes.small, fill: palette.muted }),
  ]);
}

/** A step's number, and its name beside it on as many lines as it takes. */
function stepped(step: string, label: string, { palette, width }: Canvas): Block {
  const style = { size: em, bold: true, fill: palette.ink, leading: 1.4, wrap: 'balance' } as const;
  const room = runsWidth([{ text: step, style }]) + 4;
  const name = paragraph(label, width - room, style);
  const number = paragraph(step, room, { ...style, fill: palette.accentText });
  return { width, height: name.height, content: number.content + place(name, room, 0) };
}

function figureStyles(size: number, { palette, headingFamily: family }: Canvas): FigureStyles {
  const number = { size, bold: true, fill: palette.accentText, family, leading: 1.3 };
  return { number, scale: number, rest: { ...number, size: Math.round(size * 0.6875) } };
}

/** Before what belongs to a node of a node. */
const inset = 12;

/** Links within a node, in words. */
function linkBlocks(
  links: readonly SystemLink[],
  { nodes }: System,
  { palette, width, locale }: Canvas,
): (Block | { readonly gap: number })[] {
  const nameOf = (id: string) => words(nodes.find((node) => node.id === id)?.label, locale);
  return links.flatMap(({ from, to, label }) => {
    const ends = translate(systemMessages, locale, 'system.link', { from: nameOf(from), to: nameOf(to) });
    const text = `${ends}${words(label, locale)}`;
    return [{ gap: 6 }, paragraph(text, width, { size: sizes.small, fill: palette.muted })];
  });
}

/** What belongs to a node, as many side by side as there is room for. */
function childrenBlock(children: readonly NodeTree[], figures: FiguresTopic, canvas: Canvas, ruled: boolean): Block {
  const { width, palette } = canvas;
  if (children.length === 0) return { width, height: 0, content: '' };
  const gap = em;
  const columns = Math.min(children.length, Math.max(1, Math.floor((width + gap) / (8 * em + gap))));
  const own = (width - (columns - 1) * gap) / columns;
  const blocks = children.map(({ node, children: below }) => {
    const named = content(node, figures, { ...canvas, width: own }, false);
    if (below.length === 0) return named;
    // Along a line of their own, as in the element.
    const inner = { ...canvas, width: own - inset };
    const nested = stack(
      below.flatMap((each) => [{ gap: 8 }, childrenBlock([each], figures, inner, false)]),
      inner.width,
    );
    const line = rectangle(0, named.height + 8, 1, nested.height - 8, palette.rule);
    return {
      width: own,
      height: named.height + nested.height,
      content: named.content + line + place(nested, inset, named.height),
    };
  });
  let top = ruled ? 11 : 0;
  const parts = [ruled ? horizontal(0, width, palette.rule) : ''];
  for (let first = 0; first < blocks.length; first += columns) {
    const row = blocks.slice(first, first + columns);
    if (first > 0) top += 12;
    parts.push(...row.map((block, index) => place(block, index * (own + gap), top)));
    top += Math.max(...row.map(({ height }) => height));
  }
  return { width, height: top, content: parts.join('') };
}
