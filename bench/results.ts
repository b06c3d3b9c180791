/** What was measured, against what was promised: kept, printed and judged in one form. */
import { readFileSync } from 'node:fs';

export const parts = ['size', 'speed', 'growth', 'page', 'site'] as const;
export type Part = (typeof parts)[number];

export type Unit = 'B' | 's' | 'ms' | 'ms each' | 'kB each' | 'times' | 'score' | 'shift' | 'tasks' | 'requests';

export interface Measurement {
  readonly part: Part;
  /** Names it in `budgets.json`: "stat", "1000 stats: ours / minimal". */
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
}

/** What a measurement may be. A `limit` other than the `goal` says that the goal is not met, and `why`. */
export interface Budget {
  readonly goal: number;
  readonly limit?: number;
  readonly why?: string;
}

export type Verdict = 'met' | 'short' | 'broken' | 'none';

type Budgets = Readonly<Record<Part, Readonly<Record<string, Budget>>>>;

const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8')) as Budgets;

export function budgetOf({ part, name }: Pick<Measurement, 'part' | 'name'>): Budget | undefined {
  return budgets[part][name];
}

/** `short` misses the goal within the limit that is written down; `broken` fails the run. */
export function judge({ value, unit, ...rest }: Measurement): Verdict {
  const budget = budgetOf(rest);
  if (!budget) return 'none';
  const { goal, limit = goal } = budget;
  const within = (bound: number) => (unit === 'score' ? value >= bound : value <= bound);
  return within(goal) ? 'met' : within(limit) ? 'short' : 'broken';
}

const marks: Readonly<Record<Verdict, string>> = { met: '✓', short: '~', broken: '✗', none: ' ' };

export function printTable(measurements: readonly Measurement[]): void {
  const rows = measurements.map((measurement) => {
    const { goal, limit } = budgetOf(measurement) ?? {};
    return [
      measurement.name,
      `${format(measurement.value, measurement.unit)} ${measurement.unit}`,
      goal === undefined ? '' : format(goal),
      limit === undefined ? '' : format(limit),
      marks[judge(measurement)],
    ];
  });
  const heads = ['', 'measured', 'goal', 'limit', ''];
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of [heads, ...rows]) {
    console.log(row.map((cell, column) => pad(cell, widths[column] ?? 0, column === 0)).join('  '));
  }
}

function pad(cell: string, width: number, start: boolean): string {
  return start ? cell.padEnd(width) : cell.padStart(width);
}

export function format(value: number, unit?: Unit): string {
  // A hundredth of a shift is seen.
  const digits = unit === 'shift' ? 4 : Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}
