import { forbiddenKeys, maxDepth } from '../limits.js';
import type { Find } from './fault.js';
import { pointerPart } from './pointer.js';

/**
 * Finds what is no plain data: values that JSON has not, names that pollute prototypes, depth without end. False where
 * it is too deep for the other checks to walk. Itself it walks without recursion, so that no depth overflows the stack.
 */
export function findUnplainData(value: unknown, find: Find): boolean {
  const open: { value: unknown; pointer: string; depth: number }[] = [{ value, pointer: '', depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value: inner, pointer, depth } = next;
    if (typeof inner === 'object' && inner !== null) {
      if (depth >= maxDepth) {
        // One fault is enough: below, there may be millions.
        find(pointer, { code: 'too-deep', values: { depth: maxDepth } });
        return false;
      }
      for (const key of Object.keys(inner).reverse()) {
        const at = pointer + pointerPart(key);
        if (forbiddenKeys.has(key)) find(at, { code: 'forbidden-key', values: { name: key } });
        else open.push({ value: (inner as Record<string, unknown>)[key], pointer: at, depth: depth + 1 });
      }
    } else if (!isScalar(inner)) find(pointer, { code: 'not-json', values: { value: String(inner) } });
  }
  return true;
}

function isScalar(value: unknown): boolean {
  return typeof value === 'number'
    ? Number.isFinite(value)
    : value === null || /^(?:string|boolean)$/.test(typeof value);
}
