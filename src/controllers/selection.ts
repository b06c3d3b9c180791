import type { LitElement } from 'lit';
import { openAround } from './deep-link.js';
import { land, mayLand } from './landing.js';

/** By tag, the kinds of records that an element selects, as they stand in an address; some follow that by themselves. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  'zj-achievements': [],
  'zj-chart': ['figure'],
  'zj-corridor-map': ['city', 'corridor'],
  'zj-list': [],
  'zj-system': ['node'],
  'zj-timeline': ['event'],
};

const selectors = Object.keys(kinds).join();

/** The elements that have the record of the page's address, and show it. */
let followers = new WeakSet<Element>();
/** The reader is taken to the first of them; the others are left where they are. */
let hasLanded = false;

/** Does what a button or link of the page's own asks for. */
export function invoke(invoker: HTMLElement): void {
  if (invoker.localName === 'a') {
    // Any other address changes the page's own, which is followed.
    if ((invoker as HTMLAnchorElement).hash === location.hash) follow();
    return;
  }
  const { commandForElement, value } = invoker as HTMLButtonElement & { commandForElement?: Element | null };
  const id = invoker.getAttribute('commandfor') ?? '';
  const target = commandForElement ?? (invoker.getRootNode() as Document | ShadowRoot).getElementById(id);
  if (target?.matches(selectors)) void select(target, value, true);
  else console.error(`[zj-widgets] commandfor="${id}" is none of ${selectors.replaceAll(',', ', ')}.`, invoker);
}

/** Selects the record that the page's address names in all elements that have it, now or once they are ready. */
export function follow(): void {
  followers = new WeakSet();
  hasLanded = false;
  const isOpening = document.readyState !== 'complete';
  for (const host of hostsWithin(document)) take(host, !isOpening);
}

document.addEventListener('zj-ready', (event) => take(event.composedPath()[0] as Element, false));

function take(host: Element, byReader: boolean): void {
  const [, kind = '', id = ''] = /^#zj-([a-z]+)-(.+)$/.exec(location.hash) ?? [];
  if (followers.has(host) || !kinds[host.localName]?.includes(kind) || !itemOf(host, id)) return;
  followers.add(host);
  void select(host, id, !hasLanded && (byReader || mayLand()));
  hasLanded = true;
}

/** An element that is still to be registered finds the attribute then. */
async function select(host: Element, id: string, isShown: boolean): Promise<void> {
  host.setAttribute('selected', id);
  await (host as Partial<LitElement>).updateComplete;
  if (!isShown || id === '') return;
  openAround(host);
  land(() => itemOf(host, id) ?? host, scrollTo);
}

function itemOf(host: Element, id: string): Element | null | undefined {
  return host.shadowRoot?.querySelector(`[data-id="${CSS.escape(id)}"]`);
}

/** Those in a report too. */
function hostsWithin(root: ParentNode): Element[] {
  const reports = [...root.querySelectorAll('zj-report')];
  return [
    ...root.querySelectorAll(selectors),
    ...reports.flatMap(({ shadowRoot }) => (shadowRoot ? hostsWithin(shadowRoot) : [])),
  ];
}

/** Into the middle of the window, or not at all where it is in full view. */
function scrollTo(item: Element): void {
  const { top, bottom } = item.getBoundingClientRect();
  const block = top < 0 || bottom > innerHeight ? 'center' : 'nearest';
  item.scrollIntoView?.({ block, inline: 'nearest', behavior: 'instant' });
}
