import { type LitElement, type ReactiveController } from 'lit';
import { isServer } from './server.js';
import { sizeObserver } from './size-observer.js';

/**
 * Calls back when something that the host has drawn changes its size, for whatever reason: the width given, the
 * language, the type. What is drawn from these sizes must not change them.
 */
export class BoxesController implements ReactiveController {
  /** Whether boxes can be measured. False for the first drawing; a server draws what measuring will find in its place. */
  measuring = isServer;
  #observer: ResizeObserver | undefined;
  #observed = new Set<Element>();

  readonly #host: LitElement;
  readonly #selector: string;
  readonly #changed: () => void;

  constructor(host: LitElement, selector: string, changed: () => void) {
    this.#host = host;
    this.#selector = selector;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    this.#observer ??= sizeObserver(this.#host, () => this.#changed());
    if (!this.#observer) return;
    const current = new Set(this.#host.renderRoot.querySelectorAll(this.#selector));
    for (const element of this.#observed) if (!current.has(element)) this.#observer.unobserve(element);
    for (const element of current) if (!this.#observed.has(element)) this.#observer.observe(element);
    this.#observed = current;
    if (this.measuring || current.size === 0) return;
    this.measuring = true;
    void Promise.resolve().then(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#observed = new Set();
  }
}
