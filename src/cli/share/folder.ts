import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDictionary } from '../../report/validation/values.js';
import { isSystemFault } from '../system-faults.js';
import { writeWhole } from '../write-whole.js';

/** A file that is ready to be written. */
export interface WholeFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly drawnFrom?: string;
}

/** The list of what was written, beside it: only what is in it is ever overwritten or removed. */
const listName = 'files.json';

interface Listed {
  readonly sha256: string;
  readonly drawnFrom?: string;
}

export interface Written {
  readonly written: number;
  readonly same: number;
  readonly removed: number;
  /** Files of records that are gone, which stay: they were changed since they were written. */
  readonly left: readonly string[];
}

/** A folder that is written by this command alone, or in which others have files too. */
export class ShareFolder {
  readonly #path: string;
  readonly #before: ReadonlyMap<string, Listed>;

  constructor(path: string) {
    this.#path = path;
    this.#before = readList(join(path, listName));
  }

  /** A PNG that is as it was left and was drawn from the same. */
  pictureOf(file: string, drawnFrom: string): Uint8Array | undefined {
    const listed = this.#before.get(file);
    if (listed?.drawnFrom !== drawnFrom) return undefined;
    const content = this.#read(file);
    return content && hash(content) === listed.sha256 ? content : undefined;
  }

  /** The names of files that would be overwritten, though they are not of this command. */
  notOurs(files: readonly WholeFile[]): string[] {
    const taken = files.filter(({ path, content }) => {
      if (this.#before.has(path)) return false;
      const there = this.#read(path);
      return there !== undefined && hash(there) !== hash(content);
    });
    const isListTaken = this.#before.size === 0 && this.#read(listName) !== undefined;
    return [...taken.map(({ path }) => path), ...(isListTaken ? [listName] : [])];
  }

  /** Writes what has changed, and removes what is gone. */
  async write(files: readonly WholeFile[]): Promise<Written> {
    const now = new Map(files.map(({ path, content, drawnFrom }) => [path, listed(content, drawnFrom)]));
    // Ended midway, the next run still knows its own.
    await this.#save(new Map([...this.#before, ...now]));
    let written = 0;
    for (const { path, content } of files) {
      const there = this.#read(path);
      if (there && hash(there) === now.get(path)?.sha256) continue;
      await writeWhole(join(this.#path, path), content);
      written += 1;
    }
    const left: string[] = [];
    let removed = 0;
    for (const [path, { sha256 }] of this.#before) {
      const there = now.has(path) ? undefined : this.#read(path);
      if (!there) continue;
      if (hash(there) === sha256) {
        rmSync(join(this.#path, path));
        removed += 1;
      } else left.push(path);
    }
    await this.#save(now);
    return { written, same: files.length - written, removed, left };
  }

  async #save(list: ReadonlyMap<string, Listed>): Promise<void> {
    const sorted = [...list].sort(([a], [b]) => (a < b ? -1 : 1));
    const content = `${JSON.stringify({ writtenBy: 'zj-widgets share', files: Object.fromEntries(sorted) }, undefined, 1)}\n`;
    const there = this.#read(listName);
    if (!there || hash(there) !== hash(content)) await writeWhole(join(this.#path, listName), content);
  }

  #read(path: string): Uint8Array | undefined {
    try {
      return readFileSync(join(this.#path, path));
    } catch (error) {
      // What cannot be read is told of where it is written.
      if (isSystemFault(error)) return undefined;
      throw error;
    }
  }
}

function listed(content: string | Uint8Array, drawnFrom: string | undefined): Listed {
  return { sha256: hash(content), ...(drawnFrom !== undefined && { drawnFrom }) };
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Names alone that this command gives its files: a list from elsewhere must not lead out of the folder. */
const ownName = /^(?:styles\/)?[A-Za-z0-9.-]+\.(?:html|json|csv|svg|png|xml|css)$/;

function readList(path: string): ReadonlyMap<string, Listed> {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const files = isDictionary(value) && value['writtenBy'] === 'zj-widgets share' ? value['files'] : undefined;
    if (!isDictionary(files)) return new Map();
    return new Map(Object.entries(files as Record<string, Listed>).filter(([name]) => ownName.test(name)));
  } catch {
    return new Map();
  }
}
