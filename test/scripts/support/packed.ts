import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ensureBuild } from '../../../scripts/ensure-build.js';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
export const own = readJson('package.json') as Manifest;

/** A project of its own that has the packed package installed, with what that depends on; nothing else. */
export class Project {
  readonly folder = mkdtempSync(join(realpathSync(tmpdir()), 'zj-widgets-project-'));
  readonly tarball: string;
  readonly installed = join(this.folder, 'node_modules', own.name);

  /** `others` are packages that the project has besides, as they are installed here. */
  constructor(others: readonly string[] = []) {
    ensureBuild();
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', this.folder], {
        encoding: 'utf8',
        stdio: 'pipe',
        shell: process.platform === 'win32',
      }),
    ) as [{ filename: string }];
    this.tarball = join(this.folder, packed.filename);
    execFileSync('tar', ['-xzf', this.tarball, '-C', this.folder]);
    mkdirSync(dirname(this.installed));
    renameSync(join(this.folder, 'package'), this.installed);
    for (const name of new Set([...dependenciesOf(own), ...others])) {
      const link = join(this.folder, 'node_modules', name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(resolve('node_modules', name), link, 'junction');
    }
    this.write('package.json', '{ "private": true, "type": "module" }');
  }

  write(file: string, text: string): string {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  }

  /** Runs a script in Node, in the project; fails with all that it said. */
  run(script: string, ...args: string[]): string {
    try {
      return execFileSync(process.execPath, [script, ...args], { cwd: this.folder, encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(stdout + stderr, { cause: error });
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function dependenciesOf({ dependencies = {} }: Manifest, found = new Set<string>()): Set<string> {
  for (const name of Object.keys(dependencies)) {
    if (found.has(name)) continue;
    found.add(name);
    dependenciesOf(readJson(join('node_modules', name, 'package.json')) as Manifest, found);
  }
  return found;
}
