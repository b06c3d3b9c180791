/** Reports of a page's own. A small entry: what reads and checks them is loaded once one comes. */
import { addReport, expectReport, peekReport, removeReport, settleReport, type Report } from './registry.js';
import { ReportError } from './errors.js';
import type { ReadOptions } from './read.js';

export type RegisterOptions = ReadOptions;

/**
 * Gives the elements a report of the page's own, in the form of `data/schemas/`: a JSON object whose keys are topics.
 * Elements with `report="<name>"`, there already or coming later, show it; `name` is the report's `id` unless said.
 *
 * A promise of the data may be given too: elements wait for it instead of saying that there is no such report.
 *
 * Rejects with a `ReportError` for what is no report, and where the name is taken: the first stands.
 */
export async function registerReport(data: unknown, options: RegisterOptions = {}): Promise<Report> {
  const source = {};
  expectReport(source);
  let failure: ReportError | undefined;
  try {
    const [{ readReport }, value] = await Promise.all([import('./read.js'), data]);
    const report = await readReport(value, options);
    addReport(report);
    return report;
  } catch (error) {
    // A name that is taken already is the report's that has it.
    if (error instanceof ReportError && error.code !== 'duplicate-report') failure = error;
    throw error;
  } finally {
    settleReport(source, failure, options.name ?? '');
  }
}

/** Takes a report back, so that another can have its name; false where there is none. The bundled one stays. */
export function unregisterReport(name: string): boolean {
  const report = peekReport(name);
  return report !== undefined && removeReport(report);
}
