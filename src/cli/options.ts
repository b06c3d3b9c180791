import { parseArgs } from 'node:util';
import type { LocalizedText } from '../report/types.js';
import { cliMessages } from './cli.messages.js';
import { hint, say, UsageError } from './usage.js';

export interface Option {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  /** May be given several times. */
  readonly multiple?: boolean;
  /** What stands for its value in the help. */
  readonly value?: LocalizedText;
  /** What it does, for the help. */
  readonly help?: LocalizedText;
}

export type Options = Readonly<Record<string, Option>>;

type Value<O extends Option> = O['type'] extends 'boolean' ? boolean : O['multiple'] extends true ? string[] : string;

export interface Parsed<O extends Options> {
  readonly values: { readonly [Name in keyof O]?: Value<O[Name]> };
  /** What is no option, in order. */
  readonly positionals: readonly string[];
}

/** Every command takes them; the command line itself has seen to them before a command runs. */
export const commonOptions = {
  lang: {
    type: 'string',
    value: { zh: 'zh|en', en: 'zh|en' },
    help: {
      zh: '提示所用的语言；默认取自 LC_ALL、LC_MESSAGES 或 LANG',
      en: 'language of messages; by default that of LC_ALL, LC_MESSAGES or LANG',
    },
  },
  verbose: {
    type: 'boolean',
    help: { zh: '输出不是终端时也显示进度', en: 'shows progress even where the output is not a terminal' },
  },
  help: { type: 'boolean', short: 'h', help: { zh: '显示帮助', en: 'shows this help' } },
} as const satisfies Options;

/** What a command was given, or a `UsageError` that names the option that is wrong and the nearest right one. */
export function parseOptions<const O extends Options>(
  args: readonly string[],
  options: O,
  language: string,
): Parsed<O & typeof commonOptions> {
  const known: Options = { ...commonOptions, ...options };
  const { tokens, values, positionals } = parseArgs({
    args: [...args],
    options: known as Record<string, { type: 'boolean' | 'string' }>,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    // A variable of the shell that is not set would else stand for the current folder.
    if (token.kind === 'positional' && token.value === '')
      throw new UsageError(say(cliMessages, language, 'cli.empty-argument'));
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option) {
      const valid = Object.keys(known).map((each) => `--${each}`);
      const fault = say(cliMessages, language, 'cli.unknown-option', { value: rawName });
      throw new UsageError(fault + hint(rawName, valid, language));
    }
    if (option.type === 'string' && (!value || (!token.inlineValue && /^-./.test(value))))
      throw new UsageError(say(cliMessages, language, 'cli.missing-value', { name: rawName }));
    if (option.type === 'boolean' && value !== undefined)
      throw new UsageError(say(cliMessages, language, 'cli.needless-value', { name: rawName }));
  }
  return { values: values as Parsed<O & typeof commonOptions>['values'], positionals };
}
