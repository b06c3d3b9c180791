import { extname } from 'node:path';
import { elementNames, type ElementName } from '../../embed/elements.js';
import { faultMessage, parseParameters, unknown, type EmbedRequest, type Fault } from '../../embed/parameters.js';
import { pictureAttributes, pictureVariables } from '../../embed/picture-attributes.js';
import { pictureWidths } from '../../pictures/draw.js';
import { articleWidth } from '../../pictures/wechat.js';
import type { Locale } from '../../format/language.js';
import { resolveLocale } from '../../format/resolve-locale.js';
import { themeNames } from '../../theme/themes.js';
import type { LocalizedText } from '../../report/types.js';
import type { Option, Parsed } from '../options.js';
import { say, UsageError } from '../usage.js';
import { pictureMessages } from './picture.messages.js';

/** A picture is an element as a page would show it: its options are the element's attributes and the page's variables. */
const attributeNames = [...new Set(elementNames.flatMap(pictureAttributes))];
export const formats = ['svg', 'png', 'pdf'] as const;

export type Format = (typeof formats)[number];

const text = (help: LocalizedText, value?: LocalizedText) =>
  ({ type: 'string', help, ...(value && { value }) }) as const;
const same = (names: readonly string[], help: LocalizedText) =>
  Object.fromEntries(names.map((name) => [name, text(help)]));
const file = { zh: '文件', en: 'file' };
const name = { zh: '名称', en: 'name' };

export const pictureOptions: Readonly<Record<string, Option>> = {
  element: text({ zh: `${elementNames.join('、')} 之一`, en: elementNames.join(', ') }, name),
  ...same(attributeNames, {
    zh: '与该元素的同名属性相同；id 写错时会提示相近的',
    en: "as the element's attributes of these names; for a wrong id the nearest are named",
  }),
  output: {
    ...text(
      {
        zh: '.svg、.png 或 .pdf 文件；“-”把 SVG 写到标准输出；用 --all 时为文件夹',
        en: 'a file .svg, .png or .pdf; "-" is SVG to stdout; with --all, a folder',
      },
      file,
    ),
    short: 'o',
  },
  list: text(
    {
      zh: '从清单文件画多张；“-”从标准输入读取',
      en: 'draws what the lines of a file ask for; "-" reads stdin',
    },
    file,
  ),
  all: {
    type: 'boolean',
    help: {
      zh: '报告中的每个数字、图表、机制等各画一张',
      en: 'draws each figure, chart, system and so on of the report',
    },
  },
  format: text(
    { zh: '--all 画成什么：svg（默认）、png、pdf', en: 'what --all draws: svg (default), png or pdf' },
    { zh: '格式', en: 'format' },
  ),
  lang: text(
    {
      zh: '图片与提示的语言：zh 或 en，自己的报告则为其语言；默认为报告的第一种语言',
      en: "of the picture and of what is said: zh or en, or a language of your own report; by default the report's first",
    },
    { zh: '语言', en: 'tag' },
  ),
  theme: text({ zh: themeNames.join('、'), en: themeNames.join(', ') }, name),
  scheme: text({ zh: 'light（默认）或 dark', en: 'light (default) or dark' }, name),
  ...same(pictureVariables, {
    zh: '代替主题中的颜色与字体；--paper transparent 为透明底',
    en: "in place of the theme's colours and typefaces; --paper transparent shows what is below",
  }),
  width: text(
    {
      zh: '宽度，240（地图、report 为 320）至 2400 px；默认因元素而异。文字为 12 至 16 px，图片放大时一同放大；report 按手机屏幕排版，再放大到此宽',
      en: "240 (a map, a report: 320) to 2400 px; by default the element's own. Text is set at 12 to 16 px and grows with the picture; a report is laid out as a telephone shows it, and enlarged to that width",
    },
    { zh: 'px', en: 'px' },
  ),
  size: text(
    {
      zh: '如 1200x630（分享图）、900x383（公众号封面）、1920x1080（幻灯片），各 200 至 4000 px：内容按此形状排布、放大，不裁切；report 切成这样大的若干页',
      en: 'such as 1200x630 (to share), 900x383 (a WeChat cover) or 1920x1080 (a slide), 200 to 4000 px each: laid out and enlarged for that shape, nothing cut; a report is parted into pages of that size',
    },
    { zh: '宽x高', en: 'WxH' },
  ),
  height: text(
    {
      zh: '高度，有没有 --width 均可；report 切成不高于此的若干页：文件名加 -1、-2……，PDF 则同在一个文件中',
      en: 'the height alone, with or without --width; a report is cut into pages no higher than that, in files -1, -2 and so on, or in one PDF',
    },
    { zh: 'px', en: 'px' },
  ),
  scale: text(
    {
      zh: 'PNG 每 px 的像素数，0.5 至 8；默认 2，给出高度时与 report 为 1',
      en: 'pixels of a PNG for each px, 0.5 to 8; 2 by default, 1 where there is a height, and of a report',
    },
    { zh: '数', en: 'number' },
  ),
  for: text(
    {
      zh: 'wechat：SVG 只含公众号编辑器保留的内容，宽不超过 677 px；PNG 不受此限',
      en: "wechat: SVG of nothing but what the editor of WeChat's public accounts keeps, 677 px wide at most; PNG is as ever",
    },
    name,
  ),
  report: text(
    {
      zh: '自己的报告：文件或文件夹，先按 zj-widgets check 检查',
      en: 'a report of your own, a file or a folder, checked first as zj-widgets check does',
    },
    file,
  ),
};

export type PictureValues = Parsed<Readonly<Record<string, { readonly type: 'string' }>>>['values'];

/** Where a picture goes, and as what. */
export interface Target {
  readonly format: Format;
  /** As it was given; "-" is stdout. */
  readonly output: string;
  /** In px; the element's own where undefined. */
  readonly width: number | undefined;
  /** In px; where undefined, as high as it turns out. */
  readonly height: number | undefined;
  /** Whether a report's pages are all of that height, as those of a PDF are. */
  readonly isExact: boolean;
  readonly scale: number;
  /** Whether it is pasted into an article of a public account, and keeps to what that keeps. */
  readonly isForWechat: boolean;
}

const scales = { least: 0.5, most: 8 };
/** Of a picture that is fitted into a shape, and of a report's pages. */
const sides = { least: 200, most: 4000 };
const pageHeights = { least: 400, most: 10_000 };

export function readTarget(element: ElementName, values: PictureValues, language: string): Target {
  const fault = (key: keyof typeof pictureMessages.en, words: Record<string, string | number> = {}) =>
    new UsageError(say(pictureMessages, language, key, words));
  const { output, size, scale } = values;
  if (!output) throw fault('picture.no-output');
  const named = output === '-' ? 'svg' : extname(output).slice(1).toLowerCase();
  const format = formats.find((each) => each === named);
  if (!format) throw fault('picture.unknown-format', { value: output });
  if (size !== undefined && (values['width'] ?? values['height']) !== undefined) throw fault('picture.size-or-width');
  const [, sizeWidth, sizeHeight] = /^(\d+)x(\d+)$/i.exec(size ?? '') ?? [];
  if (size !== undefined && !sizeWidth) throw fault('picture.size', { ...sides, value: size });
  const [width, height] = [sizeWidth ?? values['width'], sizeHeight ?? values['height']];
  const isShape = height !== undefined;
  const number = (value: string) => (/^\d{1,5}$/.test(value) ? Number(value) : NaN);
  const isReport = element === 'report';
  const heights = isReport ? pageHeights : sides;
  if (isShape && !within(number(height), heights)) throw fault('picture.height', { ...heights, value: size ?? height });
  const purpose = values['for'];
  if (purpose !== undefined && purpose !== 'wechat') {
    throw new UsageError(optionFault(unknown('for', purpose, ['wechat']), language));
  }
  const isForWechat = purpose === 'wechat' && format === 'svg';
  if (purpose === 'wechat' && format === 'pdf') throw fault('picture.no-pdf-for-wechat');
  const all = isShape && !isReport ? sides : pictureWidths(element);
  const widths = isForWechat ? { ...all, most: articleWidth } : all;
  if (width !== undefined && !within(number(width), widths)) {
    throw fault('picture.width', { element, ...widths, value: width });
  }
  if (scale !== undefined && format !== 'png') throw fault('picture.scale-is-for-png');
  const isScale = scale === undefined || (/^\d{1,2}(\.\d{1,3})?$/.test(scale) && within(Number(scale), scales));
  if (!isScale) throw fault('picture.scale', { ...scales, value: scale });
  if (isReport && isShape && output === '-') throw fault('picture.pages-to-files');
  if (values['scheme'] === 'auto') throw fault('picture.no-scheme');
  return {
    format,
    output,
    width: width === undefined ? undefined : Number(width),
    height: height === undefined ? undefined : Number(height),
    isForWechat,
    isExact: size !== undefined || format === 'pdf',
    // Who asks for a shape asks for its pixels, and a report is enlarged already.
    scale: Number(scale ?? (isShape || isReport ? 1 : 2)),
  };
}

/** The element that is asked for, by its name with or without its prefix. */
export function readElement(values: PictureValues, language: string): ElementName {
  const name = (values['element'] ?? '').replace(/^zj-/, '');
  const element = elementNames.find((each) => each === name);
  if (element) return element;
  const fault: Fault =
    name === '' ? { code: 'missing', name: 'el', valid: elementNames } : unknown('el', name, elementNames);
  throw new UsageError(optionFault(fault, language));
}

/** What is asked for, each option held against the element; all that is wrong is told at once. */
export function readRequest(
  element: ElementName,
  values: PictureValues,
  languages: readonly string[],
  language: string,
): EmbedRequest {
  const takes = pictureAttributes(element);
  const needless = attributeNames.filter((name) => values[name] !== undefined && !takes.includes(name));
  const [first] = needless;
  if (first !== undefined) {
    const valid = takes.map((name) => `--${name}`).join(', ') || '–';
    const fault = say(pictureMessages, language, 'picture.needless', { element, name: `--${first}`, valid });
    throw new UsageError(fault);
  }
  const given = ['lang', 'theme', 'scheme', ...takes, ...pictureVariables].flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const { request, faults } = parseParameters(
    { el: element, ...Object.fromEntries(given) },
    { themes: themeNames, languages: languages.map((each) => each.split('-')[0] ?? each) },
  );
  const all = [...faults, ...inlineFault(values)];
  if (!request || all.length > 0) {
    throw new UsageError(all.map((fault) => optionFault(fault, language)).join('\n'));
  }
  return request;
}

/** A figure in the midst of a sentence is a part of that, and no picture. */
function inlineFault({ variant }: PictureValues): Fault[] {
  return variant === 'inline' ? [unknown('variant', variant, ['card', 'hero'])] : [];
}

/** A fault of a parameter in the words of the command line. */
export function optionFault(fault: Fault, language: string): string {
  return faultMessage({ ...fault, name: fault.name === 'el' ? '--element' : `--${fault.name}` }, ownLocale(language));
}

/** Of what the command says. */
export function ownLocale(language: string): Locale {
  return resolveLocale(language, ['zh', 'en']);
}

function within(value: number, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return value >= least && value <= most;
}
