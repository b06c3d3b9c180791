/** A box as measured, in pixels from the diagram's upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A link to be drawn: the boxes of its nodes and of its words. */
export interface Joint {
  readonly source: Box;
  readonly target: Box;
  readonly words: Box;
  /** The rail that it takes beside the nodes; undefined goes straight. */
  readonly lane: number | undefined;
}

export interface Route {
  /** The line, as SVG path data. */
  readonly line: string;
  /** The arrowhead at its end. */
  readonly head: string;
}

type Point = readonly [x: number, y: number];

/** How far from its node a line turns, and how long an arrowhead is. */
const stub = 12;
const headLength = 7;
const headWidth = 4;
/** From one rail to the next, and from a node's corner to where a rail meets its side. */
export const railStep = 12;
const railPort = 15;
/** From the words' edge to the vertical line beside them. */
const lineInset = 9;
const radius = 5;

/** Routes of all links: sideways where the nodes stand side by side, else straight down or up, else by a rail. */
export function routeLinks(joints: readonly Joint[], wide: boolean, width: number): Route[] {
  return joints.map((joint) => {
    if (sideways(joint)) return routeSideways(joint, joints);
    if (!wide && joint.lane !== undefined) return routeByRail(joint, joint.lane, width);
    return routeStraight(joint);
  });
}

function sideways({ source, target }: Joint): boolean {
  return source.right <= target.left || target.right <= source.left;
}

/** Out of the source's side, along under the words, into the target's side. */
function routeSideways(joint: Joint, joints: readonly Joint[]): Route {
  const { source, target, words } = joint;
  const direction = target.left >= source.right ? 1 : -1;
  const start = direction > 0 ? source.right : source.left;
  const end = direction > 0 ? target.left : target.right;
  const along = middle(words);
  const out = port(source, joint, joints);
  const into = port(target, joint, joints);
  const turn = start + direction * stub;
  const turnIn = end - direction * (stub + headLength);
  return toRoute([
    [start, out],
    [turn, out],
    [turn, along],
    [turnIn, along],
    [turnIn, into],
    [end, into],
  ]);
}

/** Where a line meets a node's side: level with its words if that holds for all on that side, else in the middle. */
function port(node: Box, joint: Joint, joints: readonly Joint[]): number {
  const isRight = (each: Joint) => (each.source === node ? each.target : each.source).left >= node.right;
  const beside = joints.filter(
    (each) => (each.source === node || each.target === node) && sideways(each) && isRight(each) === isRight(joint),
  );
  const fits = ({ words }: Joint) => middle(words) > node.top + radius && middle(words) < node.bottom - radius;
  return beside.every(fits) ? middle(joint.words) : middle(node);
}

function routeStraight({ source, target, words }: Joint): Route {
  const x = words.left + lineInset;
  const down = target.top >= source.bottom;
  return toRoute([
    [x, down ? source.bottom : source.top],
    [x, down ? target.top : target.bottom],
  ]);
}

/** Out of the source's side to the rail, along it, and into the target's side, never where another line may begin. */
function routeByRail({ source, target }: Joint, lane: number, width: number): Route {
  const onLeft = source.left >= width - source.right;
  const edge = (box: Box) => (onLeft ? box.left : box.right);
  const rail = edge(source) + (onLeft ? -1 : 1) * (stub + headLength + lane * railStep);
  const down = target.top >= source.bottom;
  const near = (box: Box, atTop: boolean) => {
    const inset = Math.min(railPort, (box.bottom - box.top) / 3);
    return atTop ? box.top + inset : box.bottom - inset;
  };
  const out = near(source, !down);
  const into = near(target, down);
  return toRoute([
    [edge(source), out],
    [rail, out],
    [rail, into],
    [edge(target), into],
  ]);
}

function middle({ top, bottom }: Box): number {
  return (top + bottom) / 2;
}

function toRoute(points: readonly Point[]): Route {
  const corners = straighten(points);
  const last = corners[corners.length - 1] ?? [0, 0];
  const before = corners[corners.length - 2] ?? last;
  const length = Math.hypot(last[0] - before[0], last[1] - before[1]) || 1;
  const [dx, dy] = [(last[0] - before[0]) / length, (last[1] - before[1]) / length];
  const base: Point = [last[0] - dx * headLength, last[1] - dy * headLength];
  const wing = (side: number) => at([base[0] - dy * headWidth * side, base[1] + dx * headWidth * side]);
  return {
    line: `M${at(corners[0] ?? last)}${corners
      .slice(1)
      .map((corner, index) => bend(corners, corner, index + 1))
      .join('')}`,
    head: `M${at(last)}L${wing(1)}L${wing(-1)}z`,
  };
}

/** Leaves out steps too small to see and corners that do not turn. */
function straighten(points: readonly Point[]): readonly Point[] {
  const level: Point[] = [];
  for (const [x, y] of points) {
    const previous = level[level.length - 1];
    level.push(previous && Math.abs(previous[1] - y) < 3 ? [x, previous[1]] : [x, y]);
  }
  return level.filter((point, index) => {
    const [before, after] = [level[index - 1], level[index + 1]];
    if (!before || !after) return true;
    const turns = (after[0] - point[0]) * (point[1] - before[1]) !== (after[1] - point[1]) * (point[0] - before[0]);
    return turns;
  });
}

/** A line to a corner, rounded where it turns. */
function bend(corners: readonly Point[], corner: Point, index: number): string {
  const [before, after] = [corners[index - 1], corners[index + 1]];
  if (!before || !after) return `L${at(corner)}`;
  const toward = (other: Point): Point => {
    const distance = Math.hypot(other[0] - corner[0], other[1] - corner[1]) || 1;
    const step = Math.min(radius, distance / 2) / distance;
    return [corner[0] + (other[0] - corner[0]) * step, corner[1] + (other[1] - corner[1]) * step];
  };
  return `L${at(toward(before))}Q${at(corner)} ${at(toward(after))}`;
}

function at([x, y]: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
