import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { maxUnpacked } from '../import/workbook.js';
import { DraftText, type Draft } from './draft-text.js';

/** A file that is no .docx, or none that can be read. */
export class DocxError extends Error {
  override readonly name = 'DocxError';
}

/** The parts of a .docx in which there are words, in the order in which they are read. */
const parts = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

/** The words of a .docx, a paragraph a line: that is how places in it are named. */
export function readDocx(bytes: Uint8Array): Draft {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => parts.includes(name) && originalSize <= maxUnpacked,
    });
  } catch (error) {
    throw new DocxError(error instanceof Error ? error.message : String(error));
  }
  if (!files['word/document.xml']) throw new DocxError('word/document.xml');
  const paragraphs = parts.flatMap((part) => (files[part] ? paragraphsOf(strFromU8(files[part])) : []));
  const draft = new DraftText(paragraphs.map(({ text }) => text).join('\n'));
  let at = 0;
  for (const [index, { text, row }] of paragraphs.entries()) {
    if (row) draft.break(' | ');
    draft.add(text, at, at + text.length, false);
    const next = paragraphs[index + 1]?.row;
    if (!row || row !== next) draft.break(row && next ? '\n' : '\n\n');
    at += text.length + 1;
  }
  return draft;
}

interface Paragraph {
  readonly text: string;
  /** The same for all that stand in a row of a table. */
  readonly row: object | undefined;
}

function paragraphsOf(xml: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const openRows: object[] = [];
  // A paragraph may hold a text box with others.
  const open: string[] = [];
  let isText = false;
  // Word writes text boxes twice, once for older readers.
  let passed = 0;
  const say = (words: string) => {
    if (passed === 0 && open.length > 0) open[open.length - 1] += words;
  };
  const parser = new Parser(
    {
      onopentagname(name) {
        if (name === 'mc:Fallback') passed += 1;
        else if (name === 'w:p') open.push('');
        else if (name === 'w:tr') openRows.push({});
        else if (name === 'w:t') isText = true;
        else if (name === 'w:tab' || name === 'w:br' || name === 'w:cr') say(' ');
        else if (name === 'w:noBreakHyphen') say('-');
      },
      ontext(text) {
        if (isText) say(text.replace(/[\r\n]/g, ' '));
      },
      onclosetag(name) {
        if (name === 'mc:Fallback') passed -= 1;
        else if (name === 'w:t') isText = false;
        else if (name === 'w:tr') openRows.pop();
        else if (name === 'w:p') {
          const text = open.pop() ?? '';
          if (passed === 0) paragraphs.push({ text, row: openRows.at(-1) });
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return paragraphs;
}
