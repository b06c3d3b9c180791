import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import { recordTable, type DataTable } from '../format/table.js';
import type { ReportRecord, Unit } from '../report/types.js';
import { controllerMessages } from './controllers.messages.js';
import { PopoverController } from './popover.js';

/** What an element shows, for those who want it as data, a citation or a picture. */
export interface ShownData {
  readonly title: string;
  /** Names the files: "stat-rd-expenditure". */
  readonly name: string;
  readonly records: readonly ReportRecord[];
  readonly table: DataTable;
}

/** As the host knows it: a table of its own, or the units of the figures among its records. */
export interface Shown extends Pick<ShownData, 'name' | 'records'> {
  readonly units?: Readonly<Record<string, Unit>>;
  readonly table?: DataTable;
}

/** Attribute of the hosts: `auto` offers the actions, `none` does not. */
export type ActionsMode = 'auto' | 'none';

/** A quiet button, and a popover that holds `<zj-actions>`: table, citation, downloads, embed code. */
export class ActionsController {
  private readonly popover: PopoverController<true>;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly actions: ActionsMode },
    private readonly locale: () => Locale,
    /** Defines `zj-actions`; the element above knows it, a controller does not. */
    defineActions: () => Promise<unknown>,
  ) {
    this.popover = new PopoverController(host, locale, defineActions);
  }

  /** The button, named for what it belongs to, and its popover, for which `show` is asked while it is open. */
  render(title: string, show: () => Shown): TemplateResult | typeof nothing {
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
        'actions',
        this.say('actions.title'),
        () => html`<zj-actions .data=${this.shownData(title, show())} .target=${this.host}></zj-actions>`,
      )}`;
  }

  private shownData(title: string, { name, records, units = {}, table }: Shown): ShownData {
    return { title, name, records, table: table ?? recordTable(records, units, this.locale()) };
  }

  private say(key: keyof typeof controllerMessages.en, values: Record<string, string> = {}): string {
    return translate(controllerMessages, this.locale(), key, values);
  }
}
