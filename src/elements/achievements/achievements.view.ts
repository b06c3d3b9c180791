import { translate } from '../../format/messages.js';
import { requireSections } from '../../report/lookup.js';
import type { View } from '../view.js';
import { achievementsMessages } from './achievements.messages.js';
import { chooseAchievements } from './achievements.utils.js';

export const achievementsView = {
  topics: () => ['report', 'achievements'],
  optional: [],
  select({ field = '', section = '' }, { report, achievements: { achievements, fields } }, locale) {
    const chosen = {
      fields: requireSections(fields, field, 'field'),
      sections: requireSections(report.sections, section, 'section'),
    };
    return {
      title: translate(achievementsMessages, locale, 'achievements.label'),
      name: 'achievements',
      records: chooseAchievements(achievements, fields, chosen),
      chosen,
    };
  },
} satisfies View<'report' | 'achievements', 'field' | 'section'>;

export type ShownAchievements = ReturnType<typeof achievementsView.select>;
