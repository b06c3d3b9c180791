import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/achievements/define.js';
import type { ZjAchievements } from '../../src/elements/achievements/achievements.js';
import topic from '../../data/zhejiang-2021-2025/achievements.json';
import { fixture, silence, until, updated } from '../support/fixture.js';
import { accessibleText, deepQuery, deepQueryAll } from '../support/text.js';

const titles = (element: ZjAchievements) => deepQueryAll(element, '[part=title]').map((title) => accessibleText(title));
const choice = (element: ZjAchievements, label: string) =>
  deepQueryAll<HTMLButtonElement>(element, '.choice').find((button) => accessibleText(button).startsWith(label));

describe('<zj-achievements>', () => {
  for (const lang of ['zh', 'en'] as const) {
    it(`shows every result with its field and description in ${lang}`, async () => {
      const element = await fixture<ZjAchievements>(html`<zj-achievements></zj-achievements>`, lang);
      expect(titles(element)).to.have.members(topic.achievements.map(({ label }) => label[lang]));
      for (const { id, field, description } of topic.achievements) {
        const text = accessibleText(deepQuery(element, `[data-id=${id}]`));
        expect(text).to.contain(description[lang]);
        expect(text).to.contain(topic.fields.find((each) => each.id === field)?.label[lang]);
      }
      expect(deepQueryAll(element, '.source-button')).to.have.length(topic.achievements.length);
    });
  }

  it('says since when, at the precision of the report, and in which section', async () => {
    const element = await fixture<ZjAchievements>(html`<zj-achievements></zj-achievements>`, 'zh');
    expect(accessibleText(deepQuery(element, '[data-id=hypergravity-facility]'))).to.contain(
      '2025年9月29日 战略科技力量',
    );
    expect(accessibleText(deepQuery(element, '[data-id=three-body-constellation]'))).to.contain('2025年5月 总览');
  });

  it('leaves the name in another language, and its standing, to the source', async () => {
    const element = await fixture<ZjAchievements>(html`<zj-achievements></zj-achievements>`);
    const entry = deepQuery(element, '[data-id=tianmouc]');
    expect(accessibleText(entry)).to.not.contain('类脑互补视觉芯片').and.to.not.contain('press');
    deepQuery(entry, '.source-button').click();
    await until(() => deepQueryAll(element, 'zj-source:state(ready)').length > 0, 'the source');
    expect(accessibleText(deepQuery(element, 'zj-source')))
      .to.contain('类脑互补视觉芯片')
      .and.to.contain('English name: as used in the press');
  });

  it('filters by field, and counts what the section leaves', async () => {
    const element = await fixture<ZjAchievements>(html`<zj-achievements section="lead"></zj-achievements>`);
    expect(titles(element)).to.have.length(3);
    expect(choice(element, 'Chips')?.disabled).to.equal(true);
    choice(element, 'Life and health')?.focus();
    await sendKeys({ press: 'Enter' });
    await updated(element);
    expect(titles(element)).to.have.length(1);
    expect(element.field).to.equal('health');
    expect(accessibleText(deepQuery(element, '[role=status]'))).to.equal('1 shown');
  });

  describe('search', () => {
    const type = async (element: ZjAchievements, text: string) => {
      const field = deepQuery<HTMLInputElement>(element, 'input[type=search]');
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await updated(element);
    };

    it('finds in either language, within the chosen field, and says what it did not find', async () => {
      const element = await fixture<ZjAchievements>(html`<zj-achievements></zj-achievements>`);
      await type(element, '机器人');
      expect(titles(element)).to.deep.equal(['White Rhino quadruped robot']);
      expect(accessibleText(deepQuery(element, '[role=status]'))).to.equal('1 shown');
      await type(element, 'nothing of the kind');
      expect(titles(element)).to.deep.equal([]);
      expect(accessibleText(element)).to.contain('“nothing of the kind”');
      await type(element, '');
      expect(titles(element)).to.have.length(topic.achievements.length);
    });

    it('is taken away by one attribute, and with the controls', async () => {
      const page = await fixture<HTMLElement>(
        html`<div>
          <zj-achievements search="none"></zj-achievements><zj-achievements controls="none"></zj-achievements>
        </div>`,
      );
      expect(deepQueryAll(page, 'input')).to.have.length(0);
    });
  });

  it('takes several fields', async () => {
    const element = await fixture<ZjAchievements>(html`<zj-achievements field="robotics chips"></zj-achievements>`);
    expect(titles(element)).to.deep.equal([
      'Tianmouc brain-inspired vision chip',
      'White Rhino quadruped robot',
      'Mind-controlled bionic hand',
    ]);
  });

  it('says that there is nothing in a field and section', async () => {
    const element = await fixture<ZjAchievements>(
      html`<zj-achievements field="chips" section="lead"></zj-achievements>`,
      'zh',
    );
    expect(accessibleText(element)).to.contain('没有成果');
    choice(element, '全部')?.click();
    await updated(element);
    expect(titles(element)).to.have.length(3);
  });

  it('opens a result’s source', async () => {
    const element = await fixture<ZjAchievements>(html`<zj-achievements field="chips"></zj-achievements>`);
    deepQuery(element, '.source-button').click();
    await until(() => element.shadowRoot?.querySelector(':popover-open zj-source:state(ready)'), 'the source');
    expect(accessibleText(deepQuery(element, '[role=dialog]'))).to.contain('names no maker');
  });

  it('leaves the buttons out', async () => {
    const element = await fixture<ZjAchievements>(html`<zj-achievements controls="none"></zj-achievements>`);
    expect(deepQueryAll(element, '.choice')).to.deep.equal([]);
  });

  it('fits into 320 px', async () => {
    for (const lang of ['zh', 'en']) {
      const box = await fixture<HTMLElement>(
        html`<div style="width: 320px; overflow: hidden"><zj-achievements></zj-achievements></div>`,
        lang,
      );
      // WebKit rounds a fraction of a pixel up.
      expect(box.scrollWidth).to.be.at.most(321);
    }
  });

  it('aligns neighbours’ titles and descriptions', async () => {
    const box = await fixture<HTMLElement>(html`<div style="width: 1000px"><zj-achievements></zj-achievements></div>`);
    for (const part of ['.title', '.description', '.meta']) {
      const tops = deepQueryAll(box, part)
        .slice(0, 3)
        .map((element) => element.getBoundingClientRect().top);
      expect(Math.max(...tops) - Math.min(...tops), part).to.be.below(1);
    }
  });

  it('names the nearest field and section', async () => {
    silence('error');
    const element = await fixture<ZjAchievements>(html`<zj-achievements field="chip">Chips</zj-achievements>`);
    expect(accessibleText(element)).to.contain('chips').and.to.contain('Chips');
    element.field = '';
    element.section = 'platform';
    await until(() => accessibleText(element).includes('platforms'), 'the nearest section');
  });

  it('reports an unknown selection and keeps the results', async () => {
    silence('error');
    const element = await fixture<ZjAchievements>(html`<zj-achievements selected="qwen"></zj-achievements>`);
    await until(() => accessibleText(element).includes('qwen3'), 'the nearest id');
    expect(titles(element)).to.have.length(topic.achievements.length);
  });
});
