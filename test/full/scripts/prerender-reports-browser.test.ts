/** What a reader sees of a prerendered page with a report of its own: without a script, while it comes, and after it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ensureBuild } from '../../../scripts/ensure-build.js';
import { PrerenderedSite, startWithoutMoving } from '../../scripts/support/prerendered.js';
import { valmarin } from '../../support/valmarin.js';

/** Every element, with what must be read of it without a script: in French, and in Arabic. */
const elements: readonly (readonly [markup: string, fr: RegExp, ar: RegExp])[] = [
  ['<p><zj-stat fact="depenses" variant="inline"></zj-stat></p>', /^(1,84\s?milliard\s?€)\n\1$/, /1[.,٫]84/],
  ['<zj-stat fact="depenses" variant="hero"></zj-stat>', /1,84.*Aperçu/s, /الإنفاق.*نظرة عامة/s],
  ['<zj-stat-grid section="apercu"></zj-stat-grid>', /Dépenses.*1,84/s, /الإنفاق/],
  ['<zj-chart dataset-id="depenses"></zj-chart>', /1,84/, /نظرة عامة/],
  ['<zj-chart dataset-id="moyens"></zj-chart>', /\d/, /\d/],
  ['<zj-ranking></zj-ranking>', /Source|apercu|recherche/i, /\p{Script=Arabic}/u],
  ['<zj-timeline></zj-timeline>', /202\d/, /202\d/],
  ['<zj-timeline orientation="horizontal"></zj-timeline>', /202\d/, /202\d/],
  ['<zj-system system="mecanisme-loop"></zj-system>', /→|\p{L}/u, /\p{Script=Arabic}/u],
  ['<zj-system system="mecanisme-tiers"></zj-system>', /\p{L}/u, /\p{Script=Arabic}/u],
  ['<zj-constellation></zj-constellation>', /satellites/i, /\p{Script=Arabic}/u],
  ['<zj-corridor-map></zj-corridor-map>', /Institut cartographique/, /معهد فالمارين للخرائط/],
  ['<zj-achievements></zj-achievements>', /\p{L}/u, /\p{Script=Arabic}/u],
  ['<zj-list kind="policy"></zj-list>', /\p{L}/u, /\p{Script=Arabic}/u],
  ['<zj-source kind="figure" record="depenses"></zj-source>', /Aperçu/, /نظرة عامة/],
];

const every = elements.map(([markup]) => `<section>${markup}</section>\n`).join('');
const json = JSON.stringify(valmarin);
const bySrc = '<zj-report-data src="valmarin.json"></zj-report-data>';
const inline = `<zj-report-data name="ici"><script type="application/json">${json}</script></zj-report-data>`;

const page = (lang: string, body: string) =>
  `<!doctype html><html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}><meta charset="utf-8"><title>A page</title>` +
  '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">' +
  `<style>body { font: 16px/1.5 sans-serif; margin: 16px } section { overflow: hidden }</style><body>${body}`;

const pages: Record<string, string> = {
  fr: page('fr', `${bySrc}<main report="valmarin-2026">${every}</main>`),
  ar: page('ar', `${bySrc}<main report="valmarin-2026">${every}</main>`),
  // Right to left within a page that is not.
  mixed: page('en', `<main report="valmarin-2026" lang="ar">${every}</main>${bySrc}`),
  inline: page('en', `${inline}<main report="ici">${every}</main>`),
  report: page('fr', `${bySrc}<section><zj-report report="valmarin-2026"></zj-report></section>`),
};

let folder: string;
let site: PrerenderedSite;

before(async () => {
  ensureBuild();
  folder = await mkdtemp(join(tmpdir(), 'zj-widgets-prerender-'));
  await writeFile(join(folder, 'valmarin.json'), json);
  for (const [name, text] of Object.entries(pages)) await writeFile(join(folder, `${name}.html`), text);
  execFileSync(process.execPath, [resolve('dist/cli/zj-widgets.js'), 'prerender', folder]);
  site = await PrerenderedSite.open(folder);
});

after(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

const tags = [...new Set(every.match(/zj-[\w-]+/g)), 'zj-report'];

describe('a prerendered page with a report of its own', { timeout: 180_000 }, () => {
  for (const [index, lang] of ['fr', 'ar'].entries()) {
    it(`shows every element without a script (${lang})`, async () => {
      const opened = await site.visit(`${lang}.html`, { javaScriptEnabled: false });
      for (const [number, [markup, ...expected]] of elements.entries()) {
        const bases = opened.locator('section').nth(number).locator('[part~=base]').locator('visible=true');
        const text = (await bases.allInnerTexts())
          .join('\n')
          .replaceAll(/[\u00a0\u202f]/g, ' ')
          .trim();
        assert.match(text, expected[index] as RegExp, markup);
        const direction = await bases.first().evaluate((base) => getComputedStyle(base).direction);
        assert.equal(direction, lang === 'ar' ? 'rtl' : 'ltr', markup);
      }
      assert.equal(await opened.locator('zj-corridor-map .shape.city').locator('visible=true').count(), 4);
      await opened.context().close();
    });
  }

  for (const name of Object.keys(pages)) {
    for (const width of [360, 1200]) {
      it(`moves nothing when the script comes, and then the report (${name}, ${width} px)`, async () => {
        const opened = await site.visit(`${name}.html`, { viewport: { width, height: 900 } });
        // The report comes well after the elements have taken over.
        await opened.route('**/valmarin.json', async (route) => {
          await opened.locator('section zj-stat:state(loading), zj-report:state(loading)').first().waitFor();
          await opened.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
          await route.continue();
        });
        const names = name === 'report' ? [name] : elements.map(([markup]) => markup);
        await startWithoutMoving(opened, tags, names);
        const left = await opened.evaluate(
          () =>
            [...document.querySelectorAll('main > section > *, main p > *')].filter((element) =>
              element.shadowRoot?.querySelector(':scope > style, :scope > .forms, [part~=base] ~ [part~=base]'),
            ).length,
        );
        assert.equal(left, 0, 'What was prerendered is still there.');
        await opened.context().close();
      });
    }
  }
});
