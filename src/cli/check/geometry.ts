import { dirname, join } from 'node:path';
import { ReportError } from '../../report/errors.js';
import type { CorridorsTopic, MapGeometry } from '../../report/types.js';
import { isDictionary, listAt, property } from '../../report/validation/values.js';
import { readFaults, type FileFault } from './check-source.js';
import { readJsonFile, type Source } from './files.js';
import { positionAt } from '../position.js';

/** A report's own geometry, with the files beside the report that it names read; an address on the web stays one. */
export interface SourceGeometry {
  /** Of a file that cannot be read, nothing. */
  readonly parts: readonly unknown[];
  readonly faults: readonly FileFault[];
}

/** Undefined where the report brings no geometry of its own. */
export function readGeometry({ report, fileOf }: Source): SourceGeometry | undefined {
  const map = property(report, 'map');
  const file = fileOf.get('map');
  const geometry = property(map, 'geometry');
  if (!isDictionary(map) || !file?.scan || geometry === undefined) return undefined;
  const faults: FileFault[] = [];
  const parts = (Array.isArray(geometry) ? (geometry as unknown[]) : [geometry]).map((part) => {
    if (typeof part !== 'string' || isAddress(part)) return part;
    const read = readJsonFile(join(dirname(file.path), part));
    faults.push(...readFaults(read));
    return read.value;
  });
  return { parts, faults };
}

function isAddress(part: unknown): boolean {
  return typeof part === 'string' && /^https?:/.test(part);
}

/**
 * What keeps a report's own geometry from being drawn: it is drawn as a page would draw it. Files beside the report are
 * read; what lies on the web is not fetched.
 */
export async function checkGeometry(source: Source): Promise<FileFault[]> {
  const { report, fileOf, single } = source;
  const read = readGeometry(source);
  const map = property(report, 'map');
  const file = fileOf.get('map');
  if (!read || !file?.scan) return [];
  const { parts } = read;
  const faults = [...read.faults];
  if (parts.some((part) => part === undefined || isAddress(part))) return faults;
  const cities = listAt(property(report, 'corridors'), 'cities') as CorridorsTopic['cities'];
  const corridors = listAt(property(report, 'corridors'), 'corridors') as CorridorsTopic['corridors'];
  try {
    const { drawMap } = await import('../../report/geometry/draw.js');
    await drawMap(
      { ...(map as unknown as MapGeometry), geometry: parts },
      { cities, corridors, holdings: [] },
      undefined,
    );
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    const { text = {} } = error.details;
    const pointer = single ? '/map/geometry' : '/geometry';
    faults.push({
      severity: 'error',
      code: error.code,
      file: file.path,
      ...positionAt(file.text, file.scan.places.get(pointer)?.value ?? 0),
      pointer,
      message: (language) => text[language] ?? error.message,
    });
  }
  return faults;
}
