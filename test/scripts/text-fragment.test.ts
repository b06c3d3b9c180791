import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { findFirefox, findWebKit, requireChromium } from '../../scripts/browsers.js';
import { addressOfWords, textFragment } from '../../src/format/text-fragment.js';
import { openBrowser } from '../support/any-browser.js';

/** Paragraphs of one's own, a screen apart, in which the same words stand several times. */
const paragraphs: readonly (readonly [lang: string, text: string, prefix: string, printed: string, suffix: string])[] =
  [
    ['zh', '先有一段话说到38家企业和2901.4亿元的订单。', '', '', ''],
    ['zh', '到年底，全省的重点平台增加到38家，比前一年多。', '全省的重点平台增加到', '38家', '，比前一年多'],
    ['zh', '这一年的经费投入2901.4亿元，强度也有所提高。', '这一年的经费投入', '2901.4亿元', '，强度也有所提高'],
    [
      'en',
      'There were more than 60,000 visits in all, and 12 boats.',
      'There were',
      'more than 60,000',
      'visits in all',
    ],
    ['en', 'The second fleet had 12 boats, well-kept & new.', 'second fleet had', '12 boats', ', well-kept & new'],
  ];
const page = `<!doctype html><meta charset="utf-8"><style>p{margin:0 0 3000px}</style>${paragraphs
  .map(([lang, text]) => `<p lang="${lang}">${text.replace('&', '&amp;')}</p>`)
  .join('')}`;

const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(page)).listen(
  0,
);
after(() => server.close());

describe('the address of printed words', () => {
  it('cuts what stands around them at the bounds of words', () => {
    const source = { paragraph: 'a.1', printed: '2901.4亿元', prefix: '与试验发展）经费投入', suffix: '，投入强度达' };
    const fragment = decodeURIComponent(textFragment(source, 'zh'));
    assert.match(fragment, /^#:~:text=.*经费投入-,2901\.4亿元,-，投入强度$/);
    assert.equal(textFragment({ paragraph: 'a.1', printed: 'a-b, c & d' }, 'en'), '#:~:text=a%2Db%2C%20c%20%26%20d');
  });

  it('keeps to the web, and to a fragment that the address has', () => {
    const source = { paragraph: 'a.1', printed: '38家' };
    for (const trap of ['javascript:alert(1)', 'java\nscript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', ''])
      assert.equal(addressOfWords(trap, source, 'zh'), undefined, trap);
    for (const own of ['/report.html', 'report.html?a=b:c', '#lead', '//example.org/a'])
      assert.ok(
        addressOfWords(own, source, 'zh')?.startsWith(`${own}${own.startsWith('#') ? '' : '#'}:~:text=38`),
        own,
      );
    assert.match(addressOfWords('/a', { paragraph: 'a.1', printed: '\ud800' }, 'zh') ?? '', /text=%EF%BF%BD$/);
    assert.match(
      addressOfWords('https://example.org/a#part', source, 'zh') ?? '',
      /^https:\/\/example\.org\/a#part:~:text=/,
    );
  });

  for (const engine of [requireChromium(), findFirefox(), findWebKit()]) {
    if (!engine) continue;
    it(`leads ${engine.name} to the words, and to no others that are the same`, async () => {
      const browser = await openBrowser(engine);
      try {
        const { port } = server.address() as AddressInfo;
        const printed = paragraphs.filter(([, , , words]) => words !== '');
        assert.equal(printed.length, 4);
        for (const [lang, text, prefix, words, suffix] of printed) {
          const source = { paragraph: 'a.1', prefix, printed: words, suffix };
          await browser.goTo(addressOfWords(`http://localhost:${port}/`, source, lang) ?? '');
          const inSight = await browser.waitFor(`[...document.querySelectorAll('p')].find((each) => {
            const { top, bottom } = each.getBoundingClientRect();
            return scrollY > 0 && bottom > 0 && top < innerHeight;
          })?.textContent`);
          assert.equal(inSight, text);
        }
      } finally {
        await browser.close();
      }
    });
  }
});
