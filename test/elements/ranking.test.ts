import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/ranking/define.js';
import type { ZjRanking } from '../../src/elements/ranking/ranking.js';
import { fixture, silence, until, updated } from '../support/fixture.js';
import { accessibleText, deepQuery, deepQueryAll } from '../support/text.js';

const rows = (ranking: ZjRanking) => deepQueryAll(ranking, '.row').map((row) => accessibleText(row));
const places = (ranking: ZjRanking) => deepQueryAll(ranking, 'td.place').map((place) => accessibleText(place));

describe('<zj-ranking>', () => {
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
    expect(hangzhou).to.contain('Hangzhou').and.to.contain('worldwide').and.to.contain('2025 Best place yet');
    expect(talent).to.contain('10 cities').and.to.contain('2024').and.not.to.contain('50th');
  });

  it('says it in Chinese', async () => {
    const ranking = await fixture<ZjRanking>(html`<zj-ranking></zj-ranking>`, 'zh-CN');
    expect(places(ranking)).to.deep.equal(['第1位', '第3位', '第3位', '第4位', '第13位', '前50位']);
    const text = accessibleText(ranking);
    for (const words of [
      '报告中的位次',
      '连续4年',
      '连续7年',
      '历史最好位次',
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

  it('names the nearest section', async () => {
    silence('error');
    const ranking = await fixture<ZjRanking>(html`<zj-ranking section="ecosystems">Places</zj-ranking>`);
    expect(accessibleText(ranking)).to.contain('ecosystem,').and.to.contain('Places');
  });
});
