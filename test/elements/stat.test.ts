import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/stat/define.js';
import type { ZjStat } from '../../src/elements/stat/stat.js';
import type { FiguresTopic } from '../../src/report/types.js';
import topic from '../../data/zhejiang-2021-2025/figures.json';
import { fixture, oneEvent, settled, silence, until, updated } from '../support/fixture.js';
import { accessibleText, deepActiveElement, deepQuery, deepQuerySome } from '../support/text.js';

const { figures } = topic as unknown as FiguresTopic;

describe('<zj-stat>', () => {
  it('shows a figure with its label, unit and period in English', async () => {
    const stat = await fixture<ZjStat>(html`<zj-stat fact="rd-expenditure"></zj-stat>`);
    expect(accessibleText(stat)).to.contain('R&D expenditure CNY 290.14 billion 2024');
  });

  it('shows it in Chinese, at the digits printed', async () => {
    const stat = await fixture<ZjStat>(html`<zj-stat fact="rd-expenditure"></zj-stat>`, 'zh-CN');
    expect(accessibleText(stat)).to.contain('研发经费投入 2901.4亿元 2024年');
  });

  it('follows lang when it changes on an ancestor', async () => {
    const stat = await fixture<ZjStat>(html`<zj-stat fact="rd-intensity"></zj-stat>`);
    expect(accessibleText(stat)).to.contain('record high');
    (stat.parentElement as HTMLElement).lang = 'zh-CN';
    await until(() => accessibleText(stat).includes('创历史新高'), 'the Chinese text');
    expect(deepQuery(stat, '[part=base]').lang).to.equal('zh-CN');
  });

  it('takes lang through shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="zh-CN"></div>`);
    const stat = document.createElement('zj-stat');
    stat.fact = 'rd-expenditure';
    host.attachShadow({ mode: 'open' }).append(stat);
    await settled(stat);
    expect(accessibleText(stat)).to.contain('2901.4亿元');
  });

  it('says place, field and streak', async () => {
    const stat = await fixture<ZjStat>(html`<zj-stat fact="innovation-capability"></zj-stat>`);
    expect(accessibleText(stat)).to.match(/4th up to 2024 in China 4 years in a row/);
  });

  it('says what a change is measured from', async () => {
    const stat = await fixture<ZjStat>(html`<zj-stat fact="high-tech-share-gain"></zj-stat>`, 'zh');
    expect(accessibleText(stat)).to.contain('7.19个百分点').and.to.contain('比2020年');
  });

  it('sets a figure beside its target, in words and as a bar', async () => {
    const stat = await fixture<ZjStat>(html`<zj-stat fact="fiscal-growth"></zj-stat>`);
    expect(accessibleText(stat)).to.contain('18.4%').and.to.contain('Target: at least 15%');
    const bar = deepQuery<SVGElement>(stat, 'svg');
    const actual = deepQuery<SVGRectElement>(stat, '.actual').getBoundingClientRect();
    const aim = deepQuery<SVGLineElement>(stat, '.aim').getBoundingClientRect();
    // The bar ends at a round number, and says so.
    expect(actual.width).to.be.closeTo((bar.getBoundingClientRect().width * 18.4) / 20, 1);
    expect(deepQuery(stat, '[part=target]').textContent.replaceAll(/\s+/g, ' ')).to.contain('020%');
    expect((aim.left + aim.width / 2 - actual.left) / actual.width).to.be.closeTo(15 / 18.4, 0.01);
  });

  it('shows every figure of the report in both languages', async () => {
    for (const lang of ['zh-CN', 'en']) {
      const list = await fixture<HTMLElement>(
        html`<div>${figures.map(({ id }) => html`<zj-stat fact=${id}></zj-stat>`)}</div>`,
        lang,
      );
      [...list.children].forEach((stat, index) => {
        const { id, label, words } = figures[index] as FiguresTopic['figures'][number];
        const language = lang.slice(0, 2);
        expect(accessibleText(stat), id)
          .to.contain(label[language])
          .and.to.match(/\d|千百倍|hundreds to thousands of times/);
        if (words) expect(accessibleText(stat), id).to.contain(words[language]);
        expect(stat.matches(':state(ready)'), id).to.equal(true);
      });
    }
  });

  it('says which way a change goes by its sign', async () => {
    const { statFacts } = await import('../../src/elements/stat/stat.utils.js');
    const say = (value: number | [number, number], language: string) =>
      statFacts(
        {
          ...(figures[0] as (typeof figures)[number]),
          value,
          period: '2024',
          baseline: '2023',
          rank: undefined,
        } as never,
        { units: {}, figures: [] },
        { language, tag: language },
      );
    expect(say(4.7, 'en')).to.contain('up on 2023');
    expect(say(-4.7, 'en')).to.contain('down on 2023');
    expect(say(0, 'en')).to.contain('unchanged from 2023');
    expect(say([-1, 2], 'en')).to.contain('from 2023');
    expect(say([-3, -1], 'en')).to.contain('down on 2023');
    expect(say(4.7, 'zh')).to.contain('比2023年上升');
    expect(say(-4.7, 'zh')).to.contain('比2023年下降');
    expect(say(-0, 'zh')).to.contain('与2023年持平');
  });

  it('lets the page give its own label', async () => {
    const stat = await fixture<ZjStat>(
      html`<zj-stat fact="rd-expenditure"><span slot="label">Research money</span></zj-stat>`,
    );
    expect(accessibleText(stat)).to.match(/^Research money .*CNY 290.14/);
  });

  describe('inline', () => {
    it('leaves out what is counted where the sentence says it, and no currency, share or place', async () => {
      for (const [fact, lang, text] of [
        ['national-key-labs', 'en', '38'],
        ['national-key-labs', 'zh', '38'],
        ['membrane-countries', 'zh', '20多'],
        ['rd-intensity', 'en', '3.22%'],
        ['rd-expenditure', 'zh', '2901.4亿元'],
        ['innovation-capability', 'en', '4th'],
      ] as const) {
        const stat = await fixture<ZjStat>(
          html`<p><zj-stat variant="inline" unit="none" fact=${fact}></zj-stat></p>`,
          lang,
        );
        const shown = stat.querySelector('zj-stat') as ZjStat;
        expect(deepQuery(shown, '[part=value]').textContent?.replaceAll('\u00a0', ' ')).to.equal(text);
      }
    });

    it('sits in its sentence: one line, same type, same baseline', async () => {
      const paragraph = await fixture<HTMLElement>(
        html`<p style="font: 20px/30px serif">
          Spent <zj-stat variant="inline" fact="rd-expenditure"></zj-stat>, <i>more</i>
        </p>`,
      );
      expect(paragraph.getBoundingClientRect().height).to.equal(30);
      const number = deepQuery(paragraph, '.number');
      const style = getComputedStyle(number);
      expect(style.fontSize).to.equal('20px');
      expect(style.fontFamily).to.equal('serif');
      const neighbour = paragraph.querySelector('i') as HTMLElement;
      expect(number.getBoundingClientRect().bottom).to.be.closeTo(neighbour.getBoundingClientRect().bottom, 1);
      expect(accessibleText(paragraph)).to.equal('Spent CNY 290.14 billion (source: R&D expenditure), more');
    });

    it('never lets a line begin with the comma after it', async () => {
      const paragraph = await fixture<HTMLElement>(
        html`<p style="font: 20px/30px sans-serif">
          投入<zj-stat variant="inline" fact="rd-expenditure"></zj-stat><span>，强度</span>
        </p>`,
        'zh-CN',
      );
      const stat = paragraph.querySelector('zj-stat') as ZjStat;
      const comma = document.createRange();
      comma.setStart(paragraph.querySelector('span')!.firstChild!, 0);
      comma.setEnd(paragraph.querySelector('span')!.firstChild!, 1);
      for (let width = 140; width < 260; width += 3) {
        paragraph.style.width = `${width}px`;
        const end = deepQuery(stat, '.unit').getBoundingClientRect();
        expect(comma.getBoundingClientRect().top, `at ${width} px`).to.be.closeTo(end.top, 12);
      }
    });

    it('opens its source by keyboard', async () => {
      const stat = await fixture<ZjStat>(html`<zj-stat variant="inline" fact="rd-expenditure"></zj-stat>`);
      deepQuery(stat, '[role=button]').focus();
      await sendKeys({ press: 'Enter' });
      await until(() => stat.shadowRoot?.querySelector('[role=dialog]:popover-open'), 'the popover');
    });
  });

  describe('source', () => {
    async function open(stat: ZjStat): Promise<HTMLElement> {
      deepQuery(stat, 'button').click();
      await until(
        () => stat.shadowRoot?.querySelector('[role=dialog]:popover-open zj-source:state(ready)'),
        'the source',
      );
      return deepQuery(stat, '[role=dialog]');
    }

    it('is one click away: printed words, report, paragraph, note', async () => {
      const stat = await fixture<ZjStat>(html`<zj-stat fact="rd-personnel-per-10000"></zj-stat>`, 'zh-CN');
      const text = accessibleText(await open(stat));
      expect(text)
        .to.contain('207.1人')
        .and.to.contain('以科技创新塑造发展新优势的时代答卷')
        .and.to.contain('科创人才，第1段')
        .and.to.contain('2.7%');
    });

    it('takes the focus, and gives it back on Escape', async () => {
      const stat = await fixture<ZjStat>(html`<zj-stat fact="rd-expenditure"></zj-stat>`);
      const button = deepQuery(stat, 'button');
      button.focus();
      const dialog = await open(stat);
      await until(() => deepActiveElement() === dialog, 'the focus in the dialog');
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      await sendKeys({ press: 'Escape' });
      await until(() => deepActiveElement() === button, 'the focus back on the button');
      await until(() => button.getAttribute('aria-expanded') === 'false', 'the button to say that it is closed');
    });

    it('closes by its button, and opens again', async () => {
      const stat = await fixture<ZjStat>(html`<zj-stat fact="rd-expenditure"></zj-stat>`);
      const dialog = await open(stat);
      deepQuery(dialog, '.popover-close').click();
      await until(() => !stat.shadowRoot?.querySelector('[role=dialog]'), 'the dialog to go');
      await open(stat);
    });

    it('lies within the window, whatever its figure is near to', async () => {
      const stat = await fixture<ZjStat>(
        html`<zj-stat fact="rd-expenditure" style="position: fixed; right: 0; bottom: 0; width: 200px"></zj-stat>`,
      );
      const box = (await open(stat)).getBoundingClientRect();
      expect(box.left).to.be.at.least(0);
      expect(box.top).to.be.at.least(0);
      // Sums of parts of a pixel are rounded.
      expect(box.right).to.be.at.most(innerWidth + 0.5);
      expect(box.bottom).to.be.at.most(innerHeight + 0.5);
    });
  });

  describe('with an unknown figure', () => {
    it('says so in its place, in the console and as an event, with the nearest ids, and keeps the page’s text', async () => {
      const said = silence('error');
      const errors: string[] = [];
      const stat = await fixture<ZjStat>(
        html`<zj-stat
          fact="rd-expenditur"
          @zj-error=${(event: Event & { message: string }) => errors.push(event.message)}
        >
          CNY 290.14 billion
        </zj-stat>`,
      );
      const text = accessibleText(stat);
      expect(text).to.contain('rd-expenditur').and.to.contain('rd-expenditure,').and.to.contain('CNY 290.14 billion');
      expect(errors).to.have.length(1);
      expect(errors[0]).to.contain('rd-expenditure');
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('[zj-widgets] <zj-stat>').and.to.contain('rd-expenditure');
    });

    it('says it in Chinese on a Chinese page', async () => {
      silence('error');
      const stat = await fixture<ZjStat>(html`<zj-stat fact="rd-expenditur"></zj-stat>`, 'zh');
      expect(accessibleText(stat)).to.contain('报告中没有');
    });

    it('recovers when the id is put right', async () => {
      silence('error');
      const stat = await fixture<ZjStat>(html`<zj-stat fact="nothing"></zj-stat>`);
      const ready = oneEvent(stat, 'zj-ready');
      stat.fact = 'rd-intensity';
      await ready;
      expect(accessibleText(stat)).to.contain('3.22%');
    });

    it('asks for an id where there is none', async () => {
      silence('error');
      const stat = await fixture<ZjStat>(html`<zj-stat></zj-stat>`);
      expect(accessibleText(stat)).to.contain('fact');
    });

    it('names the reports there are where report is unknown', async () => {
      silence('error');
      const stat = await fixture<ZjStat>(html`<div report="jiangsu"><zj-stat fact="rd-intensity"></zj-stat></div>`);
      expect(accessibleText(stat)).to.contain('jiangsu').and.to.contain('zhejiang-2021-2025');
    });
  });

  describe('count-up', () => {
    it('keeps the final text for assistive technology while the number runs, and ends on it', async () => {
      const stat = await fixture<ZjStat>(html`<zj-stat fact="rd-expenditure" count-up></zj-stat>`);
      const announced: string[] = [];
      await until(() => {
        announced.push(accessibleText(stat));
        return stat.shadowRoot?.querySelector('[aria-hidden=true] .run');
      }, 'the run to begin');
      await until(() => {
        announced.push(accessibleText(stat));
        return !stat.shadowRoot?.querySelector('.run');
      }, 'the run to end');
      expect(new Set(announced).size).to.equal(1);
      expect(announced[0]).to.contain('290.14');
    });

    it('does not run with reduced motion', async function () {
      try {
        await emulateMedia({ reducedMotion: 'reduce' });
      } catch {
        this.skip();
      }
      const stat = await fixture<ZjStat>(html`<zj-stat fact="rd-expenditure" count-up></zj-stat>`);
      for (let frame = 0; frame < 10; frame++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        expect(stat.shadowRoot?.querySelector('.run')).to.equal(null);
      }
      await emulateMedia({ reducedMotion: 'no-preference' });
    });
  });

  it('fits its number and unit into 240 px', async () => {
    for (const lang of ['zh-CN', 'en']) {
      const list = await fixture<HTMLElement>(
        html`<div style="width: 240px">
          ${figures.map(({ id }) => html`<zj-stat fact=${id} variant="hero"></zj-stat>`)}
        </div>`,
        lang,
      );
      for (const stat of list.children) {
        for (const part of deepQuerySome(stat, '.value > .qualifier, .amount > *')) {
          expect(part.getBoundingClientRect().right, stat.getAttribute('fact') ?? '').to.be.at.most(
            list.getBoundingClientRect().right + 1,
          );
        }
      }
    }
  });

  it('keeps a width of its own in a flex row', async () => {
    const row = await fixture<HTMLElement>(
      html`<div style="display: flex">
        <zj-stat fact="rd-intensity"></zj-stat><zj-stat fact="rd-expenditure"></zj-stat>
      </div>`,
    );
    for (const stat of row.children) expect(stat.getBoundingClientRect().width).to.be.at.least(100);
  });

  it('takes the report of where it is moved to', async () => {
    silence('error');
    const stat = await fixture<ZjStat>(html`<zj-stat fact="rd-intensity"></zj-stat>`);
    const other = await fixture<HTMLElement>(html`<div report="jiangsu"></div>`);
    other.append(stat);
    await until(() => accessibleText(stat).includes('jiangsu'), 'the message');
  });

  it('draws again when moved', async () => {
    const stat = await fixture<ZjStat>(html`<zj-stat fact="rd-intensity"></zj-stat>`);
    const other = await fixture<HTMLElement>(html`<div></div>`, 'zh');
    other.append(stat);
    await updated(stat);
    await until(() => accessibleText(stat).includes('研发'), 'the Chinese label');
  });
});
