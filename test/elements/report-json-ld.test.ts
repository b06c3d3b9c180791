import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/report/define.js';
import type { ZjReport } from '../../src/elements/report/define.js';
import { fixture, until, updated } from '../support/fixture.js';

const scripts = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
const dataset = () => JSON.parse(scripts()[0]?.textContent ?? '{}') as Record<string, unknown>;

describe('zj-report json-ld', () => {
  it('puts the report into the head as a Dataset, once for two elements, and takes it out again', async () => {
    const page = await fixture(
      html`<div><zj-report json-ld sections="lead"></zj-report><zj-report json-ld sections="talent"></zj-report></div>`,
      'en',
    );
    await until(() => scripts().length > 0, 'the data');
    expect(scripts()).to.have.lengthOf(1);
    const {
      '@type': type,
      name,
      temporalCoverage,
      creator,
      isBasedOn,
      license,
      inLanguage,
      variableMeasured,
    } = dataset();
    expect([type, name, temporalCoverage]).to.deep.equal([
      'Dataset',
      "Zhejiang's science and technology, 2021–2025",
      '2021/2025',
    ]);
    expect(creator).to.deep.equal({ '@type': 'Organization', name: 'zj-widgets' });
    expect(license).to.equal('https://opensource.org/license/mit');
    expect((isBasedOn as { publisher: unknown }).publisher).to.deep.equal({
      '@type': 'Organization',
      name: 'Department of Science and Technology of Zhejiang Province',
    });
    expect(inLanguage).to.deep.equal(['zh', 'en']);
    const variables = variableMeasured as readonly Record<string, unknown>[];
    expect(variables).to.have.lengthOf(44);
    expect(variables.find(({ propertyID }) => propertyID === 'rd-expenditure')).to.deep.include({
      '@type': 'PropertyValue',
      name: 'R&D expenditure',
      value: 290140000000,
      unitText: 'CNY',
      valueReference: { '@type': 'PropertyValue', name: 'period', value: '2024' },
    });
    const [first, second] = [...page.querySelectorAll<ZjReport>('zj-report')];
    first?.remove();
    expect(scripts()).to.have.lengthOf(1);
    second!.jsonLd = false;
    await until(() => scripts().length === 0, 'its end');
  });

  it('leaves nothing there that a report asked for just before it went', async () => {
    const report = await fixture<ZjReport>(html`<zj-report sections="lead"></zj-report>`, 'en');
    report.jsonLd = true;
    report.remove();
    await updated(report);
    await import('../../src/format/json-ld.js');
    await Promise.resolve();
    expect(scripts()).to.have.lengthOf(0);
  });

  it('puts nothing there unless it is asked to', async () => {
    const page = await fixture(html`<div><zj-report sections="lead"></zj-report></div>`, 'en');
    await until(() => page.children[0]?.matches(':state(ready)'), 'the report');
    expect(scripts()).to.have.lengthOf(0);
  });
});
