/**
 * All tests, in Chromium: units, what runs in Node, every story, pictures of the elements.
 *
 *   npm test -- --only units        one stage: units, scripts, storybook or visual
 *   npm test -- --files stat        files or story ids with this in their name; "*" stands for anything
 *   npm test -- --engines firefox   units in these engines; with commas between them: chromium, firefox, webkit
 *
 * `npm run test:full` (`--full`) runs what takes longer, and only that: test/full, every story in its other variants and
 * in forced colours, and the units in the other engines of this machine.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Engine, findFirefox, findWebKit, NoBrowserError, requireChromium } from './browsers.js';
import { endWithAll } from './ending.js';
import { runNode } from './testing/node.js';
import { add, type Count, namePattern, type Selection } from './testing/results.js';
import { runStorybook, type Variant } from './testing/storybook.js';
import { runUnits } from './testing/units.js';
import { runVisual } from './testing/visual.js';

const stages = ['units', 'scripts', 'storybook', 'visual'] as const;
/** What hangs ends the run in time for what comes after it. */
const longest = 900_000;

/** Each language and each scheme; what they are together, with forced colours, is left to `--full`. */
const variants: readonly Variant[] = [
  { language: 'zh-CN', scheme: 'light' },
  { language: 'en', scheme: 'dark' },
];
const otherVariants: readonly Variant[] = [
  { language: 'zh-CN', scheme: 'dark' },
  { language: 'en', scheme: 'light' },
  { language: 'zh-CN', scheme: 'forced' },
  { language: 'en', scheme: 'forced' },
];

endWithAll();
// Dates and numbers come out alike wherever the tests run.
process.env['TZ'] = 'UTC';

async function main(): Promise<Count> {
  const { only, files, engines, full } = parseArgs({
    options: {
      only: { type: 'string' },
      files: { type: 'string' },
      engines: { type: 'string' },
      full: { type: 'boolean', default: false },
    },
  }).values;
  const chosen = only?.split(',') ?? stages;
  const unknown = chosen.find((name) => !(stages as readonly string[]).includes(name));
  if (unknown !== undefined) throw new Error(`--only takes ${stages.join(', ')}, not "${unknown}".`);
  const selection: Selection = { includes: namePattern(files) };

  if (full && engines !== undefined) throw new Error('--engines is for `npm test`: --full takes all others as well.');

  const chromium = requireChromium();
  const run = full
    ? {
        units: async () => {
          const long = await runUnits(testFiles('test/full', selection, ['scripts']), [chromium], longest);
          const others = enginesHere(chromium).filter((engine) => engine !== chromium);
          return add(long, await runUnits(unitFiles(selection), others));
        },
        scripts: () => runNode(testFiles('test/full/scripts', selection)),
        storybook: () => runStorybook(chromium, selection, otherVariants),
      }
    : {
        units: () => runUnits(unitFiles(selection), enginesNamed(engines ?? 'chromium', chromium)),
        scripts: () => runNode(testFiles('test/scripts', selection)),
        storybook: () => runStorybook(chromium, selection, variants),
        visual: () => runVisual(chromium, selection),
      };

  let total: Count = { passed: 0, failed: 0 };
  for (const [stage, start] of Object.entries(run)) {
    if (!(chosen as readonly string[]).includes(stage)) continue;
    console.log(`\n── ${stage} ──`);
    const begun = performance.now();
    const count = await start().catch((error: unknown): Count => {
      console.error(error);
      return { passed: 0, failed: 1 };
    });
    if (count.passed + count.failed === 0) {
      // Development may narrow to files of one stage; a whole run may not skip one.
      if (files === undefined || only !== undefined) {
        console.error('✗ Nothing was tested.');
        count.failed = 1;
      }
    }
    total = add(total, count);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(`── ${stage}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`);
  }
  return total;
}

function testFiles(folder: string, selection: Selection, except: readonly string[] = []): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts') && !except.some((name) => file.startsWith(`${name}/`)))
    .map((file) => join(folder, file))
    .filter(selection.includes)
    .sort();
}

function unitFiles(selection: Selection): string[] {
  // From the end, so that test/theme/space, which takes longest, does not run on alone.
  return testFiles('test', selection, ['scripts', 'full']).reverse();
}

function enginesHere(chromium: Engine): Engine[] {
  const found = { chromium, firefox: findFirefox(), webkit: findWebKit() };
  for (const [name, engine] of Object.entries(found)) {
    console.log(
      `${name.padEnd(9)}${engine ? `${engine.version} ${engine.executablePath}`.trim() : 'not on this machine'}`,
    );
  }
  return Object.values(found).filter((engine) => engine !== undefined);
}

function enginesNamed(names: string, chromium: Engine): Engine[] {
  const here = enginesHere(chromium);
  return names.split(',').map((name) => {
    const engine = here.find((each) => each.name === name);
    if (!engine) throw new Error(`--engines ${name}: ${here.map((each) => each.name).join(', ')} are on this machine.`);
    return engine;
  });
}

const { passed, failed } = await main().catch((error: unknown): Count => {
  console.error(error instanceof NoBrowserError ? error.message : error);
  return { passed: 0, failed: 1 };
});
console.log(`${passed} passed, ${failed} failed`);
// Not left to the event loop: a browser that hangs must not keep the run from ending.
process.exit(failed > 0 || passed === 0 ? 1 : 0);
