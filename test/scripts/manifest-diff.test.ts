import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { compareManifests, type Manifest } from '../../scripts/manifest/compare.js';
import { makeFolder } from './support/command.js';

interface Named {
  name: string;
  default?: string;
  type?: { text: string };
  [list: string]: unknown;
}

const read = () => JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;

/** The manifest with one thing of an element changed. */
function changed(change: (declaration: Record<string, Named[]>) => void, tag = 'zj-timeline'): Manifest {
  const manifest = read();
  const found = manifest.modules.flatMap(({ declarations = [] }) => declarations).find((each) => each.tagName === tag);
  assert.ok(found);
  change(found as unknown as Record<string, Named[]>);
  return manifest;
}

function take(list: Named[] | undefined, name: string): Named {
  const found = list?.find((each) => each.name === name);
  assert.ok(found, name);
  return found;
}

const without = (list: string, name: string) =>
  changed((declaration) => {
    take(declaration[list], name);
    declaration[list] = (declaration[list] ?? []).filter((each) => each.name !== name);
  });

/** What is told of the way from what stands to a changed manifest. */
const told = (now: Manifest) =>
  compareManifests(read(), now).map(({ isBreaking, what, kind, of, name }) =>
    [isBreaking ? 'breaking' : 'fine', what, kind, of, name].join(' '),
  );

describe('what differs between two manifests', () => {
  it('is nothing where they are the same, or only words have changed', () => {
    assert.deepEqual(told(read()), []);
    const reworded = changed((declaration) => {
      take(declaration['attributes'], 'orientation')['description'] = 'Other words.';
    });
    assert.deepEqual(told(reworded), []);
  });

  it('is breaking where something is gone', () => {
    for (const [list, name, kind] of [
      ['attributes', 'zoom', 'attribute'],
      ['members', 'zoom', 'property'],
      ['members', 'events', 'property'],
      ['events', 'zj-select', 'event'],
      ['cssParts', 'year', 'part'],
      ['cssProperties', '--zj-timeline-accent', 'CSS property'],
      ['cssStates', 'ready', 'state'],
      ['slots', '', 'slot'],
    ] as const)
      assert.deepEqual(told(without(list, name)), [`breaking removed ${kind} zj-timeline ${name}`]);

    const manifest = read();
    const modules = manifest.modules.filter(({ path }) => !path.startsWith('dist/elements/timeline/'));
    assert.ok(modules.length < manifest.modules.length);
    const lines = told({ modules });
    assert.ok(lines.includes('breaking removed tag zj-timeline zj-timeline'));
    assert.ok(lines.some((line) => /^breaking removed module dist\/elements\/timeline\/define\.js/.test(line)));
  });

  it('is breaking where a value or a type is gone, or a default is another, and fine where values are added', () => {
    const retyped = (list: string, name: string, change: (text: string) => string) =>
      changed((declaration) => {
        const { type } = take(declaration[list], name);
        assert.ok(type);
        const text = change(type.text);
        assert.notEqual(text, type.text);
        type.text = text;
      });
    assert.deepEqual(
      told(retyped('attributes', 'orientation', (text) => text.replace(/'horizontal' \| | \| 'horizontal'/, ''))),
      ['breaking type attribute zj-timeline orientation'],
    );
    assert.deepEqual(told(retyped('attributes', 'orientation', (text) => `${text} | 'diagonal'`)), [
      'fine type attribute zj-timeline orientation',
    ]);
    assert.deepEqual(told(retyped('members', 'zoom', () => 'string')), ['breaking type property zj-timeline zoom']);
    assert.deepEqual(told(retyped('events', 'zj-select', () => 'CustomEvent')), [
      'breaking type event zj-timeline zj-select',
    ]);
    const preset = changed((declaration) => {
      take(declaration['members'], 'zoom').default = '2';
    });
    assert.deepEqual(told(preset), ['breaking default property zj-timeline zoom']);
  });

  it('is fine where something is added', () => {
    const added = changed((declaration) => {
      declaration['attributes']?.push({ name: 'density', type: { text: 'string' } });
      declaration['cssParts']?.push({ name: 'axis' });
    });
    assert.deepEqual(told(added), ['fine added attribute zj-timeline density', 'fine added part zj-timeline axis']);
  });
});

describe('npm run manifest:diff', () => {
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/manifest-diff.ts', ...args],
      { encoding: 'utf8' },
    );
    return { status, stdout, stderr };
  };

  it('prints a line a change, and exits with 1 where one is breaking', () => {
    const folder = makeFolder({
      'same.json': readFileSync('custom-elements.json', 'utf8'),
      'less.json': JSON.stringify(without('attributes', 'zoom')),
    });
    const [same, less] = [join(folder, 'same.json'), join(folder, 'less.json')];
    assert.deepEqual(run(same), { status: 0, stdout: 'Changes: 0. Breaking: 0.\n', stderr: '' });
    const gone = run(same, less);
    assert.equal(gone.status, 1);
    assert.equal(gone.stdout, 'breaking  attribute zoom of <zj-timeline>  removed\nChanges: 1. Breaking: 1.\n');
    const back = run(less, same);
    assert.equal(back.status, 0);
    assert.match(back.stdout, /^fine {6}attribute zoom of <zj-timeline> {2}added$/m);
  });

  it('says what it cannot read, and how it is used', () => {
    const folder = makeFolder({ 'other.json': '{}' });
    assert.match(run(join(folder, 'other.json')).stderr, /no manifest/);
    const unknown = run('no-such-version');
    assert.equal(unknown.status, 2);
    assert.match(unknown.stderr, /^no-such-version and custom-elements\.json cannot be compared/);
    assert.equal(run().status, 2);
  });
});
