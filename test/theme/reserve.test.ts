import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/list/define.js';
import '../../src/elements/stat/define.js';
import type { ZjList } from '../../src/elements/list/list.js';
import { fixture, updated } from '../support/fixture.js';

let sheet: CSSStyleSheet;

before(async () => {
  const texts = await Promise.all(
    ['heights', 'reserve'].map(async (name) => {
      const response = await fetch(`/src/theme/reserve/${name}.css`);
      return response.text();
    }),
  );
  sheet = new CSSStyleSheet();
  sheet.replaceSync(texts.join('\n'));
  document.adoptedStyleSheets.push(sheet);
});

after(() => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
});

const height = (element: Element) => element.getBoundingClientRect().height;
const drawn = (element: Element) => height(element.shadowRoot?.querySelector('.base') as Element);

describe('the style sheet that keeps room', () => {
  it('keeps it before an element is there, by the width of its column', () => {
    const box = document.createElement('div');
    box.lang = 'en';
    // This tag is not defined here.
    box.innerHTML = '<zj-timeline>Events</zj-timeline>';
    document.body.append(box);
    const timeline = box.firstElementChild as HTMLElement;
    box.style.width = '1000px';
    const wide = height(timeline);
    box.style.width = '300px';
    expect(height(timeline)).to.be.greaterThan(wide).and.greaterThan(1000);
    timeline.setAttribute('section', 'platforms');
    expect(height(timeline)).to.be.lessThan(wide);
    timeline.hidden = true;
    expect(height(timeline)).to.equal(0);
    timeline.hidden = false;
    box.setAttribute('report', 'another');
    expect(height(timeline)).to.be.lessThan(100);
    box.remove();
  });

  it('keeps hardly more than an element takes', async () => {
    const stat = await fixture(html`<zj-stat fact="rd-expenditure"></zj-stat>`);
    expect(height(stat)).to.be.within(drawn(stat), drawn(stat) + 30);
  });

  it('gives way to the page', async () => {
    const stat = await fixture<HTMLElement>(html`<zj-stat fact="rd-expenditure"></zj-stat>`);
    stat.style.setProperty('--zj-reserved', '500px');
    expect(height(stat)).to.equal(500);
    stat.style.setProperty('--zj-reserved', '0px');
    expect(height(stat)).to.equal(drawn(stat));
  });

  it('leaves no gap below what a search finds', async () => {
    const list = await fixture<ZjList>(html`<zj-list kind="policy" search="always"></zj-list>`);
    const before = height(list);
    const input = list.shadowRoot?.querySelector('input') as HTMLInputElement;
    const search = async (words: string) => {
      input.value = words;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await updated(list);
    };
    await search('nothing of the kind');
    expect(height(list)).to.equal(drawn(list));
    await search('');
    expect(height(list)).to.equal(before);
    list.records = [];
    await updated(list);
    expect(height(list)).to.equal(drawn(list));
  });
});
