import { canonicalLanguage } from '../format/language.js';
import type { ReportTopic } from '../report/types.js';
import { isServer, surroundings } from './server.js';
import { hostOf } from './unclobbered.js';

/** Attributes that an element takes from its nearest ancestor, through shadow roots. */
const inherited = ['lang', 'report', 'report-url'] as const;

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
    const value: string | null | undefined = ownAttribute(node.closest(selector), name);
    if (typeof value === 'string') {
      if (isMeant(name, value)) return value;
      selector += `:not([${name}="${value.replace(/[^\w-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"])`;
      continue;
    }
    node = hostOf(node.getRootNode());
  }
  return '';
}

/** A report with the address at which the page says that it stands; its own goes after that. */
export function asPublished(element: Element, report: ReportTopic): ReportTopic {
  const stated = inheritedAttribute(element, 'report-url');
  // The address of a prerendered page is not known: what is relative stays so.
  const url =
    stated && !isServer && URL.canParse(stated, element.baseURI) ? new URL(stated, element.baseURI).href : stated;
  return url ? { ...report, url } : report;
}

/** A form may have a field of the name `getAttribute`. */
function ownAttribute(element: Element | null, name: string): string | null {
  return element && Element.prototype.getAttribute.call(element, name);
}

function isMeant(name: (typeof inherited)[number], value: string): boolean {
  return name === 'lang' ? canonicalLanguage(value) !== '' : value !== '';
}

/** Calls `listener` when an inherited attribute changes anywhere that `element` could take it from. */
export function watchInherited(element: Element, listener: () => void): () => void {
  const roots: Node[] = [];
  for (let node: Element | undefined = element; node;) {
    const root = node.getRootNode();
    roots.push(root);
    node = hostOf(root);
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
