import type { LitElement } from 'lit';
import type { ShownData } from '../../controllers/popover-subject.js';
import { unclobbered } from '../../controllers/unclobbered.js';
import type { Locale } from '../../format/language.js';
import { describeRecords, withSections } from '../../pictures/describe-records.js';
import { drawElement, loadPictured, pictureWidths } from '../../pictures/draw.js';
import type { Picture } from '../../pictures/frame.js';
import { em } from '../../pictures/look.js';
import { identifierOf } from '../../pictures/metadata.js';
import { ReportError } from '../../report/errors.js';
import type { Report } from '../../report/registry.js';
import type { Topics } from '../../report/types.js';
import { lookOf, paintedBase } from './picture-look.js';

/** Pixels of a PNG for each px of the picture. */
const scale = 2;
const margin = 24;

/** The picture that the command line draws too, as wide as the element is and in its colours and typefaces. */
export async function pictureOf(target: Element, shown: ShownData, report: Report, locale: Locale): Promise<Picture> {
  const element = target.localName.replace(/^zj-/, '');
  const attributes: Record<string, string> = { ...attributesOf(target as LitElement), ...shown.attributes };
  const topics: Topics = { ...(await loadPictured(report, element, attributes)), ...shown.topics };
  const { records } = shown;
  // What a search leaves out is not to be marked either.
  if (shown.topics && !records.some(({ id }) => id === attributes['selected'])) delete attributes['selected'];
  const title = withSections(shown.title, attributes['section'] ?? '', topics.report, locale);
  const text = describeRecords(title, shown, topics, locale);
  const words = { title, text, identifier: identifierOf(report.id, element, records), locale };
  const base = paintedBase(target);
  const { least, most } = pictureWidths(element);
  // The type of pictures is of one size.
  const width = (base.clientWidth * em) / parseFloat(getComputedStyle(base).fontSize) + 2 * margin;
  const size = { width: Math.round(Math.min(most, Math.max(least, width))) };
  const look = lookOf(target, locale.language);
  for (;;) {
    try {
      return drawElement(element, attributes, topics, words, look, size);
    } catch (error) {
      // The element has said what is wrong with an attribute, and shows what it shows without.
      const name = error instanceof ReportError ? error.details.name : '';
      if (!(name in attributes)) throw error;
      delete attributes[name];
    }
  }
}

/** The attributes as an element has them now, whether its tag, a script or the reader has set them. */
function attributesOf(target: LitElement): Record<string, string> {
  const { elementProperties } = target.constructor as typeof LitElement;
  const attributes: Record<string, string> = {};
  for (const [property, { attribute }] of elementProperties) {
    const value = target[property as keyof LitElement] as unknown;
    if (attribute === false || typeof value !== 'string' || value === '') continue;
    attributes[typeof attribute === 'string' ? attribute : String(property).toLowerCase()] = value;
  }
  return attributes;
}

/** The drawing as an image paints it; a browser loads nothing for that from anywhere. */
export async function paintPng({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = unclobbered(document).createElement('canvas');
  Object.assign(canvas, { width: width * scale, height: height * scale });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error(`${canvas.width} × ${canvas.height}`);
  return blob;
}
