import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** A page to be filled, and where it is to be written. */
export interface PageFile {
  /** As the command line names it, for messages. */
  readonly name: string;
  readonly path: string;
  readonly target: string;
  /** The folder that it was found in, else the current one: what "/" in an address most likely stands for. */
  readonly root: string;
}

/** The pages that files and folders stand for; `missing` are names of nothing, `empty` folders without a page. */
export interface PageFiles {
  readonly pages: readonly PageFile[];
  readonly missing: readonly string[];
  readonly empty: readonly string[];
}

const isPage = (name: string) => /\.html?$/i.test(name);
const skipped = /(^|[\\/])(node_modules|\.[^\\/]+)([\\/]|$)/;

/** Finds the pages. With an `output`, one file goes to it by its name; several, or a folder's, go into it as a folder. */
export async function findPages(names: readonly string[], cwd: string, output: string | undefined): Promise<PageFiles> {
  const pages: PageFile[] = [];
  const missing: string[] = [];
  const empty: string[] = [];
  const folder =
    output !== undefined && (names.length > 1 || /[\\/]$/.test(output) || (await isFolder(resolve(cwd, output))));
  for (const name of names) {
    const path = resolve(cwd, name);
    const kind = await kindOf(path);
    if (kind === 'none') missing.push(name);
    else if (kind === 'file') {
      const target = output === undefined ? path : resolve(cwd, output, folder ? basename(name) : '');
      pages.push({ name, path, target, root: cwd });
    } else {
      const found = await readdir(path, { recursive: true });
      const inside = found.filter((file) => isPage(file) && !skipped.test(file)).sort();
      if (inside.length === 0) empty.push(name);
      for (const file of inside) {
        const target = output === undefined ? join(path, file) : resolve(cwd, output, file);
        pages.push({ name: join(name, file), path: join(path, file), target, root: path });
      }
    }
  }
  return { pages, missing, empty };
}

/** The relative address of a folder from a page. */
export function addressOf(folder: string, page: string): string {
  const path = relative(dirname(page), folder).replaceAll('\\', '/');
  return path === '' ? '' : `${path}/`;
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
  const found = await stat(path).catch(() => undefined);
  return !found ? 'none' : found.isDirectory() ? 'folder' : 'file';
}

async function isFolder(path: string): Promise<boolean> {
  return (await kindOf(path)) === 'folder';
}
