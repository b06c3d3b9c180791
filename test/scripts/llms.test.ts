import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { runCommand } from './support/command.js';

const text = readFileSync('llms.txt', 'utf8');
const links = [...text.matchAll(/^- \[[^\]]+\]\(([^)]+)\)(?:: |：)\S/gm)].map(([, url = '']) => url);

/** The commands, tools, tags and attributes that a text for agents names are there. */
async function assertNamesExist(text: string): Promise<void> {
  const code = [...text.replace(/^```[^]*?^```$/gm, '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  const { stdout: help } = await runCommand('.', 'mcp', '--help');
  const tools = code.filter((name) => /^[a-z]+_[a-z]+$/.test(name));
  assert.ok(tools.length >= 4);
  for (const tool of tools) assert.match(help, new RegExp(`^ +${tool} `, 'm'));

  const { stdout: usage } = await runCommand('.', '--help');
  const commands = [...text.matchAll(/npx zj-widgets (\w+)/g)];
  assert.ok(commands.length >= 2);
  for (const [, command = ''] of commands) assert.match(usage, new RegExp(`^ +${command} `, 'm'));

  const manifest = readFileSync('custom-elements.json', 'utf8');
  const known = [...usage.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name);
  const tags = code.flatMap((each) => /^<([\w-]+)/.exec(each)?.[1] ?? []);
  const attributes = code.flatMap((each) =>
    each.startsWith('<')
      ? [...each.matchAll(/ ([\w-]+)=/g)].map(([, name = '']) => name)
      : /^[a-z-]+$/.test(each) && !known.includes(each)
        ? each
        : [],
  );
  // `lang` is every HTML element's, and has the values that stand beside it.
  const ours = attributes.filter((each) => !['lang', 'en'].includes(each));
  assert.ok(ours.length >= 2);
  for (const name of ours) assert.ok(manifest.includes(`"name": "${name}"`), name);
  for (const tag of tags) assert.ok(manifest.includes(`"tagName": "${tag}"`), tag);
}

describe('llms.txt', () => {
  it('has the form of llmstxt.org: a title, a summary, sections of links with a line each', () => {
    assert.match(text, /^# zj-widgets\n\n> [^\n]+\n\n/);
    const [, ...sections] = text.split(/^## .*\n/m);
    assert.ok(sections.length >= 3);
    for (const section of sections)
      for (const line of section.split('\n').filter((each) => each !== ''))
        assert.match(line, /^- \[[^\]]+\]\([^)]+\)(?:: |：)\S/);
  });

  it('leads to files that there are, and to all of docs/', () => {
    for (const url of links) assert.ok(existsSync(url), url);
    for (const folder of ['docs', 'docs/zh-CN']) {
      const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
      assert.ok(pages.length > 5);
      for (const page of pages) assert.ok(links.includes(`${folder}/${page}`), `${folder}/${page}`);
    }
  });

  it('names attributes, tools and commands that there are', async () => {
    await assertNamesExist(text);
  });
});

describe('the skill', () => {
  const skill = readFileSync('docs/skill/SKILL.md', 'utf8');

  it('has the head by which agents find it', () => {
    assert.match(skill, /^---\nname: zj-widgets\ndescription: .{80,1024}\n---\n/);
  });

  it('names elements, attributes, tools and commands that there are, each element among them', async () => {
    await assertNamesExist(skill);
    const manifest = readFileSync('custom-elements.json', 'utf8');
    const tags = [...manifest.matchAll(/"tagName": "([\w-]+)"/g)].map(([, tag = '']) => tag);
    const within = ['zj-source', 'zj-actions', 'zj-report-data'];
    assert.ok(tags.length > 10);
    for (const tag of tags.filter((each) => !within.includes(each))) assert.ok(skill.includes(`<${tag}`), tag);
  });
});
