import assert from 'node:assert/strict';
import test from 'node:test';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { csvParseRows } from 'd3-dsv';
import { dataPackage } from '../../scripts/standards/data-package.js';
import { reportTables, toCsv } from '../../scripts/standards/tables.js';
import { reportDataset } from '../../src/format/json-ld.js';
import type { Topics } from '../../src/report/types.js';
import { bundledReport, type Json } from './support/bundled-report.js';

const topics = bundledReport() as Topics;
const tables = reportTables(topics);
const descriptor = dataPackage(topics, tables, '1.2.3') as Json;

test('the descriptor is what the Data Package standard asks for', () => {
  assert.match(descriptor.name, /^[a-z0-9-._]+$/);
  assert.equal(descriptor.$schema, 'https://datapackage.org/profiles/2.0/datapackage.json');
  const names = descriptor.resources.map(({ name }: Json) => name);
  assert.equal(new Set(names).size, names.length);
  for (const resource of descriptor.resources) {
    assert.match(resource.name, /^[a-z0-9-._]+$/);
    assert.equal(resource.path, `${resource.name}.csv`);
    const fields = resource.schema.fields.map(({ name }: Json) => name);
    assert.equal(new Set(fields).size, fields.length, resource.name);
    for (const field of resource.schema.primaryKey) assert.ok(fields.includes(field), field);
    assert.notDeepEqual(resource.schema.foreignKeys, [], 'an empty list is not valid');
    for (const { fields: own, reference } of resource.schema.foreignKeys ?? []) {
      assert.ok(own.every((field: string) => fields.includes(field)));
      assert.ok(reference.resource === '' || names.includes(reference.resource));
    }
  }
});

/** What the standard's own profile finds wrong. */
function profileFaults(name: string, value: unknown): string[] {
  // Their annotations are no part of the draft.
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(`test/fixtures/data-package/${name}.json`, 'utf8')) as object);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

for (const version of ['1.0', '2.0']) {
  test(`the descriptor and each table’s schema are valid by the profiles of version ${version}`, () => {
    assert.deepEqual(profileFaults(`datapackage-${version}`, descriptor), []);
    for (const { name, schema } of descriptor.resources)
      assert.deepEqual(profileFaults(`tableschema-${version}`, schema), [], name);
  });

  test(`the profiles of version ${version} do find what is wrong`, () => {
    const spoil = (change: (descriptor: Json) => void): Json => {
      const copy = structuredClone(descriptor);
      change(copy);
      return copy;
    };
    for (const change of [
      (each: Json) => (each.resources = []),
      (each: Json) => (each.resources[1].schema.foreignKeys = []),
      (each: Json) => (each.resources[0].schema.fields[0].constraints.required = 'yes'),
      (each: Json) => (each.licenses = []),
      (each: Json) => (each.sources[0].path = 7),
    ] as const) {
      assert.notDeepEqual(profileFaults(`datapackage-${version}`, spoil(change)), [], change.toString());
    }
    assert.notDeepEqual(profileFaults(`tableschema-${version}`, { fields: [{ type: 'string' }] }), []);
  });
}

test('the data set is told to be this project’s, after the department’s report', () => {
  assert.deepEqual(descriptor.contributors, [{ title: 'zj-widgets', roles: ['creator'] }]);
  assert.deepEqual(descriptor.licenses, [
    { name: 'MIT', path: 'https://opensource.org/license/mit', title: 'MIT License' },
  ]);
  const [first, ...external] = descriptor.sources;
  assert.deepEqual(first, { title: '以科技创新塑造发展新优势的时代答卷, 浙江省科学技术厅' });
  assert.deepEqual(
    external.find(({ path }: Json) => path?.includes('echarts')),
    {
      title: 'echarts 4.9.0, map/json/province/zhejiang.json, Apache ECharts',
      path: 'https://github.com/apache/echarts/blob/4.9.0/map/json/province/zhejiang.json',
    },
  );
  const publishers = topics.corridors.corridors.flatMap(({ source }) =>
    'external' in source ? source.external.map(({ publisher }) => publisher) : [],
  );
  assert.ok(publishers.length > 0);
  for (const publisher of publishers)
    assert.ok(
      external.some(({ title }: Json) => title.includes(publisher)),
      publisher,
    );
});

const withoutMark = (csv: string) => csv.replace(/^\ufeff/, '');

const lexical: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(?:true|false)$/,
};

test('every cell is of its column’s type, keys are unique, and references lead somewhere', () => {
  const read = new Map(tables.map((table) => [table.name, csvParseRows(withoutMark(toCsv(table)))]));
  const column = (table: string, name: string): string[] => {
    const [head = [], ...rows] = read.get(table)!;
    return rows.map((row) => row[head.indexOf(name)] ?? '');
  };
  for (const { name, schema } of descriptor.resources) {
    const [head, ...rows] = read.get(name)!;
    assert.deepEqual(
      head,
      schema.fields.map((field: Json) => field.name),
    );
    assert.ok(rows.length > 0, name);
    for (const { name: field, type, constraints } of schema.fields) {
      for (const cell of column(name, field)) {
        if (cell === '') assert.ok(!constraints?.required, `${name}.${field}`);
        else assert.match(cell, lexical[type]!, `${name}.${field}`);
        if (cell !== '' && constraints?.enum) assert.ok(constraints.enum.includes(cell));
      }
    }
    const keys = rows.map((_, index) => schema.primaryKey.map((field: string) => column(name, field)[index]).join(' '));
    assert.equal(new Set(keys).size, keys.length, name);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(column(reference.resource || name, 'id'));
      for (const cell of column(name, fields[0])) assert.ok(cell === '' || known.has(cell), `${name}: ${cell}`);
    }
  }
});

test('the tables are RFC 4180: CR LF, quotes doubled, nothing lost', () => {
  const figures = tables.find(({ name }) => name === 'figures')!;
  assert.equal(figures.rows.length, topics.figures.figures.length);
  const csv = toCsv({ ...figures, columns: [{ name: 'a', type: 'string' }], rows: [{ a: 'x, "y"\nz' }] });
  assert.equal(csv, '\ufeffa\r\n"x, ""y""\nz"\r\n');
});

test('spreadsheets take no words of a table for a formula, and numbers stay numbers', () => {
  const figures = tables.find(({ name }) => name === 'figures')!;
  const cells = [
    '=HYPERLINK("https://a.test")',
    ' =1',
    '@SUM(A1)',
    '-3% a year',
    '＝1',
    -3.5,
    '+12',
    'a; =1;-2',
    'a\t@b',
    'a\n=1',
  ];
  const columns = cells.map((_, index) => ({ name: `c${index}`, type: 'string' }) as const);
  const row = Object.fromEntries(cells.map((cell, index) => [`c${index}`, cell]));
  const [, read] = csvParseRows(withoutMark(toCsv({ ...figures, columns, rows: [row] })));
  assert.deepEqual(read, [
    `'=HYPERLINK("https://a.test")`,
    `' =1`,
    `'@SUM(A1)`,
    `'-3% a year`,
    `'＝1`,
    '-3.5',
    '+12',
    `a;' =1;-2`,
    `a\t'@b`,
    `a\n'=1`,
  ]);
  // What parts columns somewhere is quoted.
  assert.match(toCsv({ ...figures, columns, rows: [row] }), /"a;' =1;-2"/);
});

test('the bundled report has no words that would need it', () => {
  for (const table of tables) {
    const { name, columns, rows } = table;
    const cells = csvParseRows(withoutMark(toCsv(table))).slice(1);
    assert.deepEqual(
      cells,
      rows.map((row) => columns.map((column) => String(row[column.name] ?? ''))),
      name,
    );
  }
});

/** Of schema.org's PropertyValue, those that are used, and of Thing. */
const propertyValueNames = [
  ...['@type', 'propertyID', 'value', 'minValue', 'maxValue', 'unitCode', 'unitText', 'valueReference'],
  ...['name', 'description', 'disambiguatingDescription'],
];

test('the JSON-LD is a schema.org Dataset as search engines ask for', () => {
  const distribution = [{ url: 'figures.csv', format: 'text/csv' }];
  const dataset = reportDataset(topics.report, topics.figures, { language: 'zh', distribution }) as Json;
  assert.equal(dataset['@context'], 'https://schema.org');
  assert.equal(dataset.name, '浙江科技创新：2021—2025年');
  assert.ok(dataset.description.length >= 50 && dataset.description.length <= 5000);
  assert.equal(dataset.license, 'https://opensource.org/license/mit');
  // The report's publisher did not publish this data of it.
  assert.equal(dataset.publisher.name, 'zj-widgets');
  assert.equal(dataset.isBasedOn.publisher.name, '浙江省科学技术厅');
  assert.deepEqual(dataset.distribution, [
    { '@type': 'DataDownload', contentUrl: 'figures.csv', encodingFormat: 'text/csv' },
  ]);
  for (const variable of dataset.variableMeasured) {
    assert.equal(variable['@type'], 'PropertyValue');
    assert.deepEqual(
      Object.keys(variable).filter((name) => !propertyValueNames.includes(name)),
      [],
    );
    if (variable.unitCode !== undefined) assert.match(variable.unitCode, /^(?:P1|ANN)$/, 'of UN/CEFACT');
    const { value, minValue, maxValue } = variable;
    const { qualifier, unit } = topics.figures.figures.find(({ id }) => id === variable.propertyID) ?? {};
    const isBound = qualifier === 'more-than' || qualifier === 'at-least';
    const given = [value !== undefined, minValue !== undefined, maxValue !== undefined];
    const expected = isBound
      ? [false, unit !== 'rank', unit === 'rank']
      : qualifier === 'range'
        ? [false, true, true]
        : [true, false, false];
    assert.deepEqual(given, expected, variable.propertyID);
  }
  const named = (id: string) => dataset.variableMeasured.find(({ propertyID }: Json) => propertyID === id);
  // A currency and a place are no units of UN/CEFACT; a period is no `observationPeriod` of a PropertyValue.
  assert.deepEqual(named('rd-expenditure'), {
    '@type': 'PropertyValue',
    propertyID: 'rd-expenditure',
    name: topics.figures.figures.find(({ id }) => id === 'rd-expenditure')?.label['zh'],
    value: 290140000000,
    unitText: '元',
    valueReference: { '@type': 'PropertyValue', name: 'period', value: '2024' },
    disambiguatingDescription: 'lead.2: 2901.4亿元',
  });
  assert.equal(named('rd-intensity').unitCode, 'P1');
  assert.equal(named('rd-intensity').value, 3.22);
  for (const { id, unit } of topics.figures.figures) {
    const { unitCode, unitText } = named(id);
    assert.equal(unitCode, unit === 'percent' ? 'P1' : unit === 'years' ? 'ANN' : undefined, id);
    if (unit === 'rank') assert.equal(unitText, undefined, id);
  }
});

test('a report of one’s own is its publisher’s, and no licence is said of it', () => {
  const report = { ...topics.report, id: 'own', publisher: { zh: '某市统计局' } };
  const dataset = reportDataset(report, topics.figures, { language: 'zh' }) as Json;
  assert.equal('license' in dataset, false);
  assert.deepEqual(dataset.publisher, { '@type': 'Organization', name: '某市统计局' });
  assert.deepEqual(dataset.creator, dataset.publisher);
});
