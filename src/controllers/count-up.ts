import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { motionFactor } from './motion.js';

/** In milliseconds, before the page's own factor. */
const duration = 900;

/**
 * Runs a number up to its value when the host is first seen. What runs is for the eye only: the host keeps the final
 * text in place for assistive technology. Nothing runs with reduced motion or on paper.
 */
export class CountUpController implements ReactiveController {
  /** 0 to 1; undefined before and after the run. */
  progress: number | undefined;
  #done = false;
  #observer: IntersectionObserver | undefined;
  #frame = 0;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #enabled: () => boolean;

  constructor(host: ReactiveControllerHost & HTMLElement, enabled: () => boolean) {
    this.#host = host;
    this.#enabled = enabled;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#done || this.#observer || !this.#enabled() || typeof IntersectionObserver === 'undefined') return;
    if (matchMedia('(prefers-reduced-motion: reduce), print').matches || motionFactor(this.#host) === 0) return;
    this.#observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) this.#start();
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** The number as it stands now, at the digits of its final text, and as wide: with spaces before as wide as digits. */
  run(text: string, tag: string): string {
    const decimals = text.split('.')[1]?.length ?? 0;
    const value = Number(text.replace(/[^\d.]/g, ''));
    const now = (value * (this.progress ?? 1)).toLocaleString(tag, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: text.includes(','),
    });
    return now.padStart(text.length, '\u2007');
  }

  #start(): void {
    this.#observer?.disconnect();
    this.#done = true;
    const begin = performance.now();
    const time = duration * motionFactor(this.#host);
    const step = (now: number) => {
      const elapsed = Math.min(1, (now - begin) / time);
      if (elapsed === 1) return this.#stop();
      this.progress = 1 - (1 - Math.max(0, elapsed)) ** 3;
      this.#host.requestUpdate();
      this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.progress = undefined;
    this.#host.requestUpdate();
  }
}
