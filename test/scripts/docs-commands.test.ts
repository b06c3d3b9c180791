/** The commands that documentation shows, run as they stand, in a folder with the files that they name. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bundledReport } from './support/bundled-report.js';
import { makeFolder, runCommand } from './support/command.js';

const texts = ['README.md', 'README.zh-CN.md', 'llms.txt', 'docs/skill/SKILL.md', 'docs', 'docs/zh-CN'].flatMap(
  (path) =>
    path.includes('.')
      ? [path]
      : readdirSync(path).flatMap((name) => (name.endsWith('.md') ? [`${path}/${name}`] : [])),
);

/** What follows `npx zj-widgets` on a line of a shell or in code within the text, in the order of a document. */
function commandsOf(text: string): string[] {
  const found = [...text.matchAll(/^ *npx zj-widgets (.+)$|`npx zj-widgets ([^`]+)`/gm)];
  return found.map(([, line, inline = '']) =>
    (line ?? inline)
      .replace(/\s+#.*/, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** A browser draws these, a server of tools waits for questions, and a shell is what gives a page to stdin. */
const isElsewhere = (command: string) =>
  /\.png|--format png|^share|^mcp|--stdin/.test(command) || !command.includes(' ');

const page = '<!doctype html><meta charset="utf-8"><title>x</title><zj-stat fact="rd-intensity">3.22%</zj-stat>';
const draft = '2024年，浙江研发投入强度为3.22%。\n';
const whole = bundledReport();
const report = JSON.stringify({ ...whole, report: { ...whole.report, id: 'mine' } });

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
    const wrong: string[] = [];
    for (const { file, folder } of folders) {
      const commands = [...new Set(commandsOf(readFileSync(file, 'utf8')))].filter((each) => !isElsewhere(each));
      if (!commands.some((each) => each.startsWith('new '))) await runCommand(folder, 'new', 'my-report');
      for (const command of commands) {
        // A shell puts the names of the files there.
        const { code, stderr, stdout } = await runCommand(
          folder,
          ...command.replace('*.html', 'index.html').split(' '),
        );
        count += 1;
        // The page is out of date as long as it is as it was written.
        const isRight = command.endsWith('--check') ? code === 1 && /Out of date/.test(stdout + stderr) : code === 0;
        if (!isRight) wrong.push(`${file}: ${command}: ${code}\n${stderr || stdout}`);
      }
    }
    assert.ok(count >= 30, String(count));
    assert.deepEqual(wrong, []);
  });
});
