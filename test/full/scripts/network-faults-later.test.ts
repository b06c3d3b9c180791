/* What only some readers come to may not come: the source, the menu, pictures, motion, the words of errors. */
import { describe } from 'node:test';
import type { Page } from 'playwright';
import { inState, seen, tryNetworkFaults, type Case } from '../../scripts/support/network-faults.js';

const stat = '<zj-stat fact="rd-expenditure"></zj-stat>';

const press = (tag: string, name: string | RegExp) => async (page: Page) => {
  await inState(page, tag, 'ready');
  await page.getByRole('button', { name }).locator('visible=true').first().click();
};

/** A popover's part: its place says what is missing, the figure stays. */
const popover = (what: string, file: RegExp, name: RegExp, arrived: RegExp): Case => ({
  what,
  file,
  markup: stat,
  act: press('zj-stat', name),
  missing: async (page) => {
    await page
      .getByRole('alert')
      .getByText(/could not be loaded/)
      .waitFor();
    await seen(page, /290\.14/);
  },
  meanwhile: (page) => seen(page, /290\.14/),
  arrived: (page) => seen(page, arrived),
});

const cases: readonly Case[] = [
  popover('the source', /\/source-(?!line)[^/]*\.js$/, /source/i, /As printed/),
  popover('the popover around it', /\/popover-dialog-[^/]*\.js$/, /source/i, /As printed/),
  popover('the menu', /\/actions-[^/]*\.js$/, /^download/i, /CSV/),
  {
    what: 'what draws pictures',
    file: /\/picture-[^/]*\.js$/,
    markup: stat,
    act: async (page) => {
      await press('zj-stat', /^download/i)(page);
      await page.getByRole('button', { name: 'PNG' }).click();
    },
    missing: (page) => seen(page, /picture.*(could not|not be)|could not.*picture/i),
    meanwhile: (page) => seen(page, 'CSV'),
    arrived: (page) => seen(page, /\.png/),
  },
  {
    what: 'what counts up',
    file: /\/count-up-[^/]*\.js$/,
    markup: '<zj-stat fact="rd-expenditure" count-up></zj-stat>',
    missing: (page) => seen(page, /290\.14/),
    meanwhile: (page) => seen(page, /290\.14/),
    arrived: (page) => seen(page, /290\.14/),
  },
  {
    what: 'what moves the satellites',
    file: /\/motion-[^/]*\.js$/,
    markup: '<zj-constellation><span>Twelve satellites</span></zj-constellation>',
    missing: (page) => seen(page, /satellites/i),
    meanwhile: (page) => seen(page, /satellites/i),
    arrived: (page) => inState(page, 'zj-constellation', 'ready'),
  },
  {
    what: 'the words of errors',
    file: /\/error-message-[^/]*\.js$/,
    markup: '<zj-stat fact="rd-expenditur"><span>In the page’s words</span></zj-stat>',
    // Without its words an error has its code and what was asked for.
    missing: async (page) => {
      await inState(page, 'zj-stat', 'error');
      await seen(page, 'unknown-id: fact "rd-expenditur"');
      await seen(page, 'In the page’s words');
    },
    meanwhile: (page) => seen(page, 'In the page’s words'),
    arrived: (page) => seen(page, /“rd-expenditur”.*rd-expenditure/),
    said: /has no “rd-expenditur”/,
  },
  {
    what: 'the data for search engines',
    file: /\/json-ld-[^/]*\.js$/,
    markup: '<zj-report json-ld sections="lead"></zj-report>',
    missing: async (page) => {
      await inState(page, 'zj-report', 'ready');
      await seen(page, /290\.14/);
    },
    meanwhile: (page) => inState(page, 'zj-report', 'ready'),
    arrived: (page) => page.locator('script[type="application/ld+json"]').waitFor({ state: 'attached' }),
  },
  {
    what: 'the name nearest to an unknown tag',
    file: /\/nearest-[^/]*\.js$/,
    markup: `<zj-stats>In the page’s words</zj-stats>${stat}`,
    missing: async (page) => {
      await inState(page, 'zj-stat', 'ready');
      await seen(page, 'In the page’s words');
    },
    meanwhile: (page) => seen(page, 'In the page’s words'),
    arrived: (page) => seen(page, 'In the page’s words'),
  },
];

describe('what is loaded later does not load', () => tryNetworkFaults(cases));
