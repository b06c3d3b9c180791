import { html, type TemplateResult } from 'lit';
import type { Locale } from '../format/language.js';

/**
 * A summary that a list, table or picture is described by (`aria-describedby="summary"`). One text, which is also one
 * phrase to those that read it; Chinese sentences follow one another without a space.
 */
export function renderSummary(sentences: readonly string[], locale: Locale): TemplateResult {
  const text = sentences.join(locale.language.startsWith('zh') ? '' : ' ');
  return html`<p class="visually-hidden" id="summary">${text}</p>`;
}
