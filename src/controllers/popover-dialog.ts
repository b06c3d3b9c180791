import { adoptStyles, html, type LitElement, type TemplateResult } from 'lit';
import type { Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import { popoverStyles } from '../theme/popover.styles.js';
import { popoverMessages } from './popover.messages.js';

/** Which popover of its host it is; also the name of its part. */
export type PopoverKind = 'source' | 'actions';

/** A popover as it stands in the host's shadow root. It takes the focus, and gives it back to what opened it. */
export class PopoverDialog {
  private trigger: HTMLElement | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly kind: PopoverKind,
    private readonly controls: { readonly close: () => void; readonly closed: () => void },
  ) {}

  render(locale: Locale, content: TemplateResult): TemplateResult {
    const say = (key: keyof typeof popoverMessages.en) => translate(popoverMessages, locale, key);
    return html`<div
      class="popover"
      part=${this.kind}
      popover="auto"
      role="dialog"
      tabindex="-1"
      aria-label=${say(`popover.${this.kind}`)}
      @toggle=${this.onToggle}
    >
      ${content}
      <button type="button" class="popover-close" @click=${this.controls.close}>${say('popover.close')}</button>
    </div>`;
  }

  /** Shows what has been rendered, for `trigger`. */
  show(trigger: HTMLElement): void {
    const { element } = this;
    if (!element) return;
    this.trigger = trigger;
    adoptOnce(this.host.renderRoot as ShadowRoot);
    element.showPopover?.();
    element.focus();
  }

  hide(): void {
    this.element?.hidePopover?.();
  }

  giveFocusBack(): void {
    if (this.element?.matches(':focus-within')) this.trigger?.focus();
  }

  private get element(): HTMLElement | null {
    return this.host.renderRoot.querySelector(`.popover[part=${this.kind}]`);
  }

  private readonly onToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'closed') this.controls.closed();
  };
}

/** The popover's styles come with it, rather than with each element that may open one. */
function adoptOnce(root: ShadowRoot): void {
  const adopted = root.adoptedStyleSheets ?? [];
  if (!adopted.some((sheet) => sheet === popoverStyles.styleSheet)) adoptStyles(root, [...adopted, popoverStyles]);
}
