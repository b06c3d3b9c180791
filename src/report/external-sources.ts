import { isPrinted } from './lookup.js';
import type { ExternalSource, ReportRecord } from './types.js';

/** What several records share is named once. */
export function externalSources(records: readonly ReportRecord[]): ExternalSource[] {
  const sources = new Map<string, ExternalSource>();
  for (const { source } of records) {
    if (isPrinted(source)) continue;
    for (const each of source.external) sources.set(JSON.stringify(each), each);
  }
  return [...sources.values()];
}
