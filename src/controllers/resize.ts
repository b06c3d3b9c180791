import { type LitElement, type ReactiveController } from 'lit';
import { isServer, surroundings } from './server.js';
import { sizeObserver } from './size-observer.js';

/**
 * The width that the host is given, in CSS pixels; 0 until it is laid out. The host updates when it changes.
 *
 * Measured on the wrapper: the host itself has no width in a page that makes it inline.
 */
export class ResizeController implements ReactiveController {
  width = isServer ? surroundings.width : 0;
  /** The size of the host's text, in CSS pixels: what words need is measured in it. */
  em = 16;
  #observer: ResizeObserver | undefined;
  #observed: Element | undefined;
  #frame = 0;

  readonly #host: LitElement;
  readonly #enabled: () => boolean;

  constructor(
    host: LitElement,
    /** Only a host that draws by its width needs to know it. */
    enabled: () => boolean,
  ) {
    this.#host = host;
    this.#enabled = enabled;
    host.addController(this);
  }

  hostUpdate(): void {
    // At once, so that the first thing painted has the right form.
    if (!this.#enabled() || this.#observer) return;
    this.width = this.#host.clientWidth;
    this.em = fontSize(this.#host);
  }

  hostUpdated(): void {
    if (!this.#enabled()) return this.hostDisconnected();
    if (!this.#host.isConnected) return;
    this.#observer ??= sizeObserver(this.#host, ([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      const box = entry?.target ?? this.#host;
      // In the next frame: drawing anew changes the height, which an observer must not do while it is being told.
      this.#frame = requestAnimationFrame(() => this.#measure(width, fontSize(box)));
    });
    // Of its own: prerendered ones are for several widths, and not all of them in the page.
    const box = [...this.#host.renderRoot.children].find(({ classList }) => classList.contains('base')) ?? this.#host;
    if (!this.#observer || box === this.#observed) return;
    this.#observer.disconnect();
    this.#observer.observe(box);
    this.#observed = box;
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    this.#observer = this.#observed = undefined;
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  #measure(width: number, em: number): void {
    const rounded = Math.round(width);
    if (rounded === this.width && em === this.em) return;
    this.width = rounded;
    this.em = em;
    this.#host.requestUpdate();
  }
}

function fontSize(element: Element): number {
  return parseFloat(getComputedStyle(element).fontSize) || 16;
}
