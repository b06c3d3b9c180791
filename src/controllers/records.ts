import { html, nothing, type TemplateResult } from 'lit';
import { localize, type Locale } from '../format/language.js';
import type { ReportRecord } from '../report/types.js';
import { unbroken } from './unbroken.js';

export interface RecordView {
  /** What stands above the title: its field, its section, its city. */
  readonly kicker: string;
  /** Number of the kind that it is of, from 1, among up to eight that have a colour each; without one, no colour. */
  readonly category?: number | undefined;
  /** Level of the title as a heading. */
  readonly level: number;
  readonly selected: boolean;
  /** Further facts, such as a date, and what can be done. */
  readonly meta: unknown;
}

/** One record of a list. Styles: `recordsStyles`. */
export function renderRecord(
  record: ReportRecord,
  { kicker, category, level, selected, meta }: RecordView,
  locale: Locale,
): TemplateResult {
  const { id, label, description } = record;
  return html`<li
    class="record ${selected ? 'selected' : ''}"
    part="record"
    data-id=${id}
    aria-current=${selected ? 'true' : nothing}
  >
    <p class="kicker ${category ? `category-${category}` : ''}" part="kicker">${kicker}</p>
    <div class="title" part="title" role="heading" aria-level=${level}>
      ${unbroken(localize(label, locale.language))}
    </div>
    ${description ? html`<p class="description">${unbroken(localize(description, locale.language))}</p>` : nothing}
    <p class="meta">${meta}</p>
  </li>`;
}
