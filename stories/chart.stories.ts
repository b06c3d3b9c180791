import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import type { ChartData, ZjChart } from '../src/elements/chart/chart.js';
import '../src/elements/chart/define.js';

const { args, argTypes, events, template } = getStorybookHelpers<ZjChart>('zj-chart');

const meta: Meta<ZjChart> = {
  title: 'Elements/Chart',
  component: 'zj-chart',
  args: { ...args, dataset: 'corridor-holdings' } as unknown as Partial<ZjChart>,
  argTypes,
  parameters: { actions: { handles: events } },
  render: (values) => template(values, html`100%、85%、50%`),
};
export default meta;

type Story = StoryObj<ZjChart>;

const dataset = (id: string): Story => ({ args: { dataset: id } as unknown as Partial<ZjChart> });

/** What the corridors hold, against about 1% of the land: a hundred squares are all there is. */
export const CorridorHoldings: Story = {};

/** One range for five shares: each bar goes from 80 to 90, and none is a number. */
export const EnterpriseShares: Story = dataset('enterprise-shares');

export const FiscalGrowth: Story = dataset('fiscal-growth');

/** A dot for each: how many more provincial laboratories there are than national ones is seen at once. */
export const Platforms: Story = dataset('platforms');

/** Times sent, projects and varieties do not compare: numerals, and no lengths. */
export const Commissioners: Story = dataset('commissioners');

export const Consortia: Story = dataset('consortia');

export const PartnerProgramme: Story = dataset('partner-programme');

export const TalentAssessment: Story = dataset('talent-assessment');

export const Doughnut: Story = dataset('three-new-share');

export const DoughnutOfLaboratories: Story = dataset('corridor-key-labs');

/** The same share as a bar. */
export const DoughnutAsBar: Story = {
  args: { dataset: 'corridor-key-labs', type: 'bar' } as unknown as Partial<ZjChart>,
};

export const Upright: Story = {
  args: { dataset: 'enterprise-shares', orientation: 'vertical' } as unknown as Partial<ZjChart>,
};

export const Lying: Story = {
  args: { dataset: 'platforms', orientation: 'horizontal' } as unknown as Partial<ZjChart>,
};

/** Data of the page's own. The report has no figure for two periods, so no line of its own. */
export const Line: Story = { render: () => html`<zj-chart .data=${pageData()}></zj-chart>` };

export const Narrow: Story = {
  render: () => html`
    <div class="story-narrow">
      <zj-chart dataset-id="corridor-holdings"></zj-chart>
      <zj-chart dataset-id="commissioners"></zj-chart>
      <zj-chart dataset-id="three-new-share"></zj-chart>
    </div>
  `,
};

/** A dark part of a light page: the page's variables, read anew when they change. */
export const Dark: Story = {
  render: () => html`<div class="story-dark"><zj-chart dataset-id="enterprise-shares"></zj-chart></div>`,
};

export const Themed: Story = {
  render: () => html`<div class="story-themed"><zj-chart dataset-id="fiscal-growth"></zj-chart></div>`,
};

/** Shares of different wholes are no parts of one: the message says so, and the bars stay. */
export const UnfitType: Story = {
  args: { dataset: 'corridor-holdings', type: 'doughnut' } as unknown as Partial<ZjChart>,
  tags: ['expected-error'],
};

/** The page's text stays, and the message names the nearest ids. */
export const UnknownDataset: Story = { ...dataset('corridor-holding'), tags: ['expected-error'] };

function pageData(): ChartData {
  const figure = (year: string, value: number): ChartData['figures'][number] => ({
    id: `visitors-${year}`,
    label: { zh: `${year}年参观人数`, en: `Visitors in ${year}` },
    value,
    unit: 'persons',
    digits: 3,
    qualifier: 'exact',
    period: year,
    source: { external: [{ publisher: 'zj-widgets' }] },
  });
  const figures = [figure('2021', 310), figure('2022', 455), figure('2023', 520), figure('2025', 984)];
  return {
    figures,
    dataset: {
      id: 'visitors',
      label: { zh: '示例：展览参观人数', en: 'An example: visitors to an exhibition' },
      source: { external: [{ publisher: 'zj-widgets' }] },
      kind: 'line',
      order: 'time',
      panels: [{ points: figures.map(({ id }) => ({ figure: id })) }],
    },
  };
}
