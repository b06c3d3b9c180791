import { figureWidth } from '../../format/figure-width.js';
import type { FigurePart } from '../../format/figure.js';
import { ReportError } from '../../report/errors.js';
import { findRecord, requireRecord, requireSections, splitIds } from '../../report/lookup.js';
import { filterBySection } from '../../report/sections.js';
import type { Figure, Section } from '../../report/types.js';

/** The figures named that there are, in the author's order, else those of some sections, else all; none at all throws. */
export function chooseFigures(
  figures: readonly Figure[],
  sections: readonly Section[],
  { facts, section }: { readonly facts: string; readonly section: string },
): readonly Figure[] {
  const [first, ...others] = new Set(splitIds(facts));
  if (first !== undefined) {
    const known = [first, ...others].flatMap((id) => findRecord(figures, id) ?? []);
    return known.length > 0 ? known : [requireRecord(figures, first, 'facts')];
  }
  const chosen = filterBySection(figures, requireSections(sections, section, 'section'));
  if (chosen.length === 0) throw new ReportError('empty-selection', { name: 'section', value: section });
  return chosen;
}

/** The size of type, in `cqi` of a card, at which each of the figures fits: numbers side by side are of one size. */
export function fittingSize(figures: readonly (readonly FigurePart[])[]): string {
  const sizes = figures.map((parts) => {
    const { digits, rest } = figureWidth(parts);
    return `(100cqi - ${rest.toFixed(2)}em) / ${digits.toFixed(2)}`;
  });
  return `--_fit:min(${[...new Set(sizes)].join(',')})`;
}
