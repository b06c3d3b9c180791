import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import { loadMessages } from './load.messages.js';
import type { PopoverDialog, PopoverKind } from './popover-dialog.js';

/**
 * What opens a popover in the host's shadow root. All else of it, its styles, words and content too, is loaded when a
 * reader first presses a trigger.
 */
export class PopoverController<Subject> {
  private dialog: PopoverDialog<Subject> | undefined;
  private failed = false;

  constructor(
    private readonly host: LitElement,
    private readonly locale: () => Locale,
    private readonly kind: PopoverKind,
    private readonly loadContent: () => Promise<unknown>,
  ) {}

  isOpenFor(subject: Subject): boolean {
    return this.dialog?.subject === subject;
  }

  /** For a trigger's `pointerdown`: loading begins before the click has come. What fails then fails again in `toggle`. */
  readonly onPress = (): void => {
    if (this.dialog) this.dialog.press();
    else this.load().catch(() => {});
  };

  /** For a trigger's `click`: opens for `subject`, or closes where it was open for it. */
  async toggle(subject: Subject, event: Event): Promise<void> {
    const trigger = event.currentTarget as HTMLElement;
    try {
      const dialog = await this.load();
      this.failed = false;
      await dialog.toggle(subject, trigger);
    } catch (error) {
      console.error('[zj-widgets]', error);
      this.failed = true;
      this.host.requestUpdate();
    }
  }

  render(content: (subject: Subject) => TemplateResult): TemplateResult | typeof nothing {
    if (!this.failed) return this.dialog?.render(this.locale(), content) ?? nothing;
    const message = translate(loadMessages, this.locale(), 'load.failed', { name: this.kind });
    return html`<span class="error" part="error" role="alert">${message}</span>`;
  }

  private async load(): Promise<PopoverDialog<Subject>> {
    const [{ PopoverDialog }] = await Promise.all([import('./popover-dialog.js'), this.loadContent()]);
    return (this.dialog ??= new PopoverDialog(this.host, this.kind));
  }
}
