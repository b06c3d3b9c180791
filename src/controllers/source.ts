import { html, type LitElement, type nothing, type TemplateResult } from 'lit';
import { localize, type Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import type { ReportRecord } from '../report/types.js';
import { PopoverController } from './popover.js';
import { sourceMessages } from './source.messages.js';

/** One click from a figure to its source: a button, and a popover that holds `<zj-source>`. */
export class SourceController {
  private readonly popover: PopoverController<ReportRecord>;

  constructor(
    host: LitElement,
    private readonly locale: () => Locale,
    /** Defines `zj-source`; the element above knows it, a controller does not. */
    defineSource: () => Promise<unknown>,
  ) {
    this.popover = new PopoverController(host, locale, 'source', defineSource);
  }

  /** A button that opens the source of `record` and says so in a word. */
  button(record: ReportRecord, tabIndex = 0): TemplateResult {
    const label = localize(record.label, this.locale().language);
    return html`<button
      type="button"
      class="popover-trigger source-button"
      part="source-button"
      aria-haspopup="dialog"
      aria-expanded=${this.popover.isOpenFor(record)}
      aria-label=${this.say('source.button-of', { label })}
      tabindex=${tabIndex}
      @pointerdown=${this.popover.onPress}
      @click=${(event: Event) => this.popover.toggle(record, event)}
    >
      ${this.say('source.button')}
    </button>`;
  }

  /**
   * Text of a sentence that opens the source of `record`. No `<button>`: that is a box of its own in the line, which
   * lets a line begin with the comma after it.
   */
  text(record: ReportRecord, content: TemplateResult): TemplateResult {
    return html`<span
      class="popover-trigger source-text"
      part="source-button"
      role="button"
      aria-haspopup="dialog"
      aria-expanded=${this.popover.isOpenFor(record)}
      tabindex="0"
      @pointerdown=${this.popover.onPress}
      @click=${(event: Event) => this.popover.toggle(record, event)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        void this.popover.toggle(record, event);
      }}
      >${content}</span
    >`;
  }

  /** The popover; hosts render it last. */
  dialog(): TemplateResult | typeof nothing {
    return this.popover.render(
      (record) => html`<zj-source exportparts="base: source-base" .record=${record}></zj-source>`,
    );
  }

  private say(key: keyof typeof sourceMessages.en, values?: Record<string, string>): string {
    return translate(sourceMessages, this.locale(), key, values);
  }
}
