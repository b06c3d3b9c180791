import type { ExamineRings, Position } from './check.js';

/** Rings that cross themselves, and holes outside: drawn all the same, but hardly meant. For those who make a report. */
export const examineRings: ExamineRings = (rings) => {
  const [outline = [], ...holes] = rings;
  return [
    ...(rings.some(crossesItself) ? [{ zh: '有一个环与自身相交', en: 'has a ring that crosses itself' }] : []),
    ...(holes.some((hole) => !hole.some((point) => contains(outline, point)))
      ? [{ zh: '有一个洞在其外环之外', en: 'has a hole outside its outline' }]
      : []),
  ];
};

/** Whether a point is within a ring, by how often the ring passes it on one side. */
function contains(ring: readonly Position[], [x, y]: Position): boolean {
  let isWithin = false;
  for (let index = 1; index < ring.length; index += 1) {
    const [ax, ay] = ring[index - 1] as Position;
    const [bx, by] = ring[index] as Position;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isWithin = !isWithin;
  }
  return isWithin;
}

/** Rings of more points are drawn by programs, and take long to hold against themselves. */
const mostCompared = 1_000;

function crossesItself(ring: readonly Position[]): boolean {
  const count = ring.length - 1;
  if (count > mostCompared) return false;
  for (let first = 0; first < count; first += 1) {
    for (let second = first + 2; second < count; second += 1) {
      // The last side ends where the first begins.
      if (first === 0 && second === count - 1) continue;
      if (crosses(ring, first, second)) return true;
    }
  }
  return false;
}

/** Whether two sides of a ring cut one another; those that only touch do not. */
function crosses(ring: readonly Position[], first: number, second: number): boolean {
  const [a, b, c, d] = [ring[first], ring[first + 1], ring[second], ring[second + 1]] as [
    Position,
    Position,
    Position,
    Position,
  ];
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Which way a path goes on from b to c: more than 0 to the left, less to the right. */
function turn([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}
