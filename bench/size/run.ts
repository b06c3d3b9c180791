import { readFileSync } from 'node:fs';
import type { Measurement } from '../results.js';
import { bundleSize, chunk, elementNames, gzipSize } from './measure.js';

/** Bytes of what the budgets name, without a browser. */
export async function measureSizes(): Promise<Measurement[]> {
  const sized = (name: string, value: number): Measurement => ({ part: 'size', name, value, unit: 'B' });
  const elements = await Promise.all(
    elementNames().map(async (name) => sized(name, (await bundleSize(`dist/elements/${name}/define.js`)).gzip)),
  );
  const topic = (name: string) =>
    gzipSize(JSON.stringify(JSON.parse(readFileSync(`data/zhejiang-2021-2025/${name}.json`, 'utf8'))));
  return [
    ...elements,
    sized('data: figures', topic('figures')),
    sized('data: events', topic('events')),
    sized('data: geometry', topic('map')),
    sized('autoloader', gzipSize(readFileSync('dist/cdn/autoload.js'))),
    sized('chart library', gzipSize(chunk('chart-library'))),
    sized('everything but the chart library, with all data', gzipSize(readFileSync('dist/cdn/zj-widgets.min.js'))),
  ];
}

/** Which modules an element's bytes are in, for those who want to make it smaller. */
export async function printModules(name: string): Promise<void> {
  const { gzip, modules } = await bundleSize(`dist/elements/${name}/define.js`);
  console.log(`\nzj-${name}: ${gzip} B gzip; minified, by module:`);
  for (const { path, bytes } of modules) console.log(`${String(bytes).padStart(8)}  ${path}`);
}
