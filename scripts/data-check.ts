/**
 * Holds a report's data against its schemas, itself, its geometry and the printed report.
 *
 *   npx tsx scripts/data-check.ts [--folder DIR] [--shared DIR]
 *
 * `--shared` is where `report/report.zh.tsv` and `report/inventory.tsv` lie: for the bundled report `../shared` unless
 * told, for another folder none unless told. Without them the rest is checked all the same.
 */
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkReport } from './data-check/check-report.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { folder: { type: 'string' }, shared: { type: 'string' } } });
const folder = resolve(values.folder ?? join(root, 'data/zhejiang-2021-2025'));
const shared = values.shared ?? (values.folder === undefined ? join(root, '../shared') : undefined);

const { faults, counts, rows, skipped } = checkReport({
  folder,
  ...(shared !== undefined && { sharedFolder: resolve(shared) }),
});

for (const { file, line, column, id, reason } of faults) {
  console.error(`${line === undefined ? file : `${file}:${line}:${String(column)}`}: ${id}: ${reason}`);
}
for (const what of skipped) console.log(`Not checked: ${what}`);
if (faults.length > 0) {
  console.error(`${basename(folder)}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
  process.exitCode = 1;
} else {
  const records = Object.entries(counts).map(([topic, count]) => `${count} ${topic}`);
  console.log(`${basename(folder)}: no faults in ${records.join(', ')}; ${rows} rows of the inventory carried`);
}
