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

/** The paths of a report that hold any text there is: what the checker lets through. Words of GeoJSON have a meaning. */
export function freeTextPaths(report: Data): ReadonlySet<string> {
  const all = pathsThatTake(report, (text) => around(text, 'x <y>'));
  return new Set([...all].filter((path) => !path.startsWith('/map/geometry/')));
}

/** The paths that hold addresses of any site. */
export function addressPaths(report: Data): ReadonlySet<string> {
  const free = freeTextPaths(report);
  const all = pathsThatTake(report, () => 'https://example.net/');
  return new Set([...all].filter((path) => !free.has(path) && !path.startsWith('/map/geometry/')));
}

function pathsThatTake(report: Data, change: (text: string) => string): ReadonlySet<string> {
  const all = new Set<string>();
  mapStrings(report, (text, path) => (all.add(path), text));
  const isError = ({ severity }: { readonly severity: string }) => severity === 'error';
  const free = [...all].filter(
    (path) => !validateReport(mapStrings(report, (text, at) => (at === path ? change(text) : text))).some(isError),
  );
  return new Set(free);
}

/** `payload` in the place of `text`; patterns of units need their place for the number. */
function around(text: string, payload: string): string {
  return text.includes('{value}') ? `${payload} {value}` : payload;
}

/** An address that has in it what addresses may have of `payload`. */
export function addressWith(payload: string): string {
  return `https://example.net/?${payload.replace(/[\s<>"]+/g, '')}`;
}

/** The report with what `payload` makes of each of its texts, and with it in each address. */
export function spoil(
  report: Data,
  { texts, addresses }: { readonly texts: ReadonlySet<string>; readonly addresses: ReadonlySet<string> },
  payload: () => string,
): Data {
  const spoilt = mapStrings(report, (text, path) => {
    if (texts.has(path)) return around(text, payload());
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
