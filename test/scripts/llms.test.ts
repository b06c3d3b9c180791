import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const text = readFileSync('llms.txt', 'utf8');
const links = [...text.matchAll(/^- \[[^\]]+\]\(([^)]+)\)(?:: |：)\S/gm)].map(([, url = '']) => url);

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
});

describe('the skill', () => {
  const skill = readFileSync('docs/skill/SKILL.md', 'utf8');

  it('has the head by which agents find it', () => {
    assert.match(skill, /^---\nname: zj-widgets\ndescription: .{80,1024}\n---\n/);
  });

  it('names each element that shows something by itself, and each command for pages and drafts', () => {
    const manifest = readFileSync('custom-elements.json', 'utf8');
    const tags = [...manifest.matchAll(/"tagName": "([\w-]+)"/g)].map(([, tag = '']) => tag);
    const within = ['zj-source', 'zj-actions', 'zj-report-data'];
    assert.ok(tags.length > 10);
    for (const tag of tags.filter((each) => !within.includes(each))) assert.ok(skill.includes(`<${tag}`), tag);
    for (const command of ['lint', 'picture', 'proof', 'share'])
      assert.ok(skill.includes(`npx zj-widgets ${command}`), command);
  });
});
