/*
 * Documents that are no browser's: tests of apps run in them, where nothing is laid out and much is missing. Elements are
 * imported, defined, connected and used there as anywhere; nothing may be thrown, or said to the console.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { before, it } from 'node:test';
import { ensureBuild } from '../../scripts/ensure-build.js';
import { everyElement } from './support/every-element.js';
import type { Told } from './support/in-document.js';

before(ensureBuild);

/** In place of what the page would load, which is not there. */
const markup = () =>
  everyElement().replace(/<zj-report-data[^]*?<\/zj-report-data>/g, '') +
  `<zj-report-data><script type="application/json">${readFileSync('test/fixtures/smallest.json', 'utf8')}</script></zj-report-data>` +
  '<zj-actions></zj-actions><zj-stat fact="rd-intensity" count-up></zj-stat><zj-timeline orientation="horizontal"></zj-timeline>';

/** Resolved with the conditions of Node, as test runners do by default, and of browsers, as Jest does for documents. */
const runs = [
  { given: 'as it is', conditions: [] },
  { given: 'with observers', conditions: ['--conditions=browser'] },
];

for (const kind of ['jsdom', 'happy-dom']) {
  for (const { given, conditions } of runs) {
    it(`${kind} ${given} shows every element without a word`, { timeout: 120_000 }, () => {
      const { outcomes, complaints } = JSON.parse(
        execFileSync(
          process.execPath,
          [...conditions, '--import', 'tsx', 'test/scripts/support/in-document.ts', kind, given, markup()],
          { encoding: 'utf8', maxBuffer: 1 << 26 },
        ),
      ) as Told;
      // It has one language only, which is odd but valid, and is said.
      const unexpected = complaints.filter((complaint) => !complaint.includes('The report is valid, but'));
      assert.deepEqual(unexpected, []);
      assert.ok(outcomes.length >= 14);
      for (const { tag, status, text } of outcomes) {
        assert.equal(status, 'settled', tag);
        if (tag !== 'zj-report-data' && tag !== 'zj-actions') assert.match(text, /\w{2}/, tag);
      }
      assert.ok(outcomes.some(({ tag, text }) => tag === 'zj-stat' && /3\.22\s?%/.test(text)));
      // Its sections' elements are there, though nothing comes near where nothing is laid out. An observer that is there
      // but never calls, as happy-dom's, leaves their headings.
      const report = outcomes.find(({ tag }) => tag === 'zj-report')?.text ?? '';
      const isTold = kind === 'jsdom' || given === 'with observers';
      assert.match(report, isTold ? /platforms[^]*Source/i : /platforms/i);
    });
  }
}
