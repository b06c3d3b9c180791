import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import type { ZjStatGrid } from '../src/elements/stat-grid/stat-grid.js';
import '../src/elements/stat-grid/define.js';

const { args, argTypes, events, template } = getStorybookHelpers<ZjStatGrid>('zj-stat-grid');

const meta: Meta<ZjStatGrid> = {
  title: 'Elements/Stat grid',
  component: 'zj-stat-grid',
  args: { ...args, section: 'platforms' },
  argTypes,
  parameters: { actions: { handles: events } },
  render: (values) => template(values, html`38, 280, 107`),
};
export default meta;

type Story = StoryObj<ZjStatGrid>;

export const Section: Story = {};

/** In the author's order; labels of two lines and a target do not push the numbers out of line. */
export const Facts: Story = {
  args: {
    section: '',
    facts: 'rd-expenditure rd-intensity fiscal-growth rd-personnel-per-10000 corridor-national-labs',
  },
};

export const AllFigures: Story = { args: { section: '' } };

export const WithHeading: Story = {
  render: () => html`<zj-stat-grid section="talent"><h3 slot="heading">Talent</h3></zj-stat-grid>`,
};

export const Narrow: Story = {
  render: () => html`<div class="story-narrow"><zj-stat-grid section="lead"></zj-stat-grid></div>`,
};

/** The variables of the cards reach them through the grid. */
export const Themed: Story = {
  render: () => html`<div class="story-themed"><zj-stat-grid section="lead"></zj-stat-grid></div>`,
};

export const Dark: Story = { globals: { scheme: 'dark' } };

/** The figures that are known stay. */
export const UnknownFigure: Story = {
  args: { section: '', facts: 'rd-expenditur rd-intensity' },
  tags: ['expected-error'],
};

export const UnknownSection: Story = { args: { section: 'platform' }, tags: ['expected-error'] };
