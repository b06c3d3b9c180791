import { expect } from 'chai';
import { chooseFigures, columnCounts } from '../../src/elements/stat-grid/stat-grid.utils.js';
import { ReportError } from '../../src/report/errors.js';
import type { Figure, Section } from '../../src/report/types.js';

function figure(id: string, paragraph: string): Figure {
  return { id, label: {}, source: { paragraph, printed: '' }, value: 1, unit: 'CNY', digits: 1, qualifier: 'exact' };
}

const figures = [figure('a', 'lead.1'), figure('b', 'talent.1')];
const sections = ['lead', 'talent', 'ecosystem'].map((id) => ({ id, label: {} }));
const choose = (facts: string, section = '', lead = '', from: readonly Section[] = sections) =>
  chooseFigures(figures, from, { facts, section, lead });

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

  it('puts the lead first: the author’s, else the section’s, which an author’s order outweighs', () => {
    const ids = (...values: Parameters<typeof choose>) => choose(...values).map(({ id }) => id);
    const led = sections.map((section) => ({ ...section, ...(section.id === 'lead' ? { keyFigures: ['c'] } : {}) }));
    const more = [...figures, figure('c', 'lead.2')];
    const chosen = (facts: string, lead = '') =>
      chooseFigures(more, led, { facts, section: facts ? '' : 'lead', lead }).map(({ id }) => id);
    expect(ids('a b', '', 'b')).to.deep.equal(['b', 'a']);
    expect(chosen('')).to.deep.equal(['c', 'a']);
    expect(chosen('', 'a')).to.deep.equal(['a', 'c']);
    expect(chosen('a c')).to.deep.equal(['a', 'c']);
    expect(chosen('', 'none')).to.deep.equal(['a', 'c']);
  });

  it('refuses a section without figures', () => {
    expect(() => choose('', 'ecosystem')).to.throw(ReportError, 'empty-selection: section "ecosystem"');
  });
});

describe('columnCounts', () => {
  it('leaves at most one place empty in the last row', () => {
    const counts = Array.from({ length: 12 }, (_, index) => columnCounts(index + 1));
    expect(counts.map(([most]) => most)).to.deep.equal([1, 2, 3, 4, 5, 3, 4, 4, 5, 5, 4, 4]);
    for (const [index, columns] of counts.entries()) {
      expect(columns.at(-1), `of ${index + 1}`).to.equal(1);
      for (const each of columns)
        expect((each - ((index + 1) % each)) % each, `${index + 1} in ${each}`).to.be.below(2);
    }
  });
});
