import { type ReactiveController, type ReactiveControllerHost } from 'lit';
import { isServer } from './server.js';
import { unclobbered } from './unclobbered.js';

/** The page's factor on how long things move; 0 for a page where nothing does. */
export function motionFactor(element: Element): number {
  const given = parseFloat(getComputedStyle(element).getPropertyValue('--zj-motion'));
  return given >= 0 ? given : 1;
}

/** Whether something of the host's may move: it is in view, and the reader has not asked for stillness. */
export class MotionController implements ReactiveController {
  /** The reader's own setting and the page's; where either asks for stillness, nothing moves. */
  allowed = isServer;
  inView = false;
  #observer: IntersectionObserver | undefined;
  #preference: MediaQueryList | undefined;
  #page: Document | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof IntersectionObserver === 'undefined') return;
    this.#page = unclobbered(this.#host.ownerDocument);
    this.#preference = globalThis.matchMedia?.('(prefers-reduced-motion: no-preference)');
    this.allowed = this.#isMoving();
    this.#preference?.addEventListener('change', this.#update);
    this.#page.addEventListener('visibilitychange', this.#update);
    this.#observer = new IntersectionObserver((entries) => {
      this.#seen = entries[entries.length - 1]?.isIntersecting ?? false;
      this.#update();
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#preference?.removeEventListener('change', this.#update);
    this.#page?.removeEventListener('visibilitychange', this.#update);
    this.inView = this.#seen = false;
  }

  #seen = false;

  #isMoving(): boolean {
    return (this.#preference?.matches ?? false) && motionFactor(this.#host) > 0;
  }

  readonly #update = (): void => {
    this.allowed = this.#isMoving();
    this.inView = this.#seen && !this.#page?.hidden;
    this.#host.requestUpdate();
  };
}
