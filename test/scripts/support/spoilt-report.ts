import { readReport } from '../../../src/report/read.js';
import type { Report } from '../../../src/report/registry.js';
import { completeReport } from '../../support/complete-report.js';
import { openPaths, spoil } from '../../support/free-text.js';
import { reportPayloads } from '../../support/payloads.js';
import { bundledReport } from './bundled-report.js';

export interface Reports {
  readonly usual: Report;
  /** The same, but every text is a payload of markup or script, each another than the last. */
  readonly spoilt: Report;
}

export async function spoiltReport(): Promise<Reports> {
  const report = completeReport(bundledReport());
  const paths = openPaths(report);
  const { length } = reportPayloads;
  let next = 0;
  // Each round begins with another, so that a payload is not kept to texts that are shown nowhere.
  const data = spoil(report, paths, () => reportPayloads[(next + Math.floor(next++ / length)) % length] ?? '');
  // The checker warns that the figures are no longer what is printed.
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return { usual: await readReport(report), spoilt: await readReport(data) };
  } finally {
    console.warn = warn;
  }
}
