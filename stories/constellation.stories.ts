import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import type { ZjConstellation } from '../src/elements/constellation/constellation.js';
import '../src/elements/constellation/define.js';

const { args, argTypes, events, template } = getStorybookHelpers<ZjConstellation>('zj-constellation');

const meta: Meta<ZjConstellation> = {
  title: 'Elements/Constellation',
  component: 'zj-constellation',
  args,
  argTypes,
  parameters: { actions: { handles: events } },
  render: (values) => template(values, html`2025年5月，首发12颗计算卫星入轨`),
};
export default meta;

type Story = StoryObj<ZjConstellation>;

/** Turns slowly while it is in view. */
export const Default: Story = {};

/** Still until the reader sets it going. */
export const Paused: Story = { args: { paused: true } };

export const Narrow: Story = {
  render: () => html`<div class="story-narrow"><zj-constellation></zj-constellation></div>`,
};

export const Themed: Story = {
  render: () => html`<div class="story-themed"><zj-constellation></zj-constellation></div>`,
};

export const Dark: Story = { globals: { scheme: 'dark' } };

/** A report that is not registered: the page's text stays. */
export const UnknownReport: Story = {
  render: () => html`<div report="jiangsu"><zj-constellation>12颗计算卫星</zj-constellation></div>`,
  tags: ['expected-error'],
};
