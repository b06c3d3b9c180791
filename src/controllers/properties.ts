import type { LitElement } from 'lit';

/**
 * A script may set a property to anything. What its attribute could not hold becomes what the attribute would: text, or
 * a number. Properties of other types (`attribute: false`, `type: Object`) are the host's own affair.
 */
export function settleProperties(host: object): void {
  const { elementProperties } = host.constructor as typeof LitElement;
  const values = host as Record<PropertyKey, unknown>;
  for (const [name, { attribute, type = String, state }] of elementProperties) {
    if (attribute === false || state) continue;
    if (type === String && typeof values[name] !== 'string') values[name] = textOf(values[name]);
    if (type === Number && typeof values[name] !== 'number') values[name] = Number(textOf(values[name]));
  }
}

function textOf(value: unknown): string {
  try {
    return String(value ?? '');
  } catch {
    // Objects that have no text, by which they could be told in a message either.
    return typeof value;
  }
}
