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

/** The line and column of an offset in a text. */
export function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines[lines.length - 1] ?? '').length + 1 };
}
