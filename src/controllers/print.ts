import type { LitElement, ReactiveController } from 'lit';
import { isServer } from './server.js';

/**
 * Whether the page is being printed. Some browsers say so by events, some by the page's media; what a host changes at
 * once, without waiting for anything, is on the paper: Firefox copies the page before the first promise is kept.
 */
export class PrintController implements ReactiveController {
  isPrinting = false;
  #media: MediaQueryList | undefined;

  readonly #host: LitElement;
  readonly #onChange: () => void;

  constructor(host: LitElement, onChange: () => void = () => host.requestUpdate()) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#media = globalThis.matchMedia?.('print');
    this.#media?.addEventListener('change', this.#set);
    addEventListener('beforeprint', this.#set);
    addEventListener('afterprint', this.#set);
    this.isPrinting = this.#media?.matches ?? false;
  }

  hostDisconnected(): void {
    this.#media?.removeEventListener('change', this.#set);
    removeEventListener('beforeprint', this.#set);
    removeEventListener('afterprint', this.#set);
    this.isPrinting = false;
  }

  readonly #set = ({ matches, type }: Event & Partial<MediaQueryListEvent>): void => {
    const isPrinting = matches ?? type === 'beforeprint';
    if (isPrinting === this.isPrinting) return;
    this.isPrinting = isPrinting;
    this.#onChange();
    if (isPrinting) drawNow(this.#host);
  };
}

/** Draws what is still to be drawn of a host and, as they come with it, of the elements within. */
function drawNow(host: Element): void {
  (host as unknown as { performUpdate?(): void }).performUpdate?.();
  for (const each of host.shadowRoot?.querySelectorAll('*') ?? []) drawNow(each);
}
