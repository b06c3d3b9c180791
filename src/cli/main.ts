import { version } from '../version.js';
import { cliMessages } from './cli.messages.js';
import { commands as ownCommands, type Command, type Commands } from './commands.js';
import { helpOf, optionTable } from './help.js';
import { legible, type CommandIo } from './io.js';
import { commonOptions, parseOptions, type Options } from './options.js';
import { isSystemFault, systemFault } from './system-faults.js';
import { hint, say, UsageError } from './usage.js';

const ownOptions = {
  version: { type: 'boolean', short: 'v', help: { zh: '显示版本', en: 'shows the version' } },
} as const satisfies Options;

export type World = Omit<CommandIo, 'language' | 'verbose' | 'document'>;

/** Runs what the command line asks for, and gives the exit code: 0, 1 for faults found, 2 for a wrong command line. */
export async function main(args: readonly string[], world: World, commands: Commands = ownCommands): Promise<number> {
  const { stdout, stderr, cwd, env } = world;
  const io: CommandIo = {
    get stdin() {
      return world.stdin;
    },
    stdout: legible(stdout),
    stderr: legible(stderr),
    document: stdout.isTTY ? legible(stdout) : stdout,
    cwd,
    env,
    language: languageOf(args, env),
    verbose: args.includes('--verbose'),
  };
  const index = commandIndex(args);
  const name = args[index];
  try {
    if (name === undefined) return await runAlone(args, io, commands);
    parseOptions(args.slice(0, index), {}, io.language);
    const command = await findCommand(name, io, commands);
    const own = args.slice(index + 1);
    if (!asksForHelp(args)) return await command.run(own, io);
    io.stdout.write(helpOf(command, io.language));
    return 0;
  } catch (error) {
    if (isSystemFault(error)) {
      io.stderr.write(refusal(error.path ?? name ?? '', error, io.language));
      return 1;
    }
    if (!(error instanceof UsageError)) {
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      io.stderr.write(`zj-widgets: ${say(cliMessages, io.language, 'cli.internal', { stack })}\n`);
      return 1;
    }
    const help =
      name !== undefined && Object.hasOwn(commands, name) ? `zj-widgets ${name} --help` : 'zj-widgets --help';
    io.stderr.write(
      `zj-widgets: ${error.message}\n${say(cliMessages, io.language, 'cli.see-help', { command: help })}\n`,
    );
    return 2;
  }
}

/** A line on what the operating system refused. */
export function refusal(path: string, error: NodeJS.ErrnoException, language: string): string {
  const values = { path, reason: systemFault(error, language) };
  return `zj-widgets: ${say(cliMessages, language, 'cli.refused', values)}\n`;
}

/** The command line without a command. */
async function runAlone(args: readonly string[], io: CommandIo, commands: Commands): Promise<number> {
  const { values } = parseOptions(args, { version: ownOptions.version }, io.language);
  if (values.version) {
    io.stdout.write(`${version}\n`);
    return 0;
  }
  const usage = await usageOf(io, commands);
  if (values.help) {
    io.stdout.write(usage);
    return 0;
  }
  io.stderr.write(`zj-widgets: ${say(cliMessages, io.language, 'cli.missing-command')}\n\n${usage}`);
  return 2;
}

async function usageOf({ language }: CommandIo, commands: Commands): Promise<string> {
  const names = Object.keys(commands);
  const width = Math.max(...names.map(({ length }) => length));
  const lines = await Promise.all(
    names.map(async (name) => {
      const { summary } = await (commands[name] as () => Promise<Command>)();
      return `  ${name.padEnd(width)}  ${summary[language] ?? ''}`;
    }),
  );
  return say(cliMessages, language, 'cli.usage', {
    commands: lines.join('\n'),
    options: optionTable({ ...ownOptions, ...commonOptions }, language),
  });
}

async function findCommand(name: string, { language }: CommandIo, commands: Commands): Promise<Command> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return load();
  const fault = say(cliMessages, language, 'cli.unknown-command', { value: name });
  throw new UsageError(fault + hint(name, Object.keys(commands), language));
}

/** Where the command stands: the first word that is no option, nor the value of one. */
function commandIndex(args: readonly string[]): number {
  return args.findIndex((arg, index) => !arg.startsWith('-') && args[index - 1] !== '--lang');
}

/** After "--", words are names of files. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? undefined : end).some((arg) => arg === '--help' || arg === '-h');
}

/** Of `--lang`, else of the environment as POSIX has it; English where neither says Chinese. */
export function languageOf(args: readonly string[], { LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const [, inline] = args[at]?.split('=') ?? [];
  const given = at < 0 ? undefined : (inline ?? args[at + 1]);
  return /^zh\b|^zh_/i.test(given ?? (LC_ALL || LC_MESSAGES || LANG || '')) ? 'zh' : 'en';
}
