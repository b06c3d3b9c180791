/**
 * What the elements cost, beside a floor and peers, in one headless Chromium.
 *
 *   npm run bench                          everything; installs the peers where they are missing
 *   npm run bench -- --only size,speed     of size, speed, growth, page and site only these
 *   npm run bench -- --only speed --filter maps --rounds 3 --seed 7
 *   npm run bench -- --document            what was measured goes into docs/performance.md too
 *   npm run bench -- --modules stat        which modules an element's bytes are in
 */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { launchArgs, requireChromium } from '../scripts/browsers.js';
import { ensureBuild } from '../scripts/ensure-build.js';
import { document } from './document.js';
import { measureGrowth } from './growth/run.js';
import { measurePage } from './page/run.js';
import { judge, parts, printTable, type Measurement, type Part } from './results.js';
import { measureSite } from './site/run.js';
import { measureSizes, printModules } from './size/run.js';
import { measureSpeed } from './speed/run.js';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    filter: { type: 'string', default: '' },
    rounds: { type: 'string', default: '9' },
    seed: { type: 'string', default: '2025' },
    modules: { type: 'string' },
    document: { type: 'boolean', default: false },
    output: { type: 'string', default: 'bench/results.json' },
  },
});

async function main(): Promise<void> {
  const chosen = options.only?.split(',') ?? parts;
  const unknown = chosen.find((name) => !(parts as readonly string[]).includes(name));
  if (unknown !== undefined) throw new Error(`--only takes ${parts.join(', ')}, not "${unknown}".`);
  ensureBuild();
  if (options.modules) return printModules(options.modules);
  if (chosen.some((part) => part === 'speed' || part === 'page')) installPeers();

  const measurements: Measurement[] = [];
  for (const part of parts.filter((name) => chosen.includes(name))) {
    console.log(`\n── ${part} ──`);
    const measured = await measure(part);
    console.log();
    printTable(measured);
    measurements.push(...measured);
  }
  writeFileSync(
    options.output,
    `${JSON.stringify({ seed: Number(options.seed), versions: versions(), measurements }, undefined, 2)}\n`,
  );
  if (options.document) document(measurements);
  const broken = measurements.filter((measurement) => judge(measurement) === 'broken');
  console.log(`\nWritten to ${options.output}. ✓ goal met, ~ within the limit, ✗ over it: ${broken.length}.`);
  if (broken.length > 0) process.exitCode = 1;
}

async function measure(part: Part): Promise<Measurement[]> {
  if (part === 'size') return measureSizes();
  if (part === 'site') return measureSite();
  const { executablePath } = requireChromium({ isWhole: true });
  const port = 9333;
  const browser = await chromium.launch({
    executablePath,
    args: [...launchArgs, '--js-flags=--expose-gc', `--remote-debugging-port=${port}`],
  });
  try {
    const rounds = Number(options.rounds);
    if (part === 'speed')
      return await measureSpeed(browser, { rounds, seed: Number(options.seed), filter: options.filter });
    if (part === 'growth') return await measureGrowth(browser, rounds);
    return await measurePage(browser, port, rounds);
  } finally {
    await browser.close();
  }
}

function installPeers(): void {
  if (existsSync('bench/node_modules')) return;
  console.log('Installing the peers …');
  execFileSync('npm', ['ci', '--prefix', 'bench', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

/** Of the browser and of all that was compared. */
function versions(): Record<string, string> {
  const require = createRequire(import.meta.url);
  const { dependencies } = require('./package.json') as { dependencies: Record<string, string> };
  return { chromium: requireChromium({ isWhole: true }).version, ...dependencies };
}

await main();
