/** Values of unknown shape, looked at without trust. */
export type Dictionary = Readonly<Record<string, unknown>>;

export function isDictionary(value: unknown): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The property where `value` has it as its own; undefined otherwise. */
export function property(value: unknown, name: string): unknown {
  return isDictionary(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The list under `name`; an empty one where there is none. */
export function listAt(value: unknown, name: string): readonly unknown[] {
  const list = property(value, name);
  return Array.isArray(list) ? (list as unknown[]) : [];
}

/** The text under `name`; undefined where there is none. */
export function textAt(value: unknown, name: string): string | undefined {
  const text = property(value, name);
  return typeof text === 'string' ? text : undefined;
}

/** A value as a message quotes it: short, on one line. */
export function quote(value: unknown): string {
  const line = (typeof value === 'string' ? value : serialize(value)).replace(/\s+/g, ' ');
  const characters = [...line.slice(0, 200)];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : line;
}

function serialize(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    // What JavaScript hands over may hold what JSON has not.
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}
