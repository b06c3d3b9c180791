import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { runCommand } from './support/command.js';

const text = readFileSync('llms.txt', 'utf8');
const links = [...text.matchAll(/^- \[[^\]]+\]\(([^)]+)\)(?:: |：)\S/gm)].map(([, url = '']) => url);
const code = [...text.replace(/^```[^]*?^```$/gm, '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

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
    const pages = readdirSync('docs').filter((name) => name.endsWith('.md'));
    assert.ok(pages.length > 5);
    for (const page of pages) assert.ok(links.includes(`docs/${page}`), page);
  });

  it('names attributes, tools and commands that there are', async () => {
    const { stdout: help } = await runCommand('.', 'mcp', '--help');
    const tools = code.filter((name) => /^[a-z]+_[a-z]+$/.test(name));
    assert.ok(tools.length >= 4);
    for (const tool of tools) assert.match(help, new RegExp(`^ +${tool} `, 'm'));

    const { stdout: usage } = await runCommand('.', '--help');
    const commands = text.matchAll(/npx zj-widgets (\w+)/g);
    for (const [, command = ''] of commands) assert.match(usage, new RegExp(`^ +${command} `, 'm'));

    const manifest = readFileSync('custom-elements.json', 'utf8');
    const known = [...usage.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name);
    const attributes = code.filter((name) => /^[a-z-]+$/.test(name) && !known.includes(name));
    assert.ok(attributes.includes('fact') && attributes.includes('dataset-id'));
    // `lang` is every HTML element's, and has the values that stand beside it.
    for (const name of attributes.filter((each) => !['lang', 'en'].includes(each)))
      assert.ok(manifest.includes(`"name": "${name}"`), name);
  });
});
