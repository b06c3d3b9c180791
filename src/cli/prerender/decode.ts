import { positionAt } from '../position.js';
import type { PageFault } from './faults.js';
import { say } from '../usage.js';
import { prerenderMessages } from './prerender.messages.js';

export interface DecodedPage {
  readonly text: string;
  /** Written before the text again. */
  readonly byteOrderMark: boolean;
  /** Whether the page says that it is in UTF-8; else what is added must be ASCII. */
  readonly declared: boolean;
}

/** The text of a page in UTF-8, or why it is none. */
export function decodePage(bytes: Uint8Array, language: string): DecodedPage | PageFault {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { line: 1, column: 1, message: say(prerenderMessages, language, 'prerender.encoding', { name: 'UTF-16' }) };
  const byteOrderMark = first === 0xef && second === 0xbb && bytes[2] === 0xbf;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(byteOrderMark ? bytes.subarray(3) : bytes);
  } catch {
    return { ...brokenAt(bytes), message: say(prerenderMessages, language, 'prerender.not-utf-8') };
  }
  // Where a browser looks for it: in the first 1024 bytes.
  const meta = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(text.slice(0, 1024));
  const name = meta?.[1] ?? '';
  if (meta && !/^utf-?8$/i.test(name))
    return {
      ...positionAt(text, meta.index),
      message: say(prerenderMessages, language, 'prerender.encoding', { name }),
    };
  return { text, byteOrderMark, declared: byteOrderMark || meta !== null };
}

/** The first bytes that are no UTF-8. */
function brokenAt(bytes: Uint8Array): { readonly line: number; readonly column: number } {
  const [sound = ''] = new TextDecoder().decode(bytes).split('\ufffd');
  return positionAt(sound, sound.length);
}

/** Markup in ASCII alone, for a page that does not say how it is encoded. */
export function toAscii(markup: string): string {
  return markup.replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`);
}
