/** `zj-widgets picture --element report`: the whole report as one long picture, and as pages. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { requireChromium } from '../../scripts/browsers.js';
import { main } from '../../src/cli/main.js';
import { joinPngs, pngSize } from '../../src/cli/picture/png.js';
import { findReport } from '../../src/cli/picture/report.js';
import { formatFigure } from '../../src/format/figure.js';
import { headline } from '../../src/format/headline.js';
import { localize } from '../../src/format/language.js';
import { resolveLocale } from '../../src/format/resolve-locale.js';
import { findRecord } from '../../src/report/lookup.js';
import { bundledReport, type Report } from '../../src/report/registry.js';
import { makeFolder, runCommand } from './support/command.js';
import { drawAll } from './support/pictures.js';

/** The texts of a picture in their order, without spaces, which ends of lines take the place of. */
function textsOf(svg: string): string[] {
  const [, drawn = ''] = /<\/metadata>(.*)<\/svg>/s.exec(svg) ?? [];
  const texts = [...drawn.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map(([, text = '']) => plain(text));
  assert.ok(texts.length > 0);
  return texts;
}

function plain(text: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '')
    .replace(/[\s\u2066\u2069]+/g, '');
}

async function ownReport(path: string): Promise<Report> {
  const found = await findReport(resolve('test/fixtures', path));
  assert.ok('report' in found);
  return found.report;
}

describe('a report in one picture', () => {
  const cases: readonly (readonly [name: string, languages: readonly string[]])[] = [
    ['', ['zh', 'en']],
    ['valmarin', ['fr', 'en', 'ar']],
    ['smallest.json', ['de']],
  ];
  for (const [name, languages] of cases) {
    for (const lang of languages) {
      for (const width of [750, 1080]) {
        it(`tells each section by its finding and key figures (${name || 'bundled'}, ${lang}, ${width} px)`, async () => {
          const report = name ? await ownReport(name) : bundledReport;
          const [{ sections, label, publisher }, { figures, units }] = await Promise.all([
            report.load('report'),
            report.load('figures'),
          ]);
          const pictures = await drawAll(`el=report&lang=${lang}`, width, report);
          assert.equal(pictures.length, 1);
          const { svg, width: drawn, smallestType } = pictures[0] as (typeof pictures)[number];
          assert.equal(drawn, width);
          // On a telephone, which shows the picture 375 px wide, as large as the smallest type of a page.
          assert.ok((smallestType * 375) / width >= 12, `${smallestType}`);
          const all = textsOf(svg).join('');
          const locale = { ...resolveLocale(lang, report.languages), words: report.messages[lang] };
          let at = 0;
          const follow = (text: string) => {
            const next = all.indexOf(plain(text.replaceAll('&', '&amp;')), at);
            assert.ok(next >= 0, `${text} is not where it should be`);
            at = next;
          };
          follow(localize(label, lang));
          for (const section of sections) {
            follow(headline(section, lang));
            for (const id of section.keyFigures ?? []) {
              const figure = findRecord(figures, id);
              if (figure && lang !== 'ar') follow(formatFigure(figure, units, locale));
            }
          }
          follow(localize(publisher, lang));
          assert.ok(all.length - at < 500, 'the source is at the foot');
        });
      }
    }
  }

  it('says when it was published and where, as far as the report knows', async () => {
    const folder = makeFolder();
    const report = JSON.parse(readFileSync('test/fixtures/smallest.json', 'utf8')) as { report: object };
    Object.assign(report.report, { issued: '2026-03-05', url: 'https://example.org/bericht' });
    const own = makeFolder({ 'own.json': JSON.stringify(report) });
    const args = ['--element', 'report', '--lang', 'de', '--report', join(own, 'own.json'), '-o', '-'];
    const { code, stdout } = await runCommand(folder, 'picture', ...args);
    assert.equal(code, 0);
    const foot = textsOf(stdout).slice(-3).join(' ');
    assert.match(foot, /2026/);
    assert.match(foot, /https:\/\/example\.org\/bericht$/);
  });

  it('is of the sections that are asked for', async () => {
    const [picture] = await drawAll('el=report&lang=en&sections=talent');
    assert.match(picture?.description ?? '', /: Of every|; Of every/);
    assert.doesNotMatch(textsOf(picture?.svg ?? '').join(''), /Strategicplatforms/);
  });
});

describe('a report in pages', () => {
  for (const lang of ['zh', 'en']) {
    it(`is cut between figures, and no title stands alone (${lang})`, async () => {
      const { sections } = await bundledReport.load('report');
      const [whole] = await drawAll(`el=report&lang=${lang}`, 750);
      // As high as the highest figure: it is laid out as the whole is.
      const pages = await drawAll(`el=report&lang=${lang}`, 750, bundledReport, 5000);
      assert.ok(pages.length > 2, `${pages.length}`);
      assert.deepEqual(
        pages.flatMap(({ svg }) => textsOf(svg)),
        textsOf(whole?.svg ?? ''),
      );
      for (const { height, svg } of pages) {
        assert.ok(height <= 5000);
        const last = textsOf(svg).at(-1) ?? '';
        for (const section of sections) assert.ok(!plain(headline(section, lang)).endsWith(last), last);
      }
    });

    for (const [width, height] of [
      [1080, 1440],
      [794, 1123],
      [1080, 2400],
    ] as const) {
      it(`fits pages of ${width} × ${height} (${lang})`, async () => {
        const pages = await drawAll(`el=report&lang=${lang}`, width, bundledReport, height);
        assert.ok(pages.length > 3);
        for (const page of pages) assert.ok(page.height <= height && page.width === width);
      });
    }
  }

  it('goes into files of its numbers', async () => {
    const folder = makeFolder();
    const args = ['--element', 'report', '--report', resolve('test/fixtures/valmarin'), '--lang', 'en'];
    const size = ['--width', '1080', '--height', '3000', '-o', 'out/v.svg'];
    assert.deepEqual(await runCommand(folder, 'picture', ...args, ...size), { code: 0, stdout: '', stderr: '' });
    const names = readdirSync(join(folder, 'out')).sort();
    assert.deepEqual(
      names,
      names.map((_, index) => `v-${index + 1}.svg`),
    );
    assert.ok(names.length > 2);
    // Of one size where both sides are given.
    await runCommand(folder, 'picture', ...args, '--size', '1080x2400', '-o', 'same/v.svg');
    const same = readdirSync(join(folder, 'same'));
    assert.ok(same.length > 2);
    for (const file of same) {
      assert.match(readFileSync(join(folder, 'same', file), 'utf8'), /^<svg [^>]*width="1080" height="2400"/);
    }
  });
});

describe('a long picture in a browser', { timeout: 120_000 }, () => {
  async function paint(folder: string, ...args: string[]) {
    let said = '';
    const output = { write: (text: string) => (said += text) };
    const env = { ...process.env, CHROME_PATH: requireChromium().executablePath };
    const world = { stdin: Readable.from([]), stdout: output, stderr: output, cwd: folder, env };
    const code = await main(['picture', '--element', 'report', '--lang', 'en', ...args], world);
    assert.deepEqual({ code, said }, { code: 0, said: '' });
  }

  it('is a PNG of its pixels, higher than any surface that a browser draws', async () => {
    const folder = makeFolder();
    await paint(folder, '--width', '1080', '-o', 'long.png');
    const file = readFileSync(join(folder, 'long.png'));
    const [drawn] = await drawAll('el=report&lang=en', 1080);
    assert.deepEqual(pngSize(file), { width: 1080, height: drawn?.height });
    const { data, width, height } = PNG.sync.read(file);
    assert.ok(height > 16_384);
    // The band at the head, and the paper at the foot, in each of the strips.
    const at = (x: number, y: number) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
    assert.deepEqual(at(4, 4), [10, 101, 92]);
    for (const y of [16_380, 16_384, 16_390, height - 2]) assert.deepEqual(at(4, y), at(4, height - 4));
    const rows = new Set<number>();
    for (let y = 16_384; y < height; y += 1)
      for (let x = 0; x < width; x += 7) if ((at(x, y)[0] ?? 255) < 90) rows.add(y);
    assert.ok(rows.size > 1000, `rows with words below the first strip: ${rows.size}`);
  });

  it('is a PDF of one page, or of pages of one size', async () => {
    const folder = makeFolder();
    await paint(folder, '-o', 'long.pdf');
    await paint(folder, '--size', '794x1123', '-o', 'paper.pdf');
    const boxes = (name: string) =>
      [...readFileSync(join(folder, name), 'latin1').matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
        ([, right, top]) => [Number(right), Number(top)] as const,
      );
    const [long, ...none] = boxes('long.pdf');
    assert.equal(none.length, 0);
    const [drawn] = await drawAll('el=report&lang=en');
    const ratio = (drawn?.height ?? 0) / (drawn?.width ?? 1);
    assert.ok(long && Math.abs(long[1] / long[0] - ratio) < ratio / 100, `${long?.join()}`);
    const papers = boxes('paper.pdf');
    assert.ok(papers.length > 4);
    for (const [right, top] of papers) assert.ok(Math.abs(right - 595.5) < 1.5 && Math.abs(top - 842.25) < 1.5);
  });
});

describe('strips of PNG', () => {
  for (const filterType of [0, 1, 2, 3, 4] as const) {
    it(`are joined without a seam, however their rows are filtered (${filterType})`, () => {
      const [width, heights] = [13, [5, 1, 9]] as const;
      let seed = 7;
      const byte = () => ((seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) >> 8) & 255;
      const strips = heights.map((height) => {
        const png = new PNG({ width, height });
        png.data.forEach((_, index) => (png.data[index] = byte()));
        return png;
      });
      const joined = PNG.sync.read(joinPngs(strips.map((strip) => PNG.sync.write(strip, { filterType }))));
      assert.deepEqual([joined.width, joined.height], [width, 15]);
      assert.deepEqual(joined.data, Buffer.concat(strips.map(({ data }) => data)));
    });
  }
});
