/** A height by width: that of each of `widths`, and of all between it and the next. */
export type Profile = readonly number[];

/** A height at any width from `from` up, in pixels. */
export interface Step {
  readonly from: number;
  readonly height: number;
}

/**
 * How much more than needed may be kept, in pixels: about a line, a fifteenth of what is higher, and an eighth of what is
 * higher than a window, where the end is not seen with the beginning.
 */
const slack = (height: number): number => Math.max(24, height / (height < 1000 ? 15 : 8));

/** The height that suffices at every width between one that was measured and the next. */
export function between(heights: readonly number[]): number[] {
  return heights.map((height, index) => Math.max(height, heights[index + 1] ?? height));
}

/** The highest of several profiles at each width. */
export function highest(profiles: readonly Profile[]): number[] {
  const [first = []] = profiles;
  return first.map((_, index) => Math.max(...profiles.map((profile) => profile[index] ?? 0)));
}

export interface Cluster<Name> {
  readonly names: readonly Name[];
  readonly profile: Profile;
}

/** Puts together what is so alike that one height does for all of them; the largest cluster comes first. */
export function cluster<Name>(
  profiles: readonly { readonly name: Name; readonly profile: Profile }[],
  /** How many times the slack. */
  coarseness = 1,
): Cluster<Name>[] {
  const clusters: { names: Name[]; members: Profile[] }[] = [];
  const sum = (profile: Profile) => profile.reduce((total, height) => total + height, 0);
  for (const { name, profile } of [...profiles].sort((a, b) => sum(a.profile) - sum(b.profile))) {
    const home = clusters.find(({ members }) => alike([...members, profile], coarseness));
    if (home) {
      home.names.push(name);
      home.members.push(profile);
    } else {
      clusters.push({ names: [name], members: [profile] });
    }
  }
  return clusters
    .map(({ names, members }) => ({ names, profile: highest(members) }))
    .sort((a, b) => b.names.length - a.names.length);
}

function alike(profiles: readonly Profile[], coarseness: number): boolean {
  const top = highest(profiles);
  return profiles.every((profile) =>
    profile.every((height, index) => (top[index] ?? 0) - height <= (coarseness * slack(height)) / 2),
  );
}

/** As few steps as keep at least what `profile` needs, and at most the slack more. */
export function stepsOf(profile: Profile, widths: readonly number[], coarseness = 1): Step[] {
  const steps: { from: number; lowest: number; height: number }[] = [];
  profile.forEach((height, index) => {
    const last = steps[steps.length - 1];
    if (last) {
      const [low, high] = [Math.min(last.lowest, height), Math.max(last.height, height)];
      if (high - low <= (coarseness * slack(low)) / 2) return void ([last.lowest, last.height] = [low, high]);
    }
    steps.push({ from: index === 0 ? 0 : (widths[index] ?? 0), lowest: height, height });
  });
  return steps.map(({ from, height }) => ({ from, height }));
}
