import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { findFirefox, findWebKit, requireChromium } from '../../../scripts/browsers.js';
import { addressOfWords } from '../../../src/format/text-fragment.js';
import { bundledReport } from '../../../src/report/registry.js';
import { topicNames } from '../../../src/report/topics.js';
import type { PrintedSource } from '../../../src/report/types.js';
import { openBrowser } from '../../support/any-browser.js';
import { valmarin } from '../../support/valmarin.js';

const bundled = await Promise.all(
  topicNames.filter((name) => bundledReport.has(name)).map((name) => bundledReport.load(name)),
);

/** Texts that say all that a report is quoted for, in its language. */
const texts = [
  { lang: 'zh', sources: printedSources(bundled), least: 80, around: ['此处先说，', '。另有其他。'] },
  { lang: 'fr', sources: printedSources(valmarin), least: 20, around: ['On dit ici : ', '. Il y a plus.'] },
] as const;

/** Each source with printed words, wherever in the data it stands. */
function printedSources(data: unknown): PrintedSource[] {
  const found = new Map<string, PrintedSource>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('paragraph' in value && 'printed' in value) found.set(JSON.stringify(value), value as PrintedSource);
    else Object.values(value).forEach(walk);
  };
  walk(data);
  return [...found.values()];
}

/** The words once each with what stands around them, and before all the words of those that need that to be told. */
function paragraphsOf({ sources, around }: (typeof texts)[number]): string[] {
  const decoys = sources.filter(({ prefix, suffix }) => prefix ?? suffix).map(({ printed }) => printed);
  const said = sources.map(({ printed, prefix = around[0], suffix = around[1] }) => `${prefix}${printed}${suffix}`);
  return [['', ...decoys, ''].join(' / '), ...said];
}

const server = createServer((request, response) => {
  const text = texts.find(({ lang }) => request.url === `/${lang}`);
  if (!text) return response.writeHead(404).end();
  const paragraphs = paragraphsOf(text).map((each) => `<p>${each.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`);
  return response
    .setHeader('content-type', 'text/html; charset=utf-8')
    .end(`<!doctype html><html lang="${text.lang}"><style>p{margin:0 0 3000px}</style>${paragraphs.join('')}`);
}).listen(0);
after(() => server.close());

const inSight = `[...document.querySelectorAll('p')].find((each) => {
  const { top, bottom } = each.getBoundingClientRect();
  return scrollY > 0 && bottom > 0 && top < innerHeight;
})?.textContent`;

describe('the address of everything that a report is quoted for', () => {
  for (const engine of [requireChromium(), findFirefox(), findWebKit()]) {
    if (!engine) continue;
    for (const text of texts) {
      it(`leads ${engine.name} to its words (${text.lang})`, async () => {
        const { lang, sources, least } = text;
        assert.ok(sources.length >= least, String(sources.length));
        const { port } = server.address() as AddressInfo;
        const browser = await openBrowser(engine);
        try {
          const astray: string[] = [];
          for (const source of sources) {
            const { prefix = '', printed, suffix = '' } = source;
            await browser.goTo(addressOfWords(`http://localhost:${port}/${lang}`, source, lang) ?? '');
            const seen = String(await browser.waitFor(inSight));
            if (!seen.includes(`${prefix}${printed}${suffix}`)) astray.push(`${printed}: ${seen}`);
          }
          assert.deepEqual(astray, []);
        } finally {
          await browser.close();
        }
      });
    }
  }
});
