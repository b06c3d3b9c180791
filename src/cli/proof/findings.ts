import { proofText, type Finding } from '../../proof/proof.js';
import type { ProofReport } from '../../proof/proof-report.js';
import { positionAt } from '../position.js';
import { say } from '../usage.js';
import type { Draft } from './draft-text.js';
import { proofMessages } from './proof.messages.js';

/** A finding with its place in a file. */
export interface FileFinding extends Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly source: string;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  /** Whether a tag may stand in its place: nothing but its own words lies between its ends. */
  readonly isTaggable: boolean;
}

export function proofDraft(file: string, draft: Draft, report: ProofReport): FileFinding[] {
  return proofText(draft.text, report).map((finding) => {
    const sourceStart = draft.starts[finding.start] ?? 0;
    const sourceEnd = draft.ends[finding.end - 1] ?? sourceStart;
    const { line, column } = positionAt(draft.source, sourceStart);
    const isWhole = draft.source.slice(sourceStart, sourceEnd) === finding.text;
    return {
      ...finding,
      file,
      line,
      column,
      source: draft.source,
      sourceStart,
      sourceEnd,
      isTaggable: isWhole && draft.isTaggable(finding.start),
    };
  });
}

/** Exactly what the JSON of the command has. */
export function asJson({ file, line, column, text, verdict, kind, topic, record, expected }: FileFinding): object {
  return { file, line, column, text, verdict, kind, topic, record, expected };
}

/** A sentence on what is wrong, without its place. */
export function messageOf(
  { verdict, kind, text, expected, topic, record }: FileFinding,
  language: string,
  place = '',
): string {
  const told = say(proofMessages, language, `proof.${verdict}`, {
    place,
    text,
    kind: kind ? say(proofMessages, language, `proof.${kind}`) : '',
  }).trim();
  if (verdict === 'right') return told;
  const where = record === null ? '' : say(proofMessages, language, 'proof.from', { record: `${topic}/${record}` });
  const due =
    expected === null
      ? kind === 'not-in-report'
        ? say(proofMessages, language, 'proof.absent')
        : ''
      : say(proofMessages, language, 'proof.expected', { expected });
  const [colon, stop] = language === 'zh' ? ['：', '。'] : ['; ', '.'];
  return `${told}${due && `${colon}${due}`}${where}${stop}`;
}

/** The draft with tags in place of what is as the report prints it; all else byte for byte. */
export function withTags(
  source: string,
  findings: readonly FileFinding[],
): { readonly text: string; readonly count: number } {
  const fitting = findings
    .filter(({ tag, isAsPrinted, isTaggable }) => tag !== null && isAsPrinted && isTaggable)
    .sort((a, b) => b.sourceStart - a.sourceStart);
  let text = source;
  for (const { tag, sourceStart, sourceEnd } of fitting)
    text = `${text.slice(0, sourceStart)}${tag}${text.slice(sourceStart, sourceEnd)}</zj-stat>${text.slice(sourceEnd)}`;
  return { text, count: fitting.length };
}
