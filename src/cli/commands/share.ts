import { join, resolve } from 'node:path';
import { faultLine } from '../check/check-source.js';
import { progress, type CommandIo } from '../io.js';
import { parseOptions, type Options } from '../options.js';
import { pictureMessages } from '../picture/picture.messages.js';
import type { Paint } from '../share/files.js';
import type { WholeFile } from '../share/folder.js';
import { shareMessages } from '../share/share.messages.js';
import { say, UsageError } from '../usage.js';

export const summary = {
  zh: '为每条记录生成可分享的网页、数据、图片和 oEmbed，供静态网站使用',
  en: 'writes a page, data, pictures and oEmbed for every record, for a static host',
};

export const help = {
  zh: `
用法：zj-widgets share -o <文件夹> --base <网址> [选项]

为报告的每个数字、图表、机制、事件、清单、地点和整份报告各写一页网页，每种语言一页，不用脚本也能读；
附 CSV、JSON、SVG、1200×630 的 PNG、schema.org 数据、链接预览（Open Graph、Twitter）和 oEmbed，另有目录和网站地图。
写在所给文件夹的 share/ 中，这个文件夹也就是 embed.html 所在的文件夹：share/ 中的网址粘贴到 WordPress 等系统，
便成为图表本身；页面上的普通链接，则由 autoload.js 变成图表。

  zj-widgets share -o dist --base https://your.site/zj-widgets/
`,
  en: `
Usage: zj-widgets share -o <folder> --base <address> [options]

Writes a page for each figure, chart, mechanism, event, list and place of a report, and for the whole, in each of its
languages. It reads without a script, and has CSV, JSON, SVG, PNG of 1200×630, schema.org data, previews for links (Open
Graph, Twitter) and oEmbed beside it; there are an index and a site map too. All of it goes into share/ of the folder,
which is the one with embed.html: an address of share/ that is pasted into WordPress becomes the figure itself, and so
does a plain link on pages with autoload.js.

  zj-widgets share -o dist --base https://your.site/zj-widgets/
`,
};

export const options = {
  output: {
    type: 'string',
    short: 'o',
    value: { zh: '文件夹', en: 'folder' },
    help: { zh: '写到哪个文件夹的 share/ 中', en: 'the folder in which share/ is written' },
  },
  base: {
    type: 'string',
    value: { zh: '网址', en: 'address' },
    help: {
      zh: '该文件夹的完整网址，如 https://your.site/zj-widgets/',
      en: 'the address of that folder in full: https://your.site/zj-widgets/',
    },
  },
  report: {
    type: 'string',
    value: { zh: '文件', en: 'file' },
    help: {
      zh: '自己的报告：文件或文件夹，先按 zj-widgets check 检查',
      en: 'a report of your own, a file or a folder, checked first as zj-widgets check does',
    },
  },
  'no-png': {
    type: 'boolean',
    help: {
      zh: '不画 PNG，不需要浏览器；链接预览便没有图片',
      en: 'draws no PNG, which takes no browser; previews of links have no picture then',
    },
  },
} as const satisfies Options;

export const notes = {
  zh: `
同样的报告总是写出同样的文件，只写有变化的。share/files.json 列出写过的文件：其中记录已不存在的会删除，
后来改动过的则指明并保留；不是本命令写的文件不会覆盖。PNG 由本机的 Chrome、Chromium 或 Edge 画，
可用环境变量 CHROME_PATH 指明。

退出码：0 已写成，1 报告有误、没有浏览器或字体、无法写入，2 用法不对。
`,
  en: `
The same report always gives the same files, and only those that changed are written. share/files.json lists what was
written: files whose record is gone are removed, or named and kept where they were changed since. A file that this
command did not write is never overwritten. PNG is drawn by an installed Chrome, Chromium or Edge; CHROME_PATH can
name it.

Exit code: 0 written, 1 the report has faults, there is no browser or typeface, or a file cannot be written, 2 wrong
usage.
`,
};

export async function run(args: string[], io: CommandIo): Promise<number> {
  const { language } = io;
  const { values, positionals } = parseOptions(args, options, language);
  const [positional] = positionals;
  if (positional !== undefined) throw fault('share.no-arguments', language, { value: positional });
  if (!values.output) throw fault('share.no-output', language);
  const address = folderAddress(values.base, language);
  const { findReport } = await import('../picture/report.js');
  const found = await findReport(values.report === undefined ? undefined : resolve(io.cwd, values.report));
  if ('faults' in found) {
    for (const each of found.faults) io.stderr.write(`${faultLine(each, io.cwd, language)}\n`);
    return tell(io, say(shareMessages, language, 'share.faulty-report', { count: found.faults.length }));
  }
  const { report } = found;
  const [{ shareFiles }, { ShareFolder }, { Painter }] = await Promise.all([
    import('../share/files.js'),
    import('../share/folder.js'),
    import('../picture/paint.js'),
  ]);
  const path = resolve(io.cwd, values.output, 'share');
  const folder = new ShareFolder(path);
  const painter = new Painter(io);
  try {
    const paint: Paint = async (file, picture, drawnFrom) => {
      const there = folder.pictureOf(file, drawnFrom);
      if (there) return there;
      const painted = await painter.paint(picture, { format: 'png', scale: 1, output: file });
      if ('fault' in painted) throw new Unpainted(say(pictureMessages, language, painted.fault, painted.values));
      return painted.content;
    };
    const files: WholeFile[] = [];
    const drawing: Promise<unknown>[] = [];
    for await (const { content, ...file } of shareFiles(address, report, {
      paint: values['no-png'] ? undefined : paint,
      language,
    })) {
      progress(io, file.path);
      if (!(content instanceof Promise)) {
        files.push({ ...file, content });
        continue;
      }
      drawing.push(content.then((bytes) => files.push({ ...file, content: bytes })));
      // The browser draws one while the next are made ready, which are not to fill the memory.
      if (drawing.length >= mostWaiting) await drawing.shift();
    }
    await Promise.all(drawing);
    const notOurs = folder.notOurs(files);
    for (const name of notOurs) {
      io.stderr.write(`${say(shareMessages, language, 'share.not-ours', { path: join(path, name) })}\n`);
    }
    if (notOurs.length > 0) {
      return tell(io, say(shareMessages, language, 'share.nothing-written', { count: notOurs.length }));
    }
    const { left, ...counts } = await folder.write(files);
    for (const name of left) {
      io.stderr.write(`${say(shareMessages, language, 'share.changed-since', { path: join(path, name) })}\n`);
    }
    io.stdout.write(`${say(shareMessages, language, 'share.done', { folder: path, ...counts })}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Unpainted)) throw error;
    return tell(io, error.message);
  } finally {
    await painter.close();
  }
}

const mostWaiting = 8;

/** The browser has not drawn a picture. */
class Unpainted extends Error {}

function folderAddress(address: string | undefined, language: string): string {
  try {
    const { protocol, origin, pathname } = new URL(address ?? '');
    if (/^https?:$/.test(protocol)) return `${origin}${pathname.replace(/\/?$/, '/')}`;
  } catch {
    // Said below.
  }
  throw fault('share.no-base', language);
}

function fault(key: keyof typeof shareMessages.en, language: string, values: Record<string, string> = {}): UsageError {
  return new UsageError(say(shareMessages, language, key, values));
}

function tell(io: CommandIo, message: string): number {
  io.stderr.write(`zj-widgets: ${message}\n`);
  return 1;
}
