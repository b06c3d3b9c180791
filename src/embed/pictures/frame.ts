import { citeBriefly } from '../../format/citation.js';
import { translate } from '../../format/messages.js';
import type { ReportTopic } from '../../report/types.js';
import type { Description } from '../describe.js';
import { paragraph, place, rectangle, stack, type TextStyle } from './blocks.js';
import { inReadingDirection } from './direction.js';
import type { Drawing } from './drawing.js';
import { sizes, type Canvas } from './look.js';
import { picturesMessages } from './pictures.messages.js';
import { escapeXml, round, tag } from './svg.js';

export interface Picture {
  /** A document of its own. */
  readonly svg: string;
  readonly title: string;
  /** What is seen, and its source. */
  readonly description: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
}

/** A drawing on its paper, with its caveats, its source, and the same in words for those who do not see it. */
export function frame(
  { block, notes = [], records, isCitation = false }: Drawing,
  { title, text, locale }: Description,
  report: ReportTopic,
  canvas: Canvas,
): Picture {
  const { palette, width: inner, margin } = canvas;
  const small: TextStyle = { size: sizes.citation, fill: palette.muted, leading: 1.5 };
  const source = translate(picturesMessages, locale, 'pictures.source', {
    source: citeBriefly(report, records, locale),
  });
  const below = [
    ...notes.map(({ mark, text }) =>
      mark ? `${mark} ${text}` : translate(picturesMessages, locale, 'pictures.note', { note: text }),
    ),
    ...(isCitation ? [] : [source]),
  ];
  const foot = stack(below.flatMap((each) => [{ gap: 2 }, paragraph(each, inner, small)]));
  const body = inReadingDirection(stack([block, { gap: 16 }, foot], inner), locale);
  const [width, height] = [inner + 2 * margin, Math.ceil(body.height + 2 * margin)];
  const seen = translate(picturesMessages, locale, 'pictures.seen', { text, source });
  const svg = tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      role: 'img',
      'xml:lang': locale.tag,
      'font-family': canvas.family,
    },
    tag('title', {}, escapeXml(title)),
    tag('desc', {}, escapeXml(seen)),
    rectangle(0, 0, width, height, palette.paper),
    place(body, margin, margin),
  );
  return { svg: `${svg}\n`, title, description: seen, width, height };
}
