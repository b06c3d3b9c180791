import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import type { ZjRanking } from '../src/elements/ranking/ranking.js';
import '../src/elements/ranking/define.js';

const { args, argTypes, events, template } = getStorybookHelpers<ZjRanking>('zj-ranking');

const meta: Meta<ZjRanking> = {
  title: 'Elements/Ranking',
  component: 'zj-ranking',
  args,
  argTypes,
  parameters: { actions: { handles: events } },
  render: (values) => template(values, html`4th in China, 2024`),
};
export default meta;

type Story = StoryObj<ZjRanking>;

/** Best place first. No common scale: the places are in fields of different kinds. */
export const ByPlace: Story = {};

export const AsInTheReport: Story = { args: { sort: 'report' } };

export const OneSection: Story = { args: { section: 'ecosystem' } };

export const WithCaption: Story = {
  render: () => html`<zj-ranking section="ecosystem"><span slot="caption">Cities and corridors</span></zj-ranking>`,
};

/** Rows become cards, and stay rows of a table to assistive technology. */
export const Narrow: Story = {
  render: () => html`<div class="story-narrow"><zj-ranking></zj-ranking></div>`,
};

export const Themed: Story = { render: () => html`<div class="story-themed"><zj-ranking></zj-ranking></div>` };

export const Dark: Story = { globals: { scheme: 'dark' } };

/** A section in which the report gives no place. */
export const Empty: Story = { args: { section: 'platforms' } };

export const UnknownSection: Story = { args: { section: 'eco-system' }, tags: ['expected-error'] };
