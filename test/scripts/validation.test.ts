import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { buildValidator } from '../../scripts/build-validator.js';
import { faultMessages } from '../../src/report/validation/fault.messages.js';
import { valueAt } from '../../src/report/validation/pointer.js';
import { patternNames } from '../../src/report/validation/schema-validator.js';
import { validateReport, type Fault } from '../../src/report/validation/validate.js';
import { bundledReport, type Json } from './support/bundled-report.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const schemaFolder = `${root}data/schemas`;

function faultsAfter(change: (report: Json) => void): readonly Fault[] {
  const report = bundledReport();
  change(report);
  return validateReport(report);
}

const linked = (report: Json): Json => report.systems.systems.find(({ layout }: Json) => layout === 'links');
const print = (printed: string) => ({ paragraph: 'lead.2', printed });
const figure = (report: Json, id: string): Json => report.figures.figures.find((each: Json) => each.id === id);
const say = ({ severity, pointer, id, message }: Fault, language: string) =>
  `${severity} ${pointer} ${id ?? '-'}: ${message(language)}`;

test('the compiled validator is what the schemas give', async () => {
  const written = readFileSync(`${root}src/report/validation/schema-validator.js`, 'utf8');
  assert.equal(written, await buildValidator(), 'Run: npm run data:validator');
});

test('the compiled validator makes no code from strings and needs no library', () => {
  const written = readFileSync(`${root}src/report/validation/schema-validator.js`, 'utf8');
  assert.doesNotMatch(written, /\beval\b|new Function|\brequire\(|\bimport\b/);
});

test('the schemas are sound, strict, and say of every property in English and Chinese what it is', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  for (const file of readdirSync(schemaFolder)) {
    const schema = JSON.parse(readFileSync(`${schemaFolder}/${file}`, 'utf8')) as Json;
    assert.equal(schema.$id, file);
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    ajv.addSchema(schema as object);
    checkDescriptions(schema, file);
  }
  assert.ok(ajv.getSchema('report-data.schema.json')?.(bundledReport()));
});

function checkDescriptions(schema: Json, at: string): void {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [name, property] of Object.entries<Json>({ ...schema.properties, ...schema.$defs })) {
    if (typeof property !== 'object') continue;
    // A shared part describes itself.
    if (
      Object.keys(property).join() !== '$ref' &&
      Object.keys(property).length > 0 &&
      !/\/(?:if|then|else)$/.test(at)
    ) {
      assert.match(property.description ?? '', /^[^\n]+\n[^\n]*\p{Script=Han}[^\n]*$/u, `${at}/${name}`);
    }
  }
  for (const [key, inner] of Object.entries<Json>(schema)) {
    if (!['examples', 'description'].includes(key)) checkDescriptions(inner, `${at}/${key}`);
  }
}

test('the messages are the same in Chinese and English, and describe every pattern of the schemas', () => {
  const placesOf = (words: object) =>
    Object.entries(words).map(([key, text]) => [key, [...new Set(String(text).match(/\{\w+\}/g))].sort().join()]);
  assert.deepEqual(placesOf(faultMessages.zh), placesOf(faultMessages.en));
  for (const name of Object.values(patternNames)) assert.ok(`expected.form.${name}` in faultMessages.en, name);
});

test('the bundled report has no error and nothing odd', () => {
  assert.deepEqual(
    validateReport(bundledReport()).map((fault) => say(fault, 'en')),
    [],
  );
});

interface Case {
  readonly fault: string;
  readonly change: (report: Json) => void;
  readonly en: readonly (string | RegExp)[];
  /** What the faults asked about have in them; all of them unless given. */
  readonly only?: string;
  readonly zh?: readonly string[];
}

const cases: readonly Case[] = [
  {
    fault: 'a mistyped property',
    change: (report) => {
      const rd = figure(report, 'rd-intensity');
      rd.valeu = rd.value;
      delete rd.value;
    },
    en: [
      'error /figures/figures/2 rd-intensity: “value” is missing; expected a number in base units',
      'error /figures/figures/2/valeu rd-intensity: “valeu” is not a property here; expected “value”',
    ],
    zh: [
      'error /figures/figures/2 rd-intensity: 缺少“value”；应为以基本单位计的数字',
      'error /figures/figures/2/valeu rd-intensity: 没有“valeu”这一项；应为“value”',
    ],
  },
  {
    fault: 'a number as text',
    change: (report) => (figure(report, 'rd-intensity').value = '3.22'),
    en: [
      'error /figures/figures/2/value rd-intensity: it is text: 3.22; expected a number; only with the “qualifier” “range” a pair [low, high]',
    ],
  },
  {
    fault: 'one number for a range',
    change: (report) => (figure(report, 'enterprise-shares').value = 85),
    en: [
      'error /figures/figures/16/value enterprise-shares: it is a number: 85; expected a pair [low, high], since the “qualifier” is “range”',
    ],
  },
  {
    fault: 'a mistyped choice',
    change: (report) => (report.events.events[0].kind = 'cooperaton'),
    en: [
      'error /events/events/0/kind china-europe-centre: “cooperaton” is none of the choices; expected “cooperation”',
    ],
    zh: ['error /events/events/0/kind china-europe-centre: “cooperaton”不在可选的值中；应为“cooperation”'],
  },
  {
    fault: 'a link that would run',
    change: (report) =>
      (report.places.places[0].source = { external: [{ publisher: 'x', url: 'javascript:alert(1)' }] }),
    en: [
      'error /places/places/0/source/external/0/url shaoxing-rice-wine: “javascript:alert(1)” is not well formed; expected an address that begins with http:// or https://',
    ],
  },
  {
    fault: 'a source half given',
    change: (report) => delete report.events.events[1].source.printed,
    en: [
      'error /events/events/1/source aksu-pilot: “printed” is missing; expected the words as they stand in the paragraph',
    ],
  },
  {
    fault: 'a source given twice',
    change: (report) => (report.events.events[1].source.external = [{ publisher: 'x' }]),
    en: [
      'error /events/events/1/source aksu-pilot: it cites the report and sources outside it at once; expected “paragraph” and “printed”, or “external” alone',
    ],
  },
  {
    fault: 'a language tag in another form',
    change: (report) => {
      report.places.places[0].label.zh_Hant = '紹興黃酒';
    },
    en: [
      'error /places/places/0/label/zh_Hant shaoxing-rice-wine: the key “zh_Hant” is not well formed; expected a language tag, such as “zh”, “en” or “zh-Hant”',
    ],
  },
  {
    fault: 'a newer version',
    change: (report) => (report.report.schemaVersion = 2),
    en: [
      'error /report/schemaVersion -: schema version 2 is newer than what this copy of zj-widgets reads; expected 1',
    ],
    zh: ['error /report/schemaVersion -: 数据格式版本 2 比这一版 zj-widgets 能读的更新；应为1'],
  },
  {
    fault: 'a topic that is none',
    change: (report) => (report.figure = report.figures),
    en: ['error /figure -: “figure” is not a topic of a report; expected “figures”'],
  },
  {
    fault: 'an id used twice',
    change: (report) => (report.policies.policies[1].id = 'high-level-platforms'),
    en: [
      'error /policies/policies/1/id high-level-platforms: the id “high-level-platforms” is used already, at policies[0]',
    ],
    zh: ['error /policies/policies/1/id high-level-platforms: id“high-level-platforms”重复，已用于 policies[0]'],
  },
  {
    fault: 'a unit that is not there',
    change: (report) => (figure(report, 'joint-labs').unit = 'lab'),
    en: ['error /figures/figures/11/unit joint-labs: there is no unit with the id “lab”; expected “labs”'],
  },
  {
    fault: 'a city that is not there',
    change: (report) => (report.places.places[0].cities = ['330699']),
    en: [
      'error /places/places/0/cities/0 shaoxing-rice-wine: there is no city with the id “330699”; expected one of “330100”, “330200”, “330300”, “330400”, “330500”, “330600”, “330700”, “330800”, “330900”, “331000”, “331100”',
    ],
  },
  {
    fault: 'a section that is not there',
    change: (report) => (report.places.places[0].source.paragraph = 'crafts.1'),
    en: [
      'error /places/places/0/source/paragraph shaoxing-rice-wine: there is no section with the id “crafts”; expected one of “lead”, “platforms”, “core-technology”, “enterprise”, “talent”, “ecosystem”',
    ],
  },
  {
    fault: 'a day that no calendar has',
    change: (report) => (report.events.events[1].date = '2025-02-30'),
    en: ['error /events/events/1/date aksu-pilot: the calendar has no day “2025-02-30”'],
    zh: ['error /events/events/1/date aksu-pilot: 日历上没有“2025-02-30”这一天'],
  },
  {
    fault: 'no words in the first language',
    change: (report) => delete report.places.places[0].label.zh,
    en: ['error /places/places/0/label shaoxing-rice-wine: it has no words in “zh”, the first language of the report'],
  },
  {
    fault: 'a link of a system to nowhere',
    change: (report) =>
      (report.systems.systems.find((each: Json) => each.id === 'two-way-posts').links[0].to = 'firms'),
    en: [
      'error /systems/systems/8/links/0/to two-way-posts: there is no node with the id “firms”; expected one of “universities”, “enterprises”',
    ],
  },
  {
    fault: 'two cities on one tile',
    change: (report) => (report.corridors.cities[1].tile = [1, 1]),
    en: ['error /corridors/cities/1/tile 330200: the tile (1, 1) is that of “330100” already'],
  },
  {
    fault: 'parts that are more than their whole',
    change: (report) => {
      report.datasets.datasets.find((each: Json) => each.id === 'three-new-share').whole.value = 20;
    },
    en: ['error /datasets/datasets/2/whole/value three-new-share: the parts add up to 28.5, more than the whole, 20'],
  },
  {
    fault: 'a key that reaches into objects',
    change: (report) => Object.assign(report.places.places[0], JSON.parse('{"constructor": {"polluted": true}}')),
    en: ['error /places/places/0/constructor shaoxing-rice-wine: the key “constructor” is not allowed'],
  },
  {
    fault: 'a number that is none',
    change: (report) => (figure(report, 'rd-intensity').value = NaN),
    en: ['error /figures/figures/2/value rd-intensity: “NaN” is not a JSON value'],
  },
  {
    fault: 'a map with both kinds of shapes',
    change: (report) => (report.map.geometry = 'map.geojson'),
    en: ['error /map/width -: “width” goes with “geometry”, or with shapes drawn beforehand, and not with the other'],
  },
  {
    fault: 'a value with the wrong sign',
    change: (report) =>
      Object.assign(figure(report, 'rd-intensity'), { value: 4.7, digits: 2, source: print('-4.7%') }),
    en: [
      'warning /figures/figures/2/value rd-intensity: the value 4.7 does not have the sign of “-4.7%”; expected -4.7',
    ],
  },
  {
    fault: 'an exact figure where the print has “rund”',
    change: (report) => {
      report.report.languages[0] = 'de';
      Object.assign(figure(report, 'rd-intensity'), { value: 3.2, digits: 2, source: print('rund 3,2 Prozent') });
    },
    only: '/qualifier',
    en: [
      'warning /figures/figures/2/qualifier rd-intensity: the qualifier is “exact”, but “rund 3,2 Prozent” has “rund”; expected approx',
    ],
  },
  {
    fault: 'an “about” that is not printed',
    change: (report) => (figure(report, 'rd-intensity').qualifier = 'approx'),
    en: [
      'warning /figures/figures/2/qualifier rd-intensity: the qualifier is “approx”, but “3.22%” has no word for it; if the paragraph has one, let “printed” include it',
    ],
  },
  {
    fault: 'a value a thousand times too small in German',
    change: (report) => {
      report.report.languages[0] = 'de';
      const value = { value: 12350000, digits: 4, unit: 'CNY', source: print('12,35 Mrd. Euro') };
      Object.assign(figure(report, 'rd-expenditure'), value);
    },
    only: 'rd-expenditure: the value',
    en: [
      'warning /figures/figures/1/value rd-expenditure: the value 12350000 is not what “12,35 Mrd. Euro” says; expected 12350000000',
    ],
  },
  {
    fault: 'a year that fingers slipped in',
    change: (report) => (figure(report, 'rd-intensity').period = '2204'),
    en: ['warning /figures/figures/2/period rd-intensity: a year in “2204” is not likely'],
    zh: ['warning /figures/figures/2/period rd-intensity: “2204”中的年份不大可能'],
  },
  {
    fault: 'a month unlike what is printed',
    change: (report) => Object.assign(report.events.events[0], { date: '2023-08', source: print('2023年9月') }),
    en: [/^warning \/events\/events\/0\/date .*: the date “2023-08” is not what “2023年9月” says$/],
  },
  ...(
    [
      ['U+0000', 'a\u0000b', 'error', 'it has a character that cannot be shown, U+0000; expected none'],
      ['half of a pair', 'a\ud83db', 'error', 'it has a character that cannot be shown, U+D83D; expected none'],
      [
        'a sign that turns the text',
        'a\u202eb',
        'warning',
        'it has an invisible character, U+202E, which turns the text or parts its words; expected none',
      ],
    ] as const
  ).map(([fault, text, severity, words]) => ({
    fault,
    change: (report: Json) => (figure(report, 'rd-intensity').label.en = text),
    en: [`${severity} /figures/figures/2/label/en rd-intensity: ${words}`],
  })),
  {
    fault: 'a language in the list that is none',
    change: (report) => (report.report.languages[1] = 'cn'),
    only: '/report/languages/1',
    en: [
      'warning /report/languages/1 -: “cn” is not a language tag, or has a shorter form; expected “zh”',
      /^warning \/report\/languages\/1 -: “cn” is missing in (\d+) of \1 texts/,
    ],
  },
  {
    fault: 'a link from a node to itself',
    change: (report) => Object.assign(linked(report).links[0], { to: linked(report).links[0].from }),
    only: 'leads from',
    en: [/\/links\/0 .*: the link leads from “[\w-]+” to itself, and is only told in words/],
  },
  {
    fault: 'a link twice',
    change: (report) => {
      const { links } = linked(report);
      links.push({ ...links[0] });
    },
    only: 'already, and both',
    en: [/: there is a link from “[\w-]+” to “[\w-]+” already, and both are drawn/],
  },
  {
    fault: 'a loop that does not close',
    change: (report) => report.systems.systems.find(({ layout }: Json) => layout === 'loop').links.pop(),
    en: [/\/links .*: the loop does not close: from “[\w-]+” nothing leads back/],
  },
  {
    fault: 'a share over 100 %',
    change: (report) => {
      Object.assign(figure(report, 'rd-intensity'), { value: 322, source: { external: [{ publisher: 'x' }] } });
    },
    en: ['warning /figures/figures/2/value rd-intensity: a share of 322 % is over 100 %'],
    zh: ['warning /figures/figures/2/value rd-intensity: 比重为 322%，超过100%'],
  },
  {
    fault: 'a period that ends before it starts',
    change: (report) => (figure(report, 'rd-intensity').period = '2024/2020'),
    en: [
      'warning /figures/figures/2/period rd-intensity: the period “2024/2020” ends before it starts; expected 2020/2024',
    ],
  },
  {
    fault: 'a figure without an English label',
    change: (report) => delete figure(report, 'rd-intensity').label.en,
    en: ['warning /figures/figures/2/label rd-intensity: it has no words in “en”'],
    zh: ['warning /figures/figures/2/label rd-intensity: 缺少“en”的文字'],
  },
  {
    fault: 'a rank without its field',
    change: (report) => delete figure(report, 'innovation-capability').rank,
    en: [
      'warning /figures/figures/0 innovation-capability: the rank does not say what it is a place among; expected a “rank” that says so, such as {"place": 4, "among": {"zh": "全国", "en": "in China"}}',
    ],
  },
  {
    fault: 'a sum that does not add up',
    change: (report) => {
      const system = report.systems.systems.find((each: Json) => each.id === 'platform-system');
      system.layout = 'parts';
      system.nodes = ['national-key-labs', 'joint-labs', 'provincial-key-labs'].map((id, index) => ({
        id,
        label: { zh: id, en: id },
        figure: id,
        ...(index > 0 && { parent: 'national-key-labs' }),
      }));
      system.links = [];
      for (const each of system.nodes) Object.assign(figure(report, each.id), { qualifier: 'exact' });
    },
    en: [
      'warning /systems/systems/0/nodes/0/figure platform-system: the parts (joint-labs, provincial-key-labs) add up to 405, the whole is 38',
    ],
  },
  {
    fault: 'a value unlike what is printed',
    change: (report) => (figure(report, 'rd-intensity').value = 3.23),
    en: ['warning /figures/figures/2/value rd-intensity: the value 3.23 is not what “3.22%” says; expected 3.22'],
  },
  {
    fault: 'digits unlike what is printed',
    change: (report) => (figure(report, 'rd-intensity').digits = 2),
    en: ['warning /figures/figures/2/digits rd-intensity: the digits are 2, which is not what “3.22%” has; expected 3'],
  },
  {
    fault: 'text with markup',
    change: (report) => (figure(report, 'rd-intensity').label.en = '<img src=x onerror=alert(1)>'),
    en: [
      'warning /figures/figures/2/label/en rd-intensity: “<img src=x onerror=alert(1)>” looks like markup and is shown as it stands',
    ],
  },
];

for (const { fault, change, en, zh, only = '' } of cases) {
  test(`names ${fault}`, () => {
    const faults = faultsAfter(change).filter((each) => say(each, 'en').includes(only));
    const said = faults.map((each) => say(each, 'en'));
    assert.equal(said.length, en.length, said.join('\n'));
    said.forEach((line, index) => {
      const wanted = en[index] ?? '';
      if (typeof wanted === 'string') assert.equal(line, wanted);
      else assert.match(line, wanted);
    });
    if (zh) {
      assert.deepEqual(
        faults.map((each) => say(each, 'zh')),
        zh,
      );
    }
  });
}

test('what is no report at all is said to be none', () => {
  for (const value of [null, [], 'report', 3, true]) {
    const [fault, ...others] = validateReport(value);
    assert.equal(fault?.code, 'wrong-type');
    assert.deepEqual(others, []);
  }
});

test('10,000 levels are refused without being walked down', () => {
  let deep: unknown = 1;
  for (let level = 0; level < 10_000; level += 1) deep = [deep];
  const [fault, ...others] = validateReport({ ...bundledReport(), map: deep });
  assert.equal(fault?.code, 'too-deep');
  assert.deepEqual(others, []);
});

test('every pointer leads to what is wrong, or to where something is missing', () => {
  for (const { change } of cases) {
    const report = bundledReport();
    change(report);
    for (const { pointer } of validateReport(report)) {
      if (!pointer.includes('__proto__')) assert.notEqual(valueAt(report, pointer), undefined, pointer);
    }
  }
});
