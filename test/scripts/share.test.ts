/** `zj-widgets share`: an address for every record, and what those who read its pages and previews find there. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { load } from 'cheerio';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import sanitizeHtml from 'sanitize-html';
import xss from 'xss';
import { sampleReport } from '../../src/cli/new/sample.js';
import { shareFiles } from '../../src/cli/share/files.js';
import { elementNames } from '../../src/embed/elements.js';
import { readShareName, shareName } from '../../src/embed/share-names.js';
import { everyShared } from '../../src/embed/share-records.js';
import { bundledReport } from '../../src/report/registry.js';
import { makeFolder, runCommand } from './support/command.js';

const base = 'https://example.org/zj/';

/** The bundled report's files, their PNG as what they would be drawn from. */
const files = new Map<string, string>();

before(async () => {
  const paint = (file: string) => Promise.resolve(Buffer.from(`PNG ${file}`));
  for await (const { path, content } of shareFiles(base, bundledReport, { paint })) {
    files.set(path, Buffer.from(await content).toString());
  }
});

const textOf = (path: string): string => files.get(path) ?? assert.fail(`There is no ${path}`);
const pages = () => [...files.keys()].filter((path) => path.endsWith('.html'));

/** What a parser of Open Graph takes from a page. */
function metaOf(path: string): ReadonlyMap<string, string> {
  const $ = load(textOf(path));
  return new Map(
    $('meta[property], meta[name]')
      .get()
      .map(({ attribs }) => [attribs['property'] ?? attribs['name'] ?? '', attribs['content'] ?? '']),
  );
}

describe('a folder to share', () => {
  it('has a page, data and pictures for every record, in each language', async () => {
    const shared = await everyShared(bundledReport);
    const kinds = new Set(shared.map(({ kind }) => kind));
    const expected = ['figure', 'dataset', 'system', 'event', 'achievement', 'policy', 'place', 'cooperation'];
    for (const kind of [...expected, 'corridor', 'city', 'list', 'topic', 'report']) {
      assert.ok(kinds.has(kind as never), kind);
    }
    assert.equal(new Set(shared.map(({ name }) => name)).size, shared.length);
    for (const { name } of shared) {
      for (const lang of bundledReport.languages) {
        for (const ending of ['html', 'csv', 'json', 'svg', 'png', 'oembed.json'])
          assert.ok(files.has(`${name}.${lang}.${ending}`), `${name}.${lang}.${ending}`);
      }
    }
  });

  it('has an address that says which element shows it', async () => {
    assert.deepEqual(readShareName('rd-expenditure.en.html'), {
      element: 'stat',
      attributes: { fact: 'rd-expenditure' },
      lang: 'en',
    });
    for (const { name, shown } of await everyShared(bundledReport)) {
      assert.deepEqual(readShareName(`${name}.zh-Hant.html`), { ...shown, lang: 'zh-Hant' });
    }
    assert.deepEqual(readShareName(`${shareName('figure', 'index')}.en.html`)?.attributes, { fact: 'index' });
    for (const none of [
      'index.html',
      'index.en.html',
      'share.css',
      'files.json',
      'topic.none.en.html',
      'a.b.c.d.html',
      '../x.en.html',
    ]) {
      assert.equal(readShareName(none), undefined, none);
    }
  });

  it('shows all elements that stand for themselves', async () => {
    const shown = new Set((await everyShared(bundledReport)).map((each) => each.shown.element));
    assert.deepEqual(
      [...elementNames].filter((name) => !shown.has(name)),
      [],
    );
  });

  it('reads without a script: a heading, what is shown, its source and files', () => {
    const $ = load(textOf('rd-expenditure.en.html'));
    assert.equal($('h1').text(), 'R&D expenditure');
    assert.match(
      $('zj-stat [data-zj-fallback]').text(),
      /CNY\s290\.14\sbillion.*Department of Science and Technology/s,
    );
    assert.match($.html(), /<template shadowrootmode="open">/);
    assert.match($('zj-source [data-zj-fallback]').text(), /2901\.4亿元/);
    const downloads = $('.files a')
      .get()
      .map(({ attribs }) => attribs['href'] ?? '');
    assert.equal(downloads.length, 4);
    for (const href of downloads) assert.ok(files.has(href), href);
    assert.equal($('html').attr('lang'), 'en');
    assert.equal($('header a[hreflang="zh-CN"]').attr('href'), 'rd-expenditure.zh.html');
  });

  it('lets no line of a Chinese title end within a word', () => {
    const titles = pages()
      .map((page) => load(textOf(page))('h1').first())
      .filter((title) => /\p{sc=Han}{6}/u.test(title.text()));
    assert.ok(titles.length > 50);
    for (const title of titles) {
      const pieces = (title.html() ?? '').split('<wbr>');
      assert.ok(pieces.length > 1, title.text());
      for (const piece of pieces.slice(1)) assert.doesNotMatch(piece, /^[，。、；：！？”’）》％%]/u, title.text());
    }
    assert.ok(titles.some((title) => /土地，<wbr>集聚/.test(title.html() ?? '')));
  });

  it('leads nowhere but to its own files', () => {
    assert.ok(pages().length > 200);
    for (const page of pages()) {
      const $ = load(textOf(page));
      const links = $('body > header a, main > section a, link[rel="stylesheet"]').get();
      assert.ok(links.length > 0, page);
      for (const { attribs } of links) assert.ok(files.has(attribs['href'] ?? ''), `${page}: ${attribs['href']}`);
      for (const style of textOf(page).matchAll(/<link rel="stylesheet" href="([^"]+)">/g))
        assert.ok(files.has(style[1] ?? ''), style[1]);
      assert.ok($('h1').length >= 1, page);
      assert.doesNotMatch(textOf(page), /\sstyle="|<style|\son\w+="/, page);
    }
  });

  it('has previews with absolute addresses, each tag once', () => {
    for (const page of pages().filter((path) => !path.startsWith('index.'))) {
      const $ = load(textOf(page));
      const meta = metaOf(page);
      const file = page.replace(/\.html$/, '');
      assert.equal(meta.get('og:url'), `${base}share/${page}`);
      assert.equal($('link[rel="canonical"]').attr('href'), meta.get('og:url'));
      assert.equal(meta.get('og:image'), `${base}share/${file}.png`);
      assert.equal(meta.get('twitter:image'), meta.get('og:image'));
      assert.equal(meta.get('twitter:card'), 'summary_large_image');
      assert.deepEqual([meta.get('og:image:width'), meta.get('og:image:height')], ['1200', '630']);
      for (const name of ['og:title', 'og:description', 'og:image:alt', 'description', 'og:site_name', 'og:type'])
        assert.ok(meta.get(name)?.trim(), `${page}: ${name}`);
      assert.match(meta.get('og:locale') ?? '', /^(zh_CN|en_GB|en_US)$/);
      for (const name of ['og:title', 'og:image', 'og:url', 'og:description'])
        assert.equal($(`meta[property="${name}"]`).length, 1, `${page}: ${name}`);
      assert.equal($('link[type="application/json+oembed"]').attr('href'), `${base}share/${file}.oembed.json`);
    }
    const meta = metaOf('rd-expenditure.zh.html');
    assert.equal(meta.get('og:title'), '研发经费投入');
    assert.match(meta.get('og:image:alt') ?? '', /2901\.4亿元/);
  });

  it('answers to oEmbed with the frame, the text and the picture', () => {
    const { html, type, thumbnail_url, thumbnail_width } = JSON.parse(
      textOf('dataset.platforms.zh.oembed.json'),
    ) as Record<string, string>;
    assert.equal(type, 'rich');
    assert.match(
      html ?? '',
      /src="https:\/\/example\.org\/zj\/embed\.html\?el=chart&amp;dataset=platforms&amp;lang=zh"/,
    );
    assert.equal(thumbnail_url, `${base}share/dataset.platforms.zh.png`);
    assert.equal(thumbnail_width, 1200);
  });

  it('has structured data that names the record, the whole, and where the data is had', () => {
    const $ = load(textOf('rd-expenditure.en.html'));
    const data = JSON.parse($('script[type="application/ld+json"]').text()) as {
      readonly [key: string]: unknown;
      readonly variableMeasured: readonly { readonly value: number }[];
      readonly distribution: readonly { readonly contentUrl: string }[];
      readonly isPartOf: { readonly url: string };
    };
    assert.equal(data['@type'], 'Dataset');
    assert.equal(data['name'], 'R&D expenditure');
    assert.deepEqual(
      data.variableMeasured.map(({ value }) => value),
      [290_140_000_000],
    );
    const addresses = data.distribution.map(({ contentUrl }) => contentUrl);
    assert.deepEqual(addresses, [`${base}share/rd-expenditure.en.csv`, `${base}share/rd-expenditure.en.json`]);
    assert.match(data.isPartOf.url, /report\.zhejiang-2021-2025\.en\.html$/);
  });

  it('lists every page in an index of its language and in the site map', async () => {
    const $ = load(textOf('sitemap.xml'), { xml: true });
    const located = $('loc')
      .get()
      .map((node) => $(node).text().replace(`${base}share/`, ''));
    assert.deepEqual([...located].sort(), pages().sort());
    for (const lang of bundledReport.languages) {
      const index = load(textOf(`index.${lang}.html`));
      const linked = index('main a')
        .get()
        .map(({ attribs }) => attribs['href']);
      assert.deepEqual(
        [...linked].sort(),
        (await everyShared(bundledReport)).map(({ name }) => `${name}.${lang}.html`).sort(),
      );
    }
  });
});

describe('a link to a page of a record', () => {
  it('keeps its address and its words through sanitizers', () => {
    const link = '<a href="https://example.org/zj/share/rd-expenditure.en.html">CNY 290.14 billion</a>';
    const { window } = new JSDOM('');
    for (const clean of [sanitizeHtml, xss, (html: string) => createDOMPurify(window).sanitize(html)]) {
      const $ = load(clean(`<p>It was ${link}.</p><p>${link}</p>`));
      const links = $('p > a').get();
      assert.equal(links.length, 2);
      for (const each of links) {
        assert.equal(readShareName(each.attribs['href']?.replace(`${base}share/`, '') ?? '')?.element, 'stat');
        assert.equal($(each).text(), 'CNY 290.14 billion');
      }
    }
  });
});

describe('zj-widgets share', () => {
  const report = () => JSON.stringify(sampleReport('sample', ['zh', 'en'], 'report-data.schema.json'));
  const share = (folder: string, ...args: string[]) =>
    runCommand(folder, 'share', '-o', 'out', '--base', 'https://example.org/zj', '--no-png', ...args);
  const shared = (folder: string) => readdirSync(join(folder, 'out/share'));

  it('writes any report, the same again, and only what has changed', async () => {
    const folder = makeFolder({ 'report.json': report() });
    const first = await share(folder, '--report', 'report.json');
    assert.deepEqual([first.code, first.stderr], [0, '']);
    assert.ok(shared(folder).includes('rd-expenditure.en.html'));
    assert.match(readFileSync(join(folder, 'out/share/rd-expenditure.zh.html'), 'utf8'), /812\.6/);
    assert.match(
      readFileSync(join(folder, 'out/share/rd-expenditure.en.html'), 'utf8'),
      /<link rel="canonical" href="https:\/\/example\.org\/zj\/share\/rd-expenditure\.en\.html">/,
    );
    const list = readFileSync(join(folder, 'out/share/files.json'), 'utf8');
    const again = await share(folder, '--report', 'report.json');
    assert.match(again.stdout, /: 0 files written, \d+ as they were, 0 removed\./);
    assert.equal(readFileSync(join(folder, 'out/share/files.json'), 'utf8'), list);
    writeFileSync(
      join(folder, 'report.json'),
      report().replaceAll('81260000000', '81270000000').replaceAll('812.6', '812.7'),
    );
    const changed = await share(folder, '--report', 'report.json');
    assert.match(changed.stdout, /: [1-9]\d* files written, [1-9]\d* as they were, 0 removed\./);
  });

  it('takes away what is of no record any more, but nothing that was changed or is not its own', async () => {
    const folder = makeFolder({ 'report.json': report(), 'out/share/mine.txt': 'mine' });
    await share(folder, '--report', 'report.json');
    writeFileSync(join(folder, 'out/share/rd-personnel.en.csv'), 'corrected by hand');
    const data = JSON.parse(report()) as { figures: { figures: { id: string }[] }; datasets?: unknown };
    data.figures.figures = data.figures.figures.filter(({ id }) => id !== 'rd-personnel');
    delete data.datasets;
    writeFileSync(join(folder, 'report.json'), JSON.stringify(data));
    const { code, stderr, stdout } = await share(folder, '--report', 'report.json');
    assert.equal(code, 0, stderr);
    assert.match(stdout, /[1-9]\d* removed/);
    assert.match(stderr, /rd-personnel\.en\.csv: .* it stays\./);
    assert.deepEqual(
      shared(folder).filter((name) => name.startsWith('rd-personnel')),
      ['rd-personnel.en.csv'],
    );
    assert.equal(readFileSync(join(folder, 'out/share/mine.txt'), 'utf8'), 'mine');
  });

  it('overwrites no file of another, and then writes nothing', async () => {
    const folder = makeFolder({ 'report.json': report(), 'out/share/index.en.html': 'another’s' });
    const { code, stderr } = await share(folder, '--report', 'report.json');
    assert.equal(code, 1);
    assert.match(stderr, /index\.en\.html: not written by this command/);
    assert.deepEqual(shared(folder), ['index.en.html']);
  });

  it('goes on where an earlier run was ended', async () => {
    const folder = makeFolder({ 'report.json': report() });
    await share(folder, '--report', 'report.json');
    rmSync(join(folder, 'out/share/rd-expenditure.en.html'));
    const { code, stdout } = await share(folder, '--report', 'report.json');
    assert.equal(code, 0);
    assert.match(stdout, /: 1 files written/);
  });

  it('names the faults of a report by file and line, and writes nothing', async () => {
    const folder = makeFolder({ 'report.json': report().replace('"rd-intensity"', '"rd-expenditure"') });
    const { code, stderr } = await share(folder, '--report', 'report.json');
    assert.equal(code, 1);
    assert.match(stderr, /^report\.json:\d+:\d+ /);
    assert.deepEqual(readdirSync(folder), ['report.json']);
  });

  it('asks for a folder and one address in full, in either language', async () => {
    for (const args of [
      [],
      ['-o', 'out'],
      ['-o', 'out', '--base', 'example.org'],
      ['-o', 'out', '--base', 'file:///a/'],
      ['https://example.org/', '-o', 'out'],
    ]) {
      const { code, stderr } = await runCommand('.', 'share', ...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(stderr, /--base|-o/);
    }
    assert.match((await runCommand('.', 'share', '--lang', 'zh')).stderr, /请用 -o/);
    assert.match((await runCommand('.', 'share', '--help', '--lang', 'zh')).stdout, /--no-png/);
  });
});
