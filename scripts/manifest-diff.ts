/**
 * Names what differs between the custom-elements.json of two versions, and exits with 1 where something of the older one is
 * gone or takes less than before: tags, attributes and their values, defaults, properties, events, slots, parts, CSS
 * properties, states, exports.
 *
 *   npm run manifest:diff -- old.json             against custom-elements.json
 *   npm run manifest:diff -- old.json new.json
 *   npm run manifest:diff -- v0.1.0               a tag or commit of this repository
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { changeLine, compareManifests, type Manifest } from './manifest/compare.js';

const current = 'custom-elements.json';

/** A file, or the manifest as a commit has it. */
function readManifest(name: string): Manifest {
  const text = existsSync(name)
    ? readFileSync(name, 'utf8')
    : execFileSync('git', ['show', `${name}:${current}`], { encoding: 'utf8', maxBuffer: 1e8, stdio: 'pipe' });
  const manifest = JSON.parse(text) as Partial<Manifest>;
  if (!Array.isArray(manifest.modules)) throw new Error('it is no manifest of custom elements');
  return manifest as Manifest;
}

const [old, now = current, ...others] = process.argv.slice(2);
if (old === undefined || others.length > 0) {
  console.error('Usage: npm run manifest:diff -- <old file, tag or commit> [new]');
  process.exitCode = 2;
} else {
  try {
    const changes = compareManifests(readManifest(old), readManifest(now));
    for (const change of changes) console.log(changeLine(change));
    const breaking = changes.filter(({ isBreaking }) => isBreaking).length;
    console.log(`Changes: ${changes.length}. Breaking: ${breaking}.`);
    if (breaking > 0) process.exitCode = 1;
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('\n');
    console.error(`${old} and ${now} cannot be compared: ${reason}.`);
    process.exitCode = 2;
  }
}
