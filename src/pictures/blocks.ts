import { escapeXml, round, tag, type Attributes } from './svg.js';
import { balanceText, prettyText, textWidth, wrapText, type Type } from './text.js';

/** Something drawn, from its own upper left corner. */
export interface Block {
  readonly width: number;
  readonly height: number;
  /** Markup. */
  readonly content: string;
}

export interface TextStyle extends Type {
  readonly fill: string;
  /** Of a line, as a multiple of the size. */
  readonly leading?: number;
  readonly family?: string | undefined;
  readonly align?: 'start' | 'middle' | 'end';
  /** How lines are chosen: as full as can be, of one length, or full but for a last one that would be too short. */
  readonly wrap?: 'full' | 'balance' | 'pretty';
}

/** A part of a line in a type of its own. */
export interface Run {
  readonly text: string;
  readonly style: TextStyle;
  /** Space before it, in px: browsers part Latin and Chinese letters, other programs do not. */
  readonly space?: number;
}

export const empty: Block = { width: 0, height: 0, content: '' };

/** A text in as many lines as it takes in `width`; nothing for no text. */
export function paragraph(text: string, width: number, style: TextStyle): Block {
  if (text.trim() === '') return empty;
  const { wrap = 'pretty' } = style;
  const lines = { full: wrapText, balance: balanceText, pretty: prettyText }[wrap](text, width, style);
  return linesBlock(lines, width, style);
}

/** Lines that have been parted already. */
export function linesBlock(lines: readonly string[], width: number, style: TextStyle): Block {
  const { align = 'start' } = style;
  const x = { start: 0, middle: width / 2, end: width }[align];
  const height = lineHeight(style);
  const baseline = (index: number) => index * height + baselineOf(style);
  const font = fontOf(style);
  if (align !== 'start' || lines.length === 1) {
    const anchor = align === 'start' ? undefined : align;
    const content = lines.map((line, index) =>
      tag('text', { x, y: baseline(index), ...font, 'text-anchor': anchor }, escapeXml(line.trim())),
    );
    return { width, height: lines.length * height, content: content.join('') };
  }
  // One text of several lines, so that it can be selected and edited as what it is.
  const spans = lines.map((line, index) => tag('tspan', { x, y: baseline(index) }, escapeXml(line.trim())));
  return { width, height: lines.length * height, content: tag('text', font, spans.join(' ')) };
}

/**
 * Text on one line from several runs, which follow one another whatever the typeface. Spaces stand between runs, in the
 * smallest type among them: librsvg and LibreOffice leave out those at a run's ends.
 */
export function runsLine(
  runs: readonly Run[],
  { x = 0, y = 0 }: { readonly x?: number; readonly y?: number } = {},
): string {
  let content = '';
  let isSpaced = false;
  for (const { text, style, space } of runs) {
    const words = text.trim();
    isSpaced ||= /^\s/.test(text);
    if (words === '') continue;
    if (isSpaced && content !== '') content += ' ';
    content += tag('tspan', { dx: space, ...fontOf(style) }, escapeXml(words));
    isSpaced = /\s$/.test(text);
  }
  if (content === '') return '';
  return tag('text', { x, y, 'font-size': Math.min(...runs.map(({ style }) => style.size)) }, content);
}

export function runsWidth(runs: readonly Run[]): number {
  return runs.reduce((sum, { text, style, space = 0 }) => sum + space + textWidth(text, style), 0);
}

/** Whole pixels, so that rules between lines are sharp. */
export function lineHeight({ size, leading = 1.5 }: TextStyle): number {
  return Math.ceil(size * leading);
}

/** From a line's top to its letters' foot: capitals and Chinese characters stand in its middle. */
export function baselineOf(style: TextStyle): number {
  return lineHeight(style) / 2 + style.size * 0.36;
}

export function fontOf({ size, bold, fill, family }: TextStyle): Attributes {
  return { 'font-size': size, 'font-weight': bold ? 'bold' : undefined, 'font-family': family, fill };
}

/** Puts a block where it belongs. */
export function place({ content }: Block, x: number, y: number): string {
  if (content === '' || (x === 0 && y === 0)) return content;
  return tag('g', { transform: `translate(${round(x)} ${round(y)})` }, content);
}

/** Blocks below one another, those without height left out; `gap` stands before each but the first. */
export function stack(blocks: readonly (Block | { readonly gap: number })[], width = 0): Block {
  let height = 0;
  let gap = 0;
  let widest = width;
  const content: string[] = [];
  for (const block of blocks) {
    if ('gap' in block) {
      gap = Math.max(gap, block.gap);
      continue;
    }
    if (block.height === 0) continue;
    if (height > 0) height += gap;
    gap = 0;
    content.push(place(block, 0, height));
    height += block.height;
    widest = Math.max(widest, block.width);
  }
  return { width: widest, height, content: content.join('') };
}

export function rectangle(x: number, y: number, width: number, height: number, fill: string): string {
  return width > 0 && height > 0 && fill !== 'none' ? tag('rect', { x, y, width, height, fill }) : '';
}

export function horizontal(y: number, width: number, stroke: string, thickness = 1): string {
  return rectangle(0, y, width, thickness, stroke);
}

/** A block drawn smaller or larger, as wide as `width`. */
export function scaled(block: Block, width: number): Block {
  if (block.width === 0 || block.width === width) return block;
  const scale = width / block.width;
  return {
    width,
    height: block.height * scale,
    content: tag('g', { transform: `scale(${Math.round(scale * 1e4) / 1e4})` }, block.content),
  };
}
