import { localize, type Locale } from '../../format/language.js';
import { translate } from '../../format/messages.js';
import type { Corridor, CorridorsTopic, MapTopic } from '../../report/types.js';
import { corridorMapMessages } from './corridor-map.messages.js';

type Point = readonly [x: number, y: number];

/** A thing on the map: a path in the picture's units, and where its label stands. */
export interface MapShape {
  readonly id: string;
  readonly path: string;
  readonly label: Point;
}

/** A corridor: a line or an area, or no more than its number in each of its cities. */
export interface CorridorShape {
  readonly id: string;
  readonly path: string;
  readonly isArea: boolean;
  /** Where its number stands. */
  readonly marks: readonly Point[];
}

/** All that is drawn, as shapes in one coordinate space. */
export interface MapPicture {
  readonly width: number;
  readonly height: number;
  readonly cities: readonly MapShape[];
  readonly corridors: readonly CorridorShape[];
}

const tileSize = 200;
const tileGap = 8;
/** Numbers stand in a row along a tile's foot, or below a city's name. */
const numberSpace = 56;
const belowName = 44;

/** A title or head as the report calls what stands under it, or in general words. */
export function placesHead({ labels }: CorridorsTopic, name: 'map' | 'corridors' | 'cities', locale: Locale): string {
  const key = name === 'map' ? 'corridor-map.label' : (`corridor-map.${name}` as const);
  return localize(labels?.[name], locale.language) || translate(corridorMapMessages, locale, key);
}

/** Whether there are outlines to draw. */
export function hasOutlines(map: MapTopic | undefined): boolean {
  return map !== undefined && map.width > 0;
}

/** Whether a grid can be drawn: every city has its place in it. */
export function hasTiles({ cities }: CorridorsTopic): boolean {
  return cities.length > 0 && cities.every(({ tile }) => tile);
}

/** The cities' outlines and the corridors as they are drawn on the map, or as numbers in their cities. */
export function outlinePicture({ cities, corridors }: CorridorsTopic, map: MapTopic): MapPicture {
  const shapes = cities.flatMap(({ id }): MapShape[] => {
    const drawn = map.cities[id];
    return drawn ? [{ id, ...drawn }] : [];
  });
  const undrawn = corridors.filter(({ id }) => !map.corridors[id]);
  return {
    width: map.width,
    height: map.height,
    cities: shapes,
    corridors: corridors.flatMap((corridor): CorridorShape[] => {
      const { id } = corridor;
      const drawn = map.corridors[id];
      if (drawn) return [{ id, path: drawn.path, isArea: drawn.area ?? false, marks: [drawn.label] }];
      return marksInCities(corridor, undrawn, (city) => {
        const [x, y] = shapes.find((shape) => shape.id === city)?.label ?? [];
        return x === undefined || y === undefined ? undefined : [x, y + belowName];
      });
    }),
  };
}

/** A square a city in the grid of its `tile`, and each corridor's number in its cities' squares. */
export function tilePicture({ cities, corridors }: CorridorsTopic): MapPicture {
  const placed = cities.flatMap(({ id, tile }) => (tile ? [{ id, tile }] : []));
  const columns = Math.max(0, ...placed.map(({ tile }) => tile[0] + 1));
  const rows = Math.max(0, ...placed.map(({ tile }) => tile[1] + 1));
  const side = tileSize - tileGap;
  const origin = new Map(placed.map(({ id, tile }) => [id, tile.map((index) => index * tileSize + tileGap / 2)]));
  return {
    width: columns * tileSize,
    height: rows * tileSize,
    cities: placed.map(({ id }): MapShape => {
      const [x = 0, y = 0] = origin.get(id) ?? [];
      return { id, path: `M${x} ${y}h${side}v${side}h${-side}z`, label: [x + side / 2, y + side * 0.38] };
    }),
    corridors: corridors.flatMap((corridor) =>
      marksInCities(corridor, corridors, (city) => {
        const [x, y] = origin.get(city) ?? [];
        return x === undefined || y === undefined ? undefined : [x + side / 2, y + side * 0.74];
      }),
    ),
  };
}

/** The number in each city, beside those of the other corridors there. Nothing of what is in no city. */
function marksInCities(
  { id, cities = [] }: Corridor,
  corridors: readonly Corridor[],
  place: (city: string) => Point | undefined,
): CorridorShape[] {
  const marks = cities.flatMap((city): Point[] => {
    const at = place(city);
    if (!at) return [];
    const siblings = corridors.filter((each) => each.cities?.includes(city)).map((each) => each.id);
    return [[at[0] + (siblings.indexOf(id) - (siblings.length - 1) / 2) * numberSpace, at[1]]];
  });
  return marks.length > 0 ? [{ id, path: '', isArea: false, marks }] : [];
}

/** So many characters fit on a line of a tile in the smallest type, and in type as it is; Han characters count twice, capitals in a row nearly half more. */
const lineLength = 14;
const plainLength = 9;
/** So many lines fit above the numbers. */
const mostLines = 3;

/**
 * A city's name in lines that fit a tile, broken at spaces and after hyphens, and within what is longer than a line.
 * What is longer than a tile ends in dots; the list has all of it.
 */
export function labelLines(name: string): string[] {
  const lines: string[] = [];
  const words = (name.match(/[^\s-]*[\s-]*/g) ?? []).filter(Boolean).flatMap(chunks);
  for (const word of words) {
    const last = lines[lines.length - 1];
    if (last !== undefined && measure(last + word.trimEnd()) <= lineLength) lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  const shown = lines.slice(0, mostLines).map((line) => line.trim());
  if (lines.length > mostLines) shown.push(`${[...(shown.pop() ?? '')].slice(0, -1).join('')}…`);
  return shown;
}

/** In smaller type where a name is long, in the smallest where it is longer. */
export function labelSize(lines: readonly string[]): '' | 'wide' | 'long' {
  const longest = Math.max(0, ...lines.map(measure));
  return lines.length > 2 || longest > 12 ? 'long' : longest > plainLength ? 'wide' : '';
}

function chunks(word: string): string[] {
  const parts = [''];
  for (const character of word) {
    const last = parts[parts.length - 1] ?? '';
    if (measure((last + character).trimEnd()) > lineLength) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts;
}

function measure(text: string): number {
  const capitals = text.match(/(?<=\p{Lu})\p{Lu}/gu)?.length ?? 0;
  return [...text].length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0) + 0.4 * capitals;
}
