import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build, type Metafile } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { ensureBuild } from '../../scripts/ensure-build.js';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const require = createRequire(import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const own = readJson('package.json') as Manifest;

/** A project that has the packed package installed, and what that depends on; nothing else. */
let project: string;
let tarball: string;
let installed: string;

before(() => {
  ensureBuild();
  project = mkdtempSync(join(realpathSync(tmpdir()), 'zj-widgets-package-'));
  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], {
      encoding: 'utf8',
      stdio: 'pipe',
      shell: process.platform === 'win32',
    }),
  ) as [{ filename: string }];
  tarball = join(project, packed[0].filename);
  execFileSync('tar', ['-xzf', tarball, '-C', project]);
  installed = join(project, 'node_modules', own.name);
  mkdirSync(dirname(installed));
  renameSync(join(project, 'package'), installed);
  for (const name of dependenciesOf(own)) {
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link, 'junction');
  }
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
});

after(() => rmSync(project, { recursive: true, force: true }));

function dependenciesOf({ dependencies = {} }: Manifest, found = new Set<string>()): Set<string> {
  for (const name of Object.keys(dependencies)) {
    if (found.has(name)) continue;
    found.add(name);
    dependenciesOf(readJson(join('node_modules', name, 'package.json')) as Manifest, found);
  }
  return found;
}

/** The files that come with the first request, before anything is loaded lazily. */
async function firstFiles(source: string): Promise<{ files: string[]; code: string }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: source, resolveDir: project, sourcefile: 'entry.js' },
    absWorkingDir: project,
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const names = staticOutputs(metafile, 'out/stdin.js');
  const files = [...names].flatMap((name) => Object.keys(metafile.outputs[name]?.inputs ?? {}));
  const code = outputFiles.filter(({ path }) => [...names].some((name) => path.endsWith(name))).map(({ text }) => text);
  return { files, code: code.join('\n') };
}

function staticOutputs({ outputs }: Metafile, name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const { path, kind } of outputs[name]?.imports ?? [])
    if (kind === 'import-statement') staticOutputs({ outputs, inputs: {} }, path, found);
  return found;
}

function typeCheck(moduleResolution: 'bundler' | 'nodenext', source: string): void {
  writeFileSync(join(project, 'consumer.ts'), source);
  const options = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    module: moduleResolution === 'bundler' ? 'esnext' : 'nodenext',
    moduleResolution,
    resolveJsonModule: true,
    strict: true,
    noEmit: true,
    // Its declarations are checked as well as what uses them.
    skipLibCheck: false,
    types: [],
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] }));
  run(require.resolve('typescript/lib/tsc.js'), '-p', project);
}

function run(script: string, ...args: string[]): string {
  try {
    return execFileSync(process.execPath, [script, ...args], { cwd: project, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(stdout + stderr, { cause: error });
  }
}

describe('the package', () => {
  it('holds what it says it holds', () => {
    for (const file of [
      'README.md',
      'LICENSE',
      'custom-elements.json',
      'dist/cdn/autoload.js',
      'dist/cdn/zj-widgets.min.js',
      'dist/cdn/LICENCES.txt',
    ]) {
      assert.ok(existsSync(join(installed, file)), file);
    }
    for (const file of ['src', 'test', 'scripts', 'stories', 'node_modules']) {
      assert.ok(!existsSync(join(installed, file)), file);
    }
    const manifest = readJson(join(installed, 'custom-elements.json')) as { modules: { path: string }[] };
    for (const { path } of manifest.modules) assert.ok(existsSync(join(installed, path)), path);
  });

  it('brings an element alone, without charts, maps or any data', async () => {
    const { files, code } = await firstFiles("import 'zj-widgets/elements/stat/define.js';");
    const unwanted = files.filter((file) => /chart\.js|kurkle|\/data\/|elements\/(?!stat\/|registration)/.test(file));
    assert.deepEqual(unwanted, []);
    assert.ok(files.some((file) => file.endsWith('elements/stat/define.js')));
    assert.match(code, /"zj-stat"/);
    assert.doesNotMatch(code, /"zj-timeline"/);
  });

  it('drops the registration of what is imported for its type, and keeps that of the whole', async () => {
    const type = await firstFiles(
      "import { formatFigure } from 'zj-widgets/format/index.js'; console.log(formatFigure);",
    );
    assert.deepEqual(
      type.files.filter((file) => /elements\/|\/lit/.test(file)),
      [],
    );

    const manifest = readJson(join(installed, 'custom-elements.json')) as {
      modules: { exports?: { kind: string; name: string }[] }[];
    };
    const tags = manifest.modules
      .flatMap((module) => module.exports ?? [])
      .filter(({ kind }) => kind === 'custom-element-definition')
      .map(({ name }) => name);
    assert.ok(tags.length >= 4);
    const whole = await firstFiles("import 'zj-widgets';");
    for (const tag of tags) assert.match(whole.code, new RegExp(`"${tag}"`));
    assert.deepEqual(
      whole.files.filter((file) => /chart\.js\/|\/data\//.test(file)),
      [],
    );
    // So that strict pages can name the one policy that they allow.
    const bundle = readFileSync(join(installed, 'dist/cdn/zj-widgets.min.js'), 'utf8');
    for (const tag of tags) assert.ok(bundle.includes(`"${tag}"`), tag);
    assert.deepEqual(
      [...bundle.matchAll(/createPolicy\("([^"]+)"/g)].map(([, name]) => name),
      ['zj-widgets'],
    );
  });

  it('can be imported on a server', () => {
    writeFileSync(
      join(project, 'server.js'),
      "import { version } from 'zj-widgets';\nimport 'zj-widgets/elements/stat/define.js';\nconsole.log(version);\n",
    );
    assert.equal(run(join(project, 'server.js')).trim(), own.version);
  });

  it('has a command line that needs nothing but Node', () => {
    const elsewhere = mkdtempSync(join(realpathSync(tmpdir()), 'zj-widgets-elsewhere-'));
    try {
      cpSync(installed, elsewhere, { recursive: true });
      const { bin } = readJson(join(elsewhere, 'package.json')) as { bin: Record<string, string> };
      const script = join(elsewhere, bin[own.name] as string);
      assert.match(readFileSync(script, 'utf8'), /^#!\/usr\/bin\/env node\n/);
      assert.equal(run(script, '--version').trim(), own.version);
    } finally {
      rmSync(elsewhere, { recursive: true, force: true });
    }
  });

  it('keeps the private parts of an element to itself', () => {
    writeFileSync(join(project, 'private.js'), "import 'zj-widgets/elements/stat/stat.utils.js';");
    assert.throws(() => run(join(project, 'private.js')), /ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });

  const consumer = `
    import 'zj-widgets/elements/stat/define.js';
    import { ZjTimeline, formatFigure } from 'zj-widgets';
    const stat = document.createElement('zj-stat');
    stat.fact = 'rd-expenditure';
    stat.addEventListener('zj-error', (event) => event.message.length);
    const timeline: HTMLElementTagNameMap['zj-timeline'] = new ZjTimeline();
    // @ts-expect-error: there is no such variant
    stat.variant = 'huge';
    console.log(timeline, formatFigure);
  `;

  it('has types for bundlers', () => {
    typeCheck(
      'bundler',
      `${consumer}\nimport manifest from 'zj-widgets/custom-elements.json';\nconsole.log(manifest);`,
    );
  });

  it('has types for Node', () => typeCheck('nodenext', consumer));

  it('is packed as publint would have it', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types where each entry says they are', () => {
    run(
      require.resolve('@arethetypeswrong/cli/package.json').replace('package.json', 'dist/index.js'),
      tarball,
      '--profile',
      'esm-only',
      '--no-definitely-typed',
    );
  });
});
