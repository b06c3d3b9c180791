import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { example } from '../.storybook/story.js';
import type { ZjTimeline } from '../src/elements/timeline/timeline.js';
import '../src/elements/timeline/define.js';

const meta: Meta = { title: 'Elements/Timeline', component: 'zj-timeline' };
export default meta;

type Story = StoryObj;

export const Vertical: Story = {};

/** Days and months at their time, what has only a year below that year. */
export const Horizontal: Story = { args: { orientation: 'horizontal' } };

/** Quarters come in where there is room; what exceeds the width scrolls. */
export const Zoomed: Story = { args: { orientation: 'horizontal', zoom: 4 } };

export const OneSection: Story = { args: { section: ['platforms'] } };

export const Selected: Story = { args: { selected: 'constellation-launch' } };

export const WithoutControls: Story = { args: { controls: 'none', section: ['talent'] } };

export const InANarrowColumn: Story = {
  name: 'The timeline in a narrow column',
  parameters: example(
    `
  <aside style="max-inline-size: 288px"><zj-timeline section="platforms">2023年至2025年的大事</zj-timeline></aside>`,
    `
  <aside style="max-inline-size: 288px"><zj-timeline section="platforms">Events from 2023 to 2025</zj-timeline></aside>`,
  ),
};

/** Two hundred events of the page's own. */
export const TwoHundredEvents: Story = {
  tags: ['large'],
  render: () => renderEvents(200),
};

/** Two thousand: those out of view are not laid out. */
export const TwoThousandEvents: Story = {
  tags: ['large'],
  // It has axe lay out each of them by itself, for a minute; they are as in the story of two hundred.
  parameters: { a11y: { test: 'off' } },
  render: () => renderEvents(2000),
};

export const UnknownSection: Story = { args: { section: ['platform'] }, tags: ['expected-error'] };

function renderEvents(count: number): TemplateResult {
  return html`<div class="story-scroll">
    <zj-timeline controls="none" .events=${manyEvents(count)}></zj-timeline>
  </div>`;
}

function manyEvents(count: number): NonNullable<ZjTimeline['events']> {
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2021, 0, 1 + Math.floor((index * 1826) / count)));
    return {
      id: `event-${index}`,
      date: day.toISOString().slice(0, 10),
      kind: 'milestone' as const,
      label: { zh: `第${index + 1}件`, en: `Event ${index + 1}` },
      source: { external: [{ publisher: 'zj-widgets' }] },
    };
  });
}
