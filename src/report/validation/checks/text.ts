import type { Find } from '../fault.js';
import { pointerPart } from '../pointer.js';

/** Control characters, halves of a pair and what is no character: files of XML cannot hold them. */
const unfit =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
/** Turns the direction of all that follows, a mark from within a file, and a space without width where words have spaces. */
const hidden = /[\u202a-\u202e\ufeff]|(?<![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff])\u200b/;
/** What stands where decoding failed, and UTF-8 that was read as Windows-1252. */
const garbled =
  /\ufffd|â€[\u0080-\u00ff“”™œ˜š›‚„†‡…‰]?|Ã[\u0080-\u00bf†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|ï»¿|锟斤拷/;
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
  const [misread] = garbled.exec(text) ?? [];
  if (wrong !== undefined) find(pointer, { code: 'unfit-character', values: { value: nameOf(wrong) } });
  else if (odd !== undefined) {
    find(pointer, { code: 'hidden-character', severity: 'warning', values: { value: nameOf(odd) } });
  } else if (misread !== undefined) {
    const value = misread === '\ufffd' ? nameOf(misread) : misread;
    find(pointer, { code: 'garbled-text', severity: 'warning', values: { value } });
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
