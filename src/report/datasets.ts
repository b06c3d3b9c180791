import type { Dataset, DatasetKind, Figure } from './types.js';

/** The kinds of chart that show a dataset honestly; bars always do. */
export function fittingKinds(dataset: Dataset, find: (id: string) => Figure | undefined): DatasetKind[] {
  const [panel, ...others] = dataset.panels;
  const figures = (panel?.points ?? []).flatMap(({ figure }) => find(figure) ?? []);
  // What lies somewhere within a range has no one place on a ring or a line.
  const values = figures.flatMap(({ value }) => (typeof value === 'number' ? value : []));
  const plain = others.length === 0 && values.length === figures.length && figures.length > 0;
  const { whole } = dataset;
  const periods = figures.map(({ period }) => period);
  const kinds: DatasetKind[] = ['bar'];
  // More than three parts are told apart better as bars.
  if (plain && whole && values.length <= 3 && values.every((value) => value >= 0) && sum(values) <= whole.value) {
    kinds.push('doughnut');
  }
  if (
    plain &&
    dataset.order === 'time' &&
    figures.length >= 2 &&
    !periods.includes(undefined) &&
    new Set(periods).size === periods.length
  ) {
    kinds.push('line');
  }
  return kinds;
}

function sum(values: readonly number[]): number {
  // Decimal parts of a whole may add up to a hair more in binary.
  return Number(values.reduce((total, value) => total + value, 0).toPrecision(12));
}
