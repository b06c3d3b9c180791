import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { example } from '../.storybook/story.js';
import type { ZjList } from '../src/elements/list/list.js';
import '../src/elements/list/define.js';

const meta: Meta = { title: 'Elements/List', component: 'zj-list', args: { kind: 'policy' } };
export default meta;

type Story = StoryObj;

export const Policies: Story = {};

export const CooperationPlatforms: Story = { args: { kind: 'cooperation' } };

export const LocalSpecialities: Story = { args: { kind: 'place' } };

/** In either language, with or without accents and capitals. */
export const Searchable: Story = { args: { search: 'always' } };

export const OneSection: Story = { args: { section: ['ecosystem'] } };

/** As a page is that was opened with `#zj-policy-delta-decision`. */
export const Selected: Story = { args: { selected: 'delta-decision' } };

export const WithoutControls: Story = { args: { controls: 'none', links: 'none' } };

/** Entries of the page's own; more than eight bring the search field. */
export const ManyEntries: Story = {
  render: () => html`<zj-list kind="policy" .records=${manyEntries(60)}></zj-list>`,
};

export const InANarrowColumn: Story = {
  name: 'A list in a narrow column',
  parameters: example(
    `
  <aside style="max-inline-size: 288px"><zj-list kind="cooperation" search="always">开放合作平台</zj-list></aside>`,
    `
  <aside style="max-inline-size: 288px"><zj-list kind="cooperation" search="always">Platforms of co-operation</zj-list></aside>`,
  ),
};

export const UnknownKind: Story = {
  render: () => html`<zj-list kind=${'policies'}>2021–2025</zj-list>`,
  tags: ['expected-error'],
};

export const UnknownSection: Story = { args: { section: ['platform'] }, tags: ['expected-error'] };

function manyEntries(count: number): NonNullable<ZjList['records']> {
  return Array.from({ length: count }, (_, index) => ({
    id: `entry-${index}`,
    label: { zh: `第${index + 1}号办法`, en: `Measure ${index + 1}` },
    date: String(2021 + (index % 5)),
    source: { external: [{ publisher: 'zj-widgets' }] },
  }));
}
