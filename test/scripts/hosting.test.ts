/** `dist/` on a host of its own, as docs/embedding.md says: types, caching, other origins, hashes, package CDNs. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ensureBuild } from '../../scripts/ensure-build.js';
import { makeFolder } from './support/command.js';
import { allReady, drawn, Site } from './support/page.js';

const text = readFileSync('docs/embedding.md', 'utf8');
const section = /\n## Hosting\n([^]*?)\n## /.exec(text)?.[1] ?? '';
const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  unpkg: string;
  jsdelivr: string;
  files: string[];
};

/** The rows of the section's table, as patterns of paths with what a host says of them. */
const rows = [...section.matchAll(/^\| (.*`) \| `([^`]*)` \| `([^`]*)` \|$/gm)].map(
  ([, files = '', type, caching]) => ({
    pattern: new RegExp(
      [...files.matchAll(/`([^`]+)`/g)]
        .map(([, glob = '']) => `(?:^|/)${glob.replaceAll('.', '\\.').replace('*', '[^/]+')}$`)
        .join('|'),
    ),
    type,
    caching,
  }),
);

interface Host {
  readonly origin: string;
  readonly asked: string[];
}

let site: Site;
const project = makeFolder();
let published: string;
const servers: Server[] = [];

/** A host that says of each file what the table says, or what `change` makes of it. */
async function host(
  find: (path: string) => string | undefined,
  change: (headers: Record<string, string>, path: string) => Record<string, string> = (headers) => headers,
): Promise<Host> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const file = find(path);
    const row = rows.find(({ pattern }) => file !== undefined && pattern.test(file));
    asked.push(path);
    if (file === undefined || !row || !existsSync(file)) return void response.writeHead(404).end();
    const headers = {
      'Content-Type': row.type ?? '',
      'Cache-Control': row.caching ?? '',
      'Access-Control-Allow-Origin': '*',
      'X-Content-Type-Options': 'nosniff',
    };
    response.writeHead(200, change(headers, path)).end(readFileSync(file));
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const inFolder = (path: string) => join(published, path);
const hashes = () => JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as Readonly<Record<string, string>>;
const stat = '<zj-stat lang="en" fact="rd-expenditure">R&amp;D: CNY 290.14 billion</zj-stat>';
const chart = '<zj-chart lang="en" dataset-id="platforms" type="bar">Platforms</zj-chart>';

/** The code that loads the elements from a folder, each file with its hash. */
function loading(folder: string, file = 'autoload.js'): string {
  const integrity = (name: string) => `integrity="${hashes()[name]}" crossorigin`;
  const map = Object.entries(hashes()).filter(([name]) => name.endsWith('.js'));
  const full = Object.fromEntries(map.map(([name, hash]) => [`${folder}cdn/${name}`, hash]));
  return `<script type="importmap">${JSON.stringify({ integrity: full })}</script>
    <link rel="stylesheet" href="${folder}cdn/zj-widgets.css" ${integrity('zj-widgets.css')} />
    <script type="module" src="${folder}cdn/${file}" ${integrity(file)}></script>`;
}

before(async () => {
  ensureBuild();
  site = await Site.open({});
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(resolve('.'), join(project, 'node_modules/zj-widgets'));
  const [, commands = ''] = /```sh\n([^]*?)```/.exec(section) ?? [];
  execFileSync('sh', ['-e', '-c', commands], { cwd: project });
  published = join(project, 'public');
});

after(async () => {
  await site?.close();
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

describe('dist/ on a host of its own', () => {
  it('has a line in the table for every file that the commands copy', () => {
    const files = readdirSync(published, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.\w+$/.test(file) && !/\.map$|(?:LICENCES\.txt|README\.md)$|\/\d[\d.]*$/.test(file));
    assert.ok(files.length > 60, String(files.length));
    assert.equal(rows.length, 8);
    for (const file of files)
      assert.ok(
        rows.some(({ pattern }) => pattern.test(file)),
        file,
      );
  });

  it('shows elements and charts on a page of another origin, each file held to its hash', async () => {
    const { origin, asked } = await host(inFolder);
    const folder = `${origin}/zj-widgets/0.1.0/`;
    const { page, errors } = await site.visit(loading(folder) + stat + chart);
    await allReady(page);
    await drawn(page, 'zj-chart');
    assert.deepEqual(errors, []);
    assert.ok(asked.some((path) => /\/chunks\/chart-library-/.test(path)));
    await page.close();
  });

  it('shows frames', async () => {
    const { origin } = await host(inFolder);
    const address = `${origin}/zj-widgets/0.1.0/embed.html?el=stat&amp;fact=rd-expenditure&amp;lang=en`;
    const { page, errors } = await site.visit(`<iframe src="${address}" title="x" width="600"></iframe>`);
    await page.frameLocator('iframe').locator('zj-stat:state(ready)').waitFor();
    assert.deepEqual(errors, []);
    await page.close();
  });

  for (const [name, change] of [
    [
      'other origins are not allowed',
      ({ 'Access-Control-Allow-Origin': _, ...headers }: Record<string, string>) => headers,
    ],
    [
      'scripts have no type',
      (headers: Record<string, string>) => ({ ...headers, 'Content-Type': 'application/octet-stream' }),
    ],
  ] as const) {
    it(`leaves the page its own text where ${name}`, async () => {
      const { origin, asked } = await host(inFolder, change);
      const { page, errors } = await site.visit(loading(`${origin}/zj-widgets/0.1.0/`) + stat);
      await page.waitForLoadState('networkidle');
      assert.ok(asked.some((path) => path.endsWith('/autoload.js')));
      assert.equal(await page.evaluate(() => customElements.get('zj-stat')), undefined);
      assert.equal(await page.locator('zj-stat').innerText(), 'R&D: CNY 290.14 billion');
      assert.ok(errors.length > 0);
      await page.close();
    });
  }
});

describe('the package on a CDN of packages', () => {
  const start = `/npm/zj-widgets@${packageJson.version}/`;
  /** Files by their full address; the short one gives the file that package.json names. */
  const find = (path: string) => {
    if (path === '/npm/zj-widgets') return packageJson.jsdelivr;
    return path.startsWith(start) ? path.slice(start.length) : undefined;
  };

  it('has the files that the code in the docs names', () => {
    const addresses = [
      ...section.matchAll(/https:\/\/(?:cdn\.jsdelivr\.net\/npm|unpkg\.com)\/zj-widgets@([\d.]+)\/([\w./-]+)/g),
    ];
    assert.equal(addresses.length, 3);
    for (const [address, version, file = ''] of addresses) {
      assert.equal(version, packageJson.version, address);
      assert.ok(existsSync(file) && packageJson.files.includes(file.split('/')[0] ?? ''), address);
    }
    assert.equal(packageJson.unpkg, packageJson.jsdelivr);
  });

  it('shows elements and charts by the full address, held to their hashes', async () => {
    const { origin } = await host(find);
    const { page, errors } = await site.visit(loading(`${origin}${start}dist/`) + stat + chart);
    await allReady(page);
    await drawn(page, 'zj-chart');
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('shows elements by the short address, with values in place of a picture of a chart', async () => {
    const { origin } = await host(find);
    const { page } = await site.visit(`<script src="${origin}/npm/zj-widgets"></script>${stat}${chart}`);
    await page.locator('zj-stat:state(ready)').waitFor();
    assert.match(await page.locator('zj-stat').locator('.figure').innerText(), /CNY\s290\.14\sbillion/);
    await page.locator('zj-chart').getByText('National key laboratories').first().waitFor();
    await page.close();
  });
});
