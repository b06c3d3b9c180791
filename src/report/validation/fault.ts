import type { TopicName } from '../types.js';

/** An error keeps a report from being used; a warning is of what is allowed but odd. */
export type Severity = 'error' | 'warning';

/** Breaches of the schemas. */
export type SchemaFaultCode =
  | 'not-json'
  | 'too-deep'
  | 'forbidden-key'
  | 'wrong-type'
  | 'missing-property'
  | 'unknown-property'
  | 'unknown-topic'
  | 'wrong-form'
  | 'wrong-key'
  | 'wrong-choice'
  | 'wrong-constant'
  | 'too-small'
  | 'too-large'
  | 'too-few'
  | 'too-many'
  | 'listed-twice'
  | 'source-twice'
  | 'not-together'
  | 'missing-partner'
  | 'older-version'
  | 'newer-version';

/** What no schema can say: how the parts of a report go together. */
export type ReferenceFaultCode =
  | 'duplicate-id'
  | 'unknown-reference'
  | 'impossible-date'
  | 'missing-first-language'
  | 'language-without-words'
  | 'unfit-character'
  | 'unlike-rank'
  | 'falling-range'
  | 'own-ancestor'
  | 'taken-tile'
  | 'mixed-units'
  | 'uncountable-scale'
  | 'place-as-length'
  | 'beyond-axis'
  | 'unnamed-point'
  | 'parts-exceed-whole'
  | 'unfit-kind'
  | 'undrawn-city'
  | 'drawn-unknown';

/** What is allowed but odd. */
export type WarningCode =
  | 'missing-language'
  | 'unlisted-language'
  | 'no-english'
  | 'unknown-language'
  | 'language-not-listed'
  | 'hidden-character'
  | 'unlikely-year'
  | 'unlike-printed-date'
  | 'self-link'
  | 'inner-link'
  | 'double-link'
  | 'open-loop'
  | 'off-loop'
  | 'reversed-period'
  | 'outside-period'
  | 'share-over-100'
  | 'no-place'
  | 'rank-without-field'
  | 'unlike-printed'
  | 'unlike-sign'
  | 'unlike-digits'
  | 'unlike-unit'
  | 'unlike-streak'
  | 'own-target'
  | 'unlinked-node'
  | 'other-script'
  | 'garbled-text'
  | 'uncounted-satellites'
  | 'unlike-qualifier'
  | 'unprinted-qualifier'
  | 'needless-word'
  | 'unprinted-word'
  | 'baseline-after'
  | 'target-unit'
  | 'parts-differ'
  | 'unused-unit'
  | 'empty-list'
  | 'markup';

export type FaultCode = SchemaFaultCode | ReferenceFaultCode | WarningCode;

/** What would have been right: a key of the messages, and what fills it. */
export interface Expected {
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** The names that would be valid, nearest first where one was mistyped. */
  readonly valid?: readonly string[];
}

/** Something wrong with a report, and where. */
export interface Fault {
  readonly severity: Severity;
  readonly code: FaultCode;
  /** The topic it is in; none for the report as a whole. */
  readonly topic?: TopicName;
  /** JSON Pointer into the report, its first part the topic: "/figures/figures/3/value". */
  readonly pointer: string;
  /** Of the record it is in, or the key of what has no id. */
  readonly id?: string;
  /** What fills the message. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly expected?: Expected;
  /** What is wrong and what was expected, in words: "zh" or "en". */
  message(language: string): string;
}

/** The part of a fault that a check knows; where it is comes from the pointer. */
export interface Finding {
  readonly code: FaultCode;
  readonly severity?: Severity;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly expected?: Expected;
}

/** Takes findings down: `pointer` is into the report. */
export type Find = (pointer: string, finding: Finding) => void;
