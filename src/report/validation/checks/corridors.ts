import type { Find } from '../fault.js';
import { pointerPart } from '../pointer.js';
import { isDictionary, property, textAt } from '../values.js';
import { nearest } from '../../nearest.js';
import type { SoundRecords } from './sound.js';
import { located } from './walk.js';

/** Tiles that lie on one another, and shapes drawn beforehand that do not go with the cities and corridors. */
export function findCorridorFaults(report: unknown, records: SoundRecords, find: Find): void {
  const taken = new Map<string, string>();
  for (const { value: city, pointer } of records.cities) {
    if (!city.tile) continue;
    const at = city.tile.join(', ');
    const other = taken.get(at);
    if (other !== undefined) find(`${pointer}/tile`, { code: 'taken-tile', values: { value: at, other } });
    else taken.set(at, city.id);
  }
  if (property(report, 'corridors') === undefined || !records.map) return;
  for (const kind of ['cities', 'corridors'] as const) {
    const ids = located(report, 'corridors', kind).flatMap(({ value }) => textAt(value, 'id') ?? []);
    checkShapes(kind, ids, records, find);
  }
}

function checkShapes(kind: 'cities' | 'corridors', ids: readonly string[], records: SoundRecords, find: Find): void {
  const shapes: unknown = records.map?.[kind];
  if (!isDictionary(shapes)) return;
  for (const { value, pointer } of records[kind]) {
    // A corridor without a line is shown by its cities.
    if (Object.hasOwn(shapes, value.id) || (kind === 'corridors' && value.cities)) continue;
    find(pointer, { code: 'undrawn-city', severity: 'warning', values: { value: value.id, kind: `kind.${kind}` } });
  }
  for (const id of Object.keys(shapes)) {
    if (ids.includes(id)) continue;
    find(`/map/${kind}${pointerPart(id)}`, {
      code: 'drawn-unknown',
      severity: 'warning',
      values: { value: id, kind: `kind.${kind}` },
      ...(ids.length > 0 && { expected: { code: 'choice', valid: nearest(id, ids) } }),
    });
  }
}
