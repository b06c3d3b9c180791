/**
 * The bundled report in forms that others read: a Data Package with its tables as CSV, and schema.org JSON-LD.
 *
 *   npx tsx scripts/build-standards.ts      writes dist/data/<report>/
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportDataset, scriptText } from '../src/format/json-ld.js';
import type { Topics } from '../src/report/types.js';
import { topicNames } from '../src/report/topics.js';
import { version } from '../src/version.js';
import { dataPackage } from './standards/data-package.js';
import { reportTables, toCsv } from './standards/tables.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'data/zhejiang-2021-2025');
const topics = Object.fromEntries(
  topicNames.map((topic) => [topic, JSON.parse(readFileSync(join(source, `${topic}.json`), 'utf8')) as unknown]),
) as unknown as Topics;
const target = join(root, 'dist/data', topics.report.id);
const tables = reportTables(topics);

mkdirSync(target, { recursive: true });
const write = (name: string, content: string) => {
  writeFileSync(join(target, name), content);
};
for (const table of tables) write(`${table.name}.csv`, toCsv(table));
write('datapackage.json', `${JSON.stringify(dataPackage(topics, tables, version), undefined, 2)}\n`);
const distribution = tables.map(({ name }) => ({ url: `${name}.csv`, format: 'text/csv' }));
const dataset = reportDataset(topics.report, topics.figures, {
  language: 'en',
  distribution,
});
write('dataset.jsonld', `${scriptText(dataset, 2)}\n`);
