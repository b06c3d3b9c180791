import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { example } from '../.storybook/story.js';
import '../src/elements/stat-grid/define.js';

const meta: Meta = { title: 'Elements/Stat grid', component: 'zj-stat-grid' };
export default meta;

type Story = StoryObj;

/** The figures of a section, its first as the lead. */
export const Section: Story = { args: { section: ['platforms'] } };

/** In the author's order; labels of two lines and a target do not push the numbers out of line. */
export const Facts: Story = {
  args: {
    facts: ['rd-expenditure', 'rd-intensity', 'fiscal-growth', 'rd-personnel-per-10000', 'corridor-national-labs'],
  },
};

/** One line under the three says where they come from. */
export const BesideAParagraph: Story = {
  name: 'Three figures beside a paragraph',
  parameters: example(
    `
  <div style="display: grid; gap: 24px 40px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr))">
    <p>浙江有全国重点实验室<zj-stat variant="inline" fact="national-key-labs">38家</zj-stat>，另有全省重点实验室和省级新型研发机构。</p>
    <zj-stat-grid facts="national-key-labs provincial-key-labs new-rd-institutions">38家全国重点实验室，280家全省重点实验室，107家省级新型研发机构</zj-stat-grid>
  </div>`,
    `
  <div style="display: grid; gap: 24px 40px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr))">
    <p>Zhejiang has <zj-stat variant="inline" unit="none" fact="national-key-labs">38</zj-stat> national key laboratories, beside provincial ones and new R&amp;D institutions.</p>
    <zj-stat-grid facts="national-key-labs provincial-key-labs new-rd-institutions">38 national key laboratories, 280 provincial ones, 107 new R&amp;D institutions</zj-stat-grid>
  </div>`,
  ),
};

export const AllFigures: Story = {};

export const WithHeading: Story = {
  name: 'Under a heading of the page',
  parameters: example(
    `
  <zj-stat-grid section="talent"><h3 slot="heading">人才</h3></zj-stat-grid>`,
    `
  <zj-stat-grid section="talent"><h3 slot="heading">Talent</h3></zj-stat-grid>`,
  ),
};

/** One below the other where there is no room for two. */
export const InANarrowColumn: Story = {
  name: 'A section in a narrow column',
  parameters: example(
    `
  <aside style="max-inline-size: 288px"><zj-stat-grid section="lead">2024年，浙江研发经费投入2901.4亿元</zj-stat-grid></aside>`,
    `
  <aside style="max-inline-size: 288px"><zj-stat-grid section="lead">R&amp;D expenditure in 2024: CNY 290.14 billion</zj-stat-grid></aside>`,
  ),
};

/** The figures that are known stay. */
export const UnknownFigure: Story = { args: { facts: ['rd-expenditur', 'rd-intensity'] }, tags: ['expected-error'] };

export const UnknownSection: Story = { args: { section: ['platform'] }, tags: ['expected-error'] };
