/** The commands that documentation shows, run as they stand, in a folder with the files that they name. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { requireChromium } from '../../scripts/browsers.js';
import { makeFolder, runWith, type Said } from './support/command.js';

const texts = ['README.md', 'README.zh-CN.md', 'llms.txt', 'docs/skill/SKILL.md', 'docs', 'docs/zh-CN'].flatMap(
  (path) =>
    path.includes('.')
      ? [path]
      : readdirSync(path).flatMap((name) => (name.endsWith('.md') ? [`${path}/${name}`] : [])),
);
const read = (file: string) => readFileSync(file, 'utf8');

/** What follows `npx zj-widgets` on a line of a shell or in code within the text, in the order of a document. */
function commandsOf(text: string): string[] {
  const found = [...text.matchAll(/^ *npx zj-widgets (.+)$|`npx zj-widgets ([^`]+)`/gm)];
  return found.map(([, line, inline = '']) => bare(line ?? inline));
}

/** Lines of the blocks of a shell that are no commands of ours. */
function otherLinesOf(text: string): string[] {
  const blocks = [...text.matchAll(/^ *```sh\n([^]*?)^ *```$/gm)];
  return blocks
    .flatMap(([, block = '']) => block.split('\n').map(bare))
    .filter((line) => line !== '' && !line.startsWith('npx zj-widgets '));
}

/** Without its comment and its indent. */
const bare = (line: string) =>
  line
    .replace(/\s+#.*/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Which test runs what this one does not. */
const elsewhere: readonly (readonly [pattern: RegExp, test: string])[] = [
  [/^npm ci && npm (?:start|test)$/, 'serve.test.ts, and every run of the tests'],
  [/^npm run bench(?: --.*)?$/, 'names.test.ts: the script and its options; a run takes half an hour'],
  [/^(?:mkdir|cp) .*public\/zj-widgets/, 'hosting.test.ts'],
];

/** A name alone, as it stands in a sentence, asks for nothing; but `mcp` is whole, and ends where nobody asks. */
const isCommand = (command: string) => command.includes(' ') || command === 'mcp';

const page = '<!doctype html><meta charset="utf-8"><title>x</title><zj-stat fact="rd-intensity">3.22%</zj-stat>';
const draft = '2024年，浙江研发投入强度为3.22%。\n';
/** The one that docs/own-report.md has readers write. */
const report = /```json\n([^]*?)```/.exec(read('docs/own-report.md'))?.[1] ?? '';
const env = { ...process.env, CHROME_PATH: requireChromium().executablePath };

async function run(cwd: string, command: string): Promise<Said> {
  const [, words = '', input, output] = /^(.*?)(?: < (\S+))?(?: > (\S+))?$/.exec(command) ?? [];
  const args = words
    // A shell puts the names of the files there.
    .replace('*.html', 'index.html')
    // Hundreds of pictures, which picture-browser.test.ts has for every record.
    .replace(/^share .*/, '$& --no-png')
    .replace('--format png', '--format svg')
    .split(' ');
  const said = await runWith({ cwd, env, stdin: input ? read(join(cwd, input)) : '' }, ...args);
  if (output) writeFileSync(join(cwd, output), said.stdout);
  return said;
}

describe('the commands in the documentation', () => {
  const files = {
    ...Object.fromEntries(['page.html', 'feed.html', 'site/index.html', 'article.html'].map((name) => [name, page])),
    ...Object.fromEntries(['draft.md', 'article.md', 'artikel.md', 'README.md'].map((name) => [name, draft])),
    ...Object.fromEntries(['report.json', 'old.json', 'new.json'].map((name) => [name, report])),
    'figures.csv': 'label,label_en,value,unit,year,paragraph\n重点实验室,Key laboratories,38,家,2024,overview.1\n',
    'pictures.txt': '--element stat --fact rd-intensity -o a.svg\n',
  };
  const folders = texts.map((file) => ({ file, folder: makeFolder(files) }));

  it('run as they stand', async () => {
    let count = 0;
    const drawn = new Set<string>();
    const wrong: string[] = [];
    for (const { file, folder } of folders) {
      const commands = [...new Set(commandsOf(read(file)))].filter(isCommand);
      if (!commands.some((each) => each.startsWith('new '))) await run(folder, 'new my-report');
      for (const command of commands) {
        count += 1;
        // Neither reads what another command has written: once is enough, whichever pages show it.
        if (/^(?:picture|share) /.test(command) && drawn.size === drawn.add(command).size) continue;
        const { code, stderr, stdout } = await run(folder, command);
        // The page is out of date as long as it is as it was written.
        const isRight = command.endsWith('--check') ? code === 1 && /Out of date/.test(stdout + stderr) : code === 0;
        if (!isRight) wrong.push(`${file}: ${command}: ${code}\n${stderr || stdout}`);
      }
    }
    assert.ok(count >= 70, String(count));
    assert.deepEqual(wrong, []);
  });

  it('run here, or in a test that is named here', () => {
    const lines = texts.flatMap((file) => otherLinesOf(read(file)).map((line) => `${file}: ${line}`));
    assert.ok(lines.length >= 18, String(lines.length));
    const unknown = lines.filter((line) => !elsewhere.some(([pattern]) => pattern.test(line.replace(/^.*?: /, ''))));
    assert.deepEqual(unknown, []);
    for (const [pattern] of elsewhere) assert.ok(lines.some((line) => pattern.test(line.replace(/^.*?: /, ''))));
  });

  it('write a new report that is without fault, its page and its explanation too', async () => {
    for (const language of ['zh', 'en']) {
      const folder = makeFolder();
      await run(folder, `new my-report --lang ${language}`);
      for (const command of ['check --strict', 'lint']) {
        const { code, stdout, stderr } = await run(folder, `${command} my-report`);
        assert.equal(code, 0, stdout + stderr);
      }
    }
  });
});
