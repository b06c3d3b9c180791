import { makeReport, type GivenReport } from '../../report/read.js';
import { bundledReport, type Report } from '../../report/registry.js';
import { upgradeReport } from '../../report/versions.js';
import { checkSource, type FileFault } from '../check/check-source.js';
import { readSource } from '../check/files.js';
import { drawGeometry } from '../check/geometry.js';

/** The report that a picture is of, or all that is wrong with it. */
export type FoundReport = { readonly report: Report } | { readonly faults: readonly FileFault[] };

/** A report of one's own, a file or a folder, checked as `zj-widgets check` does; the bundled one without a path. */
export async function findReport(path: string | undefined): Promise<FoundReport> {
  if (path === undefined) return { report: bundledReport };
  const source = readSource(path);
  const isError = ({ severity }: FileFault) => severity === 'error';
  const faults = checkSource(source).filter(isError);
  if (faults.length > 0) return { faults };
  const { map, faults: mapFaults } = await drawGeometry(source);
  if (mapFaults.some(isError)) return { faults: mapFaults.filter(isError) };
  const given = upgradeReport(source.report) as unknown as GivenReport;
  return { report: makeReport({ ...given, ...(map ? { map } : {}) }, undefined) };
}
