import { statGridView } from '../elements/stat-grid/stat-grid.view.js';
import { place, type Block } from './blocks.js';
import { footnotes, type Pictured } from './drawing.js';
import { em } from './look.js';
import { cardGaps, cardPadding, cardParts, cardRule, numberSize } from './stat.js';

const gap = 2 * em;
/** The least width of a card, and what its longest unit needs. */
const narrowest = 13 * em;

export const statGrid: Pictured = {
  width: () => 800,
  draw: (attributes, topics, canvas) => {
    const { figures } = topics;
    const { records: chosen } = statGridView.select(attributes, topics, canvas.locale);
    const { notes, label } = footnotes(chosen, canvas.locale);
    const columns = Math.min(chosen.length, Math.max(1, Math.floor((canvas.width + gap) / (narrowest + gap))));
    const cell = { ...canvas, width: (canvas.width - (columns - 1) * gap) / columns };
    const number = numberSize(chosen, figures, cell, 'card');
    const cards = chosen.map((figure) => cardParts(figure, label(figure), figures, cell, 'card', number));

    let height = 0;
    const content: string[] = [];
    for (let first = 0; first < cards.length; first += columns) {
      const row = cards.slice(first, first + columns);
      // Labels, numbers and what is under them each begin on one line across a row.
      const heights = cardGaps.map((_, part) => Math.max(...row.map((parts) => parts[part]?.height ?? 0)));
      const tops = heights.map((_, part) =>
        heights
          .slice(0, part)
          .reduce(
            (sum, each, index) => sum + each + (heights[index + 1] ? (cardGaps[index + 1] ?? 0) : 0),
            cardPadding.top,
          ),
      );
      if (first > 0) height += 2 * cardPadding.bottom;
      for (const [index, parts] of row.entries()) {
        const x = index * (cell.width + gap);
        const rule: Block = { width: cell.width, height: 3, content: cardRule(cell.width, canvas.palette) };
        content.push(place(rule, x, height));
        for (const [part, block] of parts.entries()) content.push(place(block, x, height + (tops[part] ?? 0)));
      }
      height += (tops[3] ?? 0) + (heights[3] ?? 0);
    }
    return { block: { width: canvas.width, height, content: content.join('') }, notes, records: chosen };
  },
};
