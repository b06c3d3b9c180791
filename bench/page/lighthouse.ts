import type { Measurement } from '../results.js';
import { servePages } from '../server.js';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Lighthouse's scores of the demo page, as on a telephone, in the browser that listens at `port`. */
export async function measureLighthouse(port: number): Promise<Measurement[]> {
  const { default: lighthouse } = await import('lighthouse');
  const server = await servePages();
  try {
    const result = await lighthouse(`${server.address}/`, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: categories,
    });
    return categories.map((name) => ({
      part: 'page',
      name: `demo, Lighthouse ${name}`,
      value: Math.round((result?.lhr.categories[name]?.score ?? 0) * 100),
      unit: 'score',
    }));
  } finally {
    server.close();
  }
}
