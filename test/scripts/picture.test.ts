/** `zj-widgets picture`: what it writes, and what it says where it cannot. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { main } from '../../src/cli/main.js';
import { Painter } from '../../src/cli/picture/paint.js';
import { pictureCommand } from '../../src/embed/code.js';
import { bundledReport } from '../../src/report/registry.js';
import { themeNames } from '../../src/theme/themes.js';
import { ask, draw, everyPicture } from './support/pictures.js';
import { makeFolder, runCommand } from './support/command.js';

const picture = (folder: string, ...args: string[]) => runCommand(folder, 'picture', ...args);
const stat = ['--element', 'stat', '--fact', 'rd-expenditure', '--lang', 'en'] as const;

/** The words of a picture in their order, its name and description aside. */
function wordsOf(svg: string): string {
  const [, drawn = ''] = /<\/metadata>(.*)<\/svg>/s.exec(svg) ?? [];
  return drawn
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ');
}

describe('zj-widgets picture', () => {
  it('writes a figure as SVG, with its source', async () => {
    const folder = makeFolder();
    assert.deepEqual(await picture(folder, ...stat, '-o', 'out/card.svg'), { code: 0, stdout: '', stderr: '' });
    const svg = readFileSync(join(folder, 'out/card.svg'), 'utf8');
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="400" height="\d+" viewBox="0 0 400 \d+"/);
    assert.match(wordsOf(svg), /^CNY 290\.14 billionR&D expenditure2024Source: Department of Science/);
    assert.match(wordsOf(svg), /Overview, paragraph 2$/);
    assert.match(
      svg,
      /<title>R&amp;D expenditure<\/title><desc>R&amp;D expenditure: CNY 290\.14 billion \(2024\)\. Source:/,
    );
    assert.deepEqual(readdirSync(join(folder, 'out')), ['card.svg']);
  });

  it('writes to stdout, and takes the place of what was there', async () => {
    const folder = makeFolder({ 'card.svg': 'old' });
    const { code, stdout } = await picture(folder, ...stat, '-o', '-');
    assert.equal(code, 0);
    assert.equal((await picture(folder, ...stat, '--output=card.svg')).code, 0);
    assert.equal(readFileSync(join(folder, 'card.svg'), 'utf8'), stdout);
  });

  it('follows language, theme, scheme, colours and width', async () => {
    const shown = async (...args: string[]) =>
      (await picture('.', '--element', 'stat', '--fact', 'fiscal-growth', ...args, '-o', '-')).stdout;
    const plain = await shown();
    assert.match(plain, /xml:lang="zh-CN"/);
    assert.match(
      plain,
      /font-family="'Noto Sans CJK SC', 'PingFang SC', [^"]*'Microsoft YaHei'[^"]*'Noto Sans SC', sans-serif"/,
    );
    assert.match(wordsOf(plain), /^18\.4%财政科技投入年均增速/);
    assert.match(plain, /fill="#0a655c"/);
    assert.match(await shown('--theme', 'press'), /fill="#b0131b"/);
    assert.match(
      await shown('--theme', 'press', '--scheme', 'dark'),
      /<rect x="0" y="0" width="400" height="\d+" fill="#171412"\/>/,
    );
    // A theme for dark paper alone has no light form.
    assert.equal(await shown('--theme', 'night'), await shown('--theme', 'night', '--scheme', 'dark'));
    assert.match(await shown('--accent', 'rgb(179 38 30)'), /fill="#b3261e"/);
    assert.match(
      await shown('--font', 'Georgia, "Source Han Serif SC"'),
      /font-family="Georgia, &quot;Source Han Serif SC&quot;, /,
    );
    assert.match(await shown('--width', '320'), /viewBox="0 0 320 /);
    assert.match(
      await shown('--lang', 'en-GB'),
      /xml:lang="en-GB".*font-family="Arial, 'Liberation Sans', Helvetica, /,
    );
  });

  it('draws a report of one’s own, a folder or a file', async () => {
    const fixtures = resolve('test/fixtures');
    const { code, stdout } = await picture(
      fixtures,
      '--element',
      'chart',
      '--dataset',
      'depenses',
      '--report',
      'valmarin',
      '-o',
      '-',
    );
    assert.equal(code, 0);
    assert.match(stdout, /xml:lang="fr"/);
    assert.match(wordsOf(stdout), /Dépenses par an.*1,84 milliard €.*Conseil provincial de Valmarin/);
    const smallest = await picture(
      fixtures,
      '--element',
      'stat',
      '--fact',
      'eins',
      '--report',
      'smallest.json',
      '-o',
      '-',
    );
    assert.match(smallest.stdout, /xml:lang="de"/);
  });

  it('draws a map from shapes beside the report', async () => {
    const valmarin = Object.fromEntries(
      readdirSync('test/fixtures/valmarin').map((name) => [name, readFileSync(`test/fixtures/valmarin/${name}`)]),
    );
    const square = (left: number) => [
      [
        [left, 0],
        [left, 4],
        [left + 4, 4],
        [left + 4, 0],
        [left, 0],
      ],
    ];
    const feature = (id: string, left: number) => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: { type: 'Polygon', coordinates: square(left) },
    });
    const shapes = { type: 'FeatureCollection', features: [feature('port-lune', 0), feature('brume', 4)] };
    const map = {
      geometry: 'shapes.geojson',
      credit: { fr: 'Contours inventés', en: 'Invented outlines', ar: 'حدود' },
    };
    const folder = makeFolder({
      ...valmarin,
      'map.json': JSON.stringify(map),
      'shapes.geojson': JSON.stringify(shapes),
    });
    const { code, stdout, stderr } = await picture(folder, '--element', 'corridor-map', '--report', '.', '-o', '-');
    assert.equal(code, 0, stderr);
    // Where places have a corridor the same shape lies over the land once more, as a tint.
    assert.equal(new Set(stdout.match(/<path d="M[^"]*Z" fill=/g)).size, 2);
    assert.match(wordsOf(stdout), /Contours inventés/);
    writeFileSync(join(folder, 'shapes.geojson'), '{');
    const broken = await picture(folder, '--element', 'corridor-map', '--report', '.', '-o', '-');
    assert.equal(broken.code, 1);
    assert.equal(broken.stdout, '');
    assert.match(broken.stderr, /^shapes\.geojson:1:2 /);
  });

  it('names what is wrong with the command, and writes nothing', async () => {
    const folder = makeFolder();
    const wrong: readonly (readonly [args: string, says: RegExp])[] = [
      ['', /--element is missing\. For example: stat, stat-grid/],
      ['--element stta -o a.svg', /“stta” is not a value of --element\. For example: stat,/],
      ['--element report --width 300 -o a.svg', /--width of report takes a whole number of 320 to 2400 px, not "300"/],
      ['--element report --width 10.5 -o a.svg', /--width of report takes/],
      ['--element report --height 99 -o a.png', /A height takes a whole number of 400 to 10000 px, not "99"/],
      ['--element report --height 420 -o a.svg', /A page of 420 px is too low for one of the figures/],
      ['--element report --height 2000 -o -', /several pages, and they cannot go to stdout/],
      ['--element stat --fact rd-intensity --for weixin -o a.svg', /“weixin” is not a value of --for\. .*wechat/],
      ['--element stat --fact rd-intensity --for wechat -o a.pdf', /WeChat takes no PDF/],
      ['--element chart --dataset platforms --for wechat --width 700 -o a.svg', /240 to 677 px, not "700"/],
      ['--element report --sections led -o a.svg', /The report has no “led” \(--sections\)\. .*lead/],
      ['--element stat', /Name the file with -o/],
      ['--element stat -o a.gif', /-o takes a file \.svg, \.png or \.pdf, or "-", not "a\.gif"/],
      ['--element stat -o a.svg', /--fact is missing/],
      ['--element stat --fact rd-expend -o a.svg', /The report has no “rd-expend” \(--fact\)\. .*rd-expenditure/],
      [
        '--element stat --fact rd-intensity --variant inline -o a.svg',
        /“inline” is not a value of --variant\. .*card, hero/,
      ],
      [
        '--element stat --fact rd-intensity --section lead -o a.svg',
        /Pictures of stat have no --section\. They take --fact, --variant/,
      ],
      ['--element stat --fact rd-intensity --count-up -o a.svg', /There is no option "--count-up"/],
      [
        '--element stat --fact rd-intensity --width 80 -o a.svg',
        /--width of stat takes a whole number of 240 to 2400 px, not "80"/,
      ],
      ['--element stat --fact rd-intensity --width 1e3 -o a.svg', /--width of stat takes/],
      ['--element stat --fact rd-intensity --scale 2 -o a.svg', /--scale is for PNG/],
      ['--element stat --fact rd-intensity --scale 99 -o a.png', /--scale takes a number of 0\.5 to 8, not "99"/],
      ['--element stat --fact rd-intensity --size 1200 -o a.svg', /--size takes width and height of 200 to 4000 px/],
      ['--element stat --fact rd-intensity --size 1200x99 -o a.svg', /A height takes a whole number of 200 to 4000/],
      ['--element stat --fact rd-intensity --size 1200x630 --width 400 -o a.svg', /neither --width nor --height/],
      ['--element stat --fact rd-intensity --paper #ffffffzz -o a.svg', /--paper takes a colour/],
      ['--element stat --fact rd-intensity --format png -o a.svg', /--format goes with --all/],
      ['--all', /--all takes a folder with -o/],
      ['--all -o a.svg', /--all takes a folder with -o/],
      ['--all -o out --format gif', /--format takes svg, png, pdf, not "gif"/],
      ['--all --list list.txt -o out', /Of --all and --list only one/],
      ['--list nothing.txt', /nothing\.txt: cannot be read: no such file or folder/],
      ['--element stat --fact rd-intensity --scheme auto -o a.svg', /--scheme takes light or dark/],
      ['--element stat --fact rd-intensity --theme prss -o a.svg', /“prss” is not a value of --theme\. .*press/],
      ['--element stat --fact rd-intensity --accent nocolour -o a.svg', /--accent takes a colour/],
      ['--element stat --fact rd-intensity --accent url(x) -o a.svg', /--accent takes a colour/],
      ['--element chart --dataset platforms --type line -o a.svg', /“line” \(type\) does not suit.*bar/],
      ['--element ranking --section enterprise-x -o a.svg', /The report has no “enterprise-x” \(--section\)/],
      ['--element stat --fact rd-intensity card.svg -o a.svg', /Unknown argument "card\.svg"/],
      ['--element stat --fact rd-intensity --lang fr -o a.svg', /lang takes zh, en, not “fr”/],
    ];
    for (const [args, says] of wrong) {
      const { code, stdout, stderr } = await picture(folder, ...args.split(' ').filter(Boolean));
      assert.equal(code, 2, args);
      assert.equal(stdout, '', args);
      assert.match(stderr, says);
      assert.match(stderr, /See: zj-widgets picture --help/);
    }
    const chinese = await picture(folder, '--element', 'stta', '-o', 'a.svg', '--lang', 'zh');
    assert.match(chinese.stderr, /--element 没有“stta”这个值。例如：stat/);
    assert.deepEqual(readdirSync(folder), []);
  });

  it('draws a picture for each line of a list, and says of a line what is wrong with it', async () => {
    const folder = makeFolder({
      'list.txt': [
        '# figures',
        '--element stat --fact rd-expenditure -o out/a.svg',
        '',
        '--element stat --fact rd-expend -o out/b.svg',
        `--element corridor-map --layout tiles --review-number "GS(2024) 'x'" --lang en -o 'out/the map.svg'`,
        '--element stat --fact "rd-intensity -o out/c.svg',
        '--element stat --fact rd-intensity --report . -o out/d.svg',
      ].join('\r\n'),
    });
    const { code, stderr } = await picture(folder, '--list', 'list.txt', '--lang', 'en', '--theme', 'press');
    assert.equal(code, 1);
    assert.deepEqual(
      stderr.split('\n').map((line) => /^list\.txt:\d+/.exec(line)?.[0] ?? line),
      ['list.txt:4', 'list.txt:6', 'list.txt:7', ''],
    );
    assert.deepEqual(readdirSync(join(folder, 'out')).sort(), ['a.svg', 'the map.svg']);
    assert.equal(
      readFileSync(join(folder, 'out/a.svg'), 'utf8'),
      (await draw('el=stat&fact=rd-expenditure&lang=en&theme=press')).svg,
    );
    assert.match(wordsOf(readFileSync(join(folder, 'out/the map.svg'), 'utf8')), /GS\(2024\) 'x'/);
    const empty = await picture(makeFolder({ 'list.txt': '# none' }), '--list', 'list.txt');
    assert.equal(empty.code, 2);
    assert.match(empty.stderr, /list\.txt asks for no picture/);
  });

  it('draws all that a report holds into a folder', async () => {
    const folder = makeFolder();
    const { code, stderr } = await picture(folder, '--all', '-o', 'out', '--lang', 'en');
    assert.deepEqual([code, stderr], [0, '']);
    const names = readdirSync(join(folder, 'out'));
    const figures = (await bundledReport.load('figures')).figures;
    assert.equal(names.filter((name) => name.startsWith('stat-')).length, figures.length + 1);
    for (const name of [
      'stat-rd-expenditure.en.svg',
      'chart-platforms.en.svg',
      'list-policy.en.svg',
      'timeline.en.svg',
    ])
      assert.ok(names.includes(name), name);
    // What a report has none of is left out.
    const small = await picture(resolve('test/fixtures'), '--all', '-o', folder, '--report', 'smallest.json');
    assert.deepEqual([small.code, small.stderr], [0, '']);
    assert.ok(readdirSync(folder).includes('stat-eins.svg'));
    assert.ok(!readdirSync(folder).includes('timeline.svg'));
  });

  it('warns of type that is too small to be read', async () => {
    const args = ['--element', 'achievements', '--lang', 'en', '--size', '300x200', '-o', 'a.svg'];
    const { code, stderr } = await picture(makeFolder(), ...args);
    assert.equal(code, 0);
    assert.match(stderr, /^a\.svg: at this size its smallest type is [\d.]+ px high/);
  });

  it('names each fault of a report, as the check does', async () => {
    const folder = makeFolder({ 'report.json': '{ "report": { "schemaVersion": 1 } }' });
    const { code, stdout, stderr } = await picture(folder, ...stat, '--report', 'report.json', '-o', 'a.svg');
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /^report\.json:1:13 \/report: “id” is missing/m);
    assert.match(stderr, /The report has faults \(\d+\); nothing is drawn\./);
    const missing = await picture(folder, ...stat, '--report', 'nothing.json', '-o', 'a.svg');
    assert.equal(missing.code, 1);
    assert.match(missing.stderr, /nothing\.json:1:1 \/: no such file/);
  });

  it('says what a report lacks', async () => {
    const fixtures = resolve('test/fixtures');
    const lacks = await picture(
      fixtures,
      '--element',
      'system',
      '--system',
      'x',
      '--report',
      'smallest.json',
      '-o',
      '-',
    );
    assert.equal(lacks.code, 1);
    assert.match(lacks.stderr, /The report “smallest” has no systems data/);
  });

  it('leaves what was there where it cannot write, and says so', async () => {
    const folder = makeFolder({ file: 'a file' });
    const { code, stderr } = await picture(folder, ...stat, '-o', 'file/card.svg');
    assert.equal(code, 1);
    assert.match(
      stderr,
      /file\/card\.svg: cannot be written: (?:part of the path is not a folder|a file of that name already exists)\./,
    );
    assert.equal(readFileSync(join(folder, 'file'), 'utf8'), 'a file');
    assert.ok(statSync(join(folder, 'file')).isFile());
  });

  it('says what to install where there is no browser for a PNG, and writes nothing', async () => {
    const folder = makeFolder({ 'card.png': 'old' });
    const run = async (env: NodeJS.ProcessEnv, language: string) => {
      let stderr = '';
      const output = { write: (text: string) => (stderr += text) };
      const args = ['picture', ...stat.slice(0, 4), '--lang', language, '-o', 'card.png'];
      const code = await main(args, { stdin: Readable.from([]), stdout: output, stderr: output, cwd: folder, env });
      return { code, stderr };
    };
    const wrong = await run({ CHROME_PATH: '/nowhere/chrome' }, 'en');
    assert.equal(wrong.code, 1);
    assert.match(wrong.stderr, /CHROME_PATH is "\/nowhere\/chrome", which is not a browser that starts/);
    assert.match((await run({ CHROME_PATH: process.execPath }, 'zh')).stderr, /浏览器 .* 没有画成就退出了/);
    const painter = new Painter({ env: {}, language: 'en' }, []);
    const found = await painter.paint(await draw('el=stat&fact=rd-intensity'), {
      format: 'png',
      scale: 2,
      output: 'a.png',
    });
    assert.deepEqual(found, { fault: 'picture.no-browser', values: { file: 'a.svg' } });
    assert.equal(readFileSync(join(folder, 'card.png'), 'utf8'), 'old');
    assert.deepEqual(readdirSync(folder), ['card.png']);
  });

  it('draws what the command of the embed builder asks for', async () => {
    const requests = [
      'el=stat&fact=rd-expenditure&variant=hero&lang=en&theme=press&scheme=dark&accent=%23b3261e&count-up=true&radius=0',
      'el=corridor-map&layout=tiles&review-number=GS+(2024)+%22x%22&actions=none&heading-level=3',
      'el=stat-grid&facts=rd-expenditure+rd-intensity&font=Georgia,+%22Noto+Serif+SC%22&lang=zh',
    ];
    for (const query of requests) {
      const command = pictureCommand(ask(query));
      // As a shell parts it into words.
      const words = [...command.matchAll(/"((?:\\.|[^"\\])*)"|(\S+)/g)].map(
        ([, quoted, plain]) => plain ?? (quoted ?? '').replace(/\\(.)/g, '$1'),
      );
      assert.deepEqual(words.slice(0, 3), ['npx', 'zj-widgets', 'picture']);
      const folder = makeFolder();
      const { code, stderr } = await picture(folder, ...words.slice(3));
      assert.equal(code, 0, `${command}\n${stderr}`);
      const [file = ''] = readdirSync(folder);
      assert.equal(file, words.at(-1));
      const shown = query.replace('&count-up=true', '').replace('&actions=none&heading-level=3', '');
      assert.equal(readFileSync(join(folder, file), 'utf8'), (await draw(shown)).svg);
    }
    assert.equal(pictureCommand(ask('el=report')), '');
    assert.equal(pictureCommand(ask('el=stat&fact=rd-intensity&variant=inline')), '');
  });
});

/** What Word, PowerPoint, Inkscape and the editors of articles show. */
const tags = new Set(['svg', 'title', 'desc', 'g', 'rect', 'path', 'circle', 'polyline', 'text', 'tspan']);

describe('every picture', () => {
  for (const theme of themeNames) {
    it(`is drawn in plain shapes, text and colours (${theme})`, async () => {
      for (const query of await everyPicture()) {
        for (const lang of ['zh', 'en']) {
          const { svg } = await draw(`${query}&lang=${lang}&theme=${theme}`);
          const name = `${query} ${lang}`;
          const forbidden = /var\(|light-dark|color-mix|currentcolor|NaN|undefined|Infinity|style=|class=/.exec(svg);
          assert.equal(forbidden, null, name);
          const [, drawn = ''] = /<\/metadata>(.*)$/s.exec(svg) ?? [];
          for (const [, used = ''] of drawn.matchAll(/<(\w+)/g)) assert.ok(tags.has(used), `${name}: <${used}>`);
          for (const [, colour = ''] of svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)) {
            assert.match(colour, /^(?:#[\da-f]{6}|none)$/, name);
          }
          const spans = [...drawn.matchAll(/<tspan[^>]*>([^<]*)</g)];
          for (const [, words = ''] of spans) assert.equal(words, words.trim(), `${name}: librsvg drops spaces there`);
          if (!query.includes('el=source'))
            assert.ok(wordsOf(svg).includes(lang === 'zh' ? '来源：' : 'Source: '), name);
        }
      }
    });
  }

  it('has a space between a number and the words about it, and between facts', async () => {
    const { svg } = await draw('el=stat&fact=commissioners-sent&lang=en');
    assert.match(svg, />more than<.*>60,000<\/tspan> <tspan[^>]*>assignments<\/tspan>/);
    assert.match(wordsOf((await draw('el=stat&fact=rd-intensity&lang=en')).svg), /2024 \| \S/);
  });

  it('fills the shape that is asked for, with its source', async () => {
    for (const [width, height] of [
      [1200, 630],
      [900, 383],
      [1080, 1350],
    ]) {
      for (const query of ['el=stat&fact=rd-expenditure&variant=hero', 'el=timeline', 'el=corridor-map']) {
        const shown = await draw(`${query}&lang=en`, width, undefined, height);
        assert.match(shown.svg, new RegExp(`^<svg [^>]*width="${width}" height="${height}" `));
        assert.match(wordsOf(shown.svg), /^Zhejiang's science and technology, 2021–2025.*Source: Department/);
      }
    }
  });

  it('says in its file where it is from, and under which licence', async () => {
    const { svg } = await draw('el=stat&fact=rd-expenditure&lang=en');
    const [, said = ''] = /<metadata>(.*)<\/metadata>/.exec(svg) ?? [];
    assert.match(said, /<dc:source>Department of Science[^<]*paragraph 2<\/dc:source>/);
    assert.match(said, /<dc:identifier>zhejiang-2021-2025\/stat\/rd-expenditure<\/dc:identifier>/);
    assert.match(said, /<cc:license rdf:resource="https:\/\/opensource\.org\/license\/mit"\/>/);
    const grid = await draw('el=stat-grid&section=talent&lang=en');
    assert.match(grid.svg, /<dc:identifier>zhejiang-2021-2025\/stat-grid<\/dc:identifier>/);
  });

  it('shows what is below it where the paper can be seen through', async () => {
    for (const paper of ['transparent', '#ffffff00', 'rgb(255 255 255 / 0)']) {
      const asked = `el=chart&dataset=platforms&lang=en&paper=${encodeURIComponent(paper)}`;
      const { svg } = await draw(asked);
      assert.doesNotMatch(svg, /fill="#ffffff"/i, paper);
      assert.match(svg, /fill="#0a655c"/);
    }
    const half = await draw('el=stat&fact=rd-expenditure&paper=%23ffffff80');
    assert.match(half.svg, /<rect x="0" y="0" width="400" height="\d+" fill="#ffffff" fill-opacity="0\.5"\/>/);
  });

  it('says that a map is schematic and whom it is owed to, or its review number', async () => {
    assert.match(
      wordsOf((await draw('el=corridor-map&lang=zh')).svg),
      /示意图，界线与走廊线均不作依据市界：Apache ECharts/,
    );
    assert.match(
      wordsOf((await draw('el=corridor-map&lang=en&layout=tiles')).svg),
      /Schematic; not for boundaries.*rough position only/,
    );
    const reviewed = wordsOf((await draw('el=corridor-map&lang=zh&review-number=浙S(2025)1号')).svg);
    assert.match(reviewed, /审图号：浙S\(2025\)1号/);
    assert.doesNotMatch(reviewed, /均不作依据/);
  });

  it('prints the caveats that a page would let one open', async () => {
    assert.match(
      wordsOf((await draw('el=stat&fact=rd-personnel-share&lang=en')).svg),
      /Note: Elsewhere the report gives 207\.1/,
    );
    const grid = wordsOf((await draw('el=stat-grid&section=talent&lang=en')).svg);
    assert.match(grid, /R&D personnel per 10,000 employed¹/);
    assert.match(grid, /¹ This makes 2\.07%.*² Elsewhere the report gives 207\.1/);
    assert.match(wordsOf((await draw('el=constellation&lang=en')).svg), /Illustration, not to scale/);
    // A reader of the line wants the source, not how a name came about.
    assert.doesNotMatch(wordsOf((await draw('el=list&kind=policy&lang=en')).svg), /translation|as used in the press/);
  });

  it('writes what a report holds as text, never as markup', async () => {
    const smallest = JSON.parse(readFileSync('test/fixtures/smallest.json', 'utf8')) as {
      figures: { figures: { label: Record<string, string> }[] };
    };
    for (const figure of smallest.figures.figures) figure.label = { de: '</text><script>x()</script> & "c" ]]>' };
    const folder = makeFolder({ 'report.json': JSON.stringify(smallest) });
    const args = ['--element', 'stat', '--fact', 'eins', '--report', 'report.json', '-o', '-'];
    const { code, stdout } = await picture(folder, ...args);
    assert.equal(code, 0);
    assert.doesNotMatch(stdout, /<script/);
    assert.match(
      stdout,
      /<title>&lt;\/text&gt;&lt;script&gt;x\(\)&lt;\/script&gt; &amp; &quot;c&quot; \]\]&gt;<\/title>/,
    );
  });
});
