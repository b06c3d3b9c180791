import { getSystemErrorMap } from 'node:util';
import { cliMessages } from './cli.messages.js';
import { say } from './usage.js';

/** Whether the operating system refused something: no such file, a full disk, no right to it. */
export function isSystemFault(error: unknown): error is NodeJS.ErrnoException {
  if (!(error instanceof Error)) return false;
  const { code = '' } = error as NodeJS.ErrnoException;
  // Node's own codes are of its faults and ours, but for those of names and sizes that no file has.
  return /^E(?!RR_)/.test(code) || `system.${code}` in cliMessages.en;
}

/** Why the operating system refused, in words; in the system's own for what is rare. */
export function systemFault(error: Pick<NodeJS.ErrnoException, 'code'>, language: string): string {
  const { code = '' } = error;
  const key = `system.${code}`;
  if (key in cliMessages.en) return say(cliMessages, language, key as keyof typeof cliMessages.en);
  const [, words = code] = [...getSystemErrorMap().values()].find(([name]) => name === code) ?? [];
  return say(cliMessages, language, 'system.other', { words });
}
