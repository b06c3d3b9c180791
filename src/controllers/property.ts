import type { LitElement, PropertyDeclaration } from 'lit';

/**
 * Declares a reactive property, as Lit's decorator of the same name does. Lit's own also serves the decorators of
 * ECMAScript, which TypeScript does not emit here, and makes each element 0.2 kB larger.
 */
export function property(declaration?: PropertyDeclaration) {
  return (prototype: LitElement, name: string): void =>
    (prototype.constructor as typeof LitElement).createProperty(name, declaration);
}
