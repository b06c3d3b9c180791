import { figureWidth } from '../../format/figure-width.js';
import type { FigurePart } from '../../format/figure.js';
import { ReportError } from '../../report/errors.js';
import { findRecord, requireRecord, requireSections, sectionOf, splitIds } from '../../report/lookup.js';
import { filterBySection } from '../../report/sections.js';
import type { Figure, Section } from '../../report/types.js';

/**
 * The figures named that there are, in the author's order, else those of some sections, else all; the lead comes first.
 * None at all throws.
 */
export function chooseFigures(
  figures: readonly Figure[],
  sections: readonly Section[],
  { facts, section, lead }: { readonly facts: string; readonly section: string; readonly lead: string },
): readonly Figure[] {
  const chosen = figuresOf(figures, sections, facts, section);
  const first = chosen.find(({ id }) => id === (lead || leadOf(sections, chosen, facts)));
  return first ? [first, ...chosen.filter((figure) => figure !== first)] : chosen;
}

function figuresOf(
  figures: readonly Figure[],
  sections: readonly Section[],
  facts: string,
  section: string,
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

/** An author's order says itself what comes first; a section's key figures are in the data. */
function leadOf(sections: readonly Section[], [first]: readonly Figure[], facts: string): string | undefined {
  return first && !facts.trim() ? sections.find(({ id }) => id === sectionOf(first))?.keyFigures?.[0] : undefined;
}

/** Whether one of the figures shown is larger than the others. */
export function hasLead(records: readonly Figure[], lead: string | undefined): boolean {
  return lead !== 'none' && records.length > 1;
}

/** In ems: by the number of its seconds, less one, the width from which a lead stands beside them. */
export const besideFrom = [39, 54, 73] as const;
/** Of the width of a second, what a lead beside it takes. */
export const leadShare = 1.7;

/** How many columns may stand side by side, the most first: those that leave no more than one place empty. */
export function columnCounts(cards: number): number[] {
  return [5, 4, 3, 2, 1].filter((columns) => columns <= cards && Math.ceil(cards / columns) * columns - cards <= 1);
}

/**
 * The width of a column, from which the grid makes as many as fit: that of the most columns that are as wide as asked
 * for. Where a column is too narrow, the difference, made large, lets the wider ones win.
 */
export function columnWidth(cards: number): string {
  return columnCounts(cards).reduceRight((wider, columns) => {
    if (columns === 1) return '100%';
    const width = `(100% - ${(columns - 1) * 4}em)/${columns} - .1px`;
    return `max(${width},min(${wider},(var(--_columns) - (${width}))*9999))`;
  }, '100%');
}

/** The size of type, in `cqi` of a card, at which each of the figures fits: numbers side by side are of one size. */
export function fittingSize(figures: readonly (readonly FigurePart[])[]): string {
  if (figures.length === 0) return '';
  const sizes = figures.map((parts) => {
    const { digits, rest } = figureWidth(parts);
    return `(100cqi - ${rest.toFixed(2)}em) / ${digits.toFixed(2)}`;
  });
  return `--_fit:min(${[...new Set(sizes)].join(',')})`;
}
