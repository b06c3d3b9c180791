/**
 * The same node, read past names that the page gives: `<input name="matches">` takes the place of its form's method,
 * `<img name="body">` that of the document's property.
 */
export function unclobbered<N extends Node>(node: N): N {
  return new Proxy(node, {
    get(target, name) {
      const value: unknown = Reflect.get(Object.getPrototypeOf(target) as object, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** The shadow root's host; undefined for any other node. Shadow roots of other documents are of other classes. */
export function hostOf(root: Node): Element | undefined {
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : undefined;
}
