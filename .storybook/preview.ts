/// <reference types="vite/client" />
import { type Decorator, type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { setStorybookHelpersConfig } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import manifest from '../custom-elements.json';
import { settled } from './settled.js';
import './preview.css';

setCustomElementsManifest(manifest);
setStorybookHelpersConfig({ hideArgRef: true });

/** What a page around the elements would say: its language and its colours. */
const page: Decorator = (story, { globals, viewMode }) => {
  const { language, scheme } = globals as { language: string; scheme: string };
  // A page of docs keeps its own colours around the stories on it.
  if (viewMode === 'story') document.documentElement.style.colorScheme = scheme;
  return html`<div class="zj-story" lang=${language} .style=${`color-scheme: ${scheme}`}>${story()}</div>`;
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page],
  // The accessibility check comes after this and is to find the data, not its absence.
  afterEach: ({ canvasElement }) => settled(canvasElement),
  initialGlobals: { language: 'zh-CN', scheme: 'light' },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'zh-CN', title: '中文' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
  parameters: {
    controls: { expanded: true, sort: 'none' },
    backgrounds: { disable: true },
    options: { storySort: { method: 'alphabetical', order: ['Start here', 'Elements', 'Guides'] } },
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
