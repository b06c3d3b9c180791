import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import { loadMessages } from './load.messages.js';
import type { PopoverDialog, PopoverKind } from './popover-dialog.js';

/**
 * What opens a popover in the host's shadow root, and knows what it is open for. The popover itself, its styles, words
 * and content are loaded when a reader first presses a trigger.
 */
export class PopoverController<Subject> implements ReactiveController {
  /** What it is open for. */
  private subject: Subject | undefined;
  /** What was open when a press on a trigger began: the press itself dismisses the popover before the click comes. */
  private pressed: Subject | undefined;
  private dialog: PopoverDialog | undefined;
  private failed = false;

  constructor(
    private readonly host: LitElement,
    private readonly locale: () => Locale,
    private readonly kind: PopoverKind,
    private readonly loadContent: () => Promise<unknown>,
  ) {
    host.addController(this);
  }

  isOpenFor(subject: Subject): boolean {
    return this.subject === subject;
  }

  hostDisconnected(): void {
    this.subject = undefined;
  }

  /** For a trigger's `pointerdown`: loading begins before the click has come. What fails then fails again in `toggle`. */
  readonly onPress = (): void => {
    this.pressed = this.subject;
    this.load().catch(() => {});
  };

  /** For a trigger's `click`: opens for `subject`, or closes where it was open for it. */
  async toggle(subject: Subject, event: Event): Promise<void> {
    const trigger = event.currentTarget as HTMLElement;
    const wasOpen = this.subject === subject || this.pressed === subject;
    this.pressed = undefined;
    this.failed = false;
    if (wasOpen) return this.close();
    this.subject = subject;
    try {
      await this.load();
    } catch (error) {
      console.error('[zj-widgets]', error);
      this.failed = true;
      this.subject = undefined;
    }
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (this.host.isConnected && this.subject === subject) this.dialog?.show(trigger);
  }

  readonly close = (): void => {
    this.dialog?.hide();
    // Where popovers are not known, and before the toggle event comes.
    this.forget();
  };

  render(content: (subject: Subject) => TemplateResult): TemplateResult | typeof nothing {
    const { subject, dialog, kind } = this;
    if (this.failed) {
      return html`<span class="error" part="error" role="alert"
        >${translate(loadMessages, this.locale(), 'load.failed', { name: kind })}</span
      >`;
    }
    if (subject === undefined || !dialog) return nothing;
    return dialog.render(this.locale(), content(subject));
  }

  private async load(): Promise<void> {
    const [{ PopoverDialog }] = await Promise.all([import('./popover-dialog.js'), this.loadContent()]);
    this.dialog ??= new PopoverDialog(this.host, this.kind, { close: this.close, closed: this.forget });
  }

  private readonly forget = (): void => {
    if (this.subject === undefined) return;
    this.subject = undefined;
    this.dialog?.giveFocusBack();
    this.host.requestUpdate();
  };
}
