import type { ReportRecord, Topics, Unit } from '../report/types.js';

/** What an element shows, for those who want it as data, a citation or a picture. */
export interface ShownData {
  readonly title: string;
  /** Names the files: "stat-rd-expenditure". */
  readonly name: string;
  readonly records: readonly ReportRecord[];
  /** The units of the figures among the records. */
  readonly units?: Readonly<Record<string, Unit>>;
  /** What its picture is drawn from in place of the report's own: data of the page, or what a search has left. */
  readonly topics?: Partial<Topics>;
  /** Its attributes that are not those of the tag. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** What can be done with what is shown, each behind a button of its own. */
export const actionGroups = ['table', 'download', 'embed'] as const;

export type ActionGroup = (typeof actionGroups)[number];

/** What a trigger opens: the source of a record, or the actions on what is shown. */
export type PopoverSubject = ReportRecord | (() => ShownData);

/** A button, or words in a sentence, with what they open. */
export type Trigger = HTMLElement & { subject: PopoverSubject };

/** Which popover a trigger opens. */
export function kindOf({ subject }: Trigger): 'source' | 'actions' {
  return typeof subject === 'function' ? 'actions' : 'source';
}
