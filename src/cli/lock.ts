import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEnd } from './ending.js';

/** A lock without a process in it is being written, unless it is older, in milliseconds. */
const longestToWrite = 2000;

/**
 * Runs `work` while no other process on this machine runs its own for the same file: reading it, changing it and writing it
 * is then one step. Others wait; gives undefined where one holds the file for longer than `patience`, in milliseconds.
 */
export async function alone<T>(file: string, work: () => Promise<T>, patience = 20_000): Promise<T | undefined> {
  const lock = join(
    tmpdir(),
    `zj-widgets-${createHash('sha256').update(resolve(file)).digest('hex').slice(0, 32)}.lock`,
  );
  for (const start = Date.now(); !take(lock);) {
    if (Date.now() - start > patience) return undefined;
    await setTimeout(20);
  }
  const free = () => rmSync(lock, { force: true });
  const release = beforeEnd(free);
  try {
    return await work();
  } finally {
    free();
    release();
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    // Where no lock can be laid, as in a full folder for temporary files, the work is still to be done.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return true;
    if (!isHeld(lock)) rmSync(lock, { force: true });
    return false;
  }
}

/** Whether the process that laid a lock is there still: one that was killed takes nothing away. */
function isHeld(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (holder === 0) return Date.now() - statSync(lock).mtimeMs < longestToWrite;
    process.kill(holder, 0);
    return true;
  } catch (error) {
    // Another user's process is one too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
