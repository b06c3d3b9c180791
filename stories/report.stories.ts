import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { example } from '../.storybook/story.js';
import '../src/elements/report/define.js';

const meta: Meta = { title: 'Elements/Report', component: 'zj-report' };
export default meta;

type Story = StoryObj;

export const Whole: Story = {};

export const TwoSections: Story = { args: { sections: ['lead', 'talent'] } };

/** One section needs no table of contents. */
export const OneSection: Story = { args: { sections: ['lead'] } };

export const InANarrowColumn: Story = {
  name: 'Two sections on a phone',
  parameters: example(
    `
  <main style="max-inline-size: 375px"><zj-report sections="lead platforms">2024年，浙江研发经费投入2901.4亿元</zj-report></main>`,
    `
  <main style="max-inline-size: 375px"><zj-report sections="lead platforms">R&amp;D expenditure in 2024: CNY 290.14 billion</zj-report></main>`,
  ),
};

/** The known sections stay; the message above them names the nearest ids. */
export const UnknownSection: Story = { args: { sections: ['lead', 'talents'] }, tags: ['expected-error'] };
