import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { settled } from '../.storybook/settled.js';
import { example } from '../.storybook/story.js';
import '../src/elements/stat/define.js';

const meta: Meta = { title: 'Elements/Stat', component: 'zj-stat', args: { fact: 'rd-expenditure' } };
export default meta;

type Story = StoryObj;

export const Card: Story = {};

export const Hero: Story = { args: { variant: 'hero' } };

/** A figure stands on the line of its sentence; a press on it opens its source. */
export const InASentence: Story = {
  name: 'A figure in a sentence',
  parameters: example(
    `
  <p>2024年，浙江研发经费投入<zj-stat variant="inline" fact="rd-expenditure">2901.4亿元</zj-stat>，投入强度<zj-stat variant="inline" fact="rd-intensity">3.22%</zj-stat>，创历史新高。</p>`,
    `
  <p>In 2024 Zhejiang spent <zj-stat variant="inline" fact="rd-expenditure">CNY 290.14 billion</zj-stat> on research and development, <zj-stat variant="inline" fact="rd-intensity">3.22%</zj-stat> of its GDP.</p>`,
  ),
};

/** Each keeps a third of the page, and one column on a phone. */
export const ThreeInARow: Story = {
  name: 'Three figures in a row',
  parameters: example(
    `
  <div style="display: grid; gap: 24px 32px; grid-template-columns: repeat(auto-fit, minmax(160px, 1fr))">
    <zj-stat fact="national-key-labs">全国重点实验室：38家</zj-stat>
    <zj-stat fact="provincial-key-labs">全省重点实验室：280家</zj-stat>
    <zj-stat fact="new-rd-institutions">省级新型研发机构：107家</zj-stat>
  </div>`,
    `
  <div style="display: grid; gap: 24px 32px; grid-template-columns: repeat(auto-fit, minmax(160px, 1fr))">
    <zj-stat fact="national-key-labs">National key laboratories: 38</zj-stat>
    <zj-stat fact="provincial-key-labs">Provincial key laboratories: 280</zj-stat>
    <zj-stat fact="new-rd-institutions">New R&amp;D institutions: 107</zj-stat>
  </div>`,
  ),
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

export const CountUp: Story = { args: { variant: 'hero', 'count-up': true } };

/** In a narrow column the number gives way before its unit breaks. */
export const InANarrowColumn: Story = {
  name: 'Figures in a narrow column',
  parameters: example(
    `
  <aside style="max-inline-size: 240px">
    <zj-stat fact="rd-expenditure" variant="hero">研发经费投入：2901.4亿元（2024年）</zj-stat>
    <zj-stat fact="commissioners-sent">科技特派员：超过6万人次</zj-stat>
  </aside>`,
    `
  <aside style="max-inline-size: 240px">
    <zj-stat fact="rd-expenditure" variant="hero">R&amp;D expenditure: CNY 290.14 billion (2024)</zj-stat>
    <zj-stat fact="commissioners-sent">Science and technology commissioners: more than 60,000</zj-stat>
  </aside>`,
  ),
};

/** Two variables of the page: its accent and the size of the number. */
export const InThePagesColours: Story = {
  name: 'In the page’s colours',
  args: { fact: 'fiscal-growth', '--zj-accent': '#a3261a', '--zj-stat-size': 4 },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const bar = canvasElement.querySelector('zj-stat')?.shadowRoot?.querySelector('.actual') as Element;
    const { fill } = getComputedStyle(bar);
    const isForced = matchMedia('(forced-colors: active)').matches;
    if (!isForced && /^rgb\(0, 0, 0\)|none$/.test(fill)) throw new Error('The accent has not arrived.');
  },
  globals: { scheme: 'light' },
};

/** The page's text stays, and the message names the nearest ids. */
export const UnknownFigure: Story = { args: { fact: 'rd-expenditur' }, tags: ['expected-error'] };
