import type { Report } from '../../report/registry.js';
import { lintHtml } from '../lint/lint-html.js';
import { htmlOfMarkdown } from '../lint/markdown.js';
import { positionAt } from '../position.js';
import type { DraftKind } from './draft.js';
import type { FileFinding } from './findings.js';

/** What the tags of a draft say in their text, held against the records that they name. */
export async function proofTags(file: string, source: string, kind: DraftKind, report: Report): Promise<FileFinding[]> {
  const pieces = /^\.html?$/.test(kind) ? [source] : /^\.(?:md|markdown)$/.test(kind) ? htmlOfMarkdown(source) : [];
  const linted = await Promise.all(pieces.map((piece) => lintHtml(piece, { findReport: () => report })));
  return linted
    .flatMap(({ texts }) => texts)
    .map(({ start, end, text, kind: fault, record, expected }) => ({
      ...positionAt(source, start),
      file,
      source,
      start,
      end,
      sourceStart: start,
      sourceEnd: end,
      text,
      verdict: 'wrong' as const,
      kind: fault,
      topic: 'figures' as const,
      record,
      expected,
      tag: null,
      isAsPrinted: false,
      isTaggable: false,
    }));
}
