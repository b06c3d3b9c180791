import { html } from 'lit';

/**
 * A number with what belongs to it: in Chinese the word before it (第), its scale and the measure word or words after
 * it; in English its currency, its scale and the noun that follows.
 */
const quantity =
  /((?:第|CNY\s)?\d+(?:[.,–-]\d+)*(?:%|[余多]?[万亿]*[余多]?(?:个百分点|平方公里|\p{sc=Han}[次元]?)|(?:\s(?:million|billion|percentage))?\s(?!(?:and|as|at|by|for|from|in|is|of|on|or|the|to|with)\b)\p{Ll}{2,12})?)/u;

/** Words in which no line ends between a number and its unit. */
export function unbroken(text: string): unknown {
  let set = known.get(text);
  if (!set) {
    const parts = text.split(quantity);
    set = parts.map((part, index) => (index % 2 === 1 ? html`<span class="unbroken">${part}</span>` : part));
    known.set(text, set);
  }
  return set.length === 1 ? text : set;
}

/** Pages say the same again and again, and the expression is slow. */
const known = new Map<string, readonly unknown[]>();
