import { isServer } from '../controllers/server.js';
import { version } from '../version.js';

/** Set on each class that is registered here, so that a second copy of the library can name the first. */
const versionKey = Symbol.for('zj-widgets.version');

/** Set on the page once it has been warned: each of two copies may come first with some elements, and meet the other. */
const warnedKey = Symbol.for('zj-widgets.warned');

/** Set on the page once it has been told that it is no page of HTML. */
const refusedKey = Symbol.for('zj-widgets.refused');

/** What this copy has registered. */
const registered = new WeakSet<CustomElementConstructor>();

/**
 * Registers an element unless its tag is taken: the first copy of the library on a page wins, and one warning names
 * both versions.
 */
export function define(tag: `zj-${string}`, elementClass: CustomElementConstructor): void {
  // On a server there is nothing to register with.
  if (typeof customElements === 'undefined') return;
  // Lit's templates are HTML, which a document of XML does not parse.
  if (!isServer && /xml/.test(document.contentType)) return refuse();
  const existing = customElements.get(tag);
  if (existing) {
    meet(existing);
  } else {
    Object.defineProperty(elementClass, versionKey, { value: version });
    registered.add(elementClass);
    customElements.define(tag, elementClass);
  }
}

/** Leaves the page its own text. */
function refuse(): void {
  const page = globalThis as { [refusedKey]?: boolean };
  if (page[refusedKey]) return;
  page[refusedKey] = true;
  console.error(
    `[zj-widgets] The elements need a page served as text/html; in one of ${document.contentType} its own text stays.`,
  );
}

/** Warns, once a page, where a registered element is another copy's. */
export function meet(existing: CustomElementConstructor & { [versionKey]?: string }): void {
  const page = globalThis as { [warnedKey]?: boolean };
  if (registered.has(existing) || page[warnedKey]) return;
  const other = existing[versionKey] ?? 'unknown';
  // A server may load one module for each of several graphs, as Next does.
  if (isServer && other === version) return;
  page[warnedKey] = true;
  console.warn(
    `[zj-widgets] Two copies on one page, of versions ${other} and ${version}: the first to register an element is used.`,
  );
}
