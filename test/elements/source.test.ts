import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/source/define.js';
import type { ZjSource } from '../../src/elements/source/source.js';
import type { ReportRecord } from '../../src/report/types.js';
import { fixture, silence, until } from '../support/fixture.js';
import { accessibleText, deepQuery, deepQueryAll } from '../support/text.js';

describe('<zj-source>', () => {
  it('cites the printed words, the paragraph, the report and its publisher', async () => {
    const source = await fixture<ZjSource>(html`<zj-source record="rd-expenditure"></zj-source>`);
    const text = accessibleText(source);
    expect(text)
      .to.contain('2901.4亿元')
      .and.to.contain('Overview, paragraph 2')
      .and.to.contain('Department of Science and Technology')
      .and.to.not.contain('lead.2');
    expect(deepQueryAll(source, 'q')[0]?.lang).to.equal('zh');
  });

  it('says what a figure’s caveat is', async () => {
    const source = await fixture<ZjSource>(html`<zj-source record="top-100-cities"></zj-source>`, 'zh');
    expect(accessibleText(source)).to.contain('说明').and.to.contain('文明城市');
  });

  it('cites what is from outside the report, and links to web addresses only', async () => {
    const record: ReportRecord = {
      id: 'test',
      label: { en: 'Test' },
      source: {
        external: [
          { publisher: 'A site', url: 'https://example.org/', date: '2024-05' },
          { publisher: 'A trap', url: 'javascript:alert(1)' },
        ],
      },
    };
    const source = await fixture<ZjSource>(html`<zj-source .record=${record}></zj-source>`);
    expect(accessibleText(source)).to.contain('A site, May 2024').and.to.contain('A trap');
    expect(deepQueryAll<HTMLAnchorElement>(source, 'a').map(({ href }) => href)).to.deep.equal([
      'https://example.org/',
    ]);
  });

  it('opens the report at the words, by the page’s own address for it, and says where none is known', async () => {
    const record: ReportRecord = {
      id: 'test',
      label: { en: 'Test' },
      source: {
        paragraph: 'lead.2',
        printed: '2901.4亿元',
        prefix: '（研究与试验发展）经费投入',
        suffix: '，投入强度达',
      },
      corrections: [{ was: '2910.4亿元', is: '2901.4亿元', why: { en: 'a slip' }, date: '2026-01-05' }],
    };
    const here = await fixture<HTMLElement>(
      html`<div report-url="https://example.org/report"><zj-source .record=${record}></zj-source></div>`,
    );
    const source = here.querySelector('zj-source') as ZjSource;
    await until(() => deepQueryAll(source, 'a').length > 0, 'the link');
    const [link] = deepQueryAll<HTMLAnchorElement>(source, 'a');
    expect(link!.href.startsWith('https://example.org/report#:~:text=')).to.equal(true);
    expect(decodeURIComponent(link!.hash)).to.match(/经费投入-,2901\.4亿元,-，投入/);
    expect(accessibleText(source))
      .to.contain('Date not known')
      .and.to.contain('corrected on 5 January 2026 from “2910.4亿元” to “2901.4亿元”: a slip')
      .and.to.contain('（研究与试验发展）经费投入2901.4亿元，投入强度达')
      .and.not.to.contain('Address not known');
    here.setAttribute('report-url', '/report.html');
    await until(() => deepQueryAll<HTMLAnchorElement>(source, 'a')[0]?.pathname === '/report.html', 'the new address');
    expect(await textCopiedFrom(source, 'APA')).to.contain(new URL('/report.html', document.baseURI).href);
    const nowhere = await fixture<ZjSource>(html`<zj-source .record=${record}></zj-source>`);
    expect(accessibleText(nowhere)).to.contain('Address not known');
    const trap = await fixture<HTMLElement>(
      html`<div report-url="javascript:alert(1)"><zj-source .record=${record}></zj-source></div>`,
    );
    await until(() => accessibleText(trap).includes('Address not known'), 'the words');
    expect(deepQueryAll(trap, 'a')).to.have.length(0);
  });

  it('says what standing an English name has', async () => {
    const record: ReportRecord = {
      id: 'test',
      label: { en: 'Zhejiang Lab' },
      nameOrigin: { en: { standing: 'translation' } },
      source: { paragraph: 'lead.3', printed: '之江实验室' },
    };
    const source = await fixture<ZjSource>(html`<zj-source .record=${record}></zj-source>`);
    expect(accessibleText(source)).to.contain('English name: this project’s translation');
  });

  it('shows a message for an unknown figure', async () => {
    silence('error');
    const source = await fixture<ZjSource>(html`<zj-source record="top-hundred"></zj-source>`);
    expect(accessibleText(source)).to.contain('top-100-cities');
  });
});

describe('<zj-source> copies', () => {
  async function copy(label: string, writeText: (text: string) => Promise<void>): Promise<ZjSource> {
    const source = await fixture<ZjSource>(html`<zj-source record="rd-expenditure"></zj-source>`, 'zh');
    await press(source, label, writeText);
    return source;
  }

  it('as text', async () => {
    let copied = '';
    const source = await copy('文本', async (text) => void (copied = text));
    expect(copied)
      .to.contain('浙江省科学技术厅：《以科技创新塑造发展新优势的时代答卷》')
      .and.to.contain('总览，第2段，“2901.4亿元”。');
    expect(accessibleText(source)).to.contain('已复制');
  });

  it('for reference lists and managers', async () => {
    const beginnings = {
      'GB/T 7714': '浙江省科学技术厅. 以科技创新塑造发展新优势的时代答卷[R]. 浙江省科学技术厅.',
      APA: '浙江省科学技术厅. (不详). 以科技创新塑造发展新优势的时代答卷. ',
      Chicago: '浙江省科学技术厅. 不详. 以科技创新塑造发展新优势的时代答卷. ',
      RIS: 'TY  - RPRT\r\n',
      维基百科: '{{cite report |title=以科技创新塑造发展新优势的时代答卷 |publisher=浙江省科学技术厅 |at=总览，第2段 ',
    };
    for (const [label, beginning] of Object.entries(beginnings)) {
      let copied = '';
      await copy(label, async (text) => void (copied = text));
      expect(copied.startsWith(beginning), `${label}: ${copied}`).to.equal(true);
    }
  });

  it('as BibTeX', async () => {
    let copied = '';
    await copy('BibTeX', async (text) => void (copied = text));
    expect(copied).to.match(/^@misc\{zhejiang-2021-2025-lead-2,\n/);
    expect(copied).to.contain('author = {{浙江省科学技术厅}}').and.to.contain('note = {lead.2: 2901.4亿元}');
  });

  it('as CSL-JSON', async () => {
    let copied = '';
    await copy('CSL-JSON', async (text) => void (copied = text));
    const [item] = JSON.parse(copied) as [Record<string, unknown>];
    expect(item).to.include({ type: 'report', section: 'lead.2', language: 'zh-CN' });
    expect(item['author']).to.deep.equal([{ literal: '浙江省科学技术厅' }]);
  });

  it('by hand where the page may not: the text is there, selected', async () => {
    const source = await copy('文本', () => Promise.reject(new DOMException('denied', 'NotAllowedError')));
    const area = deepQuery<HTMLTextAreaElement>(source, 'textarea');
    expect(area.value).to.contain('2901.4亿元');
    expect([area.selectionStart, area.selectionEnd]).to.deep.equal([0, area.value.length]);
  });
});

describe('<zj-source> of each kind', () => {
  const records: [kind: string, record: string, printed: string][] = [
    ['event', 'centrifuge-in-use', '9月29日'],
    ['corridor', 'hangzhou-west', '杭州城西科创大走廊'],
    ['system', 'siti-yiping', '“四题一评”'],
  ];
  for (const [kind, record, printed] of records) {
    it(`cites the ${kind} ${record}`, async () => {
      const source = await fixture<ZjSource>(html`<zj-source kind=${kind} record=${record}></zj-source>`);
      expect(accessibleText(source)).to.contain(printed);
    });
  }

  it('names the kinds there are where one is unknown', async () => {
    silence('error');
    for (const kind of ['figures', 'constructor']) {
      const source = await fixture<ZjSource>(html`<zj-source kind=${kind} record="rd-intensity"></zj-source>`);
      expect(accessibleText(source)).to.contain(`no “${kind}” (kind)`).and.to.contain('Did you mean');
    }
  });
});

async function textCopiedFrom(source: ZjSource, label: string): Promise<string> {
  let copied = '';
  await press(source, label, async (text) => void (copied = text));
  return copied;
}

async function press(source: ZjSource, label: string, writeText: (text: string) => Promise<void>): Promise<void> {
  const original = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  try {
    deepQueryAll(source, 'button')
      .find((each) => accessibleText(each) === label)
      ?.click();
    await until(() => deepQuery(source, '[role=status]').textContent?.trim(), 'word of the copy');
  } finally {
    if (original) Object.defineProperty(navigator, 'clipboard', original);
    else delete (navigator as { clipboard?: unknown }).clipboard;
  }
}
