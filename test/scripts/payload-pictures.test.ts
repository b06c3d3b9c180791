/** Text of a report is text in its pictures: what a browser reads in the SVG is what it reads in any other. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright';
import { launchArgs, requireChromium } from '../../scripts/browsers.js';
import { reportPayloads } from '../support/payloads.js';
import { draw, everyPicture } from './support/pictures.js';
import { spoiltReport, type Reports } from './support/spoilt-report.js';

interface Read {
  /** "text fill", an element with each of its attributes; addresses with their value. */
  readonly parts: readonly string[];
  readonly words: string;
  readonly faults: readonly string[];
}

/** Reads SVG as XML, as a browser does: in the page. */
function readSvg(svgs: readonly string[]): Read[] {
  return svgs.map((svg) => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const all = [...parsed.querySelectorAll('*')];
    const parts = all.flatMap((element) => [
      element.nodeName,
      ...[...element.attributes].map(({ name, value }) =>
        /href$|^src/.test(name) ? `${element.nodeName} ${name}=${value}` : `${element.nodeName} ${name}`,
      ),
    ]);
    const others = [...parsed.childNodes].filter((node) => node !== parsed.documentElement);
    return {
      parts: [...new Set(parts)],
      words: parsed.documentElement.textContent,
      faults: [
        ...others.map(({ nodeName }) => nodeName),
        ...all.filter(({ nodeName }) => nodeName === 'parsererror').map((node) => node.textContent),
      ],
    };
  });
}

describe('payloads of markup and script in pictures', () => {
  let reports: Reports;
  let browser: Browser;
  let page: Page;
  const hits: string[] = [];

  before(async () => {
    reports = await spoiltReport();
    browser = await chromium.launch({ executablePath: requireChromium().executablePath, args: [...launchArgs] });
    page = await browser.newPage();
    await page.exposeFunction('zjHit', () => hits.push(page.url()));
  });

  after(() => browser.close());

  it('are text and nothing else, as a file and within a page', async () => {
    const queries = (await everyPicture(reports.usual)).map((query) => `${query}&lang=en`);
    const drawn = async (report: Reports['usual']) =>
      Promise.all(queries.map(async (query) => (await draw(query, undefined, report)).svg));
    const [usual, spoilt] = [await drawn(reports.usual), await drawn(reports.spoilt)];
    const known = new Set((await page.evaluate(readSvg, usual)).flatMap(({ parts }) => parts));
    const read = await page.evaluate(readSvg, spoilt);
    for (const [index, { parts, faults }] of read.entries()) {
      assert.deepEqual(faults, [], queries[index]);
      assert.deepEqual(
        parts.filter((part) => !known.has(part)),
        [],
        queries[index],
      );
      assert.deepEqual(
        parts.filter((part) => / on|script|foreignObject|javascript:/i.test(part)),
        [],
        queries[index],
      );
    }
    await page.setContent(spoilt.join('\n'));
    assert.equal(await page.locator('script, img, iframe, details, foreignObject, [onerror], [onload]').count(), 0);
    assert.deepEqual(hits, []);
    // Long words are broken into lines, and XML has no characters of control.
    const plain = (text: string) => text.replace(/[\s\p{Cc}]+/gu, '');
    const said = plain(read.map(({ words }) => words).join('\n'));
    assert.deepEqual(
      reportPayloads.filter((payload) => !said.includes(plain(payload))),
      [],
    );
  });
});
