import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { example } from '../.storybook/story.js';
import '../src/elements/ranking/define.js';

const meta: Meta = { title: 'Elements/Ranking', component: 'zj-ranking' };
export default meta;

type Story = StoryObj;

/** One scale for the places alone, which are in fields of different kinds and sizes; a sentence for each. */
export const OnALadder: Story = { name: 'Places on one scale', args: { layout: 'ladder' } };

/** Best place first. */
export const ByPlace: Story = {};

export const AsInTheReport: Story = { args: { sort: 'report' } };

export const OneSection: Story = { args: { section: ['ecosystem'] } };

export const WithCaption: Story = {
  name: 'Places under a caption of the page',
  parameters: example(
    `
  <zj-ranking section="ecosystem"><span slot="caption">城市与科创走廊的名次</span></zj-ranking>`,
    `
  <zj-ranking section="ecosystem"><span slot="caption">Where cities and corridors rank</span></zj-ranking>`,
  ),
};

/** Rows become cards, and stay rows of a table to assistive technology. */
export const InANarrowColumn: Story = {
  name: 'Places in a narrow column',
  parameters: example(
    `
  <aside style="max-inline-size: 288px"><zj-ranking>区域创新能力：全国第4位</zj-ranking></aside>`,
    `
  <aside style="max-inline-size: 288px"><zj-ranking>Regional innovation capability: 4th in China</zj-ranking></aside>`,
  ),
};

/** A section in which the report gives no place. */
export const Empty: Story = { args: { section: ['platforms'] } };

export const UnknownSection: Story = { args: { section: ['eco-system'] }, tags: ['expected-error'] };
