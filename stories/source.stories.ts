import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import type { ZjSource } from '../src/elements/source/source.js';
import '../src/elements/source/define.js';

const { args, argTypes, events, template } = getStorybookHelpers<ZjSource>('zj-source');

const meta: Meta<ZjSource> = {
  title: 'Elements/Source',
  component: 'zj-source',
  args: { ...args, record: 'rd-expenditure' },
  argTypes,
  parameters: { actions: { handles: events } },
  render: (values) => template(values),
};
export default meta;

type Story = StoryObj<ZjSource>;

export const Figure: Story = {};

/** The report's two counts of R&D personnel are not reconciled in it; the note says so. */
export const WithNote: Story = { args: { record: 'rd-personnel-per-10000' } };

export const Narrow: Story = {
  render: () => html`<div class="story-narrow"><zj-source record="top-100-cities"></zj-source></div>`,
};

export const Dark: Story = { globals: { scheme: 'dark' } };

export const UnknownFigure: Story = { args: { record: 'top-hundred-cities' }, tags: ['expected-error'] };
