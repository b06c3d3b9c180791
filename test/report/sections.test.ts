import { expect } from 'chai';
import { countBySection, filterBySection } from '../../src/report/sections.js';
import type { ReportRecord } from '../../src/report/types.js';

function record(id: string, paragraph: string): ReportRecord {
  return { id, label: {}, source: { paragraph, printed: '' } };
}

describe('sections', () => {
  const records = [record('a', 'lead.1'), record('b', 'talent.1'), record('c', 'talent.2')];

  it('are counted in the order in which they occur', () => {
    expect([...countBySection(records)]).to.deep.equal([
      ['lead', 1],
      ['talent', 2],
    ]);
  });

  it('filter records; none named means all', () => {
    expect(filterBySection(records, ['talent'])).to.have.length(2);
    expect(filterBySection(records, [])).to.equal(records);
  });
});
