/** What went wrong, as data: `controllers/` puts it into the reader's language. */
export type ReportErrorCode =
  | 'unknown-report'
  | 'unknown-id'
  | 'missing-id'
  | 'empty-selection'
  | 'missing-topic'
  | 'load-failed'
  | 'unfit-value'
  | 'unfit-data'
  | 'picture-failed';

export interface ReportErrorDetails {
  /** The attribute or the kind of record that was asked for: "fact", "section", "report", "figures". */
  readonly name: string;
  /** The value that was given. */
  readonly value?: string;
  /** The values that would have been valid. */
  readonly valid?: readonly string[];
}

/** A request that the report's data cannot answer. Shown in the element's place and sent as `zj-error`. */
export class ReportError extends Error {
  /** Of `details.valid`, those nearest to what was given; filled in before the error is shown. */
  nearest: readonly string[] = [];

  constructor(
    readonly code: ReportErrorCode,
    readonly details: ReportErrorDetails,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${details.name}${details.value === undefined ? '' : ` "${details.value}"`}`, options);
    this.name = 'ReportError';
  }
}
