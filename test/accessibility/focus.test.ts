import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/index.js';
import { libraryElements, settled, updated } from '../support/fixture.js';
import { samples } from '../support/samples.js';
import { nameOf, show, shownTargets } from '../support/show.js';
import { deepActiveElement } from '../support/text.js';

/** WCAG 2.2, 2.5.8: 24 px, or so far from others that circles of 24 px around both do not meet, or in a line of text. */
function tooSmall(target: Element, all: readonly Element[]): boolean {
  const box = target.getBoundingClientRect();
  if (box.width >= 23.9 && box.height >= 23.9) return false;
  if (getComputedStyle(target).display === 'inline') return false;
  const middle = (rect: DOMRect) => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
  const own = middle(box);
  return all.some((other) => {
    if (other === target || other.contains(target) || target.contains(other)) return false;
    const rect = other.getBoundingClientRect();
    const nearest = {
      x: Math.max(rect.left, Math.min(own.x, rect.right)),
      y: Math.max(rect.top, Math.min(own.y, rect.bottom)),
    };
    const small = rect.width < 23.9 || rect.height < 23.9;
    const distance = Math.hypot(own.x - nearest.x, own.y - nearest.y);
    const centres = Math.hypot(own.x - middle(rect).x, own.y - middle(rect).y);
    return distance < 12 || (small && centres < 24);
  });
}

/** By an outline of its own or of something in it, such as the bar that the keys are at. */
function showsFocus(element: Element): boolean {
  return [element, ...element.querySelectorAll('*')].some((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
}

describe('targets', () => {
  for (const width of [320, 800]) {
    for (const sample of samples) {
      it(`are 24 px large or stand apart: ${sample.name} at ${width} px`, async () => {
        const element = await show(sample, width);
        const targets = shownTargets(element);
        expect(targets).to.not.have.length(0);
        expect(targets.filter((target) => tooSmall(target, targets)).map(nameOf)).to.deep.equal([]);
      });
    }
  }
});

describe('focus', () => {
  for (const sample of samples) {
    it(`is seen at each stop of the Tab key: ${sample.name}`, async () => {
      const element = await show(sample);
      const before = document.createElement('button');
      const after = document.createElement('button');
      element.before(before);
      element.after(after);
      before.focus();
      let stops = 0;
      for (;;) {
        await sendKeys({ press: 'Tab' });
        const active = deepActiveElement();
        if (!active || active === after || active === document.body) break;
        stops += 1;
        expect(stops, 'no trap').to.be.below(200);
        expect(showsFocus(active), nameOf(active)).to.equal(true);
      }
      expect(deepActiveElement(), 'the end is reached').to.equal(after);
      expect(stops).to.be.above(0);
    });

    it(`stays when language or settings change: ${sample.name}`, async () => {
      const element = await show(sample);
      const place = element.closest<HTMLElement>('[lang]') as HTMLElement;
      const targets = shownTargets(element).filter(({ tabIndex }) => tabIndex >= 0);
      for (const target of targets.slice(0, 12)) {
        target.focus();
        if (deepActiveElement() !== target) continue;
        place.lang = place.lang === 'en' ? 'zh-CN' : 'en';
        await settled(element);
        await Promise.all(libraryElements(element).map(updated));
        expect(deepActiveElement() === target, `${nameOf(target)} in ${place.lang}`).to.equal(true);
      }
    });
  }
});
