import { html, type TemplateResult } from 'lit';
import { splitQuantities } from '../format/quantity.js';

/**
 * Words in which no line ends between a number and its unit. Where spaces that do not break are enough the words stay
 * one text, which is read, searched and translated as a whole.
 */
export function unbroken(text: string): unknown {
  let set = known.get(text);
  if (!set) known.set(text, (set = setApart(text)));
  return set.length === 1 ? set[0] : set;
}

/** Pages say the same again and again, and the expression is slow. */
const known = new Map<string, readonly unknown[]>();

function setApart(text: string): unknown[] {
  const set: unknown[] = [];
  let run = '';
  splitQuantities(text).forEach((part, index) => {
    if (index % 2 === 1 && /[\p{sc=Han}–]/u.test(part)) {
      set.push(...(run ? [run] : []), html`<span class="unbroken">${part}</span>`);
      run = '';
    } else run += index % 2 === 1 ? part.replace(/\s/g, '\u00a0') : part;
  });
  return run || set.length === 0 ? [...set, run] : set;
}

/** One figure in pieces of several sizes for the eye, and in one piece for who hears it. */
export function inOnePiece(text: string, pieces: unknown): TemplateResult {
  return html`<span class="visually-hidden">${text}</span><span class="pieces" aria-hidden="true">${pieces}</span>`;
}
