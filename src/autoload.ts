/**
 * Registers the elements that a page uses, and no others: those there now, those added later, and those in open shadow
 * roots whose host has the attribute `data-zj-autoload`.
 *
 * It shares no module with what it loads: bundled, that would import this file anew wherever its address has a query.
 */

import { ahead, bundledId } from './autoload.ahead.js';
// The types of the elements and their events.
import type {} from './index.js';

const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'zj-achievements': () => import('./elements/achievements/define.js'),
  'zj-actions': () => import('./elements/actions/define.js'),
  'zj-chart': () => import('./elements/chart/define.js'),
  'zj-constellation': () => import('./elements/constellation/define.js'),
  'zj-corridor-map': () => import('./elements/corridor-map/define.js'),
  'zj-list': () => import('./elements/list/define.js'),
  'zj-ranking': () => import('./elements/ranking/define.js'),
  'zj-report': () => import('./elements/report/define.js'),
  'zj-report-data': () => import('./elements/report-data/define.js'),
  'zj-source': () => import('./elements/source/define.js'),
  'zj-stat': () => import('./elements/stat/define.js'),
  'zj-stat-grid': () => import('./elements/stat-grid/define.js'),
  'zj-system': () => import('./elements/system/define.js'),
  'zj-timeline': () => import('./elements/timeline/define.js'),
};

/** On the host of an open shadow root: the elements in it are loaded too. Set again, it has the root looked for again. */
const optIn = 'data-zj-autoload';

/** Tags that are loaded or being loaded, and those that there are not. */
const asked = new Set<string>();
/** Tags of which another element came while they were being loaded. */
const askedAgain = new Set<string>();
/** Tags whose failure has been said. */
const failed = new Set<string>();
/** Loads that no element has called for yet. */
const uncalled = new Map(ahead);

/**
 * Loads what `root` and everything in it needs, side by side; one that fails stops no other. A document or shadow root
 * is watched from then on.
 */
export function discover(root: Element | Document | ShadowRoot = document): void {
  const wanted = `:not(:defined), [${optIn}]`;
  // A form's methods may be hidden by fields of their names, the document's by pictures.
  const { prototype } = root instanceof Document ? Document : root instanceof Element ? Element : DocumentFragment;
  const elements = [...(prototype.querySelectorAll.call(root, wanted) as NodeListOf<Element>)];
  if (root instanceof Element && Element.prototype.matches.call(root, wanted)) elements.push(root);
  if (!(root instanceof Element)) observer?.observe(root, { childList: true, subtree: true, attributeFilter: [optIn] });
  if (root.nodeName === 'A' || prototype.querySelector.call(root, 'a[href*="share/"]')) void takeLinks(root);
  const before = new Set(asked);
  for (const element of elements) {
    const { localName } = element;
    if (localName.startsWith('zj-') && !element.matches(':defined')) {
      if (before.has(localName)) askedAgain.add(localName);
      if (!asked.has(localName)) void load(localName);
      loadAhead(element);
    }
    if (element.hasAttribute(optIn)) enter(element);
  }
}

/** Goes on in the host's shadow root, of which there may be none until the host is defined. */
function enter(host: Element): void {
  if (host.shadowRoot) discover(host.shadowRoot);
  else if (host.matches(':not(:defined)')) {
    void customElements.whenDefined(host.localName).then(() => host.shadowRoot && discover(host.shadowRoot));
  }
}

/** Loads side by side with the element what it is going to ask for. */
function loadAhead(element: Element): void {
  for (const [selectors, load] of uncalled) {
    // What was prerendered asks for nothing while it is dormant.
    if (!element.matches(`:is(${selectors}):not([defer-hydration])`) || !showsBundled(element)) continue;
    uncalled.delete(selectors);
    // The element asks again, and says what did not come.
    load().catch(() => {});
  }
}

/** Whether nothing gives the element another report than the bundled one. */
function showsBundled(element: Element): boolean {
  // A property that is set before the element is defined.
  if ('report' in element) return false;
  for (let node: Element | undefined = element; node;) {
    const named: Element | null = Element.prototype.closest.call(node, '[report]:not([report=""])');
    if (named) return Element.prototype.getAttribute.call(named, 'report') === bundledId;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return true;
}

/** Links to pages that `zj-widgets share` has written become what those show; without, they are links still. */
async function takeLinks(root: Element | Document | ShadowRoot): Promise<void> {
  const links = await import('./embed/share-links.js').catch(() => undefined);
  links?.takeLinks(root, import.meta.url);
}

async function load(tag: string): Promise<void> {
  const loader = loaders[tag];
  asked.add(tag);
  askedAgain.delete(tag);
  try {
    if (!loader) return await warn(tag);
    await loader();
  } catch (error) {
    // The next occurrence of the tag tries again, and so does the return of the connection.
    asked.delete(tag);
    const isSaid = failed.has(tag);
    failed.add(tag);
    if (askedAgain.has(tag)) void load(tag);
    if (isSaid) return;
    console.error(
      `[zj-widgets] <${tag}> could not be loaded; the page’s own text stays. If its file is gone, reload the page.`,
      error,
    );
  }
}

async function warn(tag: string): Promise<void> {
  const { nearest } = await import('./report/nearest.js');
  // By now the page may have defined an element of its own.
  if (customElements.get(tag)) return;
  const [closest = ''] = nearest(tag, Object.keys(loaders), 1);
  console.warn(`[zj-widgets] There is no element <${tag}>. The nearest is <${closest}>.`);
}

/** Where elements are registered already, another copy of the library may have done it, which is worth a word. */
function greet(): void {
  const existing = Object.keys(loaders).flatMap((tag) => customElements.get(tag) ?? [])[0];
  if (!existing) return;
  import('./elements/registration.js').then(
    ({ meet }) => meet(existing),
    // There is nothing to be said then.
    () => {},
  );
}

function createObserver(): MutationObserver {
  return new MutationObserver((mutations) => {
    for (const { type, target, addedNodes } of mutations) {
      if (type === 'attributes') discover(target as Element);
      for (const node of addedNodes) if (node instanceof Element) discover(node);
    }
  });
}

// On a server there is no page to look at.
const observer = typeof document === 'undefined' ? undefined : createObserver();
if (observer) {
  greet();
  discover();
  addEventListener('online', () => discover());
}
