/** Runs the tests of what runs in Node: scripts and the package. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Count } from './results.js';

export async function runNode(files: readonly string[]): Promise<Count> {
  // Without a name, Node would look for tests by itself.
  if (files.length === 0) return { passed: 0, failed: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'zj-widgets-tests-'));
  const record = join(folder, 'results.tap');
  try {
    const reporters = ['spec', 'stdout', 'tap', record].map(
      (value, index) => `--test-reporter${index % 2 ? '-destination' : ''}=${value}`,
    );
    const child = spawn(process.execPath, ['--import', 'tsx', '--test', ...reporters, ...files], { stdio: 'inherit' });
    const [code] = (await once(child, 'exit')) as [number | null];
    const summary = readFileSync(record, 'utf8');
    const count = (name: string) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(summary)?.[1] ?? NaN);
    const passed = count('pass');
    const failed = count('fail') + count('cancelled');
    if (Number.isNaN(passed + failed)) throw new Error('The tests in Node did not finish.');
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
