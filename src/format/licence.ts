import { bundledId } from '../report/bundled-id.js';
import type { ReportTopic } from '../report/types.js';

/** Address of the licence that a report's data is under; a report of one's own does not state one. */
export function licenceOf({ id }: Pick<ReportTopic, 'id'>): string | undefined {
  return id === bundledId ? 'https://opensource.org/license/mit' : undefined;
}
