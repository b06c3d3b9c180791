import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { ZjActions } from '../src/elements/actions/actions.js';
import { bundledReport } from '../src/report/registry.js';
import '../src/elements/actions/define.js';
import '../src/elements/stat/define.js';

const meta: Meta = { title: 'Elements/Actions', component: 'zj-actions' };
export default meta;

type Story = StoryObj;

/** Opened beside the source of the elements that show data. */
export const OfOneFigure: Story = {
  render: () =>
    html`<zj-stat fact="rd-expenditure"></zj-stat> <zj-actions ${ref((element) => void fill(element))}></zj-actions>`,
};

export const Narrow: Story = {
  render: () =>
    html`<div class="story-narrow">
      <zj-stat fact="rd-expenditure"></zj-stat> <zj-actions ${ref((element) => void fill(element))}></zj-actions>
    </div>`,
};

/** Nothing is offered before an element says what it shows. */
export const WithoutData: Story = { render: () => html`<zj-actions></zj-actions>` };

async function fill(element: Element | undefined): Promise<void> {
  const actions = element as ZjActions | undefined;
  if (!actions) return;
  const { figures, units } = await bundledReport.load('figures');
  const records = figures.filter(({ id }) => id === 'rd-expenditure');
  actions.target = actions.previousElementSibling ?? undefined;
  actions.data = {
    title: 'R&D expenditure',
    name: 'stat-rd-expenditure',
    records,
    units,
  };
}
