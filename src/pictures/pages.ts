import { localize } from '../format/language.js';
import { licenceOf } from '../format/licence.js';
import { translate } from '../format/messages.js';
import { sourceLine } from '../format/source-line.js';
import { ReportError } from '../report/errors.js';
import type { Topics } from '../report/types.js';
import { place, stack, type Block } from './blocks.js';
import { inReadingDirection } from './direction.js';
import type { PictureAttributes } from './drawing.js';
import { asDocument, type Picture, type PictureWords } from './frame.js';
import { sizes, type Canvas, type Look } from './look.js';
import type { PictureMetadata } from './metadata.js';
import { picturesMessages } from './pictures.messages.js';
import { piecesText, reportLayout, reportPieces, type Piece } from './report.js';

export interface PagesSize {
  /** In px. */
  readonly width: number;
  /** That no page is higher than, in px; undefined for all in one picture. */
  readonly height?: number | undefined;
  /** Whether pages are of just that height, which paper is. */
  readonly isExact?: boolean | undefined;
}

const margin = 24;
/** By so much wider it is laid out, and its type set smaller, until its highest piece fits a page. */
const step = 1.05;

/** A whole report as one long picture, or cut into pages between its pieces. */
export function drawReport(
  attributes: PictureAttributes,
  topics: Topics,
  words: PictureWords,
  look: Look,
  { width, height, isExact = false }: PagesSize,
): readonly Picture[] {
  for (let whole = Math.min(width, reportLayout.own); whole <= reportLayout.most; whole *= step) {
    const canvas: Canvas = { ...look, locale: words.locale, margin, width: whole - 2 * margin };
    const pieces = reportPieces(attributes, topics, canvas);
    const scale = width / whole;
    const room = height === undefined ? Infinity : height / scale - 2 * margin;
    if (pieces.some(({ block }) => block.height > room)) continue;
    const pages = cut(pieces, room);
    return pages.map((page) => {
      const body = pageBlock(page, canvas);
      const layoutHeight = isExact && height !== undefined ? height / scale : body.height + 2 * margin;
      const layout: Block = {
        width: whole,
        height: layoutHeight,
        content: place(inReadingDirection(body, words.locale), margin, margin),
      };
      const metadata = describePage(page, topics, words, canvas);
      const size = { width, height: Math.round(layoutHeight * scale) };
      return asDocument(layout, metadata, canvas, size, sizes.citation * scale);
    });
  }
  throw new ReportError('unfit-value', { name: 'height', value: String(height) });
}

function pageBlock(page: readonly Piece[], { width }: Canvas): Block {
  return stack(
    page.flatMap(({ block, before }, index) => (index > 0 ? [before, block] : [block])),
    width,
  );
}

function describePage(
  page: readonly Piece[],
  { report }: Topics,
  { title, identifier, locale }: PictureWords,
  canvas: Canvas,
): PictureMetadata {
  const source = sourceLine(report, [], locale, true);
  const text = piecesText(page, canvas);
  return {
    title,
    description: translate(picturesMessages, locale, 'pictures.seen', { text, source }),
    source,
    identifier,
    publisher: localize(report.publisher, locale.language),
    licence: licenceOf(report),
  };
}

/** What a page that begins within a section costs, where an empty one costs 1 and one more page as much. */
const withinSection = 0.4;

/** The pages with the fewest empty ends and the most that begin with a section. */
function cut(pieces: readonly Piece[], room: number): readonly (readonly Piece[])[] {
  // By how many pieces are left: the cheapest pages for them.
  const best: { readonly cost: number; readonly pages: readonly (readonly Piece[])[] }[] = [{ cost: 0, pages: [] }];
  for (let first = pieces.length - 1; first >= 0; first -= 1) {
    let height = 0;
    for (let next = first + 1; next <= pieces.length; next += 1) {
      const last = pieces[next - 1];
      const rest = best[pieces.length - next];
      if (!last || !rest) break;
      height += last.block.height + (next - 1 > first ? last.before.height : 0);
      if (height > room) break;
      const emptiness = next === pieces.length ? 0 : (1 - height / room) ** 2;
      const cost = rest.cost + 1 + emptiness + (pieces[first]?.isOpening ? 0 : withinSection);
      const known = best[pieces.length - first];
      if (!known || cost < known.cost) {
        best[pieces.length - first] = { cost, pages: [pieces.slice(first, next), ...rest.pages] };
      }
    }
  }
  return best[pieces.length]?.pages ?? [];
}
