import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/constellation/define.js';
import type { ZjConstellation } from '../../src/elements/constellation/constellation.js';
import topic from '../../data/zhejiang-2021-2025/figures.json';
import { emulateOrSkip } from '../support/engine.js';
import { picture } from '../../src/elements/constellation/constellation.utils.js';
import { fixture, silence, until, updated } from '../support/fixture.js';
import { accessibleText, deepQuery, deepQueryAll, deepQuerySome } from '../support/text.js';

const count = topic.figures.find(({ id }) => id === 'first-satellites')?.value as number;

const playState = (element: ZjConstellation) => deepQuery(element, '.fleet').getAnimations()[0]?.playState;
const button = (element: ZjConstellation) => element.shadowRoot?.querySelector<HTMLElement>('[part=motion]');
const playing = (element: ZjConstellation) => until(() => playState(element) === 'running', 'the motion');

describe('<zj-constellation>', () => {
  it('draws as many satellites as the report counts, each joined to the next', async () => {
    const element = await fixture<ZjConstellation>(html`<zj-constellation></zj-constellation>`);
    expect(deepQueryAll(element, '.satellite')).to.have.length(count);
    expect(deepQueryAll(element, '.link')).to.have.length(count);
  });

  it('says what the picture shows, and that it is an illustration, in both languages', async () => {
    const chinese = await fixture<ZjConstellation>(html`<zj-constellation></zj-constellation>`, 'zh-CN');
    expect(deepQuery(chinese, '[role=img]').getAttribute('aria-label')).to.contain('示意图').and.to.contain('12颗');
    expect(accessibleText(deepQuery(chinese, '[part=caption]'))).to.contain('示意图，不按比例');
    const english = await fixture<ZjConstellation>(html`<zj-constellation></zj-constellation>`);
    expect(deepQuery(english, '[role=img]').getAttribute('aria-label')).to.match(/^Illustration: 12.satellites/);
    expect(accessibleText(deepQuery(english, '[part=caption]'))).to.contain('not to scale');
  });

  it('says beside it what the report says, each with its source', async () => {
    const element = await fixture<ZjConstellation>(html`<zj-constellation></zj-constellation>`, 'zh-CN');
    const text = accessibleText(element);
    for (const words of ['三体计算星座', '整轨互联', '12颗', '2025年5月', '9个月']) expect(text).to.contain(words);
    expect(deepQueryAll(element, '.source-button')).to.have.length(4);
    deepQuery(element, '[part=facts] .source-button').click();
    await until(() => element.shadowRoot?.querySelector('[role=dialog] zj-source:state(ready)'), 'the source');
    expect(accessibleText(deepQuery(element, '[role=dialog]')))
      .to.contain('12颗')
      .and.to.contain('战略科技力量，第5段');
  });

  it('draws all of it within the picture, from 240 px on', async () => {
    for (const width of [240, 320, 1200]) {
      const box = await fixture<HTMLElement>(
        html`<div style="width: ${width}px"><zj-constellation paused></zj-constellation></div>`,
      );
      const frame = box.getBoundingClientRect();
      for (const part of deepQuerySome(box, 'circle, .link, [part=facts], [part=caption]')) {
        const { left, right } = part.getBoundingClientRect();
        expect(left, `at ${width} px`).to.be.at.least(frame.left - 1);
        expect(right, `at ${width} px`).to.be.at.most(frame.right + 1);
      }
    }
  });

  describe('in motion', () => {
    it('turns while in view, and stops and starts by its button', async function () {
      if (!matchMedia('(prefers-reduced-motion: no-preference)').matches) this.skip();
      const element = await fixture<ZjConstellation>(html`<zj-constellation></zj-constellation>`);
      await playing(element);
      const { width, height } = button(element)!.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
      expect(accessibleText(button(element)!)).to.equal('Pause');
      button(element)?.click();
      await updated(element);
      expect(playState(element)).to.equal('paused');
      expect(accessibleText(button(element)!)).to.equal('Play');
      expect(element.paused).to.equal(true);
      button(element)?.click();
      await playing(element);
    });

    it('begins still where the page says so', async () => {
      const element = await fixture<ZjConstellation>(html`<zj-constellation paused></zj-constellation>`);
      expect(playState(element)).to.not.equal('running');
    });

    it('rests out of view', async () => {
      const page = await fixture<HTMLElement>(
        html`<div>
          <div style="height: 3000px"></div>
          <zj-constellation></zj-constellation>
        </div>`,
      );
      const element = page.querySelector('zj-constellation') as ZjConstellation;
      await until(() => button(element), 'the button');
      expect(playState(element)).to.equal('paused');
      element.scrollIntoView();
      await playing(element);
      scrollTo(0, 0);
      await until(() => playState(element) === 'paused', 'the rest');
    });

    it('goes on after being moved', async () => {
      const element = await fixture<ZjConstellation>(html`<zj-constellation></zj-constellation>`);
      await playing(element);
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      await playing(element);
    });

    it('stands still with reduced motion, and has no button', async function () {
      await emulateOrSkip(this, { reducedMotion: 'reduce' });
      const element = await fixture<ZjConstellation>(html`<zj-constellation></zj-constellation>`);
      await updated(element);
      expect(deepQuery(element, '.fleet').getAnimations()).to.have.length(0);
      expect(button(element)).to.equal(null);
      await emulateMedia({ reducedMotion: 'no-preference' });
      await until(() => button(element), 'the button');
    });
  });

  it('passes behind the Earth and before it', async () => {
    const element = await fixture<ZjConstellation>(html`<zj-constellation></zj-constellation>`);
    element.scrollIntoView();
    const orbit = deepQuery<SVGCircleElement>(element, '.orbit');
    // What is hit tells what is painted: a line of the orbit, 6 px wide for the test's sake.
    orbit.setAttribute('style', 'stroke: red; stroke-width: 6; pointer-events: stroke');
    const { left, top, width, height } = deepQuery(element, 'svg').getBoundingClientRect();
    const scale = Math.min(width / picture.width, height / picture.height);
    const hits = (x: number, y: number) =>
      element.shadowRoot?.elementsFromPoint(left + width / 2 + x * scale, top + height / 2 + y * scale).includes(orbit);
    // The ends of the ellipse's short axis, which leans with the orbit.
    const lean = (picture.rise * Math.PI) / 180;
    const short = picture.orbit * picture.foreshortening;
    expect(hits(short * Math.sin(lean), -short * Math.cos(lean)), 'behind').to.equal(false);
    expect(hits(-short * Math.sin(lean), short * Math.cos(lean)), 'before').to.equal(true);
    // Beside the Earth both halves are seen.
    const beside = (angle: number): [number, number] => {
      const [x, y] = [picture.orbit * Math.cos(angle), short * Math.sin(angle)];
      return [x * Math.cos(lean) - y * Math.sin(lean), x * Math.sin(lean) + y * Math.cos(lean)];
    };
    expect(hits(...beside(-0.6)), 'beside, on the far half').to.equal(true);
    expect(hits(...beside(0.6)), 'beside, on the near half').to.equal(true);
  });

  it('continues the outline of the page', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <h2>Space</h2>
        <zj-constellation></zj-constellation>
      </div>`,
    );
    expect(deepQuery(page, '[role=heading]').ariaLevel).to.equal('3');
  });

  it('names the reports there are where report is unknown', async () => {
    silence('error');
    const page = await fixture<HTMLElement>(html`<div report="jiangsu"><zj-constellation></zj-constellation></div>`);
    expect(accessibleText(page)).to.contain('jiangsu').and.to.contain('zhejiang-2021-2025');
  });
});
