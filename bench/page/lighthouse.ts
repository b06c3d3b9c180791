import type { Measurement } from '../results.js';
import { servePages } from '../server.js';
import { median } from '../statistics.js';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Its scores differ from run to run; of several it is the median that counts. */
const rounds = 5;

/** Lighthouse's scores of the demo page, as on a telephone, in the browser that listens at `port`. */
export async function measureLighthouse(port: number): Promise<Measurement[]> {
  const { default: lighthouse } = await import('lighthouse');
  const server = await servePages();
  try {
    const scores: Record<string, number[]> = {};
    for (let round = 0; round < rounds; round += 1) {
      const result = await lighthouse(`${server.address}/`, {
        port,
        output: 'json',
        logLevel: 'error',
        onlyCategories: categories,
      });
      for (const name of categories)
        (scores[name] ??= []).push(Math.round((result?.lhr.categories[name]?.score ?? 0) * 100));
    }
    return categories.map((name) => ({
      part: 'page',
      name: `demo, Lighthouse ${name}`,
      value: median(scores[name] ?? []),
      unit: 'score',
    }));
  } finally {
    server.close();
  }
}
