/** How many bytes reach a reader, as gzip makes them. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

export function gzipSize(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}

export interface ModuleSize {
  readonly path: string;
  /** Minified. */
  readonly bytes: number;
}

export interface BundleSize {
  /** All that is imported before anything is opened, as one gzip. */
  readonly gzip: number;
  readonly modules: readonly ModuleSize[];
}

/** What a page is sent that imports one module of the built package by itself, with what that imports, Lit too. */
export async function bundleSize(entry: string): Promise<BundleSize> {
  const { metafile, outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    legalComments: 'none',
    outdir: 'out',
    metafile: true,
    write: false,
  });
  const files = staticOutputs(metafile, entry);
  const text = (file: string) => outputFiles.find(({ path }) => basename(path) === basename(file))?.text ?? '';
  const modules = files.flatMap((file) =>
    Object.entries(metafile.outputs[file]?.inputs ?? {}).map(([path, { bytesInOutput: bytes }]) => ({ path, bytes })),
  );
  return {
    gzip: gzipSize(files.map(text).join('')),
    modules: modules.filter(({ bytes }) => bytes > 0).sort((a, b) => b.bytes - a.bytes),
  };
}

/** The entry's file and those that it imports other than by `import()`. */
function staticOutputs({ outputs }: Metafile, entry: string): string[] {
  const first = Object.keys(outputs).find((file) => outputs[file]?.entryPoint === entry);
  if (!first) throw new Error(`${entry} was not bundled.`);
  const found = new Set([first]);
  for (const file of found) {
    for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === 'import-statement') found.add(path);
  }
  return [...found];
}

/** Tag names without their prefix, as the folders of the built package have them. */
export function elementNames(): string[] {
  return readdirSync('dist/elements', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(entry.parentPath, entry.name)).includes('define.js'))
    .map(({ name }) => name);
}

/** The one chunk of dist/cdn whose name begins so; `chart-library` for Chart.js. */
export function chunk(name: string): string {
  const files = readdirSync('dist/cdn/chunks').filter((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file));
  if (files.length !== 1) throw new Error(`${name}: ${files.length} chunks, ${files.join(', ')}`);
  return readFileSync(join('dist/cdn/chunks', files[0] ?? ''), 'utf8');
}
