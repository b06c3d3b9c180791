import type { Browser } from 'playwright';
import { bundle, open, type Bundle } from '../bundle.js';
import type { Measurement } from '../results.js';
import { gzipSize } from '../size/measure.js';
import { median, seededRandom, shuffle } from '../statistics.js';

interface Comparison {
  /** What is counted: "stats". */
  readonly things: string;
  readonly folder: string;
  readonly counts: readonly number[];
  readonly contestants: readonly string[];
  /** Whose bytes ours are set against. */
  readonly weighed?: string;
}

const comparisons: readonly Comparison[] = [
  {
    things: 'stats',
    folder: 'stats',
    counts: [1, 100, 1000],
    contestants: ['plain', 'minimal', 'shoelace', 'web-awesome', 'ours'],
  },
  {
    things: 'events',
    folder: 'timelines',
    counts: [12, 200, 2000],
    contestants: ['plain', 'vis-timeline', 'timelinejs', 'ours'],
  },
  {
    things: 'maps',
    folder: 'maps',
    counts: [1, 20],
    contestants: ['plain', 'worded', 'echarts', 'ours'],
    weighed: 'echarts',
  },
];

/** Longer than this, and a contestant has lost; it is not asked again at that count. */
const patience = 60_000;

export interface SpeedOptions {
  readonly rounds: number;
  readonly seed: number;
  /** Of the comparisons only those whose things have this in their name. */
  readonly filter: string;
}

/**
 * From nothing to all drawn and laid out, in a fresh page each time. Each round asks all contestants in an order of its
 * own, so that what slows the machine down for a while slows all; ratios are taken within a round.
 */
export async function measureSpeed(browser: Browser, { rounds, seed, filter }: SpeedOptions): Promise<Measurement[]> {
  const random = seededRandom(seed);
  const results: Measurement[] = [];
  for (const comparison of comparisons.filter(({ things }) => things.includes(filter))) {
    const { things, folder, counts, contestants, weighed } = comparison;
    const bundles = new Map(
      await Promise.all(
        contestants.map(async (name) => [name, await bundle(`bench/speed/${folder}/${name}.ts`)] as const),
      ),
    );
    for (const count of counts) {
      const times = new Map<string, number[]>(contestants.map((name) => [name, []]));
      for (let round = 0; round < rounds; round += 1) {
        for (const name of shuffle(contestants, random)) {
          const known = times.get(name) ?? [];
          if (Math.max(0, ...known) >= patience) known.push(patience);
          else known.push(await time(browser, bundles.get(name) as Bundle, count));
        }
      }
      results.push(...compare(`${count} ${things}`, times));
      process.stdout.write('.');
    }
    if (weighed) results.push(weigh(things, bundles, weighed));
  }
  return results;
}

async function time(browser: Browser, contestant: Bundle, count: number): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  try {
    await open(page, contestant);
    return await page.evaluate(
      async ([count, patience]) => {
        const { contestant } = globalThis.window;
        const root = document.querySelector<HTMLElement>('#root');
        if (!root) throw new Error('The page has no root.');
        await contestant.prepare?.(count);
        await new Promise((resolve) => requestIdleCallback(resolve));
        const start = performance.now();
        const tooLong = new Promise((resolve) => setTimeout(resolve, patience));
        await Promise.race([contestant.mount(root, count), tooLong]);
        root.getBoundingClientRect();
        return Math.min(performance.now() - start, patience);
      },
      [count, patience] as const,
    );
  } finally {
    await page.close();
  }
}

function compare(what: string, times: ReadonlyMap<string, readonly number[]>): Measurement[] {
  const ours = times.get('ours') ?? [];
  return [...times].flatMap(([name, values]): Measurement[] => {
    const own: Measurement = { part: 'speed', name: `${what}: ${name}`, value: median(values), unit: 'ms' };
    if (name === 'ours') return [own];
    const ratios = ours.map((value, round) => value / (values[round] ?? NaN));
    return [own, { part: 'speed', name: `${what}: ours / ${name}`, value: median(ratios), unit: 'times' }];
  });
}

function weigh(things: string, bundles: ReadonlyMap<string, Bundle>, other: string): Measurement {
  const bytes = (name: string) => gzipSize(bundles.get(name)?.script ?? '');
  const value = bytes('ours') / bytes(other);
  return { part: 'speed', name: `${things}, bytes: ours / ${other}`, value, unit: 'times' };
}
