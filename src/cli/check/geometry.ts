import { dirname, join } from 'node:path';
import { ReportError } from '../../report/errors.js';
import type { CorridorsTopic, MapGeometry, MapTopic } from '../../report/types.js';
import { GeometryError, type GeometryOddity, type GeometryPlace } from '../../report/geometry/faults.js';
import { isDictionary, listAt, property, textAt } from '../../report/validation/values.js';
import { readFeatures } from '../../report/geometry/read.js';
import { examineRings } from '../../report/geometry/rings.js';
import { offsetOf, readFaults, type FileFault } from './check-source.js';
import { readJsonFile, type JsonFile, type Source } from './files.js';
import { positionAt } from '../position.js';
import { findSwapped } from './swapped.js';

/** The file that an address in a report leads to; undefined for what lies on the web. */
export type FindFile = (address: string, from: JsonFile) => string | undefined;

/** A report's own geometry as it is drawn, and what keeps it from being so; neither where some of it is on the web. */
export interface DrawnGeometry {
  readonly map?: MapTopic;
  readonly faults: readonly FileFault[];
  /** What is odd with it, but drawn all the same. */
  readonly oddities: readonly FileFault[];
}

/** What keeps a report's own geometry from being drawn: it is drawn as a page would draw it. */
export async function checkGeometry(source: Source): Promise<readonly FileFault[]> {
  const { faults, oddities } = await drawGeometry(source);
  return [...faults, ...oddities];
}

/** Files are read, by default from beside the report; what lies on the web is not fetched. */
export async function drawGeometry(source: Source, findFile: FindFile = besideReport): Promise<DrawnGeometry> {
  const { report, fileOf } = source;
  const map = property(report, 'map');
  const file = fileOf.get('map');
  const geometry = property(map, 'geometry');
  if (!isDictionary(map) || !file?.scan || geometry === undefined) return { faults: [], oddities: [] };
  const faults: FileFault[] = [];
  const oddities: FileFault[] = [];
  const own = source.single ? '/map/geometry' : '/geometry';
  const parts = (Array.isArray(geometry) ? (geometry as unknown[]) : [geometry]).map((part, index): GeometryPart => {
    const pointer = Array.isArray(geometry) ? `${own}/${index}` : own;
    if (typeof part !== 'string') return { value: part, file, pointer };
    const path = findFile(part, file);
    if (path === undefined) return { value: undefined, file, pointer };
    const read = readJsonFile(path);
    faults.push(...readFaults(read));
    return { value: read.value, file: read, pointer: '' };
  });
  if (parts.some(({ value }) => value === undefined)) return { faults, oddities };
  parts.forEach((part, index) =>
    checkReferenceSystem(part, (text) =>
      oddities.push(oddity({ text, place: { part: index, pointer: '/crs' } }, parts)),
    ),
  );
  const cities = listAt(property(report, 'corridors'), 'cities') as CorridorsTopic['cities'];
  const corridors = listAt(property(report, 'corridors'), 'corridors') as CorridorsTopic['corridors'];
  try {
    const { drawMap } = await import('../../report/geometry/draw.js');
    const given = { ...(map as unknown as MapGeometry), geometry: parts.map(({ value }) => value) };
    const odd: GeometryOddity[] = [];
    const drawn = await drawMap(
      given,
      { cities, corridors, holdings: [] },
      undefined,
      (each) => odd.push(each),
      examineRings,
    );
    const languages = listAt(property(report, 'report'), 'languages').filter((each) => typeof each === 'string');
    const features = await readFeatures(given.geometry, given.idProperty, undefined);
    // What lies far from the others is told already where it is swapped.
    const told = new Set(odd.map(({ place }) => placeKey(place)));
    odd.push(...findSwapped(features, cities, languages).filter(({ place }) => !told.has(placeKey(place))));
    oddities.push(...odd.map((each) => oddity(each, parts)));
    return { faults, oddities, map: drawn };
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return { faults: [...faults, geometryFault(error, parts)], oddities };
  }
}

function placeKey({ part, pointer }: GeometryPlace): string {
  return `${part} ${pointer}`;
}

/** One of the things that a report gives as its geometry, the file that it is in, and where there. */
interface GeometryPart {
  readonly value: unknown;
  readonly file: JsonFile;
  readonly pointer: string;
}

/** Degrees of systems that differ from WGS 84 by no more than a map shows. */
const degrees = /CRS84|EPSG:{1,2}[\d.]*:?(?:4326|4979|4490|4258|4269|6668|7844|4283)$/i;

/** The `crs` of older GeoJSON: RFC 7946 knows none but WGS 84. */
function checkReferenceSystem({ value }: GeometryPart, find: (text: GeometryOddity['text']) => void): void {
  const crs = property(value, 'crs');
  if (!isDictionary(crs)) return;
  const name = textAt(property(crs, 'properties'), 'name') ?? JSON.stringify(crs);
  if (degrees.test(name)) return;
  find({
    zh: `坐标系为“${name}”；应转换为 WGS 84 经纬度，并删去“crs”`,
    en: `the reference system is “${name}”; expected WGS 84 longitude and latitude, and no “crs”`,
  });
}

function besideReport(address: string, { path }: JsonFile): string | undefined {
  return /^https?:/.test(address) ? undefined : join(dirname(path), address);
}

function geometryFault(error: ReportError, parts: readonly GeometryPart[]): FileFault {
  const { code, message, details } = error;
  const place = (error instanceof GeometryError ? error.place : undefined) ?? { part: 0, pointer: '' };
  const { text = {} } = details;
  return { severity: 'error', code, ...placeIn(place, parts), message: (language) => text[language] ?? message };
}

function oddity({ text, place }: GeometryOddity, parts: readonly GeometryPart[]): FileFault {
  const message = (language: string) => (language === 'zh' ? text.zh : text.en);
  return { severity: 'warning', code: 'odd-geometry', ...placeIn(place, parts), message };
}

/** In the geometry's own file where it has one; of what has no place of its own, the nearest place above it. */
function placeIn(
  { part, pointer: within }: GeometryPlace,
  parts: readonly GeometryPart[],
): Pick<FileFault, 'file' | 'line' | 'column' | 'pointer'> {
  const { file, pointer: start } = parts[part] as GeometryPart;
  const pointer = start + within;
  return { file: file.path, ...positionAt(file.text, offsetOf(pointer, false, file)), pointer };
}
