import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/corridor-map/define.js';
import '../src/elements/report/define.js';
import '../src/elements/report-data/define.js';
import '../src/elements/stat/define.js';
import { valmarin } from '../test/support/valmarin.js';

/** JSON in the page, as an author writes it. */
function inline(report: unknown, name: string) {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(report);
  return html`<zj-report-data name=${name}>${script}</zj-report-data>`;
}

const meta: Meta = { title: 'Elements/Report data', component: 'zj-report-data' };
export default meta;

type Story = StoryObj;

/** An invented province, in English. */
export const InPlace: Story = {
  render: () => html`
    ${inline(valmarin, 'story-figure')}
    <zj-stat report="story-figure" fact="depenses">EUR 1.84 billion (2025)</zj-stat>
  `,
};

/** In French, with its own words for what the elements say, and its own GeoJSON. */
export const OwnMap: Story = {
  render: () => html`
    ${inline(valmarin, 'story-map')}
    <div lang="fr"><zj-corridor-map report="story-map" selected="lagune"></zj-corridor-map></div>
  `,
  parameters: {
    a11y: {
      config: {
        rules: [
          'region',
          'landmark-one-main',
          'page-has-heading-one',
          // A corridor of two places bears its number twice, and is named with it once; this report has words for some
          // buttons and not for their longer names.
          'label-content-name-mismatch',
        ].map((id) => ({ id, enabled: false })),
      },
    },
  },
};

/** In Arabic, from the right to the left. */
export const RightToLeft: Story = {
  render: () => html`
    ${inline(valmarin, 'story-arabic')}
    <div lang="ar" dir="rtl"><zj-report report="story-arabic"></zj-report></div>
  `,
};

/** What is wrong is listed with its place. */
export const WithFaults: Story = {
  render: () =>
    inline(
      { report: { ...valmarin.report, languages: [], period: '26' }, figures: { figures: 'none' } },
      'story-fault',
    ),
  tags: ['expected-error'],
};

/** The text in the tag stops before its end. */
export const CutOff: Story = {
  render: () =>
    html`<zj-report-data
      ><script type="application/json">
        { "report":
      </script></zj-report-data
    >`,
  tags: ['expected-error'],
};
