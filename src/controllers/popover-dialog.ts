import { adoptStyles, html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import { popoverStyles } from '../theme/popover.styles.js';
import { sheetFor } from './adopted-styles.js';
import { ZjPopoverEvent } from './events.js';
import { popoverMessages } from './popover.messages.js';

/** Which popover of its host it is; also the name of its part. */
export type PopoverKind = 'source' | 'actions';

/** A popover in the host's shadow root. It takes the focus, and gives it back to what opened it. */
export class PopoverDialog<Subject> implements ReactiveController {
  /** What it is open for. */
  subject: Subject | undefined;
  /** What was open when a press on a trigger began: the press itself dismisses the popover before the click comes. */
  private pressed: Subject | undefined;
  private trigger: HTMLElement | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly kind: PopoverKind,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.subject = undefined;
  }

  /** A press on a trigger begins. */
  press(): void {
    this.pressed = this.subject;
  }

  /** Opens for `subject`, or closes where it was open for it. */
  async toggle(subject: Subject, trigger: HTMLElement): Promise<void> {
    const wasOpen = this.subject === subject || this.pressed === subject;
    this.pressed = undefined;
    if (wasOpen) return this.close();
    if (!this.host.isConnected) return;
    this.subject = subject;
    this.trigger = trigger;
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (this.subject === subject) this.show();
  }

  render(locale: Locale, content: (subject: Subject) => TemplateResult): TemplateResult | typeof nothing {
    const { subject, kind } = this;
    if (subject === undefined) return nothing;
    const say = (key: keyof typeof popoverMessages.en) => translate(popoverMessages, locale, key);
    return html`<div
      class="popover"
      part=${kind}
      popover="auto"
      role="dialog"
      tabindex="-1"
      aria-label=${say(`popover.${kind}`)}
      @toggle=${this.onToggle}
    >
      ${content(subject)}
      <button type="button" class="popover-close" @click=${this.close}>${say('popover.close')}</button>
    </div>`;
  }

  private show(): void {
    adoptOnce(this.host.renderRoot as ShadowRoot);
    this.element?.showPopover?.();
    this.element?.focus();
  }

  private readonly close = (): void => {
    this.element?.hidePopover?.();
    // Where popovers are not known, and before the toggle event comes.
    this.forget();
  };

  private readonly onToggle = (event: Event): void => {
    const isOpen = (event as ToggleEvent).newState === 'open';
    const popover = event.currentTarget as HTMLElement;
    if (this.trigger) this.host.dispatchEvent(new ZjPopoverEvent(popover, this.trigger, isOpen));
    if (!isOpen) this.forget();
  };

  private forget(): void {
    if (this.subject === undefined) return;
    this.subject = undefined;
    this.host.requestUpdate();
    if (this.element?.matches(':focus-within')) this.trigger?.focus();
  }

  private get element(): HTMLElement | null {
    return this.host.renderRoot.querySelector(`.popover[part=${this.kind}]`);
  }
}

/** The popover's styles come with it, rather than with each element that may open one. */
function adoptOnce(root: ShadowRoot): void {
  const adopted = root.adoptedStyleSheets;
  // Without constructed style sheets Lit writes them into the root.
  if (!adopted) return adoptStyles(root, [popoverStyles]);
  const known = sheets.get(root);
  if (known && adopted.includes(known)) return;
  const sheet = sheetFor(root, popoverStyles);
  if (!sheet) return;
  sheets.set(root, sheet);
  root.adoptedStyleSheets = [...adopted, sheet];
}

const sheets = new WeakMap<ShadowRoot, CSSStyleSheet>();
