/** What the visual tests take pictures of: each element in a few forms, and where it is seen. */

import { readFileSync } from 'node:fs';
import { themeNames } from '../../../src/theme/themes.js';

export const baselineFolder = 'test/visual/baselines';

const baselineOf = (name: string) => `${baselineFolder}/${name}.png`;

export interface Setting {
  readonly language: 'zh-CN' | 'en';
  readonly scheme: 'light' | 'dark';
  /** Of the window, in pixels. */
  readonly width: number;
  readonly media?: 'print';
  readonly forcedColors?: 'active';
  /** A class of dist/themes/classes.css, without `zj-theme-`. */
  readonly theme?: string;
}

export interface Case extends Setting {
  readonly name: string;
  /** The file that the picture is compared with. */
  readonly baseline: string;
  /** Pixels of the picture to a pixel of the page. */
  readonly scale?: number;
  readonly markup: string;
  /** In pixels; the picture ends there. What is longer is more of the same. */
  readonly height?: number;
}

const stats = `
<p>浙江 R&amp;D：<zj-stat variant="inline" fact="rd-expenditure"></zj-stat>，<zj-stat variant="inline" fact="rd-intensity"></zj-stat>。</p>
<zj-stat variant="hero" fact="rd-expenditure"></zj-stat>
<div class="cards">${['innovation-capability', 'fiscal-growth', 'high-tech-share-gain', 'rd-personnel-per-10000']
  .map((fact) => `<zj-stat fact="${fact}"></zj-stat>`)
  .join('')}</div>`;
const charts = ['enterprise-shares', 'fiscal-growth', 'corridor-key-labs', 'platforms']
  .map((dataset) => `<zj-chart dataset-id="${dataset}"></zj-chart>`)
  .join('');
const systems = ['siti-yiping', 'technology-transfer', 'platform-system', 'partner-programme']
  .map((system) => `<zj-system system="${system}"></zj-system>`)
  .join('');

export const elements: Readonly<Record<string, Pick<Case, 'markup' | 'height'>>> = {
  stat: { markup: stats },
  'stat-grid': { markup: '<zj-stat-grid section="lead"></zj-stat-grid>' },
  chart: { markup: charts },
  ranking: { markup: '<zj-ranking layout="ladder"></zj-ranking><zj-ranking></zj-ranking>', height: 1800 },
  timeline: {
    markup: '<zj-timeline orientation="horizontal"></zj-timeline><zj-timeline section="platforms"></zj-timeline>',
    height: 1400,
  },
  'corridor-map': {
    markup: '<zj-corridor-map></zj-corridor-map><zj-corridor-map layout="tiles"></zj-corridor-map>',
    height: 2000,
  },
  system: { markup: systems },
  constellation: { markup: '<zj-constellation></zj-constellation>' },
  achievements: { markup: '<zj-achievements></zj-achievements>', height: 1200 },
  list: { markup: '<zj-list kind="policy"></zj-list>', height: 1200 },
  source: { markup: '<zj-source record="rd-personnel-per-10000"></zj-source>' },
  report: { markup: '<zj-report sections="lead talent"></zj-report>', height: 1600 },
};

const everywhere: Readonly<Record<string, Setting>> = {
  'light-zh': { language: 'zh-CN', scheme: 'light', width: 760 },
  'dark-en': { language: 'en', scheme: 'dark', width: 760 },
  '320-zh': { language: 'zh-CN', scheme: 'light', width: 320 },
};
const paper: Setting = { language: 'zh-CN', scheme: 'light', width: 718, media: 'print' };
const forced: Setting = { language: 'en', scheme: 'dark', width: 760, forcedColors: 'active' };

/** One page with most of what a theme can touch. */
const themed = `
<div class="cards"><zj-stat fact="rd-expenditure"></zj-stat><zj-stat fact="fiscal-growth"></zj-stat></div>
<zj-chart dataset-id="corridor-holdings"></zj-chart>
<zj-timeline orientation="horizontal"></zj-timeline>
<zj-system system="siti-yiping"></zj-system>`;

function of(element: string, name: string, setting: Setting): Case {
  const chosen = elements[element];
  if (!chosen) throw new Error(`There is no element "${element}".`);
  return { ...setting, ...chosen, name: `${element}.${name}`, baseline: baselineOf(`${element}.${name}`) };
}

export const cases: readonly Case[] = [
  ...Object.keys(elements).flatMap((element) =>
    Object.entries(everywhere).map(([name, setting]) => of(element, name, setting)),
  ),
  ...['stat', 'chart', 'timeline', 'corridor-map'].map((element) => of(element, 'print-zh', paper)),
  ...['stat', 'chart', 'corridor-map', 'system'].map((element) => of(element, 'forced-en', forced)),
  ...themeNames.map((theme): Case => ({
    language: 'zh-CN',
    scheme: 'light',
    width: 760,
    theme,
    name: `theme.${theme}`,
    baseline: baselineOf(`theme.${theme}`),
    markup: themed,
  })),
  ...(['light', 'dark'] as const).map((scheme): Case => ({
    language: 'zh-CN',
    scheme,
    width: 1280,
    scale: 2,
    name: `readme.${scheme}`,
    baseline: `docs/images/hero-${scheme}.png`,
    markup: readFileSync('test/visual/hero.html', 'utf8'),
  })),
];
