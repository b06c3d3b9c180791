import { expect } from 'chai';
import { html } from 'lit';
import '../../src/index.js';
import { fixture, settledWithin } from '../support/fixture.js';
import { deepQuerySome } from '../support/text.js';

/** What is told of the whole, made from its data, before one goes through it. */
const expected: Readonly<Record<string, Readonly<Record<'en' | 'zh', RegExp>>>> = {
  '<zj-chart dataset-id="platforms" type="bar"></zj-chart>': {
    en: /Scale from 0 to .*Largest: .*Arrow keys/,
    zh: /刻度从0到.*最大：.*方向键/,
  },
  '<zj-chart dataset-id="corridor-holdings"></zj-chart>': {
    en: /^Unit: %\. .*Largest: .*100%/,
    zh: /^单位：%。.*最大：.*100%/,
  },
  '<zj-timeline></zj-timeline>': { en: /^Items: 11\. From 2023 to .*Arrow keys/, zh: /^共11项。从2023年到.*方向键/ },
  '<zj-corridor-map></zj-corridor-map>': { en: /^Places: 11, corridors: 7\./, zh: /^地区11个，走廊7条。/ },
  '<zj-ranking></zj-ranking>': {
    en: /^Items: \d+\. Highest place: .+, 1st\.$/,
    zh: /^共\d+项。名次最前：.+，第1位。$/,
  },
  '<zj-system system="siti-yiping"></zj-system>': {
    en: /^A loop\. Steps: \d+, links: \d+\.$/,
    zh: /^循环图，环节\d+个，连线\d+条。$/,
  },
  '<zj-achievements></zj-achievements>': {
    en: /^Items: \d+\. By field: (\D+ \d+, )+\D+ \d+\.$/,
    zh: /^共\d+项：(\D+\d+、)+\D+\d+。$/,
  },
  '<zj-system system="partner-programme"></zj-system>': {
    en: /^Parts joined by links\. Parts: \d+, links: \d+\.$/,
    zh: /^关系图，共\d+项，连线\d+条。$/,
  },
};

describe('a summary', () => {
  for (const [markup, languages] of Object.entries(expected)) {
    for (const [lang, pattern] of Object.entries(languages)) {
      it(`describes ${markup} in ${lang}`, async () => {
        const page = await fixture(html`<div lang=${lang}></div>`, lang);
        page.innerHTML = markup;
        const element = page.firstElementChild as HTMLElement;
        await settledWithin(element);
        const root = element.shadowRoot!;
        const described = root.querySelector('[aria-describedby=summary]');
        expect(described).to.not.equal(null);
        expect(root.querySelectorAll('#summary'), 'one text').to.have.length(1);
        const text = root.querySelector('#summary')!.textContent!.replace(/\s+/g, ' ').trim();
        expect(text).to.match(pattern);
      });
    }
  }

  for (const orientation of ['vertical', 'horizontal']) {
    it(`has each event say which of how many it is: ${orientation} timeline`, async () => {
      for (const [lang, position] of [
        ['en', (index: number, count: number) => `${index} of ${count}`],
        ['zh', (index: number, count: number) => `第${index}项，共${count}项`],
      ] as const) {
        const page = await fixture<HTMLElement>(html`<div style="inline-size: 1000px"></div>`, lang);
        page.innerHTML = `<zj-timeline orientation="${orientation}"></zj-timeline>`;
        const timeline = page.firstElementChild as HTMLElement;
        await settledWithin(timeline);
        const events = deepQuerySome(timeline, '[part~=title]');
        events.forEach((event, index) =>
          expect(event.getAttribute('aria-description')).to.match(
            new RegExp(`(^|; )${position(index + 1, events.length)}$`),
          ),
        );
      }
    });
  }
});
