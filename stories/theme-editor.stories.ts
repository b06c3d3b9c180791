import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ThemeEditor } from '../demo/theme-editor/editor.js';
import '../demo/site.css';
import '../demo/theme-editor/theme-editor.css';
import '../src/elements/achievements/define.js';
import '../src/elements/chart/define.js';
import '../src/elements/constellation/define.js';
import '../src/elements/corridor-map/define.js';
import '../src/elements/list/define.js';
import '../src/elements/ranking/define.js';
import '../src/elements/report/define.js';
import '../src/elements/source/define.js';
import '../src/elements/stat/define.js';
import '../src/elements/stat-grid/define.js';
import '../src/elements/system/define.js';
import '../src/elements/timeline/define.js';
import { adoptThemeClasses } from './theme-classes.js';

/** Changes the public variables, shows every element with them, and writes the CSS to copy. */
const meta: Meta = {
  title: 'Guides/Theme editor',
  tags: ['!autodocs', 'large'],
  parameters: { controls: { disable: true }, actions: { disable: true }, layout: 'fullscreen' },
};
export default meta;

let editor: ThemeEditor | undefined;

export const Editor: StoryObj = {
  render: (_, { globals }) => {
    adoptThemeClasses();
    const root = document.createElement('div');
    root.className = 'theme-editor';
    editor?.close();
    editor = new ThemeEditor(root, { language: globals['language'] === 'en' ? 'en' : 'zh-CN', address: false });
    return html`${root}`;
  },
};
