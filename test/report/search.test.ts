import { expect } from 'chai';
import { normalize, searchRecords } from '../../src/report/search.js';
import type { ReportRecord } from '../../src/report/types.js';

const record = (id: string, zh: string, en: string): ReportRecord => ({
  id,
  label: { zh, en },
  source: { paragraph: 'lead.1', printed: zh },
});

describe('searchRecords', () => {
  const records = [record('wine', '绍兴黄酒', 'Shaoxing rice wine'), record('cafe', '咖啡２０２５', 'Café 2025')];
  const found = (query: string) => searchRecords(records, query).map(({ id }) => id);

  it('finds in every language', () => {
    expect(found('黄酒')).to.deep.equal(['wine']);
    expect(found('rice')).to.deep.equal(['wine']);
  });

  it('wants every word, in any order', () => {
    expect(found('wine shaoxing')).to.deep.equal(['wine']);
    expect(found('wine cafe')).to.deep.equal([]);
  });

  it('takes no notice of capitals, accents and widths', () => {
    expect(found('CAFE')).to.deep.equal(['cafe']);
    expect(found('café')).to.deep.equal(['cafe']);
    expect(found('ｗｉｎｅ')).to.deep.equal(['wine']);
    expect(normalize('２０２５')).to.equal('2025');
  });

  it('finds all where nothing is asked for', () => {
    expect(searchRecords(records, '  　')).to.equal(records);
  });

  it('looks at what else it is told of', () => {
    expect(searchRecords(records, 'yunnan', ({ id }) => (id === 'cafe' ? ['Yunnan'] : [])).length).to.equal(1);
  });
});
