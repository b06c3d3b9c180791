import { expect } from 'chai';
import { citeAsText } from '../../src/format/citation.js';
import { citeAs } from '../../src/format/references.js';
import { sourceLine } from '../../src/format/source-line.js';
import { recordTable } from '../../src/format/table.js';
import type { Figure, ReportRecord, ReportTopic } from '../../src/report/types.js';

const en = { language: 'en', tag: 'en' };
const report: ReportTopic = {
  schemaVersion: 1,
  id: 'test',
  label: { en: 'Test' },
  title: { zh: '答卷', en: 'An answer' },
  publisher: { zh: '科技厅', en: 'Department' },
  period: '2021/2025',
  languages: ['zh', 'en'],
  sections: [{ id: 'lead', label: { en: 'Overview' } }],
};
const printed = (id: string, paragraph: string, words: string): ReportRecord => ({
  id,
  label: { en: id },
  source: { paragraph, printed: words },
});
const external: ReportRecord = {
  id: 'elsewhere',
  label: { en: 'Elsewhere' },
  source: { external: [{ publisher: 'A_site & co', title: '{Title}', date: '2024-05', url: 'https://example.org/' }] },
};

describe('a citation', () => {
  it('names each paragraph once, with the words of each record', () => {
    const text = citeAsText(report, [printed('a', 'lead.2', '38家'), printed('b', 'lead.2', '280家')], en);
    expect(text).to.equal('Department: An answer, Overview, paragraph 2, “38家”, “280家”.');
  });

  it('puts no second pair of marks about words that are printed between some', () => {
    const text = citeAsText(report, [printed('a', 'lead.2', '“四题一评”'), printed('b', 'lead.2', '“双一流”高校')], en);
    expect(text).to.contain('paragraph 2, “四题一评”, “‘双一流’高校”.');
  });

  it('names what is from outside the report apart from it', () => {
    expect(citeAsText(report, [external, external], en)).to.equal(
      '{Title}, A_site & co, 2024-05, https://example.org/.',
    );
  });

  it('says when and where the report was published, and what was corrected', () => {
    const published = {
      ...report,
      url: 'https://example.org/r',
      issued: '2025-11-05',
      edition: { en: 'page 3', zh: '第3版' },
      accessed: '2026-01-06',
      archive: 'https://archive.example/r',
    };
    const corrections = [{ was: '83家', is: '38家', why: { en: 'a slip', zh: '录入有误' }, date: '2026-01-05' }];
    const record = { ...printed('a', 'lead.2', '38家'), corrections };
    expect(citeAsText(published, [record], en)).to.equal(
      'Department: An answer, page 3, 5 November 2025, https://example.org/r, read on 6 January 2026, Overview, paragraph 2, “38家”; corrected on 5 January 2026 from “83家” to “38家”: a slip.',
    );
    const [item] = JSON.parse(citeAs('csl-json', published, [record], en)) as [Record<string, unknown>];
    expect(item.URL).to.equal('https://example.org/r');
    expect(item.issued).to.deep.equal({ 'date-parts': [[2025, 11, 5]] });
    expect(item.accessed).to.deep.equal({ 'date-parts': [[2026, 1, 6]] });
    expect(item.note).to.contain('由“83家”更正为“38家”：录入有误');
    const bibtex = citeAs('bibtex', published, [record], en);
    for (const line of [
      'year = {2025}',
      'date = {2025-11-05}',
      'url = {https://example.org/r}',
      'urldate = {2026-01-06}',
    ])
      expect(bibtex).to.contain(line);
  });

  it('is a line under what is shown: the paragraphs by section in the order of the report, without internal ids', () => {
    const sections = [...report.sections, { id: 'talent', label: { en: 'Talent', zh: '人才' } }];
    const line = (records: readonly ReportRecord[], locale = en) =>
      sourceLine({ ...report, sections }, records, locale);
    const others = [
      printed('a', 'talent.10', '38家'),
      printed('b', 'lead.2', '280家'),
      printed('c', 'talent.9', '1家'),
    ];
    expect(line(others)).to.equal(
      'Source: Department, “An answer”, Overview, paragraph 2; Talent, paragraphs 9 and 10',
    );
    expect(line(others, { language: 'zh', tag: 'zh-CN' })).to.match(
      /^来源：科技厅《答卷》，Overview第2段，人才第9、10段$/,
    );
    const run = [1, 2, 3, 5].map((number) => printed(`r${number}`, `lead.${number}`, '1'));
    expect(line(run)).to.equal('Source: Department, “An answer”, Overview, paragraphs 1–3 and 5');
    expect(line([])).to.equal('Source: Department, “An answer”');
  });

  it('is a line that counts the sources elsewhere where they are many, and names them all in full', () => {
    const sites = [1, 2, 3].map((number): ReportRecord => {
      return { ...external, id: `e${number}`, source: { external: [{ publisher: `Site ${number}` }] } };
    });
    expect(sourceLine(report, [external, external], en)).to.equal('Source: {Title}, A_site & co, 2024-05');
    expect(sourceLine(report, [printed('a', 'lead.2', '1'), ...sites], en)).to.equal(
      'Source: Department, “An answer”, Overview, paragraph 2; 3 other public sources',
    );
    expect(sourceLine(report, sites, en, true)).to.equal('Source: Site 1; Site 2; Site 3');
  });

  it('is a line that says when something was last corrected, and a table says what', () => {
    const correction = { was: '83家', is: '38家', why: { en: 'a slip', zh: '录入有误' } };
    const records = ['2025-12', '2026-01-05'].map((date, index): ReportRecord => {
      return { ...printed(`c${index}`, 'lead.2', '38家'), corrections: [{ ...correction, date }] };
    });
    expect(sourceLine(report, records, en)).to.equal(
      'Source: Department, “An answer”, Overview, paragraph 2; corrected 5 January 2026',
    );
    expect(sourceLine(report, records, { language: 'zh', tag: 'zh-CN' })).to.match(/；2026年1月5日更正$/);
    const { columns, rows } = recordTable(records.slice(1), {}, en);
    expect(rows[0]?.[columns.indexOf('Note')]).to.equal('corrected on 5 January 2026 from “83家” to “38家”: a slip');
  });

  it('leaves a subtitle out of a line', () => {
    const title = { en: 'An answer: to everything', zh: '答卷——致时代' };
    expect(sourceLine({ ...report, title }, [], en)).to.equal('Source: Department, “An answer”');
    expect(sourceLine({ ...report, title }, [], { language: 'zh', tag: 'zh-CN' })).to.equal('来源：科技厅《答卷》');
  });

  it('escapes what BibTeX takes for commands', () => {
    const entry = citeAs('bibtex', report, [external], en);
    expect(entry)
      .to.contain('title = {{Title}}')
      .and.to.contain('year = {2024}')
      .and.to.contain('date = {2024-05}')
      .and.to.not.contain('{{{');
    expect(citeAs('bibtex', report, [printed('a', 'lead.2', '50%_#')], en)).to.contain('50\\%\\_\\#');
  });

  it('is a list of CSL items, one a paragraph or source', () => {
    const items = JSON.parse(citeAs('csl-json', report, [printed('a', 'lead.2', 'x'), external], en)) as {
      id: string;
    }[];
    expect(items.map(({ id }) => id)).to.deep.equal(['test-lead-2', 'test-external-1']);
  });
});

describe('recordTable', () => {
  const figure = {
    ...printed('rd', 'lead.2', '2901.4亿元'),
    value: 290140000000,
    unit: 'CNY',
    digits: 5,
    qualifier: 'exact',
    period: '2024',
  } as Figure;

  it('has the value as it is read and in base units, and only columns that are filled', () => {
    const table = recordTable([figure], { CNY: { en: 'CNY {value}' } }, en);
    expect(table.columns).to.deep.equal([
      'Id',
      'Name',
      'Figure',
      'Value',
      'Unit',
      'Qualifier',
      'Period',
      'Printed as',
      'Paragraph',
    ]);
    expect(table.rows[0]).to.deep.equal([
      'rd',
      'rd',
      'CNY 290.14 billion',
      '290140000000',
      'CNY',
      'exact',
      '2024',
      '2901.4亿元',
      'lead.2',
    ]);
  });

  it('keeps a range a range', () => {
    const table = recordTable([{ ...figure, value: [80, 90], qualifier: 'range', digits: 2 } as Figure], {}, en);
    expect(table.rows[0]).to.include('80/90');
  });
});
