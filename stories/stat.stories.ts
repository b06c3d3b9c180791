import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { settled } from '../.storybook/settled.js';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import type { ZjStat } from '../src/elements/stat/stat.js';
import '../src/elements/stat/define.js';

const { args, argTypes, events, template } = getStorybookHelpers<ZjStat>('zj-stat');

const meta: Meta<ZjStat> = {
  title: 'Elements/Stat',
  component: 'zj-stat',
  args: { ...args, fact: 'rd-expenditure' },
  argTypes,
  parameters: { actions: { handles: events } },
  render: (values) => template(values, html`CNY 290.14 billion (2024)`),
};
export default meta;

type Story = StoryObj<ZjStat>;

export const Card: Story = {};

export const Hero: Story = { args: { variant: 'hero' } };

export const Inline: Story = {
  render: () => html`
    <p>
      <span lang="zh-CN">
        2024年，浙江研发经费投入<zj-stat variant="inline" fact="rd-expenditure">2901.4亿元</zj-stat>，投入强度<zj-stat
          variant="inline"
          fact="rd-intensity"
          >3.22%</zj-stat
        >。
      </span>
    </p>
    <p lang="en">
      In 2024 Zhejiang spent <zj-stat variant="inline" fact="rd-expenditure">CNY 290.14 billion</zj-stat> on research
      and development, <zj-stat variant="inline" fact="rd-intensity">3.22%</zj-stat> of its GDP.
    </p>
  `,
};

/** A place is said as a place, with its field and how long it has been held. */
export const Rank: Story = { args: { fact: 'innovation-capability' } };

/** Against what was aimed at. */
export const Target: Story = { args: { fact: 'fiscal-growth' } };

/** A change, with what it is measured from. */
export const Change: Story = { args: { fact: 'high-tech-share-gain' } };

/** A range stays a range. */
export const Range: Story = { args: { fact: 'enterprise-shares' } };

/** The qualifier as printed: 超过6万人次, more than 60,000. */
export const Qualifier: Story = { args: { fact: 'commissioners-sent' } };

/** Its source holds a note on a figure that looks at odds with another. */
export const WithNote: Story = { args: { fact: 'rd-personnel-per-10000' } };

export const CountUp: Story = { args: { variant: 'hero', countUp: true } };

export const Row: Story = {
  render: () => html`
    <div class="story-grid">
      ${['national-key-labs', 'provincial-key-labs', 'new-rd-institutions', 'science-fund', 'three-new-share'].map(
        (fact) => html`<zj-stat fact=${fact}></zj-stat>`,
      )}
    </div>
  `,
};

/** At 240 px the number gives way before its unit breaks. */
export const Narrow: Story = {
  render: () => html`
    <div class="story-narrow">
      <zj-stat fact="rd-expenditure" variant="hero"></zj-stat>
      <zj-stat fact="rd-personnel-per-10000"></zj-stat>
      <zj-stat fact="commissioners-sent"></zj-stat>
    </div>
  `,
};

/** Two variables of the page: its accent and the size of the number. */
export const Themed: Story = {
  render: () => html`<div class="story-themed"><zj-stat fact="fiscal-growth"></zj-stat></div>`,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const bar = canvasElement.querySelector('zj-stat')?.shadowRoot?.querySelector('.actual') as Element;
    const { fill } = getComputedStyle(bar);
    const isForced = matchMedia('(forced-colors: active)').matches;
    if (!isForced && /^rgb\(0, 0, 0\)|none$/.test(fill)) throw new Error('The accent has not arrived.');
  },
};

export const Dark: Story = { args: { fact: 'fiscal-growth' }, globals: { scheme: 'dark' } };

/** The page's text stays, and the message names the nearest ids. */
export const UnknownFigure: Story = { args: { fact: 'rd-expenditur' }, tags: ['expected-error'] };
