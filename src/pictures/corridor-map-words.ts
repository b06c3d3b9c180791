import { corridorMapMessages } from '../elements/corridor-map/corridor-map.messages.js';
import { placesHead } from '../elements/corridor-map/corridor-map.utils.js';
import { figureParts, formatFigure } from '../format/figure.js';
import { translate, type MessageValue } from '../format/messages.js';
import { joinNames } from '../format/names.js';
import { findRecord } from '../report/lookup.js';
import type { City, Corridor, CorridorsTopic, Figure, FiguresTopic } from '../report/types.js';
import { horizontal, linesBlock, paragraph, place, stack, type Block, type TextStyle } from './blocks.js';
import { words } from './drawing.js';
import { figureBlock } from './figure.js';
import { em, sizes, type Canvas } from './look.js';
import { textWidth } from './text.js';

/** What the corridors take up and hold. */
export function holdingsBlock(
  holdings: readonly Figure[],
  label: (figure: Figure) => string,
  { units }: FiguresTopic,
  canvas: Canvas,
): Block {
  const { palette, width, locale, headingFamily: family, fontScale } = canvas;
  if (holdings.length === 0) return { width, height: 0, content: '' };
  const number = { size: Math.round(em + 12 * fontScale), bold: true, fill: palette.accentText, family, leading: 1.2 };
  const rest = { ...number, size: em };
  const entries = holdings.map((figure) =>
    stack([
      figureBlock(figureParts(figure, units, locale), width, { number, rest }),
      { gap: 2 },
      paragraph(label(figure), width, { size: sizes.small, fill: palette.muted }),
    ]),
  );
  return stack([
    paragraph(say('corridor-map.holdings', canvas), width, headingStyle(canvas, sizes.label)),
    { gap: 6 },
    ...entries.flatMap((entry) => [entry, { gap: 12 }]),
  ]);
}

/** The corridors by their numbers, which are all that the map says of them. */
export function corridorsBlock(
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
    paragraph(placesHead(topic, 'corridors', locale), width, headingStyle(canvas, sizes.label)),
    { gap: 6 },
    ...rows,
    { gap: 6 },
    note,
  ]);
}

/** Where no map can be drawn, the cities as a list. */
export function citiesBlock(topic: CorridorsTopic, canvas: Canvas): Block {
  const { palette, width, locale } = canvas;
  const names = joinNames(
    topic.cities.map((city) => words(city.label, locale)),
    locale,
  );
  return stack([
    paragraph(placesHead(topic, 'cities', locale), width, headingStyle(canvas, sizes.label)),
    { gap: 6 },
    paragraph(names, width, { size: sizes.label, fill: palette.ink }),
  ]);
}

/** What is selected, in words. */
export function details(
  selected: string,
  topic: CorridorsTopic,
  { figures, units }: FiguresTopic,
  canvas: Canvas,
): Block {
  const { palette, width, locale } = canvas;
  const corridor = findRecord(topic.corridors, selected);
  const city = findRecord(topic.cities, selected);
  const text: TextStyle = { size: sizes.label, fill: palette.ink };
  const small: TextStyle = { size: sizes.note, fill: palette.muted };
  const entry = (term: string, value: string) =>
    stack([paragraph(term, width, small), paragraph(value, width, text), { gap: 6 }]);
  const title = paragraph(words((corridor ?? city)?.label, locale), width, headingStyle(canvas, em));
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
  if (names.length === 0) return corridors.length > 0 ? say('corridor-map.no-corridor', canvas) : '';
  return say('corridor-map.corridors-in', canvas, { names: joinNames(names, canvas.locale) });
}

function hostNames({ cities: hosts = [] }: Corridor, { cities }: CorridorsTopic, { locale }: Canvas): string {
  return joinNames(
    hosts.map((id) => words(findRecord(cities, id)?.label, locale)),
    locale,
  );
}

export function headingStyle({ palette }: Canvas, size: number): TextStyle {
  return { size, bold: true, fill: palette.ink, leading: 1.4, wrap: 'balance' };
}

export function say(
  key: keyof typeof corridorMapMessages.en,
  { locale }: Canvas,
  values: Record<string, MessageValue> = {},
): string {
  return translate(corridorMapMessages, locale, key, values);
}
