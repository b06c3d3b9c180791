import type { Find } from './fault.js';
import { pointerPart } from './pointer.js';

/** Deeper than any report, by far less than what overflows a stack. */
export const MAX_DEPTH = 64;

/** Names that reach into an object's make-up rather than its data. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Whether `value` is plain data that the other checks can walk: JSON's kinds of value alone, not too deep, no names that
 * pollute prototypes. Walks without recursion, so that no depth overflows the stack.
 */
export function isPlainData(value: unknown, find: Find): boolean {
  let sound = true;
  const fail = (pointer: string, ...[code, values]: [Parameters<Find>[1]['code'], Record<string, string | number>]) => {
    sound = false;
    find(pointer, { code, values });
  };
  const open: { value: unknown; pointer: string; depth: number }[] = [{ value, pointer: '', depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value: inner, pointer, depth } = next;
    if (typeof inner === 'object' && inner !== null) {
      if (depth >= MAX_DEPTH) {
        // One fault is enough: below, there may be millions.
        fail(pointer, 'too-deep', { depth: MAX_DEPTH });
        return false;
      }
      for (const key of Object.keys(inner).reverse()) {
        const at = pointer + pointerPart(key);
        if (FORBIDDEN.has(key)) fail(at, 'forbidden-key', { name: key });
        else open.push({ value: (inner as Record<string, unknown>)[key], pointer: at, depth: depth + 1 });
      }
    } else if (!isScalar(inner)) fail(pointer, 'not-json', { value: String(inner) });
  }
  return sound;
}

function isScalar(value: unknown): boolean {
  return typeof value === 'number'
    ? Number.isFinite(value)
    : value === null || /^(?:string|boolean)$/.test(typeof value);
}
