/**
 * An observer of sizes in the node's own window: another's would find its loop unfinished. Undefined where nothing is laid
 * out, as in tests of apps, some of which bring the observer to the global object alone.
 */
export function sizeObserver({ ownerDocument }: Node, callback: ResizeObserverCallback): ResizeObserver | undefined {
  const Observer = ownerDocument?.defaultView?.ResizeObserver ?? globalThis.ResizeObserver;
  return Observer && new Observer(callback);
}
