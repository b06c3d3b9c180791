import { makeReport, type Given } from '../../report/read.js';
import { bundledReport, type Report } from '../../report/registry.js';
import { upgradeReport } from '../../report/versions.js';
import { checkSource, type FileFault } from '../check/check-source.js';
import { readSource } from '../check/files.js';
import { readGeometry } from '../check/geometry.js';

/** The report that a picture is of, or all that is wrong with it. */
export type FoundReport = { readonly report: Report } | { readonly faults: readonly FileFault[] };

/** A report of one's own, a file or a folder, checked as `zj-widgets check` does; the bundled one without a path. */
export function findReport(path: string | undefined): FoundReport {
  if (path === undefined) return { report: bundledReport };
  const source = readSource(path);
  const geometry = readGeometry(source);
  const faults = [...checkSource(source), ...(geometry?.faults ?? [])].filter(({ severity }) => severity === 'error');
  if (faults.length > 0) return { faults };
  const given = upgradeReport(source.report) as unknown as Given;
  const map = geometry && given.map ? { ...given.map, geometry: geometry.parts } : given.map;
  return { report: makeReport({ ...given, ...(map ? { map } : {}) }, undefined, undefined) };
}
