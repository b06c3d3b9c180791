import { LitElement } from 'lit';
import { adoptOwn } from '../controllers/adopted-styles.js';
// Whoever has an element's types has those of its events.
import '../controllers/events.js';
import { otherSpellings } from '../controllers/property.js';

/** Former names of attributes that the page's author has been told of. */
const told = new Set<string>();

/** An element that reads its attributes by other names as well; its properties are declared with `property`. */
export class ZjElement extends LitElement {
  /** Names that attributes had in the version before, with those that they have now. */
  static readonly formerAttributes: Readonly<Record<string, string>> = {};

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...otherSpellings(this).keys()];
  }

  protected override createRenderRoot(): ShadowRoot {
    const elementClass = this.constructor as typeof ZjElement;
    const root = this.shadowRoot ?? this.attachShadow(elementClass.shadowRootOptions);
    adoptOwn(root, elementClass);
    this.renderOptions.renderBefore ??= root.firstChild;
    return root;
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
