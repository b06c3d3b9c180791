import { geometryError, type GeometryOddity, type GeometryPlace } from './faults.js';

export type Position = [longitude: number, latitude: number];

/** What a feature comes to: areas with their holes, lines and points, all in degrees. */
export interface Shapes {
  /** Each area as its outline and the holes in it, wound as d3-geo wants them. */
  readonly areas: Position[][][];
  readonly lines: Position[][];
  readonly points: Position[];
}

/** More are slow to draw and no clearer on a page. */
export const maxVertices = 200_000;

/** Counts vertices over all features of a map. */
export interface Tally {
  vertices: number;
}

interface Geometry {
  readonly type?: unknown;
  readonly coordinates?: unknown;
  readonly geometries?: unknown;
}

/** On a globe, how much of it a ring has on its one side: 2π is half. */
type RingArea = (ring: Position[]) => number;

/** What is odd with the rings of an area, the outline first. */
export type ExamineRings = (rings: readonly (readonly Position[])[]) => readonly GeometryOddity['text'][];

/** Checks a feature's geometry; throws, naming the feature, for what cannot be drawn as it stands. */
export function checkGeometry(
  geometry: unknown,
  feature: string,
  place: GeometryPlace,
  tally: Tally,
  ringArea: RingArea,
  odd: (oddity: GeometryOddity) => void,
  examine: ExamineRings,
): Shapes {
  const shapes: Shapes = { areas: [], lines: [], points: [] };
  const at: GeometryPlace = { part: place.part, pointer: `${place.pointer}/geometry` };
  const fail = (zh: string, en: string) => geometryError(`要素“${feature}”${zh}`, `the feature “${feature}” ${en}`, at);
  // A feature may have no place (RFC 7946).
  if (geometry === null) return shapes;
  const pending: unknown[] = [geometry];
  for (let each = pending.pop(); each !== undefined; each = pending.pop()) {
    const { type, coordinates, geometries } = (each ?? {}) as Geometry;
    if (type === 'GeometryCollection') pending.push(...list(geometries));
    else if (type === 'Polygon') shapes.areas.push(area(list(coordinates)));
    else if (type === 'MultiPolygon') shapes.areas.push(...list(coordinates).map((rings) => area(list(rings))));
    else if (type === 'LineString') shapes.lines.push(line(coordinates, 2));
    else if (type === 'MultiLineString') shapes.lines.push(...list(coordinates).map((part) => line(part, 2)));
    else if (type === 'Point') shapes.points.push(position(coordinates));
    else if (type === 'MultiPoint') shapes.points.push(...list(coordinates).map(position));
    else if (each === null) throw fail('没有几何图形（geometry 为 null）', 'has no geometry');
    else throw fail(`的类型无法识别：${String(type)}`, `is of a type that GeoJSON does not have: ${String(type)}`);
  }
  if (shapes.areas.length + shapes.lines.length + shapes.points.length === 0) throw fail('是空的', 'is empty');
  return shapes;

  function note(zh: string, en: string): void {
    odd({ text: { zh: `要素“${feature}”${zh}`, en: `the feature “${feature}” ${en}` }, place: at });
  }

  function list(value: unknown): unknown[] {
    if (Array.isArray(value)) return value as unknown[];
    throw fail('的坐标不是数组', 'has coordinates that are no array');
  }

  function area(rings: unknown[]): Position[][] {
    if (rings.length === 0) throw fail('是空的', 'is empty');
    const closed = rings.map((ring) => close(checkRing(line(ring, 3))));
    for (const { zh, en } of examine(closed)) note(zh, en);
    return closed.map((ring, index) => wind(ring, index === 0, ringArea));
  }

  function checkRing(ring: Position[]): Position[] {
    const distinct = new Set(ring.map(String)).size;
    if (distinct < 3) {
      throw fail(
        `有一个环只有 ${ring.length} 个点，围不成面；至少应有四个，首尾相同`,
        `has a ring of ${ring.length} points, which bounds nothing; expected four at least, the last like the first`,
      );
    }
    if (String(ring[0]) !== String(ring.at(-1))) {
      note(
        `有一个环没有闭合（${ring.length} 个点）；末点应与首点相同`,
        `has a ring of ${ring.length} points that is not closed; expected the last like the first`,
      );
    }
    return ring;
  }

  function line(value: unknown, least: number): Position[] {
    const positions = list(value).map(position);
    if (positions.length >= least) return positions;
    throw fail(`有一条线只有 ${positions.length} 个点`, `has a line of ${positions.length} points only`);
  }

  function position(value: unknown): Position {
    tally.vertices += 1;
    if (tally.vertices > maxVertices) {
      throw geometryError(
        `超过 ${maxVertices} 个点，请先简化（例如用 mapshaper）`,
        `it has more than ${maxVertices} points; simplify it first, for example with mapshaper`,
        at,
      );
    }
    const [longitude, latitude] = Array.isArray(value) ? (value as unknown[]) : [];
    if (typeof longitude !== 'number' || typeof latitude !== 'number') {
      throw fail('有一个点不是 [经度, 纬度]', 'has a point that is not [longitude, latitude]');
    }
    if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) return [longitude, latitude];
    const given = `[${longitude}, ${latitude}]`;
    if (Math.abs(longitude) > 360 || Math.abs(latitude) > 360) {
      throw fail(
        `的坐标 ${given} 不是经纬度，像是投影后的坐标；请转换为 WGS 84 经纬度`,
        `has coordinates that are no degrees, ${given}: they look projected; convert them to WGS 84 longitude and latitude`,
      );
    }
    if (Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180) {
      throw fail(
        `的坐标 ${given} 不在地球上，经度和纬度像是写反了`,
        `has coordinates off the globe, ${given}: longitude and latitude look swapped`,
      );
    }
    throw fail(`的坐标 ${given} 不在地球上`, `has coordinates off the globe, ${given}`);
  }
}

/** A ring ends where it begins. */
function close(ring: Position[]): Position[] {
  const [first] = ring;
  const last = ring[ring.length - 1];
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, first] : ring;
}

/**
 * On a globe a ring bounds two areas, one on each side; which one is meant is told by its direction, and files have it
 * both ways. The smaller side is meant, and holes are the other way round.
 */
function wind(ring: Position[], outline: boolean, ringArea: RingArea): Position[] {
  const isOutline = ringArea(ring) <= 2 * Math.PI;
  return isOutline === outline ? ring : [...ring].reverse();
}
