/** Parts of long tests that run side by side. What is in neither makes a third. */
export const figures: ReadonlySet<string> = new Set(['zj-stat', 'zj-stat-grid', 'zj-chart', 'zj-ranking']);
export const records: ReadonlySet<string> = new Set([
  'zj-timeline',
  'zj-achievements',
  'zj-list',
  'zj-source',
  'zj-actions',
]);
