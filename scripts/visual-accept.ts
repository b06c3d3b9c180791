/**
 * Takes the pictures of the visual tests anew and keeps them as what is expected from now on.
 *
 *   npm run visual:accept [-- --files stat]   cases with this in their name; "*" stands for anything
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { requireChromium } from './browsers.js';
import { encode } from './pictures/png.js';
import { namePattern } from './testing/results.js';
import { takeAll } from './testing/visual.js';
import { baselineFolder, cases } from './testing/visual/cases.js';
import { compare } from './testing/visual/compare.js';

const { files } = parseArgs({ options: { files: { type: 'string' } } }).values;
const matches = namePattern(files);
const chosen = cases.filter(({ name }) => matches(`visual/${name}`));
if (chosen.length === 0) {
  console.error(`No picture has "${files}" in its name. There are: ${cases.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}

for (const { baseline } of chosen) mkdirSync(dirname(baseline), { recursive: true });
let failed = false;
await takeAll(requireChromium(), chosen, ({ name, baseline: path }, { image, problems }) => {
  if (problems.length || !image) {
    failed = true;
    console.error(`✗ ${name}: not kept.\n${problems.join('\n').replace(/^/gm, '    ')}`);
    return;
  }
  const isNew = !existsSync(path);
  // One that would pass stays as it is: no change in git without a change to see.
  if (!isNew && compare(readFileSync(path), image).passed) return;
  writeFileSync(path, encode(image));
  console.log(`${isNew ? 'new    ' : 'changed'} ${path}`);
});

const names = new Set(cases.map(({ baseline }) => basename(baseline)));
for (const file of existsSync(baselineFolder) ? readdirSync(baselineFolder) : []) {
  if (names.has(file)) continue;
  rmSync(join(baselineFolder, file));
  console.log(`removed ${join(baselineFolder, file)}`);
}
process.exit(failed ? 1 : 0);
