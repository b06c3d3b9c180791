/*
 * What an element cannot do without may not come: its module, its data, the map's shape, Chart.js. The page's own text
 * stays, the element or the console says what is missing, and nothing else is lost.
 */
import { describe } from 'node:test';
import { inState, seen, tryNetworkFaults, type Case } from '../../scripts/support/network-faults.js';

const data = (topic: string, tag: string, attributes: string, drawn: RegExp, words: RegExp): Case => ({
  what: `data: ${topic}`,
  file: new RegExp(`/${topic}-[^/]*\\.js$`),
  markup: `<${tag} ${attributes}><span>In the page’s words</span></${tag}>`,
  missing: async (page) => {
    await inState(page, tag, 'error');
    await seen(page, words);
    await seen(page, 'In the page’s words');
  },
  meanwhile: async (page) => {
    await inState(page, tag, 'loading');
    await seen(page, 'In the page’s words');
  },
  arrived: async (page) => {
    await inState(page, tag, 'ready');
    await seen(page, drawn);
  },
});

const failed = /could not be loaded/;

const cases: readonly Case[] = [
  data('figures', 'zj-stat', 'fact="rd-expenditure"', /290\.14/, failed),
  data('events', 'zj-timeline', '', /2023/, failed),
  data('policies', 'zj-list', 'kind="policy"', /Yangtze/, failed),
  data('places', 'zj-list', 'kind="place"', /Longquan|Dongyang/, failed),
  data('cooperations', 'zj-list', 'kind="cooperation"', /[A-Z]/, failed),
  data('systems', 'zj-system', 'system="siti-yiping"', /Enterprise/i, failed),
  data('map', 'zj-corridor-map', '', /Hangzhou/, failed),
  // No data, but as much needed: it draws squares, dots and numerals.
  { ...data('chart-forms', 'zj-chart', 'dataset-id="platforms"', /280/, failed), what: 'what draws a chart’s squares' },
  {
    what: 'the module of the element',
    file: /\/ranking-[^/]*\.js$/,
    markup: '<zj-ranking><span>Fourth in China</span></zj-ranking><zj-source record="rd-expenditure"></zj-source>',
    missing: async (page) => {
      await inState(page, 'zj-source', 'ready');
      await seen(page, 'Fourth in China');
    },
    meanwhile: async (page) => {
      await inState(page, 'zj-source', 'ready');
      await seen(page, 'Fourth in China');
    },
    arrived: (page) => inState(page, 'zj-ranking', 'ready'),
  },
  {
    what: 'the module of an element within another',
    file: /\/ranking-[^/]*\.js$/,
    markup: '<zj-report></zj-report>',
    missing: (page) => seen(page, /290\.14/),
    meanwhile: (page) => seen(page, /290\.14|R&D/),
    arrived: (page) => seen(page, /290\.14/),
  },
  {
    what: 'Chart.js',
    file: /\/chart-library-[^/]*\.js$/,
    markup: '<zj-chart dataset-id="platforms" type="bar"></zj-chart>',
    missing: async (page) => {
      await seen(page, /Chart\.js/);
      await seen(page, '280 laboratories');
    },
    // Labels, values and bars are there before.
    meanwhile: (page) => seen(page, '280 laboratories'),
    arrived: (page) =>
      page
        .waitForFunction(() => {
          const canvas = document.querySelector('zj-chart')?.shadowRoot?.querySelector('canvas');
          return canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data.some(Boolean);
        })
        .then(() => {}),
  },
];

describe('what an element needs does not load', () => tryNetworkFaults(cases));
