import type { System, SystemLink, SystemNode } from '../../report/types.js';

/** A place in the wide arrangement's grid: first line and number of tracks, both ways. */
export interface Cell {
  readonly column: number;
  readonly columns: number;
  readonly row: number;
  readonly rows: number;
}

/** A node, and what belongs to it, to any depth. */
export interface NodeTree {
  readonly node: SystemNode;
  readonly children: readonly NodeTree[];
}

export interface DiagramNode extends NodeTree {
  /** Links from a node to itself, or among what belongs to it: they are said in it, and have no line. */
  readonly inner: readonly SystemLink[];
  readonly cell: Cell | undefined;
  /** The step's number in a loop. */
  readonly number: number | undefined;
}

export interface DiagramLink {
  readonly link: SystemLink;
  /** Ids of the outermost nodes that the link joins. */
  readonly from: string;
  readonly to: string;
  readonly cell: Cell | undefined;
  /** Where nodes stand one below the other: the rail beside them that the link takes; undefined goes straight down or up. */
  readonly lane: number | undefined;
  /** One of two links that join the same two nodes both ways: they stand side by side. */
  readonly half: boolean;
  /** Whether the words stand above the node that they belong to, where nodes stand one below the other. */
  readonly above: boolean;
  /** Whether the line runs sideways in the wide arrangement. */
  readonly across: boolean;
}

export type DiagramItem = DiagramNode | DiagramLink;

/**
 * A system as it is drawn. Its items stand in reading order, which is also their order where they stand one below the
 * other; where there is room each goes to its cell.
 */
export interface Diagram {
  /** `ring` goes round, `layers` from one side to the other, `columns` stand side by side, `stack` never does. */
  readonly form: 'ring' | 'layers' | 'columns' | 'stack';
  readonly items: readonly DiagramItem[];
  /** Columns of nodes in the wide arrangement. */
  readonly columns: number;
  /** Rails beside the nodes in the narrow one. */
  readonly lanes: number;
}

export function isLink(item: DiagramItem): item is DiagramLink {
  return 'link' in item;
}

/** What the arrangement works on: outermost nodes by id, and links between two different ones of them. */
interface Graph {
  readonly ids: readonly string[];
  readonly links: readonly Edge[];
  /** Links that stay within one outermost node. */
  readonly inner: readonly Edge[];
}

interface Edge {
  readonly link: SystemLink;
  readonly from: string;
  readonly to: string;
}

/** Where everything goes: the nodes' order, and cells for some of it. */
interface Arrangement {
  readonly form: Diagram['form'];
  readonly columns: number;
  readonly order: readonly string[];
  readonly nodeCells: ReadonlyMap<string, Cell>;
  readonly linkCells: ReadonlyMap<Edge, Cell>;
  /** Where each link's words are read; by default `afterSource` for a node's only link, else `beforeTarget`. */
  readonly placement?: 'beforeSource';
}

/** Lays a system out by its `layout`. */
export function arrangeSystem(system: System): Diagram {
  const graph = outermost(system);
  const arrangement = arrange(system.layout, graph);
  const order = new Map(arrangement.order.map((id, index) => [id, index]));
  const lanes = railLanes(graph.links, order);
  const half = new Set(graph.links.filter((edge) => isMutual(edge, graph.links) && areNeighbours(edge, order)));
  const position = (edge: Edge) => readingPosition(edge, graph.links, order, arrangement.placement);

  const items: { readonly at: number; readonly item: DiagramItem }[] = [
    ...arrangement.order.map((id, index) => ({
      at: index,
      item: {
        ...treeOf(system, findNode(system, id)),
        inner: graph.inner.filter(({ from }) => from === id).map(({ link }) => link),
        cell: arrangement.nodeCells.get(id),
        number: system.layout === 'loop' ? index + 1 : undefined,
      },
    })),
    ...graph.links.map((edge) => {
      const at = position(edge);
      const cell = arrangement.linkCells.get(edge);
      const across = arrangement.form === 'layers' || (arrangement.form === 'ring' && cell?.row !== 2);
      return {
        at,
        item: { ...edge, cell, lane: lanes.get(edge), half: half.has(edge), above: at < Math.round(at), across },
      };
    }),
  ];
  return {
    form: arrangement.form,
    columns: arrangement.columns,
    lanes: Math.max(0, ...[...lanes.values()].map((lane) => lane + 1)),
    items: items.sort((a, b) => a.at - b.at).map(({ item }) => item),
  };
}

function outermost({ nodes, links }: System): Graph {
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]));
  const root = (id: string): string => {
    const seen = new Set<string>();
    for (let current = id; ;) {
      const parent = parents.get(current);
      // A parent that is not there, or a circle of parents, ends the climb.
      if (parent === undefined || !parents.has(parent) || seen.has(parent)) return current;
      seen.add(current);
      current = parent;
    }
  };
  const edges = links
    .map((link) => ({ link, from: root(link.from), to: root(link.to) }))
    .filter(({ from, to }) => parents.has(from) && parents.has(to));
  return {
    ids: nodes.filter(({ id }) => root(id) === id).map(({ id }) => id),
    links: edges.filter(({ from, to }) => from !== to),
    inner: edges.filter(({ from, to }) => from === to),
  };
}

function treeOf(system: System, node: SystemNode): NodeTree {
  const children = system.nodes.filter(({ parent, id }) => parent === node.id && id !== node.id);
  return { node, children: children.map((child) => treeOf(system, child)) };
}

function findNode({ nodes }: System, id: string): SystemNode {
  return nodes.find((node) => node.id === id) as SystemNode;
}

function arrange(layout: System['layout'], graph: Graph): Arrangement {
  if (layout === 'loop' && graph.ids.length > 2) return arrangeRing(graph);
  if (layout === 'tiers' || layout === 'loop') {
    return { form: 'stack', columns: 1, order: graph.ids, nodeCells: new Map(), linkCells: new Map() };
  }
  if (graph.links.length === 0) return arrangeColumns(graph, undefined);
  const [first] = graph.links;
  const beam = graph.links.every(({ to }) => to === first?.to) ? first?.to : undefined;
  return layout === 'pillars' && beam ? arrangeColumns(graph, beam) : arrangeLayers(graph);
}

/** Clockwise: the first half of the steps along the top, the others back along the foot. */
function arrangeRing({ ids, links }: Graph): Arrangement {
  const top = Math.ceil(ids.length / 2);
  const foot = ids.length - top;
  const nodeCells = new Map(
    ids.map((id, index): [string, Cell] => {
      if (index < top) return [id, cell(index * 2 + 1, 1)];
      // Those along the foot keep to the corners; a single one takes the whole of it.
      if (foot === 1) return [id, cell(1, 3, top * 2 - 1)];
      const column = Math.round(((foot - 1 - (index - top)) * (top - 1)) / (foot - 1));
      return [id, cell(column * 2 + 1, 3)];
    }),
  );
  const linkCells = new Map<Edge, Cell>();
  for (const edge of links) {
    const [from, to] = [nodeCells.get(edge.from), nodeCells.get(edge.to)];
    if (!from || !to) continue;
    if (from.row === to.row) {
      const column = Math.min(from.column, to.column) + 1;
      linkCells.set(edge, cell(column, from.row, Math.max(from.column, to.column) - column));
    } else {
      // Down on the right, up on the left; of a single node along the foot, at the side of the other.
      linkCells.set(edge, cell((from.row === 1 ? from : to).column, 2));
    }
  }
  return { form: 'ring', columns: top, order: ids, nodeCells, linkCells };
}

/** Side by side, and above them, across, the node that all others lead to. */
function arrangeColumns({ ids, links }: Graph, beam: string | undefined): Arrangement {
  const pillars = ids.filter((id) => id !== beam);
  const nodeCells = new Map(pillars.map((id, index) => [id, cell(index + 1, 3)]));
  if (beam) nodeCells.set(beam, cell(1, 1, pillars.length));
  const linkCells = new Map(links.map((edge) => [edge, cell(pillars.indexOf(edge.from) + 1, 2)]));
  const order = beam ? [beam, ...pillars] : pillars;
  return { form: 'columns', columns: pillars.length, order, nodeCells, linkCells, placement: 'beforeSource' };
}

/** Each node one layer beyond the furthest that leads to it, links between two layers in the gutter there. */
function arrangeLayers({ ids, links }: Graph): Arrangement {
  const layerOf = layerNodes(ids, links);
  const layers = group(ids, (id) => layerOf.get(id) ?? 0);
  const order = [...layers.keys()].sort((a, b) => a - b).flatMap((layer) => layers.get(layer) ?? []);
  const place = new Map(order.map((id, index) => [id, index]));
  const ends = ({ from, to }: Edge) => {
    const [left = '', right = ''] = (layerOf.get(from) ?? 0) < (layerOf.get(to) ?? 0) ? [from, to] : [to, from];
    return { left, right, gutter: layerOf.get(left) ?? 0, next: layerOf.get(right) ?? 0 };
  };
  const isShort = (edge: Edge) => ends(edge).next === ends(edge).gutter + 1;
  const sorted = [...links].sort(
    (a, b) =>
      (place.get(ends(a).left) ?? 0) - (place.get(ends(b).left) ?? 0) ||
      (place.get(ends(a).right) ?? 0) - (place.get(ends(b).right) ?? 0),
  );
  const gutters = group(sorted.filter(isShort), (edge) => ends(edge).gutter);

  // As many rows as let each column part them evenly among what stands in it.
  const rows = [...layers.values(), ...gutters.values()].reduce(
    (sum, { length }) => leastCommonMultiple(sum, length),
    1,
  );
  const nodeCells = new Map<string, Cell>();
  const linkCells = new Map<Edge, Cell>();
  const slot = (column: number, index: number, count: number) =>
    cell(column, (index * rows) / count + 1, 1, rows / count);
  for (const [layer, inLayer] of layers) {
    inLayer.forEach((id, index) => nodeCells.set(id, slot(layer * 2 + 1, index, inLayer.length)));
  }
  for (const [gutter, inGutter] of gutters) {
    inGutter.forEach((edge, index) => linkCells.set(edge, slot(gutter * 2 + 2, index, inGutter.length)));
  }
  // A link that passes a layer has a row of its own below all nodes.
  sorted
    .filter((edge) => !isShort(edge))
    .forEach((edge, index) => {
      const { gutter, next } = ends(edge);
      linkCells.set(edge, cell(gutter * 2 + 2, rows + index + 1, (next - gutter) * 2 - 1));
    });
  return { form: 'layers', columns: layers.size, order, nodeCells, linkCells };
}

/** The length of the longest way to each node; a link that closes a circle leads nowhere further. */
export function layerNodes(
  ids: readonly string[],
  links: readonly { readonly from: string; readonly to: string }[],
): ReadonlyMap<string, number> {
  const layers = new Map<string, number>();
  const onWay = new Set<string>();
  const closing = new Set<unknown>();
  const visited = new Set<string>();
  const findClosing = (id: string) => {
    visited.add(id);
    onWay.add(id);
    for (const link of links.filter(({ from }) => from === id)) {
      if (onWay.has(link.to)) closing.add(link);
      else if (!visited.has(link.to)) findClosing(link.to);
    }
    onWay.delete(id);
  };
  // From where nothing leads in, then, for circles, from what comes first in the data.
  const sources = ids.filter((id) => !links.some(({ to }) => to === id));
  for (const id of [...sources, ...ids]) if (!visited.has(id)) findClosing(id);

  const layerOf = (id: string): number => {
    const known = layers.get(id);
    if (known !== undefined) return known;
    const before = links.filter((link) => link.to === id && !closing.has(link)).map(({ from }) => layerOf(from) + 1);
    const layer = Math.max(0, ...before);
    layers.set(id, layer);
    return layer;
  };
  for (const id of ids) layerOf(id);
  return layers;
}

/** Beside which node a link's words are read: a little after or before it. */
function readingPosition(
  edge: Edge,
  links: readonly Edge[],
  order: ReadonlyMap<string, number>,
  placement: Arrangement['placement'],
): number {
  const from = order.get(edge.from) ?? 0;
  const to = order.get(edge.to) ?? 0;
  if (placement === 'beforeSource') return from - 0.4;
  if (isMutual(edge, links) && areNeighbours(edge, order)) return from < to ? from + 0.4 : to + 0.5;
  return links.filter((other) => other.from === edge.from).length === 1 ? from + 0.4 : to - 0.4;
}

/**
 * Where nodes stand one below the other: links that branch from one node share a rail, and so do those that meet at
 * one. A link to the next node that shares with no other needs none.
 */
function railLanes(links: readonly Edge[], order: ReadonlyMap<string, number>): Map<Edge, number> {
  const outgoing = (id: string) => links.filter(({ from }) => from === id).length;
  const branches = group(links, ({ from, to }) => (outgoing(from) > 1 ? `from ${from}` : `to ${to}`));
  const rails = [...branches.values()]
    .filter((edges) => !(edges.length === 1 && edges.every((edge) => areNeighbours(edge, order))))
    .map((edges) => {
      const ends = edges.flatMap(({ from, to }) => [order.get(from) ?? 0, order.get(to) ?? 0]);
      return { edges, start: Math.min(...ends), end: Math.max(...ends) };
    })
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const lanes: { start: number; end: number }[][] = [];
  const assigned = new Map<Edge, number>();
  for (const rail of rails) {
    let lane = lanes.findIndex((taken) => taken.every(({ start, end }) => end <= rail.start || start >= rail.end));
    if (lane < 0) lane = lanes.push([]) - 1;
    lanes[lane]?.push(rail);
    for (const edge of rail.edges) assigned.set(edge, lane);
  }
  return assigned;
}

function isMutual(edge: Edge, links: readonly Edge[]): boolean {
  return links.some(({ from, to }) => from === edge.to && to === edge.from);
}

function areNeighbours({ from, to }: Edge, order: ReadonlyMap<string, number>): boolean {
  return Math.abs((order.get(from) ?? 0) - (order.get(to) ?? 0)) === 1;
}

function cell(column: number, row: number, columns = 1, rows = 1): Cell {
  return { column, columns, row, rows };
}

function group<T, Key>(values: readonly T[], keyOf: (value: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return groups;
}

function leastCommonMultiple(a: number, b: number): number {
  const divisor = (x: number, y: number): number => (y === 0 ? x : divisor(y, x % y));
  return (a * b) / divisor(a, b);
}

/** A cell as the variables that the style sheet places items by. */
export function cellStyle(place: Cell | undefined): string {
  if (!place) return '';
  const { column, columns, row, rows } = place;
  return `--_column:${column}/span ${columns};--_row:${row}/span ${rows}`;
}

/** The width that a diagram needs before it is laid out sideways: a class for each step of the style sheet. */
export function sizeClass(form: Diagram['form'], columns: number): string {
  if (form === 'stack' || columns < 2) return '';
  if (form === 'columns') return columns > 3 ? 'from-medium' : 'from-small';
  return columns === 2 ? 'from-small' : columns === 3 ? 'from-medium' : columns === 4 ? 'from-large' : '';
}
