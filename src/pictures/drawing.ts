import { localize, type Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import type { LocalizedText, ReportRecord, Topics } from '../report/types.js';
import { paragraph, stack, type Block } from './blocks.js';
import { em, sizes, type Canvas } from './look.js';
import { picturesMessages } from './pictures.messages.js';

/** The attributes of an element, as its tag has them. */
export type PictureAttributes = Readonly<Record<string, string>>;

/** What an element shows, drawn, and what must stand below it since nothing can be opened in a picture. */
export interface Drawing {
  readonly block: Block;
  /** Caveats, each with the mark that refers to it; an empty one where there is but one record. */
  readonly notes?: readonly Note[];
  /** What is cited. */
  readonly records: readonly ReportRecord[];
  /** Where the drawing is itself the citation, which is not said twice. */
  readonly isCitation?: boolean;
}

export interface Note {
  readonly mark: string;
  readonly text: string;
}

/** A caveat as it stands below what is drawn. */
export function noteText({ mark, text }: Note, locale: Locale): string {
  return mark ? `${mark} ${text}` : translate(picturesMessages, locale, 'pictures.note', { note: text });
}

/** How one element is drawn. */
export interface Pictured {
  /** In px, margins and all, where none is asked for. */
  readonly width: (attributes: PictureAttributes) => number;
  /** In px, below which there is no room for it; 240 where left out. */
  readonly least?: number;
  /** Grows as high as it is wide, so that in a wide shape it takes but a part of the width. */
  readonly keepsProportion?: true;
  readonly draw: (attributes: PictureAttributes, topics: Topics, canvas: Canvas) => Drawing;
}

export function words(text: LocalizedText | undefined, { language }: Locale): string {
  return localize(text, language);
}

/** From this width on a finding is set larger, as the elements set it. */
const wide = 30 * em;

/** A title, and the line below it that says what was measured. */
export function findingBlock(
  title: string,
  measure: string,
  { width, palette, headingFamily, fontScale }: Canvas,
): Block {
  const size = Math.round(em + (width < wide ? 5 : 8) * fontScale);
  const style = { size, bold: true, fill: palette.ink, family: headingFamily, leading: 1.35, wrap: 'balance' } as const;
  return stack([
    paragraph(title, width, style),
    { gap: 4 },
    paragraph(measure, width, { size: sizes.note, fill: palette.muted }),
  ]);
}

const raised = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/** Gives the caveats of several records a number each, the same for the same words. */
export function footnotes(records: readonly ReportRecord[], locale: Locale) {
  const texts = [...new Set(records.flatMap(({ note }) => (note ? words(note, locale) : [])))];
  const markOf = (text: string) => [...String(texts.indexOf(text) + 1)].map((digit) => raised[Number(digit)]).join('');
  return {
    notes: texts.map((text): Note => ({ mark: markOf(text), text })),
    /** A record's label with the number of its caveat. */
    label: ({ label, note }: ReportRecord) => words(label, locale) + (note ? markOf(words(note, locale)) : ''),
  };
}
