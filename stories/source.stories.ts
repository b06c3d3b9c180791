import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { example } from '../.storybook/story.js';
import '../src/elements/source/define.js';

const meta: Meta = { title: 'Elements/Source', component: 'zj-source', args: { record: 'rd-expenditure' } };
export default meta;

type Story = StoryObj;

export const Figure: Story = {};

/** The report's two counts of R&D personnel are not reconciled in it; the note says so. */
export const WithNote: Story = { args: { record: 'rd-personnel-per-10000' } };

/** Under a figure that the page has set itself. */
export const UnderAParagraph: Story = {
  name: 'The source under a paragraph',
  parameters: example(
    `
  <article style="max-inline-size: 343px">
    <p>浙江在全国百强城市中的上榜数量居全国第三。</p>
    <zj-source record="top-100-cities"></zj-source>
  </article>`,
    `
  <article style="max-inline-size: 343px">
    <p>Zhejiang has the third most cities in China’s top 100.</p>
    <zj-source record="top-100-cities"></zj-source>
  </article>`,
  ),
};

export const UnknownFigure: Story = { args: { record: 'top-hundred-cities' }, tags: ['expected-error'] };
