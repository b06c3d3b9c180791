import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import type { ZjAchievements } from '../src/elements/achievements/achievements.js';
import '../src/elements/achievements/define.js';

const { args, argTypes, events, template } = getStorybookHelpers<ZjAchievements>('zj-achievements');

const meta: Meta<ZjAchievements> = {
  title: 'Elements/Achievements',
  component: 'zj-achievements',
  args,
  argTypes,
  parameters: { actions: { handles: events } },
  render: (values) => template(values, html`2021–2025`),
};
export default meta;

type Story = StoryObj<ZjAchievements>;

export const All: Story = {};

export const Fields: Story = { args: { field: 'robotics artificial-intelligence chips' } };

export const OneSection: Story = { args: { section: 'lead' } };

/** As a page is that was opened with `#zj-achievement-qwen3`. */
export const Selected: Story = { args: { selected: 'qwen3' } };

export const WithoutControls: Story = { args: { controls: 'none', links: 'none', section: 'core-technology' } };

export const Narrow: Story = {
  render: () => html`<div class="story-narrow"><zj-achievements></zj-achievements></div>`,
};

export const Themed: Story = {
  render: () => html`<div class="story-themed"><zj-achievements selected="tianmouc"></zj-achievements></div>`,
};

export const Dark: Story = { globals: { scheme: 'dark' } };

/** No result is in both. */
export const Empty: Story = { args: { field: 'chips', section: 'lead' } };

export const UnknownField: Story = { args: { field: 'chip' }, tags: ['expected-error'] };
