/** Places on one scale from the first on, and beside it a rung for each, as near to its place as the others let it be. */
export interface Ladder {
  /** In order, each with the empty units before it. Fractions are of the ladder's height. */
  readonly rungs: readonly { readonly from: number; readonly at: number; readonly gap: number }[];
  readonly ticks: readonly { readonly place: number; readonly at: number }[];
  /** Empty units after the last rung. */
  readonly rest: number;
  /** Units of the whole height. */
  readonly units: number;
}

/** A rung is as high as two units. Few places have a scale of some length too; many have room to come nearer to theirs. */
const [rung, least, room] = [2, 10, 3];

/** `places` from the first on; distances are those of their logarithms, and the last rung begins where the scale ends. */
export function layLadder(places: readonly number[]): Ladder {
  const units = Math.max(least, places.length * rung + room);
  const free = units - places.length * rung;
  const steps = [1];
  const end = () => steps[steps.length - 1] ?? 1;
  // 1, 2, 5, 10, 20 and so on.
  while (end() < Math.max(5, ...places)) steps.push(end() * (String(end()).startsWith('2') ? 2.5 : 2));
  const along = (place: number) => (Math.log(place) / Math.log(end())) * (units - rung);
  // Rungs that would run into one another share what that puts them off by.
  const pools: (readonly [sum: number, size: number])[] = [];
  places.forEach((place, index) => {
    let [sum, size] = [along(place) - index * rung, 1];
    for (let last; (last = pools[pools.length - 1]) && last[0] / last[1] > sum / size; pools.pop()) {
      sum += last[0];
      size += last[1];
    }
    pools.push([sum, size]);
  });
  const offsets = pools.flatMap(([sum, size]) =>
    Array<number>(size).fill(Math.max(0, Math.min(free, Math.round(sum / size)))),
  );
  return {
    rungs: offsets.map((offset, index) => ({
      from: along(places[index] ?? 1) / units,
      at: (offset + index * rung) / units,
      gap: offset - (offsets[index - 1] ?? 0),
    })),
    ticks: steps.map((place) => ({ place, at: along(place) / units })),
    rest: free - (offsets[offsets.length - 1] ?? 0),
    units,
  };
}
