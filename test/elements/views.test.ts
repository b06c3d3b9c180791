import { expect } from 'chai';
import '../../src/index.js';
import { describe as inWords } from '../../src/embed/describe.js';
import { elementDescriptions, type ElementName } from '../../src/embed/elements.js';
import { parseParameters } from '../../src/embed/parameters.js';
import type { ZjActions } from '../../src/elements/actions/actions.js';
import { registerReport, unregisterReport } from '../../src/report/register.js';
import { bundledReport, findReport } from '../../src/report/registry.js';
import type { ReportRecord } from '../../src/report/types.js';
import { silence, until } from '../support/fixture.js';
import { samples, type Sample } from '../support/samples.js';
import { show } from '../support/show.js';
import { deepQuery, deepQueryAll } from '../support/text.js';
import { valmarin } from '../support/valmarin.js';

/** One of each way in which attributes choose records. */
const choices: readonly (readonly [tag: string, attributes: Sample['attributes']])[] = [
  ...samples.map(({ tag, attributes }) => [tag, attributes] as const),
  ['zj-stat-grid', { facts: 'rd-intensity rd-expenditure' }],
  ['zj-ranking', { sort: 'report', section: 'ecosystem lead' }],
  ['zj-ranking', { layout: 'ladder' }],
  ['zj-timeline', { section: 'platforms' }],
  ['zj-achievements', { field: 'chips' }],
  ['zj-achievements', { section: 'core-technology' }],
  ['zj-list', { kind: 'cooperation' }],
  ['zj-list', { kind: 'place' }],
];

const others: typeof choices = [
  ['zj-stat', { fact: 'depenses' }],
  ['zj-stat-grid', { section: 'recherche' }],
  ['zj-chart', { 'dataset-id': 'parts' }],
  ['zj-ranking', { section: 'territoires' }],
  ['zj-timeline', {}],
  ['zj-corridor-map', { layout: 'tiles' }],
  ['zj-constellation', {}],
  ['zj-achievements', {}],
  ['zj-list', { kind: 'policy' }],
];

const idsOf = (records: readonly ReportRecord[]) => records.map(({ id }) => id);

describe('what an element shows', () => {
  before(() => {
    silence('warn');
    return registerReport(valmarin);
  });
  after(() => unregisterReport('valmarin-2026'));

  const reports = { 'zhejiang-2021-2025': choices, 'valmarin-2026': others };
  for (const [report, each] of Object.entries(reports)) {
    for (const [tag, attributes] of each.filter(([tag]) => tag !== 'zj-source')) {
      it(`is what its data, description and citation are of: ${tag} ${JSON.stringify(attributes)}, ${report}`, async () => {
        const element = await show({ tag, name: tag, attributes: { ...attributes, report } });
        // An inline figure has its source alone.
        if (attributes['variant'] === 'inline') return;
        deepQuery<HTMLElement>(element, '[part~=actions-button]').click();
        await until(() => deepQueryAll(element, 'zj-actions:state(ready)').length > 0, 'the data is offered');
        const { data } = deepQuery<ZjActions>(element, 'zj-actions');
        const { 'dataset-id': dataset, ...asked } = attributes;
        const parameters = { el: tag, lang: 'en', ...asked, ...(dataset ? { dataset } : {}) };
        const { request } = parseParameters(parameters, { themes: [] });
        if (!request) throw new Error('the request is not understood');
        const described = await inWords(report === bundledReport.id ? bundledReport : findReport(report), request);
        expect(described.records).to.not.have.length(0);
        expect(idsOf(data?.records ?? [])).to.deep.equal(idsOf(described.records));
        expect(described.title).to.contain(data?.title);
      });
    }
  }

  it('is an error everywhere where a section is unknown', async () => {
    silence('error');
    const takers = (Object.keys(elementDescriptions) as ElementName[]).filter(
      (name) => 'section' in elementDescriptions[name],
    );
    expect(takers).to.have.length.above(3);
    for (const name of takers) {
      const attributes = { ...(name === 'list' ? { kind: 'policy' } : {}), section: 'nope' };
      const element = await show({ tag: `zj-${name}`, name, attributes });
      expect(deepQuery(element, '[part~=error]').textContent, name).to.contain('nope');
      const { request } = parseParameters({ el: name, lang: 'en', ...attributes }, { themes: [] });
      const failure = await inWords(bundledReport, request as NonNullable<typeof request>).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(failure, name).to.be.an('error');
    }
  });
});
