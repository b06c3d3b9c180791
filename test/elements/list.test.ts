import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/list/define.js';
import type { ZjList } from '../../src/elements/list/list.js';
import type { ListRecord } from '../../src/elements/list/list.utils.js';
import cooperations from '../../data/zhejiang-2021-2025/cooperations.json';
import places from '../../data/zhejiang-2021-2025/places.json';
import policies from '../../data/zhejiang-2021-2025/policies.json';
import { fixture, silence, until, updated } from '../support/fixture.js';
import { accessibleText, deepQuery, deepQueryAll } from '../support/text.js';

const kinds = [
  { kind: 'policy', records: policies.policies },
  { kind: 'cooperation', records: cooperations.cooperations },
  { kind: 'place', records: places.places },
] as const;

const titles = (list: ZjList) => deepQueryAll(list, '[part=title]').map((title) => accessibleText(title));
const choice = (list: ZjList, label: string) =>
  deepQueryAll<HTMLButtonElement>(list, '.choice').find((button) => accessibleText(button).startsWith(label));

async function type(list: ZjList, words: string): Promise<void> {
  const input = deepQuery<HTMLInputElement>(list, 'input');
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await updated(list);
}

describe('<zj-list>', () => {
  for (const { kind, records } of kinds) {
    for (const lang of ['zh', 'en'] as const) {
      it(`shows every ${kind} with its description in ${lang}`, async () => {
        const list = await fixture<ZjList>(html`<zj-list kind=${kind}></zj-list>`, lang);
        expect(titles(list)).to.deep.equal(records.map(({ label }) => label[lang]));
        const text = accessibleText(list);
        for (const record of records as readonly ListRecord[]) {
          if (record.description) expect(text).to.contain(record.description[lang]);
        }
        expect(deepQueryAll(list, '.source-button')).to.have.length(records.length);
      });
    }
  }

  it('names the city of a speciality', async () => {
    const list = await fixture<ZjList>(html`<zj-list kind="place"></zj-list>`, 'zh');
    expect(deepQueryAll(list, '[part=kicker]').map((kicker) => accessibleText(kicker))).to.deep.equal([
      '绍兴',
      '金华',
      '丽水',
    ]);
  });

  it('continues the page’s outline', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <h3>Policies</h3>
        <zj-list kind="policy"></zj-list>
      </div>`,
    );
    expect(deepQuery(page, '[role=heading]').ariaLevel).to.equal('4');
    const list = page.querySelector('zj-list') as ZjList;
    list.headingLevel = 2;
    await updated(list);
    expect(deepQuery(page, '[role=heading]').ariaLevel).to.equal('2');
  });

  it('opens an entry’s source', async () => {
    const list = await fixture<ZjList>(html`<zj-list kind="place"></zj-list>`);
    deepQueryAll(list, '.source-button')[2]?.click();
    await until(() => list.shadowRoot?.querySelector(':popover-open zj-source:state(ready)'), 'the source');
    expect(accessibleText(deepQuery(list, '[role=dialog]'))).to.contain('龙泉青瓷');
  });

  describe('by section', () => {
    it('shows the sections of its attribute', async () => {
      const list = await fixture<ZjList>(html`<zj-list kind="policy" section="platforms ecosystem"></zj-list>`);
      expect(titles(list)).to.have.length(4);
    });

    it('lets the reader choose one, by keyboard, and says how many there are', async () => {
      const list = await fixture<ZjList>(html`<zj-list kind="cooperation"></zj-list>`);
      choice(list, 'Talent')?.focus();
      await sendKeys({ press: 'Enter' });
      await updated(list);
      expect(titles(list)).to.have.length(1);
      expect(choice(list, 'Talent')?.ariaPressed).to.equal('true');
      expect(accessibleText(deepQuery(list, '[role=status]'))).to.equal('1 shown');
    });

    it('has no buttons for a single section, nor where they are taken away', async () => {
      const places = await fixture<ZjList>(html`<zj-list kind="place"></zj-list>`);
      expect(deepQueryAll(places, '.choice')).to.deep.equal([]);
      const policies = await fixture<ZjList>(html`<zj-list kind="policy" controls="none"></zj-list>`);
      expect(deepQueryAll(policies, '.choice')).to.deep.equal([]);
    });

    it('says that there is nothing in a section', async () => {
      const list = await fixture<ZjList>(html`<zj-list kind="place" section="talent"></zj-list>`, 'zh');
      expect(accessibleText(list)).to.contain('没有可显示的内容');
    });
  });

  describe('search', () => {
    const many = Array.from({ length: 9 }, (_, index): ListRecord => ({
      id: `entry-${index}`,
      label: { zh: `第${index}号办法`, en: `Measure ${index}` },
      source: { paragraph: 'lead.1', printed: '办法' },
    }));

    it('is offered above more than eight entries', async () => {
      const list = await fixture<ZjList>(html`<zj-list kind="policy" .records=${many.slice(0, 8)}></zj-list>`);
      expect(deepQueryAll(list, 'input')).to.deep.equal([]);
      list.records = many;
      await updated(list);
      expect(deepQueryAll(list, 'input')).to.have.length(1);
      list.search = 'none';
      await updated(list);
      expect(deepQueryAll(list, 'input')).to.deep.equal([]);
    });

    it('finds as one types, in either language, and says how many', async () => {
      const list = await fixture<ZjList>(html`<zj-list kind="policy" search="always"></zj-list>`, 'zh');
      deepQuery(list, 'input').focus();
      await sendKeys({ type: 'yangtze' });
      await updated(list);
      expect(titles(list)).to.deep.equal(['《关于促进长三角科技创新协同发展的决定》']);
      expect(accessibleText(deepQuery(list, '[role=status]'))).to.equal('共1项');
      await type(list, '管理 办法');
      expect(titles(list)).to.have.length(3);
      await type(list, '');
      expect(titles(list)).to.have.length(6);
    });

    it('finds a speciality by its city', async () => {
      const list = await fixture<ZjList>(html`<zj-list kind="place" search="always"></zj-list>`, 'zh');
      await type(list, 'Ｊｉｎｈｕａ');
      expect(titles(list)).to.deep.equal(['东阳木雕']);
    });

    it('waits until an input method has written', async () => {
      const list = await fixture<ZjList>(html`<zj-list kind="policy" search="always"></zj-list>`, 'zh');
      const input = deepQuery<HTMLInputElement>(list, 'input');
      input.value = 'chang san';
      input.dispatchEvent(new InputEvent('input', { isComposing: true }));
      await updated(list);
      expect(titles(list)).to.have.length(6);
      input.value = '长三角';
      input.dispatchEvent(new CompositionEvent('compositionend'));
      await updated(list);
      expect(titles(list)).to.have.length(1);
    });

    it('says what it did not find', async () => {
      const list = await fixture<ZjList>(html`<zj-list kind="policy" search="always"></zj-list>`);
      await type(list, 'moon');
      expect(accessibleText(list)).to.contain('Nothing found for “moon”').and.to.contain('0 shown');
    });
  });

  it('fits into 320 px', async () => {
    for (const { kind } of kinds) {
      const box = await fixture<HTMLElement>(
        html`<div style="width: 320px; overflow: hidden"><zj-list kind=${kind} search="always"></zj-list></div>`,
      );
      expect(box.scrollWidth, kind).to.equal(320);
    }
  });

  describe('with what is unknown', () => {
    it('names the kinds that there are', async () => {
      const said = silence('error');
      const list = await fixture<ZjList>(html`<zj-list kind=${'policies'}>Policies</zj-list>`);
      expect(accessibleText(list)).to.contain('policy').and.to.contain('cooperation').and.to.contain('place');
      expect(accessibleText(list)).to.contain('Policies');
      expect(said).to.have.length(1);
    });

    it('asks for a kind', async () => {
      silence('error');
      const list = await fixture<ZjList>(html`<zj-list></zj-list>`, 'zh');
      expect(accessibleText(list)).to.contain('kind').and.to.contain('cooperation');
    });

    it('names the nearest section', async () => {
      silence('error');
      const list = await fixture<ZjList>(html`<zj-list kind="policy" section="platform"></zj-list>`);
      expect(accessibleText(list)).to.contain('platforms');
    });

    it('reports a selection and keeps the entries', async () => {
      silence('error');
      const list = await fixture<ZjList>(html`<zj-list kind="policy" selected="delta"></zj-list>`);
      await until(() => accessibleText(list).includes('delta-decision'), 'the nearest id');
      expect(titles(list)).to.have.length(6);
    });
  });
});
