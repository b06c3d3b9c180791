import { resolve, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Page } from 'playwright';

export interface Bundle {
  readonly script: string;
  readonly style: string;
}

/** Pages are made of the library as it is published; its sources lend them their types. */
const asPublished: Plugin = {
  name: 'as-published',
  setup({ onResolve }) {
    onResolve({ filter: /\.\.\/src\/.*\.js$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path).replace(`${sep}src${sep}`, `${sep}dist${sep}`),
    }));
  },
};

/** A contestant with all that it needs, as a page of its own would ship it: minified, in one file. */
export async function bundle(entry: string): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    // Pictures and fonts come later than what is timed; TimelineJS has its styles built beside their source.
    loader: Object.fromEntries(
      ['.woff', '.woff2', '.ttf', '.eot', '.svg', '.png', '.gif', '.less'].map((end) => [end, 'empty']),
    ),
    plugins: [asPublished],
    outdir: 'out',
    write: false,
    logLevel: 'error',
  });
  const text = (extension: string) => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}

const origin = 'http://bench.test';

/** Opens a page that holds a bundle and nothing else; whatever else it asks for is refused. */
export async function open(page: Page, { script, style }: Bundle, hash = ''): Promise<void> {
  const files: Readonly<Record<string, { contentType: string; body: string }>> = {
    '/': {
      contentType: 'text/html;charset=utf-8',
      body: `<!doctype html><html lang="en"><title>bench</title><link rel="stylesheet" href="style.css"><body><div id="root"></div><script type="module" src="script.js"></script>`,
    },
    '/style.css': { contentType: 'text/css', body: style },
    '/script.js': { contentType: 'text/javascript', body: script },
  };
  await page.unrouteAll();
  await page.route('**/*', (route) => {
    const { origin: asked, pathname } = new URL(route.request().url());
    const file = asked === origin ? files[pathname] : undefined;
    return file ? route.fulfill(file) : route.abort();
  });
  await page.goto(`${origin}/#${encodeURIComponent(hash)}`, { waitUntil: 'load' });
}
