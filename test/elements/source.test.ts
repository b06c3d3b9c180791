import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/source/define.js';
import type { ZjSource } from '../../src/elements/source/source.js';
import type { ReportRecord } from '../../src/report/types.js';
import { fixture, silence } from '../support/fixture.js';
import { accessibleText, deepQueryAll } from '../support/text.js';

describe('<zj-source>', () => {
  it('cites the printed words, the paragraph, the report and its publisher', async () => {
    const source = await fixture<ZjSource>(html`<zj-source fact="rd-expenditure"></zj-source>`);
    const text = accessibleText(source);
    expect(text)
      .to.contain('2901.4亿元')
      .and.to.contain('lead.2')
      .and.to.contain('Department of Science and Technology');
    expect(deepQueryAll(source, 'q')[0]?.lang).to.equal('zh');
  });

  it('says what a figure’s caveat is', async () => {
    const source = await fixture<ZjSource>(html`<zj-source fact="top-100-cities"></zj-source>`, 'zh');
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

  it('says what standing an English name has', async () => {
    const record: ReportRecord = {
      id: 'test',
      label: { en: 'Zhejiang Lab' },
      nameOrigin: { en: { standing: 'translation' } },
      source: { paragraph: 'lead.3', printed: '之江实验室' },
    };
    const source = await fixture<ZjSource>(html`<zj-source .record=${record}></zj-source>`);
    expect(accessibleText(source)).to.contain('not official');
  });

  it('shows a message for an unknown figure', async () => {
    silence('error');
    const source = await fixture<ZjSource>(html`<zj-source fact="top-hundred"></zj-source>`);
    expect(accessibleText(source)).to.contain('top-100-cities');
  });
});
