import { ReportError } from './errors.js';
import { forbiddenKeys, maxDepth } from './limits.js';
import { pointerPart } from './validation/pointer.js';

type Container = Record<string, unknown> | unknown[];

interface Step {
  readonly from: object;
  readonly to: Container;
  readonly pointer: string;
  readonly depth: number;
}

/**
 * A frozen copy of JSON-like data that shares nothing with what was given, so that nothing can change under the
 * elements. Throws for what JSON could not hold, for keys that reach an object's prototype, and for what nests without
 * end. Walks without recursion: depth costs no stack.
 */
export function copyPlain(value: unknown): unknown {
  const steps: Step[] = [];
  const made: object[] = [];

  const copy = (part: unknown, pointer: string, depth: number): unknown => {
    if (part === null || typeof part === 'string' || typeof part === 'boolean') return part;
    if (typeof part === 'number') {
      if (Number.isFinite(part)) return part;
      throw unfit(pointer, `不是有限的数：${part}`, `is no finite number: ${part}`);
    }
    if (typeof part !== 'object')
      throw unfit(pointer, `不是数据，而是 ${typeof part}`, `is no data but ${typeof part}`);
    if (depth > maxDepth) throw unfit(pointer, `嵌套超过 ${maxDepth} 层`, `nests deeper than ${maxDepth} levels`);
    if (!Array.isArray(part) && !isPlainObject(part)) {
      throw unfit(pointer, '不是普通的对象或数组', 'is neither a plain object nor an array');
    }
    const to: Container = Array.isArray(part) ? [] : {};
    made.push(to);
    steps.push({ from: part, to, pointer, depth });
    return to;
  };

  const result = copy(value, '', 0);
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { from, to, pointer, depth } = step;
    if (Array.isArray(to)) {
      (from as unknown[]).forEach((part, index) => {
        to[index] = copy(part, `${pointer}/${index}`, depth + 1);
      });
      continue;
    }
    for (const [key, part] of Object.entries(from)) {
      const at = pointer + pointerPart(key);
      if (forbiddenKeys.has(key))
        throw unfit(at, `不允许使用“${key}”这个键`, `has a key that is not allowed: “${key}”`);
      if (part !== undefined) to[key] = copy(part, at, depth + 1);
    }
  }
  for (const part of made) Object.freeze(part);
  return result;
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  // Of another window too, such as a frame's.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Pointers to what lies deep are cut: where it begins to be wrong says enough. */
function unfit(pointer: string, zh: string, en: string): ReportError {
  const at = pointer.length > 120 ? `${pointer.slice(0, 120)}…` : pointer || '/';
  return new ReportError('not-plain', {
    name: 'report',
    value: at,
    text: { zh: `报告数据有误：${at} ${zh}。`, en: `The report cannot be read: ${at} ${en}.` },
  });
}
