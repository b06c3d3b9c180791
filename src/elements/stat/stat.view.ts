import { localize } from '../../format/language.js';
import { requireRecord } from '../../report/lookup.js';
import type { View } from '../view.js';

export const statView = {
  topics: () => ['figures'],
  optional: [],
  select({ fact = '' }, { figures: { figures, units } }, { language }) {
    const figure = requireRecord(figures, fact, 'fact');
    return { title: localize(figure.label, language), name: `stat-${figure.id}`, records: [figure], units, figure };
  },
} satisfies View<'figures', 'fact'>;

export type ShownStat = ReturnType<typeof statView.select>;
