import { jsonText } from '../../format/json.js';
import type { ShownData } from '../../controllers/popover-subject.js';
import { csvText } from '../../format/csv.js';
import { escapeHtml, libraryCode, tagCode } from '../../format/html.js';
import type { DataTable } from '../../format/table.js';

export function toCsv({ columns, rows }: DataTable): string {
  return csvText([columns, ...rows]);
}

/** The records as they stand in the report's data. */
export function toJson({ title, records }: ShownData, report: string): string {
  return `${jsonText({ report, title, records }, 2)}\n`;
}

/**
 * The tag with the attributes that its author set, and what it shows as plain text within, for pages whose script does
 * not come. `script` is the address that this page loads the elements from, where it does so by a script tag.
 */
export function embedCode(element: Element, fallback: string, script: string): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => !/^(class|style|id|slot|part|hidden|tabindex|data-.*|defer-hydration)$/.test(name))
    .map(({ name, value }) => [name, value]);
  const tag = tagCode(
    element.localName,
    Object.fromEntries(attributes) as Record<string, string>,
    escapeHtml(fallback),
  );
  return script ? `${libraryCode(new URL('.', script).href)}\n${tag}` : tag;
}

/** One line that says what is shown: of one record its label and value, of several what they are. */
export function fallbackText({ title, records }: ShownData, table: DataTable, shownColumn: string): string {
  const value = table.rows[0]?.[table.columns.indexOf(shownColumn)];
  return records.length === 1 && value ? `${title}: ${value}` : title;
}

export const mediaTypes = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
} as const;

/** Whether this page may hand files to the reader; undefined where that is not to be known: a browser says nothing. */
export function allowsDownloads(): boolean | undefined {
  const isSandboxed = origin === 'null' && location.protocol !== 'file:';
  if (isSandboxed) return undefined;
  try {
    const { sandbox } = (frameElement ?? {}) as Partial<HTMLIFrameElement>;
    return !frameElement?.hasAttribute('sandbox') || (sandbox?.contains('allow-downloads') ?? true);
  } catch {
    // Of another page's frame nothing is said.
    return true;
  }
}
