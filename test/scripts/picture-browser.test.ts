/** What a reader sees of the pictures that `zj-widgets picture` draws: in a page, by themselves, and as PNG. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright';
import { PNG } from 'pngjs';
import { launchArgs, requireChromium } from '../../scripts/browsers.js';
import { main } from '../../src/cli/main.js';
import { BrowserError } from '../../src/cli/picture/devtools.js';
import { Rasteriser } from '../../src/cli/picture/rasterise.js';
import { findReport } from '../../src/cli/picture/report.js';
import { pictureWidths } from '../../src/pictures/draw.js';
import type { Report } from '../../src/report/registry.js';
import { makeFolder } from './support/command.js';
import { ask, draw, everyPicture } from './support/pictures.js';

const { executablePath } = requireChromium();

let browser: Browser;
let page: Page;

before(async () => {
  browser = await chromium.launch({ executablePath, args: [...launchArgs] });
  page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
  // What the compiler of these tests puts around named functions; a page does not know it.
  await page.addInitScript('globalThis.__name ??= (target) => target');
  await page.goto('about:blank');
});

after(() => browser?.close());

/**
 * What is wrong with the look of pictures: no XML, words out of the paper or over one another. Boxes of lines are as
 * high as their type; of that, letters take up what is between a fifth from the top and a sixth from the foot.
 */
async function lookedAt(pictures: Readonly<Record<string, string>>): Promise<string[]> {
  return page.evaluate((shown) => {
    const faults: string[] = [];
    for (const [name, text] of Object.entries(shown)) {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      if (parsed.querySelector('parsererror')) {
        faults.push(`${name}: ${parsed.querySelector('parsererror')?.textContent}`);
        continue;
      }
      document.body.replaceChildren(document.importNode(parsed.documentElement, true));
      const paper = document.querySelector('svg')?.getBoundingClientRect() as DOMRect;
      const lines = [...document.querySelectorAll('text')].flatMap((element) => {
        const spans = [...element.querySelectorAll('tspan[x]')];
        return (spans.length > 0 ? spans : [element]).map((line) => {
          const range = document.createRange();
          range.selectNodeContents(line);
          const { left, right, top, bottom } = range.getBoundingClientRect();
          const height = bottom - top;
          return { words: line.textContent, left, right, top: top + height / 5, bottom: bottom - height / 6 };
        });
      });
      for (const [index, line] of lines.entries()) {
        const isOut =
          line.left < paper.left + 8 ||
          line.right > paper.right - 8 ||
          line.top < paper.top ||
          line.bottom > paper.bottom;
        if (isOut) faults.push(`${name}: out of the paper: ${line.words}`);
        for (const other of lines.slice(index + 1)) {
          const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
          const down = Math.min(line.bottom, other.bottom) - Math.max(line.top, other.top);
          if (across > 0.5 && down > 0.5) faults.push(`${name}: one over the other: ${line.words} | ${other.words}`);
        }
      }
    }
    return faults;
  }, pictures);
}

async function drawAll(queries: readonly string[], width: number | undefined, report?: Report) {
  const drawn = await Promise.all(queries.map((query) => draw(query, width, report)));
  return Object.fromEntries(queries.map((query, index) => [query, drawn[index]?.svg ?? '']));
}

describe('every picture in a browser', { timeout: 300_000 }, () => {
  for (const lang of ['zh', 'en']) {
    for (const width of [240, 320, 480, undefined, 1200]) {
      it(`has its words on the paper, none over another (${lang}, ${width ?? 'its own'} px)`, async () => {
        const queries = (await everyPicture())
          .filter((query) => (width ?? Infinity) >= pictureWidths(ask(query).element).least)
          .map((query) => `${query}&lang=${lang}`);
        assert.deepEqual(await lookedAt(await drawAll(queries, width)), []);
      });
    }
    it(`has them there in larger type and with serifs too (${lang})`, async () => {
      const queries = (await everyPicture()).map((query) => `${query}&lang=${lang}&theme=`);
      for (const theme of ['press', 'ink']) {
        assert.deepEqual(
          await lookedAt(
            await drawAll(
              queries.map((query) => query + theme),
              360,
            ),
          ),
          [],
        );
      }
    });
  }

  it('has them there where a city or corridor is selected', async () => {
    const queries = ['ningbo-yongjiang', '330100', '330900'].map((id) => `el=corridor-map&lang=en&selected=${id}`);
    assert.deepEqual(await lookedAt(await drawAll(queries, undefined)), []);
    assert.deepEqual(await lookedAt(await drawAll(queries, 320)), []);
  });

  for (const width of [320, undefined]) {
    it(`of a report of one’s own is as sound (${width ?? 'its own'} px)`, async () => {
      const found = await findReport(resolve('test/fixtures/valmarin'));
      assert.ok('report' in found);
      const queries = (await everyPicture(found.report)).filter((query) => query !== 'el=list&kind=place');
      for (const lang of ['fr', 'ar'])
        assert.deepEqual(
          await lookedAt(
            await drawAll(
              queries.map((query) => `${query}&lang=${lang}`),
              width,
              found.report,
            ),
          ),
          [],
        );
    });
  }
});

describe('a picture in a language that runs from right to left', () => {
  async function places(query: string, ...words: readonly string[]) {
    const found = await findReport(resolve('test/fixtures/valmarin'));
    assert.ok('report' in found);
    const { svg, width } = await draw(`${query}&lang=ar`, undefined, found.report);
    await page.setContent(`<body style="margin: 0">${svg}`);
    const boxes = await page.evaluate((asked) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode())
        if (walker.currentNode.parentElement?.closest('text')) nodes.push(walker.currentNode as Text);
      return asked.map((text) => {
        const node = nodes.find(({ data }) => data.includes(text));
        if (!node) throw new Error(`${text} is not in the picture`);
        const range = document.createRange();
        range.setStart(node, node.data.indexOf(text));
        range.setEnd(node, node.data.indexOf(text) + text.length);
        const { left, right } = range.getBoundingClientRect();
        return { left, right };
      });
    }, words);
    return { width, boxes };
  }

  it('begins at the right, and keeps a range as it is', async () => {
    const { width, boxes } = await places('el=stat&fact=laboratoires-partages', 'المختبرات', '11', '14');
    const [label, from, to] = boxes;
    assert.ok(label && from && to);
    assert.ok(Math.abs(label.right - (width - 24)) < 2, `the label ends at ${label.right} of ${width}`);
    assert.ok(from.right < to.left, `11 at ${from.right}, 14 at ${to.left}`);
  });

  it('turns a row of cards round, but no map and no scale', async () => {
    const grid = await places('el=stat-grid&facts=part-nord+part-sud', '62', '31.5');
    assert.ok((grid.boxes[0]?.left ?? 0) > (grid.boxes[1]?.right ?? 0));
    // As it lies on the map: the port in the west.
    const map = await places('el=corridor-map', 'بور لون', 'سانت');
    assert.ok((map.boxes[0]?.right ?? 0) < (map.boxes[1]?.left ?? 0));
    const chart = await places('el=chart&dataset=depenses', '1.5', '1.84');
    assert.ok((chart.boxes[0]?.right ?? 0) < (chart.boxes[1]?.left ?? 0));
  });
});

describe('a picture by itself', () => {
  it('is an image with a name, a description and text', async () => {
    const folder = makeFolder();
    const file = join(folder, 'card.svg');
    writeFileSync(file, (await draw('el=stat&fact=rd-expenditure&lang=en')).svg);
    const alone = await browser.newPage();
    await alone.goto(pathToFileURL(file).href);
    assert.equal(await alone.title(), 'R&D expenditure');
    await alone.getByRole('img', { name: 'R&D expenditure' }).waitFor();
    const texts = await alone.locator('text').allTextContents();
    assert.deepEqual(
      texts.slice(0, 3).map((text) => text.replaceAll('\u00a0', ' ')),
      ['CNY 290.14 billion', 'R&D expenditure', '2024'],
    );
    assert.match(texts[3] ?? '', /^Source: Department of Science and Technology/);
    await alone.close();
  });

  it('shows the same where a page has it as an image', async () => {
    for (const [lang, accent] of [
      ['zh', [176, 19, 27]],
      ['en', [176, 19, 27]],
    ] as const) {
      const { svg, width, height } = await draw(`el=chart&dataset=platforms&theme=press&lang=${lang}`);
      await page.setContent('<img>');
      const seen = await page.evaluate(
        async (address) => {
          const image = document.querySelector('img') as HTMLImageElement;
          image.src = address;
          await image.decode();
          const canvas = document.createElement('canvas');
          Object.assign(canvas, { width: image.naturalWidth, height: image.naturalHeight });
          const context = canvas.getContext('2d') as CanvasRenderingContext2D;
          context.drawImage(image, 0, 0);
          return {
            width: canvas.width,
            height: canvas.height,
            data: [...context.getImageData(0, 0, canvas.width, canvas.height).data],
          };
        },
        `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
      );
      assert.deepEqual([seen.width, seen.height], [width, height]);
      const count = (red: number, green: number, blue: number) => {
        let found = 0;
        for (let at = 0; at < seen.data.length; at += 4)
          if (seen.data[at] === red && seen.data[at + 1] === green && seen.data[at + 2] === blue) found += 1;
        return found;
      };
      // Bars for 38, 280 and 107 on a scale to 300, 56 px wide.
      assert.ok(count(...accent) > 10_000, 'bars');
      // The paper, and text that is darker than all else.
      assert.ok(count(253, 250, 244) > 100_000, 'paper');
      assert.ok(count(22, 19, 17) > 200, 'text');
    }
  });
});

describe('a picture as PNG', { timeout: 180_000 }, () => {
  const paint = (folder: string, ...args: string[]) => paintBy(executablePath, folder, ...args);

  async function paintBy(browserPath: string, folder: string, ...args: string[]) {
    let said = '';
    const output = { write: (text: string) => (said += text) };
    const env = { ...process.env, CHROME_PATH: browserPath };
    const world = { stdin: Readable.from([]), stdout: output, stderr: output, cwd: folder, env };
    const code = await main(['picture', '--lang', 'en', ...args], world);
    return { code, said };
  }

  const profiles = () => readdirSync(tmpdir()).filter((name) => name.startsWith('zj-widgets-browser-'));

  it('is drawn as large as it should be, with its words and its resolution', async () => {
    const folder = makeFolder();
    const before = profiles();
    const args = ['--element', 'stat', '--fact', 'rd-expenditure', '--theme', 'press'];
    for (const scale of [1, 3]) {
      assert.deepEqual(await paint(folder, ...args, '--scale', String(scale), '-o', 'card.png'), { code: 0, said: '' });
      const file = readFileSync(join(folder, 'card.png'));
      const { width, height, data } = PNG.sync.read(file);
      const drawn = await draw('el=stat&fact=rd-expenditure&theme=press&lang=en');
      assert.deepEqual([width, height], [drawn.width * scale, drawn.height * scale]);
      const at = (x: number, y: number) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
      assert.deepEqual(at(1, 1), [253, 250, 244], 'the paper reaches to the edge');
      assert.deepEqual(at(width - 2, height - 2), [253, 250, 244]);
      assert.deepEqual(at(25 * scale, 25 * scale), [22, 19, 17], 'the rule above the card');
      let dark = 0;
      for (let index = 0; index < data.length; index += 4) if ((data[index] ?? 255) < 60) dark += 1;
      assert.ok(dark > 800 * scale * scale, `dark pixels of text: ${dark}`);

      const resolution = file.indexOf('pHYs') + 4;
      assert.equal(file.readUInt32BE(resolution), Math.round((96 * scale) / 0.0254));
      assert.match(file.toString('utf8'), /iTXtIdentifier\0{5}zhejiang-2021-2025\/stat\/rd-expenditure/);
      assert.match(file.toString('utf8'), /iTXtCopyright\0{5}https:\/\/opensource\.org\/license\/mit/);
      assert.match(file.toString('utf8'), /iTXtTitle\0{5}R&D expenditure/);
      assert.match(
        file.toString('utf8'),
        /iTXtDescription\0{5}R&D expenditure: CNY 290\.14 billion \(2024\)\. Source: Department/,
      );
    }
    assert.deepEqual(readdirSync(folder), ['card.png']);
    assert.deepEqual(profiles(), before);
  });

  it('is seen through where its paper is transparent', async () => {
    const folder = makeFolder();
    const args = ['--element', 'stat', '--fact', 'rd-expenditure', '--paper', 'transparent', '-o', 'card.png'];
    assert.deepEqual(await paint(folder, ...args), { code: 0, said: '' });
    const { data } = PNG.sync.read(readFileSync(join(folder, 'card.png')));
    assert.equal(data[3], 0, 'the corner');
    assert.ok(
      data.some((value, index) => index % 4 === 3 && value === 255),
      'text',
    );
  });

  it('has the pixels of the shape that is asked for', async () => {
    const folder = makeFolder();
    const args = ['--element', 'stat', '--fact', 'rd-expenditure', '--variant', 'hero', '--size', '1200x630'];
    assert.deepEqual(await paint(folder, ...args, '-o', 'card.png'), { code: 0, said: '' });
    const { width, height } = PNG.sync.read(readFileSync(join(folder, 'card.png')));
    assert.deepEqual([width, height], [1200, 630]);
  });

  it('is drawn as PDF on a page of its size, with its words as text', async () => {
    const folder = makeFolder();
    const args = ['--element', 'stat', '--fact', 'rd-expenditure', '-o', 'card.pdf'];
    assert.deepEqual(await paint(folder, ...args), { code: 0, said: '' });
    const pdf = readFileSync(join(folder, 'card.pdf'), 'latin1');
    const { width, height } = await draw('el=stat&fact=rd-expenditure&lang=en');
    const [, right, top] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    assert.ok(Math.abs(Number(right) - width * 0.75) < 1 && Math.abs(Number(top) - height * 0.75) < 1);
    assert.equal(pdf.match(/\/Type ?\/Page\b/g)?.length, 1);
    assert.match(pdf, /\/Type ?\/Font\b/);
    assert.match(pdf, /\/Title ?\(R&D expenditure\)/);
  });

  it('is drawn many times by one browser', async () => {
    const starts = join(makeFolder({ starts: '' }), 'starts');
    const folder = makeFolder({
      'list.txt': ['rd-expenditure', 'rd-intensity', 'rd-personnel-share']
        .map((id) => `--element stat --fact ${id} -o ${id}.png`)
        .join('\n'),
      chrome: `#!/bin/sh\ncase "$1" in --version) ;; *) echo started >> "${starts}" ;; esac\nexec "${executablePath}" "$@"\n`,
    });
    chmodSync(join(folder, 'chrome'), 0o755);
    const { code, said } = await paintBy(join(folder, 'chrome'), folder, '--list', 'list.txt');
    assert.deepEqual({ code, said }, { code: 0, said: '' });
    assert.equal(readdirSync(folder).filter((name) => name.endsWith('.png')).length, 3);
    assert.equal(readFileSync(starts, 'utf8'), 'started\n');
  });

  it('is not drawn on a machine without typefaces for its text, which it says', async () => {
    const fonts = makeFolder();
    const config = join(fonts, 'fonts.conf');
    writeFileSync(
      config,
      `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${fonts}</cachedir></fontconfig>`,
    );
    const rasteriser = process.env['FONTCONFIG_FILE'];
    process.env['FONTCONFIG_FILE'] = config;
    try {
      const folder = makeFolder();
      const { code, said } = await paint(
        folder,
        '--element',
        'stat',
        '--fact',
        'rd-expenditure',
        '--lang',
        'zh-CN',
        '-o',
        'card.png',
      );
      assert.equal(code, 1);
      assert.match(said, /This machine has no typeface for ".*fonts-noto-cjk/);
      assert.deepEqual(readdirSync(folder), []);
    } finally {
      if (rasteriser === undefined) delete process.env['FONTCONFIG_FILE'];
      else process.env['FONTCONFIG_FILE'] = rasteriser;
    }
  });

  it('leaves nothing behind where the command is ended', async () => {
    const folder = makeFolder({ chrome: '#!/bin/sh\n[ "$1" = --version ] && echo 1.0 && exit\nsleep 60\n' });
    chmodSync(join(folder, 'chrome'), 0o755);
    const temporary = makeFolder();
    const args = [
      '--import',
      'tsx',
      'src/cli/zj-widgets.ts',
      'picture',
      '--element',
      'stat',
      '--fact',
      'rd-expenditure',
    ];
    const command = spawn(process.execPath, [...args, '-o', join(folder, 'card.png')], {
      env: { ...process.env, TMPDIR: temporary, CHROME_PATH: join(folder, 'chrome') },
    });
    const ended = once(command, 'exit');
    while (!readdirSync(temporary).some((name) => name.startsWith('zj-widgets-browser-'))) await setImmediate();
    command.kill('SIGINT');
    assert.deepEqual(await ended, [null, 'SIGINT']);
    assert.deepEqual(
      readdirSync(temporary).filter((name) => name.startsWith('zj-widgets')),
      [],
    );
    assert.deepEqual(readdirSync(folder), ['chrome']);
  });

  it('is not begun where it would be larger than a browser draws', async () => {
    const { code, said } = await paint(
      makeFolder(),
      '--element',
      'stat-grid',
      '--width',
      '2400',
      '--scale',
      '8',
      '-o',
      'a.png',
    );
    assert.equal(code, 2);
    assert.match(said, /The picture would have 19200 × \d+ pixels; a browser draws 16384 at most/);
  });

  it('is given up where the browser takes too long, and nothing is left of it', async () => {
    const before = profiles();
    const { svg, width, height } = await draw('el=stat&fact=rd-expenditure');
    const rasteriser = new Rasteriser(executablePath, 1);
    const slow = rasteriser.png({ svg, title: '', width, height }, 1);
    await assert.rejects(slow, (error: unknown) => error instanceof BrowserError && error.reason === 'slow');
    assert.deepEqual(profiles(), before);
  });
});
