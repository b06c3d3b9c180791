import { expect } from 'chai';
import { html } from 'lit';
import '../../src/index.js';
import { registerReport, unregisterReport } from '../../src/report/register.js';
import { fixture, settledWithin, silence, until } from '../support/fixture.js';
import { overflowing } from '../support/geometry.js';
import { deepQueryAll, deepQuerySome } from '../support/text.js';
import { valmarin } from '../support/valmarin.js';

/** What places and things are called elsewhere: compounds, Japanese districts, words that no hyphen parts. */
const names: Readonly<Record<string, readonly string[]>> = {
  compounds: [
    'Bundesausbildungsförderungsgesetzdurchführungsverordnung',
    'Grundstücksverkehrsgenehmigungszuständigkeitsübertragung',
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  ],
  districts: [
    '北海道虻田郡ニセコ町字曽我字ニセコ高原温泉郷西地区',
    '青森県東津軽郡外ヶ浜町字三厩龍浜地先特別研究開発地区',
  ],
  words: ['ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMN', 'https://example.org/a/very/long/address?with=parameters'],
};

const elements: readonly string[] = [
  '<zj-stat fact="depenses"></zj-stat>',
  '<zj-stat variant="hero" fact="depenses"></zj-stat>',
  '<zj-stat-grid></zj-stat-grid>',
  '<zj-chart dataset-id="depenses"></zj-chart>',
  '<zj-chart dataset-id="parts"></zj-chart>',
  '<zj-chart dataset-id="moyens"></zj-chart>',
  '<zj-chart dataset-id="moyens" orientation="vertical"></zj-chart>',
  '<zj-ranking></zj-ranking>',
  '<zj-timeline></zj-timeline>',
  '<zj-timeline orientation="horizontal"></zj-timeline>',
  '<zj-corridor-map selected="port-lune"></zj-corridor-map>',
  '<zj-corridor-map layout="tiles" selected="sainte-aurore"></zj-corridor-map>',
  ...['loop', 'pillars', 'parts', 'tiers', 'links'].map(
    (layout) => `<zj-system system="mecanisme-${layout}"></zj-system>`,
  ),
  '<zj-constellation></zj-constellation>',
  '<zj-achievements></zj-achievements>',
  '<zj-list kind="policy"></zj-list>',
  '<zj-list kind="cooperation"></zj-list>',
  '<zj-source record="depenses"></zj-source>',
  '<zj-report></zj-report>',
];

/** The report with every name replaced; what has an address or an id keeps it. */
function renamed(value: unknown, name: () => string): unknown {
  if (Array.isArray(value)) return value.map((each) => renamed(each, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      if (/^(units|messages|geometry)$/.test(key)) return [key, each];
      const isText = typeof each === 'object' && each !== null && 'en' in each && typeof each.en === 'string';
      if (isText) return [key, Object.fromEntries(Object.keys(each).map((language) => [language, name()]))];
      return [key, renamed(each, name)];
    }),
  );
}

describe('long names', () => {
  for (const [kind, choices] of Object.entries(names)) {
    for (const width of [240, 320, 640]) {
      it(`stay within what shows them: ${kind} at ${width} px`, async () => {
        // Arabic in Latin letters is odd, and said to be.
        silence('warn');
        let count = 0;
        const report = renamed(valmarin, () => choices[count++ % choices.length] as string) as typeof valmarin;
        await registerReport(report, { name: 'long' });
        try {
          const faults: string[] = [];
          for (const markup of elements) {
            const box = await fixture<HTMLElement>(
              html`<div report="long" .style=${`inline-size: ${width}px`}></div>`,
              'fr',
            );
            box.innerHTML = markup;
            const element = box.firstElementChild as HTMLElement;
            await settledWithin(element);
            expect(element.matches(':state(ready)'), `${markup}: ${element.shadowRoot?.textContent}`).to.equal(true);
            if (element.localName === 'zj-chart')
              await until(() => deepQueryAll(element, 'canvas.drawn').length > 0, 'the chart');
            await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
            const { left, top, width: own, height } = element.getBoundingClientRect();
            const room = new DOMRect(left, top, own, height);
            faults.push(...overflowing(element, room).map((fault) => `${markup}: ${fault}`));
            // A tile's neighbours have names of their own.
            if (markup.includes('tiles'))
              for (const label of deepQuerySome<SVGGraphicsElement>(element, '.tiles .city-label'))
                if (label.getBBox().width > 200)
                  faults.push(`${markup}: “${label.textContent}” is wider than its tile`);
            box.remove();
          }
          expect(faults).to.deep.equal([]);
        } finally {
          unregisterReport('long');
        }
      }).timeout(60_000);
    }
  }
});
