import { readFileSync } from 'node:fs';
import { proofText, type Finding } from '../../src/proof/proof.js';
import type { ProofReport } from '../../src/proof/proof-report.js';

/** What became of one text of a set. */
export interface Outcome {
  readonly text: string;
  readonly faults: readonly { readonly kind: string; readonly words: string; readonly isFound: boolean }[];
  /** Said to be wrong where nothing is. */
  readonly alarms: readonly Finding[];
  /** Words that are marked as right, and whether they are called so. */
  readonly right: readonly { readonly words: string; readonly isFound: boolean }[];
}

/** The texts of a file, without its remarks. */
export function readTexts(name: string, parting: RegExp): string[] {
  const file = readFileSync(new URL(`../fixtures/proof/${name}`, import.meta.url), 'utf8');
  return file
    .replace(/^#.*\n/gm, '')
    .split(parting)
    .map((text) => text.trim())
    .filter(Boolean);
}

/** Holds a text against a report; its faults stand between ⟦ and ⟧, each after its kind or after that of the whole text. */
export function tryText(marked: string, report: ProofReport, ofKind?: string): Outcome {
  const marks: { kind: string | undefined; start: number; end: number }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/⟦(?:([a-z-]+)\|)?([^⟧]*)⟧/g)) {
    text += marked.slice(at, match.index);
    const [all, kind = ofKind, words = ''] = match;
    marks.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
    at = match.index + all.length;
  }
  text += marked.slice(at);
  const findings = proofText(text, report);
  const over = (mark: { start: number; end: number }) =>
    findings.filter(({ start, end }) => start < mark.end && mark.start < end);
  return {
    text,
    faults: marks.flatMap((mark) =>
      mark.kind === undefined
        ? []
        : {
            kind: mark.kind,
            words: text.slice(mark.start, mark.end),
            isFound: over(mark).some(({ verdict, kind }) => verdict === 'wrong' && kind === mark.kind),
          },
    ),
    alarms: findings.filter(
      (finding) =>
        finding.verdict === 'wrong' && !marks.some((mark) => mark.kind !== undefined && over(mark).includes(finding)),
    ),
    right: marks.flatMap((mark) =>
      mark.kind === undefined
        ? { words: text.slice(mark.start, mark.end), isFound: over(mark).some(({ verdict }) => verdict === 'right') }
        : [],
    ),
  };
}

/** The faults that were found, the false alarms, and the right words that were known for right, of a set. */
export function score(outcomes: readonly Outcome[]) {
  const faults = outcomes.flatMap((outcome) => outcome.faults);
  const right = outcomes.flatMap((outcome) => outcome.right);
  return {
    faults: faults.length,
    found: faults.filter(({ isFound }) => isFound).length,
    missed: outcomes.flatMap(({ text, faults }) =>
      faults.flatMap(({ kind, isFound }) => (isFound ? [] : `${kind}: ${text}`)),
    ),
    alarms: outcomes.flatMap(({ text, alarms }) =>
      alarms.map(({ kind, text: words }) => `${kind} “${words}”: ${text}`),
    ),
    right: right.length,
    known: right.filter(({ isFound }) => isFound).length,
  };
}
