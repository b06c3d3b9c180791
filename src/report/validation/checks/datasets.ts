import { fittingKinds, uncountable } from '../../datasets.js';
import type { Dataset, DatasetPanel, Figure } from '../../types.js';
import type { Find } from '../fault.js';
import type { Sound, SoundRecords } from './sound.js';

/** That an axis has one unit, and that each kind of chart shows its figures honestly. */
export function findDatasetFaults({ datasets, figuresById, units: words }: SoundRecords, find: Find): void {
  for (const dataset of datasets) {
    const units = dataset.value.panels.map((panel, index) =>
      checkPanel(dataset.value, panel, `${dataset.pointer}/panels/${index}`, figuresById, find),
    );
    const odd = units.find((unit) => unit !== undefined && uncountable.test(unit));
    if (dataset.value.scale === 'common' && new Set(units).size > 1 && odd !== undefined) {
      find(`${dataset.pointer}/scale`, { code: 'uncountable-scale', values: { unit: odd } });
    }
    checkKind(dataset, figuresById, words, find);
  }
}

/** The panel's unit. */
function checkPanel(
  { max }: Dataset,
  { points }: DatasetPanel,
  pointer: string,
  figures: SoundRecords['figuresById'],
  find: Find,
): string | undefined {
  const seen = new Map<string, string>();
  let unit: string | undefined;
  points.forEach(({ figure: id, label }, index) => {
    const at = `${pointer}/points/${index}`;
    const name = JSON.stringify(label);
    if (seen.has(id) && (!label || seen.get(id) === name)) find(at, { code: 'unnamed-point', values: { value: id } });
    seen.set(id, name);
    const figure = figures.get(id);
    if (!figure) return;
    unit ??= figure.unit;
    if (figure.unit === 'rank') find(`${at}/figure`, { code: 'place-as-length', values: { value: id } });
    else if (figure.unit !== unit) {
      find(`${at}/figure`, { code: 'mixed-units', values: { value: id, unit: figure.unit, other: unit } });
    }
    if (max !== undefined && [figure.value].flat().some((value) => (value as number) > max)) {
      find(`${at}/figure`, { code: 'beyond-axis', values: { value: id, max } });
    }
  });
  return unit;
}

function checkKind(
  { value: dataset, pointer }: Sound<Dataset>,
  figures: SoundRecords['figuresById'],
  units: SoundRecords['units'],
  find: Find,
): void {
  const points = dataset.panels.flatMap((panel) => panel.points.map(({ figure }) => figures.get(figure)));
  if (points.includes(undefined)) return;
  const { kind, whole } = dataset;
  const sum = sumOf(points as Figure[]);
  if (whole && sum > whole.value) {
    const values = { value: whole.value, sum };
    find(`${pointer}/whole/value`, {
      code: 'parts-exceed-whole',
      severity: kind === 'doughnut' ? 'error' : 'warning',
      values,
    });
  } else if (!fittingKinds(dataset, (id) => figures.get(id), units).includes(kind)) {
    find(`${pointer}/kind`, {
      code: 'unfit-kind',
      // Lengths that do not compare are shown as numbers; all else cannot be drawn.
      severity: kind === 'bar' ? 'warning' : 'error',
      values: { value: kind },
      expected: { code: `kind.${kind}` },
    });
  }
}

function sumOf(figures: readonly Figure[]): number {
  const total = figures.reduce((sum, { value }) => sum + (typeof value === 'number' ? value : value[0]), 0);
  // Decimal parts of a whole may add up to a hair more in binary.
  return Number(total.toPrecision(12));
}
