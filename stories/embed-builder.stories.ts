import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { EmbedBuilder } from '../src/embed/builder/builder.js';
import '../src/embed/builder/builder.css';

const files = import.meta.glob<string>('../src/theme/themes/*.css', { query: '?raw', import: 'default', eager: true });

/** What `dist/themes/classes.css` holds. */
const classes = new CSSStyleSheet();
classes.replaceSync(
  Object.entries(files)
    .map(([path, css]) => css.replaceAll(':root', `.zj-theme-${path.replace(/^.*\/|\.css$/g, '')}`))
    .join('\n'),
);

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
    if (!document.adoptedStyleSheets.includes(classes)) document.adoptedStyleSheets.push(classes);
    open?.stop();
    const root = document.createElement('div');
    root.className = 'builder';
    open = new EmbedBuilder(root, { base: 'https://your.site/zj-widgets/' });
    void open.start();
    return root;
  },
};
