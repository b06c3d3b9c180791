import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../src/index.js';
import { registerReport, unregisterReport } from '../../src/report/register.js';
import { recordKinds } from '../../src/report/kinds.js';
import { fixture, settled, silence, until, updated } from '../support/fixture.js';
import { accessibleText, deepQuery, deepQueryAll, deepQuerySome } from '../support/text.js';
import { valmarin } from '../support/valmarin.js';
import smallest from '../fixtures/smallest.json';

/** Every element, in every form that its attributes give it, with records of the invented province. */
const elements: Readonly<Record<string, () => TemplateResult>> = {
  stat: () => html`<zj-stat fact="depenses"></zj-stat>`,
  'stat hero': () => html`<zj-stat variant="hero" fact="depenses" count-up></zj-stat>`,
  'stat inline': () => html`<p>… <zj-stat variant="inline" fact="baisse"></zj-stat> …</p>`,
  'stat of a range': () => html`<zj-stat fact="laboratoires-partages"></zj-stat>`,
  'stat of a place': () => html`<zj-stat fact="villes-classees"></zj-stat>`,
  'stat-grid': () => html`<zj-stat-grid section="apercu recherche"></zj-stat-grid>`,
  'stat-grid of facts': () => html`<zj-stat-grid facts="part-nord part-sud"></zj-stat-grid>`,
  'chart line': () => html`<zj-chart dataset-id="depenses"></zj-chart>`,
  'chart bar': () => html`<zj-chart dataset-id="depenses" type="bar"></zj-chart>`,
  'chart upright': () => html`<zj-chart dataset-id="moyens" orientation="vertical"></zj-chart>`,
  'chart doughnut': () => html`<zj-chart dataset-id="parts"></zj-chart>`,
  ranking: () => html`<zj-ranking></zj-ranking>`,
  'ranking as in the report': () => html`<zj-ranking sort="report" section="territoires"></zj-ranking>`,
  timeline: () => html`<zj-timeline selected="lancement"></zj-timeline>`,
  'timeline horizontal': () => html`<zj-timeline orientation="horizontal" zoom="2"></zj-timeline>`,
  'corridor-map': () => html`<zj-corridor-map selected="cote"></zj-corridor-map>`,
  'corridor-map tiles': () => html`<zj-corridor-map layout="tiles" selected="brume"></zj-corridor-map>`,
  ...Object.fromEntries(
    valmarin.systems.systems.map(({ id }) => [`system ${id}`, () => html`<zj-system system=${id}></zj-system>`]),
  ),
  constellation: () => html`<zj-constellation paused></zj-constellation>`,
  achievements: () => html`<zj-achievements selected="goeland" search="always"></zj-achievements>`,
  'list of policies': () => html`<zj-list kind="policy" selected="pacte" search="always"></zj-list>`,
  'list of cooperations': () => html`<zj-list kind="cooperation"></zj-list>`,
  source: () => html`<zj-source record="depenses"></zj-source>`,
  report: () => html`<zj-report></zj-report>`,
  'report of some sections': () => html`<zj-report sections="territoires"></zj-report>`,
};

/** What only data in the language can have brought: words, or a number as it is written there. */
const words = { fr: /[éèçà]|Part|\d,\d|Port-Lune/, en: /[a-z]{4}|\d\.\d/, ar: /[\u0600-\u06ff]/ };

describe('another report', () => {
  before(() => {
    silence('warn');
    return registerReport(valmarin);
  });
  after(() => unregisterReport('valmarin-2026'));

  for (const [name, element] of Object.entries(elements)) {
    for (const lang of ['fr', 'en', 'ar'] as const) {
      it(`is shown by ${name}, in ${lang}`, async () => {
        const said = silence('error');
        const page = await fixture<HTMLElement>(html`<div report="valmarin-2026">${element()}</div>`, lang);
        const shown = page.querySelector<HTMLElement>(':state(ready)');
        expect(shown, 'it is ready').to.not.equal(null);
        await Promise.all(
          deepQueryAll(page, '*').map((each) => ('updateComplete' in each ? updated(each) : undefined)),
        );
        expect(accessibleText(page)).to.match(words[lang]);
        expect(accessibleText(page)).to.not.match(/undefined|NaN|\[object|\{\w+\}/);
        expect(deepQuery(page, '.base').matches(':dir(rtl)')).to.equal(lang === 'ar');
        expect(said).to.deep.equal([]);
      });
    }
  }

  it('fits a narrow page, long names and all', async () => {
    silence('error');
    for (const [name, element] of Object.entries(elements)) {
      const page = await fixture<HTMLElement>(html`<div report="valmarin-2026">${element()}</div>`, 'fr');
      page.style.inlineSize = '320px';
      await until(() => page.scrollWidth <= 320, `${name} in 320 pixels`);
    }
  });

  it('keeps words off marks and off each other, whichever way it is written', async () => {
    const start = (box: DOMRect, isRight: boolean) => (isRight ? -box.right : box.left);
    const gaps: number[] = [];
    for (const lang of ['fr', 'ar'] as const) {
      const page = await fixture<HTMLElement>(
        html`<div report="valmarin-2026" .style=${'inline-size: 320px'}>
          <zj-timeline></zj-timeline>
        </div>`,
        lang,
      );
      await settled(page.firstElementChild as HTMLElement);
      const outer = deepQuery(page, '.event');
      const inner = outer.querySelector('.title-text') as HTMLElement;
      const isRight = getComputedStyle(outer).direction === 'rtl';
      const boxes = [inner, outer].map((each) => start(each.getBoundingClientRect(), isRight));
      gaps.push(Math.round((boxes[0] ?? 0) - (boxes[1] ?? 0)));
    }
    expect(gaps[0]).to.be.above(8);
    expect(gaps[1], 'from the right').to.equal(gaps[0]);
    const page = await fixture<HTMLElement>(html`<div report="valmarin-2026"><zj-ranking></zj-ranking></div>`, 'fr');
    await settled(page.firstElementChild as HTMLElement);
    for (const width of [320, 700, 1100]) {
      page.style.inlineSize = `${width}px`;
      for (const row of deepQuerySome<HTMLElement>(page, '.row')) {
        const words = document.createRange();
        words.selectNodeContents(row.querySelector('.place .pieces') as HTMLElement);
        const ranked = row.querySelector('.ranked') as HTMLElement;
        expect(words.getBoundingClientRect().right, `a place at ${width} px`).to.be.at.most(
          ranked.getBoundingClientRect().left,
        );
      }
    }
  });

  it('has its own words for what the elements say, and English where it has none', async () => {
    const page = await fixture<HTMLElement>(
      html`<div report="valmarin-2026">
        <zj-stat fact="depenses"></zj-stat><zj-source record="depenses"></zj-source>
      </div>`,
      'fr',
    );
    expect(accessibleText(page)).to.contain('4 ans de suite').and.to.contain('Objectif : au moins 2');
    expect(accessibleText(page)).to.contain('As printed');
  });

  it('calls its places as it does, or in words that suit any', async () => {
    const { labels: _, ...corridors } = valmarin.corridors;
    const plain = { ...valmarin, corridors: { ...corridors, corridors: [], holdings: [] } };
    await registerReport(plain, { name: 'plain' });
    const both = html`<zj-ranking></zj-ranking><zj-corridor-map layout="tiles" selected="brume"></zj-corridor-map>`;
    const expected = {
      'valmarin-2026': { fr: ['La province', 'Villes'], en: ['The province', 'Cities'], ar: ['المقاطعة', 'المدن'] },
      // The elements speak no French and no Arabic.
      plain: { fr: ['Overall', 'Places'], en: ['Overall', 'Places'], ar: ['Overall', 'Places'] },
    };
    try {
      for (const [report, languages] of Object.entries(expected)) {
        for (const [lang, [whole, cities]] of Object.entries(languages)) {
          const page = await fixture<HTMLElement>(html`<div report=${report}>${both}</div>`, lang);
          await Promise.all([...page.children].map((element) => settled(element as HTMLElement)));
          const [ranking, map] = [...page.children].map((element) => accessibleText(element));
          expect(ranking, `${report}, ${lang}`).to.contain(whole);
          expect(map, `${report}, ${lang}`).to.contain(cities);
          if (report === 'plain') {
            expect(`${ranking} ${map}`).to.not.match(
              /The province|Cities\b|[Cc]orridor (?:here|in)|Innovation corridors/,
            );
          }
        }
      }
    } finally {
      unregisterReport('plain');
    }
  });

  it('takes the plural forms of its languages', async () => {
    const page = await fixture<HTMLElement>(
      html`<div report="valmarin-2026">
        <p lang="fr"><zj-stat fact="laboratoires" actions="none"></zj-stat></p>
        <p lang="ar"><zj-stat fact="laboratoires" actions="none"></zj-stat></p>
      </div>`,
    );
    expect(accessibleText(page)).to.contain('1 laboratoire').and.to.not.contain('laboratoires');
    expect(accessibleText(page)).to.contain('مختبر واحد');
  });

  it('is told of by every kind of record', () => {
    // A kind that comes to be needs its element here.
    expect([...recordKinds].sort()).to.deep.equal(
      ['achievement', 'city', 'cooperation', 'corridor', 'event', 'figure', 'place', 'policy', 'system'].sort(),
    );
  });

  it('may lack a topic: what shows nothing else says so, and names the report', async () => {
    silence('error');
    const list = await fixture<HTMLElement>(html`<zj-list kind="place" report="valmarin-2026">words</zj-list>`, 'en');
    await until(() => list.matches(':state(error)'), 'the message');
    expect(accessibleText(list)).to.contain('valmarin-2026').and.to.contain('places').and.to.contain('words');
  });
});

describe('the smallest report', () => {
  before(async () => {
    silence('warn');
    await registerReport(smallest);
  });
  after(() => unregisterReport('smallest'));

  const shown: Readonly<Record<string, TemplateResult>> = {
    stat: html`<zj-stat fact="eins"></zj-stat>`,
    'stat-grid': html`<zj-stat-grid></zj-stat-grid>`,
    ranking: html`<zj-ranking></zj-ranking>`,
    source: html`<zj-source record="eins"></zj-source>`,
    report: html`<zj-report></zj-report>`,
  };

  for (const [name, element] of Object.entries(shown)) {
    it(`is shown by ${name}`, async () => {
      const said = silence('error');
      const page = await fixture<HTMLElement>(html`<div report="smallest">${element}</div>`, 'de');
      expect(page.firstElementChild?.matches(':state(ready)')).to.equal(true);
      expect(said).to.deep.equal([]);
    });
  }

  const missing: Readonly<Record<string, [TemplateResult, string]>> = {
    chart: [html`<zj-chart dataset-id="x">words</zj-chart>`, 'datasets'],
    timeline: [html`<zj-timeline>words</zj-timeline>`, 'events'],
    'corridor-map': [html`<zj-corridor-map>words</zj-corridor-map>`, 'corridors'],
    'corridor-map tiles': [html`<zj-corridor-map layout="tiles">words</zj-corridor-map>`, 'corridors'],
    system: [html`<zj-system system="x">words</zj-system>`, 'systems'],
    constellation: [html`<zj-constellation>words</zj-constellation>`, 'achievements'],
    achievements: [html`<zj-achievements>words</zj-achievements>`, 'achievements'],
    list: [html`<zj-list kind="policy">words</zj-list>`, 'policies'],
  };

  for (const [name, [element, topic]] of Object.entries(missing)) {
    it(`has nothing for ${name}, which says what it lacks and keeps the page’s words`, async () => {
      const said = silence('error');
      const page = await fixture<HTMLElement>(html`<div report="smallest">${element}</div>`, 'de');
      const first = page.firstElementChild as HTMLElement;
      await settled(first);
      await until(() => accessibleText(first).includes(topic), topic);
      expect(accessibleText(first)).to.contain('smallest').and.to.contain('words');
      expect(said).to.have.length(1);
    });
  }
});
