import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Where addresses in a page start from. */
export interface Place {
  /** Of the page, or of the file in which an address stands. */
  readonly base: URL;
  /** The folder that a "/" at the beginning of an address stands for. */
  readonly root: string;
}

/** What an address leads to: a file, or something that is not read here; undefined where it is no web address. */
export type Target = { readonly file: string } | { readonly elsewhere: string };

export function placeOf(path: string, root: string): Place {
  return { base: pathToFileURL(path), root };
}

/** Follows an address as a browser would, were the files on a server. */
export function follow(address: string, place: Place): Target | undefined {
  const url = toUrl(address, place);
  if (!url || !/^(?:https?|file|data|blob):$/.test(url.protocol)) return undefined;
  // An address of the disk is none that a page on the web could follow.
  if (url.protocol === 'file:' && /^\s*file:/i.test(address)) return undefined;
  return url.protocol === 'file:' ? { file: fileURLToPath(url) } : { elsewhere: address };
}

/** The place of a page whose `<base href>` is given. */
export function rebase(href: string, place: Place): Place {
  return { ...place, base: toUrl(href, place) ?? place.base };
}

function toUrl(address: string, { base, root }: Place): URL | undefined {
  const trimmed = address.trim();
  try {
    if (base.protocol !== 'file:') return new URL(trimmed, base);
    if (/^[\\/]{2}/.test(trimmed)) return new URL(trimmed, 'https://elsewhere.invalid');
    if (/^[\\/]/.test(trimmed)) return new URL(trimmed.replace(/^[\\/]/, './'), pathToFileURL(join(root, '/')));
    return new URL(trimmed, base);
  } catch {
    return undefined;
  }
}
