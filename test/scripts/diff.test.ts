import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
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
      '4 changes: corrected 1, value 1, gone 1, renamed 1.',
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
