import { resolve } from 'node:path';
import { peekReport } from '../../report/registry.js';
import type { CommandIo } from '../io.js';
import { say, UsageError } from '../usage.js';
import { prerenderMessages } from './prerender.messages.js';

/** The names and paths of the reports that the command line gives as `name=file`. */
export function givenReports(
  options: readonly string[],
  { cwd, language }: Pick<CommandIo, 'cwd' | 'language'>,
): readonly (readonly [name: string, path: string])[] {
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
  return [...paths];
}
