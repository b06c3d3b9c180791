import type { Data } from './free-text.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what is added to is walked by name
type Json = any;

const lists: readonly (readonly [topic: string, list: string])[] = [
  ['figures', 'figures'],
  ['events', 'events'],
  ['achievements', 'achievements'],
  ['systems', 'systems'],
  ['policies', 'policies'],
  ['places', 'places'],
  ['cooperations', 'cooperations'],
  ['corridors', 'cities'],
  ['corridors', 'corridors'],
  ['datasets', 'datasets'],
];

const words = (text: string) => ({ zh: text, en: text });
const external = (publisher: string) => ({
  publisher,
  title: 'A page',
  date: '2025-01-02',
  url: 'https://example.org/page',
  licence: 'CC-BY-4.0',
});
const origin = { zh: { standing: 'press', source: external('A newspaper') } };

/** The bundled report with all that the schemas allow and it does without, so that every kind of text stands in it. */
export function completeReport(bundled: Data): Data {
  const report: Json = { $schema: 'report-data.schema.json', ...structuredClone(bundled) };
  for (const [topic, list] of lists) complete(report[topic][list]);
  report.report.titleOrigin = origin;
  report.report.edition = words('A second edition');
  report.report.licence = 'CC-BY-4.0';
  report.report.url = 'https://example.org/report';
  report.report.archive = 'https://example.org/archive/report';
  report.report.messages = { en: { 'source.button': 'Source', 'actions.button': 'Actions' } };
  report.corridors.note = words('A note');
  report.corridors.labels = { corridors: words('Routes'), ...report.corridors.labels };
  report.corridors.corridors[0].extent = words('An extent');
  report.corridors.corridors[0].extentSource = [external('An atlas')];
  for (const unit of Object.values<Json>(report.figures.units)) unit.en = plurals(unit.en);
  report.map = mapOfTiles(report.corridors.cities, report.map);
  return report as Data;
}

/** The first record says all that a record can, the last where outside the report it comes from. */
function complete(records: Json[]): void {
  const [first] = records;
  first.description ??= words('A description');
  first.note ??= words('A note');
  first.nameOrigin = origin;
  first.corrections = [{ was: 'Wrong', is: 'Right', why: words('A reason'), date: '2026-01' }];
  const printed = 'paragraph' in first.source ? first.source : { paragraph: 'lead.1', printed: 'Printed' };
  first.source = { ...printed, prefix: 'Words before', suffix: 'and after' };
  records.at(-1).source = { external: [external('A publisher')] };
}

/** Every category that a language can have; English shows "one" and "other", of places "two" and "few" too. */
function plurals(pattern: string | Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const given = typeof pattern === 'string' ? { other: pattern } : pattern;
  const other = given['other'] ?? '{value}';
  return { zero: other, one: other, two: other, few: other, many: other, ...given };
}

/** A map of shapes that are projected when it is shown: each city a square. */
function mapOfTiles(cities: readonly Json[], { $schema, credit }: Json): Json {
  const features = cities.map(({ id, tile: [column, row] }) => {
    const [west, north] = [118 + column / 2, 31 - row / 2];
    const corners = [
      [0, 0],
      [0.4, 0],
      [0.4, -0.4],
      [0, -0.4],
      [0, 0],
    ];
    const ring = corners.map(([x = 0, y = 0]) => [west + x, north + y]);
    return { type: 'Feature', properties: { code: id }, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  return { $schema, geometry: { type: 'FeatureCollection', features }, idProperty: 'code', credit };
}
