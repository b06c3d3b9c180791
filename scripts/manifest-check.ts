/** Fails when custom-elements.json is not what the sources say, and shows where it begins to differ. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'node_modules/.cache/zj-widgets/manifest';
execFileSync(
  process.execPath,
  ['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--outdir', folder],
  {
    stdio: 'inherit',
  },
);

const lines = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '').split('\n');
const kept = lines('custom-elements.json');
const fresh = lines(join(folder, 'custom-elements.json'));
const first = fresh.findIndex((line, index) => line !== kept[index]);

if (first >= 0 || kept.length !== fresh.length) {
  const at = first >= 0 ? first : fresh.length;
  const excerpt = (mark: string, from: string[]) => from.slice(at, at + 8).map((line) => `${mark} ${line}`);
  console.error(`custom-elements.json is stale from line ${at + 1} on; "npm run manifest" writes it anew.`);
  console.error([...excerpt('-', kept), ...excerpt('+', fresh)].join('\n'));
  process.exitCode = 1;
} else {
  console.log('custom-elements.json is what the sources say.');
}
