import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { checkSource } from '../../src/cli/check/check-source.js';
import { readSource } from '../../src/cli/check/files.js';
import type { ReportRecord, Topics } from '../../src/report/types.js';
import { topicNames } from '../../src/report/topics.js';
import { buildMap } from '../build-map.js';
import { reporter, type Fault } from './faults.js';
import { checkInventory, parseInventory, type KindOfRecord } from './inventory.js';
import { checkPrinted, parseText } from './text.js';

export interface CheckOptions {
  /** The report's folder. */
  readonly folder: string;
  /** Holds `report/report.zh.tsv` and `report/inventory.tsv`. */
  readonly sharedFolder?: string;
}

export interface CheckResult {
  readonly faults: readonly Fault[];
  /** Records by topic. */
  readonly counts: Readonly<Record<string, number>>;
  /** How many rows of the inventory were looked for. */
  readonly rows: number;
  /** What could not be checked, and why. */
  readonly skipped: readonly string[];
}

/** The topics that are lists of records under their own name, and the inventory's word for one record. */
const KINDS = {
  figures: 'figure',
  events: 'event',
  achievements: 'achievement',
  systems: 'system',
  policies: 'policy',
  places: 'place',
  cooperations: 'cooperation',
} as const;
type ListTopic = keyof typeof KINDS;
const LISTS = Object.keys(KINDS) as ListTopic[];

/** The files that are there and keep to their schemas. */
type Sound = Partial<Topics>;

/**
 * Holds a report against all that `zj-widgets check` looks at, its warnings included, then against the geometry and,
 * where it is at hand, the print.
 */
export function checkReport({ folder, sharedFolder }: CheckOptions): CheckResult {
  const skipped: string[] = [];
  const source = readSource(folder);
  const found = checkSource(source);
  const faults: Fault[] = found.map(({ file, line, column, pointer, id, message }) => ({
    file: basename(file),
    id: id ?? (pointer || 'file'),
    reason: message('en'),
    line,
    column,
  }));
  const broken = new Set(
    found.filter(({ severity }) => severity === 'error').map(({ file }) => basename(file, '.json')),
  );
  const sound: Sound = Object.fromEntries(Object.entries(source.report).filter(([topic]) => !broken.has(topic)));
  for (const topic of topicNames) {
    if (broken.has(topic)) skipped.push(`${topic}.json beyond its form: mend that first`);
    else if (!(topic in source.report)) skipped.push(`${topic}.json: there is no such file`);
  }
  checkFreshness(folder, sound, faults);
  const rows = checkPrint(sound, broken, sharedFolder, faults, skipped);
  const counts = Object.fromEntries(
    Object.entries(recordsByTopic(sound)).map(([topic, records]) => [topic, records.length]),
  );
  return { faults, counts, rows, skipped };
}

function recordsByTopic(sound: Sound): Readonly<Record<string, readonly ReportRecord[]>> {
  const records: Record<string, readonly ReportRecord[]> = {};
  for (const topic of LISTS) {
    const list = (sound[topic] as Partial<Record<ListTopic, readonly ReportRecord[]>> | undefined)?.[topic];
    if (list) records[topic] = list;
  }
  if (sound.corridors) records['corridors'] = [...sound.corridors.cities, ...sound.corridors.corridors];
  if (sound.datasets) records['datasets'] = sound.datasets.datasets;
  return records;
}

/** That `map.json` is what the geometry gives now. */
function checkFreshness(folder: string, { map }: Sound, faults: Fault[]): void {
  const geometry = join(folder, 'geometry');
  if (!existsSync(geometry)) return;
  const report = reporter(faults, 'map.json');
  if (!existsSync(join(folder, 'map.json'))) report('file', 'it is missing; run scripts/build-map.ts');
  if (!map) return;
  const { $schema: _, ...shapes } = map as typeof map & { $schema?: string };
  if (!isDeepStrictEqual(shapes, JSON.parse(JSON.stringify(buildMap(geometry))))) {
    report('file', 'it is not what the geometry gives; run scripts/build-map.ts');
  }
}

function checkPrint(
  sound: Sound,
  broken: ReadonlySet<string>,
  shared: string | undefined,
  faults: Fault[],
  skipped: string[],
): number {
  const textFile = shared && join(shared, 'report/report.zh.tsv');
  const inventoryFile = shared && join(shared, 'report/inventory.tsv');
  const records = recordsByTopic(sound);
  if (textFile && existsSync(textFile)) {
    const text = parseText(readFileSync(textFile, 'utf8'));
    for (const [topic, list] of Object.entries(records)) {
      for (const record of list) checkPrinted(record, text, reporter(faults, `${topic}.json`));
    }
    if (sound.report && !Object.values(sound.report.title).some((title) => text.heading.includes(title))) {
      reporter(faults, 'report.json')('title', 'it does not stand at the head of the report');
    }
  } else {
    skipped.push(`printed words: the report's text is not at ${textFile ?? 'hand'}`);
  }
  if (!inventoryFile || !existsSync(inventoryFile)) {
    skipped.push(`completeness: the inventory is not at ${inventoryFile ?? 'hand'}`);
    return 0;
  }
  const known: KindOfRecord[] = LISTS.flatMap((topic) =>
    (records[topic] ?? []).map((record) => ({ kind: KINDS[topic], file: `${topic}.json`, record })),
  );
  const all = parseInventory(readFileSync(inventoryFile, 'utf8'));
  // A file at fault is not read, so that all of its rows would seem to be missing.
  const rows = all.filter(({ kind }) => !broken.has(topicOf(kind) ?? ''));
  faults.push(...checkInventory(rows, known, (kind) => `${topicOf(kind) ?? kind}.json`));
  return rows.length;
}

function topicOf(kind: string): ListTopic | undefined {
  return LISTS.find((topic) => KINDS[topic] === kind);
}
