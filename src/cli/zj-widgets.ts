#!/usr/bin/env node
import { isSystemFault } from './system-faults.js';
import { languageOf, main, refusal } from './main.js';

const { stdout, stderr, env } = process;
const args = process.argv.slice(2);

// What reads the output may stop before the end, as `head` does; else the disk is full, and that is to be told.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') {
    process.exitCode = 1;
    stderr.write(refusal('stdout', error, languageOf(args, env)));
  }
  process.exit();
});
stderr.on('error', () => process.exit(1));

/** A folder that has been removed meanwhile cannot be told. */
function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch (error) {
    if (!isSystemFault(error)) throw error;
    stderr.write(refusal('.', error, languageOf(args, env)));
    process.exitCode = 1;
    return undefined;
  }
}

const cwd = currentFolder();
if (cwd !== undefined) {
  const world = {
    // Looked at only where it is read: there are kinds that cannot even be opened.
    get stdin() {
      return process.stdin;
    },
    stdout,
    stderr,
    env,
    cwd,
  };
  // Not awaited here: commands are loaded later and import from this module, which must have ended by then.
  void main(args, world).then((code) => {
    process.exitCode = code;
  });
}
