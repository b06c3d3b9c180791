import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { main } from '../../src/cli/main.js';
import { makeFolder, runCommand } from './support/command.js';

const page = (body: string) =>
  `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>A page</title>\n${body}\n</html>\n`;
const stat = page('<zj-stat fact="rd-intensity"></zj-stat>');
const isFilled = (path: string) => readFileSync(path, 'utf8').includes('shadowrootmode');

/** Three figures in two panels, whose values go beside the bars between two widths and out again. */
const neverEnding = {
  report: {
    schemaVersion: 1,
    id: 'mini-2026',
    label: { en: 'Mini' },
    title: { en: 'Mini' },
    publisher: { en: 'Me' },
    period: '2026',
    languages: ['en'],
    sections: [{ id: 'lead', label: { en: 'Lead' } }],
  },
  figures: {
    units: {
      labs: { en: '{value} research laboratories in all' },
    },
    figures: [
      ['a', 'Laboratories', 38, 'labs'],
      ['c', 'Provincial laboratories', 280, 'labs'],
      ['b', 'Institutions', 107, 'labs'],
    ].map(([id, label, value, unit]) => ({
      id,
      label: { en: label },
      value,
      unit,
      digits: String(value).length,
      qualifier: 'exact',
      source: { paragraph: 'lead.1', printed: String(value) },
    })),
  },
  datasets: {
    datasets: [
      {
        id: 'd',
        label: { en: 'Labs and institutions' },
        source: { paragraph: 'lead.1', printed: '38' },
        kind: 'bar',
        orientation: 'vertical',
        scale: 'common',
        panels: [
          { label: { en: 'Laboratories' }, points: [{ figure: 'a' }, { figure: 'c' }] },
          { label: { en: 'Institutions' }, points: [{ figure: 'b' }] },
        ],
      },
    ],
  },
};

describe('prerender of a site', { timeout: 240_000 }, () => {
  it('ends on a chart whose form comes back, with ids of their own in each form', async () => {
    const folder = makeFolder({
      'mini.json': JSON.stringify(neverEnding),
      'page.html': page(
        '<zj-report-data src="mini.json"></zj-report-data><zj-chart report="mini-2026" dataset="d"></zj-chart>',
      ),
    });
    assert.deepEqual(await runCommand(folder, 'prerender', 'page.html'), { code: 0, stdout: '', stderr: '' });
    const ids = [...readFileSync(join(folder, 'page.html'), 'utf8').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert(ids.length > 3);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('names element and page where it takes too long, and does the others', async () => {
    // The last is filled by a worker that has just started, and so has nothing to draw.
    const folder = makeFolder({ 'a.html': stat, 'b.html': page('<p>\n<zj-report></zj-report>'), 'c.html': page('') });
    await runCommand(folder, 'prerender', 'a.html', '-o', 'out/');
    const args = ['a.html', 'b.html', 'c.html', '-o', 'out', '--time-limit', '0.4'];
    const { code, stderr } = await runCommand(folder, 'prerender', ...args);
    assert.equal(code, 1);
    assert.match(stderr, /^b\.html:6:1: <zj-report> was not drawn within --time-limit; the page is not written\.$/m);
    assert.deepEqual(readdirSync(join(folder, 'out')).sort(), ['a.html', 'c.html']);
  });

  it('fills an element however deep it stands', async () => {
    const folder = makeFolder({
      'page.html': page(`${'<div>'.repeat(20_000)}<zj-stat fact="rd-intensity"></zj-stat>`),
    });
    assert.deepEqual(await runCommand(folder, 'prerender', 'page.html'), { code: 0, stdout: '', stderr: '' });
    assert(isFilled(join(folder, 'page.html')));
  });

  it('leaves elements in SVG and MathML alone', async () => {
    const drawings =
      '<svg><zj-stat fact="rd-intensity"></zj-stat><zj-unknown></zj-unknown></svg><math><zj-stat></zj-stat></math>';
    const folder = makeFolder({
      'page.html': page(`${drawings}<svg><foreignObject><zj-stat fact="rd-intensity"></zj-stat></foreignObject></svg>`),
    });
    assert.equal((await runCommand(folder, 'prerender', 'page.html')).code, 0);
    const text = readFileSync(join(folder, 'page.html'), 'utf8');
    assert(text.includes(drawings));
    assert.match(text, /<foreignObject><zj-stat fact="rd-intensity"><template shadowrootmode/);
  });

  it(
    'is not stopped by what is no page, and writes nothing outside',
    { skip: process.platform === 'win32' },
    async () => {
      const outside = makeFolder({ 'secret.html': stat, 'deep/page.html': stat });
      const folder = makeFolder({
        'site/page.html': stat,
        'site/folder.html/inner.html': stat,
        'site/part.txt': stat,
        'site/sub/page.html': stat,
      });
      const site = join(folder, 'site');
      symlinkSync('gone.html', join(site, 'dangling.html'));
      symlinkSync('round.html', join(site, 'round.html'));
      symlinkSync(join(outside, 'secret.html'), join(site, 'out.html'));
      symlinkSync(join(outside, 'deep'), join(site, 'deep'));
      symlinkSync('..', join(site, 'sub/up'));
      symlinkSync('page.html', join(site, 'same.html'));
      symlinkSync('part.txt', join(site, 'part.html'));
      symlinkSync('/dev/zero', join(site, 'endless.html'));
      execFileSync('mkfifo', [join(site, 'pipe.html')]);
      const latin = Buffer.concat([Buffer.from(`${site}/caf`), Buffer.from([0xe9]), Buffer.from('.html')]);
      writeFileSync(latin, stat);

      for (const output of [[], ['-o', join(folder, 'out')]]) {
        const { code, stderr } = await runCommand(folder, 'prerender', 'site', ...output);
        assert.equal(code, 1);
        for (const line of [
          /^site\/dangling\.html: The link leads to nothing\.$/m,
          /^site\/round\.html: .*loop/m,
          /^site\/out\.html: The link leads out of the folder/m,
          /^site\/endless\.html: It is not a regular file/m,
          /^site\/pipe\.html: It is not a regular file/m,
          /^site\/caf\\xE9\.html: The name is not UTF-8/m,
        ])
          assert.match(stderr, line);
        assert.doesNotMatch(stderr, /please report|\n {4}at /);
      }
      for (const root of [site, join(folder, 'out')])
        for (const name of ['page.html', 'folder.html/inner.html', 'sub/page.html', 'part.html'])
          assert(isFilled(join(root, name)), name);
      assert(lstatSync(join(site, 'part.html')).isSymbolicLink());
      assert(!isFilled(join(outside, 'secret.html')));
      assert(!isFilled(join(outside, 'deep/page.html')));
      assert.equal(readFileSync(latin, 'utf8'), stat);
    },
  );

  it('gives a copy no more rights than the page has', { skip: process.platform === 'win32' }, async () => {
    const folder = makeFolder({ 'site/a.html': stat, 'site/own.html': stat, 'site/plain.html': '<p>No element</p>' });
    for (const name of ['own', 'plain']) chmodSync(join(folder, `site/${name}.html`), 0o600);
    assert.equal((await runCommand(folder, 'prerender', 'site', '-o', 'out')).code, 0);
    const rights = (name: string) => statSync(join(folder, 'out', name)).mode & 0o777;
    assert.deepEqual([rights('own.html'), rights('plain.html')], [0o600, 0o600]);
    assert.equal(rights('a.html'), statSync(join(folder, 'site/a.html')).mode & 0o777);
  });

  it('reads no report from a pipe or a device', { skip: process.platform === 'win32' }, async () => {
    const folder = makeFolder({
      'site/a.html': '<zj-report-data src="r.json"></zj-report-data>',
      'site/b.html': '<zj-report-data src="endless.json"></zj-report-data>',
      'report/report.json': '{}',
    });
    execFileSync('mkfifo', [join(folder, 'site/r.json'), join(folder, 'report/policies.json')]);
    symlinkSync('/dev/zero', join(folder, 'site/endless.json'));
    const { code, stderr } = await runCommand(folder, 'prerender', 'site', '--root', '/', '--lang', 'en');
    assert.equal(code, 1);
    assert.match(stderr, /r\.json:1:1 \/: not a regular file/);
    assert.match(stderr, /endless\.json:1:1 \/: not a regular file/);
    const checked = await runCommand(folder, 'check', 'report', '--lang', 'en');
    assert.match(checked.stdout + checked.stderr, /policies\.json:1:1 \/: not a regular file/);
  });

  it('does not follow links of the output out of it', async () => {
    const outside = makeFolder({ 'page.html': 'theirs' });
    const folder = makeFolder({ 'site/a.html': stat, 'site/sub/page.html': stat, 'out/keep.txt': '' });
    symlinkSync(outside, join(folder, 'out/sub'));
    symlinkSync(join(outside, 'new.html'), join(folder, 'out/a.html'));
    const { code, stderr } = await runCommand(folder, 'prerender', 'site', '-o', 'out');
    assert.equal(code, 1);
    assert.match(stderr, /^site\/a\.html: A link would lead .* out of the folder/m);
    assert.match(stderr, /^site\/sub\/page\.html: A link would lead/m);
    assert.deepEqual(readdirSync(outside), ['page.html']);
    assert.equal(readFileSync(join(outside, 'page.html'), 'utf8'), 'theirs');
  });

  it('keeps rights and links of a page', { skip: process.platform === 'win32' }, async () => {
    const folder = makeFolder({ 'a.html': stat });
    chmodSync(join(folder, 'a.html'), 0o600);
    linkSync(join(folder, 'a.html'), join(folder, 'twin.txt'));
    symlinkSync('a.html', join(folder, 'named.html'));
    assert.equal((await runCommand(folder, 'prerender', 'named.html')).code, 0);
    assert.equal(statSync(join(folder, 'a.html')).mode & 0o777, 0o600);
    assert(lstatSync(join(folder, 'named.html')).isSymbolicLink());
    assert(isFilled(join(folder, 'twin.txt')));
  });

  it('takes no output of its own for a page, and no file for two', async () => {
    const folder = makeFolder({ 'site/a.html': stat, 'other/a.html': stat });
    for (let run = 0; run < 2; run += 1) await runCommand(folder, 'prerender', 'site', '-o', 'site/out');
    assert.deepEqual(readdirSync(join(folder, 'site/out'), { recursive: true }), ['a.html']);
    const twice = await runCommand(folder, 'prerender', 'site/a.html', 'other/a.html', '-o', 'all');
    assert.equal(twice.code, 2);
    assert.match(twice.stderr, /"site\/a\.html" and "other\/a\.html" would be written to the same file/);
    assert(!existsSync(join(folder, 'all')));
  });

  it('says of a page that cannot be written why, and does the others', async () => {
    const folder = makeFolder({ 'a.html': stat, 'b.html': stat, 'out/a.html/taken': '' });
    const { code, stderr } = await runCommand(folder, 'prerender', 'a.html', 'b.html', '-o', 'out');
    assert.equal(code, 1);
    assert.match(stderr, /out\/a\.html: it is a folder, not a file\.$/m);
    assert(isFilled(join(folder, 'out/b.html')));
  });

  it('writes one folder of styles for a site', async () => {
    const files = { 'site/a.html': stat, 'site/b/c/d.html': stat };
    const folder = makeFolder(files);
    const styles = () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('zj-styles'));
    assert.equal((await runCommand(folder, 'prerender', 'site', '--styles', 'link')).code, 0);
    assert.deepEqual(styles(), ['site/zj-styles']);
    assert.match(readFileSync(join(folder, 'site/b/c/d.html'), 'utf8'), /href="\.\.\/\.\.\/zj-styles\//);
    rmSync(join(folder, 'site/zj-styles'), { recursive: true });
    // As a shell gives the pages of a site.
    await runCommand(folder, 'prerender', 'site/a.html', 'site/b/c/d.html', '--styles', 'link');
    assert.deepEqual(styles(), ['site/zj-styles']);
  });

  it('writes readable text alone, each figure once and with its source', async () => {
    const body =
      'It was <zj-stat variant="inline" fact="rd-intensity"></zj-stat> of GDP.</p><zj-chart dataset="platforms"></zj-chart>' +
      '<p lang="zh"><zj-stat variant="inline" fact="rd-intensity"></zj-stat></p>';
    const folder = makeFolder({ 'page.html': page(`<p>${body}`) });
    assert.equal((await runCommand(folder, 'prerender', 'page.html', '--text')).code, 0);
    const text = readFileSync(join(folder, 'page.html'), 'utf8');
    assert.doesNotMatch(text, /<template|<style|<link/);
    const plain = text.replace(/<[^>]+>/g, '');
    assert.match(
      plain,
      /It was 3\.22% \(Department of Science and Technology of Zhejiang Province: [^()]+paragraph 2, “3\.22%”\) of GDP\./,
    );
    assert.match(plain, /3\.22%（浙江省科学技术厅[^（]+第2段[^（]*）$/m);
    const [, chart = ''] = /<zj-chart[^>]*>(.*?)<\/zj-chart>/s.exec(text) ?? [];
    assert.equal(chart.split('Research platforms by level').length, 2);
    assert.match(chart, /<p>Department of Science and Technology[^<]+paragraph 3[^<]*<\/p><\/div>$/);
    // The other way round it is as if it had been filled at once.
    await runCommand(folder, 'prerender', 'page.html');
    assert.match(readFileSync(join(folder, 'page.html'), 'utf8'), /<template shadowrootmode/);
    await runCommand(folder, 'prerender', 'page.html', '--text');
    assert.equal(readFileSync(join(folder, 'page.html'), 'utf8'), text);
  });

  it('writes no text where none is wanted', async () => {
    const folder = makeFolder({ 'page.html': stat });
    await runCommand(folder, 'prerender', 'page.html', '--no-fallback');
    const text = readFileSync(join(folder, 'page.html'), 'utf8');
    assert.match(text, /<\/template><\/zj-stat>/);
    for (const options of [
      ['--text', '--no-fallback'],
      ['--text', '--csp'],
      ['--time-limit', '0'],
      ['--time-limit', 'soon'],
    ])
      assert.equal((await runCommand(folder, 'prerender', 'page.html', ...options)).code, 2, options.join(' '));
  });

  describe('run again', () => {
    const own = (value: number) => JSON.stringify({ ...neverEnding, figures: withValue(value) });
    const withValue = (value: number) => ({
      ...neverEnding.figures,
      figures: neverEnding.figures.figures.map((figure) =>
        figure.id === 'a' ? { ...figure, value, source: { paragraph: 'lead.1', printed: String(value) } } : figure,
      ),
    });
    const ownPage = page(
      '<zj-report-data src="/mini.json"></zj-report-data><zj-stat report="mini-2026" fact="a"></zj-stat>',
    );

    async function run(folder: string, ...args: string[]) {
      let stderr = '';
      const code = await main(['prerender', ...args, '--verbose'], {
        stdin: Readable.from([]),
        stdout: { write: () => undefined },
        stderr: { write: (text) => (stderr += text) },
        cwd: folder,
        env: { XDG_CACHE_HOME: join(folder, 'cache') },
      });
      const skipped = [...stderr.matchAll(/^\[\d+\/\d+\] (.+): as it was left/gm)].map(([, name]) => name);
      return { code, stderr, skipped };
    }

    it('passes over what is as it was left, and fills what has changed', async () => {
      const folder = makeFolder({
        'site/a.html': stat,
        'site/b.html': stat,
        'site/own.html': ownPage,
        'site/mini.json': own(38),
      });
      const site = join(folder, 'site');
      assert.deepEqual((await run(folder, 'site')).skipped, []);
      utimesSync(join(site, 'a.html'), 1, 1);
      assert.deepEqual((await run(folder, 'site')).skipped, ['site/a.html', 'site/b.html', 'site/own.html']);
      assert.deepEqual((await run(folder, 'site', '--force')).skipped, []);

      writeFileSync(join(site, 'a.html'), stat.replace('rd-intensity', 'rd-expenditure'));
      writeFileSync(join(site, 'mini.json'), own(39));
      const changed = await run(folder, 'site');
      assert.deepEqual(changed.skipped, ['site/b.html']);
      assert.match(readFileSync(join(site, 'a.html'), 'utf8'), /290\.14/);
      assert.match(readFileSync(join(site, 'own.html'), 'utf8'), /39&nbsp;research laboratories/);
      // Other options are another matter.
      assert.deepEqual((await run(folder, 'site', '--text')).skipped, []);
    });

    it('tells again what was wrong, and writes again what is gone', async () => {
      const folder = makeFolder({ 'site/a.html': stat, 'site/bad.html': page('<zj-stat></zj-stat>') });
      for (let round = 0; round < 2; round += 1) {
        const { code, stderr } = await run(folder, 'site', '-o', 'out', '--styles', 'link');
        assert.equal(code, 1);
        assert.match(stderr, /^site\/bad\.html:5:1: /m);
      }
      rmSync(join(folder, 'out/zj-styles'), { recursive: true });
      assert.deepEqual((await run(folder, 'site', '-o', 'out', '--styles', 'link')).skipped, []);
      assert(readdirSync(join(folder, 'out/zj-styles')).length > 0);
      rmSync(join(folder, 'out/a.html'));
      await run(folder, 'site', '-o', 'out', '--styles', 'link');
      assert(
        isFilled(join(folder, 'out/a.html')) || readFileSync(join(folder, 'out/a.html'), 'utf8').includes('<link'),
      );
      mkdirSync(join(folder, 'empty'));
    });
  });
});
