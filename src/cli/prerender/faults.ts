/** What is wrong in a file, and where: lines and columns count from 1. */
export interface PageFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** As compilers print it, so that editors and terminals make a link of it. */
export function faultLine(file: string, { line, column, message }: PageFault): string {
  return `${file}:${line}:${column}: ${message}`;
}
