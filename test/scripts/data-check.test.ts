import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkReport, type CheckResult } from '../../scripts/data-check/check-report.js';
import { isoPeriod, parseInventory } from '../../scripts/data-check/inventory.js';
import { parseText } from '../../scripts/data-check/text.js';
import { textFragment } from '../../src/format/text-fragment.js';
import { isCalendarDate, isReversed } from '../../src/report/validation/dates.js';
import { readPrintedNumbers } from '../../src/report/printed-numbers.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundled = join(root, 'data/zhejiang-2021-2025');
const shared = join(root, '../shared');

const temporary = mkdtempSync(join(tmpdir(), 'data-check-'));
after(() => {
  rmSync(temporary, { recursive: true });
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- faults are put in where the types would forbid them
type Json = any;

function read(folder: string, file: string): Json {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

/** A text and an inventory that say what the bundled data says, for where the real ones are not at hand. */
function writeFixture(): string {
  const folder = join(temporary, 'shared');
  const kinds = {
    figures: 'figure',
    events: 'event',
    achievements: 'achievement',
    systems: 'system',
    policies: 'policy',
    places: 'place',
    cooperations: 'cooperation',
  };
  const paragraphs = new Map<string, string>();
  const rows: string[] = [];
  for (const [topic, kind] of Object.entries(kinds)) {
    for (const record of read(bundled, `${topic}.json`)[topic]) {
      const { paragraph, printed } = record.source;
      paragraphs.set(paragraph, `${paragraphs.get(paragraph) ?? ''}${printed}；`);
      const period = (record.period ?? record.date ?? '').replace(/^\.\.\//, '..').replace('/', '..');
      const value = record.value === undefined ? '' : JSON.stringify(record.value);
      rows.push([paragraph, kind, printed, value, record.unit, record.qualifier, period, ''].join('\t'));
    }
  }
  for (const { source } of read(bundled, 'corridors.json').corridors) {
    if (source.printed) paragraphs.set(source.paragraph, `${paragraphs.get(source.paragraph)}${source.printed}`);
  }
  for (const { source } of read(bundled, 'datasets.json').datasets) {
    paragraphs.set(source.paragraph, `${paragraphs.get(source.paragraph) ?? ''}${source.printed}；`);
  }
  mkdirSync(join(folder, 'report'), { recursive: true });
  const text = [`# ${read(bundled, 'report.json').title.zh}`, ...[...paragraphs].map((line) => line.join('\t'))];
  writeFileSync(join(folder, 'report/report.zh.tsv'), text.join('\n'));
  writeFileSync(join(folder, 'report/inventory.tsv'), ['ref\tkind\tprinted', ...rows].join('\n'));
  return folder;
}

const fixture = writeFixture();

let copies = 0;
function copyReport(): string {
  copies += 1;
  const folder = join(temporary, `report-${copies}`);
  cpSync(bundled, folder, { recursive: true });
  return folder;
}

function check(folder: string, sharedFolder?: string): CheckResult {
  return checkReport({ folder, ...(sharedFolder !== undefined && { sharedFolder }) });
}

/** What the check says of a copy of the report with one file changed. */
function faultsAfter(file: string, change: (data: Json) => void): string[] {
  const folder = copyReport();
  const data = read(folder, file);
  change(data);
  writeFileSync(join(folder, file), JSON.stringify(data));
  return check(folder, fixture).faults.map((fault) => `${fault.file}: ${fault.id}: ${fault.reason}`);
}

const byId = (list: Json[], id: string): Json => list.find((record) => record.id === id);

test('the bundled report is without fault', () => {
  const { faults, rows, skipped } = check(bundled, fixture);
  assert.deepEqual(faults, []);
  assert.deepEqual(skipped, []);
  assert.ok(rows > 90);
});

test('the bundled report carries the whole inventory', { skip: !existsSync(shared) }, () => {
  const { faults, rows } = check(bundled, shared);
  assert.deepEqual(faults, []);
  assert.ok(rows > 90);
});

test(
  'the words of each record stand once in the report, with what is quoted around them',
  { skip: !existsSync(shared) },
  () => {
    const { paragraphs } = parseText(readFileSync(join(shared, 'report/report.zh.tsv'), 'utf8'));
    const text = [...paragraphs.values()].join('\n');
    const sources = readdirSync(bundled)
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => (Object.values(read(bundled, file)) as Json[]).flat())
      .flatMap((record) => (record?.source?.printed ? [record.source] : []));
    assert.ok(sources.length > 90);
    for (const source of sources) {
      const parts = decodeURIComponent(textFragment(source, 'zh')).replace('#:~:text=', '');
      const around = /^(?:(.*)-,)?.*?(?:,-(.*))?$/s.exec(parts);
      const whole = `${around?.[1] ?? ''}${source.printed}${around?.[2] ?? ''}`;
      assert.equal(text.split(whole).length - 1, 1, whole);
    }
  },
);

test('without the printed report the rest is checked, and the check says what it leaves out', () => {
  const { faults, rows, skipped } = check(bundled, join(temporary, 'nowhere'));
  assert.deepEqual(faults, []);
  assert.equal(rows, 0);
  assert.equal(skipped.length, 2);
  assert.match(skipped[0]!, /^printed words: the report's text is not at .*nowhere/);
  assert.match(skipped[1]!, /^completeness: the inventory is not at .*nowhere/);
});

interface Case {
  readonly fault: string;
  readonly file: string;
  readonly change: (data: Json) => void;
  readonly says: readonly string[];
}

const cases: readonly Case[] = [
  {
    fault: 'a changed digit',
    file: 'figures.json',
    change: ({ figures }) => (byId(figures, 'rd-intensity').value = 3.23),
    says: [
      'figures.json: rd-intensity: the value 3.23 is not what “3.22%” says; expected 3.22',
      'figures.json: rd-intensity: value is 3.23, the inventory says 3.22',
    ],
  },
  {
    fault: 'a value a ten thousand times too small',
    file: 'figures.json',
    change: ({ figures }) => (byId(figures, 'commissioners-sent').value = 6),
    says: [
      'figures.json: commissioners-sent: the value 6 is not what “超过6万人次” says; expected 60000',
      'figures.json: commissioners-sent: value is 6, the inventory says 60000',
    ],
  },
  {
    fault: 'wrong digits',
    file: 'figures.json',
    change: ({ figures }) => (byId(figures, 'rd-expenditure').digits = 4),
    says: ['figures.json: rd-expenditure: the digits are 4, which is not what “2901.4亿元” has; expected 5'],
  },
  {
    fault: 'another qualifier',
    file: 'figures.json',
    change: ({ figures }) => (byId(figures, 'corridor-land').qualifier = 'at-least'),
    says: [
      'figures.json: corridor-land: the qualifier is “at-least”, but “约1%” has “约”; expected approx',
      'figures.json: corridor-land: qualifier is "at-least", the inventory says "approx"',
    ],
  },
  {
    fault: 'a qualifier word that is not printed',
    file: 'figures.json',
    change: ({ figures }) => (byId(figures, 'corridor-land').qualifierWord = '近'),
    says: ['figures.json: corridor-land: the qualifier word “近” does not stand in “约1%”'],
  },
  {
    fault: 'another period',
    file: 'figures.json',
    change: ({ figures }) => (byId(figures, 'fiscal-growth').period = '2020/2024'),
    says: ['figures.json: fiscal-growth: period is "2020/2024", the inventory says "2021/2024"'],
  },
  {
    fault: 'a range that is none',
    file: 'figures.json',
    change: ({ figures }) => (byId(figures, 'enterprise-shares').value = 85),
    says: [
      'figures.json: enterprise-shares: it is a number: 85; expected a pair [low, high], since the “qualifier” is “range”',
    ],
  },
  {
    fault: 'an unknown unit',
    file: 'figures.json',
    change: ({ figures }) => (byId(figures, 'joint-labs').unit = 'laboratories'),
    says: [
      'figures.json: joint-labs: there is no unit with the id “laboratories”; expected one of “countries”, “cities”, “labs”, “centres”, “enterprises”',
    ],
  },
  {
    fault: 'a unit without a language',
    file: 'figures.json',
    change: ({ units }) => delete units.months.en,
    says: ['figures.json: months: it has no words in “en”'],
  },
  {
    fault: 'a pattern without a place for the number',
    file: 'figures.json',
    change: ({ units }) => (units.months.en.one = 'month'),
    says: [
      'figures.json: months: “month” is not well formed; expected words with “{value}” in them, such as “{value}%”',
    ],
  },
  {
    fault: 'a missing label',
    file: 'events.json',
    change: ({ events }) => delete byId(events, 'aksu-pilot').label,
    says: ['events.json: aksu-pilot: “label” is missing; expected a name by language, such as {"zh": "…", "en": "…"}'],
  },
  {
    fault: 'a label without a language',
    file: 'events.json',
    change: ({ events }) => delete byId(events, 'aksu-pilot').label.en,
    says: ['events.json: aksu-pilot: it has no words in “en”'],
  },
  {
    fault: 'a link without a language',
    file: 'systems.json',
    change: ({ systems }) => delete byId(systems, 'leadership').links[0].label.zh,
    says: ['systems.json: leadership: it has no words in “zh”, the first language of the report'],
  },
  {
    fault: 'a wrong paragraph',
    file: 'achievements.json',
    change: ({ achievements }) => (byId(achievements, 'qwen3').source.paragraph = 'core-technology.3'),
    says: [
      'achievements.json: qwen3: “通义千问Qwen3” does not stand in core-technology.3',
      'achievements.json: core-technology.4 “通义千问Qwen3”: no achievement carries this row of the inventory',
    ],
  },
  {
    fault: 'a paragraph that is not there',
    file: 'places.json',
    change: ({ places }) => (byId(places, 'longquan-celadon').source.paragraph = 'crafts.1'),
    says: [
      'places.json: longquan-celadon: there is no section with the id “crafts”; expected one of “lead”, “platforms”, “core-technology”, “enterprise”, “talent”, “ecosystem”',
    ],
  },
  {
    fault: 'printed words that are not to the letter',
    file: 'cooperations.json',
    change: ({ cooperations }) => (byId(cooperations, 'china-europe-talent').source.printed = '中欧人才交流与合作中心'),
    says: [
      'cooperations.json: china-europe-talent: “中欧人才交流与合作中心” does not stand in talent.4',
      'cooperations.json: talent.4 “中欧人才交流与合作合作中心”: no cooperation carries this row of the inventory',
    ],
  },
  {
    fault: 'a deleted record',
    file: 'policies.json',
    change: ({ policies }) => policies.shift(),
    says: [
      'policies.json: platforms.4 “《高能级科创平台高质量发展的若干意见》”: no policy carries this row of the inventory',
    ],
  },
  {
    fault: 'an id used twice',
    file: 'figures.json',
    change: ({ figures }) => (byId(figures, 'consortia').id = 'joint-labs'),
    says: [
      'figures.json: joint-labs: the id “joint-labs” is used already, at figures[11]',
      'systems.json: innovation-consortia: there is no figure with the id “consortia”; expected one of “corridors”, “joint-labs”, “corridor-land”, “rd-intensity”, “hypergravity”',
      'datasets.json: consortia: there is no figure with the id “consortia”; expected one of “corridors”, “joint-labs”, “corridor-land”, “rd-intensity”, “hypergravity”',
      'report.json: enterprise: there is no figure with the id “consortia”; expected one of “corridors”, “joint-labs”, “corridor-land”, “rd-intensity”, “hypergravity”',
    ],
  },
  {
    fault: 'an id in another form',
    file: 'places.json',
    change: ({ places }) => (places[0].id = 'Shaoxing Rice Wine'),
    says: [
      'places.json: Shaoxing Rice Wine: “Shaoxing Rice Wine” is not well formed; expected lower-case letters and digits, words joined by hyphens, such as “rd-expenditure”',
    ],
  },
  {
    fault: 'an extra property',
    file: 'figures.json',
    change: ({ figures }) => (byId(figures, 'rd-intensity').colour = 'red'),
    says: [
      'figures.json: rd-intensity: “colour” is not a property here; expected one of “value”, “note”, “cities”, “source”, “words”',
    ],
  },
  {
    fault: 'a word that is none of the choices',
    file: 'events.json',
    change: ({ events }) => (byId(events, 'constellation-launch').kind = 'start'),
    says: [
      'events.json: constellation-launch: “start” is none of the choices; expected one of “milestone”, “facility”, “launch”, “policy”, “recognition”, “cooperation”, “programme”',
    ],
  },
  {
    fault: 'a source half given',
    file: 'events.json',
    change: ({ events }) => delete byId(events, 'aksu-pilot').source.printed,
    says: ['events.json: aksu-pilot: “printed” is missing; expected the words as they stand in the paragraph'],
  },
  {
    fault: 'an official name without a source',
    file: 'corridors.json',
    change: ({ corridors }) => (byId(corridors, 'shaoxing').nameOrigin.en.standing = 'official'),
    says: [
      'corridors.json: shaoxing: “source” is missing; expected where the name is used, such as {"publisher": "…", "url": "https://…"}',
    ],
  },
  {
    fault: 'a day that no calendar has',
    file: 'events.json',
    change: ({ events }) => (byId(events, 'centrifuge-in-use').date = '2025-09-31'),
    says: ['events.json: centrifuge-in-use: the calendar has no day “2025-09-31”'],
  },
  {
    fault: 'a place at odds with the figure that states it',
    file: 'figures.json',
    change: ({ figures }) => (byId(figures, 'rd-personnel-share').rank.place = 4),
    says: ['figures.json: rd-personnel-share: the place is 4, but “rd-personnel-share-rank” says 3'],
  },
  {
    fault: 'a target that is not there',
    file: 'figures.json',
    change: ({ figures }) => (byId(figures, 'fiscal-growth').target = 'growth'),
    says: [
      'figures.json: fiscal-growth: there is no figure with the id “growth”; expected one of “fiscal-growth”, “consortia”, “corridors”, “hypergravity”, “joint-labs”',
    ],
  },
  {
    fault: 'a field that is not there',
    file: 'achievements.json',
    change: ({ achievements }) => (byId(achievements, 'tianmouc').field = 'optics'),
    says: [
      'achievements.json: tianmouc: there is no field with the id “optics”; expected one of “space-computing”, “facilities”, “chips”, “artificial-intelligence”, “robotics”, “health”, “water”, “awards”',
    ],
  },
  {
    fault: 'a link to nowhere',
    file: 'systems.json',
    change: ({ systems }) => (byId(systems, 'two-way-posts').links[0].to = 'firms'),
    says: [
      'systems.json: two-way-posts: there is no node with the id “firms”; expected one of “universities”, “enterprises”',
    ],
  },
  {
    fault: 'a parent that is not there',
    file: 'systems.json',
    change: ({ systems }) => (byId(systems, 'platform-system').nodes[1].parent = 'nation'),
    says: [
      'systems.json: platform-system: there is no node with the id “nation”; expected one of “national”, “national-laboratory”, “science-facility”, “science-programme”, “national-key-labs”, “provincial”, “provincial-laboratories”, “technology-centres”, “provincial-key-labs”, “new-rd-institutions”',
    ],
  },
  {
    fault: 'a node above itself',
    file: 'systems.json',
    change: ({ systems }) => (byId(systems, 'leadership').nodes[0].parent = 'mechanism'),
    says: ['systems.json: leadership: the node “mechanism” is above itself'],
  },
  {
    fault: 'a city that is not there',
    file: 'places.json',
    change: ({ places }) => (byId(places, 'shaoxing-rice-wine').cities = ['330699']),
    says: [
      'places.json: shaoxing-rice-wine: there is no city with the id “330699”; expected one of “330100”, “330200”, “330300”, “330400”, “330500”, “330600”, “330700”, “330800”, “330900”, “331000”, “331100”',
    ],
  },
  {
    fault: 'a holding that is not there',
    file: 'corridors.json',
    change: ({ holdings }) => (holdings[0] = 'land'),
    says: [
      'corridors.json: /holdings/0: there is no figure with the id “land”; expected one of “corridor-land”, “joint-labs”, “consortia”, “corridors”, “science-fund”',
    ],
  },
  {
    fault: 'a point that is not there',
    file: 'datasets.json',
    change: ({ datasets }) => (byId(datasets, 'consortia').panels[1].points[0].figure = 'members'),
    says: [
      'datasets.json: consortia: there is no figure with the id “members”; expected one of “consortium-members”, “corridors”, “consortia”, “joint-labs”, “rd-intensity”',
    ],
  },
  {
    fault: 'two units on one axis',
    file: 'datasets.json',
    change: ({ datasets }) => {
      const dataset = byId(datasets, 'consortia');
      dataset.panels = [{ points: dataset.panels.flatMap(({ points }: Json) => points) }];
    },
    says: [
      'datasets.json: consortia: the figure “consortium-members” is in “organisations”, the panel in “consortia”',
      'datasets.json: consortia: the figure “consortium-clusters” is in “clusters”, the panel in “consortia”',
    ],
  },
  {
    fault: 'counts and shares on one scale',
    file: 'datasets.json',
    change: ({ datasets }) => (byId(datasets, 'partner-programme').panels[0].points[0].figure = 'rd-intensity'),
    says: ['datasets.json: partner-programme: the panels share a scale, but “percent” is no count of things'],
  },
  {
    fault: 'panels that do not say how their scales go together',
    file: 'datasets.json',
    change: ({ datasets }) => delete byId(datasets, 'consortia').scale,
    says: ['datasets.json: consortia: “scale” is missing; expected “common” or “own” where there are several panels'],
  },
  {
    fault: 'a place drawn as a length',
    file: 'datasets.json',
    change: ({ datasets }) => (byId(datasets, 'partner-programme').panels[0].points[0].figure = 'hangzhou-cluster'),
    says: [
      'datasets.json: partner-programme: the panels share a scale, but “rank” is no count of things',
      'datasets.json: partner-programme: the figure “hangzhou-cluster” is a place, which has no length',
    ],
  },
  {
    fault: 'a bar longer than its axis',
    file: 'datasets.json',
    change: ({ datasets }) => (byId(datasets, 'enterprise-shares').max = 85),
    says: [
      'datasets.json: enterprise-shares: the figure “enterprise-shares” goes beyond the end of the axis, 85',
      'datasets.json: enterprise-shares: the figure “enterprise-shares” goes beyond the end of the axis, 85',
      'datasets.json: enterprise-shares: the figure “enterprise-shares” goes beyond the end of the axis, 85',
      'datasets.json: enterprise-shares: the figure “enterprise-shares” goes beyond the end of the axis, 85',
      'datasets.json: enterprise-shares: the figure “enterprise-shares” goes beyond the end of the axis, 85',
    ],
  },
  {
    fault: 'points alike without names of their own',
    file: 'datasets.json',
    change: ({ datasets }) => delete byId(datasets, 'enterprise-shares').panels[0].points[1].label,
    says: [
      'datasets.json: enterprise-shares: the figure “enterprise-shares” is used twice, so that each point needs a “label” of its own',
    ],
  },
  {
    fault: 'a doughnut of what are no parts of a whole',
    file: 'datasets.json',
    change: ({ datasets }) => (byId(datasets, 'corridor-holdings').kind = 'doughnut'),
    says: [
      'datasets.json: corridor-holdings: “doughnut” does not show these figures honestly; expected “bar”; a doughnut needs “whole” and at most three parts (more are told apart better as bars), none of them a range',
    ],
  },
  {
    fault: 'a doughnut of more than the whole',
    file: 'datasets.json',
    change: ({ datasets }) => (byId(datasets, 'corridor-key-labs').whole.value = 80),
    says: ['datasets.json: corridor-key-labs: the parts add up to 85, more than the whole, 80'],
  },
  {
    fault: 'a line of what is no sequence',
    file: 'datasets.json',
    change: ({ datasets }) => (byId(datasets, 'fiscal-growth').kind = 'line'),
    says: [
      'datasets.json: fiscal-growth: “line” does not show these figures honestly; expected “bar”; a line needs "order": "time" and points at different periods, none of them a range',
    ],
  },
  {
    fault: 'a dataset whose words are not printed',
    file: 'datasets.json',
    change: ({ datasets }) => (byId(datasets, 'consortia').source.printed = '创新联合团'),
    says: ['datasets.json: consortia: “创新联合团” does not stand in enterprise.7'],
  },
  {
    fault: 'two cities on one tile',
    file: 'corridors.json',
    change: ({ cities }) => (byId(cities, '331100').tile = [0, 2]),
    says: ['corridors.json: 331100: the tile (0, 2) is that of “330800” already'],
  },
  {
    fault: 'a city that the map lacks',
    file: 'map.json',
    change: ({ cities }) => delete cities['330900'],
    says: [
      'corridors.json: 330900: the map has no shape for “330900” among its cities',
      'map.json: file: it is not what the geometry gives; run scripts/build-map.ts',
    ],
  },
  {
    fault: 'a map that is not fresh',
    file: 'map.json',
    change: ({ corridors }) => (corridors.shaoxing.label[0] += 1),
    says: ['map.json: file: it is not what the geometry gives; run scripts/build-map.ts'],
  },
  {
    fault: 'a title that is not the printed one',
    file: 'report.json',
    change: ({ title }) => (title.zh = '时代答卷：以科技创新塑造发展新优势'),
    says: ['report.json: title: it does not stand at the head of the report'],
  },
];

for (const { fault, file, change, says } of cases) {
  test(`finds ${fault}`, () => {
    assert.deepEqual(faultsAfter(file, change).sort(), [...says].sort());
  });
}

test('finds a record in the file of another kind', () => {
  const folder = copyReport();
  const [events, achievements] = [read(folder, 'events.json'), read(folder, 'achievements.json')];
  byId(events.events, 'delta-decision').source = byId(achievements.achievements, 'qwen3').source;
  achievements.achievements = achievements.achievements.filter(({ id }: Json) => id !== 'qwen3');
  writeFileSync(join(folder, 'events.json'), JSON.stringify(events));
  writeFileSync(join(folder, 'achievements.json'), JSON.stringify(achievements));
  const reasons = check(folder, fixture).faults.map(({ file, reason }) => `${file}: ${reason}`);
  assert.ok(
    reasons.includes(
      'achievements.json: no achievement carries this row of the inventory; “delta-decision” in events.json has its words',
    ),
  );
});

test('finds a file that is not JSON, and goes on with the others', () => {
  const folder = copyReport();
  writeFileSync(join(folder, 'events.json'), '{"events": [');
  writeFileSync(join(folder, 'places.json'), '{"places": null}');
  const { faults, skipped } = check(folder, fixture);
  assert.deepEqual(
    faults.map(({ file, id }) => [file, id]),
    [
      ['events.json', 'file'],
      ['places.json', '/places'],
    ],
  );
  assert.match(faults[0]!.reason, /^the JSON ends too early/);
  assert.equal(faults[1]!.reason, 'it is null: null; expected a list […]');
  assert.deepEqual(skipped, [
    'events.json beyond its form: mend that first',
    'places.json beyond its form: mend that first',
  ]);
});

test('finds that the report or a whole file of records is missing', () => {
  const folder = copyReport();
  rmSync(join(folder, 'report.json'));
  rmSync(join(folder, 'places.json'));
  rmSync(join(folder, 'map.json'));
  const { faults, skipped } = check(folder, fixture);
  const found = faults.map(({ file, reason }) => `${file}: ${reason}`);
  assert.match(found[0]!, /: there is no report\.json; expected one with the title/);
  assert.equal(found.filter((fault) => fault.includes('section')).length, 1);
  assert.ok(found.includes('map.json: it is missing; run scripts/build-map.ts'));
  assert.equal(found.filter((fault) => fault.startsWith('places.json: no place carries')).length, 3);
  assert.ok(skipped.includes('places.json: there is no such file'));
});

test('a report in a third language needs it everywhere, which is said once', () => {
  const faults = faultsAfter('report.json', (report) => report.languages.push('de'));
  assert.equal(faults.length, 1);
  assert.match(faults[0] ?? '', /^report\.json: \/languages\/2: “de” is missing in (\d+) of \1 texts; expected /);
});

test('the command names each fault and fails, or sums up and succeeds', () => {
  const script = join(root, 'scripts/data-check.ts');
  const options = ['--import', 'tsx', script, '--shared', fixture];
  const passed = execFileSync(process.execPath, options, { cwd: root, encoding: 'utf8' });
  assert.match(passed, /^zhejiang-2021-2025: no faults in 44 figures, .* rows of the inventory carried\n$/);

  const folder = copyReport();
  const data = read(folder, 'figures.json');
  byId(data.figures, 'rd-intensity').digits = 2;
  writeFileSync(join(folder, 'figures.json'), JSON.stringify(data));
  const failed = spawnSync(process.execPath, [...options, '--folder', folder], { cwd: root, encoding: 'utf8' });
  assert.equal(failed.status, 1);
  assert.match(
    failed.stderr,
    /^figures\.json:1:\d+: rd-intensity: the digits are 2, which is not what “3\.22%” has; expected 3$/m,
  );
  assert.match(failed.stderr, /: 1 fault\n$/);
});

test('dates are held against the calendar', () => {
  for (const date of ['2025', '2025-02', '2024-02-29']) assert.ok(isCalendarDate(date), date);
  for (const date of ['25', '2025-13', '2025-02-29', '2025-9-1', '..']) assert.ok(!isCalendarDate(date), date);
  assert.ok(isCalendarDate('0024-02-29'));
  for (const period of ['2024', '../2024', '2021/2025', '2024-05/2024']) assert.ok(!isReversed(period), period);
  assert.ok(isReversed('2025/2021'));
});

test('numbers are read as they are printed', () => {
  const read = (printed: string): number[][] =>
    readPrintedNumbers(printed, ['zh']).map(({ value, digits }) => [value, digits]);
  assert.deepEqual(read('2901.4亿元'), [[290140000000, 5]]);
  assert.deepEqual(read('4.88万余名'), [[48800, 3]]);
  assert.deepEqual(read('80%至90%'), [
    [80, 2],
    [90, 2],
  ]);
  assert.deepEqual(read('7.19个百分点'), [[7.19, 3]]);
  assert.deepEqual(read('2百分点'), [[2, 1]]);
  assert.deepEqual(read('0.25%'), [[0.25, 2]]);
  assert.deepEqual(read('CNY 1,290.5 billion'), [[1290500000000, 5]]);
  assert.deepEqual(read('千百倍'), []);
});

test('the inventory is read with its intervals as ISO 8601 writes them', () => {
  assert.equal(isoPeriod('2020..2025'), '2020/2025');
  assert.equal(isoPeriod('..2024'), '../2024');
  assert.equal(isoPeriod('2025-05'), '2025-05');
  const [row] = parseInventory(
    '# note\nref\tkind\n\nlead.2\tfigure\t3.22%\t3.22\tpercent\texact\t..2024\twhat it is\n',
  );
  assert.deepEqual(row, {
    paragraph: 'lead.2',
    kind: 'figure',
    printed: '3.22%',
    value: 3.22,
    unit: 'percent',
    qualifier: 'exact',
    period: '../2024',
  });
});
