import type { ThemeName } from '../../src/theme/themes.js';
import type { Fault, Language, Scheme } from './draft.js';
import type { Token, TokenGroup } from './tokens.js';

/** The editor's words. Names of tokens are those of the CSS, without `--zj-`. */
export interface Words {
  readonly title: string;
  readonly theme: string;
  readonly themes: Readonly<Record<ThemeName, string>>;
  readonly scheme: string;
  readonly schemes: Readonly<Record<Scheme, string>>;
  readonly language: string;
  readonly groups: Readonly<Record<TokenGroup, string>>;
  readonly tokens: Readonly<Record<string, string>>;
  readonly side: Readonly<Record<Scheme, string>>;
  readonly preview: string;
  readonly picker: (name: string) => string;
  readonly contrast: (ratio: string) => string;
  readonly enough: string;
  readonly marksOnly: string;
  readonly low: string;
  readonly faults: Readonly<Record<Fault, (token: Token) => string>>;
  readonly reset: string;
  readonly resetOne: (name: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly link: string;
  readonly linkCopied: string;
  readonly as: string;
  readonly asRoot: string;
  readonly asClass: string;
  readonly output: string;
  readonly refused: (parts: string) => string;
  readonly pageFont: string;
}

const range = ({ range }: Token) => `${range?.min}–${range?.max}${range?.unit ? ` ${range.unit}` : ''}`;

export const words: Readonly<Record<Language, Words>> = {
  'zh-CN': {
    title: '主题编辑器',
    theme: '起点',
    themes: { editorial: '编辑部', press: '报刊', ink: '墨', night: '夜', 'high-contrast': '高对比' },
    scheme: '明暗',
    schemes: { auto: '随系统', light: '浅色', dark: '深色' },
    language: '语言',
    groups: { type: '文字', colour: '颜色', category: '分类色', sequence: '分级色', space: '间距与动效' },
    tokens: {
      'font-family': '正文字体',
      'font-family-heading': '标题字体',
      'font-size': '字号',
      'font-scale': '标题倍率',
      ink: '文字',
      muted: '次要文字',
      rule: '细线',
      wash: '浅底',
      paper: '底色',
      accent: '强调色',
      positive: '成功',
      negative: '出错',
      category: '分类',
      sequence: '分级',
      radius: '圆角',
      space: '间距',
      density: '疏密',
      motion: '动效时长',
    },
    side: { auto: '颜色同时用于浅色与深色。', light: '只改浅色下的颜色。', dark: '只改深色下的颜色。' },
    preview: '预览',
    picker: (name) => `${name}：取色`,
    contrast: (ratio) => `对底色 ${ratio}:1`,
    enough: '可用于文字',
    marksOnly: '只宜用于图形',
    low: '对比不足',
    faults: {
      colour: () => '这不是 CSS 颜色，应如 #b3261e 或 oklch(0.5 0.2 30)。',
      family: () => '这不是字体名，应如 "Noto Serif SC", serif。',
      number: ({ range }) => `请填数字${range?.unit ? `，单位 ${range.unit}` : ''}。`,
      range: (token) => `须在 ${range(token)} 之间。`,
    },
    reset: '全部还原',
    resetOne: (name) => `还原${name}`,
    copy: '复制 CSS',
    copied: '已复制 CSS。',
    notCopied: '浏览器不允许直接复制，CSS 已选中，请按 Ctrl+C 或 ⌘C。',
    link: '复制链接',
    linkCopied: '已复制链接，打开即是此主题。',
    as: '写成',
    asRoot: '整页',
    asClass: '类',
    output: '要复制的 CSS',
    refused: (parts) => `链接中有的部分无法识别，已略去：${parts}`,
    pageFont: '随页面',
  },
  en: {
    title: 'Theme editor',
    theme: 'Start from',
    themes: { editorial: 'Editorial', press: 'Press', ink: 'Ink', night: 'Night', 'high-contrast': 'Contrast' },
    scheme: 'Scheme',
    schemes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
    language: 'Language',
    groups: {
      type: 'Type',
      colour: 'Colours',
      category: 'Categories',
      sequence: 'Sequence',
      space: 'Space and motion',
    },
    tokens: {
      'font-family': 'Text',
      'font-family-heading': 'Headings',
      'font-size': 'Size',
      'font-scale': 'Heading scale',
      ink: 'Ink',
      muted: 'Muted',
      rule: 'Rules',
      wash: 'Wash',
      paper: 'Paper',
      accent: 'Accent',
      positive: 'Positive',
      negative: 'Negative',
      category: 'Category',
      sequence: 'Step',
      radius: 'Corners',
      space: 'Space',
      density: 'Density',
      motion: 'Motion',
    },
    side: {
      auto: 'Colours apply to light and dark alike.',
      light: 'Colours change in light only.',
      dark: 'Colours change in dark only.',
    },
    preview: 'Preview',
    picker: (name) => `${name}: pick`,
    contrast: (ratio) => `${ratio}:1 on paper`,
    enough: 'fit for text',
    marksOnly: 'marks only',
    low: 'too low',
    faults: {
      colour: () => 'Not a CSS colour. Try #b3261e or oklch(0.5 0.2 30).',
      family: () => 'Not a list of fonts. Try "Noto Serif SC", serif.',
      number: ({ range }) => `Enter a number${range?.unit ? `, in ${range.unit}` : ''}.`,
      range: (token) => `It must be within ${range(token)}.`,
    },
    reset: 'Reset all',
    resetOne: (name) => `Reset ${name}`,
    copy: 'Copy CSS',
    copied: 'CSS copied.',
    notCopied: 'The browser does not let the page copy. The CSS is selected: press Ctrl+C or ⌘C.',
    link: 'Copy link',
    linkCopied: 'Link copied; it opens with this theme.',
    as: 'As',
    asRoot: 'page',
    asClass: 'class',
    output: 'The CSS to copy',
    refused: (parts) => `Parts of the link could not be used and were left out: ${parts}`,
    pageFont: "the page's",
  },
};

/** What a token is called: "Accent", "Kind 3". */
export function tokenName({ tokens }: Words, { name }: Token): string {
  const [, base = '', number = ''] = /^--zj-(.*?)(?:-(\d+))?$/.exec(name) ?? [];
  return [tokens[base] ?? base, number].filter(Boolean).join(' ');
}

const order = Object.keys(words.en.tokens);

/** In the order in which a designer sets a page: type, then ink, paper, accent; as the words above have them. */
export function inOrder(all: readonly Token[]): Token[] {
  const place = ({ name }: Token) => order.indexOf(name.slice('--zj-'.length).replace(/-\d+$/, ''));
  return [...all].sort((a, b) => place(a) - place(b));
}
