import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { cdnFiles, themeFiles } from '../../src/cli/lint/files.js';
import { lintHtml } from '../../src/cli/lint/lint-html.js';
import { htmlOfMarkdown } from '../../src/cli/lint/markdown.js';
import { themeNames } from '../../src/theme/themes.js';
import { makeFolder, runCommand } from './support/command.js';

/** A fault as one reads it: "2:16 unknown-id rd-expenditure". */
async function faultsOf(text: string): Promise<string[]> {
  const { faults } = await lintHtml(text);
  return faults.map(({ line, column, code, nearest }) => [`${line}:${column}`, code, ...nearest.slice(0, 1)].join(' '));
}

/** A piece of HTML with one thing wrong, and what is said of it: place, kind, the nearest right one. */
const faulty: readonly (readonly [html: string, ...faults: string[]])[] = [
  ['<zj-stats fact="rd-expenditure">x</zj-stats>', '1:1 unknown-tag zj-stat'],
  ['<p>\n  <zj-time-line>x</zj-time-line></p>', '2:3 unknown-tag zj-timeline'],
  ['<zjstat fact="rd-expenditure">x</zjstat>', '1:1 unknown-tag zj-stat'],
  ['<zj_stat fact="rd-expenditure">x</zj_stat>', '1:1 unknown-tag zj-stat'],
  ['<jz-stat fact="rd-expenditure">x</jz-stat>', '1:1 unknown-tag zj-stat'],
  ['<zj-map>x</zj-map>', '1:1 unknown-tag zj-stat'],
  ['<zj-stat fact="rd-expenditure" />', '1:1 self-closing'],
  ['<div><zj-stat fact="rd-expenditure">x</div>', '1:6 unclosed'],
  ['<zj-stat fact="rd-expenditure"></zj-stat>', '1:1 missing-fallback'],
  ['<zj-stat fact="rd-expenditure">\n <!-- x --> </zj-stat>', '1:1 missing-fallback'],
  ['<zj-stat fact="rd-expenditure"><b slot="label">x</b></zj-stat>', '1:1 missing-fallback'],
  ['<zj-stat>x</zj-stat>', '1:1 missing-attribute'],
  ['<zj-stat fact="">x</zj-stat>', '1:10 missing-attribute'],
  ['<zj-list>x</zj-list>', '1:1 missing-attribute'],
  ['<zj-chart data-on="x" :database="y">x</zj-chart>', '1:1 missing-attribute'],
  ['<zj-source kind="event">x</zj-source>', '1:1 missing-attribute'],
  ['<zj-stat fact="rd-expenditure" varient="hero">x</zj-stat>', '1:32 unknown-attribute variant'],
  ['<zj-stat\n  fact="rd-expenditure"\n  colour="red">x</zj-stat>', '3:3 unknown-attribute count-up'],
  ['<zj-timeline count-up>x</zj-timeline>', '1:14 unknown-attribute controls'],
  ['<zj-stat fact="rd-expenditure" data-zj-autolode>x</zj-stat>', '1:32 unknown-attribute data-zj-autoload'],
  ['<zj-chart dataset="platforms">x</zj-chart>', '1:11 former-attribute dataset-id'],
  ['<zj-chart dataset-id="platforms" dataset="platforms">x</zj-chart>', '1:34 attribute-twice dataset-id'],
  ['<zj-chart dataset-id="platforms" headingLevel="2">x</zj-chart>', '1:34 spelling heading-level'],
  ['<zj-stat fact="rd-expenditure" fact="rd-intensity">x</zj-stat>', '1:32 duplicate-attribute'],
  ['<zj-stat fact="rd-expenditure" variant="Hero">x</zj-stat>', '1:41 unknown-value hero'],
  ['<zj-list kind="policies">x</zj-list>', '1:16 unknown-value policy'],
  ['<zj-corridor-map layout="grid">x</zj-corridor-map>', '1:26 unknown-value map'],
  ['<zj-stat fact="rd-expenditure" count-up="false">x</zj-stat>', '1:42 not-boolean'],
  ['<zj-timeline zoom="20">x</zj-timeline>', '1:20 out-of-range'],
  ['<zj-system system="siti-yiping" heading-level="2.5">x</zj-system>', '1:48 out-of-range'],
  ['<zj-system system="siti-yiping" heading-level="two">x</zj-system>', '1:48 out-of-range'],
  ['<zj-stat fact="rd-expenditures">x</zj-stat>', '1:16 unknown-id rd-expenditure'],
  ['<zj-stat-grid facts="rd-expenditure\n  rd-intensty">x</zj-stat-grid>', '2:3 unknown-id rd-intensity'],
  ['<zj-stat-grid facts="rd-intensity rd-intensity">x</zj-stat-grid>', '1:22 duplicate-id'],
  ['<zj-stat fact="rd-expenditure rd-intensity">x</zj-stat>', '1:16 one-id rd-expenditure'],
  ['<zj-timeline section="talents">x</zj-timeline>', '1:23 unknown-id talent'],
  ['<zj-source kind="city" record="3301">x</zj-source>', '1:32 unknown-id 330100'],
  ['<zj-chart dataset-id="platforms" type="line">x</zj-chart>', '1:40 unfit-value bar'],
  ['<section report="mine"><zj-ranking>x</zj-ranking><zj-ranking>x</zj-ranking></section>', '1:18 unknown-report'],
  ['<zj-list kind="policy"><b slot="label">x</b>x</zj-list>', '1:33 unknown-slot'],
  ['<div class="zj-theme-newspaper">x</div>', '1:13 unknown-theme zj-theme-press'],
  ['<div style="--zj-acent: red">x</div>', '1:13 unknown-variable --zj-accent'],
  ['<style>\nzj-stat { --zj-stat-sise: 2em }\n</style>', '2:11 unknown-variable --zj-stat-size'],
  ['<style>zj-stat::part(number) { color: red }</style>', '1:8 unknown-part label'],
  ['<style>zj-stats { color: red }</style>', '1:8 unknown-tag zj-stat'],
  ['<script src="https://your.site/zj-widgets/cdn/zj-widgets.js"></script>', '1:9 unknown-file cdn/zj-widgets.min.js'],
  ['<link rel="stylesheet" href="/zj-widgets/themes/dark.css">', '1:24 unknown-file themes/ink.css'],
  ['<iframe src="/zj-widgets/embed.html?el=stat&amp;fact=rd-expenditur"></iframe>', '1:9 unknown-id rd-expenditure'],
  ['<iframe src="/zj-widgets/embed.html?el=stats&amp;fact=rd-intensity"></iframe>', '1:9 unknown-value stat'],
  [
    '<iframe src="embed.html?el=stat&amp;fact=rd-intensity&amp;varient=hero"></iframe>',
    '1:9 unknown-parameter variant',
  ],
  ['<template><zj-stat fact="nothing-such">x</zj-stat></template>', '1:26 unknown-id'],
];

/** HTML with nothing wrong. */
const right: readonly string[] = [
  '',
  'no tags',
  '<zj-stat fact="rd-expenditure">CNY 290.14 billion</zj-stat>',
  '<ZJ-Stat FACT="rd-expenditure">CNY 290.14 billion</ZJ-Stat>',
  '<zj-stat fact=rd-expenditure variant=hero>x</zj-stat>',
  '<zj-stat fact=" rd-expenditure ">x</zj-stat>',
  '<p>In 2024 <zj-stat variant="inline" fact="rd-expenditure">CNY 290.14 billion</zj-stat>.</p>',
  '<zj-stat fact="rd-expenditure" count-up>x</zj-stat>',
  '<zj-stat fact="rd-expenditure" count-up="true">x</zj-stat>',
  '<zj-stat fact="rd-expenditure" count-up="count-up">x</zj-stat>',
  '<zj-stat fact="rd-expenditure" id="a" class="b" style="--zj-accent: red" lang="en" hidden title="c" dir="ltr">x</zj-stat>',
  '<zj-stat fact="rd-expenditure" data-x="1" aria-label="x" role="group" onclick="go()" part="p" slot="s">x</zj-stat>',
  '<zj-stat fact="rd-expenditure"><b slot="label">x</b>x</zj-stat>',
  '<zj-stat fact="rd-expenditure"><img alt="x" src="x.png"></zj-stat>',
  '<zj-stat fact="rd-expenditure"><a href="x">x</a></zj-stat>',
  '<zj-stat-grid section="talent">x</zj-stat-grid>',
  '<zj-stat-grid facts="rd-expenditure\n rd-intensity">x</zj-stat-grid>',
  '<zj-chart dataset-id="platforms" type="" orientation="vertical" heading-level="0">x</zj-chart>',
  '<zj-chart dataset-id="corridor-key-labs" type="doughnut">x</zj-chart>',
  '<zj-ranking sort="report">x</zj-ranking>',
  '<zj-timeline orientation="horizontal" section="platforms" zoom="2.5" controls="none">x</zj-timeline>',
  '<zj-corridor-map layout="tiles" selected="330100">x</zj-corridor-map>',
  '<zj-corridor-map review-number="浙S(2026)1号">x</zj-corridor-map>',
  '<zj-system system="siti-yiping" heading-level="3">x</zj-system>',
  '<zj-constellation paused>x</zj-constellation>',
  '<zj-achievements search="always" links="none" actions="none">x</zj-achievements>',
  '<zj-list kind="cooperation">x</zj-list><zj-list kind="place">x</zj-list>',
  '<zj-report sections="lead talent" json-ld heading-level="1">x</zj-report>',
  '<zj-source record="rd-expenditure">x</zj-source>',
  '<main report-url="https://example.org/report"><zj-source record="rd-expenditure" report-url="/report.html">x</zj-source></main>',
  '<zj-source kind="city" record="330100">x</zj-source>',
  '<zj-report-data src="https://example.org/report.json" name="mine"></zj-report-data><zj-stat report="mine" fact="own">x</zj-stat>',
  '<zj-stat report="zhejiang-2021-2025" fact="rd-intensity">x</zj-stat>',
  '<zj-stat fact="rd-expenditure"><template shadowrootmode="open"><zj-source></zj-source></template><p data-zj-fallback>x</p></zj-stat>',
  '<zj-stat fact="rd-expenditure" data-zj-no-prerender>x</zj-stat><my-article data-zj-autoload></my-article>',
  '<zj-chart data-zj-no-prerender>Data of a script</zj-chart>',
  '<zj-stat :fact="id" v-if="id" @zj-ready="go">{{ text }}</zj-stat>',
  '<zj-chart prop:data={data()} on:zj-select={go}>x</zj-chart><zj-chart :data="data">x</zj-chart>',
  '<zj-chart [data]="data">x</zj-chart><zj-chart .data=${data}>x</zj-chart><zj-chart v-bind:data="data">x</zj-chart>',
  '<zj-stat [attr.fact]="id" (zj-ready)="go()">x</zj-stat><zj-stat {...all}>x</zj-stat>',
  '<zj-stat fact="{{ page.fact }}" variant="<%= variant %>" lang="${lang}">x</zj-stat>',
  '<pre><code>&lt;zj-stats&gt;</code></pre><!-- <zj-stats> -->',
  '<script>const tag = "<zj-stats foo>";</script><textarea><zj-stats></textarea>',
  '<svg><zj-stats></zj-stats></svg>',
  '<my-stat>x</my-stat><x-chart>x</x-chart><zoom-list>x</zoom-list>',
  '<b><p><zj-stat fact="rd-intensity">x</zj-stat></b></p>',
  '<style>@keyframes zj-x { to { top: 0 } } zj-stat:state(loading)::part(value), .zj-card { --zj-ink: red } /* zj-stats */</style>',
  '<style>my-part::part(number) { content: "zj-stats --zj-x" }</style>',
  '<div class="zj-theme-night zj-density-compact zj-embed-text">x</div>',
  '<iframe src="/zj-widgets/embed.html?el=stat&amp;fact=rd-intensity&amp;theme=press&amp;utm_source=x"></iframe>',
  '<iframe src="https://elsewhere.example/embed.html?id=7"></iframe>',
  '<script type="module" src="https://your.site/zj-widgets/cdn/autoload.js?v=2"></script>',
  '<link rel="stylesheet" href="../dist/themes/classes.css"><script src="https://x.example/cdn/zj.js"></script>',
];

describe('lint: HTML', () => {
  it('finds what is planted, where it is, and names the nearest right one', async () => {
    assert.ok(faulty.length >= 40);
    for (const [html, ...faults] of faulty) {
      const found = await faultsOf(html);
      const isSame = found.length === faults.length && faults.every((fault, index) => found[index]?.startsWith(fault));
      assert.ok(isSame, `${html}\n${found.join('\n')}\nrather than\n${faults.join('\n')}`);
    }
  });

  it('finds nothing in what is right', async () => {
    assert.ok(right.length >= 40);
    for (const html of right) assert.deepEqual(await faultsOf(html), [], html);
  });

  it('says the same in Chinese and English, each place filled', async () => {
    const { faults } = await lintHtml(faulty.map(([html]) => html).join('\n'));
    assert.ok(faults.length >= 40);
    for (const { message } of faults) {
      assert.doesNotMatch(message('en'), /[{}]|lint\.|\p{sc=Han}/u);
      assert.match(message('zh'), /\p{sc=Han}/u);
      assert.doesNotMatch(message('zh'), /[{}]|lint\./);
    }
  });

  it('knows the files that are built', () => {
    const built = readdirSync('dist/cdn').filter((file) => /\.(?:js|css)$/.test(file));
    assert.deepEqual([...cdnFiles].sort(), built.sort());
    assert.deepEqual([...themeFiles].sort(), readdirSync('dist/themes').sort());
    assert.deepEqual(
      themeNames.map((name) => `${name}.css`).filter((file) => !themeFiles.includes(file)),
      [],
    );
  });
});

describe('lint: what a tag says', () => {
  const first = async (html: string) => {
    const { faults } = await lintHtml(html);
    return faults.map(({ code, value, nearest: [near = ''] }) => [code, value, near].filter(Boolean).join(' | '));
  };

  it('is that of the record which the tag names', async () => {
    for (const [html, ...expected] of [
      [
        '<zj-stat fact="rd-expenditure">CNY 209.14 billion (2023)</zj-stat>',
        'wrong-text | CNY 209.14 billion | CNY 290.14 billion',
        'wrong-text | 2023 | 2024',
      ],
      ['<zj-stat fact="rd-expenditure">研发经费投入：2910.4亿元</zj-stat>', 'wrong-text | 2910.4亿元 | 2901.4亿元'],
      ['<zj-stat fact="rd-intensity">38 laboratories</zj-stat>', 'wrong-text | 38 | 3.22%'],
      [
        '<zj-stat-grid facts="rd-expenditure rd-intensity">intensity 3.32%</zj-stat-grid>',
        'wrong-text | 3.32% | 3.22%',
      ],
      [
        '<zj-stat fact="rd-expenditure"><img src="a.png" alt="R&amp;D: CNY 209.14 billion"></zj-stat>',
        'wrong-text | CNY 209.14 billion | CNY 290.14 billion',
      ],
      [
        '<a href="share/rd-expenditure.en.html">CNY 209.14 billion</a>',
        'wrong-text | CNY 209.14 billion | CNY 290.14 billion',
      ],
      [
        '<figure><iframe src="embed.html?el=stat&amp;fact=rd-intensity" title="3.32%"></iframe><figcaption>3.23% (2024)</figcaption></figure>',
        'wrong-text | 3.32% | 3.22%',
        'wrong-text | 3.23% | 3.22%',
      ],
      ['<zj-stat fact="rd-expenditure">研发经费投入：2901.4亿元（2024年）</zj-stat>'],
      ['<zj-stat fact="rd-expenditure">R&amp;D expenditure: about CNY 290 billion (2024)</zj-stat>'],
      ['<zj-stat variant="inline" fact="rd-intensity">3.22</zj-stat>'],
    ] as const)
      assert.deepEqual(await first(html), expected, html);
  });

  it('is not said again by the words beside it', async () => {
    const stat = (fact: string, more = '') => `<zj-stat variant="inline" fact="${fact}"${more}>x</zj-stat>`;
    for (const [html, ...expected] of [
      [`<p>has ${stat('national-key-labs')} national key laboratories</p>`, 'repeated-unit | 38 laboratories'],
      [
        `<p>has <b>${stat('authorised-enterprises')}</b> authorised enterprises</p>`,
        'repeated-unit | 7,590 enterprises',
      ],
      [`<p>浙江有${stat('national-key-labs')}家全国重点实验室</p>`, 'repeated-unit | 38家'],
      [`<p>spent CNY ${stat('rd-expenditure')} on R&amp;D</p>`, 'repeated-unit | CNY 290.14 billion'],
      [`<p>has ${stat('national-key-labs', ' unit="none"')} national key laboratories</p>`],
      [`<p>has ${stat('national-key-labs')}, of which 5 laboratories</p>`],
      [`<p>浙江有${stat('national-key-labs')}，家庭</p>`],
      [`<p>浙江有${stat('national-key-labs')}家庭</p>`],
    ] as const)
      assert.deepEqual(await first(html), expected, html);
  });

  it('names records that buttons, links and pages to share have', async () => {
    const map = '<zj-corridor-map layout="tiles" id="map">x</zj-corridor-map>';
    for (const [html, ...expected] of [
      [`<button commandfor="map" command="--zj-select" value="3301">x</button>${map}`, 'unknown-id | 3301 | 330100'],
      [`<button commandfor="mop" command="--zj-select" value="330100">x</button>${map}`, 'unknown-target | mop | map'],
      [`<button commandfor="map" command="--zj-select" value="330100">x</button>${map}`],
      ['<a href="#zj-city-hangzhou">x</a>', 'unknown-id | hangzhou | 330100'],
      ['<a href="#zj-citty-330100">x</a>', 'unknown-kind | citty | city'],
      ['<a href="#zj-city-330100">x</a>'],
      [
        '<a href="share/rd-expenditures.en.html">x</a>',
        'unknown-share | rd-expenditures.en.html | rd-expenditure.en.html',
      ],
      ['<a href="share/my-page.html">x</a>'],
      [
        '<zj-stat-grid facts="rd-expenditure rd-intensity" lead="national-key-labs">x</zj-stat-grid>',
        'unfit-lead | national-key-labs | rd-intensity',
      ],
    ] as const)
      assert.deepEqual(await first(html), expected, html);
  });
});

describe('lint: Markdown', () => {
  it('takes the tags among the text and the blocks of HTML, where they stand', async () => {
    const text = [
      'A `<zj-stats>` in code, \\<zj-stats> escaped, and <zj-stats>x</zj-stats>.',
      '',
      '> ```html',
      '> <zj-stat',
      '>   fact="nothing">x</zj-stat>',
      '> ```',
      '',
      '- ~~~vue',
      '  <zj-list :kind="kind" foo="1">x</zj-list>',
      '  ~~~',
      '',
      '```js',
      '<zj-stats>',
      '```',
      '',
      '```html no-lint',
      '<zj-stats></zj-stats>',
      '```',
    ].join('\n');
    const found = (await Promise.all(htmlOfMarkdown(text).map(faultsOf))).flat();
    assert.deepEqual(
      found.map((fault) => fault.split(' ').slice(0, 2).join(' ')),
      ['1:50 unknown-tag', '5:11 unknown-id', '9:25 unknown-attribute'],
    );
  });
});

describe('zj-widgets lint', () => {
  const folder = makeFolder({
    'right.html': '<!doctype html><meta charset="utf-8"><zj-stat fact="rd-intensity">3.22%</zj-stat>',
    'site/wrong.html': '<!doctype html><meta charset="utf-8">\n<zj-stat fact="rd-intensty">3.22%</zj-stat>',
    'site/doc.md': 'Text.\n\n```html\n<zj-chart dataset="platforms">x</zj-chart>\n```\n',
    'own.html':
      '<zj-report-data src="own.json"></zj-report-data>\n<zj-stat report="smallest" fact="made-up-fact">x</zj-stat>',
    'script.html': '<zj-stat report="mine" fact="eins">x</zj-stat>\n<zj-stat report="mine" fact="q">x</zj-stat>',
    'own.json': readFileSync('test/fixtures/smallest.json'),
    'gbk.html': new Uint8Array([0xd5, 0xe3, 0xbd]),
  });

  it('prints a line a fault and exits with 1', async () => {
    const { code, stdout } = await runCommand(folder, 'lint', 'right.html', 'site');
    assert.equal(code, 1);
    const [first = '', second = '', third = ''] = stdout.split('\n');
    assert.match(first, /^site\/doc\.md:4:11: On <zj-chart>, dataset is a former name; write dataset-id\.$/);
    assert.match(
      second,
      /^site\/wrong\.html:2:16: The report has no “rd-intensty” \(fact\)\. Did you mean rd-intensity/,
    );
    assert.equal(third, 'Files: 3. Elements: 3. Faults: 2.');
    assert.equal((await runCommand(folder, 'lint', 'right.html')).code, 0);
  });

  it('prints JSON, in the language that is asked for', async () => {
    const { code, stdout } = await runCommand(folder, 'lint', 'site/wrong.html', '--format', 'json', '--lang', 'zh');
    assert.equal(code, 1);
    const { faults, ...counts } = JSON.parse(stdout);
    assert.deepEqual(counts, { files: 1, elements: 1 });
    assert.equal(faults.length, 1);
    const { message, nearest, ...fault } = faults[0];
    assert.deepEqual(fault, {
      file: 'site/wrong.html',
      line: 2,
      column: 16,
      code: 'unknown-id',
      tag: 'zj-stat',
      attribute: 'fact',
      value: 'rd-intensty',
    });
    assert.equal(nearest[0], 'rd-intensity');
    assert.match(message, /^报告中没有“rd-intensty”（fact）。是否指 rd-intensity/);
  });

  it('holds ids against the report that a page brings, or that the command line gives', async () => {
    const own = await runCommand(folder, 'lint', 'own.html');
    assert.match(own.stdout, /^own\.html:2:34: The report has no “made-up-fact”/);
    assert.match((await runCommand(folder, 'lint', 'script.html')).stdout, /There is no report named “mine”/);
    const given = await runCommand(folder, 'lint', 'script.html', '--report', 'mine=own.json');
    assert.match(given.stdout, /^script\.html:2:30: The report has no “q”/);
    assert.doesNotMatch(given.stdout, /There is no report/);
  });

  it('tells of files that cannot be read, and of commands that are put wrongly', async () => {
    assert.match((await runCommand(folder, 'lint', 'gbk.html')).stdout, /^gbk\.html:1:\d+: .*UTF-8/);
    const missing = await runCommand(folder, 'lint', 'none.html');
    assert.equal(missing.code, 1);
    assert.match(missing.stderr, /none\.html/);
    for (const args of [[], ['x.html', '--format', 'xml'], ['x.html', '--stdin'], ['x.html', '--base', 'y']])
      assert.equal((await runCommand(folder, 'lint', ...args)).code, 2, args.join(' '));
  });

  it('finds nothing in our own pages', async () => {
    const ours = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'llms.txt', 'docs', 'demo', 'examples'];
    const { stdout } = await runCommand('.', 'lint', ...ours);
    const [, files = '0', elements = '0'] = /^Files: (\d+)\. Elements: (\d+)\. Faults: 0\.\n$/.exec(stdout) ?? [];
    assert.ok(Number(files) >= 15 && Number(elements) >= 60, stdout);
  });
});
