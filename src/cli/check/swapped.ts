import type { City } from '../../report/types.js';
import type { GeometryOddity } from '../../report/geometry/faults.js';
import type { GivenFeature } from '../../report/geometry/read.js';

type Point = readonly [longitude: number, latitude: number];
type Extent = readonly [west: number, south: number, east: number, north: number];

/**
 * Where longitude and latitude are swapped throughout and all of it is still on the globe, the shapes alone cannot tell.
 * What tells is the order of the cities' tiles, or else the country where the report's language is at home; and of
 * corridors, the cities.
 */
export function findSwapped(
  features: readonly GivenFeature[],
  cities: readonly City[],
  languages: readonly string[],
): GeometryOddity[] {
  const centres = new Map<string, Point>();
  const extents: Extent[] = [];
  const strangers: { readonly feature: GivenFeature; readonly extent: Extent }[] = [];
  for (const feature of features) {
    const extent = extentOf(feature.geometry);
    if (!extent) continue;
    if (cities.some(({ id }) => id === feature.id)) {
      extents.push(extent);
      centres.set(feature.id, middle(extent));
    } else strangers.push({ feature, extent });
  }
  const whole = union(extents);
  if (!whole) return [];
  if (isSwappedByTiles(cities, centres) ?? isSwappedByCountry(middle(whole), languages)) {
    const text = {
      zh: '全部要素的经度和纬度像是写反了',
      en: 'longitude and latitude of all features look swapped',
    };
    return [{ text, place: { part: 0, pointer: '/features' } }];
  }
  return strangers
    .filter(({ extent }) => !isWithin(middle(extent), whole) && isWithin(swap(middle(extent)), whole))
    .map(({ feature: { id, place } }) => ({
      text: {
        zh: `要素“${id}”的经度和纬度像是写反了`,
        en: `longitude and latitude of the feature “${id}” look swapped`,
      },
      place: { ...place, pointer: `${place.pointer}/geometry` },
    }));
}

/** Fewer pairs of cities may lie so by chance. */
const leastPairs = 6;

/** Whether the cities lie as their tiles do only when they are swapped; undefined where tiles do not tell. */
function isSwappedByTiles(cities: readonly City[], centres: ReadonlyMap<string, Point>): boolean | undefined {
  const placed = cities.flatMap(({ id, tile }) => {
    const centre = centres.get(id);
    return tile && centre ? [{ tile, centre }] : [];
  });
  let [pairs, given, swapped] = [0, 0, 0];
  const count = (order: number, own: number, other: number) => {
    if (order === 0) return;
    pairs += 1;
    if (order * own > 0) given += 1;
    if (order * other > 0) swapped += 1;
  };
  for (const [index, { tile, centre }] of placed.entries()) {
    for (const other of placed.slice(index + 1)) {
      const [east, north] = [other.centre[0] - centre[0], other.centre[1] - centre[1]];
      count(other.tile[0] - tile[0], east, north);
      count(tile[1] - other.tile[1], north, east);
    }
  }
  if (pairs < leastPairs || Math.abs(given - swapped) < pairs * 0.3) return undefined;
  return swapped > given;
}

/** Whether the country of the first language has them only when they are swapped, and none of the others has them as given. */
function isSwappedByCountry(centre: Point, languages: readonly string[]): boolean {
  const [first, ...others] = languages.map(homeOf);
  if (!first || [first, ...others].some((home) => home && isWithin(centre, home))) return false;
  return isWithin(swap(centre), first);
}

function homeOf(language: string): Extent | undefined {
  try {
    return homes[new Intl.Locale(language).maximize().region ?? ''];
  } catch {
    // What is no language tag, the schemas say.
    return undefined;
  }
}

function swap([longitude, latitude]: Point): Point {
  return [latitude, longitude];
}

function middle([west, south, east, north]: Extent): Point {
  return [(west + east) / 2, (south + north) / 2];
}

function isWithin([longitude, latitude]: Point, [west, south, east, north]: Extent): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

function union(extents: readonly Extent[]): Extent | undefined {
  return extents.length === 0
    ? undefined
    : extents.reduce(([west, south, east, north], other) => [
        Math.min(west, other[0]),
        Math.min(south, other[1]),
        Math.max(east, other[2]),
        Math.max(north, other[3]),
      ]);
}

/** The extent of all positions in a geometry, its coordinates, or a list of either. */
function extentOf(value: unknown): Extent | undefined {
  if (!Array.isArray(value)) {
    const { coordinates, geometries } = (value ?? {}) as { coordinates?: unknown; geometries?: unknown };
    const inner = coordinates ?? geometries;
    return inner === undefined ? undefined : extentOf(inner);
  }
  const [x, y] = value as unknown[];
  if (typeof x === 'number' && typeof y === 'number') return [x, y, x, y];
  return union((value as unknown[]).map(extentOf).filter((each) => each !== undefined));
}

/**
 * Countries in whole degrees, outlying parts left out: those where a language is at home and where both degrees are below
 * 90. A test holds each side against the borders of country-coder. Not Egypt, as Arabic is at home in its neighbours too,
 * where it lies when swapped.
 */
export const homes: Readonly<Record<string, Extent>> = {
  AL: [19, 39, 22, 43],
  AM: [43, 38, 47, 42],
  AR: [-74, -56, -53, -21],
  AT: [9, 46, 18, 50],
  AZ: [44, 38, 51, 42],
  BA: [15, 42, 20, 46],
  BE: [2, 49, 7, 52],
  BG: [22, 41, 29, 45],
  BR: [-74, -34, -34, 6],
  BY: [23, 51, 33, 57],
  CA: [-141, 41, -52, 84],
  CH: [5, 45, 11, 48],
  CN: [73, 18, 135, 54],
  CZ: [12, 48, 19, 52],
  DE: [5, 47, 16, 56],
  DK: [8, 54, 16, 58],
  EE: [21, 57, 29, 60],
  ES: [-10, 35, 5, 44],
  ET: [32, 3, 48, 15],
  FI: [20, 59, 32, 71],
  FR: [-6, 41, 10, 52],
  GB: [-9, 49, 2, 61],
  GE: [40, 41, 47, 44],
  GR: [19, 34, 30, 42],
  HR: [13, 42, 20, 47],
  HU: [16, 45, 23, 49],
  IE: [-11, 51, -5, 56],
  IL: [34, 29, 36, 34],
  IN: [68, 6, 98, 36],
  IR: [44, 25, 64, 40],
  IS: [-25, 63, -13, 67],
  IT: [6, 35, 19, 48],
  KZ: [46, 40, 88, 56],
  LK: [79, 5, 82, 10],
  LT: [20, 53, 27, 57],
  LV: [20, 55, 29, 59],
  MX: [-118, 14, -86, 33],
  NL: [3, 50, 8, 54],
  NO: [4, 57, 32, 72],
  NP: [80, 26, 89, 31],
  PK: [60, 23, 78, 38],
  PL: [14, 49, 25, 55],
  PT: [-10, 36, -6, 43],
  RO: [20, 43, 30, 49],
  RS: [18, 42, 24, 47],
  RU: [19, 41, 180, 82],
  SE: [10, 55, 25, 70],
  SI: [13, 45, 17, 47],
  SK: [16, 47, 23, 50],
  TR: [25, 35, 45, 43],
  TZ: [29, -12, 41, 0],
  UA: [22, 44, 41, 53],
  US: [-125, 24, -66, 50],
  UZ: [55, 37, 74, 46],
  ZA: [16, -35, 33, -22],
};
