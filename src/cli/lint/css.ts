import { nearest } from '../../report/nearest.js';
import { knownTags, knownVariables } from './manifest.js';

/** A name in a style sheet that there is not. */
export interface StyleFault {
  /** Offset in the text. */
  readonly at: number;
  readonly code: 'unknown-variable' | 'unknown-part' | 'unknown-tag';
  readonly tag?: string;
  readonly value?: string;
  readonly nearest: readonly string[];
}

/** The variables, tags and parts of ours that a style sheet names and that there are not. */
export function findStyleFaults(text: string): StyleFault[] {
  const css = text.replace(/\/\*[^]*?(?:\*\/|$)|"[^"\n]*"|'[^'\n]*'/g, (part) => ' '.repeat(part.length));
  const variables = [...css.matchAll(/--zj-[\w-]+/g)].flatMap(({ 0: value, index }): StyleFault[] =>
    knownVariables.includes(value)
      ? []
      : [{ at: index, code: 'unknown-variable', value, nearest: nearest(value, knownVariables, 2) }],
  );
  return [
    ...variables,
    ...[...css.matchAll(/([^{};]*)\{/g)].flatMap(({ 1: selector = '', index }) => selectorFaults(selector, index)),
  ];
}

function selectorFaults(selector: string, start: number): StyleFault[] {
  if (selector.trim().startsWith('@')) return [];
  const tags = [...selector.matchAll(/(?<![\w.#:-])zj-[\w-]+/g)].flatMap(({ 0: tag, index }): StyleFault[] =>
    knownTags.has(tag)
      ? []
      : [{ at: start + index, code: 'unknown-tag', tag, nearest: nearest(tag, [...knownTags.keys()], 1) }],
  );
  const parts = selector.matchAll(
    /(?<![\w.#:-])(zj-[\w-]+)(?:\[[^\]]*\]|[.#][\w-]+|:[\w-]+(?:\([^)]*\))?)*::part\(([^)]*)\)/g,
  );
  return [
    ...tags,
    ...[...parts].flatMap(({ 1: tag = '', 2: names = '', index }) => {
      const known = knownTags.get(tag)?.parts;
      return names
        .split(/\s+/)
        .filter((name) => name && known && !known.includes(name))
        .map((value): StyleFault => ({
          at: start + index,
          code: 'unknown-part',
          tag,
          value,
          nearest: nearest(value, known ?? [], 2),
        }));
    }),
  ];
}
