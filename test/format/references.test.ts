import { expect } from 'chai';
import { citeAs, type ReferenceFormat } from '../../src/format/references.js';
import type { ReportRecord, ReportTopic } from '../../src/report/types.js';
import cases from '../fixtures/references.json';

interface Case {
  readonly format: string;
  readonly language: string;
  readonly type: string;
  readonly written?: string;
  readonly title?: string;
  readonly publisher: string;
  readonly issued?: string;
  readonly url?: string;
  readonly accessed?: string;
  readonly edition?: string;
  readonly expected: string;
}

/**
 * What citeproc-js 2.4.63 makes of the same items by the Citation Style Language's published styles of August 2026: GB/T
 * 7714—2025 (numeric, without the number), APA (7th edition), Chicago (18th edition, author and date).
 */
const published: readonly Case[] = cases;

const en = { language: 'en', tag: 'en' };
const zh = { language: 'zh', tag: 'zh-CN' };

describe('a reference', () => {
  it('is written as the published styles have it', () => {
    expect(published.length).to.be.greaterThan(30);
    for (const each of published) {
      const locale = each.language === 'zh' ? zh : en;
      expect(citeAs(each.format as ReferenceFormat, reportOf(each), [recordOf(each)], locale)).to.equal(each.expected);
    }
  });

  it('is RIS for reference managers, a line for each field', () => {
    const lines = citeAs('ris', answer, [printed('12% more')], en).split('\r\n');
    expect(lines[0]).to.equal('TY  - RPRT');
    for (const line of ['TI  - An answer', 'PY  - 2025', 'DA  - 2025/11/05', 'Y2  - 2026/01/06', 'N1  - a.1: 12% more'])
      expect(lines).to.include(line);
    expect(lines.slice(-2)).to.deep.equal(['ER  - ', '']);
  });

  it('is Wikipedia’s template, in which no word breaks out of its parameter', () => {
    expect(citeAs('wikipedia', answer, [printed('a|b}} [[c]] <ref>')], en)).to.equal(
      '{{cite report |title=An answer |publisher=Ministry |date=2025-11-05 |url=https://example.org/%7B%7Ca ' +
        '|access-date=2026-01-06 |at=Overview, paragraph 1 |quote=a&#124;b&#125;&#125; &#91;&#91;c&#93;&#93; &#60;ref&#62;}}',
    );
    const chinese = { ...answer, languages: ['zh'], title: { zh: '答卷', en: 'An answer' } };
    expect(citeAs('wikipedia', chinese, [printed('38家')], en)).to.contain(
      '|script-title=zh:答卷 |trans-title=An answer |',
    );
    expect(citeAs('wikipedia', chinese, [printed('38家')], zh))
      .to.contain('|title=答卷 |')
      .and.to.contain('|at=总览，第1段')
      .and.not.to.contain('trans-title');
  });
});

const answer = {
  id: 'test',
  title: { en: 'An answer' },
  publisher: { en: 'Ministry' },
  languages: ['en'],
  sections: [{ id: 'a', label: { en: 'Overview', zh: '总览' } }],
  url: 'https://example.org/{|a',
  issued: '2025-11-05',
  accessed: '2026-01-06',
} as unknown as ReportTopic;

function printed(words: string): ReportRecord {
  return { id: 'x', label: { en: 'X' }, source: { paragraph: 'a.1', printed: words } };
}

function reportOf({ written = 'en', title = '', publisher, issued, url, accessed, edition }: Case): ReportTopic {
  return {
    ...answer,
    languages: [written],
    title: { [written]: title },
    publisher: { [written]: publisher },
    edition: edition && { [written]: edition },
    issued,
    url,
    accessed,
  } as unknown as ReportTopic;
}

function recordOf({ type, title, publisher, issued, url }: Case): ReportRecord {
  if (type === 'report') return printed('x');
  return {
    id: 'x',
    label: { en: 'X' },
    source: {
      external: [{ publisher, ...(title && { title }), ...(url && { url }), ...(issued && { date: issued }) }],
    },
  };
}
