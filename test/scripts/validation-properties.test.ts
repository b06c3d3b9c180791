import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { pointerPart, valueAt } from '../../src/report/validation/pointer.js';
import { validateReport, type Fault } from '../../src/report/validation/validate.js';
import { bundledReport, type Json } from './support/bundled-report.js';

const schemaFolder = fileURLToPath(new URL('../../data/schemas/', import.meta.url));
const ajv = new Ajv2020({ strict: true });
for (const file of readdirSync(schemaFolder)) {
  ajv.addSchema(JSON.parse(readFileSync(schemaFolder + file, 'utf8')) as object);
}
/** The schemas as published, by another validator than the one compiled from them. */
const keepsToSchemas = ajv.getSchema('report-data.schema.json')!;

const runs = { numRuns: 150, seed: 20261123 };
const errorsOf = (report: unknown): readonly Fault[] =>
  validateReport(report).filter(({ severity }) => severity === 'error');

function pointersIn(value: Json, pointer = ''): string[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.keys(value).flatMap((key) => pointersIn(value[key], pointer + pointerPart(key)))
      : [];
  return pointer === '' ? inner : [pointer, ...inner];
}

const all = pointersIn(bundledReport());
const anywhere = fc.constantFrom(...all);
const parentOf = (pointer: string) => pointer.slice(0, pointer.lastIndexOf('/'));
const keyOf = (pointer: string) =>
  pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');

test('null in the place of anything is named where it stands', () => {
  fc.assert(
    fc.property(anywhere, (pointer) => {
      const report = bundledReport();
      (valueAt(report, parentOf(pointer)) as Json)[keyOf(pointer)] = null;
      assert.ok(
        errorsOf(report).some((fault) => fault.pointer === pointer),
        `${pointer} is null, but the faults are: ${errorsOf(report)
          .map((fault) => fault.pointer)
          .join(', ')}`,
      );
    }),
    runs,
  );
});

test('a property that no schema knows is named where it stands', () => {
  const objects = all.filter((pointer) => {
    const value = valueAt(bundledReport(), pointer);
    // A key of capitals and low lines is in no form that free names have.
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  });
  fc.assert(
    fc.property(fc.constantFrom(...objects), fc.stringMatching(/^[A-Z]{4}_[A-Z]{2}$/), (pointer, name) => {
      const report = bundledReport();
      (valueAt(report, pointer) as Json)[name] = 'x';
      assert.ok(
        errorsOf(report).some((fault) => fault.pointer === `${pointer}/${name}`),
        `${pointer}/${name}`,
      );
    }),
    runs,
  );
});

test('what is taken away is missed by its name, or was not needed', () => {
  fc.assert(
    fc.property(anywhere, (pointer) => {
      const report = bundledReport();
      const parent = valueAt(report, parentOf(pointer)) as Json;
      if (Array.isArray(parent)) return;
      delete parent[keyOf(pointer)];
      const faults = errorsOf(report);
      if (keepsToSchemas(report)) {
        assert.deepEqual(
          faults.filter(({ code }) => code === 'missing-property'),
          [],
        );
      } else {
        const named = faults.some(({ pointer: at, message }) => {
          const isNear = at === parentOf(pointer) || at === pointer || at.startsWith(parentOf(pointer));
          return isNear && (message('en').includes(keyOf(pointer)) || /too few/.test(message('en')));
        });
        assert.ok(named, `${pointer}: ${faults.map(({ message }) => message('en')).join('; ')}`);
      }
    }),
    runs,
  );
});

// Messages quote what they refuse, which must not look like a place that was not filled.
const anyJson = fc.jsonValue({ maxDepth: 4 }).filter((value) => !/\{\w+\}/.test(JSON.stringify(value)));

test('any JSON at all is judged as the published schemas judge it, and every fault has words', () => {
  fc.assert(
    fc.property(anywhere, anyJson, (pointer, value) => {
      const report = bundledReport();
      (valueAt(report, parentOf(pointer)) as Json)[keyOf(pointer)] = value;
      const faults = validateReport(report);
      if (!keepsToSchemas(report))
        assert.ok(
          faults.some(({ severity }) => severity === 'error'),
          pointer,
        );
      for (const { message } of faults) {
        for (const language of ['zh', 'en']) assert.doesNotMatch(message(language), /\{(?!value\})\w+\}|^[a-z-]+$/);
        assert.match(message('zh'), /\p{Script=Han}/u);
      }
    }),
    runs,
  );
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), (value) => {
      assert.ok(errorsOf(value).length > 0);
    }),
    runs,
  );
});

const id = fc
  .stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,6}){0,2}$/)
  .filter((each) => !/^(constructor|prototype)$/.test(each));
const words = fc.stringMatching(/^[\p{L}\p{N}，。“”&'()-]{1,20}$/u).map((text) => `x${text.replace(/&/g, '与')}`);
const localized = fc.record({ fr: words, 'zh-Hant': words });
const year = fc.integer({ min: 1949, max: 2100 }).map(String);
const period = fc.oneof(
  year,
  fc.tuple(year, year).map((ends) => [...ends].sort().join('/')),
  year.map((end) => `../${end}`),
);

/** What the schemas allow of a report with figures in two languages, neither of them Chinese as written here nor English. */
const allowed = fc
  .record({
    sections: fc.uniqueArray(id, { minLength: 1, maxLength: 9 }),
    figures: fc.uniqueArray(id, { minLength: 1, maxLength: 9 }),
    cities: fc.uniqueArray(id, { minLength: 1, maxLength: 30 }),
    label: localized,
    period,
    value: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger()),
    range: fc.tuple(fc.integer({ max: 0 }), fc.integer({ min: 1 })),
    digits: fc.integer({ min: 1, max: 15 }),
    qualifier: fc.constantFrom('exact', 'approx', 'more-than', 'at-least', 'range'),
    url: fc.webUrl({ withQueryParameters: true }).map((url) => url.replace(/[<>"\s]/g, '')),
  })
  .map(({ sections, figures, cities, label, period, value, range, digits, qualifier, url }) => ({
    report: {
      schemaVersion: 1,
      id: 'other-province',
      label,
      title: label,
      publisher: label,
      period,
      languages: ['fr', 'zh-Hant'],
      sections: sections.map((section) => ({ id: section, label })),
    },
    figures: {
      units: { things: { fr: '{value} x', 'zh-Hant': { one: '{value} y', other: '{value} z' } } },
      figures: figures.map((figure, index) => ({
        id: figure,
        label,
        source:
          index % 2 === 0
            ? { paragraph: `${sections[index % sections.length]!}.${index + 1}`, printed: label.fr }
            : { external: [{ publisher: label.fr, url }] },
        value: qualifier === 'range' ? range : value,
        unit: 'things',
        digits,
        qualifier,
        period,
      })),
    },
    corridors: { cities: cities.map((city) => ({ id: city, label, source: { external: [{ publisher: 'x' }] } })) },
  }));

test('what the schemas allow is accepted, whatever the province', () => {
  fc.assert(
    fc.property(allowed, (report) => {
      assert.ok(keepsToSchemas(report));
      assert.deepEqual(
        errorsOf(report).map(({ pointer, message }) => `${pointer} ${message('en')}`),
        [],
      );
    }),
    runs,
  );
});
