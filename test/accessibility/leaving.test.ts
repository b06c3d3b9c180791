import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/index.js';
import { canHoldKeys } from '../support/engine.js';
import { fixture, settledWithin, until, updated } from '../support/fixture.js';
import { samples } from '../support/samples.js';
import { nameOf, show } from '../support/show.js';
import { deepActiveElement, deepQuery, deepQueryAll } from '../support/text.js';

const press = (key: string) => sendKeys({ press: key });
const dialogIn = (root: ParentNode) => deepQueryAll(root, '[role=dialog]:popover-open')[0];

async function open(trigger: HTMLElement, root: ParentNode): Promise<HTMLElement> {
  trigger.focus();
  await press('Enter');
  await until(() => dialogIn(root)?.querySelector(':state(ready)'), 'the popover');
  return dialogIn(root) as HTMLElement;
}

describe('an open popover', () => {
  for (const sample of samples.filter(({ tag }) => tag !== 'zj-source')) {
    it(`goes when Tab leaves it, and the focus goes on from its button: ${sample.name}`, async () => {
      const element = await show(sample);
      const after = document.createElement('button');
      element.after(after);
      const [trigger] = deepQueryAll(element, '[aria-haspopup=dialog]');
      expect(trigger).to.not.equal(undefined);
      trigger?.focus();
      await press('Tab');
      const next = deepActiveElement() as Element;
      expect(next).to.not.equal(trigger);

      const dialog = await open(trigger as HTMLElement, element);
      expect(dialog.ariaLabel, 'named as its button is').to.equal(trigger?.ariaLabel);
      for (let stops = 0; dialogIn(element); stops++) {
        expect(stops, 'no trap').to.be.below(40);
        await press('Tab');
      }
      expect(nameOf(deepActiveElement())).to.equal(nameOf(next));

      if (!(await canHoldKeys())) return;
      await open(trigger as HTMLElement, element);
      await sendKeys({ down: 'Shift' });
      await press('Tab');
      await sendKeys({ up: 'Shift' });
      expect(dialogIn(element)).to.equal(undefined);
      expect(deepActiveElement()).to.equal(trigger);
    });
  }

  it('never covers what has the focus: each stop after it is seen', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <zj-stat fact="rd-expenditure"></zj-stat>
        <zj-stat variant="hero" fact="fiscal-growth"></zj-stat>
        <zj-stat fact="innovation-capability"></zj-stat>
        <button>After</button>
      </div>`,
    );
    await open(deepQuery(page, '[aria-haspopup=dialog]'), page);
    const last = page.querySelector('button');
    let outside = 0;
    while (deepActiveElement() !== last) {
      await press('Tab');
      const active = deepActiveElement() as Element;
      if (active.closest('[role=dialog]') || dialogIn(page)) continue;
      outside += 1;
      const { left, top, width, height } = active.getBoundingClientRect();
      let seen: Element | null = document.elementFromPoint(left + width / 2, top + height / 2);
      while (seen?.shadowRoot) {
        const inner = seen.shadowRoot.elementFromPoint(left + width / 2, top + height / 2);
        if (!inner || inner === seen) break;
        seen = inner;
      }
      expect(seen && (active.contains(seen) || seen.contains(active)), nameOf(active)).to.equal(true);
    }
    expect(outside).to.be.at.least(5);
  });
});

describe('the point of a chart that the keyboard is at', () => {
  for (const [dataset, orientation] of [
    ['fiscal-growth', ''],
    ['corridor-holdings', ''],
    ['platforms', 'vertical'],
  ] as const) {
    it(`is in view, and Space leaves the page where it is: ${dataset} ${orientation}`, async () => {
      const place = await fixture<HTMLElement>(html`<div style="block-size: 256px; overflow-y: auto"></div>`);
      const chart = document.createElement('zj-chart');
      chart.setAttribute('dataset', dataset);
      chart.setAttribute('type', 'bar');
      if (orientation) chart.setAttribute('orientation', orientation);
      place.style.inlineSize = '320px';
      place.append(chart);
      await settledWithin(chart);
      const list = deepQuery(chart, '[role=listbox]');
      list.focus();
      const options = deepQueryAll(chart, '[role=option]');
      const isInView = (index: number) => {
        const { top, bottom } = (options[index] as Element).getBoundingClientRect();
        const window = place.getBoundingClientRect();
        return bottom - top > window.height || (top >= window.top - 1 && bottom <= window.bottom + 1);
      };
      for (const [key, index] of [
        ['End', options.length - 1],
        ['Home', 0],
        ['ArrowDown', 1],
        ['End', options.length - 1],
      ] as const) {
        await press(key);
        await updated(chart);
        expect(list.getAttribute('aria-activedescendant'), key).to.equal(options[index]?.id);
        expect(options[index]?.ariaSelected, key).to.equal('true');
        expect(isInView(index), `in view after ${key}`).to.equal(true);
      }
      const { scrollTop } = place;
      const { scrollY } = window;
      await press(' ');
      await updated(chart);
      expect([place.scrollTop, window.scrollY]).to.deep.equal([scrollTop, scrollY]);
      expect(options.at(-1)?.ariaSelected).to.equal('true');
      expect(options.map((option) => [option.ariaPosInSet, option.ariaSetSize])).to.deep.equal(
        options.map((_, index) => [String(index + 1), String(options.length)]),
      );
    });
  }

  it('is found by its first letters', async () => {
    const chart = await show({ tag: 'zj-chart', name: 'zj-chart', attributes: { dataset: 'platforms', type: 'bar' } });
    deepQuery(chart, '[role=listbox]').focus();
    const selected = () => deepQueryAll(chart, '[aria-selected=true]').map(({ textContent }) => textContent?.trim());
    await sendKeys({ type: 'pro' });
    await updated(chart);
    expect(selected()[0]).to.match(/^Provincial key/);
  });

  it('is let go by Escape wherever the focus is, and hides no note meanwhile', async () => {
    const chart = await show({ tag: 'zj-chart', name: 'zj-chart', attributes: { dataset: 'three-new-share' } });
    const elsewhere = document.createElement('button');
    chart.before(elsewhere);
    elsewhere.focus();
    const readout = deepQuery(chart, '[part=readout]');
    deepQuery(chart, '[role=option]').dispatchEvent(new PointerEvent('pointerenter'));
    await updated(chart);
    expect(readout.textContent).to.match(/\d/);
    expect(getComputedStyle(deepQuery(chart, '[part=note]')).opacity).to.equal('1');
    await press('Escape');
    await updated(chart);
    expect(readout.textContent?.trim()).to.equal('');
  });
});
