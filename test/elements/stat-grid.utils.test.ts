import { expect } from 'chai';
import { chooseFigures } from '../../src/elements/stat-grid/stat-grid.utils.js';
import { ReportError } from '../../src/report/errors.js';
import type { Figure } from '../../src/report/types.js';

function figure(id: string, paragraph: string): Figure {
  return { id, label: {}, source: { paragraph, printed: '' }, value: 1, unit: 'CNY', digits: 1, qualifier: 'exact' };
}

const figures = [figure('a', 'lead.1'), figure('b', 'talent.1')];
const sections = ['lead', 'talent', 'ecosystem'].map((id) => ({ id, label: {} }));
const choose = (facts: string, section = '') => chooseFigures(figures, sections, { facts, section });

describe('chooseFigures', () => {
  it('takes ids in their order before sections, and all where nothing is named', () => {
    expect(choose(' b\n a b ', 'lead').map(({ id }) => id)).to.deep.equal(['b', 'a']);
    expect(choose('', 'talent').map(({ id }) => id)).to.deep.equal(['b']);
    expect(choose('')).to.deep.equal(figures);
  });

  it('leaves out ids that are unknown, unless all are', () => {
    expect(choose('c a').map(({ id }) => id)).to.deep.equal(['a']);
    expect(() => choose('c d')).to.throw(ReportError, 'unknown-id: facts "c"');
  });

  it('refuses a section without figures', () => {
    expect(() => choose('', 'ecosystem')).to.throw(ReportError, 'empty-selection: section "ecosystem"');
  });
});
