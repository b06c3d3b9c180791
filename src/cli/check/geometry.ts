import { dirname, join } from 'node:path';
import { ReportError } from '../../report/errors.js';
import type { CorridorsTopic, MapGeometry, MapTopic } from '../../report/types.js';
import { isDictionary, listAt, property } from '../../report/validation/values.js';
import { readFaults, type FileFault } from './check-source.js';
import { readJsonFile, type JsonFile, type Source } from './files.js';
import { positionAt } from '../position.js';

/** The file that an address in a report leads to; undefined for what lies on the web. */
export type FindFile = (address: string, from: JsonFile) => string | undefined;

/** A report's own geometry as it is drawn, and what keeps it from being so; neither where some of it is on the web. */
export interface DrawnGeometry {
  readonly map?: MapTopic;
  readonly faults: readonly FileFault[];
}

/** What keeps a report's own geometry from being drawn: it is drawn as a page would draw it. */
export async function checkGeometry(source: Source): Promise<readonly FileFault[]> {
  return (await drawGeometry(source)).faults;
}

/** Files are read, by default from beside the report; what lies on the web is not fetched. */
export async function drawGeometry(source: Source, findFile: FindFile = besideReport): Promise<DrawnGeometry> {
  const { report, fileOf } = source;
  const map = property(report, 'map');
  const file = fileOf.get('map');
  const geometry = property(map, 'geometry');
  if (!isDictionary(map) || !file?.scan || geometry === undefined) return { faults: [] };
  const faults: FileFault[] = [];
  const parts = (Array.isArray(geometry) ? (geometry as unknown[]) : [geometry]).map((part) => {
    if (typeof part !== 'string') return part;
    const path = findFile(part, file);
    if (path === undefined) return undefined;
    const read = readJsonFile(path);
    faults.push(...readFaults(read));
    return read.value;
  });
  if (parts.includes(undefined)) return { faults };
  const cities = listAt(property(report, 'corridors'), 'cities') as CorridorsTopic['cities'];
  const corridors = listAt(property(report, 'corridors'), 'corridors') as CorridorsTopic['corridors'];
  try {
    const { drawMap } = await import('../../report/geometry/draw.js');
    const given = { ...(map as unknown as MapGeometry), geometry: parts };
    return { faults, map: await drawMap(given, { cities, corridors, holdings: [] }, undefined) };
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return { faults: [...faults, geometryFault(error, source, file)] };
  }
}

function besideReport(address: string, { path }: JsonFile): string | undefined {
  return /^https?:/.test(address) ? undefined : join(dirname(path), address);
}

function geometryFault({ code, message, details }: ReportError, { single }: Source, file: JsonFile): FileFault {
  const { text = {} } = details;
  const pointer = single ? '/map/geometry' : '/geometry';
  return {
    severity: 'error',
    code,
    file: file.path,
    ...positionAt(file.text, file.scan?.places.get(pointer)?.value ?? 0),
    pointer,
    message: (language) => text[language] ?? message,
  };
}
