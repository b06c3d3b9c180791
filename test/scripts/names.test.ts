import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { commands } from '../../src/cli/commands.js';
import { helpOf } from '../../src/cli/help.js';
import { mcpMessages } from '../../src/cli/mcp/mcp.messages.js';
import { foreignNames } from './support/foreign-names.js';
import { unknownInHelp, unknownInMarkdown, unknownInSource, usedForeignNames } from './support/names.js';

const folders = ['docs', 'stories', 'demo', 'examples', '.storybook'];
const files = [
  ...['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'SECURITY.md', 'llms.txt'],
  ...folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => !file.includes('node_modules') && !file.includes('/dist/')),
  ),
];
const texts = files.filter((file) => /\.(?:md|txt)$/.test(file));
const sources = files.filter((file) => /\.(?:ts|tsx|js|html|mdx|css|vue|svelte)$/.test(file));

/** A text with one name that there is not, and how that is told. */
const planted: readonly (readonly [text: string, kind: string, name: string])[] = [
  ['`<zj-stats>`', 'unknown-tag', 'zj-stats'],
  ['The tag zj-stats.', 'name', 'zj-stats'],
  ['`<zj-stat colour="red">`', 'unknown-attribute', 'colour'],
  ['`zj-corridor-map layout="grid"`', 'unknown-value', 'grid'],
  ['`<zj-stat fact="rd-spending">`', 'unknown-id', 'rd-spending'],
  ['`variant="giant"`', 'attribute', 'variant="giant"'],
  ['`colour="red"`', 'attribute', 'colour="red"'],
  ['`kind="policies"`', 'attribute', 'kind="policies"'],
  ['`count=true`', 'attribute', 'count=true'],
  ['`embed.html?el=stat&fact=rd-spending`', 'unknown-id', 'rd-spending'],
  ['`--zj-colour`', 'variable', '--zj-colour'],
  ['Set --zj-accents to red.', 'variable', '--zj-accents'],
  ['`::part(numeral)`', 'part', '::part(numeral)'],
  ['`zj-stat:state(empty)`', 'state', 'zj-stat:state(empty)'],
  ['`zj-selected`', 'name', 'zj-selected'],
  ['`zj-theme-sepia`', 'name', 'zj-theme-sepia'],
  ['`data-zj-lazy`', 'name', 'data-zj-lazy'],
  ['`#zj-event-nothing`', 'address', '#zj-event-nothing'],
  ['```html\n<button command="--zj-choose">x</button>\n```', 'command', '--zj-choose'],
  ['`--colour`', 'option', '--colour'],
  ['`--variant giant`', 'option', '--variant giant'],
  ['`--format toml`', 'option', '--format toml'],
  ['`npm run deploy`', 'script', 'deploy'],
  ['`npm run bench -- --fast`', 'option', '--fast'],
  ['`npx zj-widgets publish`', 'command', 'publish'],
  ['`npx zj-widgets lint --fix page.html`', 'option', 'lint: There is no option "--fix".'],
  ['```sh\nnpm ci && npm run deploy # soon\n```', 'script', 'deploy'],
  ['```sh\nnpx zj-widgets proof a.md --colour\n```', 'option', 'proof: There is no option "--colour".'],
  ['```html\n<zj-chart dataset-id="nothing">x</zj-chart>\n```', 'unknown-id', 'nothing'],
  ['```html\n<script type="module">import "zj-widgets/elements/map/define.js";</script>\n```', 'module', ''],
  ['```css\nzj-stat::part(numeral) { color: red; }\n```', 'unknown-part', 'numeral'],
  ["```js\nimport { ZjFigure } from 'zj-widgets/elements/stat/stat.js';\n```", 'export', ''],
  ['```tsx\n<zj-stat fact="rd-spending" key={id} />\n```', 'unknown-id', 'rd-spending'],
  ['```tsx\n<zj-stat colour={red} />\n```', 'unknown-attribute', 'colour'],
  ['```json\n{ "figures": { "figurines": [] } }\n```', 'field', 'figurines'],
  ['`source.wordings`', 'field', 'source.wordings'],
  ['`src/report/nothing.ts`', 'file', 'src/report/nothing.ts'],
  ['`docs/nothing.md`', 'file', 'docs/nothing.md'],
  ['`dist/cdn/all.js`', 'file', 'dist/cdn/all.js'],
  ['`zj-widgets/themes/sepia.css`', 'module', 'zj-widgets/themes/sepia.css'],
  ['`find_figures`', 'tool', 'find_figures'],
  ['`[colouring]`', 'binding', '[colouring]'],
  ['`.xml5`', 'name', '.xml5'],
  ['`registerAll(report)`', 'call', 'registerAll(report)'],
  ["`{ type: 'zj-embed:nothings' }`", 'object', 'nothings'],
  ['`figurine`', 'name', 'figurine'],
  ['`FigureList`', 'name', 'FigureList'],
];

const plantedInStories: readonly (readonly [text: string, kind: string, name: string])[] = [
  ["export const A = { args: { variant: 'giant' } };", 'unknown-value', 'giant'],
  ["export const A = { args: { fact: 'rd-spending' } };", 'unknown-id', 'rd-spending'],
  ["export const A = { args: { colour: 'red' } };", 'unknown-attribute', 'colour'],
  ["export const A = { args: { '--zj-colour': 'red' } };", 'variable', '--zj-colour'],
  ['export const A = { render: () => html`<zj-stats fact=${id}></zj-stats>` };', 'unknown-tag', 'zj-stats'],
  ['export const A = { code: \'<zj-list kind="policies">x</zj-list>\' };', 'unknown-value', 'policies'],
  ['/** Sends `zj-selected`. */', 'name', 'zj-selected'],
  ["document.addEventListener('zj-selected', go);", 'name', 'zj-selected'],
];

const told = (found: readonly { line: number; kind: string; name: string }[]) =>
  found.map(({ line, kind, name }) => `${line}: ${kind}: ${name}`);

describe('names in texts', () => {
  it('are told where there is nothing of that name, whatever its kind', async () => {
    const untold: string[] = [];
    for (const [text, kind, name] of planted) {
      const found = await unknownInMarkdown('docs/embedding.md', `Before.\n\n${text}\n`);
      const isTold = found.some((each) => each.kind === kind && each.line >= 3 && each.name.includes(name));
      if (!isTold) untold.push(`${text}\n${told(found).join('\n')}`);
    }
    assert.deepEqual(untold, []);
    const head = "const meta = { component: 'zj-stat', args: { fact: 'rd-expenditure' } };\n";
    for (const [text, kind, name] of plantedInStories) {
      const found = await unknownInSource('stories/stat.stories.ts', head + text);
      const isTold = found.some((each) => each.kind === kind && each.line === 2 && each.name === name);
      assert.ok(isTold, `${text}\n${told(found).join('\n')}`);
    }
    for (const [text, kind] of [
      ['zj-widgets publish x', 'command'],
      ['  --colour  the colour', 'option'],
      ['<zj-stats>', 'name'],
      ['as find_figures does', 'tool'],
      ['npx zj-widgets publish', 'command'],
    ] as const)
      assert.equal(unknownInHelp(text)[0]?.kind, kind, text);
  });

  it('are known in documentation, in both languages', async () => {
    assert.ok(texts.length >= 25, String(texts.length));
    for (const file of texts)
      assert.deepEqual(told(await unknownInMarkdown(file, readFileSync(file, 'utf8'))), [], file);
  });

  it('are known in stories, demo and examples', async () => {
    assert.ok(sources.length >= 50, String(sources.length));
    for (const file of sources)
      assert.deepEqual(told(await unknownInSource(file, readFileSync(file, 'utf8'))), [], file);
  });

  it('are known in what the command line and the server of tools say', async () => {
    assert.ok(Object.keys(commands).length >= 10);
    for (const [name, load] of Object.entries(commands))
      for (const language of ['zh', 'en'])
        assert.deepEqual(told(unknownInHelp(helpOf(await load(), language))), [], `${name} ${language}`);
    for (const messages of Object.values(mcpMessages))
      assert.deepEqual(told(unknownInHelp(Object.values(messages).join('\n'))), []);
  });

  it('are foreign only where a text has them', async () => {
    for (const file of texts) await unknownInMarkdown(file, readFileSync(file, 'utf8'));
    const unused = [...foreignNames].filter((name) => !usedForeignNames.has(name));
    assert.deepEqual(unused, []);
  });
});
