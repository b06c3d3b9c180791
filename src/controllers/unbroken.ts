import { html } from 'lit';
import { splitQuantities } from '../format/quantity.js';

/** Words in which no line ends between a number and its unit. */
export function unbroken(text: string): unknown {
  let set = known.get(text);
  if (!set) {
    set = splitQuantities(text).map((part, index) =>
      index % 2 === 1 ? html`<span class="unbroken">${part}</span>` : part,
    );
    known.set(text, set);
  }
  return set.length === 1 ? text : set;
}

/** Pages say the same again and again, and the expression is slow. */
const known = new Map<string, readonly unknown[]>();
