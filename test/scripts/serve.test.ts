import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serveFolders, type StaticServer } from '../../scripts/static-server.js';

let folder: string;
let server: StaticServer;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zj-widgets-serve-'));
  await mkdir(join(folder, 'demo'));
  await mkdir(join(folder, 'docs'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'demo/index.html'), '<!doctype html><p>浙江');
  await writeFile(join(folder, 'demo/a.js'), 'export {};');
  await writeFile(join(folder, 'demo/a.json'), '{}');
  await writeFile(join(folder, 'docs/index.html'), 'docs');
  server = await serveFolders({ '/': join(folder, 'demo'), '/docs/': join(folder, 'docs') }, 0);
});

after(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** As `fetch`, but the path is sent as it stands. */
function request(path: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    }).on('error', reject);
  });
}

/** What `npm start` says and ends with, before it has anything to build. */
function start(port: string): Promise<{ code: number; error: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/serve.ts'],
      { env: { ...process.env, PORT: port } },
      (error, _output, stderr) => resolve({ code: Number(error?.code ?? 0), error: stderr }),
    );
  });
}

describe('the server', () => {
  it('compresses text where the browser asks for it', async () => {
    const [asked, not] = await Promise.all(
      ['gzip', 'identity'].map((encoding) => fetch(`${server.address}/`, { headers: { 'Accept-Encoding': encoding } })),
    );
    assert.equal(asked?.headers.get('content-encoding'), 'gzip');
    assert.match((await asked?.text()) ?? '', /浙江/);
    assert.equal(not?.headers.get('content-encoding'), null);
    assert.match((await not?.text()) ?? '', /浙江/);
  });

  it('serves pages, scripts and data under their types', async () => {
    const types = await Promise.all(
      ['/', '/a.js', '/a.json'].map(async (path) => (await fetch(server.address + path)).headers.get('content-type')),
    );
    assert.deepEqual(types, ['text/html;charset=utf-8', 'text/javascript', 'application/json']);
    assert.match((await request('/')).body, /浙江/);
  });

  it('serves a second folder under a path of its own, with and without the slash', async () => {
    assert.equal((await request('/docs/')).body, 'docs');
    assert.equal(await (await fetch(`${server.address}/docs`)).text(), 'docs');
  });

  it('lets a browser keep a file, and ask whether it is still the same', async () => {
    const first = await fetch(`${server.address}/a.js`);
    assert.equal(first.headers.get('cache-control'), 'no-cache');
    const again = await fetch(`${server.address}/a.js`, {
      headers: { 'If-None-Match': first.headers.get('etag') ?? '' },
    });
    assert.equal(again.status, 304);
  });

  it('says that there is no such file, and takes no orders', async () => {
    assert.equal((await request('/none.js')).status, 404);
    assert.equal((await fetch(server.address, { method: 'POST' })).status, 405);
  });

  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/docs/../../secret.txt',
    '/..\\secret.txt',
    '//secret.txt',
    '/docs/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/%',
    '/%00',
  ]) {
    it(`stays in its folder: ${path}`, async () => {
      const { status, body } = await request(path);
      assert.equal(status, 404);
      assert.doesNotMatch(body, /secret/);
    });
  }

  it('names the port that is taken, and how to set another', async () => {
    const { port } = new URL(server.address);
    await assert.rejects(serveFolders({ '/': folder }, Number(port)), {
      message: new RegExp(`Port ${port} is taken.*PORT=`),
    });
    const { code, error } = await start(port);
    assert.equal(code, 1);
    assert.equal(error.trim().split('\n').length, 1, error);
    assert.match(error, new RegExp(`Port ${port} is taken`));
  });

  for (const port of ['web', '-1', '70000', '80.5', '8080x']) {
    it(`explains PORT=${port}`, async () => {
      const { code, error } = await start(port);
      assert.equal(code, 1);
      assert.equal(error.trim(), `PORT is "${port}", but a port is a whole number from 0 to 65535.`);
    });
  }

  it('serves llms.txt, the documentation as Markdown, and all that they lead to', async () => {
    const serving = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
      env: { ...process.env, PORT: '0' },
    });
    try {
      const [said] = (await once(serving.stdout.setEncoding('utf8'), 'data')) as [string];
      const [start = ''] = /http:\S+llms\.txt/.exec(said) ?? [];
      const waiting = [start];
      const types = new Map<string, string>();
      for (const url of waiting) {
        if (types.has(url)) continue;
        const response = await fetch(url);
        assert.equal(response.status, 200, url);
        const type = response.headers.get('content-type') ?? '';
        types.set(url, type);
        const text = await response.text();
        if (!/\.(?:md|txt)$/.test(url)) continue;
        assert.equal(type, url.endsWith('.md') ? 'text/markdown;charset=utf-8' : 'text/plain;charset=utf-8');
        const links = text.replace(/^```[^]*?^```$|`[^`]*`/gm, '').matchAll(/\]\(([^)\s#]+)[^)]*\)/g);
        for (const [, link = ''] of links) if (!/^\w+:|\/$|examples$/.test(link)) waiting.push(new URL(link, url).href);
      }
      const pages = [...types.keys()].filter((url) => url.endsWith('.md'));
      assert.ok(pages.length >= 22, pages.join('\n'));
      assert.ok(pages.some((url) => url.endsWith('/docs/zh-CN/embedding.md')));
      assert.equal(types.get(new URL('/data/zhejiang-2021-2025/figures.json', start).href), 'application/json');
    } finally {
      serving.kill();
      await once(serving, 'close');
    }
  });
});
