import { follow, type Brackets, type Expected } from '../../report/syntax.js';
import { positionAt } from '../position.js';
import { pointerPart } from '../../report/validation/pointer.js';

/** Where JSON text stops being JSON, and by what mistake. */
export interface SyntaxFault {
  readonly offset: number;
  /** Key of a message without "syntax.". */
  readonly mistake: string;
  /** The characters that do not fit. */
  readonly near: string;
}

/** Where a value of JSON text begins, and the key that it stands under. */
export interface Place {
  readonly value: number;
  readonly key: number | undefined;
}

export interface Scan {
  readonly fault: SyntaxFault | undefined;
  /** By JSON Pointer, down to the depth that was asked for. */
  readonly places: ReadonlyMap<string, Place>;
  /** Keys that an object has twice: the later one wins silently in every parser. */
  readonly duplicates: readonly { readonly pointer: string; readonly offset: number }[];
}

interface Container {
  readonly pointer: string;
  readonly keys: Set<string> | undefined;
  count: number;
  key: string;
  keyOffset: number;
}

const space = /[ \t\n\r]*/y;
// JSON allows no control characters in text.
const token =
  // eslint-disable-next-line no-control-regex
  /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)|[[\]{},:]/y;

/**
 * Goes through JSON text once, without recursion, so that no depth overflows the stack: no parser that says where a
 * value stands does so.
 */
export function scanJson(text: string, depth: number): Scan {
  const places = new Map<string, Place>();
  const duplicates: { pointer: string; offset: number }[] = [];
  const open: Container[] = [];
  const brackets: Brackets = [];
  let expected: Expected = 'value';
  let offset = 0;
  for (;;) {
    space.lastIndex = offset;
    space.exec(text);
    offset = space.lastIndex;
    token.lastIndex = offset;
    const [found] = token.exec(text) ?? [];
    const next = found === undefined ? undefined : take(found);
    if (found === undefined || next === undefined) break;
    expected = next;
    offset += found.length;
  }
  const whole = expected === 'nothing' && offset >= text.length;
  return { fault: whole ? undefined : diagnose(text, offset, expected), places, duplicates };

  /** What is to come after a token, of which it takes down the place; undefined where the token does not fit. */
  function take(found: string): Expected | undefined {
    const next = follow(expected, found, brackets);
    if (next === undefined) return undefined;
    if (next === 'colon') takeKey(found);
    else if (found === '[' || found === '{') {
      open.push({
        pointer: place(),
        keys: found === '{' ? new Set() : undefined,
        count: 0,
        key: '',
        keyOffset: offset,
      });
    } else if (found === ']' || found === '}') open.pop();
    else if (found !== ',' && found !== ':') place();
    return next;
  }

  function takeKey(found: string): void {
    const inner = open.at(-1);
    if (!inner?.keys) return;
    const key = JSON.parse(found) as string;
    if (inner.keys.has(key) && open.length <= depth) {
      duplicates.push({ pointer: inner.pointer + pointerPart(key), offset });
    }
    inner.keys.add(key);
    inner.key = key;
    inner.keyOffset = offset;
  }

  /** Takes down where a value begins; gives its pointer. */
  function place(): string {
    const inner = open.at(-1);
    // Below the depth that is asked for, pointers would only grow.
    if (open.length > depth) return '';
    if (!inner) {
      places.set('', { value: offset, key: undefined });
      return '';
    }
    const pointer = inner.pointer + pointerPart(inner.keys ? inner.key : inner.count);
    inner.count += 1;
    places.set(pointer, { value: offset, key: inner.keys ? inner.keyOffset : undefined });
    return pointer;
  }
}

/** What people write into JSON that is none; tried in this order. */
const mistakes: readonly (readonly [mistake: string, pattern: RegExp, ...expected: readonly Expected[]])[] = [
  ['extra-comma', /^,/, 'key', 'key-or-end', 'value', 'value-or-end', 'colon'],
  ['comment', /^(?:\/[/*]|#)/],
  ['not-finite', /^[-+]?(?:NaN|Infinity|inf\b|nan\b)/],
  ['full-width', /^[“”‘’，：；｛｝［］【】「」０-９]/],
  ['single-quotes', /^'/],
  ['python-word', /^(?:None|True|False|undefined)\b/],
  ['line-in-text', /^"(?:[^"\\\n]|\\.)*[\n\r]/],
  ['unclosed-text', /^"(?:[^"\\]|\\[^])*$/],
  // eslint-disable-next-line no-control-regex
  ['control-in-text', /^"(?:[^"\\\u0000-\u001f]|\\.)*[\u0000-\u001f]/],
  ['wrong-escape', /^"(?:[^"\\]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*\\/],
  ['number-form', /^[-+.]?[\d.]/, 'value', 'value-or-end'],
  ['missing-comma', /^["{[\d\w-]/, 'comma-or-end'],
  ['missing-colon', /^[^:]/, 'colon'],
  ['unquoted-key', /^[\p{L}_$\d]/u, 'key', 'key-or-end'],
  ['wrong-end', /^[\]}]/, 'comma-or-end', 'value-or-end', 'key-or-end'],
  ['missing-value', /^[\]}]/, 'key', 'value'],
  ['after-end', /^[^]/, 'nothing'],
  ['unquoted-text', /^\p{L}/u, 'value', 'value-or-end'],
];

function diagnose(text: string, offset: number, expected: Expected): SyntaxFault {
  const rest = text.slice(offset, offset + 2000);
  if (rest === '') return { offset, mistake: text.trim() === '' ? 'empty' : 'early-end', near: '' };
  if (offset === 0 && rest.startsWith('<')) return { offset, mistake: 'markup', near: '<' };
  const [mistake = 'unexpected'] =
    mistakes.find(([, pattern, ...when]) => pattern.test(rest) && (when.length === 0 || when.includes(expected))) ?? [];
  // A bracket too early, where something was yet to come: the fault is that of the comma before it, if there is one.
  const before = text.slice(0, offset).trimEnd().length - 1;
  if (mistake === 'missing-value' && text[before] === ',')
    return { offset: before, mistake: 'trailing-comma', near: ',' };
  return { offset, mistake, near: /^(?:[\p{L}\p{N}_.+-]{1,20}|[^])/u.exec(rest)?.[0] ?? '' };
}

/** The line of an offset, and a caret below the character: cut short where the line is long. */
export function excerpt(text: string, offset: number): string {
  const { column } = positionAt(text, offset);
  const start = offset - column + 1;
  const line = text.slice(start, offset + 60).split(/[\r\n]/)[0] ?? '';
  const from = Math.max(0, column - 1 - 60);
  const shown = line.slice(from).replaceAll('\t', ' ');
  // A Chinese character is as wide as two others.
  const indent = [...shown.slice(0, column - 1 - from)]
    .map((character) => (/[\p{Script=Han}\u3000-\u303f\uff00-\uff60“”‘’]/u.test(character) ? '  ' : ' '))
    .join('');
  return `${shown}\n${indent}^`;
}
