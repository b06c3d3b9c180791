import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ReportRecord, TopicName, Topics } from '../../src/report/types.js';
import { buildMap } from '../build-map.js';
import { reporter, type Fault, type Report } from './faults.js';
import { checkInventory, parseInventory, type KindOfRecord } from './inventory.js';
import {
  checkCorridors,
  checkDataset,
  checkFigure,
  checkMap,
  checkPrinted,
  checkRecord,
  checkSystem,
  checkUnique,
  type References,
} from './records.js';
import { checkSchema, loadSchemas, type Schemas } from './schemas.js';
import { checkLanguages, parseText } from './text.js';

export interface CheckOptions {
  /** The report's folder. */
  readonly folder: string;
  readonly schemaFolder: string;
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

const TOPICS: readonly TopicName[] = [
  'report',
  'figures',
  'events',
  'achievements',
  'systems',
  'policies',
  'places',
  'cooperations',
  'corridors',
  'map',
  'datasets',
];

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

/** Holds a report's files against their schemas, one another, the geometry and, where it is at hand, the print. */
export function checkReport({ folder, schemaFolder, sharedFolder }: CheckOptions): CheckResult {
  const faults: Fault[] = [];
  const skipped: string[] = [];
  const { sound, broken } = readTopics(folder, loadSchemas(schemaFolder), faults, skipped);
  for (const topic of broken) skipped.push(`${topic}.json beyond its form: mend that first`);
  checkTopics(sound, faults);
  checkFreshness(folder, sound, faults);
  const rows = checkPrint(sound, broken, sharedFolder, faults, skipped);
  const counts = Object.fromEntries(
    Object.entries(recordsByTopic(sound)).map(([topic, records]) => [topic, records.length]),
  );
  return { faults, counts, rows, skipped };
}

/** The topics, and the names of those whose file is there but at fault. */
function readTopics(
  folder: string,
  schemas: Schemas,
  faults: Fault[],
  skipped: string[],
): { sound: Sound; broken: ReadonlySet<string> } {
  const sound: Record<string, unknown> = {};
  const broken = new Set<string>();
  for (const topic of TOPICS) {
    const file = `${topic}.json`;
    const report = reporter(faults, file);
    const path = join(folder, file);
    if (!existsSync(path)) {
      // A report may do without a topic, but not without saying what it is.
      if (topic === 'report') report('file', 'it is missing');
      else skipped.push(`${file}: there is no such file`);
      continue;
    }
    try {
      const data = JSON.parse(readFileSync(path, 'utf8')) as unknown;
      if (checkSchema(schemas, topic, data, report)) sound[topic] = data;
      else broken.add(topic);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      broken.add(topic);
      report('file', `it is not JSON: ${error.message}`);
    }
  }
  return { sound: sound as Sound, broken };
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

function checkTopics(sound: Sound, faults: Fault[]): void {
  const references: References = {
    ...(sound.figures && { figures: new Map(sound.figures.figures.map((figure) => [figure.id, figure])) }),
    ...(sound.corridors && { cities: new Set(sound.corridors.cities.map(({ id }) => id)) }),
    ...(sound.report && { sections: new Set(sound.report.sections.map(({ id }) => id)) }),
  };
  for (const [topic, records] of Object.entries(recordsByTopic(sound))) {
    const report = reporter(faults, `${topic}.json`);
    checkUnique(
      records.map(({ id }) => id),
      report,
    );
    for (const record of records) checkRecord(record, references, report);
  }
  if (sound.report) {
    for (const topic of TOPICS) checkLanguages(sound[topic], sound.report.languages, reporter(faults, `${topic}.json`));
    checkUnique(
      sound.report.sections.map(({ id }) => id),
      reporter(faults, 'report.json'),
    );
  }
  if (sound.figures) checkFigures(sound.figures, references, sound, reporter(faults, 'figures.json'));
  if (sound.achievements) checkFields(sound.achievements, reporter(faults, 'achievements.json'));
  for (const system of sound.systems?.systems ?? []) checkSystem(system, references, reporter(faults, 'systems.json'));
  if (sound.corridors) checkCorridors(sound.corridors, references, reporter(faults, 'corridors.json'));
  for (const dataset of sound.datasets?.datasets ?? []) {
    checkDataset(dataset, references, reporter(faults, 'datasets.json'));
  }
  if (sound.map && sound.corridors) checkMap(sound.map, sound.corridors, reporter(faults, 'map.json'));
}

function checkFigures(
  topic: Topics['figures'],
  references: References,
  { report: about }: Sound,
  report: Report,
): void {
  for (const figure of topic.figures) checkFigure(figure, topic, references, report);
  for (const [key, unit] of Object.entries(topic.units)) {
    for (const language of about?.languages ?? []) {
      if (!(language in unit)) report(key, `the unit has no pattern in “${language}”`);
    }
  }
}

function checkFields({ fields, achievements }: Topics['achievements'], report: Report): void {
  const known = new Set(fields.map(({ id }) => id));
  checkUnique(
    fields.map(({ id }) => id),
    report,
    'field',
  );
  for (const { id, field } of achievements) if (!known.has(field)) report(id, `no field has the id “${field}”`);
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
