import { localize, type Locale } from '../format/language.js';
import { licenceOf } from '../format/licence.js';
import { translate } from '../format/messages.js';
import { nameSource, sourceLine } from '../format/source-line.js';
import type { ReportTopic } from '../report/types.js';
import { paragraph, place, rectangle, stack, type Block, type TextStyle } from './blocks.js';
import { inReadingDirection } from './direction.js';
import { noteText, type Drawing } from './drawing.js';
import { sizes, type Canvas } from './look.js';
import { metadataTag, type PictureMetadata } from './metadata.js';
import { picturesMessages } from './pictures.messages.js';
import { escapeXml, round, tag } from './svg.js';

export interface Picture extends PictureMetadata {
  /** A document of its own. */
  readonly svg: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** Of the source, in px: the smallest words but for those on a map. */
  readonly smallestType: number;
}

/** A picture's name and words, for those who do not see it. */
export interface PictureWords {
  readonly title: string;
  /** What is seen. */
  readonly text: string;
  readonly identifier: string;
  readonly locale: Locale;
}

/** Width and height that are asked for, in px. */
export interface Shape {
  readonly width: number;
  readonly height: number;
}

/** The band at the top of a drawing that is fitted into a shape. */
const bandHeight = 6;

/**
 * A drawing on its paper, with its caveats, its source, and the same in words for those who do not see it. In a shape,
 * all of it is scaled to the shape's width: undefined where it is too high for that.
 */
export function frame(drawing: Drawing, words: PictureWords, report: ReportTopic, canvas: Canvas): Picture;
export function frame(
  drawing: Drawing,
  words: PictureWords,
  report: ReportTopic,
  canvas: Canvas,
  shape: Shape,
): Picture | undefined;
export function frame(
  { block, notes = [], records, isCitation = false }: Drawing,
  { title, text, identifier, locale }: PictureWords,
  report: ReportTopic,
  canvas: Canvas,
  shape?: Shape,
): Picture | undefined {
  const { palette, width: inner, margin } = canvas;
  const small: TextStyle = { size: sizes.citation, fill: palette.muted, leading: 1.5 };
  const source = sourceLine(report, records, locale, true);
  const below = [...notes.map((note) => noteText(note, locale)), ...(isCitation ? [] : [source])];
  const foot = stack(below.flatMap((each) => [{ gap: 2 }, paragraph(each, inner, small)]));
  const whole = inner + 2 * margin;
  const scale = shape ? shape.width / whole : 1;
  const heading = paragraph(localize(report.label, locale.language), inner, {
    size: sizes.note,
    bold: true,
    fill: palette.muted,
  });
  const top = shape ? [heading, { gap: 16 }] : [];
  const least = stack([...top, block, { gap: 16 }, foot], inner);
  const room = shape ? shape.height / scale - 2 * margin : least.height;
  // A hair, for what rounding does to a drawing that fills its shape.
  if (least.height > room + 0.01) return undefined;
  // What is left is parted so that the drawing stands in the middle, between the report's name and the source.
  const spare = (room - least.height) / 2;
  const middle = { ...block, content: place(block, (inner - block.width) / 2, 0) };
  const spread = stack([...top, { gap: 16 + spare }, middle, { gap: 16 + spare }, foot], inner);
  const body = inReadingDirection(shape ? spread : least, locale);
  const [layoutHeight, width] = [room + 2 * margin, shape?.width ?? whole];
  const height = shape?.height ?? Math.ceil(layoutHeight);
  const metadata: PictureMetadata = {
    title,
    description: translate(picturesMessages, locale, 'pictures.seen', { text, source }),
    source: nameSource(report, records, locale, true),
    identifier,
    publisher: localize(report.publisher, locale.language),
    licence: licenceOf(report),
  };
  const band = shape ? rectangle(0, 0, whole, bandHeight, palette.accent) : '';
  const layout: Block = {
    width: whole,
    height: shape ? layoutHeight : height,
    content: band + place(body, margin, margin),
  };
  return asDocument(layout, metadata, canvas, { width, height }, small.size * scale);
}

/** What is laid out, on its paper as a document of the size that is asked for. */
export function asDocument(
  layout: Block,
  metadata: PictureMetadata,
  { palette, locale, family }: Canvas,
  { width, height }: Shape,
  smallestType: number,
): Picture {
  const { fill, opacity } = palette.ground;
  const paper = {
    x: 0,
    y: 0,
    width: layout.width,
    height: layout.height,
    fill,
    'fill-opacity': opacity < 1 ? opacity : undefined,
  };
  const svg = tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${round(layout.width)} ${round(layout.height)}`,
      role: 'img',
      'xml:lang': locale.tag,
      'font-family': family,
    },
    tag('title', {}, escapeXml(metadata.title)),
    tag('desc', {}, escapeXml(metadata.description)),
    metadataTag(metadata, locale),
    opacity > 0 ? tag('rect', paper) : '',
    layout.content,
  );
  return { ...metadata, svg: `${svg}\n`, width, height, smallestType };
}
