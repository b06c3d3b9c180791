/**
 * Storybook, at PORT or 6006, or built into storybook-static/.
 *
 *   tsx scripts/storybook.ts dev | build
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPort } from './static-server.js';

export const storybookFolder = 'storybook-static';
const record = join(storybookFolder, 'inputs.sha256');
const inputs = [
  '.storybook',
  'stories',
  'src',
  'data',
  'demo',
  'docs',
  'scripts/rollup',
  'test/fixtures/valmarin',
  'test/support/valmarin.ts',
  'custom-elements.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Builds Storybook unless what was built is made of the very same files. */
export async function ensureStorybook(): Promise<void> {
  if (existsSync(record) && readFileSync(record, 'utf8') === fingerprint()) {
    console.log(`${storybookFolder}/ is up to date.`);
  } else {
    await buildStorybook();
  }
}

async function buildStorybook(): Promise<void> {
  console.log('Building Storybook …');
  const start = performance.now();
  const state = fingerprint();
  await storybook(['build', '--output-dir', storybookFolder, '--loglevel', 'warn']);
  writeFileSync(record, state);
  console.log(`Built ${storybookFolder}/ in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesIn)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((file) => join(path, file))
    .filter((file) => statSync(file).isFile())
    .sort();
}

async function storybook(args: string[]): Promise<void> {
  const child = spawn(
    process.execPath,
    ['node_modules/storybook/dist/bin/dispatcher.js', ...args, '--disable-telemetry'],
    {
      stdio: 'inherit',
    },
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`Storybook ended with ${code}.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [command] = process.argv.slice(2);
  if (command === 'build') await buildStorybook();
  else await storybook(['dev', '--host', '127.0.0.1', '--port', String(readPort(6006)), '--exact-port', '--no-open']);
}
