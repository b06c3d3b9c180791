import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { inChinese } from '../../bench/chinese.js';

const chineseFolder = 'docs/zh-CN';
const pairs = [
  ['README.md', 'README.zh-CN.md'],
  ...(existsSync(chineseFolder) ? readdirSync(chineseFolder) : []).map((name) => [
    `docs/${name}`,
    `${chineseFolder}/${name}`,
  ]),
] as [string, string][];

/** A heading and what follows it, with what has to be the same in both languages. */
interface Section {
  level: number;
  code: string[];
  /** The number of columns of each row. */
  tables: number[];
  links: string[];
  /** In code within the text: tags, attributes, commands, files. */
  names: string[];
  figures: string[];
}

const read = (path: string) => readFileSync(path, 'utf8');
const toEnglish = (path: string) => path.replace('.zh-CN.md', '.md').replace(`${chineseFolder}/`, 'docs/');
const toChinese = (path: string) => pairs.find(([english]) => english === path)?.[1] ?? path;

function walk(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) walk(child, see);
}

function textOf(node: Nodes): string {
  let text = '';
  walk(node, (each) => {
    if ('value' in each) text += each.value;
  });
  return text;
}

/** The page of a record has its language in its name, which is the text's own. */
const inEither = (code: string) => code.replace(/\.(?:zh|en)\.html\b/g, '.html');

/** The fragments that lead to the headings, as code hosts make them. */
function fragments(path: string): string[] {
  const found: string[] = [];
  walk(fromMarkdown(read(path)), (node) => {
    if (node.type !== 'heading') return;
    const letters = textOf(node)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, '');
    found.push(letters.replaceAll(' ', '-'));
  });
  return found;
}

/** The file where a link leads, whatever its language, and the place of its heading among the others. */
function destination(url: string, from: string): string {
  if (/^\w+:/.test(url)) return url;
  const [file = '', fragment] = url.split('#');
  const path = file === '' ? from : join(dirname(from), file);
  assert.ok(existsSync(path), `${from}: there is no ${path}`);
  if (fragment === undefined) return toEnglish(path);
  const place = fragments(path).indexOf(decodeURIComponent(fragment));
  assert.ok(place >= 0, `${from}: there is no #${fragment} in ${path}`);
  return `${toEnglish(path)}#${place}`;
}

/**
 * Code without what is written for people: comments, text within elements, their `title` and `alt`, Han characters and
 * their punctuation, and the choice between the two languages. Where a command's output is shown (a block that names no
 * language and has Han characters), tags and figures are what is left.
 */
function skeleton(code: string, language = ''): string {
  const lines = `${code.split('\n').length} lines`;
  const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu;
  if (language === '' && /\p{Script=Han}/u.test(code)) return [lines, ...(code.match(/<[^>]*>|\d+/g) ?? [])].join('\n');
  const withoutText = language === 'sh' ? code : code.replace(/>[^<>{}]*</g, '><');
  const bare = inEither(withoutText)
    .replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//g, '')
    .replace(/(?<=^|\s)(?:\/\/|#) .*$/gm, '')
    .replace(/\b(title|alt)="[^"]*"/g, '$1')
    .replace(/\b(lang[= ]"?)(?:zh|en)\b/g, '$1')
    .replace(han, '')
    .replace(/\s+/g, ' ');
  return `${lines}\n${bare}`;
}

function sectionsOf(path: string, text = read(path)): Section[] {
  const sections: Section[] = [];
  walk(fromMarkdown(text), (node) => {
    if (node.type === 'heading')
      sections.push({ level: node.depth, code: [], tables: [], links: [], names: [], figures: [] });
    const section = sections.at(-1);
    if (node.type === 'root' || !section) return;
    if (node.type === 'code')
      section.code.push(`${node.lang} ${node.meta}\n${skeleton(node.value, node.lang ?? undefined)}`);
    if (node.type === 'html') section.code.push(skeleton(node.value, 'html'));
    if (node.type === 'link' || node.type === 'image') section.links.push(destination(node.url, path));
    if (node.type === 'inlineCode') section.names.push(inEither(node.value.replace(/\s+/g, ' ')));
    if (node.type === 'text')
      section.figures.push(
        ...[...node.value.matchAll(/\d+(?:[.,]\d+)*/g)].map(([figure]) => figure.replaceAll(',', '')),
      );
    if (node.type === 'paragraph') {
      const source = text.slice(node.position?.start.offset, node.position?.end.offset);
      const rows = source.split('\n').filter((line) => line.startsWith('|'));
      section.tables.push(...rows.map((row) => row.replace(/`[^`]*`|\\\|/g, '').split('|').length - 2));
    }
  });
  // The order of words within a section is a language's own.
  for (const section of sections) {
    section.links.sort();
    section.names = [...new Set(section.names)].sort();
    section.figures.sort();
  }
  return sections;
}

describe('the documentation in Chinese', () => {
  for (const [english, chinese] of pairs) {
    it(`has in ${chinese} what ${english} has`, () => {
      const [ours, theirs] = [sectionsOf(chinese), sectionsOf(english)];
      assert.ok(theirs.length > 0 && theirs.some(({ names }) => names.length > 0));
      assert.deepEqual(
        ours.map(({ level }) => level),
        theirs.map(({ level }) => level),
      );
      const headings = fragments(english);
      for (const [index, section] of ours.entries())
        assert.deepEqual(section, theirs[index], `${chinese}, section ${index + 1} (“${headings[index]}”)`);
    });

    it(`leads from ${english} to ${chinese} and back, and on to pages in Chinese`, () => {
      for (const [from, to] of [
        [english, chinese],
        [chinese, english],
      ] as const) {
        const [first = ''] = read(from).match(/(?<=\]\()[^)]+/) ?? [];
        assert.equal(join(dirname(from), first), to, `the first link of ${from}`);
        assert.match(read(from).split('\n')[2] ?? '', /English.*中文/);
      }
      walk(fromMarkdown(read(chinese)), (node) => {
        if (node.type !== 'link' || /^(?:\w+:|#)/.test(node.url)) return;
        const path = join(dirname(chinese), node.url.split('#')[0] ?? '');
        if (path !== english) assert.equal(path, toChinese(path), `${chinese}: ${node.url} is there in Chinese`);
      });
    });

    it(`is Chinese throughout in ${chinese}, by the marks of GB/T 15834`, () => {
      walk(fromMarkdown(read(chinese)), (node) => {
        if (node.type !== 'text') return;
        // A comma or full stop of half width beside Han characters, or straight quotes about them.
        assert.doesNotMatch(node.value, /\p{Script=Han}[,;:?!]|\p{Script=Han}\.(?:\s|$)|"\p{Script=Han}/u, chinese);
        // Emphasis that does not close, as beside a full stop of full width with no space.
        assert.doesNotMatch(node.value, /\*\*|``/, chinese);
        const unquoted = node.value.replace(/“[^”]*”/g, '');
        assert.doesNotMatch(unquoted, /[a-z]{2,} (?:the|of|and|is|are) [a-z]{2,}/, chinese);
      });
    });
  }

  it('has of every page of docs/ one in Chinese, and the tables of figures that the bench writes', () => {
    const pages = readdirSync('docs').filter((name) => name.endsWith('.md'));
    assert.ok(pages.length >= 9);
    assert.deepEqual(readdirSync(chineseFolder).sort(), pages.sort());
    const tables = (path: string) => [...read(path).matchAll(/<!-- (\w+) -->\n\n([^]*?)\n\n<!-- \/\1 -->/g)];
    const ours = tables(`${chineseFolder}/performance.md`);
    assert.equal(ours.length, 5);
    for (const [index, [, part, english = '']] of tables('docs/performance.md').entries()) {
      const chinese = inChinese(english);
      assert.equal(ours[index]?.[2], chinese, part);
      // Names of elements and of other libraries stay; all else is Chinese.
      assert.doesNotMatch(
        chinese,
        /[a-z] (?:of|each|alone|all|data|chart|against)\b|\b(?:met|goal|measured|times|shift)\b/,
        part,
      );
    }
  });

  it('is told from what has moved on alone', () => {
    const path = 'README.md';
    const text = read(path);
    for (const [what, before, after] of [
      ['a heading', '## Its look\n', ''],
      ['the level of a heading', '## Its look', '### Its look'],
      ['a command', 'npm ci && npm start\n', 'npm start\n'],
      ['an attribute in code', '<zj-stat fact="rd-expenditure">', '<zj-stat fact="rd-intensity">'],
      ['a line of code', '  color-scheme: light dark;\n', ''],
      ['a picture', 'srcset="docs/images/hero-dark.png"', 'srcset="docs/images/hero-light.png"'],
      ['a row', /\| `<zj-ranking>`.*\n/, ''],
      ['a column', '| `<zj-ranking>` |', '| `<zj-ranking>` | new |'],
      ['a link', '](docs/maps.md)', '](docs/theming.md)'],
      ['a name in the text', '`heading-level`', '`level`'],
      ['a figure', 'Node 20.19', 'Node 22'],
    ] as const) {
      const changed = text.replace(before, after);
      assert.notEqual(changed, text, what);
      assert.notDeepEqual(sectionsOf(path, changed), sectionsOf(path), what);
    }
    for (const [what, before, after] of [
      ['words', 'usable by everyone', 'for all'],
      ['text in an element', 'R&amp;D expenditure: CNY 290.14 billion (2024)', 'R&amp;D'],
      ['a comment', '// registers <zj-stat>', '// the tag'],
    ] as const) {
      const changed = text.replace(before, after);
      assert.notEqual(changed, text, what);
      assert.deepEqual(sectionsOf(path, changed), sectionsOf(path), what);
    }
  });
});
