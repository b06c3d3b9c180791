import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from './server.js';

/**
 * Whether the page is being printed. Some browsers say so by events, some by the page's media; what a host changes at
 * once, without waiting for anything, is on the paper.
 */
export class PrintController implements ReactiveController {
  isPrinting = false;
  #media: MediaQueryList | undefined;

  readonly #onChange: () => void;

  constructor(host: ReactiveControllerHost, onChange: () => void = () => host.requestUpdate()) {
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#media = globalThis.matchMedia?.('print');
    this.#media?.addEventListener('change', this.#onMedia);
    addEventListener('beforeprint', this.#onEvent);
    addEventListener('afterprint', this.#onEvent);
    this.isPrinting = this.#media?.matches ?? false;
  }

  hostDisconnected(): void {
    this.#media?.removeEventListener('change', this.#onMedia);
    removeEventListener('beforeprint', this.#onEvent);
    removeEventListener('afterprint', this.#onEvent);
    this.isPrinting = false;
  }

  readonly #onEvent = ({ type }: Event): void => this.#set(type === 'beforeprint');
  readonly #onMedia = ({ matches }: MediaQueryListEvent): void => this.#set(matches);

  #set(isPrinting: boolean): void {
    if (isPrinting === this.isPrinting) return;
    this.isPrinting = isPrinting;
    this.#onChange();
  }
}
