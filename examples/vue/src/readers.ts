import type { ChartData } from 'zj-widgets/elements/chart/chart.js';

// Numbers of the page's own, in the form of the report's. What is made up for an example says so.
const source = { external: [{ publisher: 'Made up for this example' }] };
const months = { '2026-01': 1200, '2026-02': 1850, '2026-03': 2400 };

export const readers: ChartData = {
  dataset: {
    id: 'readers',
    label: { en: 'Readers of this page', zh: '本页读者' },
    source,
    kind: 'line',
    order: 'time',
    panels: [{ points: Object.keys(months).map((month) => ({ figure: month })) }],
  },
  figures: Object.entries(months).map(([month, value]) => ({
    id: month,
    label: { en: 'Readers', zh: '读者' },
    value,
    unit: 'readers',
    digits: 4,
    qualifier: 'exact',
    period: month,
    source,
  })),
  units: { readers: { en: '{value} readers', zh: '{value}人' } },
};
