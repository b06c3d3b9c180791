import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDictionary } from '../../report/validation/values.js';
import { writeWhole } from '../write-whole.js';

/** What is known of a page that was written without a fault or a note. */
export interface Entry {
  /** Hashes of the page as it was read and as it was written. */
  readonly read: string;
  readonly written: string;
  /** Those of the files that it was filled from, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** The files of styles that it links to, by name. */
  readonly sheets: readonly string[];
  readonly hashes: readonly string[];
}

/**
 * The pages of the last run of the same kind, by the file that they were written to, in the user's folder for caches: those
 * that are as they were left, from what they were made of, need not be filled again.
 */
export class UnchangedPages {
  readonly #path: string | undefined;
  readonly #before: ReadonlyMap<string, Entry>;
  readonly #now = new Map<string, Entry>();
  readonly #hashes = new Map<string, string>();

  /** `settings` is all that decides on what is written, but for files; another of it begins anew. */
  constructor(env: NodeJS.ProcessEnv, settings: unknown) {
    const folder = cacheFolder(env);
    const key = hash(JSON.stringify([settings, program()]));
    this.#path = folder && join(folder, `prerender-${key.slice(0, 16)}.json`);
    this.#before = this.#path ? readEntries(this.#path) : new Map();
  }

  /** The entry of a page that is as it was left; undefined where it is to be filled. */
  find(path: string, target: string, stylesFolder: string): Entry | undefined {
    const entry = this.#before.get(target);
    if (!entry) return undefined;
    const written = this.#hashOf(target);
    const isSame =
      written === entry.written &&
      (path === target || this.#hashOf(path) === entry.read) &&
      Object.entries(entry.files).every(([file, before]) => this.#hashOf(file) === before) &&
      entry.sheets.every((name) => this.#hashOf(join(stylesFolder, name)) !== missing);
    if (!isSame) return undefined;
    this.#now.set(target, entry);
    return entry;
  }

  add(
    target: string,
    {
      read,
      written,
      files,
      ...rest
    }: Omit<Entry, 'read' | 'written' | 'files'> & {
      readonly read: Uint8Array;
      readonly written: Uint8Array;
      readonly files: readonly string[];
    },
  ): void {
    const hashes = Object.fromEntries(files.map((file) => [file, this.#hashOf(file)]));
    this.#now.set(target, { ...rest, read: hash(read), written: hash(written), files: hashes });
  }

  async save(): Promise<void> {
    if (!this.#path || this.#now.size === 0) return;
    try {
      await writeWhole(this.#path, JSON.stringify(Object.fromEntries(this.#now)));
    } catch {
      // Then all is filled again the next time.
    }
  }

  #hashOf(path: string): string {
    let found = this.#hashes.get(path);
    if (found === undefined) {
      try {
        found = statSync(path).isFile() ? hash(readFileSync(path)) : missing;
      } catch {
        found = missing;
      }
      this.#hashes.set(path, found);
    }
    return found;
  }
}

const missing = '';

function hash(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('base64');
}

function readEntries(path: string): ReadonlyMap<string, Entry> {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return new Map(isDictionary(value) ? (Object.entries(value) as [string, Entry][]) : []);
  } catch {
    return new Map();
  }
}

/** The user's own, where the system has them; undefined where it says of none. */
function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: NodeJS.ProcessEnv): string | undefined {
  const home = HOME && join(HOME, process.platform === 'darwin' ? 'Library/Caches' : '.cache');
  const folder = XDG_CACHE_HOME || (process.platform === 'win32' ? LOCALAPPDATA : home);
  return folder ? join(folder, 'zj-widgets') : undefined;
}

/** Tells versions of this program apart: the names, sizes and times of its files. */
function program(): string {
  const folder = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../' : './', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return files
    .map((file) => {
      const { size, mtimeMs } = statSync(join(folder, file));
      return `${file} ${size} ${mtimeMs}`;
    })
    .join('\n');
}
