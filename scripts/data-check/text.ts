import type { Report } from './faults.js';

/** A report as printed. */
export interface ReportText {
  /** The lines before the first paragraph: title and publisher. */
  readonly heading: string;
  /** By reference, such as "lead.2". */
  readonly paragraphs: ReadonlyMap<string, string>;
}

/** Reads "reference, tab, paragraph" lines; what starts with "#" is heading. */
export function parseText(source: string): ReportText {
  const lines = source.split(/\r?\n/).filter(Boolean);
  return {
    heading: lines.filter((line) => line.startsWith('#')).join('\n'),
    paragraphs: new Map(
      lines
        .filter((line) => !line.startsWith('#'))
        .map((line): [string, string] => {
          const tab = line.indexOf('\t');
          return [line.slice(0, tab), line.slice(tab + 1)];
        }),
    ),
  };
}

/** Keys that hold words by language. */
const LOCALIZED = new Set(['label', 'description', 'note', 'among', 'extent', 'title', 'publisher', 'credit']);
/** Keys that hold something by language that need not cover every language. */
const BY_LANGUAGE = new Set(['nameOrigin', 'titleOrigin']);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Holds every text in `value` against the report's languages. */
export function checkLanguages(value: unknown, languages: readonly string[], report: Report, id = 'file'): void {
  if (Array.isArray(value)) {
    for (const item of value) checkLanguages(item, languages, report, id);
    return;
  }
  if (!isObject(value)) return;
  // A node's fault is its system's: ids go no deeper than records.
  const owner = id === 'file' && typeof value['id'] === 'string' ? value['id'] : id;
  for (const [key, inner] of Object.entries(value)) {
    if (LOCALIZED.has(key) && isObject(inner)) {
      for (const language of languages) {
        if (!(language in inner)) report(owner, `“${key}” has no words in “${language}”${where(value, owner)}`);
      }
    } else if (BY_LANGUAGE.has(key) && isObject(inner)) {
      for (const language of Object.keys(inner)) {
        if (!languages.includes(language)) report(owner, `“${key}” is for “${language}”, not a language of the report`);
      }
    } else {
      checkLanguages(inner, languages, report, owner);
    }
  }
}

function where(value: Record<string, unknown>, owner: string): string {
  if (typeof value['id'] === 'string' && value['id'] !== owner) return ` (at “${value['id']}”)`;
  if (typeof value['from'] === 'string') return ` (at the link from “${value['from']}” to “${String(value['to'])}”)`;
  return '';
}
