import { html, nothing, render, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import { popoverStyles } from '../theme/popover.styles.js';
import { ZjPopoverEvent } from './events.js';
import { adoptStylesOnce } from './later-styles.js';
import { popoverDialogMessages } from './popover-dialog.messages.js';
import { kindOf, type Trigger } from './popover-subject.js';
import { unclobbered } from './unclobbered.js';

/**
 * The popover in the host's shadow root. It takes the focus, gives it back to what opened it, and goes when the focus
 * leaves it: what is focused next is never covered.
 */
export class PopoverDialog implements ReactiveController {
  /** What opened it, while it is open. */
  #trigger: Trigger | undefined;
  /** Whether the focus last went backwards. */
  #isBack = false;
  /** What had opened it when a press on a trigger began: the press itself dismisses it before the click comes. */
  #pressed: Trigger | undefined;
  #element: HTMLElement | undefined;

  readonly #host: LitElement;
  readonly #locale: () => Locale;

  constructor(host: LitElement, locale: () => Locale) {
    this.#host = host;
    this.#locale = locale;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#close();
  }

  hostUpdated(): void {
    if (!this.#trigger) return;
    // Drawn anew, the host may have another button for the same, or none.
    if (!this.#trigger.isConnected) this.#passOn(this.#trigger);
    if (this.#trigger.isConnected && this.#element?.isConnected) this.#draw();
    else this.#close();
  }

  /** A press on a trigger begins. */
  press(): void {
    this.#pressed = this.#trigger;
  }

  /** Opens for `trigger`, or closes where it was open for it. */
  toggle(trigger: Trigger): void {
    const wasOpen = this.#trigger === trigger || this.#pressed === trigger;
    this.#pressed = undefined;
    this.#close();
    if (wasOpen || !trigger.isConnected) return;
    this.#trigger = trigger;
    trigger.setAttribute('aria-expanded', 'true');
    const root = this.#host.renderRoot as ShadowRoot;
    adoptStylesOnce(root, popoverStyles);
    this.#element = unclobbered(this.#host.ownerDocument).createElement('div');
    this.#element.addEventListener('toggle', this.#onToggle);
    this.#element.addEventListener('keydown', this.#onKeyDown);
    this.#element.addEventListener('focusout', this.#onFocusOut);
    this.#draw();
    root.append(this.#element);
    this.#element.showPopover?.();
    this.#element.focus();
  }

  #passOn(gone: Trigger): void {
    const kind = kindOf(gone);
    const successor = [...this.#host.renderRoot.querySelectorAll<Trigger>('.popover-trigger')].find(
      // An element has one button for each action.
      (other) =>
        kindOf(other) === kind &&
        (kind === 'actions' ? other.dataset['action'] === gone.dataset['action'] : other.subject === gone.subject),
    );
    successor?.setAttribute('aria-expanded', 'true');
    this.#trigger = successor ?? gone;
  }

  #draw(): void {
    const element = this.#element;
    const trigger = this.#trigger;
    if (!element || !trigger) return;
    const kind = kindOf(trigger);
    const locale = this.#locale();
    const attributes = {
      class: 'popover screen-only',
      part: kind,
      popover: 'auto',
      role: 'dialog',
      tabindex: '-1',
      lang: locale.tag,
      // By the name of what opened it.
      'aria-label': trigger.ariaLabel ?? '',
    };
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.toggleAttribute('dir', locale.direction !== undefined);
    if (locale.direction) element.dir = locale.direction;
    render(
      html`${this.#renderContent(trigger)}
        <button type="button" class="popover-close" @click=${() => this.#close()}>
          ${translate(popoverDialogMessages, locale, 'popover.close')}
        </button>`,
      element,
    );
  }

  #renderContent({ subject, dataset }: Trigger): TemplateResult {
    return typeof subject === 'function'
      ? html`<zj-actions .data=${subject()} .target=${this.#host} .group=${dataset['action']}></zj-actions>`
      : html`<zj-source exportparts="base: source-base" .record=${subject}></zj-source>`;
  }

  #close(focusMoves = false): void {
    const element = this.#element;
    const trigger = this.#trigger;
    if (!element || !trigger) return;
    const hadFocus = !focusMoves && element.matches(':focus-within');
    this.#trigger = this.#element = undefined;
    trigger.setAttribute('aria-expanded', 'false');
    element.hidePopover?.();
    // The platform's event comes too late: by then the element is gone.
    this.#host.dispatchEvent(new ZjPopoverEvent(element, trigger, false));
    render(nothing, element);
    element.remove();
    if (!hadFocus) return;
    const { renderRoot } = this.#host;
    const next = renderRoot.querySelector<HTMLElement>('[tabindex="0"]') ?? renderRoot.querySelector('button');
    (trigger.isConnected ? trigger : next)?.focus();
  }

  /** It lies at the host's end, but Tab goes on from what opened it. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab') return;
    this.#isBack = event.shiftKey;
    const [from] = event.composedPath();
    const isLast = from instanceof Element && from.matches('.popover-close');
    if (event.shiftKey ? from !== this.#element : !isLast) return;
    // Forwards, the browser then takes the step.
    if (event.shiftKey) event.preventDefault();
    this.#trigger?.focus();
  };

  readonly #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    const trigger = this.#trigger;
    if (!(relatedTarget instanceof Node) || !trigger || this.#element?.contains(relatedTarget)) return;
    this.#close(true);
    if (this.#isBack && relatedTarget !== trigger) trigger.focus();
  };

  readonly #onToggle = (event: Event): void => {
    const element = this.#element;
    const trigger = this.#trigger;
    // One that has been closed already.
    if (event.currentTarget !== element || !element || !trigger) return;
    if ((event as ToggleEvent).newState !== 'open') return this.#close();
    this.#host.dispatchEvent(new ZjPopoverEvent(element, trigger, true));
  };
}
