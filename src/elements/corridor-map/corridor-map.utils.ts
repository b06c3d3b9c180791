import type { CorridorsTopic, Figure, MapTopic } from '../../report/types.js';

/** A thing on the map: a path in the picture's units, and where its label stands. */
export interface MapShape {
  readonly id: string;
  readonly path: string;
  readonly label: readonly [x: number, y: number];
}

/** All that is drawn, as shapes in one coordinate space. */
export interface MapPicture {
  readonly width: number;
  readonly height: number;
  readonly cities: readonly MapShape[];
  readonly corridors: readonly MapShape[];
}

const tileSize = 200;
const tileGap = 8;
/** Numbers stand in a row along a tile's foot. */
const numberSpace = 56;

/** The cities' outlines and the corridors' lines, in the order of `topic`. */
export function outlinePicture(topic: CorridorsTopic, map: MapTopic): MapPicture {
  const shapes = (records: readonly { readonly id: string }[], drawn: MapTopic['cities']): MapShape[] =>
    records.flatMap(({ id }) => (drawn[id] ? [{ id, ...drawn[id] }] : []));
  return {
    width: map.width,
    height: map.height,
    cities: shapes(topic.cities, map.cities),
    corridors: shapes(topic.corridors, map.corridors),
  };
}

/** Whether a grid can be drawn: every city has its place in it. */
export function hasTiles({ cities }: CorridorsTopic): boolean {
  return cities.length > 0 && cities.every(({ tile }) => tile);
}

/** A square a city in the grid of its `tile`, and each corridor's number in its host's square. */
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
    corridors: corridors.flatMap(({ id, cities: hosts = [] }): MapShape[] => {
      const host = hosts[0] ?? '';
      const [x, y] = origin.get(host) ?? [];
      if (x === undefined || y === undefined) return [];
      const siblings = corridors.filter((each) => each.cities?.[0] === host).map((each) => each.id);
      const offset = (siblings.indexOf(id) - (siblings.length - 1) / 2) * numberSpace;
      return [{ id, path: '', label: [x + side / 2 + offset, y + side * 0.74] }];
    }),
  };
}

/** A figure's share of a whole as 0 to 1; undefined for what is no percentage. */
export function shareOf({ unit, value }: Figure): number | undefined {
  return unit === 'percent' && typeof value === 'number' ? Math.min(1, Math.max(0, value / 100)) : undefined;
}
