import { ReportError } from '../../report/errors.js';
import { emptyTopics } from '../../report/empty-topics.js';
import type { Report } from '../../report/registry.js';
import type { TopicName, Topics } from '../../report/types.js';
import { describe } from '../describe.js';
import type { ElementName } from '../elements.js';
import type { EmbedRequest } from '../parameters.js';
import type { Pictured } from './drawing.js';
import { frame, type Picture } from './frame.js';
import type { Look } from './look.js';
import type { Locale } from '../../format/language.js';
import { chart } from './chart.js';
import { constellation } from './constellation.js';
import { corridorMap } from './corridor-map.js';
import { ranking } from './ranking.js';
import { achievements, list } from './records.js';
import { system } from './system.js';
import { timeline } from './timeline.js';
import { source } from './source.js';
import { stat } from './stat.js';
import { statGrid } from './stat-grid.js';

/** The elements that there are pictures of. A whole report is a page, and no picture. */
export const pictured: Readonly<Partial<Record<ElementName, Pictured>>> = {
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

export interface PictureOptions {
  readonly look: (locale: Locale) => Look;
  /** In px; the element's own where left out. */
  readonly width?: number | undefined;
}

/**
 * Draws what is asked for as an SVG document, in Node as in a browser: text stays text, colours are plain. Throws a
 * `ReportError` for what the report does not have.
 */
export async function drawPicture(
  report: Report,
  request: EmbedRequest,
  { look, width }: PictureOptions,
): Promise<Picture> {
  const { element, attributes } = request;
  const drawn = pictured[element];
  if (!drawn) throw new ReportError('unfit-value', { name: 'element', value: element, valid: Object.keys(pictured) });
  const description = await describe(report, request);
  const topics = await loadTopics(report, ['report', ...drawn.topics]);
  const { locale } = description;
  const whole = width ?? drawn.width(attributes);
  const margin = whole < 400 ? 16 : 24;
  const words = report.messages[locale.language];
  const canvas = { ...look(locale), locale: { ...locale, words }, margin, width: whole - 2 * margin };
  return frame(drawn.draw(attributes, topics, canvas), description, topics.report, canvas);
}

/** As the elements have them: what a report leaves out is empty. */
async function loadTopics(report: Report, names: readonly TopicName[]): Promise<Topics> {
  const loaded = await Promise.all(
    names.map(
      async (name) =>
        [name, report.has(name) ? await report.load(name) : (emptyTopics as Partial<Topics>)[name]] as const,
    ),
  );
  return Object.fromEntries(loaded) as unknown as Topics;
}
