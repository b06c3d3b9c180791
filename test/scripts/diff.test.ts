import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Change } from '../../src/cli/diff/changes.js';
import { valmarin } from '../support/valmarin.js';
import { makeFolder, runCommand } from './support/command.js';

const folder = makeFolder();

type Loose = { [key: string]: Loose } & Loose[] & { id: string };

async function diff(edit: (report: Loose) => void, ...args: string[]) {
  const current = structuredClone(valmarin) as unknown as Loose;
  edit(current);
  writeFileSync(join(folder, 'old.json'), JSON.stringify(valmarin));
  writeFileSync(join(folder, 'new.json'), JSON.stringify(current));
  return runCommand(folder, 'diff', 'old.json', 'new.json', ...args);
}

const find = (records: Loose, id: string): Loose => {
  const record = records.find((each) => each.id === id);
  assert.ok(record, id);
  return record;
};
const set = (target: Loose, values: object) => Object.assign(target, values);

/** Twenty changes, and what each is to be called. */
const planted: readonly (readonly [string, (report: Loose) => void])[] = [
  ['value figures/part-nord value', ({ figures }) => set(find(figures!.figures!, 'part-nord'), { value: 63 })],
  ['value figures/part-sud digits', ({ figures }) => set(find(figures!.figures!, 'part-sud'), { digits: 2 })],
  ['value figures/depenses rank.place', ({ figures }) => set(find(figures!.figures!, 'depenses').rank!, { place: 2 })],
  ['value figures/depenses streak', ({ figures }) => set(find(figures!.figures!, 'depenses'), { streak: 5 })],
  [
    'value figures/satellites qualifier',
    ({ figures }) => set(find(figures!.figures!, 'satellites'), { qualifier: 'more-than' }),
  ],
  [
    'words figures/chercheurs label.en',
    ({ figures }) => set(find(figures!.figures!, 'chercheurs').label!, { en: 'Scientists' }),
  ],
  [
    'words figures/depenses-2023 source.paragraph',
    ({ figures }) => set(find(figures!.figures!, 'depenses-2023').source!, { paragraph: 'apercu.1' }),
  ],
  [
    'words figures/villes-classees rank.among.en',
    ({ figures }) => set(find(figures!.figures!, 'villes-classees').rank!.among!, { en: 'worldwide' }),
  ],
  [
    'words achievements/goeland description.en',
    ({ achievements }) => set(find(achievements!.achievements!, 'goeland').description!, { en: 'Three satellites.' }),
  ],
  ['words report/report title.en', ({ report }) => set(report!.title!, { en: 'Another title' })],
  [
    'period figures/objectif-depenses period',
    ({ figures }) => set(find(figures!.figures!, 'objectif-depenses'), { period: '2027' }),
  ],
  ['period events/pacte date', ({ events }) => set(find(events!.events!, 'pacte'), { date: '2023' })],
  ['period report/report issued', ({ report }) => set(report!, { issued: '2026-02-01' })],
  [
    'new figures/brevets null',
    ({ figures }) => {
      const { ...copy } = find(figures!.figures!, 'satellites');
      figures!.figures!.push({
        ...copy,
        id: 'brevets',
        label: { fr: 'Brevets', en: 'Patents', ar: 'براءات' },
        source: { paragraph: 'recherche.1', printed: '3 brevets' },
      } as unknown as Loose);
    },
  ],
  [
    'gone events/grand-equipement null',
    ({ events }) => void (events!.events = events!.events!.filter(({ id }) => id !== 'grand-equipement') as Loose),
  ],
  [
    'renamed cooperations/reseau id',
    ({ cooperations }) => set(find(cooperations!.cooperations!, 'archipel'), { id: 'reseau' }),
  ],
  [
    'renamed achievements/hydrolienne id',
    ({ achievements }) => set(find(achievements!.achievements!, 'turbine'), { id: 'hydrolienne' }),
  ],
  [
    'corrected figures/depenses-2024 corrections',
    ({ figures }) =>
      set(find(figures!.figures!, 'depenses-2024'), {
        value: 1_720_000_000,
        digits: 3,
        source: { paragraph: 'apercu.2', printed: '1,72 milliard' },
        corrections: [
          {
            was: '1,7 milliard',
            is: '1,72 milliard',
            why: { fr: 'Erreur de saisie', en: 'A slip', ar: 'خطأ' },
            date: '2026-01-05',
          },
        ],
      }),
  ],
  [
    'corrected events/lancement corrections',
    ({ events }) =>
      set(find(events!.events!, 'lancement'), {
        corrections: [
          { was: '8 mars 2024', is: '9 mars 2024', why: { fr: 'Erreur', en: 'A slip', ar: 'خطأ' }, date: '2026-01' },
        ],
      }),
  ],
  [
    'value figures/laboratoires-partages value',
    ({ figures }) => set(find(figures!.figures!, 'laboratoires-partages'), { value: [11, 15] }),
  ],
];

const named = ({ kind, topic, record, field }: Change) => `${kind} ${topic}/${record} ${field}`;

describe('zj-widgets diff', () => {
  it('names twenty planted changes by kind, and no other', async () => {
    assert.equal(planted.length, 20);
    const { code, stdout, stderr } = await diff(
      (report) => planted.forEach(([, edit]) => edit(report)),
      '--format',
      'json',
    );
    assert.equal(stderr, '');
    assert.equal(code, 0);
    const changes = JSON.parse(stdout) as Change[];
    assert.deepEqual(changes.map(named).sort(), planted.map(([name]) => name).sort());
    const correction = changes.find(({ record }) => record === 'depenses-2024');
    assert.deepEqual(
      [correction?.was, correction?.is, correction?.date, correction?.why?.['en']],
      ['1,7 milliard', '1,72 milliard', '2026-01-05', 'A slip'],
    );
  });

  it('tells of a renamed record once, not wherever it is referred to', async () => {
    const old = JSON.stringify(valmarin);
    const referred = valmarin.figures.figures
      .map(({ id }) => id)
      .filter((id) => old.split(`"${id}"`).length > 2 && !old.includes(`"${id}":`));
    assert.ok(referred.length > 1, String(referred));
    for (const id of referred) {
      writeFileSync(join(folder, 'old.json'), old);
      writeFileSync(join(folder, 'new.json'), old.replaceAll(`"${id}"`, '"another-name"'));
      const { stdout } = await runCommand(folder, 'diff', 'old.json', 'new.json', '--format', 'json');
      const figures = (JSON.parse(stdout) as Change[]).filter(({ kind }) => kind !== 'renamed');
      assert.deepEqual(figures.map(named), [], id);
    }
  });

  it('names what a list of a record holds, and its order', async () => {
    const [{ nodes }] = valmarin.systems.systems as unknown as [{ nodes: { id: string }[] }];
    const [node] = nodes;
    assert.ok(node);
    const { stdout } = await diff(
      ({ systems }) => {
        const system = systems!.systems![0]!;
        set(find(system.nodes!, node.id).label!, { en: 'Another name' });
      },
      '--format',
      'json',
    );
    assert.deepEqual(
      (JSON.parse(stdout) as Change[]).map(({ field }) => field),
      [`nodes.${node.id}.label.en`],
    );
    const turned = await diff(
      ({ systems }) => set(systems!.systems![0]!, { nodes: [...nodes].reverse() }),
      '--format',
      'json',
    );
    assert.deepEqual(
      (JSON.parse(turned.stdout) as Change[]).map(({ field, is }) => [field, is]),
      [['nodes', nodes.map(({ id }) => id).reverse()]],
    );
  });

  it('shows numbers as their figures do, and as they are where that shows no difference', async () => {
    const value = (to: number) => diff(({ figures }) => set(find(figures!.figures!, 'depenses-2024'), { value: to }));
    assert.match((await value(1_900_000_000)).stdout, /depenses-2024 value: .*1\.7.billion.* → .*1\.9.billion/);
    assert.match((await value(1_700_000_001)).stdout, /depenses-2024 value: 1700000000 → 1700000001/);
  });

  it('compares what a claim is at odds with, and tells of that', async () => {
    const [before, after] = [join(folder, 'before'), join(folder, 'after')];
    for (const to of [before, after]) cpSync('data/zhejiang-2021-2025', to, { recursive: true });
    const figures = readFileSync(join(after, 'figures.json'), 'utf8');
    writeFileSync(
      join(after, 'figures.json'),
      figures
        .replace(/("id": "national-key-labs"[\s\S]*?"value": )38/, '$140')
        .replace('"printed": "38家"', '"printed": "40家"'),
    );
    const { code, stdout, stderr } = await runCommand(folder, 'diff', 'before', 'after', '--lang', 'en');
    assert.equal(code, 0);
    assert.match(
      stdout,
      /^value figures\/national-key-labs value: 38.laboratories → 40.laboratories\nIn all 1: value 1\.\n$/,
    );
    assert.match(stderr, /report\.json:\d+:\d+ .*the claim says “38家”/);
    assert.match(stderr, /compared all the same/);
  });

  it('refuses what leaves no record to compare', async () => {
    const { code, stdout, stderr } = await diff(({ figures }) => set(figures!, { figures: 'none' }));
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /figures/);
  });

  it('names each of them by itself too', async () => {
    for (const [name, edit] of planted) {
      const { stdout } = await diff(edit, '--format', 'json');
      assert.deepEqual((JSON.parse(stdout) as Change[]).map(named), [name]);
    }
  });

  it('finds no change where only the order of keys and records differs', async () => {
    const { stdout } = await diff((report) => {
      report.figures!.figures!.reverse();
      set(
        find(report.events!.events!, 'pacte'),
        Object.fromEntries(Object.entries(find(report.events!.events!, 'pacte')).reverse()),
      );
    });
    assert.equal(stdout, 'The reports do not differ.\n');
  });

  it('tells people what was and what is, as it is shown', async () => {
    const { stdout } = await diff((report) =>
      planted
        .filter(([name]) => /part-nord|corrected figures|gone|renamed coop/.test(name))
        .forEach(([, edit]) => edit(report)),
    );
    assert.deepEqual(stdout.trim().split('\n'), [
      'corrected figures/depenses-2024 corrections: 1,7 milliard → 1,72 milliard (2026-01-05: A slip)',
      'value figures/part-nord value: 62% → 63%',
      'gone events/grand-equipement: The large facility that measures deep ocean currents begins its work',
      'renamed cooperations/reseau id: archipel → reseau',
      'In all 4: corrected 1, value 1, gone 1, renamed 1.',
    ]);
  });

  it('refuses reports with faults, and one report alone', async () => {
    const { code, stderr } = await diff(
      ({ figures }) => void (find(figures!.figures!, 'part-nord').value = 'many' as unknown as Loose),
    );
    assert.equal(code, 1);
    assert.match(stderr, /new\.json:\d+:\d+ .*part-nord/);
  });
});
