/**
 * Measures how high each element is, at many widths, in both languages and in typefaces narrow and wide, and writes the
 * rules that keep that much room free for it until it has come: src/theme/reserve/heights.css.
 *
 *   npm run reserve
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { topicNames } from '../src/report/topics.js';
import type { Topics } from '../src/report/types.js';
import { launchArgs, requireChromium } from './browsers.js';
import { ensureBuild } from './ensure-build.js';
import { groupsOf, markupOf } from './reserve/cases.js';
import { measureHeights, widths } from './reserve/measure.js';
import { languages, writeRules } from './reserve/stylesheet.js';
import { serveFolders } from './static-server.js';

const result = 'src/theme/reserve/heights.css';

const topics = Object.fromEntries(
  topicNames.map((name) => [name, JSON.parse(readFileSync(`data/zhejiang-2021-2025/${name}.json`, 'utf8'))]),
) as Topics;
const groups = groupsOf(topics);
const elements = groups.flatMap((group) => group.values.map((value) => markupOf(group, value)));

ensureBuild();
const folder = mkdtempSync(join(tmpdir(), 'zj-widgets-reserve-'));
const server = await serveFolders({ '/': folder, '/dist/': 'dist' }, 0);
const { executablePath } = requireChromium();
const browser = await chromium.launch({ executablePath, args: [...launchArgs] });
try {
  const [zh, en] = await Promise.all(
    languages.map((language) => {
      writeFileSync(join(folder, `${language}.html`), page(language));
      return measureHeights(browser, `${server.address}/${language}.html`, elements.length);
    }),
  );
  let next = 0;
  const measured = groups.map((group) => {
    const range = [next, (next += group.values.length)] as const;
    return { ...group, profiles: { zh: zh?.slice(...range) ?? [], en: en?.slice(...range) ?? [] } };
  });
  const rules = writeRules(measured, widths);
  writeFileSync(result, `/* Written by npm run reserve. */\n${rules.join('\n')}\n`);
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}

/** As the style sheet sets the elements, but for the room, and all of them laid out, however many. */
function page(language: string): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${language}</title>
<style>body { line-height: 1.6; margin: 0 } main > * { display: flow-root !important } main > ::part(base) { content-visibility: visible }</style>
<script type="module" src="/dist/cdn/autoload.js"></script><main>${elements.join('\n')}</main>`;
}
