import type { Locale } from '../format/language.js';
import { drawPages, loadPictured, type PictureSize } from '../pictures/draw.js';
import type { Picture } from '../pictures/frame.js';
import type { Look } from '../pictures/look.js';
import { identifierOf } from '../pictures/metadata.js';
import { ReportError } from '../report/errors.js';
import type { Report } from '../report/registry.js';
import { describe } from './describe.js';
import type { EmbedRequest } from './parameters.js';

export interface PictureOptions extends PictureSize {
  readonly look: (locale: Locale) => Look;
}

/**
 * Draws what is asked for as SVG documents, one but for a report that is cut into pages. Throws a `ReportError` for what
 * the report does not have.
 */
export async function drawPictures(
  report: Report,
  request: EmbedRequest,
  { look, ...size }: PictureOptions,
): Promise<readonly Picture[]> {
  const { element, attributes } = request;
  const [{ locale: plain, title, text, records }, topics] = await Promise.all([
    describe(report, request),
    loadPictured(report, element, attributes),
  ]);
  const locale = { ...plain, words: report.messages[plain.language] };
  const identifier = identifierOf(report.id, element, records);
  return drawPages(element, attributes, topics, { title, text, identifier, locale }, look(locale), size);
}

/** The picture of an element; a whole report, which may be several, is none. */
export async function drawPicture(report: Report, request: EmbedRequest, options: PictureOptions): Promise<Picture> {
  const { element } = request;
  const [picture] = element === 'report' ? [] : await drawPictures(report, request, options);
  if (!picture) throw new ReportError('unfit-value', { name: 'element', value: element });
  return picture;
}
