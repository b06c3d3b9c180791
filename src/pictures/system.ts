import { routeLinks, type Joint } from '../elements/system/routes.utils.js';
import { arrangeSystem, isLink, sizeClass } from '../elements/system/system.utils.js';
import { systemView } from '../elements/system/system.view.js';
import type { FiguresTopic, System } from '../report/types.js';
import { paragraph, stack, type Block } from './blocks.js';
import { findingBlock, words, type Pictured } from './drawing.js';
import { em, sizes, type Canvas } from './look.js';
import { tag } from './svg.js';
import { below, sideways } from './system-layout.js';

/** The widths from which a diagram is laid out sideways, by the classes of the element's style sheet. */
const sidewaysFrom: Readonly<Record<string, number>> = {
  'from-small': 34 * em,
  'from-medium': 48 * em,
  'from-large': 58 * em,
};

export const system: Pictured = {
  // A diagram of four columns has room for them.
  width: () => 1000,
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

function diagram(shown: System, figures: FiguresTopic, canvas: Canvas): Block {
  const arranged = arrangeSystem(shown);
  const from = sidewaysFrom[sizeClass(arranged.form, arranged.columns)];
  const isWide = from !== undefined && canvas.width >= from;
  const placed = isWide ? sideways(shown, arranged, figures, canvas) : below(shown, arranged, figures, canvas);
  const boxes = new Map(placed.flatMap(({ item, box }) => (isLink(item) ? [] : [[item.node.id, box] as const])));
  const joints = placed.flatMap(({ item, box }): Joint[] => {
    if (!isLink(item)) return [];
    const [source, target] = [boxes.get(item.from), boxes.get(item.to)];
    return source && target ? [{ source, target, words: box, lane: item.lane }] : [];
  });
  const { line } = canvas.palette;
  const lines = routeLinks(joints, isWide, canvas.width).map(
    (route) =>
      tag('path', { d: route.line, fill: 'none', stroke: line, 'stroke-width': 1.25 }) +
      tag('path', { d: route.head, fill: line }),
  );
  const height = Math.max(...placed.map(({ box }) => box.bottom));
  return { width: canvas.width, height, content: placed.map(({ content }) => content).join('') + lines.join('') };
}
