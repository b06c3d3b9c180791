import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { after, before, beforeEach, describe, it } from 'node:test';
import { main } from '../../src/cli/main.js';

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zj-widgets-prerender-'));
});
beforeEach(async () => {
  for (const entry of await readdir(folder)) await rm(join(folder, entry), { recursive: true });
});
after(() => rm(folder, { recursive: true }));

async function run(args: string[], { stdin = '', language = 'en' }: { stdin?: string; language?: string } = {}) {
  const said = { stdout: '', stderr: '' };
  const code = await main(['prerender', ...args], {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: { write: (text) => (said.stdout += text) },
    stderr: { write: (text) => (said.stderr += text) },
    cwd: folder,
    env: { LANG: language },
  });
  return { code, ...said };
}

async function write(name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), content);
}

const read = (name: string) => readFile(join(folder, name), 'utf8');

const page = (body: string, lang = 'en') =>
  `<!doctype html>\n<html lang="${lang}">\n<meta charset="utf-8">\n<title>A page</title>\n${body}\n</html>\n`;

/** A page as it was before: without what stands in declarative shadow roots and generated fallbacks. */
function withoutWritten(text: string): string {
  let result = text;
  for (let start; (start = result.indexOf('<template shadowrootmode="open">')) >= 0;) {
    let depth = 0;
    let end = start;
    do {
      const tag = /<\/?template\b[^>]*>/g;
      tag.lastIndex = end;
      const match = tag.exec(result) as RegExpExecArray;
      depth += match[0].startsWith('</') ? -1 : 1;
      end = match.index + match[0].length;
    } while (depth > 0);
    result = result.slice(0, start) + result.slice(end);
  }
  return result.replace(/<(div|span) data-zj-fallback.*?<\/\1>/gs, '');
}

/** What stands between an element's start tag and its end tag. */
const inside = (text: string, tag: string) => new RegExp(`<${tag}\\b[^>]*>(.*)</${tag}>`, 's').exec(text)?.[1] ?? '';
const fallbackOf = (text: string) => /<(div|span) data-zj-fallback="" lang="[\w-]+">(.*?)<\/\1>/s.exec(text)?.[2] ?? '';

describe('prerender', () => {
  it('writes a shadow root and a readable text into an element, and nothing else', async () => {
    const source = page('<P  Class=a>It is\t<zj-stat fact=rd-expenditure></zj-stat>. <!-- kept --> <br/>&nbsp;');
    await write('page.html', source);
    assert.deepEqual(await run(['page.html']), { code: 0, stdout: '', stderr: '' });
    const filled = await read('page.html');
    assert.equal(withoutWritten(filled), source);
    const stat = inside(filled, 'zj-stat');
    assert.match(stat, /^<template shadowrootmode="open"><style>/);
    assert.match(stat, /<span class="number">290\.14<\/span>/);
    // In a paragraph there is no room for blocks.
    assert.match(
      stat,
      /<\/template><span data-zj-fallback="" lang="en">R&amp;D expenditure\P{L}*CNY&nbsp;290\.14&nbsp;billion\P{L}*2024 \(Department of Science and Technology[^<]+paragraph 2[^<]+”\)<\/span>$/u,
    );
  });

  it('says the same when it is run again, whatever the library has drawn before', async () => {
    await write(
      'page.html',
      page('<zj-stat-grid section="talent"></zj-stat-grid><zj-chart dataset-id="platforms"></zj-chart>'),
    );
    await run(['page.html']);
    const first = await read('page.html');
    await run(['page.html']);
    assert.equal(await read('page.html'), first);
    await write('page.html', first.replaceAll('207.1', '1.702').replace('fact="talent-cities"', 'fact="changed"'));
    await run(['page.html']);
    assert.equal(await read('page.html'), first);
  });

  it('keeps the text that the author gave, and what goes into slots', async () => {
    const source = page(
      '<zj-stat fact="rd-intensity">3.22 % <!-- of GDP --></zj-stat>\n<zj-stat-grid facts="rd-intensity"><h2 slot="heading">Money</h2></zj-stat-grid>',
    );
    await write('page.html', source);
    await run(['page.html']);
    const filled = await read('page.html');
    assert.equal(withoutWritten(filled), source);
    assert.match(filled, /<\/template>3\.22 % <!-- of GDP --><\/zj-stat>/);
    assert.match(filled, /<\/div><h2 slot="heading">Money<\/h2><\/zj-stat-grid>/);
  });

  it('keeps line ends and the byte order mark', async () => {
    const source = `\ufeff${page('<zj-stat\r\n  fact="rd-intensity"></zj-stat>\r\n<p>after')}`.replace(
      /\r?\n/g,
      '\r\n',
    );
    await write('page.html', source);
    await run(['page.html']);
    const filled = await read('page.html');
    assert.equal(withoutWritten(filled), source);
    assert.notEqual(filled, source);
  });

  it('takes language and report from what is around', async () => {
    const body = '<div lang="zh-CN"><zj-stat fact="rd-expenditure"></zj-stat></div>';
    await write('page.html', page(body));
    await run(['page.html']);
    assert.match(fallbackOf(await read('page.html')), /研发经费投入.*2901\.4亿元/s);
    await write('page.html', page(body.replace('<zj-stat', '<zj-stat lang="en"')));
    await run(['page.html']);
    assert.match(fallbackOf(await read('page.html')), /R&amp;D expenditure/);
    await write('page.html', page(body.replace('<div', '<div report="zhejiang-2021-2025"')));
    assert.equal((await run(['page.html'])).code, 0);
    await write('page.html', page(body.replace('<div', '<div report="elsewhere"')));
    const { code, stderr } = await run(['page.html']);
    assert.equal(code, 1);
    assert.match(stderr, /^page\.html:5:\d+: There is no report named “elsewhere”/);
  });

  it('opens sources where the page says that the report stands', async () => {
    const source = '<div><zj-source record="rd-expenditure"></zj-source></div>';
    const within = (attribute: string) =>
      page(`<main report-url="https://example.org/a">${source}</main>`.replace('<div', `<div${attribute}`));
    for (const attribute of ['', ' report-url="" report=""']) {
      await write('page.html', within(attribute));
      assert.deepEqual(await run(['page.html']), { code: 0, stdout: '', stderr: '' });
      const link = /href="(https:[^"]*)"/.exec(await read('page.html'))?.[1] ?? '';
      assert.equal(decodeURIComponent(link), 'https://example.org/a#:~:text=2901.4亿元', attribute);
    }
    await write('page.html', page(source));
    await run(['page.html']);
    assert.match(await read('page.html'), /Date not known.*Address not known/s);
  });

  it('continues the outline of the page', async () => {
    await write('page.html', page('<section><h3>Before</h3></section><zj-chart dataset-id="platforms"></zj-chart>'));
    await run(['page.html']);
    assert.match(await read('page.html'), /role="heading" aria-level="4"/);
  });

  it('writes ASCII into a page that does not say how it is encoded', async () => {
    await write('page.html', '<p lang=zh><zj-stat fact="rd-expenditure"></zj-stat>');
    await run(['page.html']);
    const filled = await read('page.html');
    assert.match(filled, /^[\0-\x7f]*$/);
    assert.match(filled, /&#20159;&#20803;/);
  });

  it('leaves alone what it is told to, what is no page of ours, and templates', async () => {
    const source = page(
      '<zj-stat data-zj-no-prerender></zj-stat><x-stat fact="?"></x-stat><template><zj-stat></zj-stat></template>' +
        '<!-- <zj-stat> --><script>"<zj-stat>"</script>',
    );
    await write('page.html', source);
    assert.equal((await run(['page.html'])).code, 0);
    assert.equal(await read('page.html'), source);
  });

  describe('refuses', () => {
    const cases: [name: string, body: string, message: RegExp][] = [
      [
        'an unknown id',
        '<p><zj-stat\n fact="rd-expenditur"></zj-stat>',
        /^page\.html:6:2: .*“rd-expenditur”.*rd-expenditure/,
      ],
      ['a missing id', '<zj-stat></zj-stat>', /^page\.html:5:1: .*fact/],
      [
        'an unknown value',
        '<zj-stat fact="rd-intensity" variant="huge"></zj-stat>',
        /^page\.html:5:30: .*“huge”.*hero/,
      ],
      [
        'a value that does not suit',
        '<zj-chart dataset-id="platforms" type="line"></zj-chart>',
        /^page\.html:5:34: .*line/,
      ],
      [
        'an unknown section',
        '<zj-stat-grid section="talents"></zj-stat-grid>',
        /^page\.html:5:15: .*“talents”.*talent/,
      ],
      [
        'an unknown tag',
        '<zj-stats></zj-stats>',
        /^page\.html:5:1: There is no element <zj-stats>\. Did you mean zj-stat/,
      ],
      [
        'a tag that is not closed',
        '<p><zj-stat fact="rd-intensity"></p>',
        /^page\.html:5:4: <zj-stat> has no end tag <\/zj-stat>/,
      ],
      ['a tag that closes itself', '<zj-stat fact="rd-intensity" />', /^page\.html:5:1: <zj-stat> has no end tag/],
    ];
    for (const [name, body, message] of cases) {
      it(name, async () => {
        const source = page(`${body}<zj-ranking></zj-ranking>`);
        await write('page.html', source);
        const { code, stdout, stderr } = await run(['page.html']);
        assert.equal(code, 1);
        assert.equal(stdout, '');
        assert.match(stderr, message);
        assert.equal(await read('page.html'), source);
      });
    }

    it('a page in another encoding', async () => {
      const gbk = Buffer.concat([Buffer.from(page('<p>')), Buffer.from([0xd5, 0xe3, 0xbd, 0xad]), Buffer.from('\n')]);
      await write('gbk.html', gbk);
      await write(
        'said.html',
        '<!doctype html>\n<meta http-equiv="Content-Type" content="text/html; charset=gb2312">\n',
      );
      await write('wide.html', Buffer.from(`\ufeff${page('')}`, 'utf16le'));
      const { code, stderr } = await run(['gbk.html', 'said.html', 'wide.html']);
      assert.equal(code, 1);
      assert.match(stderr, /^gbk\.html:7:1: .*not UTF-8/m);
      assert.match(stderr, /^said\.html:2:1: .*gb2312/m);
      assert.match(stderr, /^wide\.html:1:1: .*UTF-16/m);
      assert.deepEqual(await readFile(join(folder, 'gbk.html')), gbk);
    });

    it('in Chinese too', async () => {
      await write('page.html', page('<zj-stat fact="rd-intensity">'));
      const { stderr } = await run(['page.html'], { language: 'zh_CN.UTF-8' });
      assert.match(stderr, /^page\.html:5:1: <zj-stat> 没有结束标签 <\/zj-stat>。/);
    });

    it('a command line that does not say what to do', async () => {
      for (const args of [
        [],
        ['--stdin', 'page.html'],
        ['page.html', '--styles', 'both'],
        ['--stdin', '--csp'],
        ['--stdin', '--styles', 'link'],
      ]) {
        const { code, stdout, stderr } = await run(args);
        assert.equal(code, 2, args.join(' '));
        assert.equal(stdout, '');
        assert.match(stderr, /^zj-widgets: .+\nSee: zj-widgets prerender --help\n$/);
      }
    });

    it('files that are not there', async () => {
      await mkdir(join(folder, 'empty'));
      const { code, stderr } = await run(['gone.html', 'empty']);
      assert.equal(code, 1);
      assert.match(stderr, /^gone\.html: There is no such file\.$/m);
      assert.match(stderr, /^empty: There are no pages in empty\.$/m);
    });
  });

  it('reads stdin and writes stdout', async () => {
    const source = page('<zj-stat fact="rd-intensity"></zj-stat>');
    const { code, stdout } = await run(['--stdin'], { stdin: source });
    assert.equal(code, 0);
    assert.equal(withoutWritten(stdout), source);
    await write('page.html', source);
    assert.equal((await run(['page.html', '-o', '-'])).stdout, stdout);
    assert.equal(await read('page.html'), source);
    const broken = await run(['--stdin'], { stdin: '<zj-stat>' });
    assert.deepEqual([broken.code, broken.stdout], [1, '']);
    assert.match(broken.stderr, /^<stdin>:1:1: /);
  });

  it('goes through folders, writes the sound pages and tells how far it is', async () => {
    await write('site/index.html', page('<zj-stat fact="rd-intensity"></zj-stat>'));
    await write('site/deep/er/page.HTM', page('<zj-ranking></zj-ranking>'));
    await write('site/plain.html', page('<p>Nothing of ours.'));
    await write('site/bad.html', page('<zj-stat fact="?"></zj-stat>'));
    await write('site/notes.txt', '<zj-stat fact="rd-intensity"></zj-stat>');
    await write('site/node_modules/a/page.html', page('<zj-stat fact="rd-intensity"></zj-stat>'));
    const { code, stderr } = await run(['site', '-o', 'out', '--verbose']);
    assert.equal(code, 1);
    assert.deepEqual((await readdir(join(folder, 'out'), { recursive: true })).sort(), [
      'deep',
      'deep/er',
      'deep/er/page.HTM',
      'index.html',
      'plain.html',
    ]);
    assert.equal(await read('out/plain.html'), await read('site/plain.html'));
    assert.match(stderr, /^\[2\/4\] site\/deep\/er\/page\.HTM: elements: 1$/m);
    assert.match(stderr, /^site\/bad\.html:5:10: /m);
    assert.match(stderr, /not written: 1\. Others, done: 3\.$/m);
  });

  it('does not touch a file that stays as it is, and says which are out of date', async () => {
    await write('page.html', page('<zj-stat fact="rd-intensity"></zj-stat>'));
    const before = await read('page.html');
    const stale = await run(['page.html', '--check']);
    assert.equal(stale.code, 1);
    assert.match(stale.stderr, /^page\.html:1:1: Out of date/);
    assert.equal(await read('page.html'), before);
    await run(['page.html']);
    const { mtimeMs } = await stat(join(folder, 'page.html'));
    assert.equal((await run(['page.html', '--check'])).code, 0);
    await run(['page.html']);
    assert.equal((await stat(join(folder, 'page.html'))).mtimeMs, mtimeMs);
  });

  it('leaves no style attribute, and names what a policy must allow', async () => {
    await write(
      'page.html',
      page('<zj-timeline orientation="horizontal"></zj-timeline><zj-chart dataset-id="platforms"></zj-chart>'),
    );
    const { stdout } = await run(['page.html', '--csp']);
    const filled = await read('page.html');
    assert.doesNotMatch(filled, /<[^>]+\sstyle=/);
    const styles = [...filled.matchAll(/<style>/g)].length;
    assert.ok(styles > 1);
    assert.match(stdout, /^style-src 'self'( 'sha256-[\w+/]+=*')+\n$/);
    assert.ok((stdout.match(/sha256/g) ?? []).length <= styles);
  });

  it('writes styles into files beside the page', async () => {
    await write('a/one.html', page('<zj-stat fact="rd-intensity"></zj-stat>'));
    await write('a/b/two.html', page('<zj-stat fact="rd-expenditure" variant="inline"></zj-stat>'));
    assert.equal((await run(['a', '-o', 'out', '--styles', 'link'])).code, 0);
    const one = await read('out/one.html');
    const two = await read('out/b/two.html');
    assert.doesNotMatch(one + two, /<style/);
    const [, shared = ''] = /<link rel="stylesheet" href="zj-styles\/(zj-stat\.\w+\.css)">/.exec(one) ?? [];
    assert.match(await read(`out/zj-styles/${shared}`), /\.value/);
    assert.ok(two.includes(`<link rel="stylesheet" href="../zj-styles/${shared}">`));
    const { stdout } = await run(
      ['--stdin', '--styles', 'link', '--styles-folder', 'css', '--styles-url', 'https://x.test/css'],
      { stdin: one },
    );
    assert.ok(stdout.includes(`href="https://x.test/css/${shared}"`));
    assert.ok((await readdir(join(folder, 'css'))).includes(shared));
  });
});
