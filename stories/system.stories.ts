import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { example } from '../.storybook/story.js';
import topic from '../data/zhejiang-2021-2025/systems.json';
import '../src/elements/system/define.js';

const meta: Meta = { title: 'Elements/System', component: 'zj-system', args: { system: 'siti-yiping' } };
export default meta;

type Story = StoryObj;

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

/** Explained in an article of 640 px. */
export const InAnArticle: Story = {
  name: 'A mechanism in an article',
  parameters: example(
    `
  <article style="max-inline-size: 640px">
    <p>科研的题目从哪里来？浙江的做法是由企业出题，成果交给市场评价。</p>
    <zj-system system="siti-yiping">企业出题，政府助题，平台答题，车间验题，市场评价</zj-system>
  </article>`,
    `
  <article style="max-inline-size: 640px">
    <p>Where do the questions of research come from? In Zhejiang companies set them, and the market judges the results.</p>
    <zj-system system="siti-yiping">Companies ask, government helps, platforms answer, the shop floor tests, the market judges.</zj-system>
  </article>`,
  ),
};

/** One below the other, links beside them. */
export const InANarrowColumn: Story = {
  name: 'Mechanisms in a narrow column',
  parameters: example(
    `
  <aside style="max-inline-size: 288px">
    <zj-system system="siti-yiping">企业出题，政府助题，平台答题，车间验题，市场评价</zj-system>
    <zj-system system="talent-assessment">企业认定，政府认账</zj-system>
  </aside>`,
    `
  <aside style="max-inline-size: 288px">
    <zj-system system="siti-yiping">Companies ask, government helps, platforms answer, the shop floor tests, the market judges.</zj-system>
    <zj-system system="talent-assessment">Companies assess, and government accepts it.</zj-system>
  </aside>`,
  ),
};

/** The page's text stays, and the message names the nearest ids. */
export const UnknownSystem: Story = { args: { system: 'siti-yipin' }, tags: ['expected-error'] };
