import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { example } from '../.storybook/story.js';
import '../src/elements/achievements/define.js';

const meta: Meta = { title: 'Elements/Achievements', component: 'zj-achievements' };
export default meta;

type Story = StoryObj;

export const All: Story = {};

export const Fields: Story = { args: { field: ['robotics', 'artificial-intelligence', 'chips'] } };

export const OneSection: Story = { args: { section: ['lead'] } };

/** As a page is that was opened with `#zj-achievement-qwen3`. */
export const Selected: Story = { args: { selected: 'qwen3' } };

/** Three results in an article that says the rest itself: no filters, no links. */
export const InAnArticle: Story = {
  name: 'Results in an article',
  args: { controls: 'none', links: 'none', section: ['core-technology'] },
};

export const InANarrowColumn: Story = {
  name: 'Results in a narrow column',
  parameters: example(
    `
  <aside style="max-inline-size: 288px"><zj-achievements selected="tianmouc">浙江的标志性科技成果</zj-achievements></aside>`,
    `
  <aside style="max-inline-size: 288px"><zj-achievements selected="tianmouc">Zhejiang’s landmark results</zj-achievements></aside>`,
  ),
};

/** No result is in both. */
export const Empty: Story = { args: { field: ['chips'], section: ['lead'] } };

export const UnknownField: Story = { args: { field: ['chip'] }, tags: ['expected-error'] };
