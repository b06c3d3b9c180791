import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import test from 'node:test';
import { checkSource } from '../../src/cli/check/check-source.js';
import { readSource } from '../../src/cli/check/files.js';
import { checkGeometry } from '../../src/cli/check/geometry.js';
import { findClaimFaults } from '../../src/cli/check/claim-faults.js';
import { findMessageFaults } from '../../src/cli/check/message-faults.js';
import { validateReport } from '../../src/report/validation/validate.js';
import { bundledReport, type Json } from './support/bundled-report.js';
import { makeFolder } from './support/command.js';

/** A fault put into a report: where it is said to be, and words that say it. */
type Planted = readonly [where: string, says: string, change: (report: Json) => void];

const record = (report: Json, topic: string, id: string): Json =>
  report[topic][topic].find((each: Json) => each.id === id);
const external = { external: [{ publisher: 'Nobody' }] };

const figure =
  (change: (figure: Json) => void, id = 'rd-intensity') =>
  (report: Json) => {
    change(record(report, 'figures', id));
  };

/** A figure with printed words, in a report first written in `language`. */
const printed =
  (
    language: string,
    words: string,
    value: number | readonly number[],
    digits: number | readonly number[],
    qualifier = 'exact',
  ) =>
  (report: Json) => {
    speak(report, language);
    const source = { paragraph: 'lead.2', printed: words };
    const isShare = /[%％٪]|成|割|百分之|cent|Prozent|procent|процент/i.test(words);
    const unit = isShare ? 'percent' : 'CNY';
    Object.assign(record(report, 'figures', 'rd-expenditure'), { source, value, digits, qualifier, unit });
  };

/** Other words for the finding that a dataset is titled with. */
const claim =
  (id: string, language: 'zh' | 'en', words: string, topic = 'datasets') =>
  (report: Json) => {
    const sections = report.report.sections as Json[];
    const titled =
      topic === 'corridors'
        ? report.corridors
        : topic === 'report'
          ? sections.find((section) => section.id === id)
          : record(report, topic, id);
    titled.claim[language] = words;
  };

/** Other printed words for a figure. */
const printedIn = (id: string, words: string) => figure((each) => (each.source.printed = words), id);

/** Makes `language` the first, with all words in it. */
function speak(report: Json, language: string): void {
  if (report.report.languages[0] === language) return;
  report.report.languages = [language, ...report.report.languages.filter((each: string) => each !== language)];
  const add = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return;
    if (typeof value.zh === 'string' && value.en !== undefined) value[language] ??= value.en;
    else Object.values(value).forEach(add);
  };
  Object.values(report).forEach(add);
}

const ring = (x: number, y: number, size = 0.5) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const swap = (value: Json): Json =>
  typeof value[0] === 'number' ? [value[1], value[0]] : value.map((each: Json) => swap(each));
const polygon = (id: string, coordinates: Json) => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: { type: 'Polygon', coordinates: [coordinates] },
});

/** The cities by their tiles about a place in Europe, and two corridors. */
function addMap(report: Json, change: (collection: Json) => void = () => undefined): void {
  const { cities, corridors } = report.corridors;
  const features = cities.map(({ id, tile }: Json) => polygon(id, ring(8 + tile[0], 52 - tile[1])));
  for (const [index, { id }] of corridors.slice(0, 2).entries()) {
    const coordinates = [
      [9 + index, 50],
      [10.5 + index, 50.5],
    ];
    features.push({ type: 'Feature', id, properties: {}, geometry: { type: 'LineString', coordinates } });
  }
  const collection = { type: 'FeatureCollection', features };
  change(collection);
  report.map = { geometry: 'map.geojson', credit: { zh: '示意', en: 'Schematic' }, file: collection };
}
const map = (change: (features: Json, collection: Json) => void) => (report: Json) => {
  addMap(report, (collection) => {
    change(collection.features, collection);
  });
};

/** What `check` says of a report in a folder, a line a fault. */
async function check(report: Json): Promise<string[]> {
  const folder = makeFolder();
  const { file } = report.map ?? {};
  if (file) {
    delete report.map.file;
    writeFileSync(`${folder}/map.geojson`, JSON.stringify(file));
  } else {
    // The shapes drawn beforehand, which no fault here is in, are long to read.
    delete report.map;
  }
  for (const [topic, value] of Object.entries(report)) {
    writeFileSync(`${folder}/${topic}.json`, JSON.stringify(value, undefined, 2));
  }
  const source = readSource(folder);
  const faults = [...checkSource(source), ...(await checkGeometry(source))];
  return faults.map(
    ({ file: path, pointer, id, message }) =>
      `${relative(folder, path)} ${pointer || '/'} ${id ?? '-'}: ${message('en')}`,
  );
}

const planted: readonly Planted[] = [
  // Values against what is printed.
  ['rd-expenditure', 'expected 12350000000', printed('de', '12,35 Mrd. Euro', 12350000, 4)],
  ['rd-expenditure', 'expected 4700000', printed('en', '$4.7 million', 4.7, 2)],
  ['rd-expenditure', 'expected 3200000', printed('fr', '3,2 millions', 32000000, 2)],
  ['rd-expenditure', 'expected 1500000', printed('es', '1,5 millones', 15, 2)],
  ['rd-expenditure', 'expected 25000', printed('zh', '两万五千人', 20000, 1)],
  ['rd-expenditure', 'expected 35', printed('zh', '百分之三十五', 53, 2)],
  ['rd-expenditure', 'expected 12350000000', printed('th', '12.35 พันล้านบาท', 12350, 4)],
  ['rd-expenditure', 'expected 320000', printed('en', '3.2 × 10^5', 3.2, 2)],
  ['rd-expenditure', 'has “초과”', printed('ko', '100명 초과', 100, 1, 'at-least')],
  ['rd-expenditure', 'expected 2500000', printed('pt', '2,5 milhões', 2500, 2)],
  ['rd-expenditure', 'expected 7400000', printed('it', '7,4 milioni', 740000, 2)],
  ['rd-expenditure', 'expected 8100000', printed('nl', '8,1 miljoen', 8.1, 2)],
  ['rd-expenditure', 'expected 6200000', printed('pl', '6,2 mln', 6200, 2)],
  ['rd-expenditure', 'expected 9300000', printed('ru', '9,3 млн', 9300, 2)],
  ['rd-expenditure', 'expected 5600000', printed('sv', '5,6 miljoner', 5.6, 2)],
  ['rd-expenditure', 'expected 120000000', printed('ja', '1.2億', 12000000, 2)],
  ['rd-expenditure', 'expected 340000', printed('ko', '34만', 34000, 2)],
  ['rd-expenditure', 'expected 5500000', printed('tr', '5,5 milyon', 55000000, 2)],
  ['rd-expenditure', 'expected 3400000', printed('uk', '3,4 млн', 34, 2)],
  ['rd-expenditure', 'expected 2300000', printed('id', '2,3 juta', 23, 2)],
  ['rd-expenditure', 'expected 4200000', printed('vi', '4,2 triệu', 42, 2)],
  ['rd-expenditure', 'expected 290140000000', printed('zh', '2901.4亿元', 29014000000, 5)],
  ['rd-expenditure', 'expected 1234500000', printed('zh', '12亿3450万元', 1200000000, 2)],
  ['rd-expenditure', 'is not what “7-8 million” says', printed('en', '7-8 million', [7000000, 9000000], 1, 'range')],
  ['rd-intensity', 'expected 3.22', figure((each) => (each.value = 2.32))],
  ['rd-intensity', 'expected 3.22', figure((each) => (each.value = 322))],
  ['innovation-capability', 'is not a place in a ranking', figure((each) => (each.value = 0), 'innovation-capability')],
  // Signs.
  ['rd-expenditure', 'does not have the sign', printed('en', '-4.7%', 4.7, 2)],
  ['rd-expenditure', 'does not have the sign', printed('de', '−4,7 Prozent', 4.7, 2)],
  ['rd-expenditure', 'does not have the sign', printed('fr', '-4,7 %', 4.7, 2)],
  ['rd-expenditure', 'does not have the sign', printed('zh', '增长4.7%', -4.7, 2)],
  ['rd-expenditure', 'does not have the sign', printed('en', 'up 4.7%', -4.7, 2)],
  // Digits.
  ['rd-intensity', 'expected 3', figure((each) => (each.digits = 5))],
  ['rd-intensity', 'expected 3', figure((each) => (each.digits = 1))],
  ['rd-intensity', '0 is too small', figure((each) => (each.digits = 0))],
  ['rd-expenditure', 'digits are 5', printed('de', '12,35 Mrd. Euro', 12350000000, 5)],
  // Qualifiers.
  ['rd-expenditure', 'has “rund”', printed('de', 'rund 3,2 Prozent', 3.2, 2)],
  ['rd-expenditure', 'has “environ”', printed('fr', 'environ 3,2 %', 3.2, 2)],
  ['rd-expenditure', 'has “约”', printed('zh', '约3.2%', 3.2, 2)],
  ['rd-expenditure', 'has “more than”', printed('en', 'more than 30%', 30, 2)],
  ['rd-intensity', 'has no word for it', figure((each) => (each.qualifier = 'approx'))],
  ['rd-intensity', '“circa” is none of the choices', figure((each) => (each.qualifier = 'circa'))],
  ['rd-intensity', '“多”', figure((each) => (each.qualifierWord = '多'))],
  ['enterprise-shares', 'since the “qualifier” is “range”', figure((each) => (each.value = 85), 'enterprise-shares')],
  ['enterprise-shares', 'value', figure((each) => each.value.reverse(), 'enterprise-shares')],
  ['rd-intensity', 'it is text', figure((each) => (each.value = '3.22'))],
  ['rd-intensity', 'it is null', figure((each) => (each.value = null))],
  ['rd-intensity', 'is not a property here; expected “value”', figure((each) => (each.valeu = 3))],
  // Units.
  ['joint-labs', 'no unit with the id “lab”', figure((each) => (each.unit = 'lab'), 'joint-labs')],
  ['rd-intensity', 'no unit with the id “Percent”', figure((each) => (each.unit = 'Percent'))],
  ['units/crates', 'unit', (report) => (report.figures.units.crates = { zh: '{value}箱', en: '{value} crates' })],
  ['units/labs', 'value', (report) => (report.figures.units.labs.en = 'labs')],
  ['rd-intensity', 'over 100 %', figure((each) => Object.assign(each, { value: 322, source: external }))],
  // Periods.
  ['rd-intensity', 'a year in “2204” is not likely', figure((each) => (each.period = '2204'))],
  ['rd-intensity', 'a year in “0224” is not likely', figure((each) => (each.period = '0224'))],
  ['rd-intensity', 'ends before it starts', figure((each) => (each.period = '2024/2020'))],
  ['rd-intensity', 'form', figure((each) => (each.period = '2024年'))],
  ['rd-intensity', 'form', figure((each) => (each.period = '2024-13'))],
  ['rd-intensity', 'no day “2023-02-29”', figure((each) => (each.period = '2023-02-29'))],
  ['high-tech-share-gain', 'baseline', figure((each) => (each.baseline = '2026'), 'high-tech-share-gain')],
  ['aksu-pilot', 'no day “2025-02-30”', (report) => (record(report, 'events', 'aksu-pilot').date = '2025-02-30')],
  [
    'china-europe-centre',
    'expected 2021/2025',
    (report) => Object.assign(record(report, 'events', 'china-europe-centre'), { date: '2031', source: external }),
  ],
  [
    'china-europe-centre',
    'is not what “2023年” says',
    (report) => (record(report, 'events', 'china-europe-centre').date = '2024'),
  ],
  [
    'china-europe-centre',
    'is not what “2023年9月” says',
    (report) =>
      Object.assign(record(report, 'events', 'china-europe-centre'), {
        date: '2023-08',
        source: { paragraph: 'talent.4', printed: '2023年9月' },
      }),
  ],
  ['report.json /period', 'ends before', (report) => (report.report.period = '2025/2021')],
  // Ranks and targets.
  ['innovation-capability', 'place', figure((each) => (each.rank.place = 5), 'innovation-capability')],
  ['innovation-capability', 'says so', figure((each) => delete each.rank, 'innovation-capability')],
  ['innovation-capability', 'expected', figure((each) => (each.rank.place = 0), 'innovation-capability')],
  ['innovation-capability', 'expected', figure((each) => (each.rank.place = 3.5), 'innovation-capability')],
  ['innovation-capability', 'expected', figure((each) => (each.streak = -4), 'innovation-capability')],
  ['fiscal-growth', 'no figure with the id “aim”', figure((each) => (each.target = 'aim'), 'fiscal-growth')],
  ['fiscal-growth', 'is in “labs”, this in “percent”', figure((each) => (each.target = 'joint-labs'), 'fiscal-growth')],
  ['fiscal-growth', 'its own target', figure((each) => (each.target = 'fiscal-growth'), 'fiscal-growth')],
  // Ids and references.
  ['high-level-platforms', 'used already', (report) => (report.policies.policies[1].id = 'high-level-platforms')],
  ['figures/2/id', 'used already', (report) => (report.figures.figures[1].id = 'rd-intensity')],
  ['figures/1/id', 'form', (report) => (report.figures.figures[1].id = 'R&D Expenditure')],
  ['shaoxing-rice-wine', 'no city with the id “330699”', (report) => (report.places.places[0].cities = ['330699'])],
  ['shaoxing-rice-wine', 'listed', (report) => (report.places.places[0].cities = ['330600', '330600'])],
  ['shaoxing-rice-wine', 'no section', (report) => (report.places.places[0].source.paragraph = 'crafts.1')],
  ['shaoxing-rice-wine', 'form', (report) => (report.places.places[0].source.paragraph = 'lead')],
  ['achievements/0/field', 'no field', (report) => (report.achievements.achievements[0].field = 'space')],
  ['/constellation/launch', 'no event', (report) => (report.achievements.constellation.launch = 'take-off')],
  ['/constellation/achievement', 'no achievement', (report) => (report.achievements.constellation.achievement = 'x')],
  ['/holdings/0', 'no figure', (report) => (report.corridors.holdings[0] = 'land')],
  [
    'datasets/0/panels/0/points/0/figure platforms',
    'no figure',
    (report) => (report.datasets.datasets[0].panels[0].points[0].figure = 'key-labs'),
  ],
  [
    'platforms',
    'the panel in “percent”',
    (report) => (report.datasets.datasets[0].panels[0].points[0].figure = 'rd-intensity'),
  ],
  [
    'three-new-share',
    'more than the whole, 20',
    (report) => (record(report, 'datasets', 'three-new-share').whole.value = 20),
  ],
  ['fiscal-growth', 'beyond the end of the axis, 1', (report) => (record(report, 'datasets', 'fiscal-growth').max = 1)],
  ['events/0/kind', 'expected “cooperation”', (report) => (report.events.events[0].kind = 'cooperaton')],
  ['330200', 'is that of “330100” already', (report) => (report.corridors.cities[1].tile = [1, 1])],
  // Languages.
  ['report.json /languages/1', '“cn” is not a language tag', (report) => (report.report.languages[1] = 'cn')],
  ['report.json /languages/1', 'expected “ja”', (report) => (report.report.languages[1] = 'jp')],
  ['report.json /languages', 'expected', (report) => (report.report.languages = [])],
  ['report.json /languages', 'zh', (report) => (report.report.languages = ['zh', 'zh', 'en'])],
  ['rd-intensity', 'no words in “en”', figure((each) => delete each.label.en)],
  ['rd-intensity', 'no words in “zh”', figure((each) => delete each.label.zh)],
  ['rd-intensity', '“fr”', figure((each) => (each.label.fr = 'Intensité'))],
  ['rd-intensity', 'language tag', figure((each) => (each.label.zh_Hant = '研發強度'))],
  ['rd-intensity', 'expected', figure((each) => (each.label.en = ''))],
  ['rd-intensity', 'looks like markup', figure((each) => (each.label.en = '<b>R&D</b>'))],
  ['rd-intensity', 'looks like markup', figure((each) => (each.label.en = 'R&amp;D intensity'))],
  // Units, directions, streaks and years against the printed words.
  ['rd-intensity', 'which is not what “3.22‰” says', printedIn('rd-intensity', '3.22‰')],
  ['rd-expenditure', 'the unit is “persons”', figure((each) => (each.unit = 'persons'), 'rd-expenditure')],
  ['rd-expenditure', '“2901.4亿美元”', printedIn('rd-expenditure', '2901.4亿美元')],
  ['high-tech-share-gain', 'expected -7.19', printedIn('high-tech-share-gain', '下降7.19个百分点')],
  ['high-tech-share-gain', 'the unit is', printedIn('high-tech-share-gain', '提高7.19%')],
  ['rd-expenditure', 'expected -4.25', printed('fr', 'baisse de 4,25 %', 4.25, 3)],
  ['rd-expenditure', 'expected -3.1', printed('en', 'fell by 3.1 per cent', 3.1, 2)],
  ['rd-expenditure', 'expected -3.1', printed('de', 'sank um 3,1 %', 3.1, 2)],
  ['innovation-capability', 'expected 4', figure((each) => (each.streak = 6), 'innovation-capability')],
  ['rd-expenditure', 'not likely', figure((each) => (each.period = '1924'), 'rd-expenditure')],
  ['rd-expenditure', 'not likely', figure((each) => (each.period = '2042'), 'rd-expenditure')],
  ['rd-expenditure', 'not likely', figure((each) => (each.period = '../1066'), 'rd-expenditure')],
  ['rd-intensity', 'another script', figure((each) => (each.label = { zh: 'R&D intensity', en: '研发强度' }))],
  ['rd-intensity', 'another encoding', figure((each) => (each.label.en = 'R&D â€“ intensity'))],
  ['rd-intensity', 'U+200B', figure((each) => (each.label.en = 'in\u200btensity'))],
  [
    'achievements.json /constellation/satellites/figure',
    'does not count satellites',
    (report) => (report.achievements.constellation.satellites.figure = 'rd-intensity'),
  ],
  [
    'two-way-posts',
    'no link leads to',
    (report) =>
      record(report, 'systems', 'two-way-posts').nodes.push({ id: 'alone', label: { zh: '孤立', en: 'Alone' } }),
  ],
  // Messages.
  ['messages/en/stat.goal', 'no words under', (report) => (report.report.messages = { en: { 'stat.goal': 'Aim' } })],
  ['messages/en/stat.target', 'lack {value}', (report) => (report.report.messages = { en: { 'stat.target': 'Aim' } })],
  [
    'messages/en/stat.target',
    '{valueOf}',
    (report) => (report.report.messages = { en: { 'stat.target': 'Aim: {value} {valueOf}' } }),
  ],
  [
    'messages/en/source.button',
    'it is a number',
    (report) => (report.report.messages = { en: { 'source.button': 1 } }),
  ],
  // Characters that nobody sees.
  ['rd-intensity', 'U+0000', figure((each) => (each.label.en = 'a\u0000b'))],
  ['rd-intensity', 'U+0007', figure((each) => (each.label.en = 'a\u0007b'))],
  ['rd-intensity', 'U+D83D', figure((each) => (each.label.en = 'a\ud83db'))],
  ['rd-intensity', 'U+DC00', figure((each) => (each.label.en = 'a\udc00b'))],
  ['rd-intensity', 'U+202E', figure((each) => (each.label.en = 'a\u202eb'))],
  ['rd-intensity', 'U+FFFD', figure((each) => (each.label.en = 'R\ufffdD'))],
  ['rd-intensity', 'U+FEFF', figure((each) => (each.label.en = '\ufeffR&D'))],
  ['rd-intensity', 'U+2066', figure((each) => (each.label.en = '\u2066R&D'))],
  // The head, sources and keys.
  ['report.json /schemaVersion', 'newer', (report) => (report.report.schemaVersion = 2)],
  ['report.json /schemaVersion', 'expected', (report) => (report.report.schemaVersion = 'one')],
  ['report.json /', '“schemaVersion” is missing', (report) => delete report.report.schemaVersion],
  ['report.json /', '“title” is missing', (report) => delete report.report.title],
  ['aksu-pilot', '“printed” is missing', (report) => delete report.events.events[1].source.printed],
  ['aksu-pilot', 'at once', (report) => (report.events.events[1].source.external = external.external)],
  ['events/1', '“source” is missing', (report) => delete report.events.events[1].source],
  [
    'shaoxing-rice-wine',
    'http:// or https://',
    (report) => (report.places.places[0].source = { external: [{ publisher: 'x', url: 'javascript:alert(1)' }] }),
  ],
  [
    'shaoxing-rice-wine',
    '“constructor” is not allowed',
    (report) => Object.assign(report.places.places[0], JSON.parse('{"constructor": 1}')),
  ],
  // Systems.
  ['two-way-posts', 'no node', (report) => (record(report, 'systems', 'two-way-posts').links[0].to = 'firms')],
  [
    'two-way-posts',
    'to itself',
    (report) =>
      Object.assign(record(report, 'systems', 'two-way-posts').links[0], { from: 'enterprises', to: 'enterprises' }),
  ],
  [
    'partner-programme',
    'already, and both',
    (report) => {
      const { links } = record(report, 'systems', 'partner-programme');
      links.push({ ...links[0] });
    },
  ],
  ['lead', 'says “全国第三”', claim('lead', 'zh', '创新能力居全国第三', 'report')],
  ['talent', 'says “208', claim('talent', 'en', 'Of every 10,000 people employed, 208 work in R&D', 'report')],
  ['corridor-holdings', 'says “约2%”', claim('corridor-holdings', 'zh', '约2%的土地，集聚全部国家实验室')],
  ['corridor-holdings', 'says “About 2%”', claim('corridor-holdings', 'en', 'About 2% of the land holds them all')],
  ['corridor-holdings', 'qualifies otherwise', claim('corridor-holdings', 'en', '1% of the land holds them all')],
  ['corridor-holdings', '“九成”', claim('corridor-holdings', 'zh', '科创走廊集聚九成的全国重点实验室')],
  ['corridor-key-labs', 'says “86%”', claim('corridor-key-labs', 'en', '86% of the laboratories are in the corridors')],
  ['platforms', 'says “39”', claim('platforms', 'en', '39 national key laboratories, 280 provincial ones')],
  ['platforms', '“全国第1”', claim('platforms', 'zh', '全国重点实验室数量居全国第1')],
  ['platforms', '“首位”', claim('platforms', 'zh', '全国重点实验室数量居首位')],
  ['platforms', '“过半”', claim('platforms', 'zh', '全省重点实验室过半')],
  ['platforms', '“2019年”', claim('platforms', 'zh', '2019年以来，全国重点实验室增至38家')],
  ['partner-programme', '“955亿元”', claim('partner-programme', 'zh', '互聘人员带来955亿元')],
  ['consortia', 'says “nearly 53', claim('consortia', 'en', 'There are nearly 53 consortia')],
  ['fiscal-growth', 'says “doubled', claim('fiscal-growth', 'en', 'Science spending doubled')],
  ['fiscal-growth', 'says “18.5%”', claim('fiscal-growth', 'en', 'Science spending grew 18.5% a year')],
  ['commissioners', '“6万人次”', claim('commissioners', 'zh', '科技特派员累计6万人次')],
  ['three-new-share', 'says “30%”', claim('three-new-share', 'en', 'The “three new” economy makes up 30% of GDP')],
  ['innovation-consortia', 'says “378', claim('innovation-consortia', 'en', 'They pool 378 organisations', 'systems')],
  ['joint-research', 'the record has none', claim('joint-research', 'en', 'Research in six steps', 'systems')],
  ['/claim/en', 'says “Eight', claim('', 'en', 'Eight corridors take up about 1% of the area', 'corridors')],
  ['joint-research', 'does not close', (report) => record(report, 'systems', 'joint-research').links.pop()],
  ['platform-system', 'no node', (report) => (record(report, 'systems', 'platform-system').nodes[1].parent = 'x')],
  [
    'platform-system',
    'national',
    (report) => (record(report, 'systems', 'platform-system').nodes[0].parent = 'national-laboratory'),
  ],
  // Geometry.
  [
    'map.geojson /features -',
    'of all features look swapped',
    (report) => {
      speak(report, 'de');
      addMap(report, ({ features }) => {
        for (const { geometry } of features) geometry.coordinates = swap(geometry.coordinates);
      });
      for (const city of report.corridors.cities) delete city.tile;
    },
  ],
  [
    'map.geojson /features',
    'look swapped',
    map((features) => features.forEach((each: Json) => (each.geometry.coordinates = swap(each.geometry.coordinates)))),
  ],
  [
    'map.geojson /features/0/geometry',
    'look swapped',
    map(([first]) => (first.geometry.coordinates = swap(first.geometry.coordinates))),
  ],
  [
    'map.geojson /features/0/geometry',
    'look swapped',
    map(([first]) => (first.geometry.coordinates = [ring(30, 120)])),
  ],
  [
    'map.geojson /features/11/geometry',
    'look swapped',
    map((features) =>
      features.slice(11).forEach((each: Json) => (each.geometry.coordinates = swap(each.geometry.coordinates))),
    ),
  ],
  [
    'map.geojson /features/11/geometry',
    'far from all',
    map(
      (features) =>
        (features[11].geometry.coordinates = [
          [-70, -30],
          [-71, -31],
        ]),
    ),
  ],
  [
    'map.geojson /features/3/geometry',
    'far from all',
    map((features) => (features[3].geometry.coordinates = [ring(-9, -50)])),
  ],
  [
    'map.geojson /features/0/geometry',
    'ring of',
    map(
      ([first]) =>
        (first.geometry.coordinates = [
          [
            [9, 50],
            [9, 51],
            [9, 50],
          ],
        ]),
    ),
  ],
  ['map.geojson /features/0/geometry', 'not closed', map(([first]) => first.geometry.coordinates[0].pop())],
  [
    'map.geojson /features/0/geometry',
    'crosses itself',
    map(([first]) => {
      const [ring] = first.geometry.coordinates;
      [ring[1], ring[2]] = [ring[2], ring[1]];
    }),
  ],
  [
    'map.geojson /features/0/geometry',
    'a hole outside its outline',
    map(([first]) => {
      const { coordinates } = first.geometry;
      coordinates.push(coordinates[0].map(([x, y]: Json) => [x + 1, y]));
    }),
  ],
  [
    'map.geojson /features/0/geometry',
    'projected',
    map(([first]) => (first.geometry.coordinates = [ring(500000, 4000000)])),
  ],
  ['map.geojson /features/0/geometry', 'type', map(([first]) => (first.geometry.type = 'Polygone'))],
  ['map.geojson /features/0/geometry', 'empty', map(([first]) => (first.geometry.coordinates = []))],
  ['map.geojson /features/11/geometry', 'a line of 1', map((features) => features[11].geometry.coordinates.pop())],
  [
    'map.geojson /features/0/geometry',
    'not [longitude, latitude]',
    map(([first]) => (first.geometry.coordinates[0][1] = ['9', '50'])),
  ],
  [
    'map.geojson /crs',
    'EPSG::3857',
    map(
      (_features, collection) =>
        (collection.crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } }),
    ),
  ],
  ['map.geojson /', 'are no city or corridor: atlantis', map(([first]) => (first.id = 'atlantis'))],
  ['map.geojson /', 'without a shape on the map: 330100', map((features) => features.shift())],
  ['map.geojson /', 'FeatureCollection', map((_features, collection) => (collection.type = 'Features'))],
];

/** A text that is right as it stands. */
const label = (words: string) => figure((each) => (each.label.en = words));

const right: readonly (readonly [name: string, change: (report: Json) => void])[] = [
  ...(
    [
      ['en', '12.35bn', 12350000000, 4],
      ['en', '$4.7m', 4700000, 2],
      ['en', '4.7m', 4.7, 2],
      ['en', '£3.2bn', 3200000000, 2],
      ['en', '30k', 30000, 2],
      ['en', 'CNY 290.14 billion', 290140000000, 5],
      ['en', '7-8 million', [7000000, 8000000], 1, 'range'],
      ['en', '7–8 million', [7000000, 8000000], 1, 'range'],
      ['en', '800 to 1,200', [800, 1200], [3, 4], 'range'],
      ['en', 'between 5 and 10 per cent', [5, 10], 1, 'range'],
      ['en', '1,234,567', 1234567, 7],
      ['en', '3.2 percent', 3.2, 2],
      ['en', 'fell by 4.7%', -4.7, 2],
      ['en', '−4.7%', -4.7, 2],
      ['en', 'fell to 4.7%', 4.7, 2],
      ['en', 'down 12 per cent', -12, 2],
      ['en', 'about 300', 300, 1, 'approx'],
      ['en', 'at least 300', 300, 3, 'at-least'],
      ['en', 'two of the 12', 12, 2],
      ['en', '1.5 lakh', 150000, 2],
      ['en', '3 crore', 30000000, 1],
      ['en', '104.2 %', 104.2, 4],
      ['zh', '2901.4亿元', 290140000000, 5],
      ['zh', '8至9亿元', [800000000, 900000000], 1, 'range'],
      ['zh', '8亿至9亿元', [800000000, 900000000], 1, 'range'],
      ['zh', '20多万', 200000, 1, 'more-than'],
      ['zh', '两万五千人', 25000, 2],
      ['zh', '两万五', 25000, 2],
      ['zh', '十余万人', 100000, 1, 'more-than'],
      ['zh', '百分之三十五', 35, 2],
      ['zh', '1+4+N', 4, 1],
      ['zh', '12家，超30亿元', 12, 2],
      ['ja', '100人超', 100, 1, 'more-than'],
      ['ko', '100명 이상', 100, 1, 'at-least'],
      ['sv', 'drygt 4,7 miljoner', 4700000, 2, 'more-than'],
      ['th', '12.35 พันล้านบาท', 12350000000, 4],
      ['th', '3 แสนคน', 300000, 1],
      ['en', '(3.4)%', -3.4, 2],
      ['en', '3.2 × 10^5', 320000, 2],
      ['en', '10⁶', 1000000, 1],
      ['en', '12¹', 12, 2],
      ['en', '1/3 of them', 33, 2],
      ['zh', '4.88万余名', 48800, 3, 'more-than'],
      ['zh', '5千万', 50000000, 1],
      ['zh', '12亿3450万元', 1234500000, 6],
      ['zh', '2.2億', 220000000, 2],
      ['zh', '5成', 50, 1],
      ['zh', '八成', 80, 1],
      ['zh', '百分之五', 5, 1],
      ['zh', '下降4.7%', -4.7, 2],
      ['zh', '下降到4.7%', 4.7, 2],
      ['zh', '廿五家', 25, 2],
      ['ja', '3割5分', 35, 2],
      ['zh', '3.22％', 3.22, 3],
      ['zh', '１２３４', 1234, 4],
      ['zh', '1 234 567', 1234567, 7],
      ['zh', '超过300亿元', 30000000000, 1, 'more-than'],
      ['zh', '300亿元以上', 30000000000, 3, 'at-least'],
      ['zh', '1.2万亿元', 1200000000000, 2],
      ['de', '12,35 Mrd. Euro', 12350000000, 4],
      ['de', '1.234.567', 1234567, 7],
      ['de', '12.500', 12500, 5],
      ['de', '0,003', 0.003, 1],
      ['de', 'rund 3,2 Prozent', 3.2, 2, 'approx'],
      ['de', '5 Millionen', 5000000, 1],
      ['de', '7 bis 8 Millionen', [7000000, 8000000], 1, 'range'],
      ['de', 'mindestens 40 %', 40, 2, 'at-least'],
      ['de', 'ein Rückgang um 4,7 %', -4.7, 2],
      ['de', 'nahm um 4,7 % zu', 4.7, 2],
      ['fr', '3,2 millions', 3200000, 2],
      ['fr', '12\u202f345,6', 12345.6, 6],
      ['fr', '12\u00a0345', 12345, 5],
      ['fr', 'environ 40 %', 40, 2, 'approx'],
      ['fr', 'plus de 2,5 milliards', 2500000000, 2, 'more-than'],
      ['es', '1,5 millones', 1500000, 2],
      ['es', '12.345', 12345, 5],
      ['pt', '2,5 milhões', 2500000, 2],
      ['pt', 'R$ 1,2 bi', 1200000000, 2],
      ['it', '7,4 milioni', 7400000, 2],
      ['nl', '8,1 miljoen', 8100000, 2],
      ['sv', '5,6 miljoner', 5600000, 2],
      ['da', '5,6 mio.', 5600000, 2],
      ['nb', '5,6 millioner', 5600000, 2],
      ['fi', '5,6 miljoonaa', 5600000, 2],
      ['pl', '6,2 mln', 6200000, 2],
      ['pl', '12 345 678', 12345678, 8],
      ['cs', '6,2 milionu', 6200000, 2],
      ['ru', '9,3 млн', 9300000, 2],
      ['ru', 'более 2 миллиардов', 2000000000, 1, 'more-than'],
      ['uk', '3,4 млн', 3400000, 2],
      ['tr', '5,5 milyon', 5500000, 2],
      ['tr', '%12', 12, 2],
      ['hu', '5,5 millió', 5500000, 2],
      ['ro', '5,5 milioane', 5500000, 2],
      ['el', '5,5 εκατομμύρια', 5500000, 2],
      ['ar', '١٢٫٥', 12.5, 3],
      ['ar', '12.5 مليون', 12500000, 3],
      ['fa', '۱۲٫۵', 12.5, 3],
      ['he', '12.5 מיליון', 12500000, 3],
      ['hi', '1.5 लाख', 150000, 2],
      ['ja', '1.2億', 120000000, 2],
      ['ja', '約3万', 30000, 1, 'approx'],
      ['ja', '2兆円', 2000000000000, 1],
      ['ko', '34만', 340000, 2],
      ['ko', '약 1.5억', 150000000, 2, 'approx'],
      ['vi', '4,2 triệu', 4200000, 2],
      ['id', '2,3 juta', 2300000, 2],
      ['th', '4.2 ล้าน', 4200000, 2],
    ] as const
  ).map(([language, words, value, digits, qualifier = 'exact']) => {
    const change = printed(language, words, value, digits, qualifier);
    return [`${language}: ${words}`, change] as const;
  }),
  ...[
    'a<b and c>d',
    '<info@example.org>',
    'R&D at AT&T',
    'x < 5 and y > 3',
    '<https://example.org>',
    'Dvořák’s “family” 👨‍👩‍👧',
    'a\u2067עברית\u2069b',
  ].map((words) => [words, label(words)] as const),
  [
    'an event outside the period, printed so',
    (report) =>
      Object.assign(record(report, 'events', 'china-europe-centre'), {
        date: '2019',
        source: { paragraph: 'talent.4', printed: '2019年' },
      }),
  ],
  ['a version as text', (report) => (report.report.schemaVersion = '1.0')],
  ['a map', (report) => addMap(report)],
  [
    'a map by a language at home elsewhere, without tiles',
    (report) => {
      addMap(report);
      speak(report, 'fr');
      for (const city of report.corridors.cities) delete city.tile;
    },
  ],
  [
    'corridors somewhat outside the cities',
    map((features) => {
      features[11].geometry.coordinates = [
        [7, 47],
        [8, 46.5],
      ];
    }),
  ],
  ['a city without a place on the map', map(([, second]) => (second.geometry = null))],
  [
    'a map in degrees by an older name',
    map(
      (_features, collection) =>
        (collection.crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } }),
    ),
  ],
  ['a claim with a range in tenths', claim('enterprise-shares', 'zh', '企业在五项指标中占八九成')],
  [
    'a claim with the end of a range',
    claim('enterprise-shares', 'en', 'Companies account for over 80% on each of them'),
  ],
  ['a claim with a rounded number that says so', claim('talent-assessment', 'zh', '约7600家企业获得授权')],
  ['a claim without numbers', claim('platforms', 'en', 'National platforms lead the way')],
  ['a claim with the number in a name', claim('315', 'zh', '“315”与“415X”，一个体系、一批集群', 'systems')],
  ['a claim with a figure and its time', claim('partner-programme', 'en', 'In 2025, 125 laboratories were shared')],
  ['words of the interface', (report) => (report.report.messages = { en: { 'stat.target': 'Aim: {value}' } })],
];

test('of so many planted faults and right pairs', (context) => {
  context.diagnostic(`${planted.length} faults, ${right.length} right`);
  assert.ok(planted.length >= 110 && right.length >= 76, `${planted.length}, ${right.length}`);
});

for (const [index, [where, says, change]] of planted.entries()) {
  test(`fault ${index}: ${where}: ${says}`, async () => {
    const report = bundledReport();
    change(report);
    const lines = await check(report);
    assert.ok(
      lines.some((line) => line.split(': ')[0]?.includes(where) && line.includes(says)),
      lines.join('\n') || 'nothing said',
    );
    assert.ok(lines.length <= 4, `said among ${lines.length} others:\n${lines.join('\n')}`);
  });
}

for (const [name, change] of right) {
  test(`right: ${name}`, async () => {
    const report = bundledReport();
    change(report);
    const said = report.map?.file
      ? await check(report)
      : [...validateReport(report), ...findClaimFaults(report, []), ...findMessageFaults(report)].map(
          ({ pointer, message }) => `${pointer}: ${message('en')}`,
        );
    assert.deepEqual(said, []);
  });
}
