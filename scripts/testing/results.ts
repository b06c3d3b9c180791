/** What a stage of the test run comes to. Zero passed and zero failed means that nothing ran. */
export interface Count {
  passed: number;
  failed: number;
}

export interface Selection {
  /** Whether a test file, or a story's id, is asked for. */
  includes(name: string): boolean;
}

export function add(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** Says which took longest, of times in milliseconds. */
export function printSlowest(times: readonly (readonly [time: number, name: string])[]): void {
  const slowest = [...times].sort(([a], [b]) => b - a).slice(0, 3);
  console.log(`slowest: ${slowest.map(([time, name]) => `${name} ${(time / 1000).toFixed(1)} s`).join(', ')}`);
}

/** Whether a name holds `text`, in which "*" stands for anything; without it, every name does. */
export function namePattern(text: string | undefined): (name: string) => boolean {
  if (!text) return () => true;
  const pattern = new RegExp(
    text
      .split('*')
      .map((part) => part.replace(/[^\w/]/g, '\\$&'))
      .join('.*'),
  );
  return (name) => pattern.test(name);
}
