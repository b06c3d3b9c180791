import { markType, type Diagram, type DiagramNode, type NodeTree } from '../elements/system/system.utils.js';
import { systemMessages } from '../elements/system/system.messages.js';
import { figureParts } from '../format/figure.js';
import { translate } from '../format/messages.js';
import { findRecord } from '../report/lookup.js';
import type { FiguresTopic, System, SystemLink, SystemNode } from '../report/types.js';
import { horizontal, linesBlock, place, stack, type Block, type TextStyle } from './blocks.js';
import { words } from './drawing.js';
import { figureBlock } from './figure.js';
import { em, sizes, type Canvas } from './look.js';
import { tag } from './svg.js';
import { balanceText, breakable, textWidth } from './text.js';

/** How large numbers are in diagrams. */
const numeral = 28;

/** Text, and how much of its width it fills. */
export interface Fitted extends Block {
  readonly filled: number;
}

interface Setting {
  readonly figures: FiguresTopic;
  readonly canvas: Canvas;
  readonly align?: 'middle' | undefined;
  /** On a filled ground. */
  readonly fill?: string | undefined;
}

/** A circle with its words, from the upper left corner of its box. */
export function circleBlock({ mark, named }: DiagramNode, { palette }: Canvas): Block {
  if (!mark) return { width: 0, height: 0, content: '' };
  const { text, diameter, filled } = mark;
  const half = diameter / 2;
  const ink = named ? palette.ink : palette.accentText;
  const style: TextStyle = { ...markType, bold: true, fill: filled ? palette.onAccent : ink, align: 'middle' };
  const lines = balanceText(text, roomFor(text, style, diameter - 10), style);
  const label = linesBlock(lines, diameter, style);
  const shape = { cx: half, cy: half, r: half - 1, 'stroke-width': 2, stroke: palette.accent };
  const ground = tag('circle', { ...shape, fill: filled ? palette.accent : 'none' });
  return { width: diameter, height: diameter, content: ground + place(label, 0, half - label.height / 2) };
}

/** What is said of a node beside or below its circle, in a width. */
export function nodeContent(
  { node, children, inner, named, centred, beam }: DiagramNode,
  form: Diagram['form'],
  shown: System,
  figures: FiguresTopic,
  canvas: Canvas,
): Fitted {
  const isMiddle = beam || (centred && form !== 'bands' && form !== 'columns');
  const setting: Setting = {
    figures,
    canvas,
    align: isMiddle ? 'middle' : undefined,
    fill: beam ? canvas.palette.onAccent : undefined,
  };
  return fit(
    [
      ...said(node, setting, !named),
      ...(form === 'bands' ? chips(children, canvas) : []),
      ...childrenOf(
        form === 'bands' ? children.filter((child) => !isChip(child)) : children,
        setting,
        form === 'columns',
      ),
      ...inner.flatMap((link) => [{ gap: 6 }, linkInWords(link, shown, canvas)]),
    ],
    canvas.width,
  );
}

/** A link in place of a line, or within a node: "A → B: what it does". */
export function linkInWords({ from, to, label }: SystemLink, { nodes }: System, canvas: Canvas): Fitted {
  const { locale, palette } = canvas;
  const nameOf = (id: string) => words(nodes.find((node) => node.id === id)?.label, locale);
  const ends = translate(systemMessages, locale, 'system.link', { from: nameOf(from), to: nameOf(to) });
  return text(`${ends}${words(label, locale)}`, { size: sizes.note, fill: palette.muted }, canvas.width);
}

/** Text in balanced lines, with the width of the longest. */
export function text(content: string, style: TextStyle, width: number): Fitted {
  if (content.trim() === '') return { width, height: 0, content: '', filled: 0 };
  const room = roomFor(content, style, width);
  const lines = balanceText(content, room, style);
  const filled = Math.max(...lines.map((line) => textWidth(line, style)));
  return { ...linesBlock(lines, width, style), filled: Math.min(width, filled) };
}

/** A width that no word is cut for: measured widths allow for typefaces wider than most. */
function roomFor(content: string, style: TextStyle, width: number): number {
  const longest = Math.max(...breakable(content).map((word) => textWidth(word.trimEnd(), style)));
  return Math.max(width, Math.min(longest, width * 1.3));
}

function fit(parts: readonly (Fitted | { readonly gap: number })[], width: number): Fitted {
  const filled = Math.max(0, ...parts.map((part) => ('gap' in part ? 0 : part.filled)));
  return { ...stack(parts, width), filled };
}

function said(node: SystemNode, setting: Setting, isNamed = true, isOutermost = true): Fitted[] {
  const { canvas, figures: topic, align = 'start', fill } = setting;
  const { palette, locale, width } = canvas;
  const figure = node.figure === undefined ? undefined : findRecord(topic.figures, node.figure);
  const name = { size: em, bold: isOutermost && !figure, fill: fill ?? palette.ink, leading: 1.4, align } as const;
  const detail = { size: sizes.note, fill: fill ?? palette.muted, leading: 1.5, align } as const;
  return [
    ...(figure ? [number(figureParts(figure, topic.units, locale), setting)] : []),
    ...(isNamed ? [text(words(node.label, locale), name, width)] : []),
    text(words(node.description, locale), detail, width),
  ];
}

function number(parts: ReturnType<typeof figureParts>, { canvas, align }: Setting): Fitted {
  const { width } = canvas;
  const sizeOf = (type: string) => numeral * (type === 'number' ? 1 : type === 'scale' ? 0.75 : 0.5);
  const whole = parts.reduce((sum, part) => sum + textWidth(part.text, { size: sizeOf(part.type), bold: true }), 0);
  const filled = Math.min(width, whole);
  const { palette, headingFamily: family } = canvas;
  const style = (type: string) => ({ size: sizeOf(type), bold: true, fill: palette.accentText, family, leading: 1.15 });
  const block = figureBlock(parts, width, { number: style('number'), scale: style('scale'), rest: style('unit') });
  if (!align) return { ...block, filled };
  return { width, height: block.height, content: place(block, (width - filled) / 2, 0), filled };
}

function isChip({ node, children }: NodeTree): boolean {
  return node.figure === undefined && children.length === 0;
}

/** Words without a number, side by side; what is said of several stands after the last of them. */
function chips(children: readonly NodeTree[], canvas: Canvas): (Fitted | { readonly gap: number })[] {
  const { locale } = canvas;
  const shown = children.filter(isChip);
  const parts = shown.flatMap(({ node }, index) => {
    const detail = words(node.description, locale);
    const isLast = detail !== words(shown[index + 1]?.node.description, locale);
    const note = text(
      isLast ? detail : '',
      { size: sizes.note, fill: canvas.palette.muted, leading: 1.7 },
      canvas.width,
    );
    return [chip(words(node.label, locale), sizes.note, canvas), { ...note, width: note.filled }];
  });
  return shown.length > 0 ? [{ gap: 8 }, flow(parts, canvas.width)] : [];
}

/** A word on its own, in a round frame. */
export function chip(label: string, size: number, { palette, width }: Canvas): Block {
  const named = text(label, { size, fill: palette.ink, leading: 1.4 }, width - 2 * size);
  const [own, height] = [named.filled + 1.6 * size, named.height + 6];
  const frame = { x: 0.5, y: 0.5, width: own - 1, height: height - 1, rx: Math.min(height, 2 * size) / 2 };
  const drawn = tag('rect', { ...frame, fill: 'none', stroke: palette.accent });
  return { width: own, height, content: drawn + place(named, 0.8 * size, 3) };
}

/** Blocks side by side, on as many rows as they take. */
export function flow(blocks: readonly Block[], width: number): Fitted {
  const content: string[] = [];
  let [left, top, high] = [0, 0, 0];
  for (const block of blocks) {
    if (block.height === 0) continue;
    if (left > 0 && left + block.width > width) [left, top, high] = [0, top + high + 8, 0];
    content.push(place(block, left, top));
    left += block.width + 8;
    high = Math.max(high, block.height);
  }
  return { width, height: top + high, content: content.join(''), filled: width };
}

/** What belongs to a node, as many side by side as there is room for; ruled one below the other in a pillar. */
function childrenOf(
  children: readonly NodeTree[],
  setting: Setting,
  isRuled: boolean,
): (Fitted | { readonly gap: number })[] {
  if (children.length === 0) return [];
  const { width, palette } = setting.canvas;
  const gap = 20;
  const columns = isRuled ? 1 : Math.max(1, Math.min(children.length, Math.floor((width + gap) / (160 + gap))));
  const own = (width - (columns - 1) * gap) / columns;
  const blocks = children.map(({ node, children: below }) => {
    const narrow = { ...setting, canvas: { ...setting.canvas, width: own } };
    const inner = { ...setting, canvas: { ...setting.canvas, width: own - 12 } };
    const nested = fit(childrenOf(below, inner, true), own - 12);
    const named = fit(said(node, narrow, true, false), own);
    if (nested.height === 0) return named;
    const line = tag('rect', { x: 0, y: named.height + 6, width: 1, height: nested.height, fill: palette.rule });
    const content = named.content + line + place(nested, 12, named.height + 6);
    return { width: own, height: named.height + 6 + nested.height, content, filled: own };
  });
  const rows: (Fitted | { readonly gap: number })[] = [];
  for (let first = 0; first < blocks.length; first += columns) {
    const row = blocks.slice(first, first + columns);
    const height = Math.max(...row.map((block) => block.height));
    const rule = isRuled && first > 0 ? horizontal(-6, width, palette.rule) : '';
    const content = rule + row.map((block, index) => place(block, index * (own + gap), 0)).join('');
    rows.push({ gap: first > 0 ? 12 : 8 }, { width, height, content, filled: width });
  }
  return rows;
}
