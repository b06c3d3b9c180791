import { pointerPart } from '../pointer.js';
import { isDictionary, listAt, type Dictionary } from '../values.js';

/** A record of a report, of whatever shape, and where it is. */
export interface Located {
  readonly value: Dictionary;
  readonly pointer: string;
}

/** The objects in a list of a topic: `located(report, 'figures', 'figures')`. */
export function located(report: unknown, topic: string, list: string): Located[] {
  const owner = isDictionary(report) ? report[topic] : undefined;
  return objectsIn(owner, list, pointerPart(topic));
}

/** The objects in the list `name` of `owner`, which is at `pointer`. */
export function objectsIn(owner: unknown, name: string, pointer: string): Located[] {
  return listAt(owner, name).flatMap((value, index) =>
    isDictionary(value) ? [{ value, pointer: pointer + pointerPart(name) + pointerPart(index) }] : [],
  );
}

/** Calls `visit` with every object within `value`, itself included, outermost first. */
export function walkObjects(value: unknown, pointer: string, visit: (located: Located) => void): void {
  if (Array.isArray(value)) {
    (value as unknown[]).forEach((item, index) => {
      walkObjects(item, pointer + pointerPart(index), visit);
    });
  } else if (isDictionary(value)) {
    visit({ value, pointer });
    for (const [key, inner] of Object.entries(value)) walkObjects(inner, pointer + pointerPart(key), visit);
  }
}
