/** What the guide tells an author to write is a report. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { validateReport } from '../../src/report/validation/validate.js';

test('the first example of docs/own-report.md is without fault', () => {
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/own-report.md', 'utf8')) ?? [];
  const faults = validateReport(JSON.parse(example)).map(({ pointer, message }) => `${pointer} ${message('en')}`);
  assert.deepEqual(faults, []);
});
