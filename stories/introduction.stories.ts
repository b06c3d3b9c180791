import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Toolbar } from '../.storybook/choices.js';
import '../src/elements/achievements/define.js';
import '../src/elements/chart/define.js';
import '../src/elements/constellation/define.js';
import '../src/elements/corridor-map/define.js';
import '../src/elements/list/define.js';
import '../src/elements/ranking/define.js';
import '../src/elements/source/define.js';
import '../src/elements/stat/define.js';
import '../src/elements/stat-grid/define.js';
import '../src/elements/system/define.js';
import '../src/elements/timeline/define.js';
import './introduction.css';

/** What the library is, its one tag, every element, and the themes. */
const meta: Meta = {
  title: 'Introduction',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, docs: { codePanel: false }, layout: 'fullscreen' },
};
export default meta;

const words = {
  'zh-CN': {
    title: ['把浙江科技五年的', '数字，放进任何网页'],
    what: '给网站编辑、开发者、设计师和数据编辑。一个标签，一个数字、一张图或一幅地图；每个数字都点得回报告原文。',
    live: ['2024年，浙江研发经费投入', '2901.4亿元', '，投入强度', '3.22%', '，创历史新高。'],
    try: '这一段是活的，点一下数字试试',
    tag: '一个标签',
    tagText: '两行引入，一个标签。标签里的文字在脚本到来之前先给读者看。',
    fallback: '2901.4亿元',
    elements: '元素',
    elementsText: '点开名称，看它的属性、变量和代码。',
    themes: '主题',
    themesText:
      '五套主题，深浅随页面。上方工具栏换主题、语言、宽度、疏密、页面和报告；地址栏记住你的选择，可以发给别人看。',
    tools: '工具',
    demo: '演示页',
    builder: '嵌入代码生成器',
    editor: '主题编辑器',
    whole: '整份报告',
    report: '整份报告：一篇可读的图文，六个部分。',
    data: '换成你自己的报告：同样的元素，你的数据。',
    actions: '数据、下载、嵌入代码，跟在每张图后面。',
    names: {
      stat: '数字',
      'stat-grid': '数字组',
      chart: '图',
      ranking: '名次',
      timeline: '大事记',
      'corridor-map': '走廊地图',
      system: '机制',
      constellation: '星座',
      achievements: '成果',
      list: '清单',
      source: '出处',
      report: '报告',
      'report-data': '自带数据',
      actions: '数据与下载',
    },
    themeNames: { editorial: '编辑部', press: '报刊', night: '夜', ink: '墨', 'high-contrast': '高对比' },
  },
  en: {
    title: ['Five years of Zhejiang’s science in numbers, ', 'on any web page'],
    what: 'For web editors, developers, designers and data editors. One tag for a figure, a chart or a map; every figure leads back to the words of the report.',
    live: ['In 2024 Zhejiang spent ', 'CNY 290.14 billion', ' on research and development, ', '3.22%', ' of its GDP.'],
    try: 'This paragraph is live: press a figure',
    tag: 'One tag',
    tagText: 'Two lines in the head, one tag in the text. What stands inside the tag is there before the script is.',
    fallback: 'CNY 290.14 billion',
    elements: 'Elements',
    elementsText: 'Open a name for its attributes, variables and code.',
    themes: 'Themes',
    themesText:
      'Five themes, light or dark as the page is. The toolbar above sets theme, language, width, density, page and report; the address keeps your choice, so that a look can be shared.',
    tools: 'Tools',
    demo: 'Demo',
    builder: 'Embed builder',
    editor: 'Theme editor',
    whole: 'The whole report',
    report: 'The whole report: a story in six parts.',
    data: 'A report of your own: the same elements, your data.',
    actions: 'Data, downloads and embed code, behind every figure.',
    names: {
      stat: 'Figure',
      'stat-grid': 'Figures',
      chart: 'Chart',
      ranking: 'Ranking',
      timeline: 'Timeline',
      'corridor-map': 'Corridor map',
      system: 'System',
      constellation: 'Constellation',
      achievements: 'Achievements',
      list: 'List',
      source: 'Source',
      report: 'Report',
      'report-data': 'Report data',
      actions: 'Actions',
    },
    themeNames: {
      editorial: 'Editorial',
      press: 'Press',
      night: 'Night',
      ink: 'Ink',
      'high-contrast': 'High contrast',
    },
  },
};

export const Introduction: StoryObj = {
  render: (_, { globals }) => {
    const { language } = globals as Toolbar;
    const w = words[language];
    const [before, spent, between, intensity, after] = w.live;
    const card = (name: keyof typeof w.names, content: unknown, wide = false) => html`
      <article class=${wide ? 'intro-card intro-wide' : 'intro-card'}>
        <div class="intro-stage">${content}</div>
        <h3>
          <a href="./?path=/docs/elements-${name}--docs" target="_top">${w.names[name]}</a>
          <code>&lt;zj-${name}&gt;</code>
        </h3>
      </article>
    `;
    // A reader's own colours take the place of every theme's.
    const isForced = matchMedia('(forced-colors: active)').matches;
    return html`
      <div class="intro">
        <h1>${w.title[0]}<wbr />${w.title[1]}</h1>
        <p class="intro-what">${w.what}</p>
        <p class="intro-live">
          ${before}<zj-stat report="zhejiang-2021-2025" variant="inline" fact="rd-expenditure">${spent}</zj-stat
          >${between}<zj-stat report="zhejiang-2021-2025" variant="inline" fact="rd-intensity">${intensity}</zj-stat
          >${after}
          <small>${w.try}</small>
        </p>

        <h2>${w.tag}</h2>
        <p>${w.tagText}</p>
        <pre tabindex="0"><code>&lt;link rel="stylesheet" href="https://your.site/zj-widgets/cdn/zj-widgets.css"&gt;
&lt;script type="module" src="https://your.site/zj-widgets/cdn/autoload.js"&gt;&lt;/script&gt;

&lt;zj-stat fact="rd-expenditure"&gt;${w.fallback}&lt;/zj-stat&gt;</code></pre>

        <h2>${w.elements}</h2>
        <p>${w.elementsText}</p>
        <div class="intro-gallery">
          ${card('stat', html`<zj-stat fact="hangzhou-cluster"></zj-stat>`)}
          ${card('chart', html`<zj-chart dataset-id="corridor-key-labs"></zj-chart>`)}
          ${card('timeline', html`<zj-timeline section="platforms" controls="none"></zj-timeline>`)}
          ${card('system', html`<zj-system system="siti-yiping"></zj-system>`, true)}
          ${card('ranking', html`<zj-ranking section="ecosystem"></zj-ranking>`)}
          ${card('corridor-map', html`<zj-corridor-map layout="tiles"></zj-corridor-map>`)}
          ${card('constellation', html`<zj-constellation></zj-constellation>`)}
          ${card('source', html`<zj-source record="rd-expenditure"></zj-source>`)}
          ${card('stat-grid', html`<zj-stat-grid section="platforms"></zj-stat-grid>`, true)}
          ${card('list', html`<zj-list kind="cooperation" controls="none"></zj-list>`)}
          ${card('achievements', html`<zj-achievements section="lead" controls="none"></zj-achievements>`, true)}
          ${card('report', html`<p>${w.report}</p>`)} ${card('report-data', html`<p>${w.data}</p>`)}
          ${card('actions', html`<p>${w.actions}</p>`)}
        </div>

        <h2>${w.themes}</h2>
        <p>${w.themesText}</p>
        <div class="intro-themes">
          ${Object.entries(w.themeNames).map(
            ([theme, name]) => html`
              <div class=${isForced ? '' : `zj-theme-${theme}`}>
                <p>${name} <code>${theme}</code></p>
                <zj-stat fact="rd-intensity"></zj-stat>
              </div>
            `,
          )}
        </div>

        <h2>${w.tools}</h2>
        <ul class="intro-tools">
          <li><a href="../" target="_top">${w.demo}</a></li>
          <li><a href="../embed-builder.html" target="_top">${w.builder}</a></li>
          <li><a href="../theme-editor.html" target="_top">${w.editor}</a></li>
          <li><a href="./?path=/docs/elements-report--docs" target="_top">${w.whole}</a></li>
        </ul>
      </div>
    `;
  },
};
