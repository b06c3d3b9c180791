import { expect } from 'chai';
import { datePrecision, dateSpan, formatDate, formatPeriod } from '../../src/format/date.js';

const zh = { language: 'zh', tag: 'zh-CN' };
const en = { language: 'en', tag: 'en-GB' };

describe('dates', () => {
  it('are shown at the precision that they have', () => {
    expect(formatDate('2025', zh)).to.equal('2025年');
    expect(formatDate('2025-05', zh)).to.equal('2025年5月');
    expect(formatDate('2025-09-29', zh)).to.equal('2025年9月29日');
    expect(formatDate('2025', en)).to.equal('2025');
    expect(formatDate('2025-05', en)).to.equal('May 2025');
    expect(formatDate('2025-09-29', en)).to.equal('29 September 2025');
  });

  it('span the whole year, month or day', () => {
    expect(dateSpan('2024')).to.deep.equal([Date.UTC(2024, 0, 1), Date.UTC(2025, 0, 1)]);
    expect(dateSpan('2024-12')).to.deep.equal([Date.UTC(2024, 11, 1), Date.UTC(2025, 0, 1)]);
    expect(dateSpan('2024-02-29')).to.deep.equal([Date.UTC(2024, 1, 29), Date.UTC(2024, 2, 1)]);
  });

  it('of the first centuries are not taken for the twentieth', () => {
    expect(new Date(dateSpan('0065')[0]).getUTCFullYear()).to.equal(65);
  });

  it('know their precision', () => {
    expect(['2025', '2025-05', '2025-05-14'].map(datePrecision)).to.deep.equal(['year', 'month', 'day']);
  });
});

describe('periods', () => {
  it('may be one date, an interval or open at the start', () => {
    expect(formatPeriod('2024', zh)).to.equal('2024年');
    // Engines put thin spaces round the dash in English.
    expect(formatPeriod('2021/2024', en).replace(/\s/gu, '')).to.equal('2021–2024');
    expect(formatPeriod('2021/2024', zh)).to.match(/^2021.2024年$/u);
    expect(formatPeriod('../2024', zh)).to.equal('截至2024年');
    expect(formatPeriod('../2024', en)).to.equal('up to 2024');
  });
});
