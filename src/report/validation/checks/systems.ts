import type { Figure, System } from '../../types.js';
import type { Find } from '../fault.js';
import { quote } from '../values.js';
import type { SoundRecords } from './sound.js';

/** Parts of a whole whose figures do not add up to the whole's. */
export function findSystemOddities({ systems, figuresById }: SoundRecords, find: Find): void {
  for (const { value: system, pointer } of systems) {
    system.nodes.forEach((node, index) => {
      const whole = exact(node.figure, figuresById);
      const parts = partsOf(system, node.id, figuresById);
      if (!whole || !parts || parts.some(({ unit }) => unit !== whole.unit)) return;
      const sum = Number(parts.reduce((total, { value }) => total + (value as number), 0).toPrecision(12));
      if (sum === whole.value) return;
      find(`${pointer}/nodes/${index}/figure`, {
        code: 'parts-differ',
        severity: 'warning',
        values: { value: quote(whole.value), sum, parts: parts.map(({ id }) => id).join(', ') },
      });
    });
  }
}

/** The figures of a node's parts, where there are two or more and each has one. */
function partsOf({ layout, nodes }: System, id: string, figures: SoundRecords['figuresById']): Figure[] | undefined {
  // Only here do nodes stand for parts; elsewhere they are steps, or what is below.
  if (layout !== 'parts') return undefined;
  const children = nodes.filter(({ parent }) => parent === id);
  const parts = children.flatMap(({ figure }) => exact(figure, figures) ?? []);
  return children.length >= 2 && parts.length === children.length ? parts : undefined;
}

function exact(id: string | undefined, figures: SoundRecords['figuresById']): Figure | undefined {
  const figure = id === undefined ? undefined : figures.get(id);
  return figure?.qualifier === 'exact' && typeof figure.value === 'number' ? figure : undefined;
}
