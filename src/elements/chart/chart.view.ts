import { headline } from '../../format/headline.js';
import { requireRecord } from '../../report/lookup.js';
import type { View } from '../view.js';

export const chartView = {
  topics: () => ['figures', 'datasets'],
  optional: [],
  select({ dataset: id = '' }, { datasets: { datasets }, figures: { figures, units } }, { language }) {
    const dataset = requireRecord(datasets, id, 'dataset');
    const points = dataset.panels.flatMap((panel) => panel.points);
    return {
      title: headline(dataset, language),
      name: `chart-${dataset.id}`,
      records: points.map(({ figure }) => requireRecord(figures, figure, 'figure')),
      units,
      dataset,
    };
  },
} satisfies View<'figures' | 'datasets', 'dataset'>;
