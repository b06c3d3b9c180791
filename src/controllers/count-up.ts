import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { numberFormat } from '../format/intl.js';
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
    if (globalThis.matchMedia?.('(prefers-reduced-motion: reduce), print').matches || motionFactor(this.#host) === 0)
      return;
    this.#observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) this.#start();
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** The text of the number, or of both ends of a range, as it stands now. */
  run(text: string, tag: string): string {
    return numbersAt(text, this.progress ?? 1, tag);
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

/** As wide as a digit, and as the signs between digits. */
const [digitBlank, signBlank] = ['\u2007', '\u2008'];

/**
 * Each number in a text at its share of the way from zero, in the text's own digits and signs, so that the last frame is
 * the text itself; as wide, with blanks in the place of what is not there yet.
 */
export function numbersAt(text: string, progress: number, tag: string): string {
  const digits = [...numberFormat(tag, { useGrouping: false }).format(9_876_543_210)].reverse();
  const parts = numberFormat(tag, {}).formatToParts(1.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  return text.replace(/(?<!\p{Nd})([-−]?)(\p{Nd}+(?:[.,'’٫٬\s]\p{Nd}+)*)/gu, (all, minus: string, number: string) => {
    const end = [...number].map((each) => digits.indexOf(each)).filter((digit) => digit >= 0);
    if (end.length === 0) return all;
    const decimals = number.includes(decimal) ? [...(number.split(decimal).at(-1) ?? '')].length : 0;
    const value = progress === 1 ? end.join('') : String(Math.round(Number(end.join('')) * progress));
    const left = [...value.padStart(decimals + 1, '0')];
    const laid = [...number].reverse().map((each) => {
      if (!digits.includes(each)) return left.length > 0 ? each : signBlank;
      const digit = left.pop();
      return digit === undefined ? digitBlank : digits[Number(digit)];
    });
    // Nothing below zero is no less than nothing.
    const sign = minus !== '' && /^0*$/.test(value) ? signBlank : minus;
    return sign + laid.reverse().join('');
  });
}
