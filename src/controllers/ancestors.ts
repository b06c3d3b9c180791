import { canonicalLanguage } from '../format/language.js';
import { isServer, surroundings } from './server.js';

/** Attributes that an element takes from its nearest ancestor, through shadow roots. */
const inherited = ['lang', 'report'] as const;

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

/** One observer a document or shadow root, however many elements listen. */
const watches = new WeakMap<Node, Watch>();

/**
 * The value of `name` on `element` or its nearest ancestor that has it; empty where none has. A `lang` that names no
 * language is passed over, and so is a `report` that names none.
 */
export function inheritedAttribute(element: Element, name: (typeof inherited)[number]): string {
  if (isServer) {
    const own = element.getAttribute(name);
    return own !== null && isMeant(name, own) ? own : surroundings[name];
  }
  let selector = `[${name}]`;
  for (let node: Element | undefined = element; node;) {
    const value: string | null | undefined = node.closest(selector)?.getAttribute(name);
    if (typeof value === 'string') {
      if (isMeant(name, value)) return value;
      selector += `:not([${name}="${value.replace(/[^\w-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"])`;
      continue;
    }
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

function isMeant(name: (typeof inherited)[number], value: string): boolean {
  return name === 'lang' ? canonicalLanguage(value) !== '' : value !== '';
}

/** Calls `listener` when an inherited attribute changes anywhere that `element` could take it from. */
export function watchInherited(element: Element, listener: () => void): () => void {
  const roots: Node[] = [];
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    roots.push(root);
    if (!(root instanceof ShadowRoot)) break;
  }
  for (const root of roots) watch(root).listeners.add(listener);
  return () => {
    for (const root of roots) unwatch(root, listener);
  };
}

function watch(root: Node): Watch {
  let entry = watches.get(root);
  if (!entry) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => {
      for (const listener of [...listeners]) listener();
    });
    observer.observe(root, { attributes: true, attributeFilter: [...inherited], subtree: true });
    watches.set(root, (entry = { observer, listeners }));
  }
  return entry;
}

function unwatch(root: Node, listener: () => void): void {
  const entry = watches.get(root);
  entry?.listeners.delete(listener);
  if (entry?.listeners.size === 0) {
    entry.observer.disconnect();
    watches.delete(root);
  }
}
