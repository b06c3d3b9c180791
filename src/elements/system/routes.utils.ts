import type { Way } from './system.utils.js';

/** A box as measured, in pixels from the diagram's upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A node that a line ends at: all that stands of it, and its circle, where it has one. */
export interface Ending {
  readonly box: Box;
  readonly circle: Box | undefined;
}

/** A link to be drawn. */
export interface Joint {
  readonly source: Ending;
  readonly target: Ending;
  /** The cell that it has in the grid, and its words there. */
  readonly cell: Box;
  readonly words: Box;
  readonly way: Way;
  /** Both ways, so that no end has a head. */
  readonly mutual: boolean;
  /** Back to a step before. */
  readonly back: boolean;
}

export interface Route {
  /** The line, as SVG path data. */
  readonly line: string;
  /** The arrowhead at its end; empty for a link that leads both ways. */
  readonly head: string;
  readonly dashed: boolean;
}

type Point = readonly [x: number, y: number];

const headLength = 8;
const headWidth = 3.75;
/** Between a node and the line that leaves it. */
const gap = 5;
/** How far beside its node a line has turned to the level of its words. */
const turn = 24;
/** From a cell's edge to the rail that its stub leaves. */
export const railInset = 28;
/** From a cell's edge to the line beside its words. */
export const lineInset = 9;
const radius = 8;

/** The lines of all links; `rtl` where the grid runs from right to left. */
export function routeLinks(joints: readonly Joint[], rtl = false): Route[] {
  return joints.map((joint) => {
    const { line, end, from } = lineOf(joint, rtl);
    return { line, head: joint.mutual ? '' : headAt(end, from), dashed: joint.back };
  });
}

/** A path, the point that it ends in, and one before it on its last straight stretch. */
interface Line {
  readonly line: string;
  readonly end: Point;
  readonly from: Point;
}

function lineOf(joint: Joint, rtl: boolean): Line {
  switch (joint.way) {
    case 'across':
      return routeAcross(joint);
    case 'stub':
      return routeStub(joint);
    case 'down':
      return routeDown(joint, rtl);
    case 'side':
      return routeSide(joint);
    case 'over':
    case 'under':
      return routeRound(joint, joint.way === 'over');
  }
}

/** Out of the source's side, along under the words, into the target's side. */
function routeAcross({ source, target, cell, words }: Joint): Line {
  const direction = middleX(bodyOf(target)) >= middleX(bodyOf(source)) ? 1 : -1;
  const along = middleY(cell);
  const out = sideAt(source, direction, along);
  const into = sideAt(target, -direction, along);
  // Never under the words, of which the line is the rule.
  const [before, after] = direction > 0 ? [words.left, words.right] : [words.right, words.left];
  const turnTo = (room: number) => Math.max(headLength, Math.min(turn, room));
  // Words below a circle that are wider than it are passed before the line bends, where there is room for that.
  const [past, until] = [edgeX(source, direction, out[0]), edgeX(target, -direction, into[0])];
  const leaving = direction * (before - past) < headLength ? out[0] : past;
  const arriving = direction * (until - after) < 2 * headLength ? into[0] : until;
  const turnOut = turnTo(direction * (before - leaving));
  const turnInto = turnTo(direction * (arriving - after) - headLength);
  const bend = (from: Point, to: Point) => {
    const control = (to[0] - from[0]) * 0.6;
    return `C${at([from[0] + control, from[1]])} ${at([to[0] - control, to[1]])} ${at(to)}`;
  };
  const line = [`M${at(out)}`];
  if (out[1] !== along) {
    if (leaving !== out[0]) line.push(`L${at([leaving, out[1]])}`);
    line.push(bend([leaving, out[1]], [leaving + direction * turnOut, along]));
  }
  if (into[1] !== along) {
    const turning: Point = [arriving - direction * (turnInto + headLength), along];
    line.push(`L${at(turning)}`, bend(turning, [arriving - direction * headLength, into[1]]));
  }
  line.push(`L${at(into)}`);
  return { line: line.join(''), end: into, from: [into[0] - direction, into[1]] };
}

/** Where a node ends at one side, its circle with all words below it; no nearer than `least`. */
function edgeX({ box }: Ending, direction: number, least: number): number {
  return direction > 0 ? Math.max(least, box.right + gap) : Math.min(least, box.left - gap);
}

/** Where a line meets a node's side: level with its words where the side is as high, else in the side's upper or lower part. */
function sideAt({ box, circle }: Ending, direction: number, along: number): Point {
  if (!circle) {
    const isBeside = along > box.top + 2 && along < box.bottom - 2;
    return [direction > 0 ? box.right + gap : box.left - gap, isBeside ? along : middleY(box)];
  }
  const size = (circle.right - circle.left) / 2;
  const off = along - middleY(circle);
  const down = Math.abs(off) < 0.7 * size ? off : Math.sign(off) * 0.6 * size;
  const y = middleY(circle) + down;
  return [middleX(circle) + direction * (Math.sqrt(size ** 2 - down ** 2) + gap), y];
}

/** From the rail below or above the node that several belong to, straight into the side of one of them. */
function routeStub({ source, target, cell }: Joint): Line {
  // The one that stands beside the words is the one that the stub belongs to.
  const isOut = middleY(target.box) > cell.top && middleY(target.box) < cell.bottom;
  const [hub, node] = isOut ? [source, target] : [target, source];
  const direction = middleX(node.box) > middleX(cell) ? 1 : -1;
  const rail = direction > 0 ? cell.left + railInset : cell.right - railInset;
  const along = middleY(cell);
  const body = bodyOf(node);
  const side: Point = [direction > 0 ? body.left - gap : body.right + gap, along];
  const isBelow = middleY(node.box) > middleY(hub.box);
  const onHub: Point = [rail, footAt(hub, rail, isBelow)];
  const corner = Math.min(radius, Math.abs(along - onHub[1]) / 2);
  const before: Point = [rail, along + (isBelow ? -corner : corner)];
  const after: Point = [rail + direction * corner, along];
  const bend = `Q${at([rail, along])} `;
  if (isOut) {
    return {
      line: `M${at(onHub)}L${at(before)}${bend}${at(after)}L${at(side)}`,
      end: side,
      from: [side[0] - direction, along],
    };
  }
  return {
    line: `M${at(side)}L${at(after)}${bend}${at(before)}L${at(onHub)}`,
    end: onHub,
    from: [rail, onHub[1] + (isBelow ? 1 : -1)],
  };
}

/** The lower or upper edge of a node at `x`, of a circle's bow too. */
function footAt({ box, circle }: Ending, x: number, lower: boolean): number {
  if (!circle || (lower && box.bottom > circle.bottom + 1)) return lower ? box.bottom + gap : box.top - gap;
  const size = (circle.right - circle.left) / 2;
  const off = Math.min(size, Math.abs(x - middleX(circle)));
  const bow = Math.sqrt(size ** 2 - off ** 2) + gap;
  return middleY(circle) + (lower ? bow : -bow);
}

/** Straight down or up, beside the words. */
function routeDown({ source, target, cell, words }: Joint, rtl: boolean): Line {
  const circle = source.circle ?? target.circle;
  const isIn = circle && middleX(circle) > cell.left && middleX(circle) < cell.right;
  const isBeside = isIn && (rtl ? middleX(circle) > words.right : middleX(circle) < words.left);
  const x = isBeside ? middleX(circle) : rtl ? cell.right - lineInset : cell.left + lineInset;
  const down = middleY(target.box) > middleY(source.box);
  const edge = (node: Ending, lower: boolean): number => {
    // Past a name that is higher than its circle, which it stands beside.
    if (isBeside && node.circle && Math.abs(middleX(node.circle) - x) < 1) {
      return lower ? node.circle.bottom + gap : node.circle.top - gap;
    }
    return footAt(node, x, lower);
  };
  const start: Point = [x, edge(source, down)];
  const end: Point = [x, edge(target, !down)];
  return { line: `M${at(start)}L${at(end)}`, end, from: [x, end[1] + (down ? -1 : 1)] };
}

/** Up and over the nodes between, or down and under them, with the words in the line's gap. */
function routeRound({ source, target, words }: Joint, over: boolean): Line {
  const edge = (node: Ending) => (over ? bodyOf(node).top - gap : node.box.bottom + gap);
  const [start, end]: [Point, Point] = [
    [middleX(bodyOf(source)), edge(source)],
    [middleX(bodyOf(target)), edge(target)],
  ];
  const along = middleY(words);
  const direction = Math.sign(end[0] - start[0]) || 1;
  const back = over ? radius : -radius;
  const [near, far] = direction > 0 ? [words.left - gap, words.right + gap] : [words.right + gap, words.left - gap];
  const line =
    `M${at(start)}L${at([start[0], along + back])}Q${at([start[0], along])} ${at([start[0] + direction * radius, along])}` +
    `L${at([near, along])}M${at([far, along])}` +
    `L${at([end[0] - direction * radius, along])}Q${at([end[0], along])} ${at([end[0], along + back])}L${at(end)}`;
  return { line, end, from: [end[0], end[1] + (over ? -1 : 1)] };
}

/** Out beside the nodes and back to another, with the words in the line's gap. */
function routeSide({ source, target, words }: Joint): Line {
  const x = middleX(words);
  const side = x > middleX(source.box) ? 1 : -1;
  const beside = (node: Ending): Point => [
    side > 0 ? node.box.right + 2 * gap : node.box.left - 2 * gap,
    middleY(bodyOf(node)),
  ];
  const [start, end] = [beside(source), beside(target)];
  const down = Math.sign(end[1] - start[1]) || 1;
  const [near, far] = down > 0 ? [words.top - gap, words.bottom + gap] : [words.bottom + gap, words.top - gap];
  const line =
    `M${at(start)}L${at([x - side * radius, start[1]])}Q${at([x, start[1]])} ${at([x, start[1] + down * radius])}` +
    `L${at([x, near])}M${at([x, far])}` +
    `L${at([x, end[1] - down * radius])}Q${at([x, end[1]])} ${at([x - side * radius, end[1]])}L${at(end)}`;
  return { line, end, from: [end[0] + side, end[1]] };
}

function bodyOf({ box, circle }: Ending): Box {
  return circle ?? box;
}

function middleX({ left, right }: Box): number {
  return (left + right) / 2;
}

function middleY({ top, bottom }: Box): number {
  return (top + bottom) / 2;
}

/** An arrowhead whose point is at `end`, on a line that comes from `from`. */
function headAt(end: Point, from: Point): string {
  const [dx, dy] = [Math.sign(Math.round(end[0] - from[0])), Math.sign(Math.round(end[1] - from[1]))];
  const base: Point = [end[0] - dx * headLength, end[1] - dy * headLength];
  const wing = (side: number) => at([base[0] - dy * headWidth * side, base[1] + dx * headWidth * side]);
  return `M${at(end)}L${wing(1)}L${wing(-1)}z`;
}

function at([x, y]: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
