/** The public variables, read from the styles that use them: there is no second list to keep. */
import { baseStyles } from '../../src/theme/base.styles.js';
import { categoryStyles } from '../../src/theme/category.styles.js';
import { sequenceStyles } from '../../src/theme/sequence.styles.js';

export type TokenKind = 'colour' | 'family' | 'size' | 'factor';
export type TokenGroup = 'type' | 'colour' | 'category' | 'sequence' | 'space';

export interface Token {
  /** With its `--zj-`. */
  readonly name: string;
  readonly kind: TokenKind;
  readonly group: TokenGroup;
  /** What the elements take where it is not set; needs nothing that a page cannot see. */
  readonly fallback: string;
  /** Of sizes and factors. */
  readonly range: Range | undefined;
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: string;
}

const ranges: Readonly<Record<string, Range>> = {
  '--zj-font-size': { min: 10, max: 28, step: 1, unit: 'px' },
  '--zj-font-scale': { min: 0, max: 2, step: 0.05, unit: '' },
  '--zj-radius': { min: 0, max: 24, step: 1, unit: 'px' },
  '--zj-space': { min: 0.25, max: 3, step: 0.05, unit: 'em' },
  '--zj-density': { min: 0.3, max: 2, step: 0.05, unit: '' },
  '--zj-motion': { min: 0, max: 4, step: 0.1, unit: '' },
};

const css = [baseStyles, categoryStyles, sequenceStyles].map(({ cssText }) => cssText).join('\n');

export const tokens: readonly Token[] = readTokens(css);

export function readTokens(css: string): Token[] {
  const found = new Map<string, string>();
  for (const [start, name = ''] of matchAll(css, /var\((--zj-[\w-]+)(?:,\s*)?/g)) {
    if (!found.has(name)) found.set(name, expand(upToBracket(css, start), css));
  }
  return [...found].map(([name, fallback]) => {
    const range = ranges[name];
    const kind = range ? (range.unit ? 'size' : 'factor') : name.startsWith('--zj-font-family') ? 'family' : 'colour';
    return { name, fallback, range, kind, group: groupOf(name, kind) };
  });
}

function groupOf(name: string, kind: TokenKind): TokenGroup {
  if (name.startsWith('--zj-font')) return 'type';
  if (name.startsWith('--zj-category')) return 'category';
  if (name.startsWith('--zj-sequence')) return 'sequence';
  return kind === 'colour' ? 'colour' : 'space';
}

function matchAll(text: string, pattern: RegExp): [end: number, group: string | undefined][] {
  return [...text.matchAll(pattern)].map((match) => [match.index + match[0].length, match[1]]);
}

/** From `start` to the bracket that closes what is open there. */
function upToBracket(text: string, start: number): string {
  let depth = 0;
  for (let end = start; end < text.length; end += 1) {
    if (text[end] === '(') depth += 1;
    if (text[end] === ')' && (depth -= 1) < 0) return text.slice(start, end).trim();
  }
  return '';
}

/** Private variables give way to what they are, as far as it is made of public ones. */
function expand(value: string, css: string): string {
  return value.replace(/var\((--_[\w-]+)\)/g, (_, name: string) => {
    const definition = new RegExp(`${name}:([^;]+);`).exec(css)?.[1]?.trim();
    return definition ? expand(definition, css) : 'initial';
  });
}

/** One of the halves of `light-dark(…)`; what is no such pair is both. */
export function half(value: string, scheme: 'light' | 'dark'): string {
  const text = value.trim();
  const start = 'light-dark('.length;
  if (!text.startsWith('light-dark(') || upToBracket(text, start).length < text.length - start - 2) return text;
  const inner = upToBracket(text, start);
  let depth = 0;
  for (let at = 0; at < inner.length; at += 1) {
    if (inner[at] === '(') depth += 1;
    if (inner[at] === ')') depth -= 1;
    if (inner[at] === ',' && depth === 0) return (scheme === 'light' ? inner.slice(0, at) : inner.slice(at + 1)).trim();
  }
  return text;
}
