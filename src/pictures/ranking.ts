import { rankingMessages } from '../elements/ranking/ranking.messages.js';
import { layLadder } from '../elements/ranking/ranking-ladder.utils.js';
import { isBound, nameRanked, type Placing } from '../elements/ranking/ranking.utils.js';
import { rankingView } from '../elements/ranking/ranking.view.js';
import { formatPeriod } from '../format/date.js';
import { figureParts, formatFigure } from '../format/figure.js';
import { numberFormat } from '../format/intl.js';
import { translate } from '../format/messages.js';
import { ReportError } from '../report/errors.js';
import type { Figure, Topics } from '../report/types.js';
import {
  horizontal,
  lineHeight,
  paragraph,
  place,
  runsLine,
  runsWidth,
  stack,
  type Block,
  type TextStyle,
} from './blocks.js';
import { findingBlock, footnotes, words, type Pictured } from './drawing.js';
import { figureBlock } from './figure.js';
import { em, sizes, type Canvas } from './look.js';
import { cardRule } from './stat.js';
import { round, tag } from './svg.js';
import { textWidth } from './text.js';

/** From these widths on a row is a name beside what is said of it, and a row of a table. */
const besideFrom = 34 * em;
const tableFrom = 54 * em;
/** Of the places: as wide as the widest, within bounds; a longer one is set on several lines. */
const placeWidths = { least: 4.5 * em, most: 9 * em };
const gap = 1.5 * em;

export const ranking: Pictured = {
  width: () => 960,
  draw: (attributes, topics, canvas) => {
    const { figures } = topics;
    const {
      placings: shown,
      records,
      title: caption,
      isLadder,
    } = rankingView.select(attributes, topics, canvas.locale);
    if (shown.length === 0) {
      throw new ReportError('empty-selection', { name: 'section', value: attributes['section'] ?? '' });
    }
    const { notes, label } = footnotes(records, canvas.locale);
    if (isLadder) {
      const block = stack([
        { width: canvas.width, height: 12, content: cardRule(canvas.width, canvas.palette) },
        findingBlock(caption, say('ranking.measure', canvas), canvas),
        { gap: 20 },
        ladderBlock(shown, label, topics, canvas),
      ]);
      return { block, notes, records };
    }
    const numberSize = numberSizeOf(canvas);
    const widths = shown.map(({ place }) =>
      figureParts(place, figures.units, canvas.locale).reduce(
        (sum, { type, text }) =>
          sum + textWidth(text, type === 'number' ? { size: numberSize, bold: true } : { size: sizes.small }),
        0,
      ),
    );
    const columns = columnsOf(Math.max(...widths), canvas.width);
    const title: TextStyle = {
      size: em,
      bold: true,
      fill: canvas.palette.ink,
      family: canvas.headingFamily,
      leading: 1.4,
    };
    const rows = shown.map((placing) => row(placing, label(named(placing)), topics, columns, canvas));
    const block = stack([
      { width: canvas.width, height: 12, content: cardRule(canvas.width, canvas.palette) },
      paragraph(caption, canvas.width, title),
      { gap: 12 },
      head(columns, canvas),
      ...rows,
    ]);
    return { block, notes, records };
  },
};

function numberSizeOf({ fontScale }: Canvas): number {
  return em + em * fontScale;
}

interface Columns {
  readonly place: number;
  readonly ranked: number;
  /** One beside the name; four of a table; none where all stands below the name. */
  readonly others: readonly number[];
}

function columnsOf(widest: number, width: number): Columns {
  const most = Math.min(placeWidths.most, width * 0.3);
  const place = Math.ceil(Math.min(most, Math.max(placeWidths.least, widest)));
  const room = width - place - gap;
  if (width < besideFrom) return { place, ranked: room, others: [] };
  if (width < tableFrom) return { place, ranked: (room - gap) * 0.6, others: [(room - gap) * 0.4] };
  const shared = room - 3 * gap;
  return { place, ranked: shared * 0.4, others: [shared * 0.2, shared * 0.2, shared * 0.2] };
}

/** What the columns of a table are; where there are fewer, each cell can be read by itself. */
function head(columns: Columns, canvas: Canvas): Block {
  if (columns.others.length < 2) return { width: canvas.width, height: 0, content: '' };
  const style = { size: sizes.note, fill: canvas.palette.muted };
  const keys = ['ranking.place', 'ranking.ranked', 'ranking.who', 'ranking.among', 'ranking.period'] as const;
  const lefts = leftsOf(columns);
  const cells = keys.map((key, index) => place(paragraph(say(key, canvas), 200, style), lefts[index] ?? 0, 0));
  return { width: canvas.width, height: lineHeight(style) + 6, content: cells.join('') };
}

function leftsOf({ place, ranked, others }: Columns): number[] {
  const lefts = [0, place + gap, place + gap + ranked + gap];
  for (const other of others.slice(0, -1)) lefts.push((lefts[lefts.length - 1] ?? 0) + other + gap);
  return lefts;
}

function row(placing: Placing, label: string, topics: Topics, columns: Columns, canvas: Canvas): Block {
  const { palette, locale, width } = canvas;
  const { figure, about, rank } = placing;
  const { units } = topics.figures;
  const small: TextStyle = { size: sizes.small, fill: palette.muted, leading: 1.5 };
  const name = stack([
    paragraph(label, columns.ranked, { size: em, bold: true, fill: palette.ink, leading: 1.4, wrap: 'balance' }),
    paragraph(about && !isBound(placing) ? formatFigure(about, units, locale) : '', columns.ranked, small),
  ]);
  const cell = (room: number, text: string, fill = palette.muted) => paragraph(text, room, { ...small, fill });
  const [first = columns.ranked, among = first, period = first] = columns.others;
  const facts = [
    cell(first, nameRanked(placing, topics.figures, topics.corridors, canvas.locale), palette.ink),
    cell(among, words(rank.among, locale)),
    stack([
      cell(period, figure.period ? formatPeriod(figure.period, locale) : say('ranking.no-period', canvas)),
      cell(period, figure.streak ? say('ranking.streak', canvas, { count: figure.streak }) : ''),
      paragraph(figure.record ? say('ranking.record', canvas) : '', period, {
        ...small,
        bold: true,
        fill: palette.accentText,
      }),
    ]),
  ];
  const lefts = leftsOf(columns);
  const texts: readonly (readonly [Block, number])[] =
    columns.others.length === 0
      ? [[stack([name, ...facts]), lefts[1] ?? 0]]
      : columns.others.length === 1
        ? [
            [name, lefts[1] ?? 0],
            [stack(facts), lefts[2] ?? 0],
          ]
        : [name, ...facts].map((block, index) => [block, lefts[index + 1] ?? 0] as const);
  const numberSize = numberSizeOf(canvas);
  const rest = { size: sizes.small, fill: palette.muted, family: canvas.headingFamily };
  const number = figureBlock(figureParts(placing.place, units, locale), columns.place, {
    number: { ...rest, size: numberSize, bold: true, fill: palette.ink, leading: 1.1 },
    rest,
  });
  const height = Math.max(number.height, ...texts.map(([{ height }]) => height)) + 22;
  const content = texts.map(([block, left]) => place(block, left, 10));
  return { width, height, content: horizontal(0, width, palette.rule) + place(number, 0, 8) + content.join('') };
}

/** What is ranked, under the name of the figure that the place is given for; its caveat is the place's. */
function named({ figure, about = figure }: Placing): Figure {
  return { ...figure, label: about.label };
}

/** Below this width the scale is narrower; below the other one, or where one is long, places stand above their sentences. */
const [narrow, narrowest] = [30 * em, 20 * em];

/** The places on one scale, each with a line to its rung, which says what it is of. */
function ladderBlock(
  shown: readonly Placing[],
  label: (record: Figure) => string,
  topics: Topics,
  canvas: Canvas,
): Block {
  const { palette, locale, width } = canvas;
  const { units } = topics.figures;
  const ladder = layLadder(shown.map(({ rank }) => rank.place));
  const scale = (width < narrow ? 3.5 : 5) * em;
  const style = {
    size: em + 0.75 * em * canvas.fontScale,
    bold: true,
    fill: palette.accentText,
    family: canvas.headingFamily,
  };
  const places = shown.map((placing) =>
    figureParts(placing.place, units, locale).map(({ type, text }) => ({
      text,
      style: type === 'number' ? style : { ...style, size: sizes.small },
    })),
  );
  const beside = (width < narrow ? 4.25 : 5) * em;
  const isStacked = width < narrowest || Math.max(...places.map(runsWidth)) > beside - 0.75 * em;
  const side = isStacked ? 0.5 * em : beside;
  const room = width - scale - side;
  const rungs = shown.map((placing, index) => {
    const { figure, about, rank } = placing;
    const value = about && !isBound(placing) ? formatFigure(about, units, locale) : '';
    const facts = [
      nameRanked(placing, topics.figures, topics.corridors, locale),
      words(rank.among, locale),
      figure.period ? formatPeriod(figure.period, locale) : say('ranking.no-period', canvas),
      figure.streak ? say('ranking.streak', canvas, { count: figure.streak }) : '',
      figure.record ? say('ranking.record', canvas) : '',
    ];
    const text = stack([
      paragraph([label(named(placing)), value].join(' '), room, {
        size: em,
        bold: true,
        fill: palette.ink,
        leading: 1.4,
      }),
      paragraph(facts.filter(Boolean).join(' · '), room, { size: sizes.note, fill: palette.muted }),
    ]);
    const runs = places[index] ?? [];
    const [left, baseline] = [isStacked ? side : side - 0.75 * em - runsWidth(runs), em + style.size * 0.36];
    return {
      height: text.height + (isStacked ? 2.5 : 0.75) * em,
      content: runsLine(runs, { x: scale + left, y: baseline }) + place(text, scale + side, isStacked ? 2 * em : 5),
    };
  });
  const unit = Math.max(3.5 * em, ...rungs.map(({ height }) => height)) / 2;
  const height = unit * ladder.units;
  const x = 2 * em;
  const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, thickness = 1) =>
    tag('path', {
      d: `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`,
      fill: 'none',
      stroke,
      'stroke-width': thickness,
    });
  const small = { size: sizes.citation, fill: palette.muted };
  const marks = ladder.rungs.map(({ from, at }, index) => {
    const [y, to, bend] = [from * height, at * height, scale * 0.8];
    const placing = shown[index];
    const isWithin = placing !== undefined && isBound(placing);
    const leader = line(x + (isWithin ? 8 : 0), y, bend, to, palette.muted) + line(bend, to, scale, to, palette.muted);
    if (!isWithin) return leader + tag('circle', { cx: x, cy: y, r: 0.4 * em, fill: palette.accent });
    const range = { x: x + 5, y: 0, width: 3, height: round(y), fill: palette.accent, 'fill-opacity': 0.25 };
    return leader + tag('rect', range) + line(x, y, x + 8, y, palette.accent, 3);
  });
  const content = [
    line(x, 0, x, (ladder.ticks.at(-1)?.at ?? 0) * height, palette.ink, 1.5),
    ...ladder.ticks.map(({ place: tick, at }) => {
      const text = numberFormat(locale.tag, {}).format(tick);
      const left = x - 8 - textWidth(text, small);
      const mark = line(x - 5, at * height, x, at * height, palette.ink, 1.5);
      return mark + runsLine([{ text, style: small }], { x: left, y: at * height + small.size * 0.36 });
    }),
    ...marks,
  ];
  return {
    width,
    height,
    content:
      place({ width, height, content: content.join('') }, 0, em) +
      rungs
        .map(({ content: rung }, index) =>
          place({ width, height: 0, content: rung }, 0, (ladder.rungs[index]?.at ?? 0) * height),
        )
        .join(''),
  };
}

function say(key: keyof typeof rankingMessages.en, { locale }: Canvas, values: Record<string, number> = {}): string {
  return translate(rankingMessages, locale, key, values);
}
