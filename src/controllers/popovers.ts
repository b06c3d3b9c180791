import { html, nothing, render, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { localize } from '../format/language.js';
import { translate } from '../format/messages.js';
import type { ReportRecord, TopicName } from '../report/types.js';
import { footer, hasFoot, loadFooter } from './footer.js';
import type { PopoverDialog } from './popover-dialog.js';
import { kindOf, type ShownData, type Trigger } from './popover-subject.js';
import { popoversMessages } from './popovers.messages.js';
import type { ReportController } from './report.js';
import { RetryController, tryLater } from './retry.js';
import { isServer } from './server.js';
import { unclobbered } from './unclobbered.js';

/** Attribute of the hosts: `auto` offers the actions, `none` does not. */
export type ActionsMode = 'auto' | 'none';

/** Defines the elements that popovers hold; elements know them, a controller does not. */
export interface PopoverContents {
  readonly source: () => Promise<unknown>;
  readonly actions: () => Promise<unknown>;
}

/** What the host's report is asked. */
type HostReport = Pick<ReportController<TopicName>, 'locale' | 'current' | 'companions'>;

type Key = keyof typeof popoversMessages.en;

const events = ['pointerdown', 'click', 'keydown'] as const;

/**
 * The line under what a host shows and its quiet buttons, each of which opens a popover: the source of a record, or
 * `<zj-actions>`. One listener
 * serves them all; the popover, its styles, words and content are loaded when a reader first presses a button.
 */
export class PopoversController implements ReactiveController {
  #dialog: PopoverDialog | undefined;
  #alert: HTMLElement | undefined;
  /** What was pressed last. */
  #pressed: Trigger | undefined;
  readonly #retry: RetryController;
  #shown: ShownData | undefined;
  /** The records whose remarks are written, and the language that they are in. */
  #written = '';

  readonly #host: LitElement & { readonly actions?: ActionsMode; readonly variant?: string };
  readonly #report: HostReport;
  readonly #contents: PopoverContents;
  #isFootless = false;

  constructor(host: LitElement, report: HostReport, contents: PopoverContents) {
    this.#host = host;
    this.#report = report;
    this.#contents = contents;
    report.companions.push(() => this.#loadFoot());
    this.#retry = new RetryController(
      host,
      (isPressed) => void this.#open(isPressed),
      () => this.#say(),
    );
    host.addController(this);
  }

  hostConnected(): void {
    // A server has no readers.
    if (!isServer) for (const name of events) this.#host.renderRoot.addEventListener(name, this);
  }

  hostUpdate(): void {
    this.#shown = undefined;
  }

  hostUpdated(): void {
    const shown = this.#shown;
    if (isServer || !shown) return;
    const { locale } = this.#report;
    const key = [locale.tag, ...shown.records.map(({ id }) => id)].join(' ');
    if (key === this.#written) return;
    this.#written = key;
    footer.module?.writeRemarks(this.#host.renderRoot, shown, locale);
  }

  /** A mark that opens the source of `record`. */
  source(record: ReportRecord, tabIndex = 0): TemplateResult {
    const { locale } = this.#report;
    const say = (key: Key) =>
      translate(popoversMessages, locale, key, { label: localize(record.label, locale.language) });
    return html`<button
      type="button"
      class="popover-trigger source-button screen-only"
      part="source-button"
      aria-haspopup="dialog"
      aria-expanded="false"
      aria-label=${say('source.button-of')}
      tabindex=${tabIndex || nothing}
      .subject=${record}
    ></button>`;
  }

  /**
   * Text of a sentence that opens the source of `record`. No `<button>`: that is a box of its own in the line, which
   * lets a line begin with the comma after it.
   */
  sourceText(record: ReportRecord, text: string, content: TemplateResult): TemplateResult {
    const { locale } = this.#report;
    const label = localize(record.label, locale.language);
    return html`<span
      class="popover-trigger source-text"
      part="source-button"
      role="button"
      aria-haspopup="dialog"
      aria-expanded="false"
      aria-label=${translate(popoversMessages, locale, 'source.text-of', { text, label })}
      tabindex="0"
      .subject=${record}
      >${content}</span
    >`;
  }

  /** The line that names the source of what is shown, with what can be done with it; of one record, with its mark. */
  foot(shown: ShownData, record?: ReportRecord): TemplateResult | typeof nothing {
    const { current, locale } = this.#report;
    const topic = current.peek('report');
    if (!footer.module || !topic) return nothing;
    this.#shown = shown;
    return footer.module.renderFoot(topic, shown, locale, {
      source: record ? this.source(record) : nothing,
      hasActions: this.#host.actions !== 'none',
    });
  }

  /** What the line is drawn with, where it has not come. */
  #loadFoot(): Promise<unknown> | undefined {
    const { current } = this.#report;
    if (!hasFoot(this.#host) || (current.peek('report') && (footer.module || this.#isFootless))) return;
    return Promise.all([current.load('report'), loadFooter().catch(this.#goFootless)]);
  }

  /** All else is shown without it, until it comes. */
  readonly #goFootless = (): void => {
    this.#isFootless = true;
    tryLater(() => void loadFooter().then(() => this.#host.requestUpdate(), this.#goFootless));
  };

  /** Loading begins with the press, before the click has come; what fails then fails again with that. */
  handleEvent(event: Event): void {
    const trigger = (event.target as Element).closest<Trigger>('.popover-trigger');
    if (!trigger) return;
    if (event.type === 'pointerdown') {
      if (this.#dialog) this.#dialog.press();
      else this.#load(trigger).catch(() => {});
    } else if (event.type === 'click') {
      void this.#toggle(trigger);
    } else if (trigger.localName !== 'button' && /^( |Enter)$/.test((event as KeyboardEvent).key)) {
      event.preventDefault();
      void this.#toggle(trigger);
    }
  }

  #toggle(trigger: Trigger): Promise<void> {
    if (trigger !== this.#pressed) this.#retry.clear();
    this.#pressed = trigger;
    return this.#open(true);
  }

  /** Opens what was pressed; where the connection is back, only makes it ready. */
  async #open(isPressed: boolean): Promise<void> {
    const trigger = this.#pressed;
    if (!trigger) return;
    try {
      const dialog = await this.#load(trigger);
      const hadFocus = this.#alert?.matches(':focus-within');
      this.#retry.clear();
      this.#alert?.remove();
      this.#alert = undefined;
      if (isPressed) dialog.toggle(trigger);
      else if (hadFocus) trigger.focus();
    } catch (error) {
      console.error('[zj-widgets]', error);
      this.#retry.fail(error);
    }
  }

  #say(): void {
    const trigger = this.#pressed;
    if (!trigger || this.#retry.error === undefined) return;
    this.#alert ??= unclobbered(this.#host.ownerDocument).createElement('span');
    this.#alert.className = 'error';
    this.#alert.setAttribute('part', 'error');
    this.#alert.setAttribute('role', 'alert');
    const { locale } = this.#report;
    render(html`${this.#retry.say(locale, kindOf(trigger))} ${this.#retry.renderButton(locale)}`, this.#alert);
    if (trigger.nextSibling !== this.#alert) trigger.after(this.#alert);
  }

  async #load(trigger: Trigger): Promise<PopoverDialog> {
    const [{ PopoverDialog }] = await Promise.all([import('./popover-dialog.js'), this.#contents[kindOf(trigger)]()]);
    return (this.#dialog ??= new PopoverDialog(this.#host, () => this.#report.locale));
  }
}
