import { nearest } from '../report/nearest.js';
import { fill, type Messages } from '../format/messages.js';
import { cliMessages } from './cli.messages.js';

/** The command line was put wrongly: the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The words under `key` in the language of the command line, which no page changes. */
export function say<Key extends string>(
  messages: Messages<Key>,
  language: string,
  key: Key,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(messages[language]?.[key] ?? messages['en']?.[key] ?? key, values);
}

/** What may have been meant by `value`, as a sentence after a space; empty where there is nothing to choose from. */
export function hint(value: string, candidates: readonly string[], language: string, count = 3): string {
  return candidates.length === 0 ? '' : didYouMean(nearest(value, candidates, count), language);
}

/** The same for candidates that have been chosen. */
export function didYouMean(candidates: readonly string[], language: string): string {
  if (candidates.length === 0) return '';
  const values = candidates.join(language === 'zh' ? '、' : ', ');
  // Sentences in Chinese stand together without a space.
  return (language === 'zh' ? '' : ' ') + say(cliMessages, language, 'cli.nearest', { values });
}
