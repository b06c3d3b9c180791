import type { ReportRecord, Unit } from '../report/types.js';

/** What an element shows, for those who want it as data, a citation or a picture. */
export interface ShownData {
  readonly title: string;
  /** Names the files: "stat-rd-expenditure". */
  readonly name: string;
  readonly records: readonly ReportRecord[];
  /** The units of the figures among the records. */
  readonly units?: Readonly<Record<string, Unit>>;
}

/** What a trigger opens: the source of a record, or the actions on what is shown. */
export type PopoverSubject = ReportRecord | (() => ShownData);

/** A button, or words in a sentence, with what they open. */
export type Trigger = HTMLElement & { subject: PopoverSubject };

/** Which popover a trigger opens. */
export function kindOf({ subject }: Trigger): 'source' | 'actions' {
  return typeof subject === 'function' ? 'actions' : 'source';
}
