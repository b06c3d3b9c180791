import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { beforeEnd } from './ending.js';

/**
 * Writes a file whole or not at all, whatever happens meanwhile: a full disk, Ctrl-C, another writer; a reader sees the old
 * or the new. Its rights, owner and links stay, what a symbolic link leads to is written, folders that lack are made, and
 * nothing is left where it fails. What is no file (a terminal, a pipe, /dev/null) is written to as it is.
 *
 * Only a file with other names (hard links), or in a folder where nothing can be created, is overwritten in place; a write
 * that fails is taken back. `mode` is of a new file, as far as the system lets it have that.
 */
export async function writeWhole(path: string, content: string | Uint8Array, mode = 0o666): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const existing = statSync(path, { throwIfNoEntry: false });
  if (existing && !existing.isFile()) return writeThrough(path, existing, bytes);
  // Nothing below waits, so that a signal comes before it or after it; the loop must turn once for a signal to be seen.
  const release = beforeEnd(() => undefined);
  try {
    if (existing) overwrite(realpathSync(path), existing, bytes);
    else create(linkTarget(path), bytes, mode);
  } finally {
    await setImmediate();
    await setImmediate();
    release();
  }
}

async function writeThrough(path: string, existing: Stats, bytes: Uint8Array): Promise<void> {
  // A named pipe that nobody reads would be waited for without end; who reads it sees its end when none has it open.
  const pipe = existing.isFIFO() ? openSync(path, constants.O_WRONLY | constants.O_NONBLOCK) : undefined;
  try {
    await writeFile(path, bytes);
  } finally {
    if (pipe !== undefined) closeSync(pipe);
  }
}

/** The path that a symbolic link which leads nowhere yet stands for. */
function linkTarget(path: string): string {
  let target = path;
  while (lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink()) {
    target = resolve(realpathSync(dirname(target)), readlinkSync(target));
  }
  return target;
}

function create(path: string, bytes: Uint8Array, mode: number): void {
  const made: string[] = [];
  try {
    // One by one: asked for all at once, Node tries for ever where a folder takes none, as /proc.
    for (const folder of missingFolders(dirname(path))) if (makeFolder(folder)) made.unshift(folder);
    replace(path, bytes, mode);
  } catch (error) {
    for (const folder of made) removeEmpty(folder);
    throw error;
  }
}

/** The folders that are not there, the outermost first. */
function missingFolders(folder: string): string[] {
  const missing: string[] = [];
  for (let each = folder; !statSync(each, { throwIfNoEntry: false }); each = dirname(each)) missing.unshift(each);
  return missing;
}

/** Gives false where another has made it meanwhile. */
function makeFolder(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
    return false;
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Another has put something there.
  }
}

function overwrite(path: string, existing: Stats, bytes: Uint8Array): void {
  // Where it may not be written, that the folder may be is no excuse.
  accessSync(path, constants.W_OK);
  if (existing.nlink > 1) return overwriteInPlace(path, bytes);
  try {
    replace(path, bytes, 0o600, existing);
  } catch (error) {
    // The folder is not ours to write, the owner cannot be given, or the file is mounted by itself.
    if (!/^(?:EACCES|EPERM|EBUSY)$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
    overwriteInPlace(path, bytes);
  }
}

/** Puts a file in the place of another, or of none, in one step. */
function replace(path: string, bytes: Uint8Array, mode: number, existing?: Stats): void {
  // By a name of its own, so that the longest name of a file has room.
  const draft = join(dirname(path), `.zj-${randomBytes(6).toString('hex')}.tmp`);
  const file = openSync(draft, 'wx', mode);
  try {
    try {
      writeFileSync(file, bytes);
      if (existing) keepRights(file, existing);
      // Else the rename could reach the disk before what the file holds; lost with the power, it leaves the old one.
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function keepRights(file: number, { uid, gid, mode }: Stats): void {
  const own = fstatSync(file);
  if (uid !== own.uid || gid !== own.gid) fchownSync(file, uid, gid);
  // After the owner, with whom the system changes rights.
  fchmodSync(file, mode & 0o7777);
}

function overwriteInPlace(path: string, bytes: Uint8Array): void {
  const old = readFileSync(path);
  const file = openSync(path, 'r+');
  try {
    try {
      writeAt0(file, bytes);
    } catch (error) {
      // The room for what was there is there still.
      writeAt0(file, old);
      throw error;
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function writeAt0(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done, bytes.length - done, done);
  ftruncateSync(file, bytes.length);
}
