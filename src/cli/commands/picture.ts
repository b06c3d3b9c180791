import { readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { errorMessage } from '../../controllers/error-message.js';
import type { EmbedRequest } from '../../embed/parameters.js';
import type { Locale } from '../../format/language.js';
import { articleWidth, forWechat } from '../../pictures/wechat.js';
import { ReportError } from '../../report/errors.js';
import type { Report } from '../../report/registry.js';
import { faultLine } from '../check/check-source.js';
import { progress, type CommandIo } from '../io.js';
import { parseOptions } from '../options.js';
import {
  formats,
  optionFault,
  ownLocale,
  pictureOptions,
  readElement,
  readRequest,
  readTarget,
  type PictureValues,
  type Target,
} from '../picture/ask.js';
import { splitWords } from '../picture/list.js';
import { Painter } from '../picture/paint.js';
import { pictureMessages } from '../picture/picture.messages.js';
import { isSystemFault, systemFault } from '../system-faults.js';
import { say, UsageError } from '../usage.js';
import { writeWhole } from '../write-whole.js';

export const summary = {
  zh: '把图表画成 SVG、PNG 或 PDF，用于幻灯片、公众号文章与 Word',
  en: 'draws elements as pictures, SVG, PNG or PDF, for slides, articles and Word',
};

export const help = {
  zh: `
用法：zj-widgets picture --element <元素> [该元素的属性] -o <文件.svg|文件.png|文件.pdf|->
      zj-widgets picture --list <清单>
      zj-widgets picture --all -o <文件夹> [--format svg|png|pdf] [--element <元素>]

把元素画成图片，图中写明出处。SVG 不需要浏览器，其中的文字仍是文字；PNG 与 PDF 由本机的 Chrome、Chromium 或 Edge
画，一次画多少张都只启动一次。

  zj-widgets picture --element stat --fact rd-expenditure --lang zh -o card.svg
  zj-widgets picture --element chart --dataset platforms --theme press --scale 3 -o chart.png
  zj-widgets picture --element corridor-map --layout tiles --width 400 -o map.svg
  zj-widgets picture --element stat --fact rd-expenditure --variant hero --size 1200x630 -o share.png
  zj-widgets picture --element report --width 1080 -o long.png
  zj-widgets picture --element report --width 1080 --height 4000 -o page.png
  zj-widgets picture --element chart --dataset platforms --for wechat -o chart.svg

--element report 把整份报告画成一张长图（一图读懂），给出高度则在图与图之间切成若干页。

清单每行一张，写法同上（选项与 -o），引号内可有空格，# 起头的是注释；命令中的其他选项对各行都有效。
`,
  en: `
Usage: zj-widgets picture --element <element> [its attributes] -o <file.svg|file.png|file.pdf|->
       zj-widgets picture --list <file>
       zj-widgets picture --all -o <folder> [--format svg|png|pdf] [--element <element>]

Draws elements as pictures that carry their source. SVG takes no browser, and its text stays text; PNG and PDF are drawn
by an installed Chrome, Chromium or Edge, which is started once for however many.

  zj-widgets picture --element stat --fact rd-expenditure --lang en -o card.svg
  zj-widgets picture --element chart --dataset platforms --theme press --scale 3 -o chart.png
  zj-widgets picture --element corridor-map --layout tiles --width 400 -o map.svg
  zj-widgets picture --element stat --fact rd-expenditure --variant hero --size 1200x630 -o share.png
  zj-widgets picture --element report --width 1080 -o long.png
  zj-widgets picture --element report --width 1080 --height 4000 -o page.png
  zj-widgets picture --element chart --dataset platforms --for wechat -o chart.svg

--element report draws the whole report as one long picture; with a height it is cut into pages between its figures.

A list has a picture a line, put as above (options and -o); quotation marks keep spaces, "#" begins a comment. What else
is on the command line goes for each line.
`,
};

export { pictureOptions as options } from '../picture/ask.js';

export const notes = {
  zh: `
PNG 与 PDF 所用的浏览器在 PATH 与常见位置寻找，或由环境变量 CHROME_PATH 指明。

退出码：0 已画成，1 报告有误、没有浏览器或字体、无法写入、清单中有画不成的，2 用法不对。
`,
  en: `
The browser for PNG and PDF is looked for on the PATH and in the usual places, or named by the environment's
CHROME_PATH.

Exit code: 0 where it is drawn, 1 where the report has faults, there is no browser or typeface, a file cannot
be written, or a line of a list cannot be drawn, 2 wrong usage.
`,
};

export async function run(args: string[], io: CommandIo): Promise<number> {
  const values = readOptions(args, io);
  const { all, list } = values as { all?: boolean; list?: string };
  const isMany = all === true || list !== undefined;
  if (all && list !== undefined) throw fault(io, 'picture.all-or-list');
  if (values['format'] !== undefined && !all) throw fault(io, 'picture.format-is-for-all');
  // What is wrong with the command is said before a report is read.
  const single = isMany ? undefined : readTarget(readElement(values, io.language), values, io.language);
  const { findReport } = await import('../picture/report.js');
  const path = values['report'];
  const found = await findReport(path === undefined ? undefined : resolve(io.cwd, path));
  if ('faults' in found) {
    for (const each of found.faults) io.stderr.write(`${faultLine(each, io.cwd, io.language)}\n`);
    return tell(io, 'picture.faulty-report', { count: found.faults.length });
  }
  const { report } = found;
  const painter = new Painter(io);
  try {
    if (single) return await drawOne(report, values, single, painter, io);
    const jobs = all ? await allJobs(report, values, io) : await listedJobs(list ?? '', values, io);
    return await drawMany(report, jobs, painter, io);
  } finally {
    await painter.close();
  }
}

function readOptions(args: readonly string[], io: CommandIo): PictureValues {
  const { values, positionals } = parseOptions(args, pictureOptions, io.language);
  const [positional] = positionals;
  if (positional !== undefined) throw fault(io, 'picture.no-arguments', { value: positional });
  return values as PictureValues;
}

/** One of many pictures. */
interface Job {
  /** Where it is asked for: "list.txt:3". */
  readonly place: string;
  readonly values: PictureValues | UsageError;
  /** Asked for with all else: where the report has none, there is nothing to say. */
  readonly isOptional?: true;
}

/** A picture a line, each by the options that the command has for one; those of the command itself go for all. */
async function listedJobs(list: string, common: PictureValues, io: CommandIo): Promise<Job[]> {
  let text: string;
  try {
    text = list === '-' ? await readText(io.stdin) : readFileSync(resolve(io.cwd, list), 'utf8');
  } catch (error) {
    if (!isSystemFault(error)) throw error;
    throw fault(io, 'picture.list-unreadable', { path: list, reason: systemFault(error, io.language) });
  }
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const jobs = lines.flatMap((line, index): Job[] => {
    if (/^\s*(#|$)/.test(line)) return [];
    const place = `${list}:${index + 1}`;
    try {
      const words = splitWords(line);
      if (!words) throw fault(io, 'picture.list-quote');
      const own = readOptions(words, io);
      if (own['report'] !== undefined) throw fault(io, 'picture.list-report');
      return [{ place, values: { ...common, ...own } }];
    } catch (error) {
      if (error instanceof UsageError) return [{ place, values: error }];
      throw error;
    }
  });
  if (jobs.length === 0) throw fault(io, 'picture.list-empty', { path: list });
  return jobs;
}

/** All that the report holds, into a folder; of one element where one is named. */
async function allJobs(report: Report, values: PictureValues, io: CommandIo): Promise<Job[]> {
  const { output, format = 'svg' } = values;
  if (!output || output === '-' || extname(output) !== '') throw fault(io, 'picture.no-folder');
  if (!(formats as readonly string[]).includes(format)) {
    throw fault(io, 'picture.format', { valid: formats.join(', '), value: format });
  }
  const only = values['element'] === undefined ? undefined : readElement(values, io.language);
  const [{ everyRequest }, { pictureName }] = await Promise.all([
    import('../picture/every.js'),
    import('../../embed/code.js'),
  ]);
  const asked = (await everyRequest(report)).filter(({ element }) => (only ?? element) === element);
  const lang = values['lang'] ?? '';
  return asked.map(({ element, attributes }): Job => {
    const name = pictureName({ element, attributes, lang, theme: '', scheme: 'auto', variables: {}, id: '' });
    const own = { ...attributes, element, output: join(output, name.replace(/svg$/, format)) };
    return { place: own.output, values: { ...values, ...own }, isOptional: true };
  });
}

/** What is wrong with one is said, and the others are drawn. */
async function drawMany(report: Report, jobs: readonly Job[], painter: Painter, io: CommandIo): Promise<number> {
  let code = 0;
  for (const { place, values, isOptional } of jobs) {
    try {
      if (values instanceof UsageError) throw values;
      const target = readTarget(readElement(values, io.language), values, io.language);
      const outcome = await drawOne(report, values, target, painter, io, isOptional);
      code = Math.max(code, outcome);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      io.stderr.write(`${place}: ${error.message}\n`);
      code = 1;
    }
  }
  return code;
}

async function drawOne(
  report: Report,
  values: PictureValues,
  target: Target,
  painter: Painter,
  io: CommandIo,
  isOptional = false,
): Promise<number> {
  const request = readRequest(readElement(values, io.language), values, report.languages, io.language);
  try {
    return await draw(report, request, target, painter, io);
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    if (isOptional) return 0;
    if (request.element === 'report' && error.details.name === 'height') {
      throw fault(io, 'picture.low-pages', { value: target.height ?? '' });
    }
    const message = error.details.text?.[io.language] ?? errorMessage(error, ownLocale(io.language));
    if (/^(unknown-id|missing-id|unfit-value|empty-selection)$/.test(error.code)) throw new UsageError(message);
    io.stderr.write(`zj-widgets: ${message}\n`);
    return 1;
  }
}

async function draw(
  report: Report,
  request: EmbedRequest,
  target: Target,
  painter: Painter,
  io: CommandIo,
): Promise<number> {
  const { checkRecords, loadRecords } = await import('../../embed/records.js');
  const faults = checkRecords(request, await loadRecords(report, request));
  if (faults.length > 0) throw new UsageError(faults.map((each) => optionFault(each, io.language)).join('\n'));
  const [{ drawPictures }, { lookOf, wrongColours }] = await Promise.all([
    import('../../embed/picture.js'),
    import('../picture/look.js'),
  ]);
  const wrong = wrongColours(request);
  if (wrong.length > 0) throw new UsageError(wrong.map((each) => optionFault(each, io.language)).join('\n'));
  const { format, output, width, height, isExact, isForWechat } = target;
  const look = (locale: Locale) => lookOf(request, locale);
  const most = isForWechat ? articleWidth : undefined;
  const drawn = await drawPictures(report, request, { look, width, height, isExact, most });
  const pictures = isForWechat ? drawn.map(forWechat) : drawn;
  const [first] = pictures;
  if (!first) throw new Error(request.element);
  if (output === '-') {
    io.document.write(first.svg);
    return 0;
  }
  if (first.smallestType < legible) {
    const size = Math.round(first.smallestType * 10) / 10;
    io.stderr.write(`${say(pictureMessages, io.language, 'picture.small-type', { file: output, size })}\n`);
  }
  const isNumbered = request.element === 'report' && height !== undefined && format !== 'pdf';
  const files = format === 'pdf' ? [first] : pictures;
  for (const [index, picture] of files.entries()) {
    const own = isNumbered ? { ...target, output: numbered(output, index + 1) } : target;
    const painted =
      format === 'svg'
        ? { content: picture.svg, size: picture }
        : await painter.paint(picture, own, format === 'pdf' ? pictures.slice(1) : []);
    if ('fault' in painted) return tell(io, painted.fault, painted.values);
    const code = await write(painted.content, own, painted.size, io);
    if (code !== 0) return code;
  }
  return 0;
}

/** A page's file: "report-2.png". */
function numbered(output: string, number: number): string {
  const ending = extname(output);
  return `${output.slice(0, output.length - ending.length)}-${number}${ending}`;
}

/** In px, the least that is read without effort on a screen. */
const legible = 8;

async function write(
  content: string | Uint8Array,
  { output }: Target,
  { width, height }: { readonly width: number; readonly height: number },
  io: CommandIo,
): Promise<number> {
  try {
    await writeWhole(resolve(io.cwd, output), content);
  } catch (error) {
    if (!isSystemFault(error)) throw error;
    return tell(io, 'picture.unwritable', { path: output, reason: systemFault(error, io.language) });
  }
  progress(io, say(pictureMessages, io.language, 'picture.drawn', { file: output, width, height }));
  return 0;
}

function tell(io: CommandIo, key: keyof typeof pictureMessages.en, values: Record<string, string | number>): number {
  io.stderr.write(`zj-widgets: ${say(pictureMessages, io.language, key, values)}\n`);
  return 1;
}

function fault(
  io: CommandIo,
  key: keyof typeof pictureMessages.en,
  values: Record<string, string | number> = {},
): UsageError {
  return new UsageError(say(pictureMessages, io.language, key, values));
}

async function readText(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array | string));
  return Buffer.concat(chunks).toString('utf8');
}
