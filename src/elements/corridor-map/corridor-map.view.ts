import { translate } from '../../format/messages.js';
import { findRecord } from '../../report/lookup.js';
import type { View } from '../view.js';
import { corridorMapMessages } from './corridor-map.messages.js';

export const corridorMapView = {
  topics: ({ layout }) => (layout === 'tiles' ? ['corridors', 'figures'] : ['corridors', 'figures', 'map']),
  optional: ['figures', 'map'],
  select(_, { corridors: { holdings, corridors, cities }, figures: { figures, units } }, locale) {
    const held = holdings.flatMap((id) => findRecord(figures, id) ?? []);
    return {
      title: translate(corridorMapMessages, locale, 'corridor-map.label'),
      name: 'corridor-map',
      records: [...held, ...corridors, ...cities],
      units,
      holdings: held,
    };
  },
} satisfies View<'corridors' | 'figures' | 'map', 'layout'>;
