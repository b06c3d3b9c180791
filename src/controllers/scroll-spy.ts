import type { LitElement, ReactiveController } from 'lit';
import { land, mayLand } from './landing.js';

/**
 * Which part of a long host the reader is at, and which parts have come near. Parts that nobody has come near are
 * reported one by one once those in view are done, so that in the end all are there, for a search in the page.
 *
 * The host draws a part as an element with its id in `data-id`.
 */
export class ScrollSpyController implements ReactiveController {
  /** The part at the upper third of the window. */
  current = '';
  readonly #near = new Set<string>();
  /** Those that are there. */
  readonly #reached = new Set<string>();
  #observers: IntersectionObserver[] = [];
  #observed: Element[] = [];
  #idle = 0;

  readonly #host: LitElement;
  readonly #selector: string;
  readonly #onNear: (id: string) => Promise<void>;

  constructor(host: LitElement, selector: string, onNear: (id: string) => Promise<void>) {
    this.#host = host;
    this.#selector = selector;
    this.#onNear = onNear;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener?.('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener?.('hashchange', this.#onHashChange);
    this.#disconnect();
  }

  /** Called by the host after each update; cheap while its parts are the same. */
  observe(): void {
    const parts = [...this.#host.renderRoot.querySelectorAll(this.#selector)];
    if (parts.length === this.#observed.length && parts.every((part, index) => part === this.#observed[index])) return;
    const isFirst = this.#observed.length === 0;
    this.#disconnect();
    this.#observed = parts;
    // Where nothing is laid out, everything is as near.
    if (typeof IntersectionObserver === 'undefined') return parts.forEach((part) => void this.#reach(idOf(part)));
    this.#watch('-15% 0px -70% 0px', (id) => {
      if (this.current === id) return;
      this.current = id;
      this.#host.requestUpdate();
    });
    this.#watch('50% 0px', (id) => void this.#reach(id));
    if (isFirst && mayLand()) this.#onHashChange();
  }

  #watch(rootMargin: string, onEnter: (id: string) => void): void {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) onEnter(idOf(target));
        }
      },
      { rootMargin },
    );
    for (const part of this.#observed) observer.observe(part);
    this.#observers.push(observer);
  }

  async #reach(id: string): Promise<void> {
    if (this.#near.has(id)) return;
    this.#near.add(id);
    await this.#onNear(id);
    this.#reached.add(id);
    clearTimeout(this.#idle);
    // After a pause, in which what has come into view is drawn.
    this.#idle = setTimeout(this.#reachNext, 300) as unknown as number;
  }

  readonly #reachNext = (): void => {
    const next = this.#observed.map(idOf).find((id) => !this.#near.has(id));
    if (next !== undefined && this.#host.isConnected) void this.#reach(next);
  };

  /** A fragment does not reach into a shadow root by itself. */
  readonly #onHashChange = (): void => {
    const prefix = '#zj-section-';
    if (location.hash.startsWith(prefix)) this.goTo(location.hash.slice(prefix.length));
  };

  /** Takes the reader to a part, and keeps them there while the others come. */
  goTo(id: string): void {
    const find = () => this.#observed.find((part) => idOf(part) === id);
    if (!find()) return;
    void this.#reach(id);
    land(find, scrollTo, () => this.#observed.every((part) => this.#reached.has(idOf(part))));
    (find() as HTMLElement).focus({ preventScroll: true });
  }

  #disconnect(): void {
    clearTimeout(this.#idle);
    for (const observer of this.#observers) observer.disconnect();
    this.#observers = [];
    this.#observed = [];
  }
}

function idOf(part: Element): string {
  return (part as HTMLElement).dataset['id'] ?? '';
}

function scrollTo(part: Element): void {
  part.scrollIntoView?.({ behavior: 'instant' });
}
