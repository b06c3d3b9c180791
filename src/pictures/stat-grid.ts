import { besideFrom, columnCounts, hasLead, leadShare } from '../elements/stat-grid/stat-grid.utils.js';
import { statGridView } from '../elements/stat-grid/stat-grid.view.js';
import { place, rectangle, type Block } from './blocks.js';
import { footnotes, type Pictured } from './drawing.js';
import { em } from './look.js';
import { cardGaps, cardPadding, cardParts, cardRule, numberSize, type CardParts } from './stat.js';

const gap = 4 * em;
/** The least width of a card, and what its longest unit needs. */
const narrowest = 13 * em;
export const statGrid: Pictured = {
  width: () => 800,
  draw: (attributes, topics, canvas) => {
    const { figures } = topics;
    const { width, palette } = canvas;
    const { records: chosen } = statGridView.select(attributes, topics, canvas.locale);
    const { notes, label } = footnotes(chosen, canvas.locale);
    const [first] = chosen;
    const lead = hasLead(chosen, attributes['lead']) ? first : undefined;
    const seconds = lead ? chosen.slice(1) : chosen;
    const isBeside = lead !== undefined && width >= (besideFrom[seconds.length - 1] ?? Infinity) * em;

    const columns = isBeside
      ? seconds.length
      : (columnCounts(seconds.length).find((count) => (width + gap) / count >= narrowest + gap) ?? 1);
    const tracks = isBeside ? columns + leadShare : columns;
    const gaps = isBeside ? columns : columns - 1;
    const track = (width - gaps * gap) / tracks;
    const cell = { ...canvas, width: track };
    const size = lead ? 'second' : chosen.length === 1 ? 'card' : 'second';
    const number = numberSize(seconds, figures, cell, size);
    const cards = seconds.map((figure) => cardParts(figure, label(figure), figures, cell, size, number));
    const rows: { readonly width: number; readonly parts: CardParts }[][] = [];
    for (let index = 0; index < cards.length; index += columns) {
      rows.push(cards.slice(index, index + columns).map((parts) => ({ width: track, parts })));
    }
    if (lead) {
      const room = { ...canvas, width: isBeside ? track * leadShare : width };
      const leading = numberSize([lead], figures, room, 'lead');
      const head = { width: room.width, parts: cardParts(lead, label(lead), figures, room, 'lead', leading) };
      if (isBeside) rows[0]?.unshift(head);
      else rows.unshift([head]);
    }

    let height = cardPadding.top;
    const content: string[] = [cardRule(width, palette)];
    for (const row of rows) {
      // Numbers, labels and what is under them each begin on one line across a row; numbers stand on one.
      const heights = cardGaps.map((_, part) => Math.max(...row.map(({ parts }) => parts[part]?.height ?? 0)));
      const top = height;
      let x = 0;
      for (const { width: room, parts } of row) {
        let y = top;
        if (x > 0) content.push(place({ ...rule(palette.rule, heights), width: 1 }, x - gap / 2, top));
        for (const [part, block] of parts.entries()) {
          const [tall = 0, space = 0] = [heights[part], cardGaps[part]];
          if (tall > 0 && part > 0) y += space;
          content.push(place(block, x, part === 0 ? y + tall - block.height : y));
          y += tall;
        }
        x += room + gap;
      }
      height += rule(palette.rule, heights).height + 2 * cardPadding.bottom;
    }
    return { block: { width, height: height - cardPadding.bottom, content: content.join('') }, notes, records: chosen };
  },
};

/** A hairline as high as a row of cards. */
function rule(fill: string, heights: readonly number[]): Block {
  const height = heights.reduce(
    (sum, each, part) => sum + each + (each > 0 && part > 0 ? (cardGaps[part] ?? 0) : 0),
    0,
  );
  return { width: 1, height, content: rectangle(0, 0, 1, height, fill) };
}
