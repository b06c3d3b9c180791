import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import topic from '../data/zhejiang-2021-2025/systems.json';
import type { ZjSystem } from '../src/elements/system/system.js';
import '../src/elements/system/define.js';

const { args, argTypes, events, template } = getStorybookHelpers<ZjSystem>('zj-system');

const meta: Meta<ZjSystem> = {
  title: 'Elements/System',
  component: 'zj-system',
  args: { ...args, system: 'siti-yiping' },
  argTypes,
  parameters: { actions: { handles: events } },
  render: (values) => template(values, html`企业出题、政府助题、平台答题、车间验题、市场评价`),
};
export default meta;

type Story = StoryObj<ZjSystem>;

/** Steps that go round, numbered. */
export const Loop: Story = {};

/** What stands side by side under what it carries. */
export const Pillars: Story = { args: { system: 'technology-transfer' } };

/** Parts of a whole; nothing leads from one to another. */
export const Parts: Story = { args: { system: 'plan-system' } };

/** Tiers with what belongs to each, and figures where the report counts. */
export const Tiers: Story = { args: { system: 'platform-system' } };

/** Links that branch. */
export const Links: Story = { args: { system: 'partner-programme' } };

/** Links that meet, and branch again. */
export const MeetAndBranch: Story = { args: { system: '315' } };

/** Both ways between two. */
export const BothWays: Story = { args: { system: 'two-way-posts' } };

/** One link passes what stands between. */
export const PastANode: Story = { args: { system: 'talent-assessment' } };

/** Every system of the report. */
export const All: Story = {
  render: () => html`${topic.systems.map(({ id }) => html`<p><zj-system system=${id}></zj-system></p>`)}`,
};

/** One below the other, links beside them. */
export const Narrow: Story = {
  render: () => html`
    <div class="story-narrow">
      <zj-system system="siti-yiping"></zj-system>
      <zj-system system="innovation-consortia"></zj-system>
      <zj-system system="platform-system"></zj-system>
    </div>
  `,
};

export const Themed: Story = {
  render: () => html`<div class="story-themed"><zj-system system="talent-assessment"></zj-system></div>`,
};

/** The page's text stays, and the message names the nearest ids. */
export const Dark: Story = { globals: { scheme: 'dark' } };

export const UnknownSystem: Story = { args: { system: 'siti-yipin' }, tags: ['expected-error'] };
