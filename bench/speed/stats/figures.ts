import figuresTopic from '../../../data/zhejiang-2021-2025/figures.json';
import { figureParts } from '../../../src/format/figure.js';
import { statFacts } from '../../../src/elements/stat/stat.utils.js';
import type { Figure, FiguresTopic } from '../../../src/report/types.js';

const topic = figuresTopic as unknown as FiguresTopic;
const locale = { language: 'en', tag: 'en' };

/** What a card says, as plain words. */
export interface Card {
  readonly id: string;
  readonly label: string;
  readonly before: string;
  readonly number: string;
  readonly after: string;
  readonly facts: readonly string[];
  /** For those who format it themselves. */
  readonly value: number;
}

/** The report's figures, again and again, with the words that `zj-stat` shows of them. */
export function cards(count: number): Card[] {
  const known = topic.figures.map(card);
  return Array.from({ length: count }, (_, index) => known[index % known.length] as Card);
}

function card(figure: Figure): Card {
  const parts = figureParts(figure, topic.units, locale);
  const number = parts.findIndex(({ type }) => type === 'number');
  const text = (from: number, to?: number) =>
    parts
      .slice(from, to)
      .map((part) => part.text)
      .join('');
  return {
    id: figure.id,
    label: figure.label['en'] ?? '',
    before: text(0, number),
    number: text(number, number + 1),
    after: text(number + 1),
    facts: statFacts(figure, topic, locale),
    value: typeof figure.value === 'number' ? figure.value : figure.value[1],
  };
}
