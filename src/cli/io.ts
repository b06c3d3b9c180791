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
  /** For a result that is the content of a file, which goes into another as it is. */
  readonly document: Output;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Of what the command says: "zh" or "en". */
  readonly language: string;
  /** Progress is told even to a file or a pipe. */
  readonly verbose: boolean;
}

/**
 * An output to which nothing gets that would steer a terminal, whatever stands in data, names of files or arguments: such
 * characters are written as JSON has them, so that JSON stays the same.
 */
export function legible(output: Output): Output {
  return {
    isTTY: output.isTTY === true,
    write: (text) => output.write(text.replace(steering, escape)),
  };
}

/** Control characters but for tabs and line ends, and those that turn the direction of what follows. */
const steering = /(?!\t|\n|\r\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A line on how far the work has come. */
export function progress(io: CommandIo, line: string): void {
  if (io.verbose || io.stderr.isTTY) io.stderr.write(`${line}\n`);
}
