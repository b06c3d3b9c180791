import { loadNamed, loadTopics, type ViewName } from '../elements/views.js';
import { ReportError } from '../report/errors.js';
import type { Report } from '../report/registry.js';
import type { Topics } from '../report/types.js';
import type { PictureAttributes, Pictured } from './drawing.js';
import { frame, type Picture, type PictureWords, type Shape } from './frame.js';
import type { Canvas, Look } from './look.js';
import { chart } from './chart.js';
import { constellation } from './constellation.js';
import { corridorMap } from './corridor-map.js';
import { drawReport } from './pages.js';
import { ranking } from './ranking.js';
import { achievements, list } from './records.js';
import { reportLayout, reportPictureTopics } from './report.js';
import { system } from './system.js';
import { timeline } from './timeline.js';
import { source } from './source.js';
import { stat } from './stat.js';
import { statGrid } from './stat-grid.js';

/** The elements that there are pictures of, but for a whole report, which is made of these. */
const pictured: Readonly<Record<string, Pictured>> = {
  stat,
  'stat-grid': statGrid,
  chart,
  ranking,
  timeline,
  'corridor-map': corridorMap,
  constellation,
  system,
  source,
  achievements,
  list,
};

/**
 * In px. The element's own width where none is asked for; as high as it turns out where no height is. A report is cut into
 * pages of that height at most, or of just that height.
 */
export interface PictureSize {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly isExact?: boolean | undefined;
  /** That it is not wider than where no width is asked for. */
  readonly most?: number | undefined;
}

/** Of a long picture, as the articles of WeChat and most cameras' rolls have them. */
const reportWidth = 750;

function requirePictured(element: string): Pictured {
  const drawn = pictured[element];
  if (drawn) return drawn;
  throw new ReportError('unfit-value', {
    name: 'element',
    value: element,
    valid: [...Object.keys(pictured), 'report'],
  });
}

/** In px, how narrow and how wide a picture can be. */
export function pictureWidths(element: string): { readonly least: number; readonly most: number } {
  const least = element === 'report' ? reportLayout.least : pictured[element]?.least;
  return { least: least ?? 240, most: 2400 };
}

/** The topics that an element is drawn from. */
export function loadPictured(report: Report, element: string, attributes: PictureAttributes): Promise<Topics> {
  if (element === 'report') return loadNamed(report, reportPictureTopics, reportPictureTopics);
  requirePictured(element);
  return loadTopics(report, element as ViewName, attributes);
}

/** Draws an element; a report in as many pictures as it has pages, anything else in one. */
export function drawPages(
  element: string,
  attributes: PictureAttributes,
  topics: Topics,
  words: PictureWords,
  look: Look,
  size: PictureSize = {},
): readonly Picture[] {
  if (element !== 'report') return [drawElement(element, attributes, topics, words, look, size)];
  const { most = Infinity, width = Math.min(most, reportWidth), ...rest } = size;
  return drawReport(attributes, topics, words, look, { ...rest, width });
}

/**
 * Draws an element as an SVG document, in Node as in a browser: text stays text, colours are plain. Throws a
 * `ReportError` for what the report does not have.
 */
export function drawElement(
  element: string,
  attributes: PictureAttributes,
  topics: Topics,
  words: PictureWords,
  look: Look,
  { width, height, most = Infinity }: PictureSize = {},
): Picture {
  const drawn = requirePictured(element);
  const canvasOf = (whole: number, margin: number): Canvas => ({
    ...look,
    locale: words.locale,
    margin,
    width: whole - 2 * margin,
  });
  const own = width ?? Math.min(most, drawn.width(attributes));
  if (height === undefined) {
    const canvas = canvasOf(own, own < 400 ? 16 : 24);
    return frame(drawn.draw(attributes, topics, canvas), words, topics.report, canvas);
  }
  const shape: Shape = { width: own, height };
  for (const [whole, share] of layouts(shape, drawn)) {
    const canvas = canvasOf(whole, whole * shapeMargin);
    const room = canvas.width * share;
    if (room < pictureWidths(element).least - 2 * 16) continue;
    const drawing = drawn.draw(attributes, topics, { ...canvas, width: room });
    const block = { ...drawing.block, width: room };
    const picture = frame({ ...drawing, block }, words, topics.report, canvas, shape);
    if (picture) return picture;
  }
  throw new ReportError('unfit-value', { name: 'height', value: String(height) });
}

/** Of the width, on either side of what is fitted into a shape. */
const shapeMargin = 0.05;
/** How many times its size type is set at most. */
const largest = 3.5;

/**
 * How wide to lay a shape out, and which share of that the drawing takes: narrow first, which makes the type large, then
 * ever wider.
 */
function* layouts({ width }: Shape, { keepsProportion }: Pictured): Generator<readonly [whole: number, share: number]> {
  const shares = keepsProportion ? [1, 0.85, 0.7, 0.55, 0.4] : [1];
  for (let whole = width / largest; whole < 20_000; whole *= 1.05) {
    for (const share of shares) yield [whole, share];
  }
}
