import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build, type Metafile } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { own, Project, readJson } from './support/packed.js';

const require = createRequire(import.meta.url);

let project: Project;

before(() => {
  project = new Project();
});

after(() => project?.remove());

interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly exports?: readonly { readonly kind: string; readonly name: string }[];
  }[];
}

const manifest = () => readJson(join(project.installed, 'custom-elements.json')) as Manifest;

/** The elements' tags with the modules that define them, as paths in the package. */
const definitions = () =>
  manifest().modules.flatMap(({ path, exports = [] }) =>
    exports
      .filter(({ kind }) => kind === 'custom-element-definition')
      .map(({ name }) => ({ tag: name, path: path.replace(/^dist\//, '') })),
  );

/** The files that come with the first request, before anything is loaded lazily. */
async function firstFiles(source: string, output = 'out/stdin.js'): Promise<{ files: string[]; code: string }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: source, resolveDir: project.folder, sourcefile: 'entry.js' },
    absWorkingDir: project.folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const names = staticOutputs(metafile, output);
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
  project.write('consumer.ts', source);
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
  project.write('tsconfig.json', JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] }));
  project.run(require.resolve('typescript/lib/tsc.js'), '-p', project.folder);
}

describe('the package', () => {
  it('holds what it says it holds', () => {
    for (const file of [
      'README.md',
      'LICENSE',
      'custom-elements.json',
      'dist/cdn/autoload.js',
      'dist/cdn/zj-widgets.min.js',
      'dist/cdn/zj-widgets.iife.js',
      'dist/cdn/integrity.json',
      'dist/cdn/LICENCES.txt',
      'dist/types/react.d.ts',
    ]) {
      assert.ok(existsSync(join(project.installed, file)), file);
    }
    for (const file of ['src', 'test', 'scripts', 'stories', 'node_modules']) {
      assert.ok(!existsSync(join(project.installed, file)), file);
    }
    for (const { path } of manifest().modules) assert.ok(existsSync(join(project.installed, path)), path);
    const licences = readFileSync(join(project.installed, 'dist/cdn/LICENCES.txt'), 'utf8');
    for (const name of Object.keys(own.dependencies ?? {})) assert.match(licences, new RegExp(`^${name} \\d`, 'm'));
    // The maps are made of these.
    for (const [folder, name] of [
      ['dist/cdn', 'LICENCES.txt'],
      ['dist/cli', 'LICENCES.txt'],
    ] as const) {
      const text = readFileSync(join(project.installed, folder, name), 'utf8');
      for (const work of [/Apache License/, /Apache ECharts/, /Michael Bostock/]) assert.match(text, work);
    }
    const [report = ''] = readdirSync(join(project.installed, 'data')).filter((name) => name !== 'schemas');
    assert.ok(existsSync(join(project.installed, 'data', report, 'geometry/LICENSE-echarts.txt')));
  });

  it('is no larger than it needs to be: no source maps, no builder, no demo', () => {
    const files = readdirSync(project.installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    assert.ok(files.length > 500);
    assert.deepEqual(
      files.filter((file) => /\.map$|[\\/](?:demo|builder)[\\/]|embed-builder/.test(file)),
      [],
    );
    for (const file of files.filter((each) => each.endsWith('.js')))
      assert.doesNotMatch(readFileSync(file, 'utf8'), /^\/\/# sourceMappingURL=/m, file);
    const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
    // A third of it is the command line, with the parsers of drafts and the protocol's own library; no page loads those.
    assert.ok(size < 6.7e6, `${size} bytes`);
  });

  it('brings an element alone, without charts, maps or any data', async () => {
    const { files, code } = await firstFiles("import 'zj-widgets/elements/stat/define.js';");
    const unwanted = files.filter((file) =>
      /chart\.js|kurkle|\/data\/|elements\/(?!stat\/|registration|popover-contents|element\.js|report-element\.js)/.test(
        file,
      ),
    );
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

    const tags = definitions().map(({ tag }) => tag);
    assert.ok(tags.includes('zj-stat') && tags.includes('zj-report'));
    const whole = await firstFiles("import 'zj-widgets';");
    for (const tag of tags) assert.match(whole.code, new RegExp(`"${tag}"`));
    assert.deepEqual(
      whole.files.filter((file) => /chart\.js\/|\/data\//.test(file)),
      [],
    );
    // So that strict pages can name the one policy that they allow; the other is made only where a page asks for JSON-LD.
    const bundle = readFileSync(join(project.installed, 'dist/cdn/zj-widgets.min.js'), 'utf8');
    for (const tag of tags) assert.ok(bundle.includes(`"${tag}"`), tag);
    assert.deepEqual([...bundle.matchAll(/createPolicy\("([^"]+)"/g)].map(([, name]) => name).sort(), [
      'zj-widgets',
      'zj-widgets-json-ld',
    ]);
  });

  it('keeps a theme that is imported for its effect', async () => {
    const { files } = await firstFiles("import 'zj-widgets/themes/press.css';", 'out/stdin.css');
    assert.ok(files.some((file) => file.endsWith('themes/press.css')));
  });

  it('can be imported on a server, whatever of it', () => {
    const modules = readdirSync(join(project.installed, 'dist'), { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /^(index|autoload|(elements|format|report|controllers\/events).*)\.js$/.test(file))
      .filter((file) => !/\.(messages|styles|utils)\.js$/.test(file));
    for (const { path } of definitions()) assert.ok(modules.includes(path), path);
    const server = project.write(
      'server.js',
      `import { version } from 'zj-widgets';
      for (const path of ${JSON.stringify(modules)})
        await import(path === 'index.js' ? 'zj-widgets' : \`zj-widgets/\${path}\`);
      const { ZjStat } = await import('zj-widgets/elements/stat/stat.js');
      console.log(version, ZjStat.name, typeof globalThis.window);`,
    );
    assert.equal(project.run(server).trim(), `${own.version} ZjStat undefined`);
  });

  it('tells React’s servers that what registers elements is for the browser, and nothing else is', () => {
    const dist = join(project.installed, 'dist');
    const marked = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js') && /^(['"])use client\1;/.test(readFileSync(join(dist, file), 'utf8')))
      .map((file) => file.replaceAll('\\', '/'));
    assert.deepEqual(marked.sort(), ['autoload.js', 'index.js', ...definitions().map(({ path }) => path)].sort());
  });

  it('says nothing of two copies of one version on a server, which loads modules for several graphs', () => {
    cpSync(project.installed, join(project.folder, 'node_modules/second-copy'), { recursive: true });
    const script = project.write(
      'two-copies.js',
      `import { customElements } from '@lit-labs/ssr-dom-shim';
      globalThis.customElements ??= customElements;
      console.warn = console.error = console.log;
      await import('zj-widgets');
      await import('second-copy');
      console.log(customElements.get('zj-stat') !== undefined);`,
    );
    assert.equal(project.run(script).trim(), 'true');
  });

  it('has a command line that needs nothing but Node', () => {
    const elsewhere = mkdtempSync(join(realpathSync(tmpdir()), 'zj-widgets-elsewhere-'));
    try {
      cpSync(project.installed, elsewhere, { recursive: true });
      const { bin } = readJson(join(elsewhere, 'package.json')) as { bin: Record<string, string> };
      const script = join(elsewhere, bin[own.name] as string);
      assert.match(readFileSync(script, 'utf8'), /^#!\/usr\/bin\/env node\n/);
      assert.equal(project.run(script, '--version').trim(), own.version);
      const page = join(elsewhere, 'page.html');
      writeFileSync(page, '<zj-stat fact="rd-intensity"></zj-stat>');
      assert.match(project.run(script, 'prerender', page, '-o', '-'), /shadowrootmode.*3\.22/);
    } finally {
      rmSync(elsewhere, { recursive: true, force: true });
    }
  });

  it('keeps the private parts of an element to itself', () => {
    const script = project.write('private.js', "import 'zj-widgets/elements/stat/stat.utils.js';");
    assert.throws(() => project.run(script), /ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });

  const consumer = `
    import 'zj-widgets/elements/stat/define.js';
    import { ZjTimeline as Timeline, formatFigure } from 'zj-widgets';
    const stat = document.createElement('zj-stat');
    stat.fact = 'rd-expenditure';
    stat.addEventListener('zj-error', (event) => event.message.length);
    const timeline: HTMLElementTagNameMap['zj-timeline'] = new Timeline();
    // @ts-expect-error: there is no such variant
    stat.variant = 'huge';
    console.log(timeline, formatFigure);
  `;

  /** The definition of each element, and its class, by the names that the manifest gives. */
  const everyElement = () =>
    definitions()
      .map(({ tag, path }, index) => {
        const name = tag.slice('zj-'.length);
        const className = `Zj${name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
        return `
          import 'zj-widgets/${path}';
          import { ${className} } from 'zj-widgets/elements/${name}/${name}.js';
          const element${index}: ${className} = document.createElement('${tag}');
          element${index}.addEventListener('zj-ready', (event) => event.composed);`;
      })
      .join('\n');

  it('has types for bundlers', () => {
    typeCheck(
      'bundler',
      `${consumer}
      ${everyElement()}
      import manifest from 'zj-widgets/custom-elements.json';
      import figures from 'zj-widgets/data/zhejiang-2021-2025/figures.json';
      import schema from 'zj-widgets/data/schemas/figures.schema.json';
      import { ZjSelectEvent } from 'zj-widgets/controllers/events.js';
      import { discover } from 'zj-widgets/autoload.js';
      import type { Figure } from 'zj-widgets/report/types.js';
      const first: Pick<Figure, 'id'> | undefined = figures.figures[0];
      console.log(manifest.modules, first, schema.$id, new ZjSelectEvent('city', '330100').kind, discover);`,
    );
  });

  it('has types for Node', () => typeCheck('nodenext', consumer + everyElement()));

  it('is packed as publint would have it', async () => {
    const { messages, pkg } = await publint({ pkgDir: project.installed, pack: false, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types where each entry says they are', () => {
    project.run(
      require.resolve('@arethetypeswrong/cli/package.json').replace('package.json', 'dist/index.js'),
      project.tarball,
      '--profile',
      'esm-only',
      '--no-definitely-typed',
      // A style sheet has none.
      '--exclude-entrypoints',
      'zj-widgets.css',
    );
  });
});
