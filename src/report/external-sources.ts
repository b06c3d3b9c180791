import { isPrinted } from './lookup.js';
import type { ExternalSource, ReportRecord } from './types.js';

/** What several records share is named once. */
export function externalSources(records: readonly ReportRecord[]): ExternalSource[] {
  const sources = new Map<string, ExternalSource>();
  for (const { source } of records) {
    if (isPrinted(source)) continue;
    for (const each of source.external) {
      const { publisher, title, date, url, licence } = each;
      sources.set([publisher, title, date, url, licence].join('\n'), each);
    }
  }
  return [...sources.values()];
}
