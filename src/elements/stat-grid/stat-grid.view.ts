import { translate } from '../../format/messages.js';
import type { View } from '../view.js';
import { statGridMessages } from './stat-grid.messages.js';
import { chooseFigures } from './stat-grid.utils.js';

export const statGridView = {
  topics: () => ['report', 'figures'],
  optional: [],
  select({ facts = '', section = '', lead = '' }, { report, figures: { figures, units } }, locale) {
    return {
      title: translate(statGridMessages, locale, 'stat-grid.label'),
      name: 'stat-grid',
      records: chooseFigures(figures, report.sections, { facts, section, lead }),
      units,
    };
  },
} satisfies View<'report' | 'figures', 'facts' | 'section' | 'lead'>;
