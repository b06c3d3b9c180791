import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { descendants } from '../../scripts/ending.js';

/** As a run of tests, with a browser of its own that has started others, and one that does not listen. */
const script = `
  import { spawn } from 'node:child_process';
  import { endWithAll } from '${pathToFileURL('scripts/ending.ts').href}';
  endWithAll();
  spawn('sh', ['-c', 'sleep 300 & sleep 300 & wait']);
  spawn(process.execPath, ['-e', "process.on('SIGTERM', () => undefined); console.log('ready'); setInterval(() => undefined, 1000)"],
    { stdio: ['ignore', 'inherit', 'ignore'] });
`;

describe('what ends with a run', { skip: process.platform === 'win32' && 'no signals', timeout: 60_000 }, () => {
  for (const [signal, code] of [
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const) {
    it(`is all that it has started, on ${signal}`, async () => {
      const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      const pid = child.pid ?? 0;
      let started = descendants(pid);
      // The shell has started both of its own.
      while (started.length < 4) {
        await new Promise(setImmediate);
        started = descendants(pid);
      }
      child.kill(signal);
      assert.deepEqual(await once(child, 'exit'), [code, null]);
      const left = started.filter((each) => descendants(1).includes(each));
      assert.deepEqual(left, []);
    });
  }
});
