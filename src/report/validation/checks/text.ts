import type { Find } from '../fault.js';
import { pointerPart } from '../pointer.js';

/** Control characters, halves of a pair and what is no character: files of XML cannot hold them. */
const unfit =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
/** Turns the direction of all that follows, a mark from within a file, and what stands where decoding failed. */
const hidden = /[\u202a-\u202e\ufeff\ufffd]/;
/** Isolates, which embed words of another direction, where one is not closed. */
const isolate = /[\u2066-\u2069]/g;

/** Characters that no reader sees, in words and in names. */
export function findTextFaults(value: unknown, pointer: string, find: Find): void {
  // What a geometry says of its features is not shown.
  if (pointer === '/map/geometry') return;
  if (typeof value === 'string') checkText(value, pointer, find);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const at = pointer + pointerPart(key);
      checkText(key, at, find);
      findTextFaults(inner, at, find);
    }
  }
}

function checkText(text: string, pointer: string, find: Find): void {
  const [wrong] = unfit.exec(text) ?? [];
  const [odd] = hidden.exec(text) ?? [isUnclosed(text)];
  if (wrong !== undefined) find(pointer, { code: 'unfit-character', values: { value: nameOf(wrong) } });
  else if (odd !== undefined) {
    find(pointer, { code: 'hidden-character', severity: 'warning', values: { value: nameOf(odd) } });
  }
}

function isUnclosed(text: string): string | undefined {
  let depth = 0;
  for (const [mark] of text.matchAll(isolate)) {
    depth += mark === '\u2069' ? -1 : 1;
    if (depth < 0) return mark;
  }
  return depth === 0 ? undefined : '\u2066';
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
