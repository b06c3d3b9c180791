import { resolve } from 'node:path';
import { peekReport } from '../../report/registry.js';
import type { CommandIo } from '../io.js';
import { say, UsageError } from '../usage.js';
import { prerenderMessages } from './prerender.messages.js';
import type { CheckedReport, ReportFiles } from './report-files.js';

/** The reports that the command line gives as `name=file`, by name; undefined where one of them has faults. */
export async function givenReports(
  options: readonly string[],
  files: ReportFiles,
  { cwd, language }: CommandIo,
): Promise<ReadonlyMap<string, CheckedReport> | undefined> {
  const paths = new Map<string, string>();
  for (const option of options) {
    const [, name = '', file = ''] = /^([^=]+)=(.+)$/s.exec(option) ?? [];
    const refuse = (key: keyof typeof prerenderMessages.en, value: string) =>
      new UsageError(say(prerenderMessages, language, key, { value }));
    if (name === '') throw refuse('prerender.report-form', option);
    if (peekReport(name)) throw refuse('prerender.report-taken', name);
    if (paths.has(name)) throw refuse('prerender.report-twice', name);
    paths.set(name, resolve(cwd, file));
  }
  const checked = new Map<string, CheckedReport>();
  for (const [name, path] of paths) checked.set(name, await files.inFileOrFolder(path));
  return [...checked.values()].some(({ faults }) => faults > 0) ? undefined : checked;
}
