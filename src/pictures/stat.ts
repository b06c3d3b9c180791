import { statFacts, targetBar } from '../elements/stat/stat.utils.js';
import { statView } from '../elements/stat/stat.view.js';
import { figureWidth, markShare, scaleShare } from '../format/figure-width.js';
import { figureParts } from '../format/figure.js';
import type { Figure, FiguresTopic } from '../report/types.js';
import {
  horizontal,
  lineHeight,
  paragraph,
  rectangle,
  runsLine,
  runsWidth,
  stack,
  type Block,
  type Run,
  type TextStyle,
} from './blocks.js';
import { words, type Pictured } from './drawing.js';
import { figureBlock } from './figure.js';
import { em, sizes, type Canvas } from './look.js';
import { tag } from './svg.js';
import { textWidth } from './text.js';

export type CardSize = 'card' | 'hero' | 'lead' | 'second';

export const stat: Pictured = {
  width: ({ variant }) => (variant === 'hero' ? 640 : 400),
  draw: (attributes, topics, canvas) => {
    const { figures } = topics;
    const { figure, records } = statView.select(attributes, topics, canvas.locale);
    const size = attributes['variant'] === 'hero' ? 'hero' : 'card';
    const label = words(figure.label, canvas.locale);
    const parts = cardParts(figure, label, figures, canvas, size, numberSize([figure], figures, canvas, size));
    const note = words(figure.note, canvas.locale);
    return { block: card(parts, canvas), notes: note ? [{ mark: '', text: note }] : [], records };
  },
};

/** The rows of a card, so that a grid of cards can align them. */
export type CardParts = readonly [figure: Block, label: Block, facts: Block, target: Block];

/** Space before each row but the first. */
export const cardGaps = [0, 4, 0, 8] as const;
/** Between the rule above a card and its label, and below its last row. */
export const cardPadding = { top: 12, bottom: 12 } as const;

export function cardParts(
  figure: Figure,
  label: string,
  topic: FiguresTopic,
  canvas: Canvas,
  size: CardSize,
  number: number,
): CardParts {
  const { palette, width, locale } = canvas;
  const style = { size: size === 'hero' ? 18 : sizes.label, fill: palette.ink, leading: 1.4, wrap: 'balance' } as const;
  const target = targetBlock(figure, topic, canvas);
  // The number belongs to the bar.
  const fill = target.height > 0 ? palette.accentText : palette.ink;
  const large = { bold: true, fill, family: canvas.headingFamily } as const;
  return [
    figureBlock(figureParts(figure, topic.units, locale), width, {
      number: { ...large, size: number, leading: 1.15 },
      scale: { ...large, size: number * scaleShare },
      mark: { ...large, size: number * markShare },
      rest: { size: restSize(canvas, size), fill, family: canvas.headingFamily },
    }),
    paragraph(label, width, style),
    factsBlock(statFacts(figure, topic, locale), canvas),
    target,
  ];
}

function card(parts: CardParts, { width, palette }: Canvas): Block {
  const rows = parts.flatMap((part, index) => [{ gap: cardGaps[index] ?? 0 }, part]);
  const body = stack(rows, width);
  const content = cardRule(width, palette) + tag('g', { transform: `translate(0 ${cardPadding.top})` }, body.content);
  return { width, height: cardPadding.top + body.height, content };
}

/** Where the eye begins. */
export function cardRule(width: number, { ink }: Canvas['palette']): string {
  return horizontal(0, width, ink, 2);
}

/** As multiples of a second's number. */
const numberShares = { second: 1, card: 1.4, lead: 2.2, hero: 3 } as const;

/** The size at which each of these figures fits on a line of its own: numbers side by side are of one size. */
export function numberSize(
  figures: readonly Figure[],
  { units }: FiguresTopic,
  canvas: Canvas,
  size: CardSize,
): number {
  const wanted = (em + 24 * canvas.fontScale) * numberShares[size];
  const fitting = figures.map((figure) => {
    const { digits, rest } = figureWidth(figureParts(figure, units, canvas.locale));
    return (canvas.width - rest * restSize(canvas, size)) / digits;
  });
  return Math.floor(Math.min(wanted, Math.max(1.25 * em, ...[Math.min(...fitting)])));
}

function restSize({ width }: Canvas, size: CardSize): number {
  return size === 'hero' || size === 'lead' ? Math.round(Math.min(26, Math.max(em, width * 0.05))) : em;
}

/** Short phrases with a rule between two of them. */
function factsBlock(facts: readonly string[], { palette, width }: Canvas): Block {
  const style = { size: sizes.small, fill: palette.muted };
  const space = style.size / 4;
  const separator: Run = { text: ' |', style: { ...style, fill: palette.rule }, space };
  const lines: Run[][] = [];
  for (const text of facts) {
    const line = lines[lines.length - 1];
    const next: Run = { text: ` ${text}`, style, space };
    if (line && runsWidth([...line, separator, next]) <= width) line.push(separator, next);
    else lines.push([{ text, style }]);
  }
  const rows = lines.map((line): Block => {
    const [only] = line;
    if (line.length === 1 && only) return paragraph(only.text, width, style);
    return {
      width,
      height: lineHeight(style),
      content: runsLine(line, { y: lineHeight(style) / 2 + style.size * 0.36 }),
    };
  });
  return stack(rows);
}

/** The figure beside what was aimed at. */
function targetBlock(figure: Figure, topic: FiguresTopic, { palette, width, locale }: Canvas): Block {
  const bar = targetBar(figure, topic, locale);
  if (!bar) return { width, height: 0, content: '' };
  const aim = Math.min(width - 1, Math.max(1, bar.target * width));
  const small: TextStyle = { size: sizes.small, fill: palette.ink };
  const aimText = Math.max(aim, textWidth(bar.text, small));
  const picture: Block = {
    width,
    height: 24,
    content:
      rectangle(0, 4, width, 16, palette.rule) +
      rectangle(0, 4, bar.actual * width, 16, palette.accent) +
      rectangle(aim - 2.5, 4, 5, 16, palette.paper) +
      rectangle(aim - 1, 0, 2, 24, palette.ink),
  };
  const axis = { ...small, fill: palette.muted };
  const end = paragraph(bar.end, width, { ...axis, align: 'end' });
  return stack([
    paragraph(bar.text, aimText, { ...small, align: 'end' }),
    picture,
    { ...end, content: paragraph('0', width, axis).content + end.content },
  ]);
}
