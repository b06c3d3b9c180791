import { version } from '../version.js';

/** Set on each class that is registered here, so that a second copy of the library can name the first. */
const versionKey = Symbol.for('zj-widgets.version');

/**
 * Registers an element unless its tag is taken: the first copy of the library on a page wins, and one warning names
 * both versions.
 */
export function define(tag: `zj-${string}`, elementClass: CustomElementConstructor): void {
  // On a server there is nothing to register with.
  if (typeof customElements === 'undefined') return;
  const existing = customElements.get(tag) as (CustomElementConstructor & { [versionKey]?: string }) | undefined;
  if (!existing) {
    Object.defineProperty(elementClass, versionKey, { value: version });
    customElements.define(tag, elementClass);
  } else if (existing !== elementClass) {
    warnOnce(existing[versionKey] ?? 'unknown');
  }
}

let warned = false;

function warnOnce(first: string): void {
  if (warned) return;
  warned = true;
  console.warn(`[zj-widgets] Two copies on one page: ${first} is used, ${version} was loaded after it.`);
}
