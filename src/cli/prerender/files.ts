import { lstatSync, realpathSync, statSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isSystemFault, systemFault } from '../system-faults.js';
import { say } from '../usage.js';
import { prerenderMessages } from './prerender.messages.js';

/** A page to be filled, and where it is to be written. */
export interface PageFile {
  /** As the command line names it, for messages. */
  readonly name: string;
  readonly path: string;
  readonly target: string;
  /** The folder that it was found in, else the current one: what "/" in an address most likely stands for. */
  readonly root: string;
  /** The folder out of which nothing is written, by no link; undefined where the command line names the page itself. */
  readonly within?: string;
}

/** The pages that files and folders stand for. */
export interface PageFiles {
  readonly pages: readonly PageFile[];
  /** A line for each name that stands for no page. */
  readonly faults: readonly string[];
  /** A line for each page that is left alone. */
  readonly notes: readonly string[];
}

const pageNames = /\.html?$/i;
const skipped = /^(?:node_modules$|\.)/;

/**
 * Finds the pages, those of folders by the names that are `wanted`. With an `output`, one file goes to it by its name;
 * several, or a folder's, go into it as a folder.
 */
export async function findPages(
  names: readonly string[],
  cwd: string,
  output: string | undefined,
  language: string,
  wanted: RegExp = pageNames,
): Promise<PageFiles> {
  const pages: PageFile[] = [];
  const faults: string[] = [];
  const notes: string[] = [];
  const target = output === undefined ? undefined : resolve(cwd, output);
  const folder = target !== undefined && (names.length > 1 || /[\\/]$/.test(output ?? '') || isFolder(target));
  for (const name of names) {
    const path = resolve(cwd, name);
    const kind = await kindOf(path, language);
    if (kind === 'file') {
      if (target === undefined) pages.push({ name, path, target: path, root: cwd });
      else if (folder) pages.push({ name, path, target: join(target, basename(path)), root: cwd, within: target });
      else pages.push({ name, path, target, root: cwd });
    } else if (kind === 'folder') {
      const walk = new Walk(path, name, target, language, wanted);
      await walk.into('');
      if (walk.pages.length + walk.faults.length + walk.notes.length === 0)
        faults.push(`${name}: ${say(prerenderMessages, language, 'prerender.no-pages', { file: name })}`);
      pages.push(...walk.pages.sort((a, b) => (a.path < b.path ? -1 : 1)));
      faults.push(...walk.faults);
      notes.push(...walk.notes);
    } else faults.push(`${name}: ${kind.fault}`);
  }
  return { pages, faults, notes };
}

/** Goes through a folder; links are followed to pages within it alone, and to no folder. */
class Walk {
  readonly pages: PageFile[] = [];
  readonly faults: string[] = [];
  readonly notes: string[] = [];

  readonly #top: string;
  readonly #name: string;
  readonly #output: string | undefined;
  readonly #language: string;
  readonly #wanted: RegExp;

  constructor(top: string, name: string, output: string | undefined, language: string, wanted: RegExp) {
    this.#top = top;
    this.#name = name;
    this.#output = output;
    this.#language = language;
    this.#wanted = wanted;
  }

  async into(folder: string): Promise<void> {
    const path = join(this.#top, folder);
    // What an earlier run has written into a folder within this one is no source.
    if (folder !== '' && path === this.#output) return;
    let entries;
    try {
      entries = await readdir(path, { withFileTypes: true, encoding: 'buffer' });
    } catch (error) {
      if (!isSystemFault(error)) throw error;
      this.faults.push(`${join(this.#name, folder)}: ${systemFault(error, this.#language)}`);
      return;
    }
    for (const entry of entries) {
      const bytes = entry.name as unknown as Uint8Array;
      const name = decodeName(bytes);
      if (name === undefined) {
        const shown = escapeName(bytes);
        if (entry.isDirectory() || this.#wanted.test(shown))
          this.#fault(join(folder, shown), 'prerender.name-not-utf-8');
        continue;
      }
      if (skipped.test(name)) continue;
      const file = join(folder, name);
      if (entry.isDirectory()) await this.into(file);
      else if (!this.#wanted.test(name)) continue;
      else if (entry.isFile()) this.#add(file);
      else if (entry.isSymbolicLink()) await this.#addLink(file);
      else this.#fault(file, 'prerender.no-file');
    }
  }

  async #addLink(file: string): Promise<void> {
    const path = join(this.#top, file);
    const kind = await kindOf(path, this.#language);
    if (kind === 'folder') return;
    if (kind !== 'file') {
      this.faults.push(`${join(this.#name, file)}: ${kind.fault}`);
      return;
    }
    const [top, real] = await Promise.all([realpath(this.#top), realpath(path)]);
    if (!isWithin(real, top)) {
      const note = say(prerenderMessages, this.#language, 'prerender.link-outside');
      this.notes.push(`${join(this.#name, file)}: ${note}`);
    } else if (this.#output !== undefined || !this.#wanted.test(real) || skipped.test(basename(real))) this.#add(file);
    // Else it is filled under its own name.
  }

  #add(file: string): void {
    const path = join(this.#top, file);
    const target = this.#output === undefined ? path : join(this.#output, file);
    this.pages.push({
      name: join(this.#name, file),
      path,
      target,
      root: this.#top,
      within: this.#output ?? this.#top,
    });
  }

  #fault(file: string, key: 'prerender.name-not-utf-8' | 'prerender.no-file'): void {
    this.faults.push(`${join(this.#name, file)}: ${say(prerenderMessages, this.#language, key)}`);
  }
}

/** Pages that would be written to the same file. */
export function sameTarget(pages: readonly PageFile[]): readonly [PageFile, PageFile] | undefined {
  const byTarget = new Map<string, PageFile>();
  for (const page of pages) {
    const other = byTarget.get(page.target);
    if (other && other.path !== page.path) return [other, page];
    byTarget.set(page.target, page);
  }
  return undefined;
}

/** Whether a link leads what is written out of the folder that it is to stay in. */
export function leavesFolder({ target, within }: PageFile): boolean {
  if (within === undefined || lstatSync(within, { throwIfNoEntry: false }) === undefined) return false;
  let there = target;
  while (lstatSync(there, { throwIfNoEntry: false }) === undefined) there = dirname(there);
  try {
    return !isWithin(realpathSync(there), realpathSync(within));
  } catch {
    // A link to what is not there yet.
    return true;
  }
}

/** The folder for files that all pages share: the one that they were found in or are written to, else all have in common. */
export function sharedFolder(pages: readonly PageFile[]): string {
  const folders = pages.map(({ target, within }) => within ?? dirname(target));
  return folders.reduce((common, folder) => {
    let shared = common;
    while (!isWithin(folder, shared)) shared = dirname(shared);
    return shared;
  });
}

/** The relative address of a folder from a page. */
export function addressOf(folder: string, page: string): string {
  const path = relative(dirname(page), folder).replaceAll('\\', '/');
  return path === '' ? '' : `${path}/`;
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

async function kindOf(path: string, language: string): Promise<'file' | 'folder' | { readonly fault: string }> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : { fault: say(prerenderMessages, language, 'prerender.no-file') };
  } catch (error) {
    if (!isSystemFault(error)) throw error;
    // A link that leads nowhere is there all the same.
    const isLink = error.code === 'ENOENT' && lstatSync(path, { throwIfNoEntry: false });
    if (isLink) return { fault: say(prerenderMessages, language, 'prerender.dangling-link') };
    if (error.code === 'ENOENT') return { fault: say(prerenderMessages, language, 'prerender.missing-file') };
    return { fault: systemFault(error, language) };
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function decodeName(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A name that is no text, so that it can be told apart: bytes beyond ASCII as `\xE9`. */
function escapeName(bytes: Uint8Array): string {
  return [...bytes]
    .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase()}`))
    .join('');
}
