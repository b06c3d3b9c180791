import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { example } from '../.storybook/story.js';
import type { ChartData } from '../src/elements/chart/chart.js';
import '../src/elements/chart/define.js';

const meta: Meta = { title: 'Elements/Chart', component: 'zj-chart', args: { 'dataset-id': 'corridor-holdings' } };
export default meta;

type Story = StoryObj;

const dataset = (id: string): Story => ({ args: { 'dataset-id': id } });

/** What the corridors hold, against about 1% of the land: a hundred squares are all there is. */
export const CorridorHoldings: Story = {};

/** Under a sentence that says what is seen: the chart names its measure and its source itself. */
export const InAnArticle: Story = {
  name: 'A chart in an article',
  parameters: example(
    `
  <article style="max-inline-size: 640px">
    <p>五项创新指标中，企业都占80%～90%。</p>
    <zj-chart dataset-id="enterprise-shares">企业在五项创新指标中占80%～90%。</zj-chart>
    <p>报告给出的是五项的总区间，未分列各项。</p>
  </article>`,
    `
  <article style="max-inline-size: 640px">
    <p>Companies account for 80–90% in each of five measures of innovation.</p>
    <zj-chart dataset-id="enterprise-shares">Companies: 80–90% in five measures of innovation.</zj-chart>
    <p>The report gives one range for all five, not each share.</p>
  </article>`,
  ),
};

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
export const DoughnutAsBar: Story = { args: { 'dataset-id': 'corridor-key-labs', type: 'bar' } };

export const Upright: Story = { args: { 'dataset-id': 'enterprise-shares', orientation: 'vertical' } };

export const Lying: Story = { args: { 'dataset-id': 'platforms', orientation: 'horizontal' } };

/** Data of the page's own. The report has no figure for two periods, so no line of its own. */
export const Line: Story = { render: () => html`<zj-chart .data=${pageData()}></zj-chart>` };

/** Labels go above the bars before the plot is crushed. */
export const InANarrowColumn: Story = {
  name: 'Charts in a narrow column',
  parameters: example(
    `
  <aside style="max-inline-size: 288px">
    <zj-chart dataset-id="corridor-holdings">科创走廊以约1%的面积，集聚了85%的全国重点实验室。</zj-chart>
    <zj-chart dataset-id="three-new-share">“三新”经济增加值占GDP的28.5%左右。</zj-chart>
  </aside>`,
    `
  <aside style="max-inline-size: 288px">
    <zj-chart dataset-id="corridor-holdings">On about 1% of the land the corridors hold 85% of the national key laboratories.</zj-chart>
    <zj-chart dataset-id="three-new-share">“Three new” economy: about 28.5% of GDP.</zj-chart>
  </aside>`,
  ),
};

/** A dark part of a light page: the page's variables, read anew when they change. */
export const InADarkPart: Story = {
  name: 'A chart in a dark part of the page',
  render: () => html`<div class="story-dark"><zj-chart dataset-id="enterprise-shares"></zj-chart></div>`,
};

/** Shares of different wholes are no parts of one: the message says so, and the bars stay. */
export const UnfitType: Story = { args: { type: 'doughnut' }, tags: ['expected-error'] };

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
