/** A page that shows a report of its own alone pays for no other: nothing of the bundled one is asked for. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { ensureBuild } from '../../scripts/ensure-build.js';
import { topicNames } from '../../src/report/topics.js';
import { valmarin } from '../support/valmarin.js';
import { bundledFolder } from './support/bundled-report.js';
import { Site } from './support/page.js';

/** Of each topic of the bundled report, words in Chinese, and shapes, that stand in one file of the library alone. */
function distinctWords(): (readonly [topic: string, words: readonly string[]])[] {
  const folder = 'dist/cdn/chunks';
  const chunks = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  return topicNames.map((topic) => {
    const text = readFileSync(`${bundledFolder}/${topic}.json`, 'utf8');
    const strings = [...text.matchAll(/"([^"\\]*\p{Script=Han}{4}[^"\\]*|M\d+ \d+l[^"\\]{20,})"/gu)];
    const distinct = strings.flatMap(([, word = '']) =>
      chunks.filter((chunk) => chunk.includes(word)).length === 1 ? word : [],
    );
    assert.ok(distinct.length > 3, topic);
    return [topic, distinct];
  });
}

const own = JSON.stringify(valmarin);

const elements = [
  '<zj-stat fact="depenses"></zj-stat>',
  '<zj-stat fact="depenses" variant="inline"></zj-stat>',
  '<zj-stat-grid section="apercu"></zj-stat-grid>',
  '<zj-chart dataset-id="moyens"></zj-chart>',
  '<zj-ranking></zj-ranking>',
  '<zj-timeline></zj-timeline>',
  '<zj-corridor-map></zj-corridor-map>',
  '<zj-system system="mecanisme-loop"></zj-system>',
  '<zj-constellation></zj-constellation>',
  '<zj-achievements></zj-achievements>',
  '<zj-list kind="policy"></zj-list>',
  '<zj-source record="depenses"></zj-source>',
  '<zj-report></zj-report>',
];

let site: Site;
let words: ReturnType<typeof distinctWords>;

before(async () => {
  ensureBuild();
  words = distinctWords();
  site = await Site.open({ '/dist/': 'dist' });
});

after(() => site.close());

/** The topics of the bundled report of which something was in an answer, while a reader goes through all of the page. */
async function topicsAskedFor(report: string, markup: string): Promise<string[]> {
  const bodies: Promise<string>[] = [];
  const listen = (page: Page) => {
    page.on('response', (response) => {
      // The library's own files, whatever they are called.
      if (response.url().includes('/dist/')) bodies.push(response.text());
    });
    return page.route('**/valmarin.json', (route) => route.fulfill({ contentType: 'application/json', body: own }));
  };
  const { page, errors } = await site.visit(
    `<html lang="en"><title>Reports</title><script type="module" src="/dist/cdn/autoload.js"></script>
     <zj-report-data src="valmarin.json"></zj-report-data><main report="${report}">${markup}</main></html>`,
    listen,
  );
  const waiting = page.locator('main > :not(:state(ready))');
  await waiting.first().waitFor({ state: 'detached' });
  for (const element of await page.locator('main > *').all()) {
    await element.scrollIntoViewIfNeeded();
    for (const name of [/^source/i, /^more/i]) {
      const button = element.getByRole('button', { name }).locator('visible=true').first();
      if ((await button.count()) === 0) continue;
      await button.click();
      await page.keyboard.press('Escape');
    }
  }
  await page.waitForLoadState('networkidle');
  assert.deepEqual(errors, []);
  const answers = (await Promise.all(bodies)).join('\n');
  await page.close();
  return words.filter(([, found]) => found.some((word) => answers.includes(word))).map(([topic]) => topic);
}

describe('the data of the bundled report', { timeout: 120_000 }, () => {
  it('is not asked for where every element shows another report', async () => {
    assert.deepEqual(await topicsAskedFor('valmarin-2026', elements.join('')), []);
  });

  it('is asked for by topic where an element shows it', async () => {
    assert.deepEqual(await topicsAskedFor('', '<zj-stat fact="rd-expenditure"></zj-stat>'), ['report', 'figures']);
    const all = await topicsAskedFor('', '<zj-report></zj-report><zj-corridor-map></zj-corridor-map>');
    assert.deepEqual([...all].sort(), [...topicNames].sort());
  });
});
