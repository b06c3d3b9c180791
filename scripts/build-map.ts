/**
 * Projects a report's geometry into `map.json`: SVG path data on one integer grid, so that the browser needs neither a
 * projection nor a topology library.
 *
 *   npx tsx scripts/build-map.ts [FOLDER]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { geoConicConformal, type GeoProjection } from 'd3-geo';
import { format } from 'prettier';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { MapTopic } from '../src/report/types.js';

type Point = readonly [x: number, y: number];
type Shape = MapTopic['cities'][string];

/** Where names and numbers stand, in degrees: chosen by eye, so kept beside the geometry rather than computed. */
interface Labels {
  readonly cities: Readonly<Record<string, Position>>;
  readonly corridors: Readonly<Record<string, Position>>;
}

const WIDTH = 1000;
const MARGIN = 8;
/** Grid units squared. Below this a corner is smaller than a pixel at any size the map is shown at. */
const SMALLEST_CORNER = 6;

const CREDIT: MapTopic['credit'] = {
  zh: '市界：Apache ECharts 4.9.0（Apache-2.0），经简化并按海岸线裁切；海岸线：Natural Earth。走廊线为示意，非测绘成果',
  en: 'City boundaries: Apache ECharts 4.9.0 (Apache-2.0), simplified and cut to the coast. Coastline: Natural Earth. Corridor lines are schematic, not surveyed',
};

/** Twice the area of the triangle that a point makes with its neighbours. */
function corner(a: Position, b: Position, c: Position): number {
  return Math.abs((b[0]! - a[0]!) * (c[1]! - a[1]!) - (c[0]! - a[0]!) * (b[1]! - a[1]!));
}

/** Visvalingam's method: takes out the least corner again and again. The ends stay, so arcs keep meeting. */
export function simplify(line: readonly Position[], smallest: number, keep = 2): Position[] {
  const points = [...line];
  while (points.length > keep) {
    let least = smallest;
    let at = -1;
    for (let i = 1; i < points.length - 1; i += 1) {
      const size = corner(points[i - 1]!, points[i]!, points[i + 1]!);
      if (size < least) {
        least = size;
        at = i;
      }
    }
    if (at < 0) break;
    points.splice(at, 1);
  }
  return points;
}

/** Path data by relative moves of whole units. Points are rounded before they are subtracted, so no error adds up. */
export function toPath(line: readonly Position[], closed: boolean): string {
  const points = line.map(([x, y]): Point => [Math.round(x!), Math.round(y!)]);
  const [first] = points;
  if (!first) return '';
  const last = points.at(-1)!;
  const steps: string[] = [];
  let [px, py] = first;
  const end = closed && last[0] === first[0] && last[1] === first[1] ? points.length - 1 : points.length;
  for (const [x, y] of points.slice(1, end)) {
    if (x === px && y === py) continue;
    steps.push(`${x - px}${y < py ? '' : ' '}${y - py}`);
    [px, py] = [x, y];
  }
  if (steps.length === 0) return '';
  return `M${first[0]} ${first[1]}l${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

function read<T>(folder: string, name: string): T {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
}

/** Projects the arcs rather than the cities: a border is simplified once and comes out the same on both sides. */
function projectTopology(topology: Topology, projection: GeoProjection): Topology {
  const { scale, translate } = topology.transform!;
  const arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    const line = arc.map(([dx, dy]) => {
      x += dx!;
      y += dy!;
      return projection([x * scale[0] + translate[0], y * scale[1] + translate[1]])!;
    });
    const [start, end] = [line[0]!, line.at(-1)!];
    const ring = start[0] === end[0] && start[1] === end[1];
    return simplify(line, SMALLEST_CORNER, ring ? 4 : 2);
  });
  return { type: 'Topology', objects: topology.objects, arcs };
}

function rings(geometry: Polygon | MultiPolygon): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** The map of the report whose geometry lies in `folder`. */
export function buildMap(folder: string): MapTopic {
  const topology = read<Topology<{ cities: GeometryCollection }>>(folder, 'cities.topojson');
  const lines = read<FeatureCollection<LineString>>(folder, 'corridors.geojson');
  const labels = read<Labels>(folder, 'labels.json');

  const lonLat = feature(topology, topology.objects.cities) as FeatureCollection<Polygon | MultiPolygon>;
  const coordinates = lonLat.features.flatMap(({ geometry }) => rings(geometry).flat());
  const longitudes = coordinates.map(([lon]) => lon!);
  const latitudes = coordinates.map(([, lat]) => lat!);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const projection = geoConicConformal()
    .rotate([-middle, 0])
    .parallels([south + (north - south) / 6, north - (north - south) / 6])
    // As points: the fit then owes nothing to the winding of the rings.
    .fitWidth(WIDTH - 2 * MARGIN, { type: 'MultiPoint', coordinates });
  const [x, y] = projection.translate();
  projection.translate([x + MARGIN, y + MARGIN]);
  const height = Math.ceil(Math.max(...coordinates.map((point) => projection(point as [number, number])![1])) + MARGIN);

  const place = (point: Position | undefined, id: string): Point => {
    if (!point) throw new Error(`labels.json: ${id}: no point`);
    const [px, py] = projection(point as [number, number])!;
    return [Math.round(px), Math.round(py)];
  };
  const projected = projectTopology(topology, projection);
  const planar = feature(projected, topology.objects.cities) as FeatureCollection<Polygon | MultiPolygon>;
  const city = ({ id, geometry }: Feature<Polygon | MultiPolygon>): [string, Shape] => [
    String(id),
    {
      path: rings(geometry)
        .map((ring) => toPath(ring, true))
        .join(''),
      label: place(labels.cities[String(id)], String(id)),
    },
  ];
  const corridor = ({ id, geometry }: Feature<LineString>): [string, Shape] => {
    const line = geometry.coordinates;
    const [first, last] = [line[0]!, line.at(-1)!];
    const closed = first[0] === last[0] && first[1] === last[1];
    return [
      String(id),
      {
        path: toPath(
          line.map((point) => projection(point as [number, number])!),
          closed,
        ),
        label: place(labels.corridors[String(id)], String(id)),
      },
    ];
  };
  return {
    width: WIDTH,
    height,
    cities: Object.fromEntries(planar.features.map(city)),
    corridors: Object.fromEntries(lines.features.map(corridor)),
    credit: CREDIT,
  };
}

async function main(): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const folder = resolve(process.argv[2] ?? join(root, 'data/zhejiang-2021-2025'));
  const map = { $schema: '../schemas/map.schema.json', ...buildMap(join(folder, 'geometry')) };
  const file = join(folder, 'map.json');
  writeFileSync(file, await format(JSON.stringify(map), { parser: 'json', printWidth: 120 }));
  console.log(`${file}: ${Object.keys(map.cities).length} cities, ${Object.keys(map.corridors).length} corridors`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
