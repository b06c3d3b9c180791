import { expect } from 'chai';
import '../../src/index.js';
import { settledWithin } from '../support/fixture.js';
import { createSample, samples, type Sample } from '../support/samples.js';

/** Parents that ask what they hold how wide it would like to be; the element goes where the slot is. */
const parents: Readonly<Record<string, string>> = {
  'a row of a flex box': '<div style="display: flex; gap: 1em"><p>Text beside it.</p><slot></slot></div>',
  'a flex box within a line': '<div style="display: inline-flex"><slot></slot></div>',
  'a centred column': '<div style="display: flex; flex-direction: column; align-items: center"><slot></slot></div>',
  'a float': '<div style="float: left"><slot></slot></div>',
  'a box within a line': '<p>Text.</p><div style="display: inline-block"><slot></slot></div>',
  'a table': '<table><tr><td>Cell</td><td><slot></slot></td></tr></table>',
  'a box set as a table': '<div style="display: table"><slot></slot></div>',
  'a dialog': '<dialog open style="position: static"><slot></slot></dialog>',
  'automatic columns': '<div style="display: grid; grid-template-columns: auto auto"><p>Text.</p><slot></slot></div>',
  'a column as wide as can be': '<div style="display: grid; grid-template-columns: max-content"><slot></slot></div>',
  'a column as narrow as can be': '<div style="display: grid; grid-template-columns: min-content"><slot></slot></div>',
  'a cell that it does not fill': '<div style="display: grid; justify-items: start"><slot></slot></div>',
  'a box that fits': '<div style="width: fit-content"><slot></slot></div>',
  'a box of its full width': '<div style="width: max-content"><slot></slot></div>',
  'a box out of the flow':
    '<div style="position: relative; block-size: 1px"><div style="position: absolute"><slot></slot></div></div>',
  'a box fixed to the window': '<div style="position: fixed; inset-block-start: 0"><slot></slot></div>',
};

/** Least width and greatest height of what is not a figure or a citation, in pixels. */
const least = 239;
const highest = 4000;

const report: Sample = { tag: 'zj-report', name: 'zj-report', attributes: { sections: 'core-technology' } };
const blocks = [...samples, report].filter(({ attributes }) => attributes['variant'] !== 'inline');

describe('the width of an element', () => {
  for (const [name, markup] of Object.entries(parents)) {
    for (const width of [1200, 360]) {
      it(`is sensible in ${name} (${width} px)`, async () => {
        const box = document.createElement('div');
        box.lang = 'en';
        box.style.cssText = `inline-size: ${width}px; position: relative`;
        document.body.append(box);
        try {
          for (const sample of blocks) {
            box.innerHTML = markup;
            const element = createSample(sample);
            box.querySelector('slot')?.replaceWith(element);
            await settledWithin(element);
            const { width: own, height } = element.getBoundingClientRect();
            const isSmall = /stat|source/.test(sample.tag) && sample.tag !== 'zj-stat-grid';
            expect(own, `${sample.name}: width`).to.be.within(isSmall ? 100 : least, 1200);
            expect(height, `${sample.name}: height`).to.be.within(40, sample.tag === 'zj-report' ? 12_000 : highest);
            if (!/full|as wide|fixed/.test(name)) {
              expect(box.scrollWidth, `${sample.name}: in the page`).to.be.at.most(width);
            }
          }
        } finally {
          box.remove();
        }
      }).timeout(60_000);
    }
  }
});
