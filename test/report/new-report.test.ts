import { expect } from 'chai';
import { html } from 'lit';
import { sampleReport } from '../../src/cli/new/sample.js';
import '../../src/elements/corridor-map/define.js';
import '../../src/elements/report/define.js';
import '../../src/elements/stat/define.js';
import '../../src/elements/system/define.js';
import '../../src/elements/timeline/define.js';
import { registerReport, unregisterReport } from '../../src/report/register.js';
import { fixture, until } from '../support/fixture.js';
import { accessibleText } from '../support/text.js';

describe('what zj-widgets new writes', () => {
  it('is shown by the elements as it stands', async () => {
    await registerReport(sampleReport('north-2026', ['en', 'zh'], './schema.json'));
    const page = await fixture(
      html`<div report="north-2026">
        <zj-stat fact="rd-expenditure"></zj-stat><zj-timeline></zj-timeline>
        <zj-system system="research-loop"></zj-system><zj-corridor-map layout="tiles"></zj-corridor-map>
        <zj-report></zj-report>
      </div>`,
      'en',
    );
    await until(() => [...page.children].every((element) => element.matches(':state(ready)')), 'the elements');
    const [stat, timeline, system, map, report] = [...page.children].map((element) => accessibleText(element));
    expect(stat).to.contain('CNY').and.to.contain('81.26');
    expect(timeline).to.contain('The Example Laboratory opens');
    expect(system).to.contain('Assess');
    expect(map).to.contain('River innovation corridor').and.to.contain('West City');
    expect(report).to.contain('Department of Science and Technology of Example Province');
    unregisterReport('north-2026');
  });
});
