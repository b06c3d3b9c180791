import { resolve } from 'node:path';
import { errorMessage } from '../../controllers/error-message.js';
import type { EmbedRequest } from '../../embed/parameters.js';
import { ReportError } from '../../report/errors.js';
import type { Report } from '../../report/registry.js';
import { faultLine } from '../check/check-source.js';
import { progress, type CommandIo } from '../io.js';
import { parseOptions } from '../options.js';
import {
  optionFault,
  ownLocale,
  pictureOptions,
  readElement,
  readRequest,
  readTarget,
  type PictureValues,
  type Target,
} from '../picture/ask.js';
import { pictureMessages } from '../picture/picture.messages.js';
import { say, UsageError } from '../usage.js';
import { writeWhole } from '../write-whole.js';

export const summary = {
  zh: '把图表画成 SVG 或 PNG 图片，用于幻灯片、公众号文章与 Word',
  en: 'draws an element as a picture, SVG or PNG, for slides, articles and Word',
};

export const help = {
  zh: `
用法：zj-widgets picture --element <元素> [该元素的属性] -o <文件.svg|文件.png|->

把一个元素画成图片，图中写明出处。SVG 不需要浏览器，其中的文字仍是文字；PNG 由本机的 Chrome、Chromium 或 Edge 画。

  zj-widgets picture --element stat --fact rd-expenditure --lang zh -o card.svg
  zj-widgets picture --element chart --dataset platforms --theme press --scale 3 -o chart.png
  zj-widgets picture --element corridor-map --layout tiles --width 400 -o map.svg

选项：
      --element   stat、stat-grid、chart、ranking、timeline、corridor-map、system、constellation、
                  achievements、list、source 之一
      --fact、--variant、--facts、--section、--dataset、--type、--orientation、--sort、--selected、--layout、
      --review-number、--system、--field、--kind、--record
                  与该元素的同名属性相同；id 写错时会提示相近的
  -o, --output    .svg 或 .png 文件；“-”把 SVG 写到标准输出
      --lang      图片与提示的语言：zh 或 en，自己的报告则为其语言；默认为报告的第一种语言
      --theme     editorial（默认）、press、ink、night、high-contrast
      --scheme    light（默认）或 dark
      --accent、--ink、--muted、--rule、--wash、--paper、--font
                  代替主题中的颜色与字体
      --width     宽度，240（地图为 320）至 2400 px；默认因元素而异。文字为 12 至 16 px，图片放大时一同放大
      --scale     PNG 每 px 的像素数，0.5 至 8；默认 2
      --report    自己的报告：文件或文件夹，先按 zj-widgets check 检查

PNG 所用的浏览器在 PATH 与常见位置寻找，或由环境变量 CHROME_PATH 指明。

退出码：0 已画成，1 报告有误、没有浏览器或无法写入，2 命令写法不对。
`,
  en: `
Usage: zj-widgets picture --element <element> [its attributes] -o <file.svg|file.png|->

Draws one element as a picture that carries its source. SVG takes no browser, and its text stays text; PNG is drawn by
an installed Chrome, Chromium or Edge.

  zj-widgets picture --element stat --fact rd-expenditure --lang en -o card.svg
  zj-widgets picture --element chart --dataset platforms --theme press --scale 3 -o chart.png
  zj-widgets picture --element corridor-map --layout tiles --width 400 -o map.svg

Options:
      --element   stat, stat-grid, chart, ranking, timeline, corridor-map, system, constellation, achievements,
                  list or source
      --fact, --variant, --facts, --section, --dataset, --type, --orientation, --sort, --selected, --layout,
      --review-number, --system, --field, --kind, --record
                  as the element's attributes of these names; for a wrong id the nearest are named
  -o, --output    a file .svg or .png; "-" is SVG to stdout
      --lang      of the picture and of what is said: zh or en, or a language of your own report; by default the
                  report's first
      --theme     editorial (default), press, ink, night or high-contrast
      --scheme    light (default) or dark
      --accent, --ink, --muted, --rule, --wash, --paper, --font
                  in place of the theme's colours and typefaces
      --width     240 (a map: 320) to 2400 px; by default the element's own. Text is set at 12 to 16 px and grows with
                  the picture
      --scale     pixels of a PNG for each px, 0.5 to 8; 2 by default
      --report    a report of your own, a file or a folder, checked first as zj-widgets check does

The browser for PNG is looked for on the PATH and in the usual places, or named by the environment's CHROME_PATH.

Exit code: 0 where it is drawn, 1 where the report has faults, there is no browser, or the file cannot be written, 2
where the command is put wrongly.
`,
};

export async function run(args: string[], io: CommandIo): Promise<number> {
  const { values: parsed, positionals } = parseOptions(args, pictureOptions, io.language);
  const values = parsed as PictureValues;
  const [positional] = positionals;
  if (positional !== undefined) {
    throw new UsageError(say(pictureMessages, io.language, 'picture.no-arguments', { value: positional }));
  }
  const element = readElement(values, io.language);
  const target = readTarget(element, values, io.language);
  const { findReport } = await import('../picture/report.js');
  const path = values['report'];
  const found = await findReport(path === undefined ? undefined : resolve(io.cwd, path));
  if ('faults' in found) {
    for (const fault of found.faults) io.stderr.write(`${faultLine(fault, io.cwd, io.language)}\n`);
    return tell(io, 'picture.faulty-report', { count: found.faults.length });
  }
  const request = readRequest(element, values, found.report.languages, io.language);
  try {
    return await draw(found.report, request, target, io);
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    const message = error.details.text?.[io.language] ?? errorMessage(error, ownLocale(io.language));
    if (/^(unknown-id|missing-id|unfit-value|empty-selection)$/.test(error.code)) throw new UsageError(message);
    io.stderr.write(`zj-widgets: ${message}\n`);
    return 1;
  }
}

async function draw(report: Report, request: EmbedRequest, target: Target, io: CommandIo): Promise<number> {
  const { checkRecords, loadRecords } = await import('../../embed/records.js');
  const faults = checkRecords(request, await loadRecords(report, request));
  if (faults.length > 0) throw new UsageError(faults.map((fault) => optionFault(fault, io.language)).join('\n'));
  const [{ drawPicture }, { lookOf, wrongColours }] = await Promise.all([
    import('../../embed/picture.js'),
    import('../picture/look.js'),
  ]);
  const wrong = wrongColours(request);
  if (wrong.length > 0) throw new UsageError(wrong.map((fault) => optionFault(fault, io.language)).join('\n'));
  const picture = await drawPicture(report, request, {
    look: (locale) => lookOf(request, locale),
    width: target.width,
  });
  if (target.output === '-') {
    io.stdout.write(picture.svg);
    return 0;
  }
  if (target.format === 'svg') return write(picture.svg, target, picture, io);

  const { paint } = await import('../picture/paint.js');
  const painted = await paint(picture, target, io);
  if ('fault' in painted) return tell(io, painted.fault, painted.values);
  return write(painted.png, target, painted.size, io);
}

async function write(
  content: string | Uint8Array,
  { output }: Target,
  { width, height }: { readonly width: number; readonly height: number },
  io: CommandIo,
): Promise<number> {
  try {
    await writeWhole(resolve(io.cwd, output), content);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    return tell(io, 'picture.unwritable', { path: output, code });
  }
  progress(io, say(pictureMessages, io.language, 'picture.drawn', { file: output, width, height }));
  return 0;
}

function tell(io: CommandIo, key: keyof typeof pictureMessages.en, values: Record<string, string | number>): number {
  io.stderr.write(`zj-widgets: ${say(pictureMessages, io.language, key, values)}\n`);
  return 1;
}
