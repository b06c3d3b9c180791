import { routeLinks } from '../elements/system/routes.utils.js';
import { arrangeSystem } from '../elements/system/system.utils.js';
import { systemView } from '../elements/system/system.view.js';
import type { FiguresTopic, System } from '../report/types.js';
import { paragraph, scaled, stack, type Block } from './blocks.js';
import { findingBlock, words, type Pictured } from './drawing.js';
import { em, sizes, type Canvas } from './look.js';
import { tag } from './svg.js';
import { layDiagram } from './system-layout.js';

export const system: Pictured = {
  // As wide as an article's column.
  width: () => 720,
  draw: (attributes, topics, canvas) => {
    const { system: shown, records, title, measure } = systemView.select(attributes, topics, canvas.locale);
    const { figures } = topics;
    const { width, palette, locale } = canvas;
    const block = stack(
      [
        findingBlock(title, measure, canvas),
        { gap: 8 },
        paragraph(words(shown.description, locale), Math.min(width, 40 * em), {
          size: sizes.body,
          fill: palette.ink,
          leading: 1.6,
        }),
        { gap: 20 },
        diagram(shown, figures, canvas),
      ],
      width,
    );
    const note = words(shown.note, locale);
    return { block, notes: note ? [{ mark: '', text: note }] : [], records };
  },
};

/** In ems; where there is less the diagram is laid out for this much and drawn smaller. */
const narrowest = 18;

function diagram(shown: System, figures: FiguresTopic, page: Canvas): Block {
  const canvas = { ...page, width: Math.max(page.width, narrowest * em) };
  const { height, content, joints } = layDiagram(shown, arrangeSystem(shown, canvas.locale.language), figures, canvas);
  const { line } = canvas.palette;
  const lines = routeLinks(joints).map(
    (route) =>
      tag('path', {
        d: route.line,
        fill: 'none',
        stroke: line,
        'stroke-width': 1.25,
        'stroke-dasharray': route.dashed ? '4 3' : undefined,
      }) + (route.head ? tag('path', { d: route.head, fill: line }) : ''),
  );
  return scaled({ width: canvas.width, height, content: content + lines.join('') }, page.width);
}
