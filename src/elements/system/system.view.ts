import { formatPeriod } from '../../format/date.js';
import { headline, nameBelow } from '../../format/headline.js';
import { requireRecord } from '../../report/lookup.js';
import type { View } from '../view.js';

export const systemView = {
  topics: () => ['systems', 'figures'],
  optional: ['figures'],
  select({ system: id = '' }, { systems: { systems } }, locale) {
    const system = requireRecord(systems, id, 'system');
    const { language } = locale;
    const period = system.period ? formatPeriod(system.period, locale) : '';
    return {
      title: headline(system, language),
      measure: [nameBelow(system, language), period].filter(Boolean).join(' · '),
      name: `system-${system.id}`,
      records: [system],
      system,
    };
  },
} satisfies View<'systems' | 'figures', 'system'>;
