import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { own, Project, readJson } from './support/packed.js';

const require = createRequire(import.meta.url);
const fixtures = 'test/fixtures/types';

let project: Project;

before(() => {
  project = new Project([
    ...['react', '@types/react', 'csstype', 'preact', 'solid-js', 'vue', 'svelte', 'typescript'],
    ...['@vue/runtime-dom', '@vue/runtime-core', '@vue/reactivity', '@vue/shared', '@vue/compiler-sfc'],
    ...['@vue/compiler-dom', '@vue/compiler-core', '@vue/server-renderer'],
    ...['@angular/core', 'rxjs', 'tslib', 'vite', '@vitejs/plugin-vue'],
  ]);
});

after(() => project?.remove());

/** Puts a framework's page into a folder of the project, with settings as that framework's starters have them. */
function prepare(framework: string, file: string, options: object = {}): string {
  const folder = join(project.folder, framework);
  cpSync(join(fixtures, file), join(folder, file));
  configure(framework, framework, [file], options);
  return folder;
}

function configure(folder: string, framework: string | undefined, files: readonly string[], options: object): void {
  if (framework) project.write(`${folder}/env.d.ts`, `/// <reference types="zj-widgets/types/${framework}" />\n`);
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    noEmit: true,
    // The types of the frameworks themselves are not ours to check; those of elements are, in package.test.ts.
    skipLibCheck: true,
    types: [],
    ...options,
  };
  const all = framework ? ['env.d.ts', ...files] : files;
  project.write(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, files: all }));
}

const tsc = require.resolve('typescript/lib/tsc.js');
const vueTsc = require.resolve('vue-tsc/bin/vue-tsc.js');
const svelteCheck = require.resolve('svelte-check/package.json').replace('package.json', 'bin/svelte-check');

const jsx: Readonly<Record<string, object>> = {
  react: { jsx: 'react-jsx' },
  preact: { jsx: 'react-jsx', jsxImportSource: 'preact' },
  solid: { jsx: 'preserve', jsxImportSource: 'solid-js' },
  vue: { jsx: 'preserve', jsxImportSource: 'vue' },
};

/** Each page has lines that must not compile; the compilers complain where one does. */
describe("the elements' types", () => {
  for (const framework of ['react', 'preact', 'solid']) {
    it(`are known in ${framework}`, () => {
      project.run(tsc, '-p', prepare(framework, `${framework}.tsx`, jsx[framework]));
    });
  }

  it('are known in vue', () => {
    const folder = prepare('vue', 'Page.vue', jsx['vue']);
    project.run(vueTsc, '-p', join(folder, 'tsconfig.json'));
  });

  for (const moduleResolution of ['bundler', 'nodenext']) {
    it(`are known without a framework, with its events and style sheets, by ${moduleResolution}`, () => {
      const folder = `plain-${moduleResolution}`;
      cpSync(join(fixtures, 'plain.ts'), join(project.folder, folder, 'plain.ts'));
      const options = { moduleResolution, module: moduleResolution === 'bundler' ? 'esnext' : moduleResolution };
      configure(folder, undefined, ['plain.ts'], options);
      project.run(tsc, '-p', join(project.folder, folder));
    });
  }

  it('are known in svelte', () => {
    const folder = prepare('svelte', 'Page.svelte');
    const settings = ['--workspace', folder, '--tsconfig', join(folder, 'tsconfig.json'), '--output', 'machine'];
    assert.throws(
      () => project.run(svelteCheck, ...settings),
      ({ message }: Error) => {
        // It knows no comment that expects an error.
        const lines = readFileSync(join(folder, 'Page.svelte'), 'utf8').split('\n');
        const wrong = lines.flatMap((line, index) => (line.includes('<!-- wrong:') ? [index + 2] : []));
        assert.equal(wrong.length, 4);
        const found = [...message.matchAll(/ERROR "Page\.svelte" (\d+):/g)].map(([, line]) => Number(line));
        assert.deepEqual(found, wrong, message);
        return true;
      },
    );
  });
});

describe("editors' data", () => {
  const manifest = () =>
    (
      readJson(join(project.installed, 'custom-elements.json')) as {
        modules: { declarations?: { tagName?: string; attributes?: { name: string; type?: { text: string } }[] }[] }[];
      }
    ).modules
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap(({ tagName, attributes = [] }) => (tagName ? [{ tagName, attributes }] : []));
  const choices = (text = '') => [...text.matchAll(/'([^']+)'/g)].map(([, value]) => value);

  it('names every element, attribute and choice in VS Code', () => {
    const { tags } = readJson(join(project.installed, 'dist/editors/vscode-html.json')) as {
      tags: { name: string; attributes: { name: string; values: { name: string }[] }[] }[];
    };
    for (const { tagName, attributes } of manifest()) {
      const tag = tags.find(({ name }) => name === tagName);
      assert.deepEqual(
        tag?.attributes.map(({ name }) => name),
        attributes.map(({ name }) => name),
      );
      for (const { name, type } of attributes) {
        const values = tag?.attributes.find((each) => each.name === name)?.values.map((value) => value.name);
        for (const choice of choices(type?.text)) assert.ok(values?.includes(choice ?? ''), `${tagName} ${name}`);
      }
    }
    const { properties } = readJson(join(project.installed, 'dist/editors/vscode-css.json')) as {
      properties: { name: string }[];
    };
    assert.ok(properties.some(({ name }) => name === '--zj-stat-accent'));
  });

  it('names every element, attribute and event in JetBrains’ editors, where package.json says', () => {
    const { 'web-types': path } = readJson(join(project.installed, 'package.json')) as { 'web-types': string };
    const types = readJson(join(project.installed, path)) as {
      version: string;
      contributions: {
        html: { elements: { name: string; attributes: { name: string; value: { type: string } }[] }[] };
      };
    };
    assert.equal(types.version, own.version);
    for (const { tagName, attributes } of manifest()) {
      const element = types.contributions.html.elements.find(({ name }) => name === tagName);
      for (const { name, type } of attributes)
        assert.equal(element?.attributes.find((each) => each.name === name)?.value.type, type?.text, tagName);
    }
  });
});

/** Each example is whole: pasted as it stands, it compiles. */
describe('the examples of docs/frameworks.md', () => {
  const sections = readFileSync('docs/frameworks.md', 'utf8')
    .split(/^## /m)
    .map((section) => ({
      title: section.replace(/^# /, '').split('\n')[0] ?? '',
      examples: [...section.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = '', text = '']) => ({
        language,
        text,
      })),
    }))
    .filter(({ examples }) => examples.length > 0);

  it('are of every framework that the package has types for', () => {
    const titles = sections.map(({ title }) => title);
    assert.deepEqual(titles, [
      ...['Frameworks', 'React 19', 'Vue 3', 'Svelte 5', 'Solid', 'Preact', 'Angular', 'TypeScript alone', 'Editors'],
    ]);
  });

  for (const { title, examples } of sections) {
    it(`compile: ${title}`, () => {
      const framework = /^(React|Vue|Svelte|Solid|Preact)/.exec(title)?.[0].toLowerCase();
      const name = `docs-${title.replace(/\W+/g, '-').toLowerCase()}`;
      const folder = join(project.folder, name);
      const files: string[] = [];
      for (const [index, { language, text }] of examples.entries()) {
        if (language === 'json') {
          const paths = Object.values(JSON.parse(text) as Record<string, string[]>).flat();
          assert.ok(paths.length > 0);
          for (const path of paths) assert.ok(existsSync(join(project.folder, path)), path);
          continue;
        }
        const file = `Example${index}.${language}`;
        project.write(`${name}/${file}`, text);
        files.push(file);
      }
      if (files.length === 0) return;
      configure(name, framework, files, { experimentalDecorators: true, ...(framework && jsx[framework]) });
      const settings = join(folder, 'tsconfig.json');
      if (framework === 'vue') project.run(vueTsc, '-p', settings);
      else if (framework === 'svelte') project.run(svelteCheck, '--workspace', folder, '--tsconfig', settings);
      else project.run(tsc, '-p', settings);
    });
  }
});
