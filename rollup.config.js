import { chmodSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, resolve } from 'node:path';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { autoloadAhead } from './scripts/rollup/autoload-ahead.js';
import { copyFiles } from './scripts/rollup/copy-files.js';
import { integrity } from './scripts/rollup/integrity.js';
import { lazyChunks } from './scripts/rollup/lazy-chunks.js';
import { licences } from './scripts/rollup/licences.js';
import { sharedChunks } from './scripts/rollup/shared-chunks.js';
import { styleSheet } from './scripts/rollup/style-sheet.js';
import { minifyLiterals } from './scripts/rollup/minify-literals.js';
import { themes, themeTexts } from './scripts/rollup/themes.js';
import { ownTrustedTypesPolicy } from './scripts/rollup/trusted-types.js';

const { name, version, license, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !/^(?:cli|embed[\\/]builder)[\\/]/.test(file))
  .map((file) => join('src', file));

/**
 * Modules that hold types only come out empty, which is as it should be; what TypeScript compiled asks for `this`; that
 * modules of a package need one another is its own affair.
 *
 * @type {import('rollup').WarningHandlerWithDefault}
 */
function onwarn(warning, warn) {
  const isCompiled = warning.code === 'THIS_IS_UNDEFINED' && warning.id?.includes('node_modules');
  const isTheirs = warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.every((id) => id.includes('node_modules'));
  if (warning.code !== 'EMPTY_BUNDLE' && !isCompiled && !isTheirs) warn(warning);
}

/** @type {import('rollup').Plugin} */
const clean = { name: 'clean', buildStart: () => rmSync('dist', { recursive: true, force: true }) };

// What package.json says of side effects is about dist/, not about the sources: taken for them, no element would register.
const resolveModules = () =>
  nodeResolve({
    browser: true,
    exportConditions: ['browser', 'production'],
    extensions: ['.ts', '.js'],
    ignoreSideEffectsForRoot: true,
  });

// The compiled validator is as short as it gets.
const typescript = () =>
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', exclude: [/node_modules/, /schema-validator\.js$/] });

/**
 * For bundlers: a module for a module, so that what a page does not import is never looked at. Only what they do not
 * see into is made short: the text of styles and templates.
 *
 * @type {import('rollup').RollupOptions}
 */
const modules = {
  input: sources,
  external: Object.keys(dependencies).map((dependency) => new RegExp(`^${dependency}(/|$)`)),
  plugins: [
    clean,
    resolveModules(),
    json({ namedExports: false }),
    typescript(),
    minifyLiterals({ folder: resolve('src') }),
    themes(),
  ],
  onwarn,
  output: {
    dir: 'dist',
    preserveModules: true,
    preserveModulesRoot: 'src',
    hoistTransitiveImports: false,
    generatedCode: 'es2015',
    entryFileNames: ({ name }) => `${name.replace(/\.json$/, '')}.js`,
    // What registers elements belongs to the browser; where React renders components on a server, it has to be told.
    banner: ({ name }) => (/^(index|autoload|elements\/[\w-]+\/define)$/.test(name) ? `'use client';` : ''),
    // Names stay as they are written; a sixth of the bytes is white space, of no use to whoever bundles them.
    plugins: [minify({ minify: false, minifyWhitespace: true, target: 'es2022', charset: 'utf8' })],
  },
};

const ownPolicy = () => ownTrustedTypesPolicy('zj-widgets');

/**
 * For pages without a build, with Lit inlined.
 *
 * @param {Record<string, string>} input
 * @param {import('rollup').OutputOptions} output
 * @param {...import('rollup').Plugin} plugins
 * @returns {import('rollup').RollupOptions}
 */
function cdn(input, output, ...plugins) {
  return {
    input,
    plugins: [
      resolveModules(),
      json({ compact: true, namedExports: false }),
      typescript(),
      minifyLiterals({ folder: resolve('src') }),
      ...plugins,
    ],
    onwarn,
    output: {
      dir: 'dist/cdn',
      generatedCode: 'es2015',
      hoistTransitiveImports: false,
      sourcemap: 'hidden',
      banner: ({ isEntry }) =>
        isEntry ? `/*! ${name} ${version} | ${license} | licences of what is bundled: LICENCES.txt */` : '',
      // A classic script's variables are the page's.
      plugins: [terser({ ecma: 2022, module: output.format !== 'iife', format: { comments: /^!/ } })],
      ...output,
    },
  };
}

/**
 * Elements load these in a browser; what is drawn on the command line never does.
 *
 * @type {import('rollup').Plugin}
 */
const withoutCanvas = {
  name: 'without-canvas',
  load: (id) => (/(controllers[\\/]chart-library|actions[\\/]picture)\.ts$/.test(id) ? 'export {};' : undefined),
};

/**
 * The themes' texts, which are files beside the sources and would be others' files beside the command line.
 *
 * @type {import('rollup').Plugin}
 */
const withThemes = {
  name: 'with-themes',
  load(id) {
    if (!/cli[\\/]picture[\\/]theme-text\.ts$/.test(id)) return undefined;
    return `const texts = ${JSON.stringify(themeTexts())};export const themeText = (name) => texts[name];`;
  },
};

/**
 * The MCP server asks nothing of its clients that it would have to hold against a schema, and brings no validator for it.
 *
 * @type {import('rollup').Plugin}
 */
const withoutElicitation = {
  name: 'without-elicitation',
  load: (id) =>
    /sdk[\\/]dist[\\/]esm[\\/]validation[\\/]ajv-provider\.js$/.test(id)
      ? 'export class AjvJsonSchemaValidator {}'
      : undefined,
};

/**
 * The package's command runs where it was built, by `npx`, as npm makes it run where it is installed.
 *
 * @type {import('rollup').Plugin}
 */
const executable = {
  name: 'executable',
  writeBundle: ({ dir = '' }) => chmodSync(join(dir, 'zj-widgets.js'), 0o755),
};

/**
 * The command line, for Node, with all that it uses in it: a project that installs the elements is brought no parser
 * and no server rendering.
 *
 * @type {import('rollup').RollupOptions}
 */
const commandLine = {
  input: { 'zj-widgets': 'src/cli/zj-widgets.ts', 'prerender-worker': 'src/cli/prerender/worker.ts' },
  external: isBuiltin,
  plugins: [
    withoutCanvas,
    withoutElicitation,
    withThemes,
    nodeResolve({
      dedupe: ['parse5'],
      exportConditions: ['node', 'production'],
      extensions: ['.ts', '.js'],
      ignoreSideEffectsForRoot: true,
    }),
    json({ compact: true, namedExports: false }),
    esbuild({ target: 'node20.19', tsconfig: 'tsconfig.json' }),
    minifyLiterals({ folder: resolve('src') }),
    licences('LICENCES.txt', {
      '@lit-labs/ssr-dom-shim': 'node_modules/@lit-labs/ssr/LICENSE',
      '@parse5/tools': 'scripts/rollup/licence-parse5-tools.txt',
    }),
  ],
  onwarn,
  output: {
    dir: 'dist/cli',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    // Every project that installs the elements has it too.
    plugins: [minify({ target: 'node20.19', charset: 'utf8' }), executable],
  },
};

/**
 * An element's own chunk bears the element's name, rather than that of its module.
 *
 * @param {import('rollup').PreRenderedChunk} chunk
 */
function chunkName({ moduleIds, name }) {
  const elements = moduleIds.flatMap((id) => id.match(/elements\/([\w-]+)\/define\.ts$/)?.[1] ?? []);
  return `chunks/${elements.length === 1 ? elements[0] : name}-[hash].js`;
}

/** Topics that are mostly shown together. */
const topics = [
  ['figures', 'report'],
  ['events', 'datasets'],
  ['map', 'corridors'],
];

const shared = () =>
  sharedChunks({ topics, companions: ['src/controllers/foot.ts'], smallest: 'src/elements/stat/define.ts' });

/** Of what is in chunks, which is everything: the single files leave some out. */
const bundled = licences('LICENCES.txt');

/** Chart.js, what draws pictures of elements, checks reports and projects maps: for what many pages never come to. */
const lazy = lazyChunks([
  'src/controllers/chart-library.ts',
  'src/elements/actions/picture.ts',
  'src/report/geometry/library.ts',
  'src/report/validation/validate.ts',
]);

/** A classic script knows its address only while it first runs. Without one (inline), chunks are beside the page. */
const scriptBase = 'zjWidgetsBase';

/**
 * A classic script by itself, with nothing in it that is not ours.
 *
 * @param {string} dir
 * @param {Record<string, string>} input
 * @param {...import('rollup').Plugin} plugins
 * @returns {import('rollup').RollupOptions}
 */
function script(dir, input, ...plugins) {
  return {
    input,
    plugins: [resolveModules(), typescript(), ...plugins],
    output: {
      dir,
      format: 'iife',
      sourcemap: 'hidden',
      entryFileNames: '[name].js',
      plugins: [terser({ ecma: 2022 })],
    },
  };
}

/**
 * embed.html, as classic scripts that load one another: see src/embed/loader.ts. And the script of the pages around it.
 *
 * @type {import('rollup').RollupOptions[]}
 */
const embed = [
  cdn(
    { embed: 'src/embed/page.ts' },
    {
      dir: 'dist/cdn/embed',
      format: 'amd',
      entryFileNames: '[name].js',
      chunkFileNames: chunkName,
      manualChunks: shared(),
    },
    ownPolicy(),
  ),
  script('dist/cdn/embed', { loader: 'src/embed/loader.ts' }, copyFiles({ 'embed.css': 'src/embed/page.css' })),
  script('dist/cdn', { 'embed-host': 'src/embed/host.ts' }, copyFiles({ '../embed.html': 'src/embed/page.html' })),
];

/**
 * The tools of the demo, which are no part of the package.
 *
 * @type {import('rollup').RollupOptions[]}
 */
const demo = [
  {
    input: { 'theme-editor': 'demo/theme-editor/page.ts' },
    plugins: [resolveModules(), typescript()],
    onwarn,
    output: { dir: 'dist/demo', entryFileNames: '[name].js', plugins: [terser({ ecma: 2022, module: true })] },
  },
  cdn(
    { 'embed-builder': 'src/embed/builder/page.ts' },
    { dir: 'dist/demo', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    ownPolicy(),
    copyFiles({ 'embed-builder.css': 'src/embed/builder/builder.css' }),
  ),
];

export default [
  modules,
  cdn(
    lazy.entries,
    { entryFileNames: 'chunks/[name]-[hash].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    lazy.provide(),
    bundled,
  ),
  cdn(
    { autoload: 'src/autoload.ts', 'register-report': 'src/report/register.ts' },
    { entryFileNames: '[name].js', chunkFileNames: chunkName, manualChunks: shared() },
    autoloadAhead({ dist: 'dist', topics }),
    ownPolicy(),
    lazy.use('./'),
    styleSheet({ fileName: 'zj-widgets.css', source: 'src/theme/reserve.css' }),
    bundled,
  ),
  ...embed,
  cdn(
    { 'zj-widgets.min': 'src/index.ts' },
    { entryFileNames: '[name].js', inlineDynamicImports: true },
    ownPolicy(),
    lazy.use('./chunks/'),
  ),
  cdn(
    { 'zj-widgets.iife': 'src/index.ts' },
    {
      format: 'iife',
      name: 'zjWidgets',
      entryFileNames: '[name].js',
      inlineDynamicImports: true,
      intro: `const ${scriptBase} = document.currentScript?.src || document.baseURI;`,
    },
    ownPolicy(),
    lazy.use('./chunks/', scriptBase),
    // Of all that is in the folder by then.
    integrity('dist/cdn', `${name} ${version}`),
  ),
  commandLine,
  ...demo,
];
