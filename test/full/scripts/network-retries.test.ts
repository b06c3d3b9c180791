/* What did not come is tried again: when the connection is back, and when a reader asks for it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { ensureBuild } from '../../../scripts/ensure-build.js';
import { valmarin } from '../../support/valmarin.js';
import { inState, prerendered, seen } from '../../scripts/support/network-faults.js';
import { drawn, Site } from '../../scripts/support/page.js';

const words = '<span>In the page’s words</span>';
const stat = `<zj-stat fact="rd-expenditure">${words}</zj-stat>`;
const figures = /\/figures-[^/]*\.js$/;

const lost = (page: Page) => seen(page, /could not be loaded|could not be drawn/);
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' }).first();

/** The browser says so, as it does when a cable is put back; a page that is not told of each change may be told of none. */
async function reconnect(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await page.waitForFunction(() => !navigator.onLine);
  await page.context().setOffline(false);
  await page.waitForFunction(() => navigator.onLine);
}

interface Case {
  readonly what: string;
  readonly file: RegExp;
  readonly markup: string;
  readonly act?: (page: Page) => Promise<void>;
  readonly missing?: (page: Page) => Promise<void>;
  readonly arrived: (page: Page) => Promise<void>;
  /** Nothing offers to try it again, as there is nothing that the reader lacks. */
  readonly offersNothing?: true;
  /** Comes only when it is asked for. */
  readonly onlyPressed?: true;
}

const cases: readonly Case[] = [
  { what: 'data', file: figures, markup: stat, arrived: (page) => seen(page, '290.14') },
  {
    what: 'Chart.js',
    file: /\/chart-library-[^/]*\.js$/,
    markup: '<zj-chart dataset-id="platforms" type="bar"></zj-chart>',
    arrived: (page) => drawn(page, 'zj-chart'),
  },
  {
    what: 'a popover',
    file: /\/popover-dialog-[^/]*\.js$/,
    markup: stat,
    act: async (page) => {
      await inState(page, 'zj-stat', 'ready');
      await page
        .getByRole('button', { name: /source/i })
        .first()
        .click();
    },
    arrived: (page) => seen(page, /As printed/),
    onlyPressed: true,
  },
  {
    what: 'an element of the report',
    file: /\/ranking-[^/]*\.js$/,
    markup: '<zj-report></zj-report>',
    arrived: (page) => inState(page, 'zj-ranking', 'ready'),
  },
  {
    what: 'the geometry of a map',
    file: /\/map-[^/]*\.js$/,
    markup: `<zj-corridor-map>${words}</zj-corridor-map>`,
    arrived: (page) => inState(page, 'zj-corridor-map', 'ready'),
  },
  {
    what: 'a report of the page’s own',
    file: /\/valmarin\.json$/,
    markup:
      '<zj-report-data src="/valmarin.json"></zj-report-data><zj-stat fact="depenses" report="valmarin-2026"></zj-stat>',
    missing: (page) => seen(page, /did not load|no report named/),
    arrived: (page) => inState(page, 'zj-stat', 'ready'),
  },
  {
    what: 'what reads a report of the page’s own',
    file: /\/report-data\.utils-[^/]*\.js$/,
    markup:
      '<zj-report-data src="/valmarin.json"></zj-report-data><zj-stat fact="depenses" report="valmarin-2026"></zj-stat>',
    arrived: (page) => inState(page, 'zj-stat', 'ready'),
  },
  {
    what: 'what finds other reports',
    file: /\/other-reports-[^/]*\.js$/,
    markup:
      '<zj-report-data src="/valmarin.json"></zj-report-data><zj-stat fact="depenses" report="valmarin-2026"></zj-stat>',
    arrived: (page) => inState(page, 'zj-stat', 'ready'),
  },
  {
    what: 'the words of errors',
    file: /\/error-message-[^/]*\.js$/,
    markup: '<zj-stat fact="rd-expenditur"></zj-stat>',
    missing: (page) => seen(page, 'unknown-id: fact "rd-expenditur"'),
    arrived: (page) => seen(page, /has no “rd-expenditur”/),
    offersNothing: true,
  },
];

describe('what did not load', () => {
  let site: Site;

  before(async () => {
    ensureBuild();
    site = await Site.open({ '/dist/': 'dist' });
  });

  after(() => site.close());

  const open = async (markup: string, file: RegExp, status?: number) => {
    const { page } = await site.visit(
      `<html lang="en"><title>Faults</title><script type="module" src="/dist/cdn/autoload.js"></script>${markup}</html>`,
      async (opened) => {
        await opened.route('**/valmarin.json', (route) =>
          route.fulfill({ contentType: 'application/json', body: JSON.stringify(valmarin) }),
        );
        await opened.route(file, (route) => (status ? route.fulfill({ status, body: 'Gone' }) : route.abort()));
      },
    );
    return page;
  };

  for (const { what, file, markup, act, missing = lost, arrived, offersNothing, onlyPressed } of cases) {
    it(`is there when the connection is back: ${what}`, async () => {
      const page = await open(markup, file);
      await act?.(page);
      await missing(page);
      await page.unroute(file);
      await reconnect(page);
      if (onlyPressed) {
        await page.getByRole('alert').waitFor({ state: 'detached' });
        await act?.(page);
      }
      await arrived(page);
      await page.getByText(/could not be (loaded|drawn)/).waitFor({ state: 'detached' });
      assert.equal(await tryAgain(page).count(), 0);
      await page.close();
    });

    if (offersNothing) continue;

    it(`is there when a reader has asked for it: ${what}`, async () => {
      const page = await open(markup, file);
      await act?.(page);
      await missing(page);
      await page.unroute(file);
      await tryAgain(page).press('Enter');
      await arrived(page);
      await page.getByText(/could not be (loaded|drawn)/).waitFor({ state: 'detached' });
      await page.close();
    });
  }

  it('comes to all that lack it when one is asked, and the focus goes to what has come', async () => {
    const page = await open(stat + stat, figures);
    await lost(page);
    assert.equal(await page.getByRole('button', { name: 'Try again' }).count(), 2);
    await page.unroute(figures);
    await tryAgain(page).press('Enter');
    await page.locator('zj-stat:state(ready)').nth(1).waitFor();
    await page.waitForFunction(() => document.activeElement === document.querySelector('zj-stat'));
    assert.equal(
      await page.evaluate(() =>
        document.querySelector('zj-stat')?.shadowRoot?.activeElement?.textContent.includes('290.14'),
      ),
      true,
    );
    await page.close();
  });

  it('is asked for in a live region, keeps the focus while it fails, and then offers the page anew', async () => {
    const page = await open(stat, figures);
    await lost(page);
    await tryAgain(page).press('Enter');
    const reload = page.getByRole('status').getByRole('button', { name: 'Reload the page' });
    await reload.waitFor();
    assert.equal(await reload.evaluate((button) => button.matches(':focus')), true);
    await seen(page, /may have been updated/);
    await seen(page, 'In the page’s words');
    await page.unroute(figures);
    await reload.press('Enter');
    await seen(page, '290.14');
    await page.close();
  });

  for (const status of [404, 410]) {
    it(`is said to be of a newer page where its file is gone (${status}), whose own text stays`, async () => {
      const page = await open(stat + '<zj-chart dataset-id="platforms" type="bar"></zj-chart>', figures, status);
      await seen(page, /may have been updated/);
      await seen(page, 'In the page’s words');
      assert.ok((await page.getByRole('button', { name: 'Reload the page' }).count()) > 0);
      assert.equal(await tryAgain(page).count(), 0);
      await page.close();
    });
  }

  it('leaves the page’s own text where the modules of elements are gone, and tells the console', async () => {
    const said: string[] = [];
    const { page } = await site.visit(
      `<html lang="en"><script type="module" src="/dist/cdn/autoload.js"></script>${stat}</html>`,
      async (opened) => {
        opened.on('console', (message) => said.push(message.text()));
        await opened.route(/\/chunks\/|\/stat-/, (route) => route.fulfill({ status: 404, body: 'Gone' }));
      },
    );
    await seen(page, 'In the page’s words');
    for (const end = Date.now() + 10_000; !said.some((text) => /reload the page/.test(text)) && Date.now() < end;)
      await page.evaluate('0');
    assert.ok(said.some((text) => /<zj-stat> could not be loaded.*reload the page/.test(text)));
    await page.close();
  });

  it('leaves what was prerendered in its place, and takes that place when it comes', async () => {
    const page = await open(await prerendered('<zj-stat fact="rd-expenditure"></zj-stat>'), figures);
    await lost(page);
    await seen(page, '290.14');
    await page.unroute(figures);
    await tryAgain(page).press('Enter');
    await inState(page, 'zj-stat', 'ready');
    assert.equal(await page.getByText('290.14', { exact: true }).locator('visible=true').count(), 1);
    await page.close();
  });
});
