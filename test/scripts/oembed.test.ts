import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { run } from '../../src/cli/commands/oembed.js';
import { UsageError } from '../../src/cli/usage.js';
import { elementNames } from '../../src/embed/elements.js';
import { oembed, OembedError, type OembedResponse } from '../../src/embed/oembed.js';
import { shareFiles } from '../../src/embed/share-pages.js';

const address = 'https://example.org/a/embed.html?el=stat&fact=rd-expenditure&lang=en';

function attributesOf(html: string, tag: string): Record<string, string> {
  type Node = DefaultTreeAdapterMap['node'];
  const find = (node: Node): DefaultTreeAdapterMap['element'] | undefined => {
    if ('tagName' in node && node.tagName === tag) return node;
    for (const child of 'childNodes' in node ? node.childNodes : []) {
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  return Object.fromEntries((find(parse(html))?.attrs ?? []).map(({ name, value }) => [name, value]));
}

/** What oEmbed 1.0 requires of a response of type rich (sections 2.3.4 and 2.3.4.4). */
function assertRich(response: OembedResponse): void {
  assert.equal(response.version, '1.0');
  assert.equal(response.type, 'rich');
  assert.equal(typeof response.html, 'string');
  for (const side of ['width', 'height'] as const) assert.ok(Number.isInteger(response[side]) && response[side] > 0);
  assert.ok(response.title);
}

describe('oEmbed', () => {
  it('answers for the address of an element', async () => {
    const response = await oembed(address);
    assertRich(response);
    assert.equal(response.title, 'R&D expenditure');
    assert.equal(response.provider_url, 'https://example.org/a/');
    const frame = attributesOf(response.html, 'iframe');
    assert.equal(frame['src'], address);
    assert.equal(frame['title'], 'R&D expenditure');
    assert.match(response.html, /^<blockquote><a href=".*R&amp;D expenditure: CNY 290\.14 billion/);
  });

  it('is as high as a line for a figure in a sentence, and names it', async () => {
    const { height, html } = await oembed(`${address}&variant=inline`);
    assert.ok(height < 60, String(height));
    assert.match(html, /R&amp;D expenditure: CNY 290\.14 billion/);
  });

  it('keeps within the room that the consumer has', async () => {
    const { width, height } = await oembed(address, { maxwidth: 320, maxheight: 100 });
    assert.deepEqual([width, height], [320, 100]);
  });

  it('passes on nothing that was not asked for rightly', async () => {
    const { html } = await oembed(`${address}&utm_source="><script>&id=a`);
    assert.doesNotMatch(html, /<script|utm_source/);
  });

  for (const wrong of [
    'https://example.org/a/embed.html',
    'https://example.org/a/embed.html?el=stat&fact=none',
    'https://example.org/a/embed.html?el=stat&fact=<b>',
    'https://example.org/a/other.html?el=ranking',
    'no address',
  ]) {
    it(`has nothing at ${wrong}`, async () => {
      await assert.rejects(oembed(wrong), (error) => error instanceof OembedError && error.status === 404);
    });
  }

  it('has a response and a page for every element, in each language', async () => {
    const seen = new Set<string>();
    for await (const { path, content } of shareFiles('https://example.org/a/')) {
      if (!path.endsWith('.json')) continue;
      const response = JSON.parse(content) as OembedResponse;
      assertRich(response);
      const { src = '' } = attributesOf(response.html, 'iframe');
      const { searchParams } = new URL(src);
      seen.add(`${searchParams.get('el')}.${searchParams.get('lang')}`);
    }
    for (const element of elementNames)
      for (const lang of ['zh', 'en']) assert.ok(seen.has(`${element}.${lang}`), element);
  });
});

describe('zj-widgets oembed', () => {
  const io = (cwd: string, said: string[]) => ({
    stdin: Readable.from([]),
    stdout: { write: (text: string) => said.push(text) },
    stderr: { write: () => {} },
    cwd,
    env: {},
    language: 'en',
    verbose: false,
    document: { write: () => undefined },
  });

  it('writes them for the address that it is given', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zj-widgets-oembed-'));
    const said: string[] = [];
    assert.equal(await run(['https://example.org/a', '-o', 'out'], io(folder, said)), 0);
    assert.ok(readdirSync(join(folder, 'out/share')).includes('chart-platforms.zh.html'));
    const json = readFileSync(join(folder, 'out/oembed/chart-platforms.zh.json'), 'utf8');
    assert.match(json, /https:\/\/example\.org\/a\/embed\.html\?el=chart&amp;dataset=platforms&amp;lang=zh/);
    assert.match(said.join(''), /^\d{3} files in /);
    rmSync(folder, { recursive: true });
  });

  for (const args of [[], ['example.org'], ['file:///a/'], ['https://a.example/', 'https://b.example/']]) {
    it(`asks for one address, not ${args.join(' ') || 'none'}`, async () => {
      await assert.rejects(run(args, io('.', [])), UsageError);
    });
  }
});
