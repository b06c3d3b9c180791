import { html, nothing, type TemplateResult } from 'lit';
import { localize, type Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import { nameExternal, sourceLine } from '../format/source-line.js';
import type { ReportTopic } from '../report/types.js';
import { footMessages } from './foot.messages.js';
import { actionGroups, type ShownData } from './popover-subject.js';

/** What a foot may have beside its line. */
export interface FootButtons {
  /** Opens the source of the one record that is shown. */
  readonly source: unknown;
  readonly hasActions: boolean;
}

/** The line under what is shown that says where it is from, and what can be done with its data. */
export function renderFoot(
  report: ReportTopic,
  shown: ShownData,
  locale: Locale,
  { source, hasActions }: FootButtons,
): TemplateResult {
  const say = (key: keyof typeof footMessages.en, values: Record<string, string> = {}) =>
    translate(footMessages, locale, key, values);
  const button = (action: (typeof actionGroups)[number]) => {
    const word = say(`foot.${action}`);
    return html`<button
      type="button"
      class="popover-trigger actions-button"
      part="actions-button"
      aria-haspopup="dialog"
      aria-expanded="false"
      aria-label=${say('foot.button-of', { action: word, title: shown.title })}
      data-action=${action}
      .subject=${() => shown}
    >
      ${word}
    </button>`;
  };
  return html`<div class="origin" part="origin">
    <p class="origin-text">
      ${sourceLine(report, shown.records, locale)}${source}<span class="remarks paper-only"></span>
    </p>
    ${hasActions ? html`<p class="actions screen-only">${actionGroups.map(button)}</p>` : nothing}
  </div>`;
}

/** On paper nothing can be opened: what is to be known beside what is said there already follows the line. */
export function writeRemarks(root: ParentNode, { records }: ShownData, locale: Locale): void {
  const place = root.querySelector('.remarks');
  if (!place) return;
  // The text changes within its node: to take one away is what a translator does.
  if (!place.firstChild) place.append('');
  const text = place.firstChild as Text;
  text.data = '';
  const said = root.querySelector('[part~=base]')?.textContent ?? '';
  const known = [...nameExternal(records, locale), ...records.map(({ note }) => localize(note, locale.language))];
  const remarks = [...new Set(known)].filter((each) => each !== '' && !said.includes(each));
  text.data = remarks.length > 0 ? ` ${remarks.join(translate(footMessages, locale, 'foot.join'))}` : '';
}
