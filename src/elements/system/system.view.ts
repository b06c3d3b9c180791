import { localize } from '../../format/language.js';
import { requireRecord } from '../../report/lookup.js';
import type { View } from '../view.js';

export const systemView = {
  topics: () => ['systems', 'figures'],
  optional: ['figures'],
  select({ system: id = '' }, { systems: { systems } }, { language }) {
    const system = requireRecord(systems, id, 'system');
    return { title: localize(system.label, language), name: `system-${system.id}`, records: [system], system };
  },
} satisfies View<'systems' | 'figures', 'system'>;
