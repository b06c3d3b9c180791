import { html, nothing, type TemplateResult } from 'lit';
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
  if (!/\p{sc=Han}/u.test(text) || !('Segmenter' in Intl)) return unbroken(text);
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
  const pieces = words.map((word, index) => {
    const [last = '', before = ''] = [words[index - 1], words[index - 2]];
    const isApart =
      /\p{sc=Han}$/u.test(last) && /^[\p{sc=Han}\d]/u.test(word) && !(/\d$/.test(before) && last.length < 2);
    return isApart ? html`<wbr />${word}` : word;
  });
  return words.length > 1 ? inOnePiece(text, pieces) : text;
}
