import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type axe from 'axe-core';
import type { Page } from 'playwright';
import { ensureBuild } from '../../scripts/ensure-build.js';
import { allReady, type OpenPage, Site } from './support/page.js';

const pages = { 'zh-CN': '/demo/index.html', en: '/demo/index-en.html' };
const tools = ['/demo/embed-builder.html', '/demo/theme-editor.html'];
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let site: Site;

before(async () => {
  ensureBuild();
  site = await Site.open({ '/demo/': 'demo', '/dist/': 'dist' });
});

after(() => site?.close());

async function open(path: string, width = 1280, colorScheme: 'light' | 'dark' = 'light'): Promise<OpenPage> {
  return site.goto(path, undefined, {
    viewport: { width, height: 800 },
    colorScheme,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
}

const bottomOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom);

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

/** Elements and their attributes as they stand in the file. */
const elementsIn = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/<zj-[^>]*?>/g)].map(([tag]) => tag.replace(/\s+/g, ' '));

describe('the front page of the demo', () => {
  for (const [language, path] of Object.entries(pages)) {
    it(`says in its first screen what it is, whom it is for and how to start: ${language}`, async () => {
      const { page, errors } = await open(path);
      await allReady(page);
      for (const part of ['h1', '.what', '.live', '.code-box', '.facts', '.show']) {
        const bottom = await bottomOf(page, part);
        assert.ok(bottom > 0 && bottom <= 760, `${part} ends at ${bottom}`);
      }
      assert.deepEqual(errors, []);
      await page.close();
    });

    it(`fits a phone, its code below its map: ${language}`, async () => {
      const { page } = await open(path, 375);
      await allReady(page);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 375);
      assert.ok((await bottomOf(page, '.code-box')) > (await bottomOf(page, '.show')));
      await page.close();
    });

    for (const scheme of ['light', 'dark'] as const) {
      it(`has nothing that axe finds: ${language}, ${scheme}`, async () => {
        const { page } = await open(path, 1280, scheme);
        await allReady(page);
        assert.deepEqual(await violations(page), []);
        await page.close();
      });
    }
  }

  it('shows the same in both languages', () => {
    const chinese = elementsIn('demo/index.html');
    assert.ok(chinese.length > 12);
    assert.deepEqual(elementsIn('demo/index-en.html'), chinese);
  });

  it('changes its language at an address of its own, and keeps the theme there', async () => {
    const { page } = await open(`${pages['zh-CN']}?theme=press`);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/index-en\.html\?theme=press$/);
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    assert.equal(await page.getByRole('radio', { name: 'Press' }).isChecked(), true);
    await page.getByRole('link', { name: '中文' }).click();
    await page.waitForURL(/index\.html\?theme=press$/);
    await page.close();
  });

  it('puts every card into the theme that is chosen', async () => {
    const { page } = await open(pages.en);
    await page.getByText('Night', { exact: true }).click();
    const papers = await page
      .locator('.card .stage')
      .evaluateAll((stages) => stages.map((stage) => getComputedStyle(stage).backgroundColor));
    assert.equal(papers.length, 12);
    assert.deepEqual([...new Set(papers)], ['rgb(16, 21, 28)']);
    assert.match(page.url(), /\?theme=night$/);
    await page.close();
  });

  for (const width of [1280, 860]) {
    it(`leaves no hole between its cards: ${width}`, async () => {
      const { page } = await open(pages.en, width);
      await allReady(page);
      const { cards, gallery, gap } = await page.evaluate(() => {
        const box = (element: Element) => element.getBoundingClientRect();
        const grid = document.querySelector('.gallery') as HTMLElement;
        return {
          cards: [...grid.children].map((card) => [box(card).top, box(card).width] as const),
          gallery: box(grid).width,
          gap: parseFloat(getComputedStyle(grid).columnGap),
        };
      });
      const rows = new Map<number, number[]>();
      for (const [top, cardWidth] of cards)
        rows.set(Math.round(top), [...(rows.get(Math.round(top)) ?? []), cardWidth]);
      assert.ok(rows.size > 3);
      for (const row of rows.values()) {
        const sum = row.reduce((total, cardWidth) => total + cardWidth + gap, -gap);
        assert.ok(Math.abs(sum - gallery) < 1, `${sum} of ${gallery}`);
      }
      await page.close();
    });
  }

  it('gives code that works as it is copied', async () => {
    const { page } = await open(pages['zh-CN']);
    await page.locator('.code-box').getByRole('button', { name: '复制' }).click();
    await page.getByRole('status').filter({ hasText: '已复制' }).waitFor();
    const code = await copied(page);
    assert.match(code, /<zj-stat fact="rd-expenditure">2901\.4亿元<\/zj-stat>/);
    const { page: other, errors } = await site.visit(code);
    await allReady(other);
    await other.locator('zj-stat').getByText('2901.4').first().waitFor();
    assert.deepEqual(errors, []);
    await other.close();
    await page.close();
  });

  it('gives the code of a card in the theme that it is shown in', async () => {
    const { page } = await open(`${pages.en}?theme=press`);
    await allReady(page);
    await page.getByRole('button', { name: 'Copy: Ranking' }).click();
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    const code = await copied(page);
    assert.match(code, /<zj-ranking class="zj-theme-press" section="ecosystem">/);
    const { page: other } = await site.visit(code);
    await allReady(other);
    await other.close();
    await page.close();
  });

  it('has tabs for arrows and presses', async () => {
    const { page } = await open(pages.en);
    await page.getByRole('tab', { name: 'Page' }).press('ArrowRight');
    assert.match(await page.getByRole('tabpanel').innerText(), /npm install zj-widgets/);
    await page.getByRole('tab', { name: 'Frame' }).click();
    await page.locator('.code-box').getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    const address = /src="([^"]+embed\.html[^"]*)"/.exec(await copied(page))?.[1] ?? '';
    const frame = await site.goto(new URL(address.replaceAll('&amp;', '&')).href.replace(site.address, ''));
    await allReady(frame.page);
    await frame.page.close();
    await page.close();
  });

  it('shows all of its code where there is no script', async () => {
    const { page } = await site.goto(pages['zh-CN'], undefined, { javaScriptEnabled: false });
    await page.getByText('npm install zj-widgets').waitFor();
    await page.getByText('npx zj-widgets picture').waitFor();
    await page.close();
  });
});

describe('the pages of the demo', () => {
  for (const path of [
    ...Object.values(pages),
    '/demo/report.html',
    '/demo/report-en.html',
    '/demo/guide.html',
    '/demo/guide-en.html',
    ...tools,
  ]) {
    it(`have one head, and lead to one another and to Storybook: ${path}`, async () => {
      const { page } = await open(path);
      const links = await page
        .locator('.site-head a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      for (const to of [/^index/, /^theme-editor\.html$/, /^embed-builder\.html$/, /^report/, /^storybook\//]) {
        assert.ok(
          links.some((link) => to.test(link)),
          String(to),
        );
      }
      assert.equal(await page.locator('link[href="site.css"]').count(), 1);
      await page.close();
    });
  }

  for (const path of ['/demo/guide.html', '/demo/guide-en.html']) {
    it(`lead through figures by links and buttons alone: ${path}`, async () => {
      const { page, errors } = await open(path);
      await allReady(page);
      assert.equal(await page.locator('script:not([src="../dist/cdn/autoload.js"])').count(), 0);
      const invokers = page.locator('main :is(a[href^="#zj-"], [commandfor])');
      const count = await invokers.count();
      assert.ok(count >= 15, `${count} links and buttons`);
      for (let index = 0; index < count; index++) {
        const invoker = invokers.nth(index);
        const id = await invoker.evaluate((each) =>
          each.matches('a')
            ? (each as HTMLAnchorElement).hash.replace(/^#zj-[a-z]+-/, '')
            : (each as HTMLButtonElement).value,
        );
        await invoker.click();
        const section = invoker.locator('xpath=ancestor::section');
        await section
          .locator(`zj-corridor-map, zj-chart, zj-system, zj-timeline`)
          .and(page.locator(`[selected="${id}"]`))
          .waitFor();
      }
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(errors, []);
      await page.close();
    });
  }

  for (const path of tools) {
    it(`have one look of their main button and their head: ${path}`, async () => {
      const { page } = await open(path);
      const button = page.locator('.site-main').first();
      await button.waitFor();
      assert.equal(await button.evaluate((each) => getComputedStyle(each).backgroundColor), 'rgb(10, 101, 92)');
      assert.deepEqual(await violations(page), []);
      await page.close();
    });
  }
});
