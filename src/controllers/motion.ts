import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether something of the host's may move: it is in view, and the reader has not asked for stillness. */
export class MotionController implements ReactiveController {
  /** The reader's own setting; where it asks for less motion, nothing moves. */
  allowed = false;
  inView = false;
  private observer: IntersectionObserver | undefined;
  private preference: MediaQueryList | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof IntersectionObserver === 'undefined') return;
    this.preference = matchMedia('(prefers-reduced-motion: no-preference)');
    this.preference.addEventListener('change', this.update);
    document.addEventListener('visibilitychange', this.update);
    this.observer = new IntersectionObserver((entries) => {
      this.seen = entries[entries.length - 1]?.isIntersecting ?? false;
      this.update();
    });
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.preference?.removeEventListener('change', this.update);
    document.removeEventListener('visibilitychange', this.update);
    this.inView = this.seen = false;
  }

  private seen = false;

  private readonly update = (): void => {
    this.allowed = this.preference?.matches ?? false;
    this.inView = this.seen && !document.hidden;
    this.host.requestUpdate();
  };
}
