/* What a report of the page's own, a prerendered page and a frame take may not come. */
import { describe } from 'node:test';
import { valmarin } from '../../support/valmarin.js';
import { inState, prerendered, seen, tryNetworkFaults, type Case } from '../../scripts/support/network-faults.js';

const report = JSON.stringify(valmarin);
const { geometry, ...map } = valmarin.map;
const withShapes = JSON.stringify({ ...valmarin, map: { ...map, geometry: '/shapes.geojson' } });

const words = '<span>In the page’s words</span>';
const stat = `<zj-stat fact="depenses" report="valmarin-2026">${words}</zj-stat>`;
const data = '<zj-report-data src="/valmarin.json"></zj-report-data>';
const shapes = `${data}<zj-corridor-map report="valmarin-2026">${words}</zj-corridor-map>${stat}`;

/** The place of the report says what is wrong, elements that the report is not there, and the page its own words. */
const brought = (what: string, file: RegExp, message: RegExp): Case => ({
  what,
  file,
  markup: data + stat,
  files: { '/valmarin.json': report },
  missing: async (page) => {
    await inState(page, 'zj-report-data', 'error');
    await seen(page, message);
    await inState(page, 'zj-stat', 'error');
    await seen(page, 'In the page’s words');
  },
  meanwhile: (page) => seen(page, 'In the page’s words'),
  arrived: async (page) => {
    await inState(page, 'zj-stat', 'ready');
    await seen(page, /1\.84/);
  },
});

/** The map says what is wrong, all else of the report is there. */
const drawn = (what: string, file: RegExp, message: RegExp): Case => ({
  what,
  file,
  markup: shapes,
  files: { '/valmarin.json': withShapes, '/shapes.geojson': JSON.stringify(geometry) },
  missing: async (page) => {
    await inState(page, 'zj-corridor-map', 'error');
    await seen(page, message);
    await seen(page, 'In the page’s words');
    await seen(page, /1\.84/);
  },
  meanwhile: async (page) => {
    await inState(page, 'zj-corridor-map', 'loading');
    await seen(page, /1\.84/);
  },
  arrived: (page) => inState(page, 'zj-corridor-map', 'ready'),
});

const filled = await prerendered('<zj-stat fact="rd-expenditure"></zj-stat>');

/** A frame with embed.html, in which a file does not come. The page around it is there before. */
const framed = (what: string, file: RegExp): Case => ({
  what,
  file,
  markup: `<p>In the page’s words</p><script>addEventListener('load', () => setTimeout(() => {
    const frame = document.createElement('iframe');
    frame.src = '/dist/embed.html?el=stat&fact=rd-expenditure&lang=en';
    document.body.append(frame);
  }))</script>`,
  // It is a classic script there, of whatever type.
  harmless: ['the wrong type'],
  said: /SyntaxError/,
  missing: (page) =>
    page
      .frameLocator('iframe')
      .getByText(/could not be loaded/)
      .first()
      .waitFor(),
  meanwhile: async (page) => {
    await page.locator('iframe').waitFor();
    await seen(page, 'In the page’s words');
  },
  arrived: (page) => page.frameLocator('iframe').getByText('290.14').locator('visible=true').first().waitFor(),
});

const cases: readonly Case[] = [
  {
    ...brought('the report', /\/valmarin\.json$/, /did not load|web page, not JSON|cut off|not JSON/),
    body: report,
    files: {},
    harmless: ['the wrong type'],
  },
  brought('what reads it', /\/report-data\.utils-[^/]*\.js$/, /What reads the report could not be loaded/),
  brought('what checks it', /\/validate-[^/]*\.js$/, /What reads the report could not be loaded/),
  {
    what: 'the element that brings it',
    file: /\/report-data-[^/]*\.js$/,
    markup: data + stat,
    files: { '/valmarin.json': report },
    // The report might still come.
    missing: (page) => seen(page, 'In the page’s words'),
    meanwhile: (page) => seen(page, 'In the page’s words'),
    arrived: (page) => seen(page, /1\.84/),
  },
  {
    ...drawn('its shapes', /\/shapes\.geojson$/, /did not load|web page, not JSON|cut off|not JSON/),
    body: JSON.stringify(geometry),
    files: { '/valmarin.json': withShapes },
    harmless: ['the wrong type'],
  },
  drawn('what draws them', /\/draw-[^/.]*\.js$/, /could not be loaded/),
  drawn('what projects them', /\/library-[^/]*\.js$/, /could not be loaded/),
  {
    what: 'what takes the place of what was prerendered',
    file: /\/prerendered-[^/]*\.js$/,
    markup: filled,
    // Only the focus is lost.
    silent: true,
    missing: async (page) => {
      await inState(page, 'zj-stat', 'ready');
      await seen(page, /290\.14/);
    },
    meanwhile: (page) => seen(page, /290\.14/),
    arrived: async (page) => {
      await inState(page, 'zj-stat', 'ready');
      await seen(page, /290\.14/);
    },
  },
  {
    what: 'the data of what was prerendered',
    file: /\/figures-[^/]*\.js$/,
    markup: filled,
    missing: (page) => seen(page, /could not be loaded/),
    meanwhile: (page) => seen(page, /290\.14/),
    arrived: (page) => inState(page, 'zj-stat', 'ready'),
  },
  framed('the element of a frame', /\/stat-(?!grid)[^/]*\.js$/),
  framed('the data of a frame', /\/figures-[^/]*\.js$/),
];

describe('what a page’s own report, a prerendered page or a frame needs does not load', () => {
  tryNetworkFaults(cases);
});
