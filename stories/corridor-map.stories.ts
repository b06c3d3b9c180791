import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { example } from '../.storybook/story.js';
import '../src/elements/corridor-map/define.js';

const meta: Meta = { title: 'Elements/Corridor map', component: 'zj-corridor-map' };
export default meta;

type Story = StoryObj;

/** Whoever publishes the map answers for its review; see the page on maps. */
export const Map: Story = {};

/** Draws no boundary at all. */
export const Tiles: Story = { args: { layout: 'tiles' } };

export const SelectedCorridor: Story = { args: { selected: 'hangzhou-west' } };

/** With what the report says of the city. */
export const SelectedCity: Story = { args: { selected: '330200' } };

/** The number of the publisher's own review, printed as given. */
export const Reviewed: Story = { args: { 'review-number': 'GS(0000)0000' } };

/** The map in the margin of an article. */
export const InANarrowColumn: Story = {
  name: 'The map in a narrow column',
  parameters: example(
    `
  <aside style="max-inline-size: 288px"><zj-corridor-map selected="wenzhou-daluoshan">7条科创走廊，约1%的面积。</zj-corridor-map></aside>`,
    `
  <aside style="max-inline-size: 288px"><zj-corridor-map selected="wenzhou-daluoshan">Seven innovation corridors, about 1% of the land.</zj-corridor-map></aside>`,
  ),
};

export const TilesInANarrowColumn: Story = {
  name: 'Tiles in a narrow column',
  parameters: example(
    `
  <aside style="max-inline-size: 288px"><zj-corridor-map layout="tiles">11市中7市有科创走廊。</zj-corridor-map></aside>`,
    `
  <aside style="max-inline-size: 288px"><zj-corridor-map layout="tiles">Seven of the eleven cities have an innovation corridor.</zj-corridor-map></aside>`,
  ),
};

/** The map stays; the message above it names the nearest ids. */
export const UnknownSelection: Story = { args: { selected: 'hangzhou-west-corridor' }, tags: ['expected-error'] };
