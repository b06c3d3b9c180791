import { parseArgs } from 'node:util';
import { cliMessages } from './cli.messages.js';
import { hint, say, UsageError } from './usage.js';

export interface Option {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  /** May be given several times. */
  readonly multiple?: boolean;
}

export type Options = Readonly<Record<string, Option>>;

type Value<O extends Option> = O['type'] extends 'boolean' ? boolean : O['multiple'] extends true ? string[] : string;

export interface Parsed<O extends Options> {
  readonly values: { readonly [Name in keyof O]?: Value<O[Name]> };
  /** What is no option, in order. */
  readonly positionals: readonly string[];
}

/** Every command takes them; the command line itself has seen to them before a command runs. */
const common = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  verbose: { type: 'boolean' },
} as const satisfies Options;

/** What a command was given, or a `UsageError` that names the option that is wrong and the nearest right one. */
export function parseOptions<const O extends Options>(
  args: readonly string[],
  options: O,
  language: string,
): Parsed<O & typeof common> {
  const known: Options = { ...common, ...options };
  const { tokens, values, positionals } = parseArgs({
    args: [...args],
    options: known as Record<string, { type: 'boolean' | 'string' }>,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option) {
      const valid = Object.keys(known).map((each) => `--${each}`);
      const fault = say(cliMessages, language, 'cli.unknown-option', { value: rawName });
      throw new UsageError(fault + hint(rawName, valid, language));
    }
    if (option.type === 'string' && (value === undefined || (!token.inlineValue && /^-./.test(value))))
      throw new UsageError(say(cliMessages, language, 'cli.missing-value', { name: rawName }));
    if (option.type === 'boolean' && value !== undefined)
      throw new UsageError(say(cliMessages, language, 'cli.needless-value', { name: rawName }));
  }
  return { values: values as Parsed<O & typeof common>['values'], positionals };
}
