/**
 * Bundles the tests that run in browsers, with what they share in files of its own: by itself, each test would have its
 * page load some two hundred modules.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';

export interface TestBundle {
  /** As many as there are tests, in their order. */
  readonly files: readonly string[];
  /** The test that a file was made of. */
  source(file: string): string;
  remove(): void;
}

export async function bundleTests(tests: readonly string[], rootDir: string): Promise<TestBundle> {
  // Within the root, which is what the runner serves.
  const folder = mkdtempSync(join(rootDir, 'node_modules/.zj-widgets-tests-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    await build({
      absWorkingDir: rootDir,
      entryPoints: [...tests],
      outdir: folder,
      outbase: rootDir,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      conditions: ['development'],
      // The side effects that package.json names are those of what is published.
      ignoreAnnotations: true,
      sourcemap: 'inline',
      external: ['/__web-dev-server__*'],
      logLevel: 'error',
    });
  } catch (error) {
    remove();
    throw error;
  }
  return {
    files: tests.map((test) => join(folder, test.replace(/\.ts$/, '.js'))),
    source: (file) => relative(folder, file).replace(/\.js$/, '.ts'),
    remove,
  };
}
