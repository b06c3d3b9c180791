import { html, type TemplateResult } from 'lit';

/** A part of a list that a reader may choose to see. */
export interface Choice {
  /** Empty for the whole list. */
  readonly id: string;
  readonly label: string;
  /** How many there are to see. */
  readonly count: number;
}

/** Buttons that narrow a list down to one of its parts; `label` says by what. Styles: `choicesStyles`. */
export function renderChoices(
  label: string,
  choices: readonly Choice[],
  chosen: readonly string[],
  choose: (id: string) => void,
): TemplateResult {
  const isChosen = (id: string) => (id === '' ? chosen.length === 0 : chosen.includes(id));
  return html`<div class="choices screen-only" part="filter" role="group" aria-label=${label}>
    ${choices.map(
      ({ id, label, count }) =>
        html`<button
          type="button"
          class="choice"
          aria-pressed=${isChosen(id)}
          ?disabled=${count === 0 && id !== '' && !isChosen(id)}
          @click=${() => choose(id)}
        >
          ${label} <span class="count">${count}</span>
        </button>`,
    )}
  </div>`;
}
