import { hasOutlines, hasTiles, outlinePicture, tilePicture } from '../elements/corridor-map/corridor-map.utils.js';
import { corridorMapView } from '../elements/corridor-map/corridor-map.view.js';
import { ReportError } from '../report/errors.js';
import { requireRecord } from '../report/lookup.js';
import { paragraph, place, stack, type Block } from './blocks.js';
import { mapBlock } from './corridor-map-shapes.js';
import { citiesBlock, corridorsBlock, details, holdingsBlock, say } from './corridor-map-words.js';
import { steady } from './direction.js';
import { findingBlock, footnotes, words, type Pictured } from './drawing.js';
import { em, sizes } from './look.js';

/** From this width on, the map stands beside what it is about. */
const besideFrom = 40 * em;
const gap = 2.5 * em;

export const corridorMap: Pictured = {
  width: () => 880,
  keepsProportion: true,
  // Names of cities side by side take some room.
  least: 320,
  draw: (attributes, topics, canvas) => {
    const { layout, details: detail, selected = '', 'review-number': review = '' } = attributes;
    const { corridors: topic, figures, map } = topics;
    const { holdings, records, title, measure } = corridorMapView.select(attributes, topics, canvas.locale);
    const { width } = canvas;
    if (layout === 'tiles' && !hasTiles(topic)) throw new ReportError('unfit-value', { name: 'layout', value: layout });
    if (selected) requireRecord([...topic.corridors, ...topic.cities], selected, 'selected');
    const outlines = layout !== 'tiles' && hasOutlines(map);
    const picture = outlines ? outlinePicture(topic, map) : hasTiles(topic) ? tilePicture(topic) : undefined;
    const { notes, label } = footnotes([...holdings, ...topic.corridors], canvas.locale);

    const isBeside = picture !== undefined && width >= besideFrom;
    const main = isBeside ? Math.round((width - gap) * 0.575) : width;
    const side = isBeside ? width - gap - main : width;
    const credit = [
      review ? say('corridor-map.review-number', canvas, { number: review }) : say('corridor-map.schematic', canvas),
      outlines ? words(map.credit, canvas.locale) : say('corridor-map.tiles', canvas),
    ];
    const left = picture
      ? stack([
          steady(mapBlock(picture, topic, { selected, tiles: !outlines }, { ...canvas, width: main }), canvas.locale),
          { gap: 12 },
          ...credit.map((line) => paragraph(line, main, { size: sizes.note, fill: canvas.palette.muted })),
          { gap: 16 },
          details(selected, topic, figures, { ...canvas, width: main }),
        ])
      : details(selected, topic, figures, { ...canvas, width: main });
    const right = stack([
      holdingsBlock(holdings, label, figures, { ...canvas, width: side }),
      { gap: 24 },
      picture && detail === 'none'
        ? { width: 0, height: 0, content: '' }
        : corridorsBlock(topic, label, selected, { ...canvas, width: side }),
      { gap: 24 },
      picture ? { width: 0, height: 0, content: '' } : citiesBlock(topic, { ...canvas, width: side }),
    ]);
    const body: Block = isBeside
      ? { width, height: Math.max(left.height, right.height), content: left.content + place(right, main + gap, 0) }
      : stack([left, { gap: 24 }, right], width);
    return { block: stack([findingBlock(title, measure, canvas), { gap: 16 }, body]), notes, records };
  },
};
