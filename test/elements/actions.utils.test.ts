import { expect } from 'chai';
import { embedCode, fallbackText, toCsv } from '../../src/elements/actions/actions.utils.js';

describe('toCsv', () => {
  it('quotes what holds commas, quotes and line breaks', () => {
    const table = { columns: ['a', 'b'], rows: [['1,5', 'say "x"\nthen']] };
    expect(toCsv(table)).to.equal('\ufeffa,b\n"1,5","say ""x""\nthen"\r\n');
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
