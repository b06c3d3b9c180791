import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { topicNames } from '../../src/report/topics.js';
import type { Topics } from '../../src/report/types.js';
import { groupsOf } from '../../scripts/reserve/cases.js';
import { between, cluster, highest, stepsOf } from '../../scripts/reserve/fit.js';
import { lengthOf, writeRules } from '../../scripts/reserve/stylesheet.js';

const widths = [200, 300, 400, 500];

describe('the room kept for elements', () => {
  it('suffices between two widths that were measured, and in each typeface', () => {
    assert.deepEqual(between([90, 60, 80]), [90, 80, 80]);
    assert.deepEqual(
      highest([
        [1, 5],
        [2, 4],
      ]),
      [2, 5],
    );
  });

  it('is never less than what is needed, and little more', () => {
    const profile = [300, 204, 200, 90];
    const steps = stepsOf(profile, widths);
    assert.deepEqual(steps, [
      { from: 0, height: 300 },
      { from: 300, height: 204 },
      { from: 500, height: 90 },
    ]);
  });

  it('is one rule for elements that are alike', () => {
    const clusters = cluster([
      { name: 'a', profile: [100, 100] },
      { name: 'b', profile: [110, 100] },
      { name: 'c', profile: [200, 100] },
    ]);
    assert.deepEqual(clusters, [
      { names: ['a', 'b'], profile: [110, 100] },
      { names: ['c'], profile: [200, 100] },
    ]);
  });

  it('changes at widths of the element itself, up and down', () => {
    const length = lengthOf([
      { from: 0, height: 320 },
      { from: 320, height: 160 },
      { from: 480, height: 192 },
    ]);
    assert.equal(length, 'calc(12em - clamp(0px,(30em - 100%)*999,2em) + clamp(0px,(20em - 100%)*999,10em))');
    assert.equal(lengthOf([{ from: 0, height: 160 }]), '10em');
  });

  it('is told apart by language only where it differs', () => {
    const group = { tag: 'zj-stat', form: {}, attribute: 'fact', values: ['a', '1b'] };
    const [high, low] = [
      [160, 160, 160, 160],
      [80, 80, 80, 80],
    ];
    const rules = writeRules([{ ...group, profiles: { zh: [low, low], en: [low, high] } }], widths);
    assert.deepEqual(rules, [
      ':where(zj-stat:is([fact=a],[fact="1b"])){--zj-reserved:5em}',
      ':where(zj-stat[fact="1b"]:not(:lang(zh)):is([lang],[lang] *)){--zj-reserved:10em}',
    ]);
  });

  it('is known of all that the report has', () => {
    const topics = Object.fromEntries(
      topicNames.map((name) => [name, JSON.parse(readFileSync(`data/zhejiang-2021-2025/${name}.json`, 'utf8'))]),
    ) as Topics;
    const sheet = readFileSync('src/theme/reserve/heights.css', 'utf8');
    for (const { tag, attribute, values } of groupsOf(topics)) {
      for (const value of values) {
        const told = new RegExp(`${tag}[^{]*${value ? `\\[${attribute}="?${value}"?\\]` : ''}[^{]*{--zj-reserved:`);
        assert.match(sheet, told, `${tag} ${attribute} ${value}: npm run reserve`);
      }
    }
  });
});
