import { html, nothing, type TemplateResult } from 'lit';
import { languageName, localize, otherName, type Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import type { ReportRecord } from '../report/types.js';
import { recordsMessages } from './records.messages.js';
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

/** One record of a list, with its name in the other language. Styles: `recordsStyles`. */
export function renderRecord(
  record: ReportRecord,
  { kicker, category, level, selected, meta }: RecordView,
  locale: Locale,
  languages: readonly string[],
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
    ${renderOtherName(record, locale, languages)}
    ${description ? html`<p class="description">${unbroken(localize(description, locale.language))}</p>` : nothing}
    <p class="meta">${meta}</p>
  </li>`;
}

/** A proper name in the other language, and what standing the translated one has. */
function renderOtherName(
  record: ReportRecord,
  locale: Locale,
  languages: readonly string[],
): TemplateResult | typeof nothing {
  const other = otherName(record, locale, languages);
  if (!other?.standing) return nothing;
  const language = languageName(other.translated);
  return html`<p class="other-name">
    <span class="other" lang=${other.language}>${other.name}</span>
    <span class="standing">${translate(recordsMessages, locale, `name.${other.standing}`, { language })}</span>
  </p>`;
}
