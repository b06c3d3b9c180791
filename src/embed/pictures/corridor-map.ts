import { corridorMapMessages } from '../../elements/corridor-map/corridor-map.messages.js';
import {
  hasOutlines,
  hasTiles,
  labelLines,
  outlinePicture,
  shareOf,
  tilePicture,
  type MapPicture,
} from '../../elements/corridor-map/corridor-map.utils.js';
import { formatFigure } from '../../format/figure.js';
import { translate } from '../../format/messages.js';
import { ReportError } from '../../report/errors.js';
import { findRecord, requireRecord } from '../../report/lookup.js';
import type { City, Corridor, CorridorsTopic, Figure, FiguresTopic } from '../../report/types.js';
import { horizontal, linesBlock, paragraph, place, rectangle, stack, type Block, type TextStyle } from './blocks.js';
import { footnotes, words, type Pictured } from './drawing.js';
import { em, sizes, type Canvas } from './look.js';
import { escapeXml, round, tag } from './svg.js';
import { textWidth } from './text.js';

/** From this width on, the map stands beside what it is about. */
const besideFrom = 40 * em;
const gap = 2.5 * em;

type Shown = Pick<CorridorsTopic, 'cities' | 'corridors' | 'note'>;

export const corridorMap: Pictured = {
  topics: ['corridors', 'figures', 'map'],
  width: () => 880,
  draw: ({ layout, selected = '', 'review-number': review = '' }, { corridors: topic, figures, map }, canvas) => {
    const { width } = canvas;
    if (layout === 'tiles' && !hasTiles(topic)) throw new ReportError('unfit-value', { name: 'layout', value: layout });
    if (selected) requireRecord([...topic.corridors, ...topic.cities], selected, 'selected');
    const outlines = layout !== 'tiles' && hasOutlines(map);
    const picture = outlines ? outlinePicture(topic, map) : hasTiles(topic) ? tilePicture(topic) : undefined;
    const holdings = topic.holdings.flatMap((id) => findRecord(figures.figures, id) ?? []);
    const { notes, label } = footnotes([...holdings, ...topic.corridors], canvas.locale);

    const isBeside = picture !== undefined && width >= besideFrom;
    const main = isBeside ? Math.round((width - gap) * 0.575) : width;
    const side = isBeside ? width - gap - main : width;
    const credit = [
      review ? say('corridor-map.review-number', canvas, { number: review }) : say('corridor-map.schematic', canvas),
      outlines ? words(map.credit, canvas.locale) : say('corridor-map.tiles', canvas),
    ];
    const left = picture
      ? stack([
          draw(picture, topic, { selected, tiles: !outlines }, { ...canvas, width: main }),
          { gap: 12 },
          ...credit.map((line) => paragraph(line, main, { size: sizes.note, fill: canvas.palette.muted })),
          { gap: 16 },
          details(selected, topic, figures, { ...canvas, width: main }),
        ])
      : details(selected, topic, figures, { ...canvas, width: main });
    const right = stack([
      holdingsBlock(holdings, label, figures, { ...canvas, width: side }),
      { gap: 24 },
      corridorsBlock(topic, label, selected, { ...canvas, width: side }),
      { gap: 24 },
      picture ? { width: 0, height: 0, content: '' } : citiesBlock(topic, { ...canvas, width: side }),
    ]);
    const title = paragraph(say('corridor-map.label', canvas), width, heading(canvas, em));
    const body: Block = isBeside
      ? { width, height: Math.max(left.height, right.height), content: left.content + place(right, main + gap, 0) }
      : stack([left, { gap: 24 }, right], width);
    return { block: stack([title, { gap: 12 }, body]), notes, records: [...holdings, ...topic.corridors] };
  },
};

function draw(
  { width, height, cities, corridors }: MapPicture,
  topic: Shown,
  { selected, tiles }: { readonly selected: string; readonly tiles: boolean },
  canvas: Canvas,
): Block {
  const { palette, locale } = canvas;
  const scale = canvas.width / width;
  const hosts = findRecord(topic.corridors, selected)?.cities ?? [];
  const land = cities.map(({ id, path }) => {
    const isMarked = id === selected || hosts.includes(id);
    return tag('path', {
      d: path,
      fill: isMarked ? palette.tint : palette.wash,
      stroke: tiles ? undefined : id === selected ? palette.accent : palette.paper,
      'stroke-width': tiles ? undefined : 1.25 / scale,
      'stroke-linejoin': tiles ? undefined : 'round',
    });
  });
  const lines = corridors
    .filter(({ path }) => path !== '')
    .map(({ path, isArea }) =>
      tag('path', {
        d: path,
        fill: isArea ? palette.tint : 'none',
        stroke: palette.accent,
        'stroke-width': Math.max(9, (isArea ? 1.75 : 3.5) / scale),
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      }),
    );
  // Words and numbers are of one size however small the map.
  const size = canvas.width < 400 ? 12 : 13;
  const style: TextStyle = { size, fill: palette.ink, leading: 1.15, align: 'middle' };
  const names = cities.map(({ id, label: [x, y] }) => {
    const text = labelLines(words(findRecord(topic.cities, id)?.label, locale));
    const room = Math.max(...text.map((line) => textWidth(line, style)));
    const block = linesBlock(text, room, style);
    return place(block, x * scale - room / 2, y * scale - block.height / 2);
  });
  const radius = Math.max(9, 17 * scale);
  const discs = corridors.flatMap(({ id, marks }) => {
    const number = topic.corridors.findIndex((corridor) => corridor.id === id) + 1;
    const isMarked = id === selected;
    return marks.map(([x, y]) => {
      const [cx, cy] = [x * scale, y * scale];
      const fill = isMarked ? palette.accent : palette.paper;
      return (
        tag('circle', { cx, cy, r: radius, fill, stroke: palette.accent, 'stroke-width': 1.75 }) +
        tag(
          'text',
          {
            x: cx,
            y: cy + 12 * 0.36,
            'font-size': 12,
            'font-weight': 'bold',
            fill: isMarked ? palette.onAccent : palette.ink,
            'text-anchor': 'middle',
          },
          escapeXml(String(number)),
        )
      );
    });
  });
  const shapes = tag('g', { transform: `scale(${round(scale * 10000) / 10000})` }, ...land, ...lines);
  return { width: canvas.width, height: height * scale, content: shapes + names.join('') + discs.join('') };
}

function holdingsBlock(
  holdings: readonly Figure[],
  label: (figure: Figure) => string,
  { units }: FiguresTopic,
  canvas: Canvas,
): Block {
  const { palette, width, locale, headingFamily: family, fontScale } = canvas;
  if (holdings.length === 0) return { width, height: 0, content: '' };
  const size = Math.round(em + 6 * fontScale);
  const entries = holdings.map((figure) => {
    const share = shareOf(figure);
    const bar = rectangle(0, 0, width, 8, palette.rule) + rectangle(0, 0, (share ?? 0) * width, 8, palette.accent);
    return stack([
      paragraph(label(figure), width, { size: sizes.small, fill: palette.muted }),
      paragraph(formatFigure(figure, units, locale), width, {
        size,
        bold: true,
        fill: palette.ink,
        family,
        leading: 1.3,
      }),
      { gap: 3 },
      { width, height: share === undefined ? 0 : 8, content: bar },
    ]);
  });
  return stack([
    paragraph(say('corridor-map.holdings', canvas), width, heading(canvas, sizes.label)),
    { gap: 6 },
    ...entries.flatMap((entry) => [entry, { gap: 12 }]),
  ]);
}

/** The corridors by their numbers, which are all that the map says of them. */
function corridorsBlock(
  topic: CorridorsTopic,
  label: (corridor: Corridor) => string,
  selected: string,
  canvas: Canvas,
): Block {
  const { palette, width, locale } = canvas;
  if (topic.corridors.length === 0) return { width, height: 0, content: '' };
  const rows = topic.corridors.map((corridor, index) => {
    const hosts = hostNames(corridor, topic, canvas);
    const isMarked = corridor.id === selected;
    const style: TextStyle = {
      size: sizes.label,
      bold: isMarked,
      fill: isMarked ? palette.accentText : palette.ink,
      leading: 1.4,
    };
    const beside: TextStyle = { size: sizes.small, fill: palette.muted, leading: 1.5, align: 'end' };
    const room = Math.min(width * 0.35, textWidth(hosts, beside) + 2);
    const name = paragraph(label(corridor), width - 22 - room - 16, style);
    const city = hosts ? paragraph(hosts, room, beside) : undefined;
    const number = linesBlock([String(index + 1)], 16, { ...style, bold: true, fill: palette.accentText });
    const height = Math.max(name.height, city?.height ?? 0) + 11;
    const content =
      horizontal(0, width, palette.rule) +
      place(number, 0, 6) +
      place(name, 22, 6) +
      (city ? place(city, width - room, 6) : '');
    return { width, height, content };
  });
  const note = paragraph(words(topic.note, locale), width, { size: sizes.note, fill: palette.muted });
  return stack([
    paragraph(say('corridor-map.corridors', canvas), width, heading(canvas, sizes.label)),
    { gap: 6 },
    ...rows,
    { gap: 6 },
    note,
    standings(topic, canvas),
  ]);
}

/** Where names are shown in a language that they were brought into: who calls which corridor so. */
function standings({ corridors }: CorridorsTopic, canvas: Canvas): Block {
  const kinds = ['official', 'press', 'translation'] as const;
  const origins = corridors.map(({ nameOrigin }) => nameOrigin?.[canvas.locale.language]?.standing);
  const parts = kinds.flatMap((kind) => {
    const numbers = origins.flatMap((origin, index) => (origin === kind ? [index + 1] : []));
    return numbers.length > 0 ? [`${numbers.join(', ')}: ${say(`corridor-map.${kind}`, canvas)}`] : [];
  });
  return paragraph(parts.join('; '), canvas.width, { size: sizes.note, fill: canvas.palette.muted });
}

/** Where no map can be drawn, the cities as a list. */
function citiesBlock({ cities }: CorridorsTopic, canvas: Canvas): Block {
  const { palette, width, locale } = canvas;
  const names = cities.map((city) => words(city.label, locale)).join(', ');
  return stack([
    paragraph(say('corridor-map.cities', canvas), width, heading(canvas, sizes.label)),
    { gap: 6 },
    paragraph(names, width, { size: sizes.label, fill: palette.ink }),
  ]);
}

/** What is selected, in words. */
function details(selected: string, topic: CorridorsTopic, { figures, units }: FiguresTopic, canvas: Canvas): Block {
  const { palette, width, locale } = canvas;
  const corridor = findRecord(topic.corridors, selected);
  const city = findRecord(topic.cities, selected);
  const text: TextStyle = { size: sizes.label, fill: palette.ink };
  const small: TextStyle = { size: sizes.note, fill: palette.muted };
  const entry = (term: string, value: string) =>
    stack([paragraph(term, width, small), paragraph(value, width, text), { gap: 6 }]);
  const title = paragraph(words((corridor ?? city)?.label, locale), width, heading(canvas, em));
  const rule: Block = { width, height: 12, content: horizontal(0, width, palette.accent, 2) };
  if (corridor) {
    const sources = (corridor.extentSource ?? []).map(({ publisher, date }) =>
      [publisher, date].filter(Boolean).join(' '),
    );
    return stack([
      rule,
      title,
      { gap: 6 },
      ...(corridor.cities ? [entry(say('corridor-map.host', canvas), hostNames(corridor, topic, canvas))] : []),
      ...(corridor.extent
        ? [
            entry(say('corridor-map.extent', canvas), words(corridor.extent, locale)),
            paragraph(sources.join('; '), width, small),
          ]
        : []),
    ]);
  }
  if (!city) return { width, height: 0, content: '' };
  const stated = figures.filter((figure) => figure.cities?.includes(city.id));
  return stack([
    rule,
    title,
    { gap: 4 },
    paragraph(corridorsIn(city, topic, canvas), width, small),
    { gap: 6 },
    ...stated.map((figure) => entry(words(figure.label, locale), formatFigure(figure, units, locale))),
  ]);
}

function corridorsIn({ id }: City, { corridors }: CorridorsTopic, canvas: Canvas): string {
  const names = corridors.filter(({ cities }) => cities?.includes(id)).map(({ label }) => words(label, canvas.locale));
  if (names.length === 0) return say('corridor-map.no-corridor', canvas);
  return say('corridor-map.corridors-in', canvas, { names: names.join(', ') });
}

function hostNames({ cities: hosts = [] }: Corridor, { cities }: CorridorsTopic, { locale }: Canvas): string {
  return hosts.map((id) => words(findRecord(cities, id)?.label, locale)).join(', ');
}

function heading({ palette }: Canvas, size: number): TextStyle {
  return { size, bold: true, fill: palette.ink, leading: 1.4, wrap: 'balance' };
}

function say(
  key: keyof typeof corridorMapMessages.en,
  { locale }: Canvas,
  values: Record<string, string> = {},
): string {
  return translate(corridorMapMessages, locale, key, values);
}
