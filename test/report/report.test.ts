import { expect } from 'chai';
import { ReportError } from '../../src/report/errors.js';
import { findRecord, requireRecord, requireSections, sectionOf } from '../../src/report/lookup.js';
import { nearest } from '../../src/report/nearest.js';
import { bundledReport, findReport, Report } from '../../src/report/registry.js';
import type { TopicName } from '../../src/report/types.js';

const records = [{ id: 'one' }, { id: 'two' }];

describe('lookup', () => {
  it('finds by id', () => {
    expect(findRecord(records, 'two')).to.equal(records[1]);
    expect(findRecord(records, 'three')).to.equal(undefined);
    expect(findRecord(records, '__proto__')).to.equal(undefined);
  });

  it('throws an error that names what was asked for and what there is', () => {
    const error = catchError(() => requireRecord(records, 'three', 'fact'));
    expect(error.code).to.equal('unknown-id');
    expect(error.details).to.deep.equal({ name: 'fact', value: 'three', valid: ['one', 'two'] });
  });

  it('tells an id left out from a wrong one', () => {
    expect(catchError(() => requireRecord(records, '', 'fact')).code).to.equal('missing-id');
  });

  it('reads lists of sections, and throws on an unknown one', () => {
    const sections = records.map((record) => ({ ...record, label: {} }));
    expect(requireSections(sections, ' one  two ', 'section')).to.deep.equal(['one', 'two']);
    expect(requireSections(sections, '', 'section')).to.deep.equal([]);
    expect(catchError(() => requireSections(sections, 'one three', 'section')).details.value).to.equal('three');
  });

  it('knows the section of a paragraph, and that what is from elsewhere has none', () => {
    expect(sectionOf({ id: 'a', label: {}, source: { paragraph: 'core-technology.4', printed: '…' } })).to.equal(
      'core-technology',
    );
    expect(sectionOf({ id: 'a', label: {}, source: { external: [] } })).to.equal('');
  });
});

describe('nearest', () => {
  const ids = ['rd-expenditure', 'rd-intensity', 'fiscal-spending', 'fiscal-growth', 'corridor-land'];

  it('puts a misspelt id first', () => {
    expect(nearest('rd-expenditur', ids)[0]).to.equal('rd-expenditure');
    expect(nearest('RD-Intensity', ids)[0]).to.equal('rd-intensity');
  });

  it('knows an id by its words in another order', () => {
    expect(nearest('spending-fiscal', ids)[0]).to.equal('fiscal-spending');
  });
});

describe('a report', () => {
  it('loads a topic once, however many ask', async () => {
    let loads = 0;
    const report = new Report('test', ['en'], {
      events: async () => {
        loads += 1;
        return { default: { events: [] } };
      },
    });
    const [first, second] = await Promise.all([report.load('events'), report.load('events')]);
    expect(loads).to.equal(1);
    expect(first).to.equal(second);
    expect(report.peek('events')).to.equal(first);
  });

  it('tries again after a load that failed', async () => {
    let online = false;
    const report = new Report('test', ['en'], {
      events: () => (online ? Promise.resolve({ default: { events: [] } }) : Promise.reject(new TypeError('offline'))),
    });
    const error = await report.load('events').catch((reason: unknown) => reason as ReportError);
    expect(error).to.be.instanceOf(ReportError).with.property('code', 'load-failed');
    online = true;
    expect(await report.load('events')).to.deep.equal({ events: [] });
  });

  it('says which topic it does not have', async () => {
    const error = await new Report('test', ['en'], {}).load('map').catch((reason: unknown) => reason as ReportError);
    expect(error).to.have.property('code', 'missing-topic');
  });

  it('is the bundled one by default, which has every topic in its own languages', async () => {
    expect(findReport('')).to.equal(bundledReport);
    const { languages, id } = await bundledReport.load('report');
    expect(bundledReport.languages).to.deep.equal(languages);
    expect(bundledReport.id).to.equal(id);
    const topics: TopicName[] = [
      'figures',
      'events',
      'achievements',
      'systems',
      'policies',
      'places',
      'cooperations',
      'corridors',
      'map',
    ];
    for (const topic of topics) expect(await bundledReport.load(topic)).to.be.an('object');
  });

  it('of an unknown name is an error that names those there are', () => {
    expect(catchError(() => findReport('zhejiang')).details.valid).to.deep.equal(['zhejiang-2021-2025']);
  });
});

function catchError(act: () => unknown): ReportError {
  try {
    act();
  } catch (error) {
    if (error instanceof ReportError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown');
}
