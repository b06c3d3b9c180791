import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/ranking/define.js';
import type { ZjRanking } from '../../src/elements/ranking/ranking.js';
import { registerReport, unregisterReport } from '../../src/report/register.js';
import { fixture, silence, until, updated } from '../support/fixture.js';
import { accessibleText, deepQuery, deepQueryAll } from '../support/text.js';
import { valmarin } from '../support/valmarin.js';

const rows = (ranking: ZjRanking) => deepQueryAll(ranking, '.row').map((row) => accessibleText(row));
const places = (ranking: ZjRanking) => deepQueryAll(ranking, 'td.place').map((place) => accessibleText(place));

/** Where a cell's words are, line by line. */
function boxes(cell: Element): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(cell);
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
}

describe('<zj-ranking>', () => {
  before(() => registerReport(valmarin));
  after(() => unregisterReport('valmarin-2026'));

  it('shows every place once, best first: whose, in what, among whom, when', async () => {
    const ranking = await fixture<ZjRanking>(html`<zj-ranking></zj-ranking>`);
    expect(places(ranking)).to.deep.equal(['1st', '3rd', '3rd', '4th', '13th', 'top 50']);
    const [ningbo, personnel, cities, innovation, hangzhou, talent] = rows(ranking);
    expect(ningbo).to.contain('Ningbo').and.to.contain('up to 2025').and.to.contain('7 years in a row');
    expect(personnel)
      .to.contain('employed 2.7%')
      .and.to.match(/The province[^]*in China/)
      .and.to.contain('Year not given');
    expect(cities).to.contain('9 cities').and.to.contain('in China');
    expect(innovation).to.contain('4 years in a row').and.to.contain('up to 2024');
    expect(hangzhou).to.contain('Hangzhou').and.to.contain('worldwide').and.to.contain('2025 Highest yet');
    expect(talent).to.contain('10 cities').and.to.contain('2024').and.not.to.contain('50th');
  });

  it('says it in Chinese', async () => {
    const ranking = await fixture<ZjRanking>(html`<zj-ranking></zj-ranking>`, 'zh-CN');
    expect(places(ranking)).to.deep.equal(['第1位', '第3位', '第3位', '第4位', '第13位', '前50位']);
    const text = accessibleText(ranking);
    for (const words of [
      '报告中的名次',
      '连续4年',
      '连续7年',
      '历史最好名次',
      '全球科技集群',
      '10个城市',
      '9个城市',
      '宁波',
    ]) {
      expect(text).to.contain(words);
    }
  });

  it('keeps the report’s order where asked to', async () => {
    const ranking = await fixture<ZjRanking>(html`<zj-ranking sort="report"></zj-ranking>`);
    expect(places(ranking)).to.deep.equal(['4th', 'top 50', '3rd', '3rd', '13th', '1st']);
  });

  it('shows the places of a section, and says where there are none', async () => {
    const ranking = await fixture<ZjRanking>(html`<zj-ranking section="ecosystem"></zj-ranking>`);
    expect(places(ranking)).to.deep.equal(['1st', '3rd', '13th']);
    ranking.section = 'platforms';
    await updated(ranking);
    expect(accessibleText(ranking)).to.equal('No places in this section.');
  });

  it('opens the source of a place, with its note', async () => {
    const ranking = await fixture<ZjRanking>(html`<zj-ranking section="ecosystem"></zj-ranking>`, 'zh');
    deepQueryAll(ranking, '.source-button')[1]?.click();
    await until(() => ranking.shadowRoot?.querySelector(':popover-open zj-source:state(ready)'), 'the source');
    expect(accessibleText(deepQuery(ranking, '[role=dialog]'))).to.contain('文明城市');
  });

  it('takes another caption', async () => {
    const ranking = await fixture<ZjRanking>(html`<zj-ranking><b slot="caption">How we stand</b></zj-ranking>`);
    expect(accessibleText(deepQuery(ranking, 'caption'))).to.equal('How we stand');
  });

  for (const width of [320, 1000]) {
    it(`is a table with headings for columns and rows at ${width} px, within its width`, async () => {
      for (const lang of ['zh', 'en']) {
        const box = await fixture<HTMLElement>(
          html`<div style="width: ${width}px; overflow: hidden"><zj-ranking></zj-ranking></div>`,
          lang,
        );
        expect(box.scrollWidth).to.equal(width);
        expect(deepQueryAll(box, 'table[role=table] th[scope=col][role=columnheader]')).to.have.length(5);
        expect(deepQueryAll(box, 'tr[role=row] > th[scope=row][role=rowheader]')).to.have.length(6);
        const place = deepQuery(box, 'td.place').getBoundingClientRect();
        const ranked = deepQuery(box, '.row .ranked').getBoundingClientRect();
        expect(place.right).to.be.at.most(ranked.left + 1);
        // As cards, what belongs to a row stands below; as a table, beside.
        const who = deepQuery(box, '.row .who').getBoundingClientRect();
        expect(who.top >= ranked.bottom - 1).to.equal(width === 320);
      }
    });
  }

  for (const [lang, report] of [
    ['zh', ''],
    ['en', ''],
    ['fr', 'valmarin-2026'],
    ['ar', 'valmarin-2026'],
  ] as const) {
    it(`sets places on one scale, each at a rung of its own, from 240 to 1100 px (${lang})`, async () => {
      for (const width of [240, 320, 375, 480, 640, 800, 1100]) {
        const box = await fixture<HTMLElement>(
          html`<div style="width: ${width}px"><zj-ranking layout="ladder" report=${report}></zj-ranking></div>`,
          lang,
        );
        expect(box.scrollWidth, `${width}`).to.equal(width);
        const rungs = deepQueryAll(box, 'tbody tr[role=row]').map((rung) => rung.getBoundingClientRect());
        const scale = deepQuery(box, '.scale svg').getBoundingClientRect();
        const heights = rungs.map(({ height }) => height);
        expect(rungs.length).to.be.at.least(2);
        expect(Math.max(...heights) - Math.min(...heights), 'rungs of one height').to.be.below(1);
        for (const [index, row] of deepQueryAll(box, 'tbody tr[role=row]').entries()) {
          const rung = row.getBoundingClientRect();
          const next = rungs[index + 1];
          if (next) expect(next.top, `${width}: rung ${index}`).to.be.at.least(rung.bottom - 0.5);
          const words = [...row.children].flatMap((cell) => boxes(cell));
          expect(words.length).to.be.at.least(5);
          for (const { left, right, bottom } of words) {
            expect(bottom, `${width}: words within rung ${index}`).to.be.at.most(rung.bottom + 1);
            // Beside the scale, never upon it.
            const beside = lang === 'ar' ? scale.left - right : left - scale.right;
            expect(beside, `${width}: words beside the scale`).to.be.at.least(-1);
          }
        }
        // A line ends where its rung begins; marks are as far along as the logarithm of their place.
        const lines = deepQueryAll(box, '.leader').map((line) => line.getBoundingClientRect());
        const ends = lines.filter((_, index) => index % 2 === 1).map(({ top }) => top);
        expect(ends.length).to.equal(rungs.length);
        for (const [index, end] of ends.entries()) {
          const em = parseFloat(getComputedStyle(box).fontSize);
          expect(Math.abs(end - (rungs[index]?.top ?? 0) - em), `${width}: line ${index}`).to.be.below(1.5);
        }
      }
    });
  }

  it('measures places by their logarithms, and marks all within a bound', async () => {
    const ranking = await fixture<ZjRanking>(html`<zj-ranking layout="ladder"></zj-ranking>`);
    expect(places(ranking)).to.deep.equal(['1st', '3rd', '3rd', '4th', '13th', 'top 50']);
    const middle = (element: Element) => {
      const { top, height } = element.getBoundingClientRect();
      return top + height / 2;
    };
    const rail = deepQuery(ranking, '.rail').getBoundingClientRect();
    const marks = deepQueryAll(ranking, 'circle').map((mark) => (middle(mark) - rail.top) / rail.height);
    expect(marks).to.have.length(5);
    for (const [index, place] of [1, 3, 3, 4, 13].entries()) {
      expect(marks[index]).to.be.closeTo(Math.log(place) / Math.log(50), 0.01);
    }
    const within = deepQuery(ranking, 'rect').getBoundingClientRect();
    expect([within.top, within.height]).to.deep.equal([rail.top, rail.height]);
    const names = deepQueryAll(ranking, '.scale text').map((text) => text.textContent);
    expect(names).to.deep.equal(['1', '2', '5', '10', '20', '50']);
  });

  it('is the same table to those who do not see it', async () => {
    const table = await fixture<ZjRanking>(html`<zj-ranking></zj-ranking>`);
    const ladder = await fixture<ZjRanking>(html`<zj-ranking layout="ladder" sort="report"></zj-ranking>`);
    const summary = (ranking: ZjRanking) => accessibleText(deepQuery(ranking, '#summary'));
    expect(summary(ladder)).to.equal(summary(table));
    expect(deepQueryAll(ladder, 'table[role=table] th[scope=col][role=columnheader]')).to.have.length(5);
    expect(deepQueryAll(ladder, 'tr[role=row] > th[scope=row][role=rowheader]')).to.have.length(6);
    expect(deepQueryAll(ladder, 'tbody .source-button')).to.have.length(6);
    const [ningbo, personnel] = deepQueryAll(ladder, 'tbody tr[role=row]').map((row) => accessibleText(row));
    expect(ningbo).to.contain('Ningbo').and.to.contain('up to 2025').and.to.contain('7 years in a row');
    expect(personnel).to.contain('employed 2.7%').and.to.contain('The province').and.to.contain('Year not given');
  });

  it('names the nearest section', async () => {
    silence('error');
    const ranking = await fixture<ZjRanking>(html`<zj-ranking section="ecosystems">Places</zj-ranking>`);
    expect(accessibleText(ranking)).to.contain('ecosystem,').and.to.contain('Places');
  });
});
