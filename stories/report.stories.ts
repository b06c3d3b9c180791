import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import type { ZjReport } from '../src/elements/report/report.js';
import '../src/elements/report/define.js';

const { args, argTypes, events, template } = getStorybookHelpers<ZjReport>('zj-report');

const meta: Meta<ZjReport> = {
  title: 'Elements/Report',
  component: 'zj-report',
  args,
  argTypes,
  parameters: { actions: { handles: events } },
  render: (values) => template(values, html`2021–2025`),
};
export default meta;

type Story = StoryObj<ZjReport>;

export const Whole: Story = {};

export const TwoSections: Story = { args: { sections: 'lead talent' } };

/** One section needs no table of contents. */
export const OneSection: Story = { args: { sections: 'lead' } };

export const Narrow: Story = {
  render: () => html`<div class="story-narrow"><zj-report sections="lead platforms"></zj-report></div>`,
};

export const Dark: Story = { args: { sections: 'lead' }, globals: { scheme: 'dark' } };

/** The known sections stay; the message above them names the nearest ids. */
export const UnknownSection: Story = { args: { sections: 'lead talents' }, tags: ['expected-error'] };
