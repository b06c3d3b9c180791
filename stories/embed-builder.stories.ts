import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { EmbedBuilder } from '../src/embed/builder/builder.js';
import '../demo/site.css';
import '../src/embed/builder/builder.css';
import { adoptThemeClasses } from './theme-classes.js';

/** The page of demo/embed-builder.html: choose what to show, see it, copy the code for a page of yours. */
const meta: Meta = {
  title: 'Guides/Embed builder',
  tags: ['!autodocs', 'large'],
  parameters: { controls: { disable: true }, layout: 'fullscreen' },
};
export default meta;

let open: EmbedBuilder | undefined;

export const Builder: StoryObj = {
  render: () => {
    adoptThemeClasses();
    open?.stop();
    const root = document.createElement('div');
    root.className = 'builder';
    open = new EmbedBuilder(root, { base: 'https://your.site/zj-widgets/' });
    void open.start();
    return root;
  },
};
