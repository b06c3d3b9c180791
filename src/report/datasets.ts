import type { Dataset, DatasetKind, Figure, FiguresTopic } from './types.js';

/** Units that are no counts of things: shares, places, money, times. */
export const uncountable = /^(?:percent|percentage-points|rank|years|months|days|[A-Z]{3}|.*-per-.*)$/;
/** More dots than that are not counted, but looked at as a surface. */
const mostDots = 500;

/** The kinds of chart that show a dataset honestly, the one that always does last. */
export function fittingKinds(
  dataset: Dataset,
  find: (id: string) => Figure | undefined,
  units: FiguresTopic['units'],
): DatasetKind[] {
  const panels = dataset.panels.map(({ points }) => points.flatMap(({ figure }) => find(figure) ?? []));
  const figures = panels.flat();
  // What lies somewhere within a range has no one place on a ring or a line.
  const values = figures.flatMap(({ value }) => (typeof value === 'number' ? value : []));
  const isExact = values.length === figures.length && figures.length > 0;
  const plain = panels.length === 1 && isExact;
  const { whole } = dataset;
  const periods = figures.map(({ period }) => period);
  const kinds: DatasetKind[] = [];
  if (isComparable(dataset, panels, units)) kinds.push('bar');
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
  const isWhole = (value: number, most: number) => Number.isInteger(value) && value >= 0 && value <= most;
  const isShare = (whole?.value ?? dataset.max) === 100 && figures.every(({ unit }) => unit === 'percent');
  if (plain && isShare && values.every((value) => isWhole(value, 100))) kinds.push('waffle');
  const isCount = figures.every(({ unit }) => !uncountable.test(unit));
  if (isExact && isCount && values.every((value) => isWhole(value, mostDots))) kinds.push('units');
  return [...kinds, 'numbers'];
}

/** Lengths compare where all count in one unit, or in units that the report calls by one word, or not across panels. */
function isComparable(
  { scale }: Dataset,
  panels: readonly (readonly Figure[])[],
  units: FiguresTopic['units'],
): boolean {
  if (panels.length < 2) return true;
  if (scale === 'own') return panels.some((figures) => figures.length > 1);
  const words = panels.flat().map(({ unit }) => JSON.stringify(Object.values(units[unit] ?? { unit })[0]));
  return new Set(words).size === 1;
}

function sum(values: readonly number[]): number {
  // Decimal parts of a whole may add up to a hair more in binary.
  return Number(values.reduce((total, value) => total + value, 0).toPrecision(12));
}
