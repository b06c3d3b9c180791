import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { ensureBuild } from '../../scripts/ensure-build.js';
import { everyElement } from './support/every-element.js';
import { allReady, drawn, type OpenPage, Site } from './support/page.js';

const entries = {
  'autoload.js': 'type="module"',
  'zj-widgets.min.js': 'type="module"',
  'zj-widgets.iife.js': 'defer',
};
const selfOnly = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data: blob:; connect-src 'self'";

let site: Site;

before(async () => {
  ensureBuild();
  site = await Site.open({ '/cdn/': 'dist/cdn', '/fixtures/': 'test/fixtures' });
});

after(() => site?.close());

const visit = (file: keyof typeof entries, policy: string): Promise<OpenPage> =>
  site.visit(`<meta http-equiv="Content-Security-Policy" content="${policy}" />
    <script src="/fixtures/strict-policy.js"></script>
    <script ${entries[file]} src="/cdn/${file}"></script>
    <body lang="en">${everyElement()}</body>`);

const violations = (page: Page) => page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);

/** Opens what each element in the page's own tree offers behind a button, one after another. */
async function openPopovers(page: Page): Promise<void> {
  for (const selector of ['.source-button', '.source-text', '.actions-button']) {
    const buttons = page.locator(`body > * >> css=${selector}`);
    const first = await buttons.evaluateAll((all) => {
      const hosts = all.map((button) => (button.getRootNode() as ShadowRoot).host);
      // What the report folds away opens nothing until it is unfolded.
      return hosts.flatMap((host, index) =>
        hosts.indexOf(host) === index && all[index]?.checkVisibility() ? [index] : [],
      );
    });
    assert.ok(first.length > 0, selector);
    for (const index of first) {
      await buttons.nth(index).evaluate((button: HTMLElement) => button.click());
      await page.locator('.popover:popover-open').last().waitFor();
      await page.keyboard.press('Escape');
    }
  }
}

describe('a page with a strict policy', () => {
  for (const file of Object.keys(entries) as (keyof typeof entries)[]) {
    it(`lets ${file} show every element, its popovers, a chart and a picture, without a violation`, async () => {
      const policy = `${selfOnly}; require-trusted-types-for 'script'; trusted-types zj-widgets`;
      const { page, errors } = await visit(file, policy);
      await allReady(page);
      await drawn(page, 'zj-chart');
      await openPopovers(page);
      await page
        .locator('zj-stat')
        .first()
        .getByRole('button', { name: /^Download/ })
        .click();
      for (const format of ['SVG', 'PNG', 'CSV']) {
        const download = page.waitForEvent('download');
        await page.locator('zj-stat').first().getByRole('button', { name: format, exact: true }).click();
        assert.match(
          (await download).suggestedFilename(),
          new RegExp(`^stat-fiscal-growth\\.${format.toLowerCase()}$`),
        );
      }
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(errors, []);
      await page.close();
    });

    it(`that allows no policy of ours leaves its own words, with ${file}`, async () => {
      const { page } = await visit(file, `${selfOnly}; require-trusted-types-for 'script'; trusted-types 'none'`);
      await page.waitForFunction(() => (globalThis as unknown as { violations: string[] }).violations.length > 0);
      assert.match((await violations(page)).join(), /trusted-types/);
      const words = await page
        .locator('body > *')
        .evaluateAll((elements) =>
          elements
            .filter(({ localName }) => localName.startsWith('zj-') && localName !== 'zj-report-data')
            .map((element) => (element as HTMLElement).innerText),
        );
      assert.ok(words.length > 14);
      for (const text of words) assert.equal(text, 'In words of the page.');
      await page.close();
    });
  }
});
