import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { allReady, drawn, Site, type OpenPage } from './support/page.js';
import { Project, readJson } from './support/packed.js';

const require = createRequire(import.meta.url);
const examples = ['plain', 'react', 'vue', 'svelte'];
const builders: Readonly<Record<string, string>> = {
  react: require.resolve('typescript/lib/tsc.js'),
  vue: require.resolve('vue-tsc/bin/vue-tsc.js'),
  svelte: require.resolve('svelte-check/package.json').replace('package.json', 'bin/svelte-check'),
};

/** How a framework renders a page on a server, and takes it over in the browser. */
const servers = {
  react: {
    app: 'App.tsx',
    // As docs/frameworks.md has it: React sets no objects and hears no events of elements that a server rendered.
    change: (source: string) =>
      source
        .replace('import { useState }', 'import { useEffect, useState }')
        .replace(
          '  return (',
          '  const [mounted, setMounted] = useState(false);\n  useEffect(() => setMounted(true), []);\n  return (',
        )
        .replace(/<zj-chart[^]*?<\/zj-chart>/, '{mounted && $&}')
        .replace(/<zj-(stat|timeline)/g, '$& key={`$1-${mounted}`}'),
    hydrate: `import { createElement } from 'react';
      import { hydrateRoot } from 'react-dom/client';
      import { App } from './App';
      hydrateRoot(document.getElementById('app')!, createElement(App));`,
    render: `const { createElement } = await import('react');
      const { renderToString } = await import('react-dom/server');
      console.log(renderToString(createElement(app.App)));`,
  },
  vue: {
    app: 'App.vue',
    change: (source: string) => source,
    hydrate: `import { createSSRApp } from 'vue';
      import App from './App.vue';
      createSSRApp(App).mount('#app');`,
    render: `const { createSSRApp } = await import('vue');
      const { renderToString } = await import('vue/server-renderer');
      console.log(await renderToString(createSSRApp(app.default)));`,
  },
};

let project: Project;
let site: Site;

before(async () => {
  project = new Project([
    ...['vite', 'typescript', 'react', 'react-dom', '@types/react', '@types/react-dom', 'csstype', 'scheduler'],
    ...['vue', '@vue/runtime-dom', '@vue/runtime-core', '@vue/reactivity', '@vue/shared', '@vue/server-renderer'],
    ...['@vue/compiler-sfc', '@vue/compiler-dom', '@vue/compiler-core', '@vitejs/plugin-vue'],
    ...['svelte', '@sveltejs/vite-plugin-svelte'],
  ]);
  for (const name of examples) cpSync(join('examples', name), join(project.folder, name), { recursive: true });
  site = await Site.open({ '/examples/': project.folder });
});

after(async () => {
  await site?.close();
  project?.remove();
});

/** Does what a reader does, and holds what is seen against what is said. */
async function read({ page, errors }: OpenPage): Promise<void> {
  await allReady(page);
  const status = page.locator('main > [role=status]');
  await status.filter({ hasText: /Ready\.\s+Nothing selected\./ }).waitFor();
  const figure = page.locator('zj-stat .figure');
  assert.match(await figure.innerText(), /CNY\s290\.14\sbillion/);

  // The property was set: its values, in its unit, drawn.
  const points = page.locator('zj-chart .point');
  const values = (await points.locator('.value').allInnerTexts()).map((text) => text.replace(/\s/g, ' '));
  assert.deepEqual(values, ['1,200 readers', '1,850 readers', '2,400 readers']);
  await drawn(page, 'zj-chart');
  await page.locator('zj-chart').getByRole('heading', { level: 2, name: 'Readers of this page' }).waitFor();

  // The event was heard.
  const event = page.locator('zj-timeline .event [aria-pressed=false]').first();
  await event.click();
  await status.filter({ hasText: /^\s*Ready\.\s+Selected: [\w-]+\s*$/ }).waitFor();
  await page.locator('zj-timeline .event [aria-pressed=true]').waitFor();

  await page.getByRole('button', { name: '中文', exact: true }).click();
  await page.locator('zj-stat .figure').getByText('亿元').first().waitFor();
  assert.match(await figure.innerText(), /2901\.4\s?亿元/);
  assert.match((await points.locator('.value').first().innerText()).replace(/\s/g, ''), /^1,?200人$/);
  assert.deepEqual(errors, []);
}

describe('the example', () => {
  it('of plain HTML shows what it should', async () => {
    cpSync(join(project.folder, 'node_modules'), join(project.folder, 'plain/node_modules'), {
      recursive: true,
      filter: (path) => !path.includes('/node_modules/') || path.includes('/node_modules/zj-widgets'),
    });
    await read(await site.goto('/examples/plain/'));
  });

  for (const name of examples.slice(1)) {
    it(`of ${name} passes its own checks, builds, and shows what it should`, async () => {
      const folder = join(project.folder, name);
      const settings = name === 'svelte' ? ['--workspace', folder] : [];
      project.run(builders[name] ?? '', ...settings, ...(name === 'svelte' ? [] : ['-p', folder]));
      project.run(join(project.folder, 'node_modules/vite/bin/vite.js'), 'build', folder, '--base', './');
      await read(await site.goto(`/examples/${name}/dist/`));
    });
  }

  for (const [name, { app, change, hydrate, render }] of Object.entries(servers)) {
    it(`of ${name} is rendered on a server, and hydrated without a word`, async () => {
      const folder = join(project.folder, name);
      project.write(`${name}/src/${app}`, change(readFileSync(join(folder, 'src', app), 'utf8')));
      project.write(`${name}/src/hydrate.ts`, hydrate);
      const page = readFileSync(join(folder, 'index.html'), 'utf8');
      project.write(`${name}/server.html`, page.replace(/main\.tsx?/, 'hydrate.ts'));
      const script = project.write(
        `${name}/server.js`,
        `process.env.NODE_ENV = 'development';
        const { build } = await import('vite');
        const common = { root: ${JSON.stringify(folder)}, base: './', mode: 'development', logLevel: 'error' };
        await build({ ...common, build: { ssr: 'src/${app}', outDir: 'server' } });
        await build({ ...common, build: { outDir: 'client', rollupOptions: { input: 'server.html' } } });
        const app = await import('./server/App.js');
        ${render}`,
      );
      const html = project.run(script);
      assert.match(html, /<zj-stat [^>]*fact="rd-expenditure"[^>]*>\s*R&amp;D expenditure: CNY 290.14 billion/);
      const client = readFileSync(join(folder, 'client/server.html'), 'utf8');
      const rendered = client.replace('<div id="app"></div>', `<div id="app">${html.trim()}</div>`);
      assert.notEqual(rendered, client);
      project.write(`${name}/client/server.html`, rendered);
      const open = await site.goto(`/examples/${name}/client/server.html`);
      await read(open);
      assert.deepEqual(
        open.warnings.filter((warning) => !warning.startsWith('Lit is in dev mode')),
        [],
      );
    });
  }

  for (const name of examples) {
    it(`of ${name} takes the package of this version`, () => {
      const { dependencies } = readJson(join('examples', name, 'package.json')) as {
        dependencies: Record<string, string>;
      };
      assert.equal(dependencies['zj-widgets'], `file:../${basename(project.tarball)}`);
    });
  }
});
