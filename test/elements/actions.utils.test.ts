import { expect } from 'chai';
import { embedCode, fallbackText, toCsv } from '../../src/elements/actions/actions.utils.js';

describe('toCsv', () => {
  it('quotes what holds commas, quotes and line breaks', () => {
    const table = { columns: ['a', 'b'], rows: [['1,5', 'say "x"\nthen']] };
    expect(toCsv(table)).to.equal('\ufeffa,b\r\n"1,5","say ""x""\nthen"\r\n');
  });

  it('keeps spreadsheets from taking words for a formula, and leaves numbers as they are', () => {
    const cells = (...row: string[]) =>
      toCsv({ columns: [], rows: [row] })
        .split('\n')
        .slice(1)
        .join('\n')
        .trim();
    for (const start of ['=', '+', '-', '@', '＝', '＋', '－', '＠']) {
      expect(cells(`${start}SUM(A1)`, 'a'), start).to.equal(`'${start}SUM(A1),a`);
    }
    expect(cells('\tSUM(A1)')).to.equal(`"'\tSUM(A1)"`);
    expect(cells('\r=1')).to.equal(`"'\r'=1"`);
    // Where columns are parted at semicolons or tabs, a cell begins after each.
    expect(cells('a;=1')).to.equal(`"a;'=1"`);
    expect(cells('a; =1')).to.equal(`"a;' =1"`);
    expect(cells('a\t=1')).to.equal(`"a\t'=1"`);
    expect(cells('a;-1')).to.equal('"a;-1"');
    expect(cells(' =HYPERLINK("https://a.test")')).to.equal(`"' =HYPERLINK(""https://a.test"")"`);
    for (const number of ['-3', '-3.5', '+12', '-1e-9', '-3%', '5', '']) expect(cells(number)).to.equal(number || '');
    expect(cells('-3', 'a-b', 'a=b')).to.equal('-3,a-b,a=b');
    expect(toCsv({ columns: ['=A1'], rows: [] })).to.equal(`\ufeff'=A1\r\n`);
  });
});

describe('embedCode', () => {
  const element = document.createElement('zj-test');
  element.setAttribute('fact', 'a"b<c>');
  element.setAttribute('count-up', '');
  element.setAttribute('style', 'color: red');

  it('keeps the author’s attributes, escaped, and leaves out the page’s', () => {
    expect(embedCode(element, '1 < 2', '')).to.equal('<zj-test fact="a&quot;b&lt;c&gt;" count-up>1 &lt; 2</zj-test>');
  });

  it('comes with the script where the page has one', () => {
    expect(embedCode(element, '', 'https://example.org/autoload.js')).to.match(
      /^<link rel="stylesheet" href="https:\/\/example.org\/zj-widgets.css">\n<script type="module" src="https:\/\/example.org\/autoload.js"><\/script>\n<zj-test/,
    );
  });
});

describe('fallbackText', () => {
  it('says the value of one record, and the title of several', () => {
    const record = { id: 'a', label: {}, source: { external: [] } };
    const table = { columns: ['Figure'], rows: [['3%']] };
    const data = { title: 'Share', name: 'a', records: [record] };
    expect(fallbackText(data, table, 'Figure')).to.equal('Share: 3%');
    expect(fallbackText({ ...data, records: [record, record] }, table, 'Figure')).to.equal('Share');
  });
});
