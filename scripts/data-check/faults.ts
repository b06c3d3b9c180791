export interface Fault {
  readonly file: string;
  /** The record at fault, or what stands for it where there is none. */
  readonly id: string;
  readonly reason: string;
  /** Where in the file, where that is known. */
  readonly line?: number;
  readonly column?: number;
}

/** Takes faults down, all for one file. */
export type Report = (id: string, reason: string) => void;

export function reporter(faults: Fault[], file: string): Report {
  return (id, reason) => {
    faults.push({ file, id, reason });
  };
}
