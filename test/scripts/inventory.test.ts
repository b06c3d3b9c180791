import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';

const inventory = '../shared/report/inventory.tsv';

test(
  'the inventory that the browser tests walk is that of the report',
  { skip: !existsSync(inventory) && 'no ../shared/report' },
  () => {
    const rows = readFileSync(inventory, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('ref\t'))
      .map((line) => line.split('\t'))
      .map(([ref, kind, printed]) => ({ ref, kind, printed }));
    assert.deepEqual(JSON.parse(readFileSync('test/fixtures/inventory.json', 'utf8')), rows);
  },
);
