/** Pages with a report of their own: which is read, what is said of its faults, what stays as it is. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { main } from '../../src/cli/main.js';
import { peekReport } from '../../src/report/registry.js';
import { valmarin } from '../support/valmarin.js';
import { makeFolder } from './support/command.js';

const report = JSON.stringify(valmarin, undefined, 2);

const page = (body: string, lang = 'en', head = '') =>
  `<!doctype html>\n<html lang="${lang}">\n<meta charset="utf-8">${head}\n<title>A page</title>\n${body}\n</html>\n`;

const stat = (name = 'valmarin-2026') => `<zj-stat fact="depenses" report="${name}"></zj-stat>`;

interface Site {
  readonly run: (args: string[], stdin?: string) => Promise<{ code: number; stdout: string; stderr: string }>;
  readonly read: (name: string) => string;
  readonly write: (name: string, content: string) => void;
}

function site(files: Readonly<Record<string, string>>, language = 'en'): Site {
  const folder = makeFolder(files);
  return {
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    write: (name, content) => writeFileSync(join(folder, name), content),
    run: async (args, stdin = '') => {
      const said = { stdout: '', stderr: '' };
      const code = await main(['prerender', ...args], {
        stdin: Readable.from([Buffer.from(stdin)]),
        stdout: { write: (text) => (said.stdout += text) },
        stderr: { write: (text) => (said.stderr += text) },
        cwd: folder,
        env: { LANG: language },
      });
      return { code, ...said };
    },
  };
}

/** What a reader of a page without shadow roots reads in the element. */
const fallback = (text: string) =>
  (/<(div|span) data-zj-fallback="" lang="[\w-]+"(?: dir="rtl")?>(.*?)<\/\1>/s.exec(text)?.[2] ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ');

const done = { code: 0, stdout: '', stderr: '' };

describe('prerendering with a report of the page’s own', () => {
  it('reads the file of src, relative to the page, in the language of the page', async () => {
    const { run, read } = site({
      'data/report.json': report,
      'fr/page.html': page(`<zj-report-data src="../data/report.json"></zj-report-data>${stat()}`, 'fr'),
      'en/page.html': page('<main report="valmarin-2026"><zj-ranking></zj-ranking></main>'),
    });
    assert.deepEqual(await run(['fr/page.html']), done);
    assert.match(fallback(read('fr/page.html')), /Dépenses de recherche.*1,84 milliard/s);
    // The report goes with its page: another has to bring it itself.
    assert.equal(peekReport('valmarin-2026'), undefined);
    const { code, stderr } = await run(['en/page.html']);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /^en\/page\.html:5:30: There is no report named “valmarin-2026”.*--report valmarin-2026=file\)$/m,
    );
  });

  it('reads the JSON within the tag, and calls the report by its name attribute', async () => {
    const script = `<script type="application/json">\n${report}</script>`;
    const source = page(`${stat('ours')}\n<zj-report-data name="ours">${script}</zj-report-data>`);
    const { run, read } = site({ 'page.html': source });
    assert.deepEqual(await run(['page.html']), done);
    const filled = read('page.html');
    assert.match(fallback(filled), /Research expenditure|R&amp;D|expenditure/i);
    assert.ok(filled.includes(`<zj-report-data name="ours">${script}</zj-report-data>`));
    await run(['page.html']);
    assert.equal(read('page.html'), filled);
  });

  it('sets languages that are written from the right so', async () => {
    const { run, read } = site({
      'report.json': report,
      'page.html': page(`<zj-report-data src="report.json"></zj-report-data>${stat()}`, 'ar'),
    });
    assert.deepEqual(await run(['page.html']), done);
    const filled = read('page.html');
    assert.match(filled, /<div class="[^"]*\bbase\b[^"]*"[^>]* dir="rtl"/);
    assert.match(filled, /<div data-zj-fallback="" lang="ar" dir="rtl">/);
    assert.match(fallback(filled), /\p{Script=Arabic}/u);
    // The words of the interface that the report brings stand in the line on where it is from.
    assert.match(filled, /class="origin-text"[^>]*>[^<]*مجلس مقاطعة فالمارين/);
  });

  it('draws the map from geometry in files', async () => {
    const { geometry, ...map } = valmarin.map;
    const withMap = (address: string) => JSON.stringify({ ...valmarin, map: { ...map, geometry: address } });
    const body = '<zj-report-data src="data/report.json"></zj-report-data>';
    const element = '<zj-corridor-map report="valmarin-2026"></zj-corridor-map>';
    const { run, read, write } = site({
      'data/report.json': withMap('shapes/map.geojson'),
      'data/shapes/map.geojson': JSON.stringify(geometry),
      'page.html': page(body + element + stat()),
    });
    assert.deepEqual(await run(['page.html']), done);
    assert.ok((read('page.html').match(/<g class="[^"]*shape city/g) ?? []).length >= 4);

    const rooted = site({
      'data/report.json': withMap('/shapes.json?v=2'),
      'shapes.json': JSON.stringify(geometry),
      'deep/page.html': page(body.replace('data/', '/data/') + element),
    });
    assert.deepEqual(await rooted.run(['deep/page.html']), done);
    assert.match(rooted.read('deep/page.html'), /<g class="[^"]*shape city/);

    write('data/shapes/map.geojson', '{ "type": "FeatureCollection", "features": [] }');
    const { code, stderr } = await run(['page.html']);
    assert.equal(code, 1);
    assert.match(stderr, /^data\/shapes\/map\.geojson:1:1 \/: .*no features/m);
    assert.match(stderr, /^page\.html:5:17: The report has faults, listed by themselves: 1\.$/m);
  });

  it('leaves what is drawn from a map on the web as it is, and says so', async () => {
    const onWeb = { ...valmarin, map: { ...valmarin.map, geometry: 'https://maps.test/shapes.json' } };
    const source = `<zj-report-data src="report.json"></zj-report-data><main report="valmarin-2026">`;
    const element = '<zj-corridor-map></zj-corridor-map>';
    const { run, read } = site({
      'report.json': JSON.stringify(onWeb),
      'page.html': page(`${source}${element}<zj-stat fact="depenses"></zj-stat></main>`),
    });
    const { code, stderr } = await run(['page.html']);
    assert.equal(code, 0);
    assert.match(stderr, /^page\.html:5:\d+: The shapes of the report “valmarin-2026” are on the web and not read\./);
    assert.ok(read('page.html').includes(element));
    assert.match(fallback(read('page.html')), /expenditure/i);
  });

  it('does not fetch: elements of a report on the web stay as they are, unless its file is given', async () => {
    const tag = '<zj-report-data src="https://data.test/report.json"></zj-report-data>';
    const source = page(`${tag}\n${stat()}${stat()}\n<zj-stat fact="rd-intensity"></zj-stat>`);
    const { run, read } = site({ 'page.html': source, 'copy.json': report });
    const { code, stderr } = await run(['page.html']);
    assert.equal(code, 0);
    assert.equal(
      stderr,
      'page.html:6:1: The report “valmarin-2026” is not in a file but at https://data.test/report.json, which is not ' +
        'read. Elements left as they are: 2. Give its file: --report valmarin-2026=file.\n',
    );
    assert.ok(read('page.html').includes(`${stat()}${stat()}`));
    assert.match(read('page.html'), /3\.22/);
    assert.deepEqual(await run(['page.html', '--report', 'valmarin-2026=copy.json']), done);
    assert.match(fallback(read('page.html')), /expenditure/i);
  });

  it('takes the file of a report that a script registers, or a folder with a file a topic', async () => {
    const folder = makeFolder();
    cpSync('test/fixtures/valmarin', folder, { recursive: true });
    const { run, read } = site({ 'page.html': page(stat('ours')) });
    assert.deepEqual(await run(['page.html', '--report', `ours=${folder}`]), done);
    assert.match(fallback(read('page.html')), /expenditure/i);
    assert.equal(peekReport('ours'), undefined);
  });

  it('follows <base>, and on stdin starts from --base and --root', async () => {
    const source = (src: string, head = '') =>
      page(`<zj-report-data src="${src}"></zj-report-data>${stat()}`, 'en', head);
    const { run, read } = site({
      'public/data/report.json': report,
      'based.html': source('report.json', '<base href="public/data/">'),
      'elsewhere.html': source('report.json', '<base href="https://data.test/">'),
    });
    assert.deepEqual(await run(['based.html']), done);
    assert.match(read('based.html'), /<template/);
    assert.match((await run(['elsewhere.html'])).stderr, /at report\.json, which is not read/);
    for (const [src, ...args] of [
      ['public/data/report.json'],
      ['data/report.json', '--base', 'public'],
      ['/data/report.json', '--root', 'public'],
    ] as const) {
      const { code, stdout, stderr } = await run(['--stdin', ...args], source(src));
      assert.deepEqual([code, stderr], [0, ''], src);
      assert.match(fallback(stdout), /expenditure/i);
    }
    // In a folder, "/" is that folder.
    const whole = site({ 'site/data/report.json': report, 'site/a/b/page.html': source('/data/report.json') });
    assert.deepEqual(await whole.run(['site']), done);
  });

  describe('refuses', () => {
    it('a report with faults, each named by its line, once for all pages', async () => {
      const broken = report.replace('"unit": "percent"', '"unit": "per-cent"').replace('"digits": 2', '"digits": "2"');
      const body = page(`<zj-report-data src="report.json"></zj-report-data>${stat()}`);
      const { run, read } = site({ 'report.json': broken, 'one.html': body, 'two.html': body });
      const { code, stderr } = await run(['one.html', 'two.html']);
      assert.equal(code, 1);
      const lines = broken.split('\n');
      for (const words of ['"per-cent"', '"digits": "2"']) {
        const line = lines.findIndex((each) => each.includes(words)) + 1;
        const told = stderr.split('\n').filter((each) => each.startsWith(`report.json:${line}:`));
        assert.equal(told.length, 1, `${words}\n${stderr}`);
        assert.match(told[0] ?? '', /^report\.json:\d+:\d+ \/figures\/figures\/\d+\/\w+ [\w-]+: /);
      }
      assert.match(stderr, /^one\.html:5:17: The report has faults/m);
      assert.match(stderr, /^two\.html:5:17: The report has faults/m);
      assert.doesNotMatch(stderr, /There is no report named/);
      assert.equal(read('one.html'), body);
    });

    it('JSON in the page with faults, by their line in the page', async () => {
      const start = '<zj-report-data>\r\n<script type="application/json">\r\n{ "report": {\r\n"schemaVersion": ';
      const end = '} }</script></zj-report-data>';
      const { run, write } = site({ 'page.html': page(`${start}1,${end}${stat()}`) });
      const first = await run(['page.html']);
      assert.equal(first.code, 1);
      assert.match(first.stderr, /^page\.html:8:19 \/: there is a comma after the last entry/);
      write('page.html', page(`${start}9${end}${stat()}`));
      const second = await run(['page.html']);
      assert.match(second.stderr, /^page\.html:8:18 \/report\/schemaVersion: schema version 9 is newer/m);
      assert.match(second.stderr, /^page\.html:5:1: The report has faults/m);
    });

    const tags: [name: string, tag: string, message: RegExp][] = [
      [
        'a file that is not there',
        '<zj-report-data src="gone.json"></zj-report-data>',
        /^gone\.json:1:1 .*no such file/,
      ],
      ['a tag without a report', '<zj-report-data></zj-report-data>', /^page\.html:5:1: Say where the report is/],
      [
        'what is no web address',
        '<zj-report-data src="file:///report.json"></zj-report-data>',
        /^page\.html:5:17: The src “file:\/\/\/report\.json” is not a web address/,
      ],
      [
        'a name that is taken',
        '<zj-report-data src="report.json"></zj-report-data>'.repeat(2),
        /^page\.html:5:52: There is a report named “valmarin-2026” already/,
      ],
      [
        'the name of the bundled report',
        '<zj-report-data src="report.json" name="zhejiang-2021-2025"></zj-report-data>',
        /^page\.html:5:35: There is a report named “zhejiang-2021-2025” already/,
      ],
      [
        'a page in its place',
        '<zj-report-data src="page.html"></zj-report-data>',
        /^page\.html:1:1 .*a web page or XML, not JSON/,
      ],
      [
        'a tag that is not closed',
        '<zj-report-data src="report.json">',
        /^page\.html:5:1: <zj-report-data> has no end/,
      ],
      [
        'an id that the report has not',
        '<zj-report-data src="report.json"></zj-report-data><zj-stat fact="depense" report="valmarin-2026"></zj-stat>',
        /^page\.html:5:61: .*“depense”.*depenses/,
      ],
    ];
    for (const [name, tag, message] of tags) {
      it(name, async () => {
        const source = page(`${tag}<zj-ranking></zj-ranking>`);
        const { run, read } = site({ 'report.json': report, 'page.html': source });
        const { code, stderr } = await run(['page.html']);
        assert.equal(code, 1);
        assert.match(stderr, message);
        assert.equal(read('page.html'), source);
        assert.equal(peekReport('valmarin-2026'), undefined);
      });
    }

    it('options that say what cannot be', async () => {
      const { run } = site({ 'page.html': page(''), 'report.json': report });
      for (const [args, message] of [
        [['page.html', '--report', 'report.json'], /--report is name=file, not "report\.json"/],
        [['page.html', '--report', 'zhejiang-2021-2025=report.json'], /name of the bundled report/],
        [['page.html', '--report', 'a=report.json', '--report', 'a=page.html'], /gives the name "a" twice/],
        [['page.html', '--base', '.'], /--base goes with --stdin/],
      ] as const) {
        const { code, stderr } = await run([...args]);
        assert.equal(code, 2, args.join(' '));
        assert.match(stderr, message);
      }
      const { code, stderr } = await run(['page.html', '--report', 'a=gone.json']);
      assert.deepEqual([code, stderr], [1, 'gone.json:1:1 /: no such file or folder\n']);
    });

    it('in Chinese too', async () => {
      const { run } = site(
        { 'page.html': page(`<zj-report-data src="https://x.test/r.json"></zj-report-data>${stat()}`) },
        'zh_CN.UTF-8',
      );
      const { stderr } = await run(['page.html']);
      assert.match(
        stderr,
        /报告“valmarin-2026”在 https:\/\/x\.test\/r\.json，不在文件中，不会读取；保持原样的元素：1 个/,
      );
    });
  });

  it('leaves alone what is told to be', async () => {
    const source = page(`<zj-report-data src="report.json" data-zj-no-prerender></zj-report-data>${stat()}${stat()}`);
    const { run, read } = site({ 'report.json': report, 'page.html': source });
    assert.deepEqual(await run(['page.html']), done);
    assert.equal(read('page.html'), source);
  });

  it('is out of date when its report is', async () => {
    const { run, write } = site({
      'report.json': report,
      'page.html': page(`<zj-report-data src="report.json"></zj-report-data>${stat()}`),
    });
    await run(['page.html']);
    assert.equal((await run(['page.html', '--check'])).code, 0);
    write('report.json', report.replace('"digits": 2', '"digits": 1').replaceAll('Research', 'Enquiry'));
    assert.equal((await run(['page.html', '--check'])).code, 1);
  });
});
