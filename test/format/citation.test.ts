import { expect } from 'chai';
import { citeAsBibtex, citeAsCsl, citeAsText, citeBriefly } from '../../src/format/citation.js';
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
    expect(text).to.equal('Department: An answer, Overview, paragraph 2 (lead.2), “38家”, “280家”.');
  });

  it('puts no second pair of marks about words that are printed between some', () => {
    const text = citeAsText(report, [printed('a', 'lead.2', '“四题一评”'), printed('b', 'lead.2', '“双一流”高校')], en);
    expect(text).to.contain('(lead.2), “四题一评”, “‘双一流’高校”.');
  });

  it('names what is from outside the report apart from it', () => {
    expect(citeAsText(report, [external, external], en)).to.equal(
      '{Title}, A_site & co, 2024-05, https://example.org/.',
    );
  });

  it('names of several records the paragraphs alone, in the order of the report', () => {
    const others = [printed('a', 'lead.10', '38家'), printed('b', 'lead.2', '280家'), printed('c', 'lead.2', '107家')];
    expect(citeBriefly(report, others, en)).to.equal('Department: An answer (lead.2, lead.10).');
    expect(citeBriefly(report, [...others, external], en)).to.equal(
      'Department: An answer (lead.2, lead.10); {Title}, A_site & co, 2024-05.',
    );
    expect(citeBriefly(report, [external, external], en)).to.equal('{Title}, A_site & co, 2024-05.');
    expect(citeBriefly(report, others.slice(0, 1), en)).to.equal(citeAsText(report, others.slice(0, 1), en));
    expect(citeBriefly(report, [], en)).to.equal('Department: An answer.');
  });

  it('escapes what BibTeX takes for commands', () => {
    const entry = citeAsBibtex(report, [external]);
    expect(entry)
      .to.contain('title = {{Title}}')
      .and.to.contain('year = {2024}')
      .and.to.contain('date = {2024-05}')
      .and.to.not.contain('{{{');
    expect(citeAsBibtex(report, [printed('a', 'lead.2', '50%_#')])).to.contain('50\\%\\_\\#');
  });

  it('is a list of CSL items, one a paragraph or source', () => {
    const items = JSON.parse(citeAsCsl(report, [printed('a', 'lead.2', 'x'), external])) as { id: string }[];
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
