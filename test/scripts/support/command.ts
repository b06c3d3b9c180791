import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { after } from 'node:test';
import { beforeEnd } from '../../../src/cli/ending.js';
import { main } from '../../../src/cli/main.js';

export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a folder. */
export const runCommand = (cwd: string, ...args: string[]): Promise<Said> => runWith({ cwd }, ...args);

export async function runWith(
  { cwd, stdin = '', env = {} }: { cwd: string; stdin?: string; env?: NodeJS.ProcessEnv },
  ...args: string[]
): Promise<Said> {
  const said = { stdout: '', stderr: '' };
  const code = await main(args, {
    stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
    stdout: { write: (text) => (said.stdout += text) },
    stderr: { write: (text) => (said.stderr += text) },
    cwd,
    env,
  });
  return { code, ...said };
}

/** A folder with files in it, gone after the tests of the file. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'zj-widgets-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const release = beforeEnd(remove);
  after(() => {
    release();
    remove();
  });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
