import { DocsContainer } from '@storybook/addon-docs/blocks';
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { type ComponentProps, createElement, Fragment } from 'react';
import { action } from 'storybook/actions';
import type { GlobalTypes, StrictArgTypes } from 'storybook/internal/types';
import type { ZjErrorEvent, ZjSelectEvent } from '../src/controllers/events.js';
import { adoptThemeClasses } from '../stories/theme-classes.js';
import { valmarin } from '../test/support/valmarin.js';
import { argTypesOf, declarationOf, textsOf } from './arg-types.js';
import { defaults, described, rememberStory, type Toolbar } from './choices.js';
import { useLanguage } from './guide.js';
import { docsTheme } from './look.js';
import { settled } from './settled.js';
import { codeOf, load, render } from './story.js';
import './preview.css';

type Icon = Extract<NonNullable<GlobalTypes[string]['toolbar']>, object>['icon'];

adoptThemeClasses();

/** With their unit: a number alone comes back from the address as one, and is no item of the menu. */
const widths = ['260px', '320px', '375px', '480px', '640px', '720px', '860px', '1100px'];

const mastheads = {
  plain: undefined,
  newspaper: { 'zh-CN': '报纸版面', en: 'The newspaper' },
  ministry: { 'zh-CN': '政务网站', en: 'A ministry’s website' },
};

/** What a page around the elements would say: its language, colours, type, and how much room there is. */
const page: Decorator = (story, context) => {
  const { language, scheme, theme, width, density, page, report } = context.globals as Toolbar;
  // A page of docs keeps its own colours around the stories on it.
  if (context.viewMode === 'story') document.documentElement.style.colorScheme = scheme;
  rememberStory(context, context.args);
  const masthead = mastheads[page]?.[language];
  const classes = [
    'zj-story',
    context.viewMode === 'story' ? 'story-alone' : '',
    `story-page-${page}`,
    theme === 'none' ? '' : `zj-theme-${theme}`,
    density === 'compact' ? 'zj-density-compact' : '',
  ];
  const sizes = width === 'auto' ? '' : `inline-size: ${width}`;
  return html`<div
    class=${classes.filter(Boolean).join(' ')}
    lang=${language}
    report=${report === 'bundled' ? '' : valmarin.report.id}
    .style=${`color-scheme: ${scheme}`}
    @zj-ready=${tell}
    @zj-error=${tell}
    @zj-select=${tell}
  >
    ${masthead ? html`<p class="story-masthead">${masthead}</p>` : ''}
    <div class="story-column" .style=${sizes}>${story()}</div>
  </div>`;
};

/** An event as the panel of actions shows it: who says it, and its fields. */
function tell(event: Event): void {
  const { type, target } = event;
  const element = (target as Element).localName;
  const { kind, id } = event as ZjSelectEvent;
  const { error, message } = event as ZjErrorEvent;
  if (type === 'zj-select') action(type)({ event: 'ZjSelectEvent', element, kind, id });
  else if (type === 'zj-error')
    action(type)({ event: 'ZjErrorEvent', element, message, error: { code: error.code, details: error.details } });
  else action(type)({ event: 'ZjReadyEvent', element });
}

/** A page of docs, which says all of it anew in another language. */
function Container({ children, ...props }: ComponentProps<typeof DocsContainer>) {
  return createElement(
    DocsContainer,
    props as ComponentProps<typeof DocsContainer>,
    createElement(Fragment, { key: useLanguage() }, children),
  );
}

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page],
  loaders: [load],
  render,
  // The accessibility check comes after this and is to find the data, not its absence.
  afterEach: ({ canvasElement }) => settled(canvasElement),
  initialGlobals: { ...defaults },
  globalTypes: {
    language: choice('语言 Language', 'globe', { 'zh-CN': '中文', en: 'English' }),
    scheme: choice('明暗 Scheme', 'contrast', { light: '浅 Light', dark: '深 Dark' }),
    theme: choice('主题 Theme', 'paintbrush', {
      none: '随页 As page',
      editorial: '编辑部 Editorial',
      press: '报刊 Press',
      night: '夜 Night',
      ink: '墨 Ink',
      'high-contrast': '高对比 High contrast',
    }),
    width: choice('宽度 Width', 'ruler', {
      auto: '全宽 Full',
      ...Object.fromEntries(widths.map((width) => [width, width.replace('px', ' px')])),
    }),
    density: choice('疏密 Density', 'component', { normal: '常规 Normal', compact: '紧凑 Compact' }),
    page: choice('页面 Page', 'document', {
      plain: '素页 Plain',
      newspaper: '报纸 Newspaper',
      ministry: '政务网站 Ministry',
    }),
    report: choice('报告 Report', 'database', { bundled: '自带 Bundled', valmarin: '另一份 Second' }),
    code: choice('代码 Code', 'markup', { html: 'HTML', react: 'React', vue: 'Vue' }),
  },
  parameters: {
    controls: { expanded: true, sort: 'none' },
    backgrounds: { disable: true },
    docs: {
      theme: docsTheme,
      container: Container,
      codePanel: true,
      extractArgTypes: (tag: string) => argTypesOf(tag) as StrictArgTypes,
      extractComponentDescription: (tag: string) => described(textsOf(declarationOf(tag)?.description)).description,
      source: { transform: codeOf, language: 'html' },
    },
    options: { storySort: { method: 'alphabetical', order: ['Introduction', 'Elements', 'Guides'] } },
    a11y: {
      test: 'error',
      config: {
        // A story is a fragment: landmarks and the first heading are the affair of the page that it is put in.
        rules: ['region', 'landmark-one-main', 'page-has-heading-one'].map((id) => ({ id, enabled: false })),
      },
    },
  },
};
export default preview;

/** One menu of the toolbar. */
function choice(description: string, icon: Icon, titles: Readonly<Record<string, string>>): GlobalTypes[string] {
  const items = Object.entries(titles).map(([value, title]) => ({ value, title }));
  return { description, toolbar: { icon, dynamicTitle: true, items } };
}
