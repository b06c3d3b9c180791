import { dirname, join } from 'node:path';
import { ReportError } from '../../report/errors.js';
import type { CorridorsTopic, MapGeometry } from '../../report/types.js';
import { isDictionary, listAt, property } from '../../report/validation/values.js';
import { readFaults, type FileFault } from './check-source.js';
import { readJsonFile, type Source } from './files.js';
import { positionAt } from '../position.js';

/**
 * What keeps a report's own geometry from being drawn: it is drawn as a page would draw it. Files beside the report are
 * read; what lies on the web is not fetched.
 */
export async function checkGeometry({ report, fileOf, single }: Source): Promise<FileFault[]> {
  const map = property(report, 'map');
  const file = fileOf.get('map');
  const geometry = property(map, 'geometry');
  if (!isDictionary(map) || !file?.scan || geometry === undefined) return [];
  const faults: FileFault[] = [];
  const parts = (Array.isArray(geometry) ? (geometry as unknown[]) : [geometry]).map((part) => {
    if (typeof part !== 'string') return part;
    if (/^https?:/.test(part)) return undefined;
    const read = readJsonFile(join(dirname(file.path), part));
    faults.push(...readFaults(read));
    return read.value;
  });
  if (parts.includes(undefined)) return faults;
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
