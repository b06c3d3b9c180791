import { fittingKinds } from '../../src/report/datasets.js';
import type { Dataset, Figure, FiguresTopic, MapTopic, ReportRecord, System, Topics } from '../../src/report/types.js';
import { periodFault } from './dates.js';
import type { Report } from './faults.js';
import { printedNumbers } from './printed.js';
import type { ReportText } from './text.js';

/** Ids that records may refer to. A topic that is absent or at fault itself is undefined: its ids cannot be judged. */
export interface References {
  readonly figures?: ReadonlyMap<string, Figure>;
  readonly cities?: ReadonlySet<string>;
  readonly sections?: ReadonlySet<string>;
}

const DATES = new Set(['date', 'period', 'baseline']);

export function checkUnique(ids: readonly string[], report: Report, what = 'id'): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) report(id, `the ${what} is used twice`);
    seen.add(id);
  }
}

/** What every record has: dates, cities, a section that exists. */
export function checkRecord(record: ReportRecord, { cities, sections }: References, report: Report): void {
  const { id, source } = record;
  checkDates(record, (reason) => {
    report(id, reason);
  });
  for (const city of record.cities ?? []) {
    if (cities && !cities.has(city)) report(id, `no city has the id “${city}”`);
  }
  if (!('paragraph' in source)) return;
  const section = source.paragraph.slice(0, source.paragraph.lastIndexOf('.'));
  if (sections && !sections.has(section)) report(id, `the report has no section “${section}”`);
}

function checkDates(value: unknown, report: (reason: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const fault = DATES.has(key) && typeof inner === 'string' ? periodFault(inner) : undefined;
    if (fault) report(`${key}: ${fault}`);
    checkDates(inner, report);
  }
}

/** That the words a record cites stand in the paragraph it cites. */
export function checkPrinted({ id, source }: ReportRecord, text: ReportText, report: Report): void {
  if (!('paragraph' in source)) return;
  const paragraph = text.paragraphs.get(source.paragraph);
  if (paragraph === undefined) report(id, `the report has no paragraph “${source.paragraph}”`);
  else if (!paragraph.includes(source.printed)) report(id, `“${source.printed}” does not stand in ${source.paragraph}`);
}

export function checkFigure(figure: Figure, topic: FiguresTopic, { figures }: References, report: Report): void {
  const { id, value, qualifier, qualifierWord, rank, target } = figure;
  const fault = (reason: string): void => {
    report(id, reason);
  };
  const printed = 'printed' in figure.source ? figure.source.printed : undefined;

  if (!Object.hasOwn(topic.units, figure.unit)) fault(`no unit has the key “${figure.unit}”`);
  if (typeof value !== 'number' && value[0] >= value[1]) fault('the range does not rise');
  if (printed !== undefined) checkNumbers(figure, printed, fault);
  if (qualifierWord !== undefined) {
    if (qualifier === 'exact') fault(`an exact figure has the qualifier word “${qualifierWord}”`);
    if (printed !== undefined && !printed.includes(qualifierWord)) {
      fault(`the qualifier word “${qualifierWord}” does not stand in “${printed}”`);
    }
  }
  if (rank && figure.unit === 'rank' && rank.place !== value) {
    fault(`the place in its rank is ${rank.place}, its value ${String(value)}`);
  }
  if (rank?.figure !== undefined && figures) {
    const other = figures.get(rank.figure);
    if (!other) fault(`no figure has the id “${rank.figure}” (its rank)`);
    else if (other.unit !== 'rank' || other.value !== rank.place) {
      fault(`its place is ${rank.place}, but “${rank.figure}” states ${String(other.value)} (${other.unit})`);
    }
  }
  if (target !== undefined && figures) {
    const other = figures.get(target);
    if (!other) fault(`no figure has the id “${target}” (its target)`);
    else if (other.unit !== figure.unit) fault(`its target “${target}” is in another unit, ${other.unit}`);
  }
}

function checkNumbers({ value, digits }: Figure, printed: string, fault: (reason: string) => void): void {
  const numbers = printedNumbers(printed);
  if (numbers.length === 0) return;
  for (const part of typeof value === 'number' ? [value] : value) {
    const same = numbers.filter((number) => number.value === part);
    if (same.length === 0) fault(`its value ${part} is not what “${printed}” says`);
    else if (!same.some((number) => number.digits === digits)) {
      fault(`digits is ${digits}, but “${printed}” has ${same[0]!.digits}`);
    }
  }
}

export function checkSystem({ id, nodes, links }: System, { figures }: References, report: Report): void {
  const parents = new Map(nodes.map((node) => [node.id, node.parent]));
  checkUnique(
    nodes.map((node) => node.id),
    (node) => {
      report(id, `two nodes have the id “${node}”`);
    },
  );
  for (const node of nodes) {
    if (node.parent !== undefined && !parents.has(node.parent)) {
      report(id, `node “${node.id}” has the parent “${node.parent}”, which is no node`);
    }
    if (isOwnAncestor(node.id, parents)) report(id, `node “${node.id}” is its own ancestor`);
    if (node.figure !== undefined && figures && !figures.has(node.figure)) {
      report(id, `no figure has the id “${node.figure}” (node “${node.id}”)`);
    }
  }
  for (const { from, to } of links) {
    for (const end of [from, to]) {
      if (!parents.has(end)) report(id, `the link from “${from}” to “${to}” has an end that is no node: “${end}”`);
    }
  }
}

function isOwnAncestor(id: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let at = parents.get(id); at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

export function checkCorridors(topic: Topics['corridors'], { figures }: References, report: Report): void {
  const tiles = new Map<string, string>();
  for (const { id, tile } of topic.cities) {
    if (!tile) continue;
    const at = tile.join(', ');
    const other = tiles.get(at);
    if (other !== undefined) report(id, `its tile (${at}) is that of “${other}”`);
    tiles.set(at, id);
  }
  for (const holding of topic.holdings) {
    if (figures && !figures.has(holding)) report('holdings', `no figure has the id “${holding}”`);
  }
}

/** Units that no bar may share a scale with: shares, places and money are no counts of things. */
const UNCOUNTABLE = /^(?:percent|percentage-points|rank|[A-Z]{3}|.*-per-.*)$/;

/** That a dataset's figures are there, that an axis has one unit, and that its kind of chart shows it honestly. */
export function checkDataset(dataset: Dataset, { figures }: References, report: Report): void {
  if (!figures) return;
  const fault = (reason: string): void => {
    report(dataset.id, reason);
  };
  let resolved = true;
  const units = dataset.panels.map(({ points }, index) => {
    const seen = new Set<string>();
    const known = points.flatMap(({ figure: id, label }) => {
      const figure = figures.get(id);
      if (!figure) fault(`no figure has the id “${id}”`);
      if (seen.has(id) && !label) fault(`figure “${id}” is used twice and needs a label at each point`);
      seen.add(id);
      return figure ?? [];
    });
    if (known.length < points.length) resolved = false;
    for (const { id, value, unit } of known) {
      if (unit === 'rank') fault(`figure “${id}” is a place, which has no length`);
      if (dataset.max !== undefined && [value].flat().some((part) => (part as number) > dataset.max!)) {
        fault(`figure “${id}” goes beyond the end of the axis, ${dataset.max}`);
      }
    }
    const [unit, ...rest] = new Set(known.map((figure) => figure.unit));
    if (rest.length > 0) fault(`panel ${index + 1} has more than one unit: ${[unit, ...rest].join(', ')}`);
    return unit;
  });
  const mixed = new Set(units).size > 1;
  const uncountable = units.find((unit) => unit !== undefined && UNCOUNTABLE.test(unit));
  if (dataset.scale === 'common' && mixed && uncountable) {
    fault(`its panels have a common scale, but “${uncountable}” is no count of things`);
  }
  if (resolved && !fittingKinds(dataset, (id) => figures.get(id)).includes(dataset.kind)) {
    fault(`a ${dataset.kind} does not show these figures honestly`);
  }
}

/** That the map draws every city and corridor, and nothing else. */
export function checkMap(map: MapTopic, topic: Topics['corridors'], report: Report): void {
  for (const kind of ['cities', 'corridors'] as const) {
    const known = new Set(topic[kind].map(({ id }) => id));
    for (const id of known) if (!Object.hasOwn(map[kind], id)) report(id, `the map's ${kind} lack it`);
    for (const id of Object.keys(map[kind])) {
      if (!known.has(id)) report(id, `it is among the map's ${kind}, but not in corridors.json`);
    }
  }
}
