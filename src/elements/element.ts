import { LitElement, nothing, render, type PropertyValues } from 'lit';
import { adoptOwn } from '../controllers/adopted-styles.js';
// Whoever has an element's types has those of its events.
import '../controllers/events.js';
import { otherSpellings } from '../controllers/property.js';
import { isServer } from '../controllers/server.js';

/** Former names of attributes that the page's author has been told of. */
const told = new Set<string>();

/** An element that reads its attributes by other names as well; its properties are declared with `property`. */
export class ZjElement extends LitElement {
  /** Names that attributes had in the version before, with those that they have now. */
  static readonly formerAttributes: Readonly<Record<string, string>> = {};

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...otherSpellings(this).keys()];
  }

  /** Sees what others do to the text between two updates: translators put nodes of their own in its place. */
  #observer: MutationObserver | undefined;
  #isTextReplaced = false;

  protected override createRenderRoot(): ShadowRoot {
    const elementClass = this.constructor as typeof ZjElement;
    const root = this.shadowRoot ?? this.attachShadow(elementClass.shadowRootOptions);
    adoptOwn(root, elementClass);
    this.renderOptions.renderBefore ??= root.firstChild;
    if (!isServer) {
      this.#observer = new MutationObserver((records) => this.#look(records));
      this.#observer.observe(root, { childList: true, subtree: true });
    }
    return root;
  }

  /**
   * Where text is no longer Lit's own, another record or language is drawn anew: an update of parts would leave old words
   * between new ones. An update without a cause by name is one of sizes, which a translation changes too.
   */
  protected override update(changed: PropertyValues): void {
    this.#look(this.#observer?.takeRecords() ?? []);
    const root = this.renderRoot as ShadowRoot;
    const isDrawnAnew = this.#isTextReplaced && changed.size > 0;
    const focused = isDrawnAnew ? root.activeElement : null;
    const alike = () => [...root.querySelectorAll<HTMLElement>(focused?.localName ?? '')];
    const index = focused ? alike().indexOf(focused as HTMLElement) : -1;
    if (isDrawnAnew) render(nothing, root, this.renderOptions);
    super.update(changed);
    if (isDrawnAnew) this.#isTextReplaced = false;
    this.#observer?.takeRecords();
    if (focused) alike()[index]?.focus({ preventScroll: true });
  }

  #look(records: readonly MutationRecord[]): void {
    this.#isTextReplaced ||= records.some(({ removedNodes }) =>
      [...removedNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const elementClass = this.constructor as typeof ZjElement;
    const others = otherSpellings(elementClass);
    const attribute = others.get(name) ?? name;
    if (value !== null && Object.hasOwn(elementClass.formerAttributes, name)) tell(this.localName, name, attribute);
    // Without one spelling, another that is there counts again.
    const spellings = [attribute, ...[...others.keys()].filter((each) => others.get(each) === attribute)];
    const given = value ?? spellings.map((each) => this.getAttribute(each)).find((each) => each !== null);
    super.attributeChangedCallback(attribute, old, given ?? null);
  }
}

/** Once a page: the former name goes with the next version. */
function tell(tag: string, former: string, attribute: string): void {
  if (told.has(former)) return;
  told.add(former);
  // No warning: the page works.
  // eslint-disable-next-line no-console
  console.info(`[zj-widgets] <${tag} ${former}> is ${attribute} now; ${former} is read in this version only.`);
}
