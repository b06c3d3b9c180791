import { html, nothing, type TemplateResult } from 'lit';
import { splitWords } from '../format/words.js';
import { inOnePiece, unbroken } from './unbroken.js';

/** A piece's title as a heading of `level`, and below it the name of what was measured; `part` is the heading's. */
export function renderFinding(level: number, title: string, measure: string, part: string): TemplateResult {
  return html`<div class="heading finding" id="title" part=${part} role="heading" aria-level=${level}>
      ${inWords(title)}
    </div>
    ${measure ? html`<p class="measure" part="measure">${unbroken(measure)}</p>` : nothing}`;
}

/** Chinese, in which a line ends between words only, in one piece for who hears it; what it counts stays with its number. */
export function inWords(text: string): unknown {
  const words = splitWords(text);
  if (words.length < 2) return /\p{sc=Han}/u.test(text) && 'Segmenter' in Intl ? text : unbroken(text);
  return inOnePiece(
    text,
    words.map((word, index) => (index > 0 ? html`<wbr />${word}` : word)),
  );
}
