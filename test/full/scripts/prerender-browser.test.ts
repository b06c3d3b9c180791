/** What a reader sees of a prerendered page: without a script, while the script comes, and after it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ensureBuild } from '../../../scripts/ensure-build.js';
import { PrerenderedSite, start, startWithoutMoving, whenReady } from '../../scripts/support/prerendered.js';

/** Every element, in its forms that differ in height, with what a page without a script must show of it. */
const elements: readonly (readonly [markup: string, zh: RegExp, en: RegExp])[] = [
  // Once for the ear, in one piece, and once for the eye.
  [
    '<p><zj-stat fact="rd-expenditure" variant="inline"></zj-stat></p>',
    /^(2901\.4\s?亿元)\n\1$/,
    /^(CNY 290\.14 billion)\n\1$/,
  ],
  [
    '<zj-stat fact="rd-intensity" variant="hero"></zj-stat>',
    /3\.22\s*%.*2024年.*第\s*2\s*段/s,
    /3\.22\s*%.*2024.*paragraph 2/s,
  ],
  ['<zj-stat fact="fiscal-growth"></zj-stat>', /1[0-9.]+\s*%/, /1[0-9.]+\s*%/],
  ['<zj-stat-grid section="talent"></zj-stat-grid>', /207\.1.*4\.88/s, /207\.1.*48,800/s],
  [
    '<zj-chart dataset-id="platforms" type="bar" orientation="vertical"></zj-chart>',
    /38\s?家.*280\s?家.*107\s?家/s,
    /38 laboratories.*280.*107/s,
  ],
  ['<zj-chart dataset-id="commissioners"></zj-chart>', /超过6万/, /more than 60,000/],
  ['<zj-chart dataset-id="three-new-share"></zj-chart>', /28\.5%左右/, /about 28\.5%/],
  ['<zj-ranking></zj-ranking>', /第\s*13\s*位.*杭州/s, /13\s*th.*Hangzhou/s],
  ['<zj-timeline></zj-timeline>', /2023.*9月.*三体/s, /2023.*September.*Three-Body/s],
  ['<zj-timeline orientation="horizontal"></zj-timeline>', /2025年9月29日/, /29 September 2025/],
  ['<zj-system system="siti-yiping"></zj-system>', /企业.*→.*政府/s, /Enterprise → Government/],
  ['<zj-system system="platform-system"></zj-system>', /实验室/, /[Ll]aborator/],
  ['<zj-constellation></zj-constellation>', /12\s?颗/, /12 satellites/],
  ['<zj-corridor-map></zj-corridor-map>', /杭州.*85%/s, /Hangzhou.*85%/s],
  ['<zj-corridor-map layout="tiles" selected="330200"></zj-corridor-map>', /宁波/, /Ningbo/],
  ['<zj-achievements></zj-achievements>', /天眸芯/, /Tianmouc/],
  ['<zj-list kind="policy"></zj-list>', /《关于促进长三角科技创新协同发展的决定》/, /Yangtze River Delta/],
  ['<zj-list kind="place" search="always"></zj-list>', /衢州|丽水|常山/, /Quzhou|Lishui|Changshan/],
  ['<zj-source kind="figure" record="rd-intensity"></zj-source>', /3\.22%.*第\s*2\s*段/s, /3\.22%.*paragraph 2/s],
];

const head = (lang: string, extra = '') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8">${extra}<meta name="viewport" content="width=device-width">` +
  '<title>A page</title><link rel="icon" href="icon.svg"><link rel="stylesheet" href="page.css"><body>';
const everyElement = elements.map(([markup]) => `<section>${markup}</section>\n`).join('');
const script = '<script type="module" src="/cdn/autoload.js"></script>';

let folder: string;
let site: PrerenderedSite;

const cli = (...args: string[]) =>
  execFileSync(process.execPath, [resolve('dist/cli/zj-widgets.js'), 'prerender', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });

before(async () => {
  ensureBuild();
  folder = await mkdtemp(join(tmpdir(), 'zj-widgets-prerender-'));
  await mkdir(join(folder, 'site'));
  const pages: Record<string, string> = {
    zh: head('zh-CN') + everyElement,
    en: head('en') + everyElement,
    report: `${head('en')}<section><zj-report></zj-report></section>`,
  };
  for (const [name, text] of Object.entries(pages)) await writeFile(join(folder, 'site', `${name}.html`), text);
  await writeFile(
    join(folder, 'site/page.css'),
    'body { font: 16px/1.5 sans-serif; margin: 16px } section { overflow: hidden }',
  );
  await writeFile(join(folder, 'site/icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  cli('site');
  const strict = "script-src 'self'; require-trusted-types-for 'script'; trusted-types zj-widgets";
  for (const styles of ['inline', 'link']) {
    const file = join('site', `strict-${styles}.html`);
    await writeFile(join(folder, file), head('en', '<!-- policy -->') + everyElement + script);
    const allowed = cli(file, '--styles', styles, '--csp').trim();
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; ${strict}; ${allowed}">`;
    const text = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), text.replace('<!-- policy -->', policy));
  }
  site = await PrerenderedSite.open(join(folder, 'site'));
});

after(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

const tags = [...new Set(everyElement.match(/zj-[\w-]+/g)), 'zj-report'];

describe('a prerendered page', { timeout: 180_000 }, () => {
  for (const [index, lang] of ['zh', 'en'].entries()) {
    it(`shows every element without a script (${lang})`, async () => {
      const page = await site.visit(`${lang}.html`, { javaScriptEnabled: false });
      for (const [number, [markup, ...expected]] of elements.entries()) {
        const shown = page.locator('section').nth(number).locator('[part~=base]').locator('visible=true');
        const text = (await shown.allInnerTexts()).join('\n').replaceAll('\u00a0', ' ').trim();
        assert.match(text, expected[index] as RegExp, markup);
      }
      // What would do nothing is not there.
      for (const name of ['Source', 'Data', 'Embed', '来源', '数据', '嵌入'])
        assert.equal(await page.getByRole('button', { name, exact: false }).count(), 0, name);
      await page.context().close();
    });
  }

  it('draws bars, rings and shapes without a script', async () => {
    const page = await site.visit('en.html', { javaScriptEnabled: false });
    const within = (markup: string) =>
      page.locator('section').nth(elements.findIndex(([each]) => each.includes(markup)));
    // A strict comparison of lengths: 38, 280 and 107 of something, drawn to one scale.
    const values = within('dataset-id="platforms"').locator('.value').locator('visible=true');
    assert.equal(await values.count(), 3);
    const tops = await Promise.all([0, 1, 2].map(async (at) => (await values.nth(at).boundingBox())?.y ?? 0));
    assert.ok((tops[1] as number) < (tops[2] as number) && (tops[2] as number) < (tops[0] as number));
    assert.equal(await within('<zj-corridor-map>').locator('.shape.city path').count(), 11);
    assert.equal(await within('<zj-constellation>').locator('.satellite').count(), 12);
    await page.context().close();
  });

  for (const path of ['zh.html', 'en.html', 'report.html']) {
    for (const width of [360, 1200]) {
      it(`moves nothing when the script comes (${path}, ${width} px)`, async () => {
        const page = await site.visit(path, { viewport: { width, height: 900 } });
        const names = path === 'report.html' ? [path] : elements.map(([markup]) => markup);
        await startWithoutMoving(page, tags, names);
        await page.context().close();
      });
    }
  }

  it('is what it would be without having been prerendered', async () => {
    const page = await site.visit('en.html');
    await start(page, tags);
    // Nothing prerendered is left, and styles stand once.
    const left = await page.evaluate(() => {
      const root = document.querySelector('zj-stat-grid')?.shadowRoot;
      return ['style, [defer-hydration]', '[part~=base]'].map((each) => root?.querySelectorAll(each).length);
    });
    assert.deepEqual(left, [0, 1]);
    await page.locator('zj-stat[variant=hero]').getByRole('button', { name: 'source' }).click();
    await page.locator('zj-source:state(ready)').getByText('paragraph 2').locator('visible=true').first().waitFor();
    await page.context().close();
  });

  it('says once that each element is ready', async () => {
    const page = await site.visit('en.html');
    await page.evaluate(() => {
      const heard = ((globalThis as unknown as { heard: string[] }).heard = []) as string[];
      document.addEventListener('zj-ready', ({ target }) => heard.push((target as Element).outerHTML.slice(0, 60)));
    });
    await start(page, tags);
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    assert.equal(heard.length, elements.length, heard.join('\n'));
    await page.context().close();
  });

  it('keeps what the reader has got to when the script comes', async () => {
    const page = await site.visit('en.html');
    await page.locator('zj-chart').first().locator('summary').locator('visible=true').click();
    await start(page, tags);
    const focused = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent?.trim());
    assert.equal(focused, 'Data table');
    await page.locator('zj-chart').first().locator('.scroller td').first().waitFor({ state: 'visible' });
    await page.context().close();
  });

  it('keeps the focus within an element in another', async () => {
    const page = await site.visit('en.html');
    await page.locator('zj-stat-grid zj-stat').nth(2).getByRole('button').focus();
    await start(page, tags);
    await page.waitForFunction(
      () => document.activeElement?.shadowRoot?.activeElement?.shadowRoot?.activeElement?.localName === 'button',
    );
    const fact = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('fact'));
    assert.equal(fact, 'talent-cities-rank');
    await page.context().close();
  });

  for (const styles of ['inline', 'link']) {
    it(`breaks no strict policy, with styles ${styles === 'link' ? 'in files' : 'named by their hashes'}`, async () => {
      const page = await site.visit(`strict-${styles}.html`, {}, (opened) =>
        opened.addInitScript(() => {
          const violations = ((globalThis as unknown as { violations: string[] }).violations = []) as string[];
          document.addEventListener('securitypolicyviolation', (event) =>
            violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
          );
        }),
      );
      await whenReady(page, tags);
      assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations), []);
      await page.context().close();
      // Without the script too the styles are there.
      const still = await site.visit(`strict-${styles}.html`, { javaScriptEnabled: false });
      const size = await still
        .locator('zj-stat[variant=hero] .number')
        .evaluate((each) => parseFloat(getComputedStyle(each).fontSize));
      assert.ok(size > 40, `${size} px`);
      await still.context().close();
    });
  }
});
