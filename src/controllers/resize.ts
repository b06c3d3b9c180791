import type { LitElement, ReactiveController } from 'lit';

/** The width that the host is given, in CSS pixels; 0 until it is laid out. The host updates when it changes. */
export class ResizeController implements ReactiveController {
  width = 0;
  private observer: ResizeObserver | undefined;

  constructor(
    private readonly host: LitElement,
    /** Only a host that draws by its width needs to know it. */
    private readonly enabled: () => boolean,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.enabled()) this.hostDisconnected();
    else if (!this.observer && this.host.isConnected && typeof ResizeObserver !== 'undefined') {
      this.observer = new ResizeObserver(([entry]) => this.measure(entry?.contentRect.width ?? 0));
      this.observer.observe(this.host);
    }
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observer = undefined;
  }

  hostConnected(): void {
    if (this.host.hasUpdated) this.host.requestUpdate();
  }

  private measure(width: number): void {
    const rounded = Math.round(width);
    if (rounded === this.width) return;
    this.width = rounded;
    this.host.requestUpdate();
  }
}
