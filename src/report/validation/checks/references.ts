import type { Find } from '../fault.js';
import { pointerPart, pointerParts } from '../pointer.js';
import { choice } from '../schema-faults.js';
import { isDictionary, listAt, property, quote, textAt } from '../values.js';
import { located, objectsIn, type Located } from './walk.js';

/** The lists of records, by topic; ids are unique within each group. */
const groups: readonly (readonly [topic: string, ...lists: readonly string[]])[] = [
  ['report', 'sections'],
  ['figures', 'figures'],
  ['events', 'events'],
  ['achievements', 'fields'],
  ['achievements', 'achievements'],
  ['systems', 'systems'],
  ['policies', 'policies'],
  ['places', 'places'],
  ['cooperations', 'cooperations'],
  ['corridors', 'cities', 'corridors'],
  ['datasets', 'datasets'],
];

/** Ids of a kind; undefined where their list is broken, so that they cannot be judged. */
type Ids = ReadonlySet<string> | undefined;

/** Ids that are used twice, and references to what is not there. */
export function findReferenceFaults(report: unknown, find: Find): void {
  for (const [topic, ...lists] of groups) {
    findDuplicates(
      lists.flatMap((list) => located(report, topic, list)),
      find,
    );
  }
  const ids = (topic: string, list: string): Ids => {
    const owner = property(report, topic);
    const broken = owner !== undefined && !Array.isArray(property(owner, list));
    return broken ? undefined : idsOf(located(report, topic, list));
  };
  const figures = ids('figures', 'figures');
  // That the topic itself is missing is said once.
  const sections = property(report, 'report') === undefined ? undefined : ids('report', 'sections');
  const cities = ids('corridors', 'cities');

  for (const record of records(report)) {
    checkSection(record, sections, find);
    listAt(record.value, 'cities').forEach((city, index) => {
      if (typeof city !== 'string') return;
      check(`${record.pointer}/cities${pointerPart(index)}`, 'city', city, cities, find);
    });
  }
  for (const figure of located(report, 'figures', 'figures')) {
    checkProperty(figure, 'target', 'figure', figures, find);
    const rank = property(figure.value, 'rank');
    checkReference(`${figure.pointer}/rank/figure`, 'figure', textAt(rank, 'figure'), figures, find);
    const units = property(property(report, 'figures'), 'units');
    checkProperty(figure, 'unit', 'unit', isDictionary(units) ? new Set(Object.keys(units)) : undefined, find);
  }
  for (const { pointer, value } of located(report, 'report', 'sections')) {
    listAt(value, 'keyFigures').forEach((id, index) => {
      if (typeof id === 'string') check(`${pointer}/keyFigures${pointerPart(index)}`, 'figure', id, figures, find);
    });
  }
  const fields = ids('achievements', 'fields');
  for (const each of located(report, 'achievements', 'achievements'))
    checkProperty(each, 'field', 'field', fields, find);
  findConstellationFaults(
    report,
    { figures, achievements: ids('achievements', 'achievements'), events: ids('events', 'events') },
    find,
  );
  for (const system of located(report, 'systems', 'systems')) findSystemFaults(system, figures, find);
  listAt(property(report, 'corridors'), 'holdings').forEach((holding, index) => {
    if (typeof holding !== 'string') return;
    check(`/corridors/holdings${pointerPart(index)}`, 'figure', holding, figures, find);
  });
  for (const dataset of located(report, 'datasets', 'datasets')) {
    for (const panel of objectsIn(dataset.value, 'panels', dataset.pointer)) {
      for (const point of objectsIn(panel.value, 'points', panel.pointer)) {
        checkProperty(point, 'figure', 'figure', figures, find);
      }
    }
  }
}

/** All that has a source. */
export function records(report: unknown): Located[] {
  return groups.flatMap(([topic, ...lists]) =>
    topic === 'report' ? [] : lists.flatMap((list) => (list === 'fields' ? [] : located(report, topic, list))),
  );
}

function idsOf(objects: readonly Located[]): ReadonlySet<string> {
  return new Set(objects.flatMap(({ value }) => textAt(value, 'id') ?? []));
}

function findDuplicates(objects: readonly Located[], find: Find): void {
  const first = new Map<string, string>();
  for (const { value, pointer } of objects) {
    const id = textAt(value, 'id');
    if (id === undefined) continue;
    const other = first.get(id);
    if (other !== undefined) find(`${pointer}/id`, { code: 'duplicate-id', values: { value: quote(id), other } });
    else first.set(id, placeInTopic(pointer));
  }
}

/** "/systems/systems/3/nodes/0" as "systems[3].nodes[0]". */
function placeInTopic(pointer: string): string {
  const [, list = '', ...parts] = pointerParts(pointer);
  return parts.reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : `${path}.${part}`), list);
}

function checkSection({ value, pointer }: Located, sections: Ids, find: Find): void {
  const paragraph = textAt(property(value, 'source'), 'paragraph');
  const [, section] = /^(.*)\.[1-9]\d*$/.exec(paragraph ?? '') ?? [];
  checkReference(`${pointer}/source/paragraph`, 'section', section, sections, find);
}

function checkProperty({ value, pointer }: Located, name: string, kind: string, ids: Ids, find: Find): void {
  checkReference(pointer + pointerPart(name), kind, textAt(value, name), ids, find);
}

function checkReference(pointer: string, kind: string, id: string | undefined, ids: Ids, find: Find): void {
  if (id !== undefined) check(pointer, kind, id, ids, find);
}

function check(pointer: string, kind: string, id: string, ids: Ids, find: Find): void {
  if (!ids || ids.has(id)) return;
  find(pointer, {
    code: 'unknown-reference',
    values: { value: quote(id), kind: `kind.${kind}` },
    ...(ids.size > 0 && { expected: choice(id, [...ids]) }),
  });
}

function findConstellationFaults(
  report: unknown,
  { figures, achievements, events }: Readonly<Record<'figures' | 'achievements' | 'events', Ids>>,
  find: Find,
): void {
  const constellation = property(property(report, 'achievements'), 'constellation');
  const at = '/achievements/constellation';
  checkReference(`${at}/achievement`, 'achievement', textAt(constellation, 'achievement'), achievements, find);
  checkReference(`${at}/launch`, 'event', textAt(constellation, 'launch'), events, find);
  const satellites = textAt(property(constellation, 'satellites'), 'figure');
  const counted = located(report, 'figures', 'figures').find(({ value }) => value['id'] === satellites)?.value;
  if (typeof counted?.['value'] === 'number' && (!Number.isInteger(counted['value']) || counted['value'] < 1)) {
    const values = { value: satellites ?? '' };
    find(`${at}/satellites/figure`, { code: 'uncounted-satellites', severity: 'warning', values });
  }
  checkReference(`${at}/satellites/figure`, 'figure', satellites, figures, find);
  for (const fact of objectsIn(constellation, 'facts', at)) checkProperty(fact, 'figure', 'figure', figures, find);
}

function findSystemFaults({ value: system, pointer }: Located, figures: Ids, find: Find): void {
  const nodes = objectsIn(system, 'nodes', pointer);
  findDuplicates(nodes, find);
  const ids = idsOf(nodes);
  const parents = new Map(nodes.map(({ value }) => [textAt(value, 'id'), textAt(value, 'parent')]));
  for (const node of nodes) {
    checkProperty(node, 'parent', 'node', ids, find);
    checkProperty(node, 'figure', 'figure', figures, find);
    const id = textAt(node.value, 'id');
    if (id !== undefined && isOwnAncestor(id, parents)) {
      find(`${node.pointer}/parent`, { code: 'own-ancestor', values: { value: quote(id) } });
    }
  }
  for (const link of objectsIn(system, 'links', pointer)) {
    checkProperty(link, 'from', 'node', ids, find);
    checkProperty(link, 'to', 'node', ids, find);
  }
}

function isOwnAncestor(id: string, parents: ReadonlyMap<string | undefined, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let at = parents.get(id); at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}
