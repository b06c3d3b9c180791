/** What takes part in a comparison. A page holds one contestant; what it needs is loaded before anything is timed. */
export interface Contestant {
  /** Makes ready what a page would have had loaded: data, registrations. */
  prepare?(count: number): unknown;
  /** Puts `count` into `root`; resolves when all of them have drawn. */
  mount(root: HTMLElement, count: number): unknown;
}

declare global {
  interface Window {
    contestant: Contestant;
  }
}

export function enter(contestant: Contestant): void {
  globalThis.window.contestant = contestant;
}
