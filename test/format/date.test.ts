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
    expect(formatPeriod('2021/2024', en)).to.equal('2021–2024');
    expect(formatPeriod('2021/2024', zh)).to.equal('2021—2024年');
    expect(formatPeriod('../2024', zh)).to.equal('截至2024年');
    expect(formatPeriod('../2024', en)).to.equal('up to 2024');
  });

  it('spell months in one way, alone and in intervals', () => {
    // Engines put thin spaces round the dash.
    const say = (period: string, tag: string) =>
      formatPeriod(period, { language: tag.slice(0, 2), tag }).replace(/[\u2009\u202f\u00a0]/gu, ' ');
    expect(say('2024-12/2025-01', 'zh-CN')).to.equal('2024年12月—2025年1月');
    expect(say('2024-03/2024-05', 'zh-CN')).to.equal('2024年3月—5月');
    expect(say('2024-03-01/2024-03-05', 'zh-CN')).to.equal('2024年3月1日—5日');
    expect(say('2024-12-30/2025-01-02', 'zh-CN')).to.equal('2024年12月30日—2025年1月2日');
    expect(say('2024-12/2025-01', 'ja')).to.equal('2024年12月～2025年1月');
    expect(say('2024-12/2025-01', 'en')).to.equal('December 2024 – January 2025');
    expect(say('2024-03-01/2024-03-05', 'en')).to.equal('1–5 March 2024');
    expect(say('2024/2024', 'zh-CN')).to.equal('2024年');
  });

  it('have the day before the month in English without a region, and as the region has it elsewhere', () => {
    expect(formatDate('2025-09-29', { language: 'en', tag: 'en' })).to.equal('29 September 2025');
    expect(formatDate('2025-09-29', { language: 'en', tag: 'en-US' })).to.equal('September 29, 2025');
  });
});
