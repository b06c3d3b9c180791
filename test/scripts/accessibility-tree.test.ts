/** The accessibility tree as Chromium gives it to assistive technology, of every element, in both languages. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { ensureBuild } from '../../scripts/ensure-build.js';
import { formatDate, formatPeriod } from '../../src/format/date.js';
import { formatFigure } from '../../src/format/figure.js';
import { resolveLocale } from '../../src/format/resolve-locale.js';
import { sampleMarkup, samples } from '../support/samples.js';
import { bundledReport } from './support/bundled-report.js';
import { allReady, Site } from './support/page.js';

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
}

const others = [
  ...['enterprise-shares', 'three-new-share', 'corridor-holdings', 'fiscal-growth', 'commissioners'].map(
    (id) => `<zj-chart dataset-id="${id}"></zj-chart>`,
  ),
  ...['platform-system', 'technology-transfer'].map((id) => `<zj-system system="${id}"></zj-system>`),
  '<zj-list kind="cooperation"></zj-list>',
  '<zj-list kind="place"></zj-list>',
  '<zj-stat-grid></zj-stat-grid>',
  '<zj-corridor-map selected="330100"></zj-corridor-map>',
];

/** Texts that follow one another within one block, a run each, as a screen reader may stop at them. */
async function runs(page: Page): Promise<string[][]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: string[][] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) found.push(open);
    open = [];
  };
  const visit = (node: Node | undefined): void => {
    if (!node) return;
    if (node.role?.value === 'StaticText') {
      open.push((node.name?.value ?? '').replaceAll('\u00a0', ' '));
      return;
    }
    // What is ignored is a box of the page's own, such as the parts of a line.
    if (!node.ignored) close();
    for (const id of node.childIds ?? []) visit(byId.get(id));
    if (!node.ignored) close();
  };
  visit(nodes[0]);
  close();
  await session.detach();
  return found;
}

/** All that the report counts and dates, as it is written in a language. */
async function quantities(lang: string): Promise<string[]> {
  const report = bundledReport();
  const locale = resolveLocale(lang, ['zh', 'en']);
  const written = new Set<string>();
  for (const figure of report.figures.figures) {
    written.add(formatFigure(figure, report.figures.units, locale));
    if (figure.period) written.add(formatPeriod(figure.period, locale));
  }
  for (const event of report.events.events) written.add(formatDate(event.date, locale));
  return [...written].map((each) => each.replaceAll('\u00a0', ' '));
}

/** Those that are there, but cut by the ends of texts wherever they are. */
function inPieces(found: readonly string[][], written: readonly string[]): string[] {
  return found.flatMap((texts) => {
    const whole = texts.join('');
    return written
      .filter((each) => each.length > 1 && whole.includes(each) && !texts.some((text) => text.includes(each)))
      .map((each) => `${each} in ${texts.join(' | ')}`);
  });
}

describe('the accessibility tree', () => {
  let site: Site;

  before(async () => {
    ensureBuild();
    site = await Site.open({ '/dist/': 'dist' });
  });

  after(() => site?.close());

  for (const lang of ['en', 'zh-CN']) {
    it(`has each figure and date in one piece: ${lang}`, async () => {
      const { page } = await site.visit(
        `<html lang="${lang}"><title>Tree</title><script type="module" src="/dist/cdn/autoload.js"></script>
        <body>${[...samples.map(sampleMarkup), ...others].join('\n')}`,
        undefined,
        { reducedMotion: 'reduce' },
      );
      await allReady(page);
      for (const table of await page.locator('zj-chart details > summary').all()) await table.click();
      const written = await quantities(lang);
      const found = await runs(page);
      const said = new Set(
        found
          .flat()
          .join('\n')
          .match(/\d[^\n]*/g),
      );
      assert.ok(said.size > 80, `a whole tree: ${said.size} texts with numbers`);
      const shown = written.filter((each) => found.some((texts) => texts.some((text) => text.includes(each))));
      assert.ok(shown.length > 40, `figures of the report: ${shown.length}`);
      assert.deepEqual(inPieces(found, written), []);

      // What popovers say: the source, and the table of what is shown. An event's source is there when it is selected.
      await page.locator('zj-timeline').first().locator('[part=title]').first().click();
      for (const name of [/^(Source|来源)/, /^(Data|数据)/]) {
        for (const tag of ['zj-stat', 'zj-stat-grid', 'zj-chart', 'zj-ranking', 'zj-timeline', 'zj-corridor-map']) {
          const button = page.locator(tag).first().getByRole('button', { name }).first();
          await button.focus();
          await page.keyboard.press('Enter');
          await page.getByRole('dialog').locator(':state(ready)').first().waitFor();
          const opened = await runs(page);
          assert.ok(opened.length > found.length, `${tag} ${name}`);
          assert.deepEqual(inPieces(opened, written), [], `${tag} ${name}`);
          await page.keyboard.press('Escape');
        }
      }
      await page.close();
    });
  }
});
