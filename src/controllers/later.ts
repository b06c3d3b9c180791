import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many elements of each kind are in the page now. */
const connected = new Map<unknown, number>();

/** Tells hosts that come after so many of their kind: they are laid out when they come near the window (`laterStyles`). */
export class LaterController implements ReactiveController {
  isLater = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly atOnce: number,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.isLater = this.count(1) > this.atOnce;
  }

  hostDisconnected(): void {
    this.count(-1);
  }

  private count(step: number): number {
    const count = (connected.get(this.host.constructor) ?? 0) + step;
    connected.set(this.host.constructor, count);
    return count;
  }
}
