import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import type { ReportRecord, Unit } from '../report/types.js';
import { actionsMessages } from './actions.messages.js';
import { PopoverController } from './popover.js';

/** What an element shows, for those who want it as data, a citation or a picture. */
export interface ShownData {
  readonly title: string;
  /** Names the files: "stat-rd-expenditure". */
  readonly name: string;
  readonly records: readonly ReportRecord[];
  /** The units of the figures among the records. */
  readonly units?: Readonly<Record<string, Unit>>;
}

/** Attribute of the hosts: `auto` offers the actions, `none` does not. */
export type ActionsMode = 'auto' | 'none';

/** A quiet button, and a popover that holds `<zj-actions>`: table, citation, downloads, embed code. */
export class ActionsController {
  private readonly popover: PopoverController<true>;

  constructor(
    private readonly host: LitElement & { readonly actions: ActionsMode },
    private readonly locale: () => Locale,
    /** Defines `zj-actions`; the element above knows it, a controller does not. */
    defineActions: () => Promise<unknown>,
  ) {
    this.popover = new PopoverController(host, locale, 'actions', defineActions);
  }

  /** The button, named for what it belongs to, and its popover, for which `show` is asked while it is open. */
  render(title: string, show: () => Omit<ShownData, 'title'>): TemplateResult | typeof nothing {
    if (this.host.actions === 'none') return nothing;
    return html`<button
        type="button"
        class="popover-trigger actions-button"
        part="actions-button"
        aria-haspopup="dialog"
        aria-expanded=${this.popover.isOpenFor(true)}
        aria-label=${this.say('actions.button-of', { title })}
        @pointerdown=${this.popover.onPress}
        @click=${(event: Event) => this.popover.toggle(true, event)}
      >
        ${this.say('actions.button')}</button
      >${this.popover.render(
        () => html`<zj-actions .data=${{ title, ...show() }} .target=${this.host}></zj-actions>`,
      )}`;
  }

  private say(key: keyof typeof actionsMessages.en, values?: Record<string, string>): string {
    return translate(actionsMessages, this.locale(), key, values);
  }
}
