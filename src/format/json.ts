/** JSON of plain data, whatever `toJSON` a page has given its arrays and objects (Prototype 1.6 did). */
export function jsonText(data: unknown, indent?: number): string {
  return JSON.stringify(
    data,
    function (this: Readonly<Record<string, unknown>>, key) {
      return this[key];
    },
    indent,
  );
}
