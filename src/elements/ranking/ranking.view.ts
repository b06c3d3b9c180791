import { translate } from '../../format/messages.js';
import { requireSections } from '../../report/lookup.js';
import type { View } from '../view.js';
import { rankingMessages } from './ranking.messages.js';
import { placings } from './ranking.utils.js';

export const rankingView = {
  topics: () => ['report', 'figures', 'corridors'],
  optional: ['corridors'],
  select({ section = '', sort, layout }, { report, figures: { figures, units } }, locale) {
    const sections = requireSections(report.sections, section, 'section');
    const isLadder = layout === 'ladder';
    const shown = placings(figures, sections, isLadder ? 'rungs' : sort === 'report' ? 'report' : 'place');
    return {
      title: translate(rankingMessages, locale, 'ranking.caption'),
      name: 'ranking',
      records: shown.map(({ figure }) => figure),
      units,
      placings: shown,
      isLadder,
    };
  },
} satisfies View<'report' | 'figures' | 'corridors', 'section' | 'sort' | 'layout'>;

export type ShownRanking = ReturnType<typeof rankingView.select>;
