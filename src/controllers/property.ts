import type { LitElement, PropertyDeclaration } from 'lit';

type ElementClass = typeof LitElement & { readonly formerAttributes?: Readonly<Record<string, string>> };

/** By class, what an attribute may be called besides its name. */
const spellings = new Map<ElementClass, ReadonlyMap<string, string>>();

/**
 * Declares a reactive property, as Lit's decorator of the same name does. Lit's own also serves the decorators of
 * ECMAScript, which TypeScript does not emit here, and makes each element 0.2 kB larger.
 *
 * A property that has an attribute is of that one's type, whatever it is set to, and reflects: the attribute says what
 * it holds. `null` and `undefined` take the attribute away, and leave the property as if there had never been one.
 */
export function property(declaration: PropertyDeclaration = {}) {
  return (prototype: LitElement, name: string): void => {
    const { attribute = name, type = String } = declaration;
    (prototype.constructor as ElementClass).createProperty(name, {
      reflect: attribute !== false,
      useDefault: true,
      ...declaration,
    });
    if (typeof attribute !== 'string') return;
    const accessor = Object.getOwnPropertyDescriptor(prototype, name);
    Object.defineProperty(prototype, name, {
      ...accessor,
      set(this: LitElement, value: unknown) {
        if (value === null || value === undefined) takeAway(this, attribute);
        else accessor?.set?.call(this, asType(value, type));
      },
    });
  };
}

/**
 * The attributes by their other names: a property's name in small letters (`headinglevel`), which is how a framework on
 * a server writes a property that it is given by name, and the names that attributes had in the version before.
 */
export function otherSpellings(elementClass: ElementClass): ReadonlyMap<string, string> {
  let known = spellings.get(elementClass);
  if (!known) {
    const small = [...elementClass.elementProperties].flatMap(([name, { attribute }]) => {
      const spelling = String(name).toLowerCase();
      return typeof attribute === 'string' && attribute !== spelling ? [[spelling, attribute] as const] : [];
    });
    known = new Map([...small, ...Object.entries(elementClass.formerAttributes ?? {})]);
    spellings.set(elementClass, known);
  }
  return known;
}

function takeAway(element: LitElement, attribute: string): void {
  element.removeAttribute(attribute);
  for (const [spelling, meant] of otherSpellings(element.constructor as ElementClass))
    if (meant === attribute) element.removeAttribute(spelling);
  // A property may have been set before there was an attribute.
  element.attributeChangedCallback(attribute, null, null);
}

/** What an attribute of this type would make of the value: text, a number, whether it is there. */
function asType(value: unknown, type: unknown): unknown {
  if (type === Boolean) return value === '' || Boolean(value);
  if (type === Number) return typeof value === 'number' ? value : Number(textOf(value));
  return type === String ? textOf(value) : value;
}

function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    // Objects that have no text, by which they could be told in a message either.
    return typeof value;
  }
}
