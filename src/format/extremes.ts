import type { Figure, Unit } from '../report/types.js';
import { formatFigure } from './figure.js';
import { localize, type Locale } from './language.js';
import { saySummary } from './summary.js';

/** From this many units on, extremes of each would be a list of their own. */
const fewUnits = 3;

/** The largest and the smallest figure of each unit, in sentences. */
export function sayExtremes(
  figures: readonly Figure[],
  units: Readonly<Record<string, Unit>>,
  locale: Locale,
): string[] {
  const byUnit = new Map<string, Figure[]>();
  for (const figure of figures) byUnit.set(figure.unit, [...(byUnit.get(figure.unit) ?? []), figure]);
  if (byUnit.size > fewUnits) return [];
  return [...byUnit.values()].flatMap((group) => (group.length > 1 ? extremesOf(group, units, locale) : []));
}

function extremesOf(figures: readonly Figure[], units: Readonly<Record<string, Unit>>, locale: Locale): string[] {
  const entry = (figure: Figure) => ({
    label: localize(figure.label, locale.language),
    value: formatFigure(figure, units, locale),
  });
  const sorted = [...figures].sort((a, b) => highest(a) - highest(b));
  const [least, most] = [sorted[0], sorted[sorted.length - 1]];
  if (!least || !most) return [];
  const value = entry(least).value;
  if (figures.every((figure) => entry(figure).value === value)) return [saySummary('each', locale, { value })];
  if (least.unit === 'rank') return [saySummary('first', locale, entry(least))];
  return [saySummary('largest', locale, entry(most)), saySummary('smallest', locale, entry(least))];
}

function highest({ value }: Figure): number {
  return typeof value === 'number' ? value : Math.max(...value);
}
