import { isServer } from './server.js';

/** Set on the page by the copy of the library that listens there. */
const listeningKey = Symbol.for('zj-widgets.invokers');

const invokers = '[command="--zj-select"], a[href*="#zj-"]';

/**
 * Has buttons (`command="--zj-select"`) and links (`#zj-<kind>-<id>`) of the page's own select in elements. What does it
 * is loaded when one of them first asks. Presses are listened to, not the platform's events of commands, which older
 * browsers do not send.
 */
export function listenForInvokers(): void {
  const page = globalThis as { [listeningKey]?: boolean };
  if (isServer || page[listeningKey]) return;
  page[listeningKey] = true;
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented) return;
    const invoker = event.composedPath().find((node) => node instanceof Element && node.matches(invokers));
    if (invoker) void import('./selection.js').then(({ invoke }) => invoke(invoker as HTMLElement));
  });
  const follow = () => {
    if (location.hash.startsWith('#zj-')) void import('./selection.js').then(({ follow }) => follow());
  };
  addEventListener('hashchange', follow);
  follow();
}
