/** The sizes that bench/budgets.json allows hold for what the build makes; timing is for `npm run bench` alone. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { budgetOf, judge, type Measurement } from '../../bench/results.js';
import { measureSizes } from '../../bench/size/run.js';
import { ensureBuild } from '../../scripts/ensure-build.js';

describe('what reaches a reader', () => {
  let measured: Measurement[];

  before(async () => {
    ensureBuild();
    measured = await measureSizes();
  });

  it('has a budget, each part of it', () => {
    assert.deepEqual(
      measured.filter((each) => !budgetOf(each)).map(({ name }) => name),
      [],
    );
  });

  it('is within its budget', () => {
    const over = measured.filter((each) => judge(each) === 'broken');
    assert.deepEqual(
      over.map(({ name, value }) => `${name}: ${value} B`),
      [],
    );
  });

  it('is told from what is over it', () => {
    assert.equal(judge({ part: 'size', name: 'autoloader', value: 1e6, unit: 'B' }), 'broken');
  });
});
