import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import { controllerMessages } from './controllers.messages.js';

/**
 * A popover in the host's shadow root, whose content is loaded when it is first opened. It takes the focus, and gives
 * it back to what opened it.
 */
export class PopoverController<Subject> implements ReactiveController {
  /** What it is open for. */
  private subject: Subject | undefined;
  private trigger: HTMLElement | undefined;
  private failed = false;
  /** What was open when a press on a trigger began: the press itself dismisses the popover before the click comes. */
  private pressed: Subject | undefined;
  private readonly element = createRef<HTMLElement>();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly locale: () => Locale,
    private readonly load: () => Promise<unknown>,
  ) {
    host.addController(this);
  }

  isOpenFor(subject: Subject): boolean {
    return this.subject === subject;
  }

  hostDisconnected(): void {
    this.subject = undefined;
  }

  /** For a trigger's `pointerdown`. */
  readonly onPress = (): void => {
    this.pressed = this.subject;
  };

  /** For a trigger's `click`: opens for `subject`, or closes where it was open for it. */
  async toggle(subject: Subject, event: Event): Promise<void> {
    const trigger = event.currentTarget as HTMLElement;
    const wasOpen = this.subject === subject || this.pressed === subject;
    this.pressed = undefined;
    if (wasOpen) return this.close();
    this.subject = subject;
    this.trigger = trigger;
    this.failed = await this.load().then(
      () => false,
      (error: unknown) => {
        console.error('[zj-widgets]', error);
        return true;
      },
    );
    this.host.requestUpdate();
    await this.host.updateComplete;
    const popover = this.element.value;
    if (!popover || !this.host.isConnected || this.subject !== subject) return;
    popover.showPopover?.();
    popover.focus();
  }

  readonly close = (): void => {
    this.element.value?.hidePopover?.();
    // Where popovers are not known, and before the toggle event comes.
    this.forget();
  };

  render(part: string, label: string, content: (subject: Subject) => unknown): TemplateResult | typeof nothing {
    const { subject } = this;
    if (subject === undefined) return nothing;
    return html`<div
      ${ref(this.element)}
      class="popover"
      part=${part}
      popover="auto"
      role="dialog"
      tabindex="-1"
      aria-label=${label}
      @toggle=${this.onToggle}
    >
      ${this.failed ? html`<p>${this.say('popover.failed')}</p>` : content(subject)}
      <button type="button" class="popover-close" @click=${this.close}>${this.say('popover.close')}</button>
    </div>`;
  }

  private readonly onToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'closed') this.forget();
  };

  private forget(): void {
    if (this.subject === undefined) return;
    const inside = this.element.value?.matches(':focus-within');
    this.subject = undefined;
    this.host.requestUpdate();
    if (inside) this.trigger?.focus();
  }

  private say(key: keyof typeof controllerMessages.en): string {
    return translate(controllerMessages, this.locale(), key);
  }
}
