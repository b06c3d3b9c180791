import type { Figure, System } from '../../types.js';
import type { Find } from '../fault.js';
import { quote } from '../values.js';
import type { SoundRecords } from './sound.js';

/** Links that cannot be drawn as lines, or are drawn on one another, and loops that do not go round. */
export function findLinkOddities({ systems }: SoundRecords, find: Find): void {
  for (const { value: system, pointer } of systems) {
    const seen = new Set<string>();
    system.links.forEach(({ from, to }, index) => {
      const at = `${pointer}/links/${index}`;
      const [source, target] = [outermost(system, from), outermost(system, to)];
      const warn = (code: 'self-link' | 'inner-link' | 'double-link') => {
        find(at, { code, severity: 'warning', values: { from, to } });
      };
      if (from === to) warn('self-link');
      else if (source === target) warn('inner-link');
      else if (seen.has(`${source} ${target}`)) warn('double-link');
      seen.add(`${source} ${target}`);
    });
    if (system.layout === 'loop') checkLoop(system, pointer, find);
    if (system.layout === 'links') checkNodes(system, pointer, find);
  }
}

/** Of nodes that are joined by links, each or one within it has a link. */
function checkNodes(system: System, pointer: string, find: Find): void {
  const linked = new Set(system.links.flatMap(({ from, to }) => [outermost(system, from), outermost(system, to)]));
  system.nodes.forEach(({ id }, index) => {
    if (outermost(system, id) !== id || linked.has(id)) return;
    find(`${pointer}/nodes/${index}`, { code: 'unlinked-node', severity: 'warning', values: { value: id } });
  });
}

/** Each step of a loop leads to one other, and following them one comes by all and back to the first. */
function checkLoop(system: System, pointer: string, find: Find): void {
  const steps = system.nodes.filter(({ id }) => outermost(system, id) === id).map(({ id }) => id);
  const next = new Map<string, string>();
  for (const { from, to } of system.links) {
    const [source, target] = [outermost(system, from), outermost(system, to)];
    if (source !== target && !next.has(source)) next.set(source, target);
  }
  const passed = new Set<string>();
  let at = steps[0] ?? '';
  while (!passed.has(at) && next.has(at)) {
    passed.add(at);
    at = next.get(at) ?? '';
  }
  const left = steps.filter((id) => !passed.has(id) && id !== at);
  if (at === steps[0] && left.length === 0 && passed.size > 0) return;
  const values = { value: left[0] ?? at };
  find(`${pointer}/links`, { code: left.length > 0 ? 'off-loop' : 'open-loop', severity: 'warning', values });
}

/** The node that a node belongs to and that belongs to none. */
function outermost({ nodes }: System, id: string): string {
  const seen = new Set([id]);
  for (let at = id; ;) {
    const parent = nodes.find((node) => node.id === at)?.parent;
    if (parent === undefined || seen.has(parent) || !nodes.some((node) => node.id === parent)) return at;
    seen.add(parent);
    at = parent;
  }
}

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
