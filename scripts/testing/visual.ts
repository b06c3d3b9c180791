/**
 * Takes a picture of each element in a chosen set of settings and compares it with the committed one. A difference is
 * written, beside what was expected, to test/visual/failed/, which git does not keep.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../browsers.js';
import { ensureBuild } from '../ensure-build.js';
import { launchForPictures } from '../pictures/page.js';
import { serveFolders } from '../static-server.js';
import type { Count, Selection } from './results.js';
import { type Case, cases } from './visual/cases.js';
import { compare, tolerance } from './visual/compare.js';
import { folders, openCases, type Picture } from './visual/picture.js';

const failedFolder = 'test/visual/failed';

export async function runVisual(engine: Engine, selection: Selection): Promise<Count> {
  const chosen = cases.filter(({ name }) => selection.includes(`visual/${name}`));
  const count: Count = { passed: 0, failed: 0 };
  if (chosen.length === 0) return count;
  const failed: string[] = [];
  rmSync(failedFolder, { recursive: true, force: true });
  await takeAll(engine, chosen, (one, picture) => {
    const problems = [...picture.problems, ...difference(one, picture)];
    count[problems.length ? 'failed' : 'passed'] += 1;
    if (problems.length) failed.push(one.name);
    if (problems.length) console.log(`✗ ${one.name}\n${problems.join('\n').replace(/^/gm, '    ')}`);
  });
  if (count.failed) {
    console.log(`To accept what was drawn: npm run visual:accept -- --files ${failed.length === 1 ? failed[0] : '…'}`);
  }
  return count;
}

/** Takes the pictures of these cases, two at a time, as there are two cores. */
export async function takeAll(
  engine: Engine,
  chosen: readonly Case[],
  done: (one: Case, picture: Picture) => void,
): Promise<void> {
  ensureBuild();
  const server = await serveFolders(folders, 0);
  const browser = await launchForPictures(engine);
  try {
    console.log(`chromium ${browser.version()}, ${chosen.length} pictures`);
    const take = openCases(browser, server.address);
    const queue = chosen.values();
    const worker = async () => {
      for (const one of queue) {
        done(
          one,
          await take(one).catch((error: unknown): Picture => ({ image: undefined, problems: [String(error)] })),
        );
      }
    };
    await Promise.all([worker(), worker()]);
  } finally {
    await browser.close();
    await server.close();
  }
}

function difference({ name, baseline }: Case, { image }: Picture): string[] {
  if (!image) return [];
  mkdirSync(failedFolder, { recursive: true });
  const keep = (suffix: string, content: Buffer) => {
    const path = join(failedFolder, `${name}${suffix}.png`);
    writeFileSync(path, content);
    return path;
  };
  if (!existsSync(baseline)) return [`There is no baseline for it yet. Drawn: ${keep('.actual', image)}`];
  const result = compare(readFileSync(baseline), image);
  if (result.passed) return [];
  keep('.actual', image);
  return [
    result.sizes ?? `${(result.share * 100).toFixed(2)} % of the pixels differ, more than ${tolerance * 100} %.`,
    `Expected, difference, actual: ${keep('', result.picture())}`,
  ];
}
