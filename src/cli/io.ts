import type { Readable } from 'node:stream';

/** Where words go. A terminal is told of progress, a file or a pipe is not. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** What a command knows of the world, so that tests can stand in for it. */
export interface CommandIo {
  readonly stdin: Readable;
  /** For results alone. */
  readonly stdout: Output;
  /** For faults, and for progress where someone is watching. */
  readonly stderr: Output;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Of what the command says: "zh" or "en". */
  readonly language: string;
  /** Progress is told even to a file or a pipe. */
  readonly verbose: boolean;
}

/** A line on how far the work has come. */
export function progress(io: CommandIo, line: string): void {
  if (io.verbose || io.stderr.isTTY) io.stderr.write(`${line}\n`);
}
