import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The last that a build writes. */
const result = 'dist/index.d.ts';
const inputs = [
  'src',
  'data',
  'demo/theme-editor',
  'scripts/rollup',
  'scripts/build-types.ts',
  'scripts/build-standards.ts',
  'scripts/standards',
  'scripts/framework-types',
  'custom-elements.json',
  'rollup.config.js',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
];

/** Builds dist/ unless it is newer than all that it is made of. */
export function ensureBuild(): void {
  const built = existsSync(result) ? statSync(result).mtimeMs : 0;
  if (inputs.flatMap(pathsIn).some((path) => statSync(path).mtimeMs > built)) {
    execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'pipe', shell: process.platform === 'win32' });
  }
}

/** Folders too: their time tells of files that were taken out. */
function pathsIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return [path, ...readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))];
}
