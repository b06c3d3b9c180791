import { extname } from 'node:path';
import { readDocx } from './docx.js';
import { DraftText, type Draft } from './draft-text.js';
import { readHtml } from './html.js';
import { readMarkdown } from './markdown.js';

export const draftKinds = ['.md', '.markdown', '.html', '.htm', '.txt', '.docx'] as const;
export type DraftKind = (typeof draftKinds)[number];

export function draftKindOf(path: string): DraftKind | undefined {
  const extension = extname(path).toLowerCase();
  return draftKinds.find((kind) => kind === extension);
}

/** Reads a draft; `source` is the text of the file, for a .docx its bytes. */
export function readDraft(kind: DraftKind, source: string, bytes: Uint8Array): Draft {
  switch (kind) {
    case '.docx':
      return readDocx(bytes);
    case '.html':
    case '.htm':
      return readHtml(source);
    case '.md':
    case '.markdown':
      return readMarkdown(source);
    case '.txt': {
      const draft = new DraftText(source);
      draft.add(source, 0, source.length);
      return draft;
    }
  }
}
