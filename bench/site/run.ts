import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measurement } from '../results.js';

const pages = 1000;
const pagesInFolder = 50;
const data = 'data/zhejiang-2021-2025';

/** How long `prerender` takes for a site of ordinary pages, on all cores: written for the first time, and once more. */
export function measureSite(): Measurement[] {
  const folder = mkdtempSync(join(tmpdir(), 'zj-widgets-site-'));
  try {
    const site = join(folder, 'site');
    writeSite(site);
    const run = () => {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, ['dist/cli/zj-widgets.js', 'prerender', site], {
        encoding: 'utf8',
        env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') },
      });
      if (status !== 0) throw new Error(stderr);
      return (performance.now() - start) / 1000;
    };
    return ['first run', 'run again'].map((name) => ({
      part: 'site',
      name: `prerender of ${pages} pages, ${name}`,
      value: run(),
      unit: 's',
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Four elements on nearly every page, of all kinds and all records in turn; half of the pages Chinese, half English. */
function writeSite(site: string): void {
  const topic = (name: string, list: string) =>
    (JSON.parse(readFileSync(`${data}/${name}.json`, 'utf8')) as Record<string, { readonly id: string }[]>)[list] ?? [];
  const figures = topic('figures', 'figures');
  const datasets = topic('datasets', 'datasets');
  const systems = topic('systems', 'systems');
  const sections = topic('report', 'sections');
  for (let page = 0; page < pages; page += 1) {
    const of = (list: readonly { readonly id: string }[], step = 1) => list[(page * step) % list.length]?.id ?? '';
    const others = [
      `<zj-stat-grid section="${of(sections)}"></zj-stat-grid>`,
      `<zj-system system="${of(systems)}"></zj-system>`,
      '<zj-timeline></zj-timeline>',
      '<zj-corridor-map></zj-corridor-map>',
      '<zj-ranking></zj-ranking>',
      '<zj-achievements></zj-achievements>',
      '<zj-list kind="policy"></zj-list>',
    ];
    const markup = [
      `<p>… <zj-stat variant="inline" fact="${of(figures, 7)}"></zj-stat> …</p>`,
      `<zj-stat fact="${of(figures, 3)}" heading-level="${2 + (page % 5)}"></zj-stat>`,
      `<zj-chart dataset-id="${of(datasets)}"></zj-chart>`,
      ...(page % 5 === 4 ? [] : [others[page % others.length]]),
      ...(page % 50 === 0 ? ['<zj-report></zj-report>'] : []),
    ];
    const folder = join(site, String(Math.floor(page / pagesInFolder)));
    mkdirSync(folder, { recursive: true });
    const language = page % 2 === 0 ? 'en' : 'zh-CN';
    writeFileSync(
      join(folder, `${page}.html`),
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${page}</title></head><body><h1>${page}</h1>${markup.join('\n')}</body></html>`,
    );
  }
}
