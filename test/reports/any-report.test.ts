import { expect } from 'chai';
import fc from 'fast-check';
import { html, type TemplateResult } from 'lit';
import '../../src/index.js';
import { ReportError } from '../../src/report/errors.js';
import { registerReport, unregisterReport } from '../../src/report/register.js';
import { fixture, silence, updated } from '../support/fixture.js';
import { accessibleText, deepQueryAll } from '../support/text.js';

/** Reports as the schemas allow them, odd ones too: periods that run backward, shares of a thousand, markup as words. */

const text = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      '浙江省科学技术厅',
      '<img src=x onerror=alert(1)>',
      '{value}',
      '"quoted" & more',
      'مختبر',
      'a'.repeat(200),
    ),
  )
  .map((words) => words.replace(/[\s\p{Cc}]+/gu, ' ').trim())
  .filter((words) => /^\S(?:.*\S)?$/u.test(words));
const languages = fc.constantFrom(['fr'], ['ar', 'en'], ['zh', 'en', 'fr'], ['zh-Hant', 'en']);
const date = fc.constantFrom('1999', '2025', '2025-02', '2024-02-29', '2026-12-31', '0001');
const period = fc.oneof(
  date,
  fc.tuple(date, date).map((ends) => ends.join('/')),
  date.map((end) => `../${end}`),
);
const source = fc.oneof(
  text.map((printed) => ({ paragraph: 'one.1', printed })),
  text.map((printed) => ({ paragraph: 'two.12', printed })),
  fc.record({ publisher: text, url: fc.constant('https://example.org/?a=b&c') }).map((each) => ({ external: [each] })),
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e18, max: 1e18 }),
  fc.integer(),
  fc.constantFrom(0, -0, 1e-9, 1e21, Number.MAX_VALUE, Number.MIN_VALUE),
);

const report = languages.chain(([...own]) => {
  const label = fc.record(Object.fromEntries(own.map((language) => [language, text])));
  const common = { label, source };
  const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const figure = fc
    .record({
      ...common,
      value: fc.oneof(
        number,
        fc
          .tuple(number, number)
          .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const)
          .filter(([low, high]) => low < high),
      ),
      unit: fc.constantFrom('percent', 'EUR', 'things', 'years'),
      digits: fc.integer({ min: 1, max: 15 }),
      qualifier: fc.constantFrom('exact', 'approx', 'more-than', 'at-least'),
      qualifierWord: optional(text),
      period: optional(period),
      rank: optional(fc.record({ place: fc.integer({ min: 1, max: 1e6 }), among: label })),
      streak: optional(fc.integer({ min: 2, max: 100 })),
      note: optional(label),
      target: optional(fc.constant('figure-0')),
    })
    .map(({ qualifier, ...each }) => ({ ...each, qualifier: Array.isArray(each.value) ? 'range' : qualifier }));
  const numbered = <T extends object>(name: string, record: fc.Arbitrary<T>, most = 4) =>
    fc
      .array(record, { minLength: 1, maxLength: most })
      .map((list) => list.map((each, index) => ({ id: `${name}-${index}`, ...each })));
  const city = fc.record({ ...common });
  return fc.record({
    report: fc
      .record({ label, title: label, publisher: label, period })
      .chain((about) => label.map((name) => ({ name, about })))
      .map(({ name, about }) => ({
        schemaVersion: 1,
        id: 'any',
        languages: own,
        sections: ['one', 'two'].map((id) => ({ id, label: name })),
        ...about,
      })),
    figures: fc.record({
      units: fc
        .constant({
          percent: { en: '{value}%' },
          EUR: { en: '€{value}' },
          things: { en: { one: '{value} thing', other: '{value} things' } },
          years: { en: '{value}' },
        })
        .map((units) =>
          Object.fromEntries(
            Object.entries(units).map(([key, { en }]) => [
              key,
              Object.fromEntries(own.map((language) => [language, en])),
            ]),
          ),
        ),
      figures: numbered('figure', figure, 6),
    }),
    events: numbered('event', fc.record({ ...common, date, kind: fc.constant('launch') })).map((events) => ({
      events,
    })),
    achievements: numbered('achievement', fc.record({ ...common, field: fc.constant('field') })).chain((achievements) =>
      label.map((name) => ({
        fields: [{ id: 'field', label: name }],
        achievements,
        constellation: { achievement: 'achievement-0', satellites: { figure: 'figure-0' } },
      })),
    ),
    policies: numbered('policy', fc.record({ ...common, date: optional(date) })).map((policies) => ({ policies })),
    corridors: fc.record({
      cities: fc.tuple(numbered('city', city), fc.boolean()).map(([cities, tiled]) =>
        // No two on one tile.
        tiled ? cities.map((each, index) => ({ ...each, tile: [index, index % 2] })) : cities,
      ),
      corridors: numbered('corridor', fc.record({ ...common, cities: optional(fc.constant(['city-0'])) })),
    }),
  });
});

const elements: readonly TemplateResult[] = [
  html`<zj-stat fact="figure-0"></zj-stat>`,
  html`<zj-stat fact="figure-0" variant="hero"></zj-stat>`,
  html`<zj-stat fact="figure-0" variant="inline"></zj-stat>`,
  html`<zj-stat-grid></zj-stat-grid>`,
  html`<zj-ranking></zj-ranking>`,
  html`<zj-timeline></zj-timeline>`,
  html`<zj-timeline orientation="horizontal"></zj-timeline>`,
  html`<zj-achievements></zj-achievements>`,
  html`<zj-list kind="policy"></zj-list>`,
  html`<zj-constellation paused></zj-constellation>`,
  html`<zj-corridor-map></zj-corridor-map>`,
  html`<zj-source record="figure-0"></zj-source>`,
  html`<zj-report></zj-report>`,
];

const runs = { numRuns: 40, seed: 20261123 };

describe('any report that the schemas allow', () => {
  it('is shown by every element, as text', async function () {
    this.timeout(60_000);
    silence('warn');
    const said = silence('error');
    await fc.assert(
      fc.asyncProperty(report, async (given) => {
        // JSON knows no undefined and no -0.
        await registerReport(JSON.parse(JSON.stringify(given)), { name: 'any' });
        try {
          const page = await fixture<HTMLElement>(html`<div report="any">${elements}</div>`, given.report.languages[0]);
          for (const element of page.children) {
            await updated(element);
            expect(element.matches(':state(ready)'), `${element.localName}: ${accessibleText(element)}`).to.equal(true);
          }
          expect(deepQueryAll(page, 'img, script')).to.deep.equal([]);
          expect(said).to.deep.equal([]);
          page.remove();
        } finally {
          unregisterReport('any');
        }
      }),
      { ...runs, endOnFailure: true, includeErrorInReport: true },
    );
  });
});

describe('anything else', () => {
  it('is refused with an error that says why, and never throws another', async function () {
    this.timeout(60_000);
    silence('warn');
    await fc.assert(
      fc.asyncProperty(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
        async (given) => {
          const error: unknown = await registerReport(given).catch((reason: unknown) => reason);
          expect(error).to.be.instanceOf(ReportError);
          expect((error as ReportError).details.text).to.have.keys('zh', 'en');
        },
      ),
      { ...runs, numRuns: 300 },
    );
  });
});
