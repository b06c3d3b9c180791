import { headline, nameBelow } from '../../format/headline.js';
import { findRecord } from '../../report/lookup.js';
import type { View } from '../view.js';
import { placesHead } from './corridor-map.utils.js';

export const corridorMapView = {
  topics: ({ layout }) => (layout === 'tiles' ? ['corridors', 'figures'] : ['corridors', 'figures', 'map']),
  optional: ['figures', 'map'],
  select(_, { corridors: topic, figures: { figures, units } }, locale) {
    const { holdings, corridors, cities } = topic;
    const held = holdings.flatMap((id) => findRecord(figures, id) ?? []);
    const titled = { claim: topic.claim, label: { [locale.language]: placesHead(topic, 'map', locale) } };
    return {
      title: headline(titled, locale.language),
      measure: nameBelow(titled, locale.language),
      name: 'corridor-map',
      records: [...held, ...corridors, ...cities],
      units,
      holdings: held,
    };
  },
} satisfies View<'corridors' | 'figures' | 'map', 'layout'>;
