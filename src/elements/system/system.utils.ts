import { localize } from '../../format/language.js';
import { splitWords } from '../../format/words.js';
import type { System, SystemLink, SystemNode } from '../../report/types.js';

/** A place in a grid: first line and number of tracks, both ways. */
export interface Cell {
  readonly column: number;
  readonly columns: number;
  readonly row: number;
  readonly rows: number;
}

/** A grid's column: the least that it takes, in em, and its share of what is left. */
export interface Track {
  readonly least: number;
  readonly share: number;
}

/**
 * How a link's line runs: `across` from side to side under its words, `down` beside them, `over` or `under` the nodes
 * and `side` beside them with its words in a gap, or as a `stub` between a node and the rail of the one it belongs to.
 */
export type Way = 'across' | 'down' | 'over' | 'under' | 'side' | 'stub';

/** A node, and what belongs to it, to any depth. */
export interface NodeTree {
  readonly node: SystemNode;
  readonly children: readonly NodeTree[];
}

/** What stands in a node's circle, and how wide that is, in px at a type of 16 px. */
export interface Mark {
  readonly text: string;
  readonly diameter: number;
  /** Whether it is the one that the diagram is about. */
  readonly filled: boolean;
}

export interface DiagramNode extends NodeTree {
  /** Links from a node to itself, or among what belongs to it: they are said in it, and have no line. */
  readonly inner: readonly SystemLink[];
  readonly mark: Mark | undefined;
  /** Whether the circle holds the node's name, which then stands nowhere else. */
  readonly named: boolean;
  /** What pillars carry. */
  readonly beam: boolean;
  readonly wide: Cell | undefined;
  readonly narrow: Cell | undefined;
  /** Whether links lead both ways between it and another, which meet it one above the other. */
  readonly paired: boolean;
  /** Where it stands in its column of the wide arrangement: at the start, or in the middle between two gutters. */
  readonly centred: boolean;
}

export interface DiagramLink {
  readonly link: SystemLink;
  /** Ids of the outermost nodes that the link joins. */
  readonly from: string;
  readonly to: string;
  readonly wide: (Cell & { readonly way: Way }) | undefined;
  readonly narrow: (Cell & { readonly way: Way }) | undefined;
  /** Leads back to a step before it. */
  readonly back: boolean;
}

export type DiagramItem = DiagramNode | DiagramLink;

/**
 * A system as it is drawn. Its items stand in reading order; each has its cell in the narrow and in the wide
 * arrangement. Where a graph has no narrow one that keeps each word on its own line, its links are spelled out there.
 */
export interface Diagram {
  /** A `row` of steps, `layers` from one side to the other, `columns` side by side, `bands` one below the other, `chips`. */
  readonly form: 'row' | 'layers' | 'columns' | 'bands' | 'chips';
  readonly items: readonly DiagramItem[];
  readonly wide: readonly Track[] | undefined;
  readonly narrow: readonly Track[] | undefined;
  /** The least width, in em, of the wide arrangement. */
  readonly least: number;
  /** The widest circle, in px. */
  readonly mark: number;
}

export const nothingArranged: Diagram = {
  form: 'chips',
  items: [],
  wide: undefined,
  narrow: undefined,
  least: 0,
  mark: 0,
};

/**
 * The widths, in em, from which the style sheet has a wide arrangement, by their class, and the room that each has:
 * narrow diagrams are set smaller.
 */
export const sizes = {
  'from-any': [15, 17],
  'from-tiny': [20, 22],
  'from-small': [32.5, 32.5],
  'from-column': [36, 36],
  'from-article': [40, 40],
  'from-medium': [46, 46],
  'from-large': [60, 60],
} as const;

/** How much smaller a diagram is set below a width in em. */
export const smaller = [
  [21, 0.9],
  [18.75, 0.875],
] as const;

/** The class of the width from which the wide arrangement holds. */
export function sizeClass({ wide, least }: Diagram): string {
  const known = Object.entries(sizes).find(([, [, room]]) => room >= least);
  return wide && known ? known[0] : '';
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

interface Grid {
  readonly tracks: readonly Track[];
  readonly nodes: ReadonlyMap<string, Cell>;
  readonly links: ReadonlyMap<Edge, Cell & { readonly way: Way }>;
}

/** How much room a graph's words need, in em. */
interface Room {
  /** The widest circle. */
  readonly mark: number;
  readonly node: (id: string) => number;
  readonly link: (edge: Edge) => number;
}

interface Arrangement {
  readonly form: Diagram['form'];
  readonly order: readonly string[];
  readonly wide?: Grid | undefined;
  readonly narrow?: Grid | undefined;
  readonly beam?: string;
  /** Nodes that stand between two gutters. */
  readonly centred?: ReadonlySet<string>;
}

/** From the upper edge of a tall line's words to the next: how wide the words of links are beside stacked nodes, in em. */
const stubTrack = { least: 8, share: 0 };
const restTrack = { least: 0, share: 1 };
const sideTrack = { least: 4.5, share: 0 };

/** Lays a system out by its `layout` and the shape of its graph, in a language, on which it depends what fits in a circle. */
export function arrangeSystem(system: System, language: string): Diagram {
  const graph = outermost(system);
  const marks = markNodes(system, graph, language);
  const widest = Math.max(0, ...[...marks.values()].map(({ mark }) => mark.diameter));
  const room: Room = {
    mark: widest / 16,
    node: (id) => {
      const { label, description } = findNode(system, id);
      const known = marks.get(id);
      const name = known?.named ? known.mark.diameter / 16 : longestWord([localize(label, language)], 16);
      const isWhole = system.nodes.some(({ parent }) => parent === id);
      return Math.max(isWhole ? 16 : 0, name, longestWord([localize(description, language)], 13));
    },
    link: ({ link }) => longestWord([localize(link.label, language)], 13),
  };
  const { form, order: ids, wide, narrow, beam, centred } = arrange(system, graph, room);
  const order = new Map(ids.map((id, index) => [id, index]));
  const circles = form === 'row' || form === 'layers';
  const items: { readonly at: number; readonly item: DiagramItem }[] = [
    ...ids.map((id, index) => {
      const known = circles ? marks.get(id) : undefined;
      // Beside numbers a number needs no circle.
      const isBare = form === 'layers' && known?.named && findNode(system, id).figure !== undefined;
      return {
        at: index,
        item: {
          ...treeOf(system, findNode(system, id)),
          inner: graph.inner.filter((edge) => edge.from === id).map(({ link }) => link),
          mark: isBare ? undefined : known?.mark,
          named: !isBare && known?.named === true,
          beam: id === beam,
          wide: wide?.nodes.get(id),
          narrow: narrow?.nodes.get(id),
          paired: graph.links.some((edge) => edge.from === id && isMutual(edge, graph.links)),
          centred: form === 'row' || centred?.has(id) === true,
        },
      };
    }),
    ...graph.links.map((edge) => ({
      at: readingPosition(edge, graph.links, order, beam !== undefined),
      item: {
        ...edge,
        wide: wide?.links.get(edge),
        narrow: narrow?.links.get(edge),
        back: system.layout === 'loop' && (order.get(edge.to) ?? 0) < (order.get(edge.from) ?? 0),
      },
    })),
  ];
  return {
    form,
    least: (wide?.tracks ?? []).reduce((sum, track) => sum + track.least, 0),
    wide: wide?.tracks,
    narrow: narrow?.tracks,
    mark: widest,
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

/** The circles of nodes whose name, or whose word as a step, is short enough to stand in one. */
function markNodes(
  system: System,
  { ids, links }: Graph,
  language: string,
): Map<string, { readonly mark: Mark; readonly named: boolean }> {
  const focus = focusOf(system, ids, links);
  const marks = new Map<string, { readonly mark: Mark; readonly named: boolean }>();
  ids.forEach((id, index) => {
    const node = findNode(system, id);
    const filled = id === focus;
    if (system.layout === 'loop') {
      const words = localize(node.step, language);
      const [text, diameter] = [words || String(index + 1), circleAround(words) ?? 0];
      const mark =
        diameter > 0 && words
          ? { text, diameter, filled }
          : { text: String(index + 1), diameter: circle.least, filled };
      marks.set(id, { mark, named: false });
      return;
    }
    const text = localize(node.label, language);
    const diameter = circleAround(text);
    if (diameter === undefined || system.nodes.some(({ parent }) => parent === id)) return;
    marks.set(id, { mark: { text, diameter: filled ? Math.max(diameter + 16, 84) : diameter, filled }, named: true });
  });
  return marks;
}

/** The node that the data says the finding is about; else the first step of a loop, or the one that all others meet at. */
function focusOf({ nodes, layout }: System, ids: readonly string[], links: readonly Edge[]): string | undefined {
  const said = ids.find((id) => nodes.some((node) => node.id === id && node.focus));
  if (said !== undefined || layout === 'loop') return said ?? ids[0];
  const count = (id: string) => links.filter(({ from, to }) => from === id || to === id).length;
  const [first = '', second = ''] = [...ids].sort((a, b) => count(b) - count(a));
  return count(first) > count(second) ? first : undefined;
}

/** A circle's least and largest diameter, and its text's size, in px. */
const circle = { least: 56, most: 116 };
export const markType = { size: 15, leading: 1.25 } as const;

/** The diameter of a circle round a text of at most two lines; undefined for one that would take a larger circle than most. */
function circleAround(text: string): number | undefined {
  const lines = linesOf(text);
  if (!lines) return undefined;
  const { size, leading } = markType;
  const diameter = Math.round(Math.hypot(Math.max(...lines) * size, lines.length * size * leading) + 10);
  return diameter > circle.most ? undefined : Math.max(circle.least, diameter);
}

/** The widths, in em, of a short text on one line or of its two lines of most equal length. */
function linesOf(text: string): number[] | undefined {
  const whole = widthOf(text);
  if (whole === 0 || whole > 14) return undefined;
  const words = wordsOf(text);
  if (whole <= 5.2 || words.length === 1) return [whole];
  const cuts = words.slice(1).map((_, index) => [words.slice(0, index + 1), words.slice(index + 1)]);
  const halves = cuts.map((parts) => parts.map((part) => widthOf(part.join(''))));
  return halves.reduce((best, each) => (Math.max(...each) < Math.max(...best) ? each : best));
}

/** About how wide a text is, in em: Chinese letters, and Latin ones, of which bold words in circles are the widest. */
function widthOf(text: string, latin = 0.6): number {
  return [...text.trim()].reduce((sum, letter) => sum + (/[\u2e80-\uffef\u201c\u201d]/u.test(letter) ? 1 : latin), 0);
}

function wordsOf(text: string): string[] {
  return splitWords(text).flatMap((part) => part.split(/(?<=[\s-])/));
}

/** The width that the longest word of some texts takes at a size in px, in em of 16 px. */
function longestWord(texts: readonly string[], size: number): number {
  return (Math.max(0, ...texts.flatMap(wordsOf).map((word) => widthOf(word, 0.56))) * size) / 16;
}

function arrange(system: System, graph: Graph, room: Room): Arrangement {
  const { layout, nodes } = system;
  const { ids, links } = graph;
  const order = ids;
  const isPlain = ({ id, figure, description }: SystemNode) =>
    figure === undefined && description === undefined && !nodes.some(({ parent }) => parent === id);
  if (layout === 'tiers') return { form: 'bands', order, narrow: stackNodes(ids, links) };
  if (links.length === 0 || layout === 'pillars' || layout === 'parts') {
    const [first] = links;
    const beam = links.every(({ to }) => to === first?.to) ? first?.to : undefined;
    if (layout !== 'loop' && (links.length === 0 || (layout === 'pillars' && beam !== undefined))) {
      if (layout === 'parts' && nodes.every(isPlain)) return { form: 'chips', order };
      if (layout === 'parts' && nodes.some(({ parent }) => parent !== undefined)) return { form: 'bands', order };
      return arrangeColumns(graph, beam);
    }
  }
  if (layout === 'loop' && ids.length > 2) return arrangeRow(ids, links, room);
  return arrangeLayers(graph, room);
}

/** Steps side by side, each link to the next between two, all others below, or above where they lead on. */
function arrangeRow(order: readonly string[], links: readonly Edge[], room: Room, leadsOn = false): Arrangement {
  const narrow = stackNodes(order, links);
  const place = new Map(order.map((id, index) => [id, index]));
  const ends = ({ from, to }: Edge) => [place.get(from) ?? 0, place.get(to) ?? 0] as const;
  const between = new Map<number, Edge>();
  const others: Edge[] = [];
  for (const edge of links) {
    const [source, target] = ends(edge);
    if (target === source + 1 && !between.has(source)) between.set(source, edge);
    else others.push(edge);
  }
  const span = (edge: Edge) => Math.abs(ends(edge)[0] - ends(edge)[1]);
  const overs = others.filter((edge) => leadsOn && ends(edge)[1] > ends(edge)[0]).sort((a, b) => span(b) - span(a));
  const unders = others.filter((edge) => !overs.includes(edge)).sort((a, b) => span(a) - span(b));
  const row = overs.length + 1;
  const cells = new Map<Edge, Cell & { readonly way: Way }>();
  for (const [index, edge] of between) cells.set(edge, { ...cell(index * 3 + 3, row, 2), way: 'across' });
  const along = (edge: Edge, at: number, way: Way) => {
    const [first, last] = [...ends(edge)].sort((a, b) => a - b) as [number, number];
    cells.set(edge, { ...cell(first * 3 + 2, at, (last - first) * 3 + 1), way });
  };
  overs.forEach((edge, index) => along(edge, index + 1, 'over'));
  unders.forEach((edge, index) => along(edge, row + 2 + index, 'under'));
  // Half of what the words of a link need, or of what those of a step need beyond its circle.
  const words = Math.max(0, ...[...between.values()].map(room.link)) / 2 + 0.15;
  const pad = { least: Math.max(1.5, words, (Math.max(...order.map(room.node)) - room.mark) / 2), share: 1 };
  const outer = { least: 1.25, share: 1 };
  const wide: Grid = {
    tracks: order.flatMap((_, index) => [
      index === 0 ? outer : pad,
      { least: room.mark, share: 0 },
      index === order.length - 1 ? outer : pad,
    ]),
    nodes: new Map(order.map((id, index) => [id, cell(index * 3 + 1, row, 3, 2)])),
    links: cells,
  };
  return { form: 'row', order, narrow, wide };
}

/** One below the other: links between neighbours go straight down or up, at most two others beside all. */
function stackNodes(order: readonly string[], links: readonly Edge[]): Grid | undefined {
  const place = new Map(order.map((id, index) => [id, index]));
  const at = ({ from, to }: Edge) =>
    [place.get(from) ?? 0, place.get(to) ?? 0].sort((a, b) => a - b) as [number, number];
  const near = links.filter((edge) => at(edge)[1] - at(edge)[0] === 1);
  const far = links.filter((edge) => !near.includes(edge));
  const between = group(near, (edge) => at(edge)[0]);
  if (far.length > 2 || [...between.values()].some(({ length }) => length > 2)) return undefined;
  const cells = new Map<Edge, Cell & { readonly way: Way }>();
  for (const [index, edges] of between) {
    edges.forEach((edge, half) =>
      cells.set(edge, { ...cell(half + 1, index * 2 + 2, edges.length > 1 ? 1 : 2), way: 'down' }),
    );
  }
  far.forEach((edge, lane) => {
    const [first, last] = at(edge);
    cells.set(edge, { ...cell(3 + lane, first * 2 + 1, 1, (last - first) * 2 + 1), way: 'side' });
  });
  return {
    tracks: [restTrack, restTrack, ...far.map(() => sideTrack)],
    nodes: new Map(order.map((id, index) => [id, cell(1, index * 2 + 1, 2)])),
    links: cells,
  };
}

/** What is carried above, its pillars below it. */
function arrangeColumns({ ids, links }: Graph, beam: string | undefined): Arrangement {
  const pillars = ids.filter((id) => id !== beam);
  const row = beam === undefined ? 1 : 3;
  const grid: Grid = {
    tracks: pillars.map(() => ({ least: pillars.length > 3 ? 8 : 4, share: 1 })),
    nodes: new Map([
      ...(beam === undefined ? [] : [[beam, cell(1, 1, pillars.length)] as const]),
      ...pillars.map((id, index) => [id, cell(index + 1, row)] as const),
    ]),
    links: new Map(links.map((edge) => [edge, { ...cell(pillars.indexOf(edge.from) + 1, 2), way: 'down' as const }])),
  };
  const order = beam === undefined ? pillars : [beam, ...pillars];
  return { form: 'columns', order, wide: grid, ...(beam === undefined ? {} : { beam }) };
}

/** Each node one layer beyond the furthest that leads to it, links between two layers in the gutter there. */
function arrangeLayers({ ids, links }: Graph, room: Room): Arrangement {
  const layerOf = layerNodes(
    ids,
    links.map((edge) => turned(edge, links)),
  );
  const layers = [...group(ids, (id) => layerOf.get(id) ?? 0)].sort(([a], [b]) => a - b).map(([, inLayer]) => inLayer);
  const order = layers.flat();
  if (layers.length > 2 && layers.every(({ length }) => length === 1)) return arrangeRow(order, links, room, true);
  const place = new Map(order.map((id, index) => [id, index]));
  const ends = ({ from, to }: Edge) => {
    const [left = '', right = ''] = (layerOf.get(from) ?? 0) <= (layerOf.get(to) ?? 0) ? [from, to] : [to, from];
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
  const rows = [...layers, ...gutters.values()].reduce((sum, { length }) => leastCommonMultiple(sum, length), 1);
  const nodeCells = new Map<string, Cell>();
  const linkCells = new Map<Edge, Cell & { readonly way: Way }>();
  const slot = (column: number, index: number, count: number) =>
    cell(column, (index * rows) / count + 1, 1, rows / count);
  layers.forEach((inLayer, layer) =>
    inLayer.forEach((id, index) => nodeCells.set(id, slot(layer * 2 + 1, index, inLayer.length))),
  );
  for (const [gutter, inGutter] of gutters) {
    inGutter.forEach((edge, index) =>
      linkCells.set(edge, { ...slot(gutter * 2 + 2, index, inGutter.length), way: 'across' }),
    );
  }
  // A link that passes a layer has a row of its own below all nodes.
  sorted
    .filter((edge) => !isShort(edge))
    .forEach((edge, index) => {
      const { gutter, next } = ends(edge);
      const columns = Math.max(1, (next - gutter) * 2 - 1);
      linkCells.set(edge, { ...cell(gutter * 2 + 2, rows + index + 1, columns), way: 'across' });
    });
  const tracks = layers.flatMap((inLayer, index) => {
    const layer = { least: Math.max(...inLayer.map(room.node)) + 0.25, share: 1 };
    const words = Math.max(2, ...(gutters.get(index - 1) ?? []).map(room.link));
    return index === 0 ? [layer] : [{ least: words + (layers.length > 2 ? 3 : 2.25), share: 1 }, layer];
  });
  const wide: Grid = { tracks, nodes: nodeCells, links: linkCells };
  const centred = new Set(layers.slice(1, -1).flat());
  return {
    form: 'layers',
    order,
    narrow: stackLayers(layers, links),
    centred,
    wide,
  };
}

/** A link that leads both ways has its partner before it, where that has no other. */
function turned(edge: Edge, links: readonly Edge[]): { readonly from: string; readonly to: string } {
  const isOnly = links.filter(({ from, to }) => from === edge.to || to === edge.to).length === 1;
  return edge.link.mutual && isOnly ? { from: edge.to, to: edge.from } : edge;
}

/**
 * Layers one below the other: what branches from one node or meets at one stands in a column of its own, each joined by
 * its own stub to a rail. Undefined for a graph that is not of this shape.
 */
function stackLayers(layers: readonly (readonly string[])[], links: readonly Edge[]): Grid | undefined {
  const nodes = new Map<string, Cell>();
  const cells = new Map<Edge, Cell & { readonly way: Way }>();
  const joining = (a: string | undefined, b: string) =>
    links.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a));
  let row = 1;
  for (const [index, layer] of layers.entries()) {
    const [before = [], after = []] = [layers[index - 1], layers[index + 1]];
    const [only = ''] = layer;
    if (layer.length === 1) {
      const straight = before.length === 1 ? joining(before[0], only) : [];
      // Two that lead both ways would not both end at a narrow node.
      if (straight.length > 1) return undefined;
      for (const edge of straight) cells.set(edge, { ...cell(1, row, 2), way: 'down' });
      row += straight.length > 0 ? 1 : 0;
      nodes.set(only, cell(1, row, 2));
      row += 1;
      continue;
    }
    const hub = [before, after].find(
      (other) => other.length === 1 && layer.every((id) => joining(other[0], id).length === 1),
    )?.[0];
    if (hub === undefined) return undefined;
    for (const id of layer) {
      nodes.set(id, cell(2, row));
      for (const edge of joining(hub, id)) cells.set(edge, { ...cell(1, row), way: 'stub' });
      row += 1;
    }
  }
  const hasStubs = [...cells.values()].some(({ way }) => way === 'stub');
  const tracks = [hasStubs ? stubTrack : restTrack, restTrack];
  return cells.size === links.length ? { tracks, nodes, links: cells } : undefined;
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
  beforeSource: boolean,
): number {
  const from = order.get(edge.from) ?? 0;
  const to = order.get(edge.to) ?? 0;
  if (beforeSource) return from - 0.4;
  if (isMutual(edge, links) && Math.abs(from - to) === 1) return from < to ? from + 0.4 : to + 0.5;
  return links.filter((other) => other.from === edge.from).length === 1 ? from + 0.4 : to - 0.4;
}

function isMutual(edge: Edge, links: readonly Edge[]): boolean {
  return links.some(({ from, to }) => from === edge.to && to === edge.from);
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

/** A cell of the wide and of the narrow arrangement as the variables that the style sheet places items by. */
export function cellStyle({
  wide,
  narrow,
}: {
  readonly wide: Cell | undefined;
  readonly narrow: Cell | undefined;
}): string {
  const column = ({ column, columns }: Cell) => `${column}/span ${columns}`;
  const row = ({ row, rows }: Cell) => `${row}/span ${rows}`;
  return (
    (wide ? `--_wide-column:${column(wide)};--_wide-row:${row(wide)};` : '') +
    (narrow ? `--_narrow-column:${column(narrow)};--_narrow-row:${row(narrow)};` : '')
  );
}

/** Tracks as a grid's template. */
export function trackStyle(tracks: readonly Track[] | undefined): string {
  if (!tracks) return 'none';
  return tracks.map(({ least, share }) => (share > 0 ? `minmax(${least}em,${share}fr)` : `${least}em`)).join(' ');
}
