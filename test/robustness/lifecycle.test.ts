import { expect } from 'chai';
import { html, type LitElement } from 'lit';
import '../../src/index.js';
import type { ZjStat } from '../../src/elements/stat/define.js';
import { fixture, oneEvent, settled, settledWithin, silence, until, updated } from '../support/fixture.js';
import { createSample, samples } from '../support/samples.js';
import { accessibleText } from '../support/text.js';

const shownText = async (element: HTMLElement): Promise<string> => {
  await settledWithin(element);
  return accessibleText(element);
};

describe('the life of an element in a page that rearranges itself', () => {
  for (const sample of samples) {
    it(`${sample.name}: is the same after being moved, cloned and adopted`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const element = createSample(sample);
      place.append(element);
      await shownText(element);
      if (sample.tag === 'zj-constellation') await until(() => accessibleText(element).includes('Pause'), 'the motion');
      const text = accessibleText(element);
      expect(text).to.not.equal('');

      const other = document.createElement('section');
      place.append(other);
      other.append(element);
      await updated(element);
      // What depends on the width, or on being in view, comes with the next frame.
      const isSame = async (copy: HTMLElement, how: string) => {
        await shownText(copy);
        await until(() => accessibleText(copy) === text, `${how}, the same text`);
      };
      await isSame(element, 'moved');

      const clone = element.cloneNode(true) as HTMLElement;
      place.append(clone);
      await isSame(clone, 'cloned');
      clone.remove();

      const foreign = document.implementation.createHTMLDocument();
      foreign.body.append(element);
      place.append(document.adoptNode(element));
      await updated(element);
      await isSame(element, 'adopted and back');
    });

    it(`${sample.name}: goes without a word when it is removed while it loads`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const element = createSample(sample);
      place.append(element);
      element.remove();
      await updated(element);
      place.append(element);
      element.remove();
      place.append(element);
      expect(await shownText(element)).to.not.equal('');
    });

    it(`${sample.name}: shows the last of a burst of changes`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const element = createSample(sample);
      place.append(element);
      const text = await shownText(element);
      silence('error');
      for (let count = 0; count < 200; count += 1) {
        for (const name of Object.keys(sample.attributes)) element.setAttribute(name, `no-such-${count}`);
        place.lang = count % 2 ? 'zh-CN' : 'en';
        if (count % 10 === 0) await Promise.resolve();
      }
      for (const [name, value] of Object.entries(sample.attributes)) element.setAttribute(name, value);
      place.lang = 'en';
      await updated(element);
      expect(await shownText(element)).to.equal(text);
    });

    it(`${sample.name}: takes the properties that were set before it was defined`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const usual = createSample(sample);
      place.append(usual);
      const text = await shownText(usual);

      const Class = customElements.get(sample.tag) as unknown as typeof LitElement;
      const tag = `${sample.name.replace(/[^a-z]+/g, '-')}-set-early-`;
      const early = document.createElement(tag);
      for (const [name, { attribute }] of Class.elementProperties) {
        const value = sample.attributes[typeof attribute === 'string' ? attribute : String(name).toLowerCase()];
        if (value !== undefined) Object.assign(early, { [name]: value });
      }
      expect(Object.keys(early).length, 'properties').to.equal(Object.keys(sample.attributes).length);
      place.append(early);
      customElements.define(tag, class extends Class {});
      await shownText(early);
      await until(() => accessibleText(early) === text, 'the same text');
    });

    it(`${sample.name}: keeps its text in a page from right to left`, async () => {
      const place = await fixture<HTMLElement>(html`<div dir="rtl" .style=${'inline-size: 480px'}></div>`);
      const element = createSample(sample);
      place.append(element);
      await shownText(element);
      const { left, right } = place.getBoundingClientRect();
      const base = element.shadowRoot?.querySelector('.base') as HTMLElement;
      const box = base.getBoundingClientRect();
      expect(box.left, 'left').to.be.at.least(left - 1);
      expect(box.right, 'right').to.be.at.most(right + 1);
      expect(place.scrollWidth, 'no scrolling sideways').to.be.at.most(place.clientWidth + 1);
    });
  }

  it('brings its looks along into another document', async () => {
    const place = await fixture<HTMLElement>(
      html`<div><zj-stat fact="rd-expenditure"></zj-stat><iframe></iframe></div>`,
    );
    const [element, frame] = place.children as unknown as [HTMLElement, HTMLIFrameElement];
    const label = () => element.shadowRoot?.querySelector('.number') as HTMLElement;
    const { fontWeight } = getComputedStyle(label());
    expect(fontWeight).to.not.equal('400');
    const inner = frame.contentWindow as Window;
    inner.document.body.append(element);
    await until(() => inner.getComputedStyle(label()).fontWeight === fontWeight, 'the looks there');
    place.append(element);
    await until(() => getComputedStyle(label()).fontWeight === fontWeight, 'the looks here');
  });

  it('keeps properties that were set before the element was defined', async () => {
    const tag = 'zj-stat-set-early';
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement(tag) as ZjStat;
    element.fact = 'rd-intensity';
    element.variant = 'hero';
    place.append(element);
    const { ZjStat: Class } = await import('../../src/elements/stat/stat.js');
    customElements.define(tag, class extends Class {});
    await settled(element);
    expect(accessibleText(element)).to.contain('3.22');
    expect(element.getAttribute('fact')).to.equal('rd-intensity');
    element.fact = 'rd-expenditure';
    await updated(element);
    expect(accessibleText(element)).to.contain('290.14');
  });

  it('works in a shadow root that is attached later, and takes its language from the host’s ancestors', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`, 'zh-CN');
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    const element = document.createElement('zj-stat');
    element.setAttribute('fact', 'rd-expenditure');
    root.append(element);
    place.append(host);
    await settled(element);
    expect(accessibleText(element)).to.contain('2901.4亿元');
  });

  it('says what is wrong when its attribute is taken away, and recovers', async () => {
    silence('error');
    const element = await fixture<HTMLElement>(html`<zj-stat fact="rd-expenditure">CNY 290.14 billion</zj-stat>`);
    const failed = oneEvent(element, 'zj-error');
    element.removeAttribute('fact');
    await failed;
    await until(() => accessibleText(element).includes('fact'), 'the message');
    expect(accessibleText(element), 'nothing of the page is lost').to.contain('CNY 290.14 billion');
    element.setAttribute('fact', 'rd-intensity');
    await updated(element);
    expect(accessibleText(element)).to.contain('3.22');
  });
});
