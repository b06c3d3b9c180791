import { bundledReport } from '../report/registry.js';
import type { ReportTopic } from '../report/types.js';

/** Address of the licence that a report's data is under; a report of one's own does not state one. */
export function licenceOf({ id }: Pick<ReportTopic, 'id'>): string | undefined {
  return id === bundledReport.id ? 'https://opensource.org/license/mit' : undefined;
}
