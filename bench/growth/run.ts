import type { Browser, CDPSession, Page } from 'playwright';
import { bundle, open, type Bundle } from '../bundle.js';
import { elements } from '../elements.js';
import type { Measurement } from '../results.js';
import { median } from '../statistics.js';
import { measureFarCharts, measureScrolling } from './scrolling.js';

/** How many stand on a page: of small elements as many as one could think of, of large ones as many as fit. */
const counts: Readonly<Record<string, readonly number[]>> = { stat: [100, 1000, 3000], source: [100, 1000, 3000] };
const countsOfOthers = [30, 100, 300];

/** What one element takes of time and memory, and whether it stays the same when there are many. */
export async function measureGrowth(browser: Browser, rounds: number): Promise<Measurement[]> {
  const results: Measurement[] = [];
  const all = await bundle('bench/growth/elements.ts');
  for (const [name, markup] of Object.entries(elements).filter(([each]) => each !== 'chart')) {
    results.push(...(await growthOf(browser, all, name, markup, Math.min(rounds, 3))));
    process.stdout.write('.');
  }
  return [...results, await measureFarCharts(browser), ...(await measureScrolling(browser, rounds))];
}

async function growthOf(browser: Browser, all: Bundle, name: string, markup: string, rounds: number) {
  const costs: { count: number; time: number; memory: number }[] = [];
  for (const count of counts[name] ?? countsOfOthers) {
    const taken: Cost[] = [];
    for (let round = 0; round < rounds; round += 1) taken.push(await costOf(browser, all, markup, count));
    const each = (read: (cost: Cost) => number) => median(taken.map(read)) / count;
    costs.push({ count, time: each(({ time }) => time), memory: each(({ memory }) => memory) });
  }
  const [few, many] = [costs[0], costs[costs.length - 1]];
  if (!few || !many) return [];
  const range = `${many.count} against ${few.count}`;
  const measured = (what: string, value: number, unit: Measurement['unit']): Measurement => ({
    part: 'growth',
    name: `${name}, ${what}`,
    value,
    unit,
  });
  return [
    measured(`time of ${many.count}`, many.time, 'ms each'),
    measured(`memory of ${many.count}`, many.memory / 1000, 'kB each'),
    measured(`time each, ${range}`, many.time / few.time, 'times'),
    measured(`memory each, ${range}`, many.memory / few.memory, 'times'),
  ];
}

interface Cost {
  /** In milliseconds, until all are drawn and laid out. */
  readonly time: number;
  /** In bytes of the heap, after what is not needed any more has been let go. */
  readonly memory: number;
}

async function costOf(browser: Browser, all: Bundle, markup: string, count: number): Promise<Cost> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  try {
    await open(page, all, markup);
    const session = await page.context().newCDPSession(page);
    await mount(page, 1);
    const before = await heap(session);
    const time = await mount(page, count);
    return { time, memory: (await heap(session)) - before };
  } finally {
    await page.close();
  }
}

function mount(page: Page, count: number): Promise<number> {
  return page.evaluate(async (count) => {
    const { contestant } = globalThis.window;
    const root = document.createElement('div');
    document.body.append(root);
    await contestant.prepare?.(count);
    const start = performance.now();
    await contestant.mount(root, count);
    root.getBoundingClientRect();
    return performance.now() - start;
  }, count);
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
