import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { example } from '../.storybook/story.js';
import '../src/elements/constellation/define.js';

const meta: Meta = { title: 'Elements/Constellation', component: 'zj-constellation' };
export default meta;

type Story = StoryObj;

/** Turns slowly while it is in view. */
export const Default: Story = {};

/** Still until the reader sets it going. */
export const Paused: Story = { args: { paused: true } };

/** Between two paragraphs of a column as wide as a phone. */
export const InANarrowColumn: Story = {
  name: 'Between two paragraphs on a phone',
  parameters: example(
    `
  <article style="max-inline-size: 343px">
    <p>2025年5月，三体计算星座首批12颗卫星升空。</p>
    <zj-constellation>首批12颗计算卫星升空</zj-constellation>
  </article>`,
    `
  <article style="max-inline-size: 343px">
    <p>The first 12 satellites of the Three-Body Computing Constellation were launched in May 2025.</p>
    <zj-constellation>The first 12 computing satellites were launched.</zj-constellation>
  </article>`,
  ),
};

/** A report that is not registered: the page's text stays. */
export const UnknownReport: Story = {
  render: () => html`<div report="jiangsu"><zj-constellation>12颗计算卫星</zj-constellation></div>`,
  tags: ['expected-error'],
};
