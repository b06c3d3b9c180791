import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { oembed, OembedError, type OembedResponse } from '../../src/embed/oembed.js';

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
});
