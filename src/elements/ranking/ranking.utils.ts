import { formatFigure, placeFigure } from '../../format/figure.js';
import { localize, type Locale } from '../../format/language.js';
import { translate } from '../../format/messages.js';
import { joinNames } from '../../format/names.js';
import { findRecord } from '../../report/lookup.js';
import { filterBySection } from '../../report/sections.js';
import type { CorridorsTopic, Figure, FiguresTopic, Rank } from '../../report/types.js';
import { rankingMessages } from './ranking.messages.js';

export type RankingLayout = 'table' | 'ladder';
export type RankingSort = 'place' | 'report';

/** One place in a ranking. */
export interface Placing {
  /** The figure that says the place. */
  readonly figure: Figure;
  readonly rank: Rank;
  /** The place as a figure, to be formatted. */
  readonly place: Figure;
  /** What the place is given for, where that is a figure of its own: a share, a number of cities. */
  readonly about: Figure | undefined;
}

/** Every place that the figures of some sections state, each once: best first, or in the report's order; `rungs` keeps bounds in their place. */
export function placings(
  figures: readonly Figure[],
  sections: readonly string[],
  sort: RankingSort | 'rungs',
): Placing[] {
  const found = filterBySection(figures, sections).flatMap((figure): Placing[] => {
    const { rank } = figure;
    const place = placeFigure(figure, figures);
    // Said by another figure, under which it stands.
    if (!rank || !place || (place !== figure && place.id !== figure.id)) return [];
    return [{ figure, rank, place, about: figures.find((other) => other.rank?.figure === figure.id) }];
  });
  if (sort === 'report') return found;
  // Lines to rungs must not cross.
  if (sort === 'rungs') return found.sort((a, b) => a.rank.place - b.rank.place || rough(a) - rough(b));
  return found.sort((a, b) => rough(a) - rough(b) || a.rank.place - b.rank.place);
}

/** Whether only a bound of the places is known, as in "among the first 50". */
export function isBound({ place }: Placing): boolean {
  return place.qualifier === 'at-least';
}

function rough(placing: Placing): number {
  return isBound(placing) ? 1 : 0;
}

/** The cities by name; as many as the report counts, where it counts them; else all that the report is about. */
export function nameRanked(
  placing: Placing,
  { units }: FiguresTopic,
  { cities, labels }: CorridorsTopic,
  locale: Locale,
): string {
  const { figure, about } = placing;
  if (figure.cities) {
    return joinNames(
      figure.cities.map((id) => localize(findRecord(cities, id)?.label, locale.language)),
      locale,
    );
  }
  if (isBound(placing) && about) return formatFigure(about, units, locale);
  return localize(labels?.whole, locale.language) || translate(rankingMessages, locale, 'ranking.province');
}
