import type { LocalizedText } from './types.js';

/** What went wrong with what a page asks for, as data: `controllers/` puts it into the reader's language. */
type RequestErrorCode =
  | 'unknown-report'
  | 'failed-report'
  | 'unknown-id'
  | 'missing-id'
  | 'empty-selection'
  | 'missing-topic'
  | 'load-failed'
  | 'unfit-value'
  | 'unfit-data'
  | 'picture-failed';

/** What went wrong with a report that a page brings; `details.text` says it in words. */
type BroughtErrorCode =
  | 'no-source'
  | 'network-failed'
  | 'bad-status'
  | 'too-large'
  | 'not-json'
  | 'not-plain'
  | 'unfit-version'
  | 'invalid-report'
  | 'duplicate-report'
  | 'bad-geometry';

export type ReportErrorCode = RequestErrorCode | BroughtErrorCode;

export interface ReportErrorDetails {
  /** The attribute or the kind of record that was asked for: "fact", "section", "report", "figures". */
  readonly name: string;
  /** The value that was given. */
  readonly value?: string;
  /** The values that would have been valid. */
  readonly valid?: readonly string[];
  /** What is wrong in words, by language, where what found it knows best. */
  readonly text?: LocalizedText;
  /** All that is wrong with a report, one by one. */
  readonly faults?: readonly ReportFault[];
}

/** One thing that is wrong or odd in a report, and where. */
export interface ReportFault {
  /** JSON Pointer into the report: "/figures/figures/3/value". */
  readonly pointer: string;
  /** Id of the record that it is in. */
  readonly id?: string;
  /** What is wrong in words, by language. */
  readonly text: LocalizedText;
}

/** A request that the report's data cannot answer, or a report that cannot be read; shown in place, sent as `zj-error`. */
export class ReportError extends Error {
  /** Of `details.valid`, those nearest to what was given; filled in before the error is shown. */
  nearest: readonly string[] = [];

  constructor(
    readonly code: ReportErrorCode,
    readonly details: ReportErrorDetails,
    options?: ErrorOptions,
  ) {
    const { name, value, text } = details;
    super(text?.['en'] ?? `${code}: ${name}${value === undefined ? '' : ` "${value}"`}`, options);
    this.name = 'ReportError';
  }
}
