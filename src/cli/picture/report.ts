import type { GivenReport } from '../../report/read.js';
import { bundledReport, type Report } from '../../report/registry.js';
import type { FileFault } from '../check/check-source.js';

/** The report that a picture is of, or all that is wrong with it. */
export type FoundReport = { readonly report: Report } | { readonly faults: readonly FileFault[] };

/** A report of one's own, a file or a folder, checked as `zj-widgets check` does; the bundled one without a path. */
export async function findReport(path: string | undefined): Promise<FoundReport> {
  if (path === undefined) return { report: bundledReport };
  // What reads and checks a report is loaded only where there is one.
  const [{ checkSource }, { readSource }, { drawGeometry }, { makeReport }, { upgradeReport }] = await Promise.all([
    import('../check/check-source.js'),
    import('../check/files.js'),
    import('../check/geometry.js'),
    import('../../report/read.js'),
    import('../../report/versions.js'),
  ]);
  const source = readSource(path);
  const isError = ({ severity }: FileFault) => severity === 'error';
  const faults = checkSource(source).filter(isError);
  if (faults.length > 0) return { faults };
  const { map, faults: mapFaults } = await drawGeometry(source);
  if (mapFaults.some(isError)) return { faults: mapFaults.filter(isError) };
  const given = upgradeReport(source.report) as unknown as GivenReport;
  return { report: makeReport({ ...given, ...(map ? { map } : {}) }, undefined) };
}
