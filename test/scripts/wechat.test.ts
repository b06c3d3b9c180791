/** What goes into the articles of WeChat's public accounts keeps to what their editor keeps. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { lookOf } from '../../src/cli/picture/look.js';
import { findReport } from '../../src/cli/picture/report.js';
import { copiedFigure } from '../../src/elements/actions/copied-figure.js';
import { loadTopics, select } from '../../src/elements/views.js';
import { elementNames } from '../../src/embed/elements.js';
import { drawPictures } from '../../src/embed/picture.js';
import { resolveLocale } from '../../src/format/resolve-locale.js';
import { articleWidth, forWechat, lostInWechat } from '../../src/pictures/wechat.js';
import { bundledReport, type Report } from '../../src/report/registry.js';
import { makeFolder, runCommand } from './support/command.js';
import { ask, everyPicture } from './support/pictures.js';

async function reports(): Promise<readonly (readonly [Report, readonly string[]])[]> {
  const own = await findReport(resolve('test/fixtures/valmarin'));
  assert.ok('report' in own);
  return [
    [bundledReport, ['zh', 'en']],
    [own.report, ['fr', 'ar']],
  ];
}

describe('every picture for WeChat', () => {
  it('has nothing that the editor takes away, and no width that it cuts', async () => {
    const seen = new Set<string>();
    for (const [report, languages] of await reports()) {
      const queries = (await everyPicture(report)).filter(
        (query) => report === bundledReport || !query.endsWith('=place'),
      );
      for (const query of queries) {
        for (const lang of languages) {
          const request = ask(`${query}&lang=${lang}`, report.languages);
          const look = (locale: Parameters<typeof lookOf>[1]) => lookOf(request, locale);
          for (const picture of await drawPictures(report, request, { look, most: articleWidth })) {
            const { svg } = forWechat(picture);
            assert.deepEqual(lostInWechat(svg), [], `${query} ${lang}`);
            assert.match(svg, /^<svg [^>]*><title>[^<]+<\/title><desc>/);
            assert.ok(picture.width <= articleWidth);
            // What is seen is what is drawn for all else.
            assert.equal(
              svg.slice(svg.indexOf('</desc>') + 7),
              picture.svg.slice(picture.svg.indexOf('</metadata>') + 11),
            );
          }
          seen.add(request.element);
        }
      }
    }
    assert.deepEqual([...seen].sort(), [...elementNames].sort());
  });

  it('is what --for wechat writes, whatever width an element has by itself', async () => {
    const folder = makeFolder();
    const list = ['--element corridor-map', '--element timeline --orientation horizontal', '--element report'];
    for (const [index, words] of list.entries()) {
      const args = [...words.split(' '), '--lang', 'zh', '--for', 'wechat', '-o', `${index}.svg`];
      assert.deepEqual(await runCommand(folder, 'picture', ...args), { code: 0, stdout: '', stderr: '' });
    }
    assert.equal(readdirSync(folder).length, list.length);
    for (const file of readdirSync(folder)) {
      const svg = readFileSync(join(folder, file), 'utf8');
      assert.deepEqual(lostInWechat(svg), []);
      assert.match(svg, new RegExp(`^<svg [^>]*width="${articleWidth}" height="\\d+" viewBox`));
    }
  });
});

describe('every copy as rich text', () => {
  it('has nothing that the editor takes away', async () => {
    let count = 0;
    for (const [report, languages] of await reports()) {
      for (const query of await everyPicture(report)) {
        const { element, attributes } = ask(query, report.languages);
        if (query.endsWith('=place') && report !== bundledReport) continue;
        const topics = await loadTopics(report, element, attributes);
        for (const lang of languages) {
          const locale = { ...resolveLocale(lang, report.languages), words: report.messages[lang] };
          const shown = select(element, attributes, topics, locale);
          assert.deepEqual(lostInWechat(copiedFigure(topics.report, shown, locale).html), [], `${query} ${lang}`);
          count += 1;
        }
      }
    }
    assert.ok(count > 100);
  });
});

describe('what the editor takes away', () => {
  const lost: Readonly<Record<string, string>> = {
    'an id': '<svg width="9"><g id="a"></g></svg>',
    'a class': '<p class="a">1</p>',
    definitions: '<svg width="9"><defs></defs></svg>',
    'a marker': '<svg width="9"><marker/></svg>',
    'an address': '<svg width="9"><use href="#a"/></svg>',
    'a painted server': '<svg width="9"><rect fill="url(#a)"/></svg>',
    'a foreign object': '<svg width="9"><foreignObject/></svg>',
    'a share of a width': '<svg width="100%"></svg>',
    'a share in a style': '<table style="width:100%"></table>',
    'a style sheet': '<svg width="9"><style>a{}</style></svg>',
    'a script': '<section><script>1</script></section>',
    'a handler': '<svg width="9"><g onclick="1"></g></svg>',
    metadata: '<svg width="9"><metadata><rdf:RDF xmlns:rdf="a"/></metadata></svg>',
    'an element of ours': '<zj-stat></zj-stat>',
    'a clip': '<svg width="9"><g clip-path="url(#a)"></g></svg>',
    'a width beyond the article': '<svg width="678"></svg>',
    'no width': '<svg viewBox="0 0 1 1"></svg>',
    'a variable': '<p style="color:var(--a)">1</p>',
  };
  for (const [name, markup] of Object.entries(lost)) {
    it(`is found: ${name}`, () => assert.notDeepEqual(lostInWechat(markup), []));
  }
  it('is no more than that', () => {
    assert.deepEqual(lostInWechat('<section lang="en"><p style="margin:0">100% of 5 < 6, url(a)</p></section>'), []);
  });
});
