import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import type { ZjCorridorMap } from '../src/elements/corridor-map/corridor-map.js';
import '../src/elements/corridor-map/define.js';

const { args, argTypes, events, template } = getStorybookHelpers<ZjCorridorMap>('zj-corridor-map');

const meta: Meta<ZjCorridorMap> = {
  title: 'Elements/Corridor map',
  component: 'zj-corridor-map',
  args,
  argTypes,
  parameters: { actions: { handles: events } },
  render: (values) => template(values, html`7条科创走廊，约1%的面积。`),
};
export default meta;

type Story = StoryObj<ZjCorridorMap>;

/** Whoever publishes the map answers for its review; see the page on maps. */
export const Map: Story = {};

/** Draws no boundary at all. */
export const Tiles: Story = { args: { layout: 'tiles' } };

export const SelectedCorridor: Story = { args: { selected: 'hangzhou-west' } };

/** With what the report says of the city. */
export const SelectedCity: Story = { args: { selected: '330200' } };

/** The number of the publisher's own review, printed as given. */
export const Reviewed: Story = { args: { reviewNumber: 'GS(0000)0000' } };

export const Narrow: Story = {
  render: () => html`<div class="story-narrow"><zj-corridor-map selected="wenzhou-daluoshan"></zj-corridor-map></div>`,
};

export const NarrowTiles: Story = {
  render: () => html`<div class="story-narrow"><zj-corridor-map layout="tiles"></zj-corridor-map></div>`,
};

export const Dark: Story = { args: { selected: 'hangzhou-west' }, globals: { scheme: 'dark' } };

/** The map stays; the message above it names the nearest ids. */
export const UnknownSelection: Story = { args: { selected: 'hangzhou-west-corridor' }, tags: ['expected-error'] };
