type Point = readonly [x: number, y: number];

/**
 * Where the name of an area stands: in the middle of the widest stretch at the height of its centre, which is within
 * it, as the centre itself need not be.
 */
export function labelInArea(rings: readonly (readonly Point[])[]): Point {
  const [outline = []] = rings;
  const ys = outline.map(([, y]) => y);
  const [top, bottom] = minMax(ys);
  const centre = centroidY(outline) ?? (top + bottom) / 2;
  const crossings = rings.flatMap((ring) => crossingsAt(ring, centre)).sort((a, b) => a - b);
  let best: Point | undefined;
  let widest = 0;
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from = 0, to = 0] = crossings.slice(index, index + 2);
    if (to - from > widest) {
      widest = to - from;
      best = [(from + to) / 2, centre];
    }
  }
  return best ?? outline[0] ?? [0, 0];
}

/** The middle of a line by its length. */
export function labelOnLine(line: readonly Point[]): Point {
  const lengths = line
    .slice(1)
    .map(([x, y], index) => Math.hypot(x - (line[index]?.[0] ?? 0), y - (line[index]?.[1] ?? 0)));
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [line[index], line[index + 1]];
    if (from && to && rest <= length) {
      const share = length > 0 ? rest / length : 0;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    }
    rest -= length;
  }
  return line[0] ?? [0, 0];
}

/** How large an area is on the picture. */
export function planarArea(ring: readonly Point[]): number {
  return Math.abs(signedArea(ring));
}

function signedArea(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

function centroidY(ring: readonly Point[]): number | undefined {
  const area = signedArea(ring);
  if (area === 0) return undefined;
  const moment = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + (y + nextY) * (x * nextY - nextX * y);
  }, 0);
  return moment / (6 * area);
}

function crossingsAt(ring: readonly Point[], y: number): number[] {
  return ring.flatMap(([x, own], index) => {
    const [nextX, next] = ring[(index + 1) % ring.length] ?? [x, own];
    return own <= y === next <= y ? [] : [x + ((y - own) / (next - own)) * (nextX - x)];
  });
}

/** Of long lists too, which `Math.min(...list)` cannot take. */
function minMax(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}
