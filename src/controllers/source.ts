import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ref, createRef } from 'lit/directives/ref.js';
import { localize, type Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import type { ReportRecord } from '../report/types.js';
import { controllerMessages } from './controllers.messages.js';

/**
 * One click from a figure to its source: a button, and a popover in the host's shadow root that holds `<zj-source>`.
 * The popover and what it shows are made when first opened.
 */
export class SourceController implements ReactiveController {
  private record: ReportRecord | undefined;
  private trigger: HTMLElement | undefined;
  private failed = false;
  /** What was open when a press on a trigger began: the press itself dismisses the popover before the click comes. */
  private pressed: ReportRecord | undefined;
  private readonly popover = createRef<HTMLElement>();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly locale: () => Locale,
    /** Defines `zj-source`; the element above knows it, a controller does not. */
    private readonly defineSource: () => Promise<unknown>,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.record = undefined;
  }

  /** A button that opens the source of `record` and says so in a word. */
  button(record: ReportRecord, tabIndex = 0): TemplateResult {
    const label = localize(record.label, this.locale().language);
    return html`<button
      type="button"
      class="source-trigger source-button"
      part="source-button"
      aria-haspopup="dialog"
      aria-expanded=${this.record === record}
      aria-label=${this.say('source.button-of', { label })}
      tabindex=${tabIndex}
      @pointerdown=${this.onPress}
      @click=${(event: Event) => this.toggle(record, event)}
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
      class="source-trigger source-text"
      part="source-button"
      role="button"
      aria-haspopup="dialog"
      aria-expanded=${this.record === record}
      tabindex="0"
      @pointerdown=${this.onPress}
      @click=${(event: Event) => this.toggle(record, event)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        void this.toggle(record, event);
      }}
      >${content}</span
    >`;
  }

  /** The popover; hosts render it last. */
  dialog(): TemplateResult | typeof nothing {
    if (!this.record) return nothing;
    return html`<div
      ${ref(this.popover)}
      class="source-popover"
      part="source"
      popover="auto"
      role="dialog"
      tabindex="-1"
      aria-label=${this.say('source.title')}
      @toggle=${this.onToggle}
    >
      ${
        this.failed
          ? html`<p>${this.say('source.failed')}</p>`
          : html`<zj-source exportparts="base: source-base" .record=${this.record}></zj-source>`
      }
      <button type="button" class="source-close" @click=${this.close}>${this.say('source.close')}</button>
    </div>`;
  }

  private readonly onPress = (): void => {
    this.pressed = this.record;
  };

  private async toggle(record: ReportRecord, event: Event): Promise<void> {
    const trigger = event.currentTarget as HTMLElement;
    const wasOpen = this.record === record || this.pressed === record;
    this.pressed = undefined;
    if (wasOpen) return this.close();
    this.record = record;
    this.trigger = trigger;
    this.failed = await this.defineSource().then(
      () => false,
      (error: unknown) => {
        console.error('[zj-widgets]', error);
        return true;
      },
    );
    this.host.requestUpdate();
    await this.host.updateComplete;
    const popover = this.popover.value;
    if (!popover || !this.host.isConnected || this.record !== record) return;
    popover.showPopover?.();
    popover.focus();
  }

  private readonly close = (): void => {
    this.popover.value?.hidePopover?.();
    // Where popovers are not known, and before the toggle event comes.
    this.forget();
  };

  private readonly onToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'closed') this.forget();
  };

  private forget(): void {
    if (!this.record) return;
    const inside = this.popover.value?.matches(':focus-within');
    this.record = undefined;
    this.host.requestUpdate();
    if (inside) this.trigger?.focus();
  }

  private say(key: keyof typeof controllerMessages.en, values: Record<string, string> = {}): string {
    return translate(controllerMessages, this.locale(), key, values);
  }
}
