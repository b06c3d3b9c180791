import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { FrameLocator, Page } from 'playwright';
import { ensureStorybook, storybookFolder } from '../../scripts/storybook.js';
import { Site } from './support/page.js';

let site: Site;

before(async () => {
  await ensureStorybook();
  site = await Site.open({ '/storybook/': storybookFolder });
});

after(() => site?.close());

const story = '/storybook/?path=/story/elements-stat--card';

const open = async (address: string): Promise<{ page: Page; frame: FrameLocator }> => {
  const { page } = await site.goto(address, undefined, { viewport: { width: 1440, height: 900 } });
  const frame = page.frameLocator('#storybook-preview-iframe');
  await frame.locator('.zj-story').first().waitFor();
  return { page, frame };
};

const shown = (frame: FrameLocator) => frame.locator('zj-stat').first();

/** The row of the panel of controls that sets `name`. */
const row = (page: Page, name: string) =>
  page.locator('.docblock-argstable tr', { has: page.locator(`td:first-child span:text-is("${name}")`) }).first();

describe('Storybook', () => {
  it('opens on an introduction: what it is, the tag, every element, the themes', async () => {
    const { page, frame } = await open('/storybook/');
    assert.match(decodeURIComponent(page.url()), /path=\/story\/introduction--introduction/);
    await frame.getByRole('heading', { level: 1, name: /放进任何网页/ }).waitFor();
    assert.match(
      (await frame.locator('.intro pre').textContent()) ?? '',
      /<zj-stat fact="rd-expenditure">2901\.4亿元<\/zj-stat>/,
    );
    const links = frame.locator('.intro-card h3 a');
    assert.equal(await links.count(), 14);
    assert.equal(await frame.locator('.intro-themes > *').count(), 5);
    await links.first().click();
    await page.waitForURL(/elements-stat--docs/);
    await page.context().close();
  });

  it('has the introduction in English for who asks in the address', async () => {
    const { page, frame } = await open('/storybook/?globals=language:en');
    await frame.getByRole('heading', { level: 1, name: /on any web page/ }).waitFor();
    await page.context().close();
  });

  it('documents attributes, slots, variables, parts, events and states, in this order, and sets no part, event or state', async () => {
    const { page } = await site.goto('/storybook/iframe.html?id=elements-corridor-map--docs&viewMode=docs');
    const table = page.locator('.docblock-argstable').first();
    await table.waitFor();
    const text = (await table.innerText()).toLowerCase();
    const places = ['attributes', 'slots', 'css variables', 'parts', 'events', 'states'].map((name) =>
      text.search(new RegExp(`[\\u4e00-\\u9fff] ${name}`)),
    );
    assert.ok(
      places.every((place) => place >= 0),
      String(places),
    );
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    for (const name of ['zj-select', 'base', 'loading']) {
      const controls = row(page, name).locator('input, select, textarea, button');
      assert.equal(await controls.count(), 0, name);
    }
    assert.match(await row(page, 'zj-select').innerText(), /ZjSelectEvent(?!>)/);
    await page.context().close();
  });

  it('lets ids be chosen from a list of names in the language of the toolbar', async () => {
    const { page } = await open(story);
    const select = row(page, 'fact').locator('select');
    await select.waitFor();
    const names = () => select.locator('option').allInnerTexts();
    assert.ok((await names()).includes('研发经费投入 (rd-expenditure)'));
    await page.getByRole('button', { name: /中文/ }).click();
    await page.getByText('English', { exact: true }).click();
    await page.locator('option', { hasText: 'R&D expenditure (rd-expenditure)' }).waitFor({ state: 'attached' });
    assert.match(page.url(), /globals=.*language:en/);
    await page.context().close();
  });

  it('says in the language of the toolbar what an element, its attributes, parts and events are', async () => {
    const { page } = await site.goto('/storybook/?path=/docs/elements-stat--docs');
    const frame = page.frameLocator('#storybook-preview-iframe');
    const said = async (language: 'zh' | 'en') => {
      const texts = {
        zh: [/^报告中的一个数字/, '数字的 id，见', '数字、单位和限定词。', '数字已显示。', '强调色'],
        en: [
          /^One figure of the report/,
          'Id of the figure; source',
          'Number, unit and qualifier.',
          'is shown.',
          /^Accent/,
        ],
      } as const;
      for (const text of texts[language]) await frame.getByText(text).first().waitFor();
      for (const text of texts[language === 'zh' ? 'en' : 'zh'])
        assert.equal(await frame.getByText(text).count(), 0, `${language}: ${text}`);
    };
    await said('zh');
    await page.getByRole('button', { name: /中文/ }).click();
    await page.getByText('English', { exact: true }).click();
    await said('en');
    await page.goto(page.url().replace('/docs/elements-stat--docs', '/story/elements-stat--card'));
    const panel = (text: string) => page.locator('.docblock-argstable').getByText(text).first().waitFor();
    await panel('Number, unit and qualifier.');
    await page.getByRole('button', { name: /English/ }).click();
    await page.getByText('中文', { exact: true }).click();
    await panel('数字、单位和限定词。');
    await page.context().close();
  });

  it('lets the ids of the other report be chosen where that is the toolbar’s', async () => {
    const { page, frame } = await open(story);
    const names = (root: Page | FrameLocator) =>
      root.locator('.docblock-argstable tr', { hasText: /^fact/ }).locator('option');
    await names(page).first().waitFor({ state: 'attached' });
    await page.getByRole('button', { name: /自带/ }).click();
    await page.getByText('另一份 Second', { exact: true }).click();
    await names(page).filter({ hasText: '(depenses)' }).waitFor({ state: 'attached' });
    assert.equal(await names(page).filter({ hasText: '(rd-expenditure)' }).count(), 0);
    await frame.locator('zj-stat').first().waitFor();
    await page.goto(page.url().replace('/story/elements-stat--card', '/docs/elements-stat--docs'));
    await names(frame).filter({ hasText: '(depenses)' }).first().waitFor({ state: 'attached' });
    assert.equal(await names(frame).filter({ hasText: '(rd-expenditure)' }).count(), 0);
    await page.getByRole('button', { name: /另一份/ }).click();
    await page.getByText('自带 Bundled', { exact: true }).click();
    await names(frame).filter({ hasText: '(rd-expenditure)' }).first().waitFor({ state: 'attached' });
    await page.context().close();
  });

  it('changes the figure and its look with the controls', async () => {
    const { page, frame } = await open(story);
    const select = row(page, 'fact').locator('select');
    await select.selectOption(await select.locator('option', { hasText: '(rd-intensity)' }).innerText());
    await frame.locator('zj-stat[fact="rd-intensity"]').waitFor();
    const size = () => shown(frame).evaluate((element) => getComputedStyle(element).getPropertyValue('--zj-stat-size'));
    const slider = row(page, '--zj-stat-size').locator('input[type="range"]');
    await slider.fill('6');
    await assert.doesNotReject(page.waitForFunction(() => location.href.includes('zj-stat-size')));
    assert.equal(await size(), '6em');
    assert.ok((await row(page, '--zj-accent').locator('input, button').count()) > 0);
    await page.context().close();
  });

  it('keeps theme, scheme, width, density, page and report in the address', async () => {
    const { page, frame } = await open(
      `${story}&globals=theme:press;scheme:dark;width:480px;density:compact;page:newspaper;report:valmarin;language:en`,
    );
    const around = frame.locator('.zj-story');
    assert.match((await around.getAttribute('class')) ?? '', /zj-theme-press/);
    const state = await shown(frame).evaluate((element) => {
      const style = getComputedStyle(element);
      return [style.colorScheme, Number(style.getPropertyValue('--zj-density')), element.getBoundingClientRect().width];
    });
    assert.deepEqual(state, ['dark', 0.6, 480]);
    await frame
      .getByText(/Provincial Council of Valmarin/)
      .first()
      .waitFor();
    await page.context().close();
  });

  it('shows an event in the panel of actions with its fields', async () => {
    const { page, frame } = await open('/storybook/?path=/story/elements-corridor-map--tiles');
    await frame.locator('zj-corridor-map').getByRole('button').first().waitFor();
    await page.getByRole('tab', { name: /Actions/ }).click();
    await page.getByText('"ZjReadyEvent"').first().waitFor();
    await page.context().close();
  });

  for (const [code, part] of [
    [
      'html',
      /<script type="module" src="https:\/\/your\.site[\s\S]*<zj-stat fact="rd-expenditure" lang="zh-CN">研发经费投入：2901\.4亿元/,
    ],
    ['react', /export function ZhejiangStat\(\)/],
    ['vue', /<script setup lang="ts">/],
  ] as const) {
    it(`gives the code to paste: ${code}`, async () => {
      const { page } = await open(`${story}&globals=code:${code}`);
      await page.getByRole('tab', { name: 'Code' }).click();
      const panel = page.locator('#panel-tab-content pre, [role="tabpanel"] pre').first();
      await panel.waitFor();
      await page.waitForFunction(() =>
        /zj-stat/.test(document.querySelector('[role="tabpanel"] pre, #panel-tab-content pre')?.textContent ?? ''),
      );
      assert.match((await panel.textContent()) ?? '', part);
      await page.context().close();
    });
  }
});
