import type { Locale } from '../format/language.js';
import { drawElement, loadPictured, type PictureSize } from '../pictures/draw.js';
import type { Picture } from '../pictures/frame.js';
import type { Look } from '../pictures/look.js';
import { identifierOf } from '../pictures/metadata.js';
import type { Report } from '../report/registry.js';
import { describe } from './describe.js';
import type { EmbedRequest } from './parameters.js';

export interface PictureOptions extends PictureSize {
  readonly look: (locale: Locale) => Look;
}

/** Draws what is asked for as an SVG document. Throws a `ReportError` for what the report does not have. */
export async function drawPicture(
  report: Report,
  request: EmbedRequest,
  { look, ...size }: PictureOptions,
): Promise<Picture> {
  const { element, attributes } = request;
  const [{ locale: plain, title, text, records }, topics] = await Promise.all([
    describe(report, request),
    loadPictured(report, element, attributes),
  ]);
  const locale = { ...plain, words: report.messages[plain.language] };
  const identifier = identifierOf(report.id, element, records);
  return drawElement(element, attributes, topics, { title, text, identifier, locale }, look(locale), size);
}
