import type { LitElement, ReactiveController } from 'lit';

/** How many elements of each kind are in the page now. */
const connected = new Map<unknown, number>();

/** Tells hosts that come after so many of their kind: they are laid out when they come near the window (`laterStyles`). */
export class LaterController implements ReactiveController {
  isLater = false;
  /** What was prerendered is laid out already, and so must be what takes its place. */
  readonly #isPrerendered: boolean;

  readonly #host: LitElement;
  readonly #atOnce: number;

  constructor(host: LitElement, atOnce: number) {
    this.#host = host;
    this.#atOnce = atOnce;
    this.#isPrerendered = host.shadowRoot !== null;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#isPrerendered) this.isLater = this.#count(1) > this.#atOnce;
  }

  hostDisconnected(): void {
    if (!this.#isPrerendered) this.#count(-1);
  }

  #count(step: number): number {
    const count = (connected.get(this.#host.constructor) ?? 0) + step;
    connected.set(this.#host.constructor, count);
    return count;
  }
}
