import { html } from 'lit';
import { splitQuantities } from '../format/quantity.js';

/** Words in which no line ends between a number and its unit. */
export function unbroken(text: string): unknown {
  const parts = splitQuantities(text);
  if (parts.length === 1) return text;
  return parts.map((part, index) => (index % 2 === 1 ? html`<span class="unbroken">${part}</span>` : part));
}
