import { validateReport } from '../../src/report/validation/validate.js';

export type Data = Record<string, unknown>;

/** Sets every string of `value` to what `change` makes of it; `path` is a pattern in which lists have no numbers. */
export function mapStrings(value: unknown, change: (text: string, path: string) => string, path = ''): unknown {
  if (typeof value === 'string') return change(value, path);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change, `${path}/*`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapStrings(item, change, `${path}/${key}`)]),
  );
}

export interface Paths {
  readonly texts: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
}

/** Where a report may hold any text there is, and where the address of any site: what the checker lets through. */
export function openPaths(report: Data): Paths {
  const all = new Set<string>();
  mapStrings(report, (text, path) => {
    // Words of GeoJSON have a meaning.
    if (!path.startsWith('/map/geometry/')) all.add(path);
    return text;
  });
  const texts = pathsThatTake(report, all, (text, path) => around(text, 'x <y>', path));
  const others = new Set([...all].filter((path) => !texts.has(path)));
  return { texts, addresses: pathsThatTake(report, others, () => 'https://example.net/') };
}

/** Of `paths` those that can be changed so, all at once, without a fault. */
function pathsThatTake(
  report: Data,
  paths: ReadonlySet<string>,
  change: (text: string, path: string) => string,
): ReadonlySet<string> {
  const taken = new Set(paths);
  for (;;) {
    const changed = mapStrings(report, (text, path) => (taken.has(path) ? change(text, path) : text));
    const errors = validateReport(changed).filter(({ severity }) => severity === 'error');
    const refused = errors.map(({ pointer }) => pathOf(pointer)).filter((path) => taken.delete(path));
    if (errors.length === 0) return taken;
    if (refused.length === 0)
      throw new Error(`Not by what was changed: ${errors[0]?.pointer} ${errors[0]?.message('en')}`);
  }
}

/** As `mapStrings` has it. */
export function pathOf(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*');
}

/** `payload` in the place of `text`; patterns of units need their place for the number, points names of their own. */
function around(text: string, payload: string, path: string): string {
  if (path.includes('/points/*/label/')) return `${payload} ${text}`;
  return text.includes('{value}') ? `${payload} {value}` : payload;
}

/** An address that has in it what addresses may have of `payload`. */
export function addressWith(payload: string): string {
  return `https://example.net/?${payload.replace(/[\s<>"]+/g, '')}`;
}

/** The report with what `payload` makes of each of its texts, and with it in each address. */
export function spoil(report: Data, { texts, addresses }: Paths, payload: () => string): Data {
  const spoilt = mapStrings(report, (text, path) => {
    if (texts.has(path)) return around(text, payload(), path);
    return addresses.has(path) ? addressWith(payload()) : text;
  }) as Data;
  renameIds(report, spoilt);
  return spoilt;
}

interface WithMap {
  readonly map?: {
    readonly idProperty?: string;
    readonly geometry?: { readonly features: readonly { properties: Record<string, unknown> }[] };
  };
}

/** Shapes are still found by the property that the map names. */
function renameIds({ map: was }: WithMap, { map }: WithMap): void {
  const [from = '', to = ''] = [was?.idProperty, map?.idProperty];
  for (const feature of map?.geometry?.features ?? []) feature.properties = { [to]: feature.properties[from] };
}
