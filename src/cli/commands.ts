import type { LocalizedText } from '../report/types.js';
import type { CommandIo } from './io.js';
import type { Options } from './options.js';

export interface Command {
  /** A line for the list of commands. */
  readonly summary: LocalizedText;
  /** What `--help` prints before the options. */
  readonly help: LocalizedText;
  /** The options, for the help. */
  readonly options?: Options;
  /** What it prints after them. */
  readonly notes?: LocalizedText;
  /** Gives the exit code: 0, or 1 where something is at fault. Throws a `UsageError` where it was asked wrongly. */
  run(args: string[], io: CommandIo): Promise<number>;
}

export type Commands = Readonly<Record<string, () => Promise<Command>>>;

/** Each is loaded when it is asked for; what it needs that is heavy, when it runs. */
export const commands: Commands = {
  check: () => import('./commands/check.js'),
  diff: () => import('./commands/diff.js'),
  import: () => import('./commands/import.js'),
  lint: () => import('./commands/lint.js'),
  mcp: () => import('./commands/mcp.js'),
  new: () => import('./commands/new.js'),
  picture: () => import('./commands/picture.js'),
  prerender: () => import('./commands/prerender.js'),
  proof: () => import('./commands/proof.js'),
  share: () => import('./commands/share.js'),
};
