import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import type { CorridorsTopic, MapGeometry, MapTopic } from '../types.js';
import { checkGeometry, type ExamineRings, type Shapes } from './check.js';
import { geometryError, type GeometryOddity } from './faults.js';
import { labelInArea, labelOnLine, planarArea } from './labels.js';
import { readFeatures, type GivenFeature } from './read.js';

type Library = typeof import('./library.js');
type Shape = MapTopic['corridors'][string];
type Point = readonly [x: number, y: number];

const width = 1000;
/** Half a corridor's line and number stand beyond what is drawn. */
const margin = 30;
const [leastHeight, mostHeight] = [400, 1600];
/** Of a city that is given as a point; its name stands above it. */
const pointRadius = 12;
const abovePoint = 34;
/** A number nearer than this to the middle of a city's name stands in the way of it. */
const nameRoom = { x: 90, y: 40 };

/**
 * A report's own geometry as the map of the elements: projected to equal areas about its own middle, and fitted to the
 * width of the picture. Nothing is simplified. Throws for what cannot be drawn, naming it.
 */
export async function drawMap(
  map: MapGeometry,
  topic: CorridorsTopic,
  base: string | undefined,
  odd: (oddity: GeometryOddity) => void = warn,
  examine: ExamineRings = () => [],
): Promise<MapTopic> {
  const [library, features] = await Promise.all([
    import('./library.js'),
    readFeatures(map.geometry, map.idProperty, base),
  ]);
  const { cities, corridors } = sortFeatures(features, topic, library, odd, examine);
  findStrays(cities, corridors, features, library, odd);
  const all = toGeometry([...cities.values(), ...corridors.values()]);
  const [[west, south], [east, north]] = library.geoBounds(all);
  if (west === east && south === north) throw geometryError('所有图形都在同一点', 'all of it is in one point');

  const [longitude, latitude] = library.geoCentroid(all);
  const projection = library.geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
  const height = fit(projection, all, library);
  const draw = (shapes: ReadonlyMap<string, Shapes>) =>
    Object.fromEntries([...shapes].map(([id, shape]) => [id, drawShape(shape, projection, library)]));
  const drawn = draw(cities);
  return { width, height, cities: drawn, corridors: clearOfNames(draw(corridors), drawn), credit: map.credit };
}

/** By what they are of. Several features of one id are one shape, as islands are. */
function sortFeatures(
  features: readonly GivenFeature[],
  topic: CorridorsTopic,
  { geoArea }: Library,
  odd: (oddity: GeometryOddity) => void,
  examine: ExamineRings,
) {
  const cities = new Map<string, Shapes>();
  const corridors = new Map<string, Shapes>();
  const unknown: string[] = [];
  /** Those that have no place on purpose (RFC 7946). */
  const placeless = new Set<string>();
  const tally = { vertices: 0 };
  const ringArea = (ring: [number, number][]) => geoArea({ type: 'Polygon', coordinates: [ring] });
  for (const [index, { id, geometry, place }] of features.entries()) {
    const shapes = checkGeometry(geometry, id || String(index + 1), place, tally, ringArea, odd, examine);
    if (geometry === null) {
      placeless.add(id);
      continue;
    }
    const kind = [topic.cities, topic.corridors].findIndex((records) => records.some((record) => record.id === id));
    const target = [cities, corridors][kind];
    if (!target) unknown.push(id || `#${index + 1}`);
    else merge(target, id, shapes);
  }
  if (features.length === 0) throw geometryError('其中没有要素', 'there are no features in it');
  const ids = unknown.slice(0, 5).join(', ');
  if (cities.size + corridors.size === 0) {
    throw geometryError(
      `没有一个要素的 id 与城市或走廊相同（要素的 id：${ids}）；可用 idProperty 指定存放 id 的属性`,
      `no feature has the id of a city or corridor (theirs are: ${ids}); say with idProperty which property holds it`,
    );
  }
  const shapeless = topic.cities.flatMap((city) => (cities.has(city.id) || placeless.has(city.id) ? [] : city.id));
  if (unknown.length > 0) {
    const text = {
      zh: `地图中有不是城市或走廊的要素：${ids}`,
      en: `features of the map that are no city or corridor: ${ids}`,
    };
    odd({ text, place: { part: 0, pointer: '' } });
  }
  if (shapeless.length > 0) {
    const list = shapeless.join(', ');
    odd({
      text: { zh: `地图中没有这些城市的形状：${list}`, en: `cities without a shape on the map: ${list}` },
      place: { part: 0, pointer: '' },
    });
  }
  return { cities, corridors };
}

function warn({ text }: GeometryOddity): void {
  console.warn(`[zj-widgets] The map: ${text.en}.`);
}

/** Further from the others than this many times as far as these are from one another, a shape is in the wrong place. */
const stray = 8;

/** Corridors on another continent, coordinates swapped or with the wrong sign: what lies far from all the rest. */
function findStrays(
  cities: ReadonlyMap<string, Shapes>,
  corridors: ReadonlyMap<string, Shapes>,
  features: readonly GivenFeature[],
  { geoCentroid, geoDistance }: Library,
  odd: (oddity: GeometryOddity) => void,
): void {
  const centres = [...cities, ...corridors].map(
    ([id, shapes]) => [id, geoCentroid(toGeometry([shapes])) as [number, number]] as const,
  );
  if (centres.length < 3) return;
  for (const [id, centre] of centres) {
    const others = centres.flatMap(([other, at]) => (other === id ? [] : [at]));
    const middle: [number, number] = [median(others.map(([x]) => x)), median(others.map(([, y]) => y))];
    const spread = Math.max(
      0.005,
      ...others
        .map((at) => geoDistance(at, middle))
        .sort((a, b) => a - b)
        .slice(0, Math.ceil(others.length * 0.75)),
    );
    if (geoDistance(centre, middle) <= spread * stray) continue;
    const swapped = Math.abs(centre[0]) <= 90 && geoDistance([centre[1], centre[0]], middle) <= spread * 2;
    const place = features.find((feature) => feature.id === id)?.place ?? { part: 0, pointer: '' };
    odd({
      place: { ...place, pointer: `${place.pointer}/geometry` },
      text: swapped
        ? { zh: `要素“${id}”的经度和纬度像是写反了`, en: `longitude and latitude of the feature “${id}” look swapped` }
        : {
            zh: `要素“${id}”远离其他要素，位置像是不对`,
            en: `the feature “${id}” lies far from all others, and seems out of place`,
          },
    });
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function merge(shapes: Map<string, Shapes>, id: string, { areas, lines, points }: Shapes): void {
  const there = shapes.get(id) ?? { areas: [], lines: [], points: [] };
  shapes.set(id, {
    areas: [...there.areas, ...areas],
    lines: [...there.lines, ...lines],
    points: [...there.points, ...points],
  });
}

function toGeometry(shapes: readonly Shapes[]): GeoPermissibleObjects {
  const joined = <Key extends keyof Shapes>(key: Key) => shapes.flatMap((each) => each[key] as unknown[]) as never;
  return {
    type: 'GeometryCollection',
    geometries: [
      { type: 'MultiPolygon', coordinates: joined('areas') },
      { type: 'MultiLineString', coordinates: joined('lines') },
      { type: 'MultiPoint', coordinates: joined('points') },
    ],
  };
}

/** Sets the projection to the picture's width; the height that this takes. What would be too tall is set to its height. */
function fit(projection: GeoProjection, all: GeoPermissibleObjects, { geoPath }: Library): number {
  const inner = width - 2 * margin;
  projection.fitWidth(inner, all);
  const [[, top], [, bottom]] = geoPath(projection).bounds(all);
  const height = Math.min(mostHeight, Math.max(leastHeight, Math.ceil(bottom - top) + 2 * margin));
  projection.fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    all,
  );
  return height;
}

function drawShape(shapes: Shapes, projection: GeoProjection, { geoPath }: Library): Shape {
  const path = geoPath(projection).digits(1).pointRadius(pointRadius);
  const project = (positions: readonly Point[]): Point[] =>
    positions.map((position) => projection([...position]) ?? [0, 0]);
  return { path: path(toGeometry([shapes])) ?? '', label: label(shapes, project), area: shapes.areas.length > 0 };
}

function beside([x, y]: Point = [0, 0]): Point {
  return [x, y - abovePoint];
}

/** Moves the numbers of corridors up where a city's name stands. */
function clearOfNames(
  corridors: Readonly<Record<string, Shape>>,
  cities: Readonly<Record<string, Shape>>,
): Record<string, Shape> {
  const names = Object.values(cities).map(({ label }) => label);
  return Object.fromEntries(
    Object.entries(corridors).map(
      ([
        id,
        {
          label: [x, y],
          ...shape
        },
      ]) => {
        const name = names.find((each) => Math.abs(each[0] - x) < nameRoom.x && Math.abs(each[1] - y) < nameRoom.y);
        return [id, { ...shape, label: [x, name ? name[1] - nameRoom.y - 4 : y] }];
      },
    ),
  );
}

/** In the largest area, on the longest line, or at the first point. */
function label({ areas, lines, points }: Shapes, project: (positions: readonly Point[]) => Point[]): Point {
  const outlines = areas
    .map((rings) => rings.map(project))
    .sort((a, b) => planarArea(b[0] ?? []) - planarArea(a[0] ?? []));
  const [largest] = outlines;
  const longest = lines.map(project).sort((a, b) => b.length - a.length)[0];
  const at = largest ? labelInArea(largest) : longest ? labelOnLine(longest) : beside(project(points)[0]);
  return [Math.round(at[0]), Math.round(at[1])];
}
