import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import type { ZjSelectEvent } from '../../src/controllers/events.js';
import '../../src/elements/corridor-map/define.js';
import type { ZjCorridorMap } from '../../src/elements/corridor-map/corridor-map.js';
import topic from '../../data/zhejiang-2021-2025/corridors.json';
import { fixture, oneEvent, silence, until, updated } from '../support/fixture.js';
import { accessibleText, deepActiveElement, deepQuery, deepQueryAll, deepQuerySome } from '../support/text.js';

const shapes = (map: ZjCorridorMap) => deepQueryAll<SVGGElement>(map, '.shape');
const names = (map: ZjCorridorMap) => deepQueryAll(map, '[part~=list] button, .entry').map(accessibleText);

describe('<zj-corridor-map>', () => {
  for (const layout of ['map', 'tiles'] as const) {
    describe(`layout="${layout}"`, () => {
      it('draws 11 cities and 7 corridors, each with a name', async () => {
        const map = await fixture<ZjCorridorMap>(html`<zj-corridor-map layout=${layout}></zj-corridor-map>`, 'zh-CN');
        expect(shapes(map)).to.have.length(18);
        for (const { label } of [...topic.cities, ...topic.corridors]) {
          expect(
            names(map).some((name) => name.includes(label.zh)),
            label.zh,
          ).to.equal(true);
        }
      });

      it('draws each inside the picture, at a size that can be hit', async () => {
        const box = await fixture<HTMLElement>(
          html`<div style="width: 320px"><zj-corridor-map layout=${layout}></zj-corridor-map></div>`,
        );
        const picture = deepQuery<SVGElement>(box, 'svg').getBoundingClientRect();
        for (const shape of deepQuerySome<SVGGElement>(box, '.shape.corridor')) {
          const target = shape.getBoundingClientRect();
          expect(target.width, shape.dataset['id'] ?? '').to.be.at.least(24);
          expect(target.height).to.be.at.least(24);
          expect(target.left).to.be.at.least(picture.left - 1);
          expect(target.right).to.be.at.most(picture.right + 1);
        }
      });

      it('is one tab stop; arrows go from thing to thing, Enter selects', async () => {
        const map = await fixture<ZjCorridorMap>(html`<zj-corridor-map layout=${layout}></zj-corridor-map>`);
        const stops = deepQueryAll(map, '[aria-pressed][tabindex="0"]');
        expect(stops).to.have.length(1);
        stops[0]?.focus();
        const focused = async () => {
          await updated(map);
          return (deepActiveElement() as HTMLElement).dataset['id'];
        };
        expect(await focused()).to.equal('hangzhou-west');
        await sendKeys({ press: 'ArrowRight' });
        expect(await focused()).to.equal('ningbo-yongjiang');
        await sendKeys({ press: 'End' });
        expect(await focused()).to.equal('331100');
        await sendKeys({ press: 'Home' });
        const selected = oneEvent(map, 'zj-select');
        await sendKeys({ press: 'Enter' });
        const { kind, id } = (await selected) as ZjSelectEvent;
        expect([kind, id]).to.deep.equal(['corridor', 'hangzhou-west']);
        expect(map.getAttribute('selected') ?? map.selected).to.equal('hangzhou-west');
      });
    });
  }

  it('says what the corridors take up and hold', async () => {
    const map = await fixture<ZjCorridorMap>(html`<zj-corridor-map></zj-corridor-map>`);
    const text = accessibleText(deepQuery(map, '[part=holdings]'));
    for (const value of ['about 1%', '100%', '85%', '50%']) expect(text).to.contain(value);
  });

  it('is titled with its finding, the map’s name below it', async () => {
    const map = await fixture<ZjCorridorMap>(html`<zj-corridor-map></zj-corridor-map>`);
    expect(accessibleText(deepQuery(map, '[part=title]'))).to.equal(topic.claim.en);
    expect(accessibleText(deepQuery(map, '[part=measure]'))).to.equal(topic.labels.map.en);
  });

  it('keeps no room for what is not selected, and closes what is', async () => {
    const map = await fixture<ZjCorridorMap>(html`<zj-corridor-map></zj-corridor-map>`);
    expect(deepQueryAll(map, '[part=details]')).to.have.length(0);
    for (const [id, kind] of [
      ['330200', 'city'],
      ['shaoxing', 'corridor'],
    ]) {
      map.selected = id!;
      await updated(map);
      const button = deepQuery(map, '[part=close]');
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
      const closed = oneEvent(map, 'zj-select');
      button.click();
      const event = (await closed) as ZjSelectEvent;
      expect([event.kind, event.id]).to.deep.equal([kind, '']);
      await updated(map);
      expect(deepQueryAll(map, '[part=details]')).to.have.length(0);
      expect((deepActiveElement() as HTMLElement).dataset['id']).to.equal(id);
    }
  });

  for (const layout of ['map', 'tiles'] as const) {
    it(`leaves its list to keyboards where the page wants no more than the ${layout}`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div style="width: 320px">
          <zj-corridor-map layout=${layout}></zj-corridor-map>
          <zj-corridor-map layout=${layout} details="none"></zj-corridor-map>
        </div>`,
      );
      const [whole, brief] = [...box.querySelectorAll('zj-corridor-map')] as [ZjCorridorMap, ZjCorridorMap];
      expect(brief.offsetHeight).to.be.below(whole.offsetHeight - 400);
      expect(deepQuery(brief, '[part=list]').offsetHeight).to.be.at.most(1);
      deepQuery(brief, '.entry[tabindex="0"]').focus();
      await sendKeys({ press: 'ArrowDown' });
      await updated(brief);
      expect(deepQuery<Element>(brief, '.shape.focused').getAttribute('data-id')).to.equal('ningbo-yongjiang');
      expect(brief.scrollWidth).to.be.at.most(320);
    });
  }

  it('has no words or numbers below 11 px at any width', async () => {
    for (const layout of ['map', 'tiles'])
      for (const width of [260, 320, 480, 640, 720, 1100]) {
        const box = await fixture<HTMLElement>(
          html`<div style="width: ${width}px"><zj-corridor-map layout=${layout}></zj-corridor-map></div>`,
        );
        const picture = deepQuery<SVGSVGElement>(box, 'svg');
        for (const text of deepQuerySome<SVGTextElement>(box, '.city-label, .digit')) {
          const scale = text.getScreenCTM()?.a ?? 0;
          const size = parseFloat(getComputedStyle(text).fontSize) * scale;
          expect(size, `${text.textContent} at ${width} as ${layout}`).to.be.at.least(11);
          const { left, right } = text.getBoundingClientRect();
          // Wider types than those of the drawing reach a little into the page's margin.
          expect(left).to.be.at.least(picture.getBoundingClientRect().left - 6);
          expect(right).to.be.at.most(picture.getBoundingClientRect().right + 6);
        }
        box.remove();
      }
  });

  it('lists every corridor with its city, and every city', async () => {
    const map = await fixture<ZjCorridorMap>(html`<zj-corridor-map></zj-corridor-map>`, 'zh');
    const text = accessibleText(deepQuery(map, '[part=list]'));
    for (const { label } of [...topic.corridors, ...topic.cities]) expect(text).to.contain(label.zh);
    expect(text).to.match(/嘉兴G60科创走廊 嘉兴/);
  });

  it('shows a corridor selected in the list: its name, city and extent', async () => {
    const map = await fixture<ZjCorridorMap>(html`<zj-corridor-map></zj-corridor-map>`, 'zh');
    const selected = oneEvent(map, 'zj-select');
    deepQueryAll(map, '.entry')
      .find((entry) => accessibleText(entry).includes('浙中'))
      ?.click();
    expect((await selected).id).to.equal('central-zhejiang');
    await updated(map);
    const text = accessibleText(deepQuery(map, '[part=details]'));
    expect(text)
      .to.contain('浙中科创走廊')
      .and.to.contain('金华')
      .and.to.contain('没有给出单条走廊的数据')
      .and.to.not.contain('翻译');
  });

  it('shows a city selected on the map with what the report says of it', async () => {
    const map = await fixture<ZjCorridorMap>(html`<zj-corridor-map selected="330100"></zj-corridor-map>`);
    const text = accessibleText(deepQuery(map, '[part=details]'));
    expect(text).to.contain('Hangzhou').and.to.contain('13th');
    const pressed = deepQueryAll(map, '[aria-pressed=true]').map(accessibleText);
    expect(pressed).to.deep.equal(['Hangzhou Corridor: 1']);
  });

  it('takes a selection back', async () => {
    const map = await fixture<ZjCorridorMap>(html`<zj-corridor-map selected="330100"></zj-corridor-map>`);
    const selected = oneEvent(map, 'zj-select');
    shapes(map)
      .find(({ dataset }) => dataset['id'] === '330100')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect((await selected).id).to.equal('');
  });

  it('takes the selection back by Escape, after a press on the map too', async () => {
    const map = await fixture<ZjCorridorMap>(html`<zj-corridor-map details="none"></zj-corridor-map>`);
    deepQuery<SVGGElement>(map, '.shape.corridor[data-id=shaoxing]').dispatchEvent(
      new MouseEvent('click', { bubbles: true }),
    );
    await updated(map);
    expect(map.selected).to.equal('shaoxing');
    const closed = oneEvent(map, 'zj-select');
    await sendKeys({ press: 'Escape' });
    expect(((await closed) as ZjSelectEvent).id).to.equal('');
    await updated(map);
    expect(deepQueryAll(map, '[part=details]')).to.have.length(0);
  });

  it('leaves the selection where Escape closes a source', async () => {
    const map = await fixture<ZjCorridorMap>(html`<zj-corridor-map selected="shaoxing"></zj-corridor-map>`);
    deepQuery(map, '[part=holdings] [part~=source-button]').click();
    await until(() => map.shadowRoot?.querySelector('[popover]:popover-open') !== null, 'the popover');
    await sendKeys({ press: 'Escape' });
    await updated(map);
    expect(map.selected).to.equal('shaoxing');
  });

  it('draws all corridors alike: the report gives no figure for a single one', async () => {
    const map = await fixture<ZjCorridorMap>(html`<zj-corridor-map></zj-corridor-map>`);
    const looks = deepQueryAll<SVGPathElement>(map, '.line').map((line) => {
      const { stroke, strokeWidth, opacity } = getComputedStyle(line);
      return [stroke, strokeWidth, opacity].join();
    });
    expect(looks).to.have.length(7);
    expect(new Set(looks).size).to.equal(1);
  });

  describe('as a map to be published', () => {
    const credit = (map: ZjCorridorMap) => accessibleText(deepQuery(map, '[part=credit]'));

    it('says that it is schematic, and whom its shape is owed to', async () => {
      const map = await fixture<ZjCorridorMap>(html`<zj-corridor-map></zj-corridor-map>`, 'zh');
      expect(credit(map))
        .to.contain('示意图，界线与走廊线均不作依据')
        .and.to.contain('Apache ECharts')
        .and.to.contain('Natural Earth');
    });

    it('breaks no line of its credit within a word', async () => {
      for (const width of [288, 320, 343, 375, 640]) {
        const box = await fixture<HTMLElement>(
          html`<div style="width: ${width}px"><zj-corridor-map></zj-corridor-map></div>`,
          'zh',
        );
        const credit = deepQuery(box, '[part=credit]');
        for (const phrase of ['界线与走廊线均不作依据', '经简化并按海岸线裁切', '非测绘成果']) {
          const text = [...credit.childNodes].find(({ textContent }) => textContent?.includes(phrase)) as Text;
          const from = text.data.indexOf(phrase);
          const range = document.createRange();
          range.setStart(text, from);
          range.setEnd(text, from + phrase.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          expect(lines.size, `${phrase} at ${width}`).to.equal(1);
        }
        expect(credit.scrollWidth).to.be.at.most(width);
        box.remove();
      }
    });

    it('prints a review number as given', async () => {
      const map = await fixture<ZjCorridorMap>(
        html`<zj-corridor-map review-number="浙S(2025)1号"></zj-corridor-map>`,
        'zh',
      );
      expect(credit(map)).to.contain('审图号：浙S(2025)1号').and.to.not.contain('均不作依据');
    });

    it('draws no boundary as tiles, and does not load the outlines', async () => {
      const map = await fixture<ZjCorridorMap>(html`<zj-corridor-map layout="tiles"></zj-corridor-map>`);
      for (const path of deepQuerySome<SVGPathElement>(map, 'svg .city path')) {
        expect(path.getAttribute('d')).to.match(/^M\d+ \d+h192v192h-192z$/);
      }
    });
  });

  it('reports an unknown selection and keeps the map', async () => {
    silence('error');
    const map = document.createElement('zj-corridor-map');
    map.selected = 'hangzhou';
    const failed = oneEvent(map, 'zj-error');
    (await fixture<HTMLElement>(html`<div></div>`)).append(map);
    expect((await failed).message).to.contain('hangzhou-west');
    await until(() => accessibleText(map).includes('hangzhou-west'), 'the message');
    expect(shapes(map)).to.have.length(18);
  });

  it('continues the outline of the page, or takes the level it is given', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <h3>Places</h3>
        <p>Text</p>
        <zj-corridor-map></zj-corridor-map><zj-corridor-map heading-level="6"></zj-corridor-map>
      </div>`,
    );
    const levels = [...page.querySelectorAll('zj-corridor-map')].map(
      (map) => deepQuery(map, '[role=heading]').ariaLevel,
    );
    expect(levels).to.deep.equal(['4', '6']);
  });
});
