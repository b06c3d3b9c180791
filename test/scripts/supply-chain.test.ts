import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

interface Component {
  readonly name: string;
  readonly group?: string;
  readonly version: string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
  readonly licenses?: readonly { readonly license?: { readonly id?: string } }[];
}

const own = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const names = Object.keys(own.dependencies);
const free = ['MIT', 'ISC', 'BSD-3-Clause', 'BSD-2-Clause', 'Apache-2.0', '0BSD'];

describe('what ships to readers', () => {
  let folder: string;
  let components: readonly Component[];
  let dependencies: readonly { readonly ref: string }[];

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'zj-widgets-sbom-'));
    const file = join(folder, 'sbom.json');
    execFileSync('npm', ['run', '--silent', 'sbom', '--', '--output-file', file], {
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
    ({ components, dependencies } = JSON.parse(readFileSync(file, 'utf8')) as {
      components: readonly Component[];
      dependencies: readonly { readonly ref: string }[];
    });
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is named with its purpose in SECURITY.md, and nothing else is', () => {
    const rows = readFileSync('SECURITY.md', 'utf8').match(/^\| `.*$/gm) ?? [];
    const told = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    assert.deepEqual(told.sort(), [...names].sort());
  });

  it('is in the bill of materials, with licences that let it be shipped', () => {
    const listed = components.map(({ group, name }) => (group ? `${group}/${name}` : name));
    for (const name of names) assert.ok(listed.includes(name), name);
    for (const { name, licenses = [] } of components) {
      const ids = licenses.map(({ license }) => license?.id ?? '');
      assert.ok(ids.length > 0 && ids.every((id) => free.includes(id)), `${name}: ${ids.join(', ')}`);
    }
  });

  it('is there with all that is bundled, by name and version, and where', () => {
    const bundled = ['dist/cdn', 'dist/cli'].flatMap((value) =>
      components
        .filter(({ properties = [] }) => properties.some((each) => each.value === value))
        .map(({ group, name, version }) => `${value}: ${group ? `${group}/` : ''}${name} ${version}`),
    );
    const licensed = ['dist/cdn', 'dist/cli'].flatMap((folder) =>
      [...readFileSync(`${folder}/LICENCES.txt`, 'utf8').matchAll(/(?:^|-{80}\n\n)(\S+ \d\S*) \(/g)].map(
        ([, name = '']) => `${folder}: ${name}`,
      ),
    );
    assert.ok(licensed.length > 20);
    assert.deepEqual(bundled.sort(), [...new Set(licensed)].sort());
    for (const name of ['parse5', 'entities', 'culori', 'magic-string', 'hucre', '@lit-labs/ssr', 'd3-dsv'])
      assert.ok(
        bundled.some((each) => each.startsWith(`dist/cli: ${name} `)),
        name,
      );
  });

  it('lists no parts that are of nothing in it', () => {
    const known = new Set([own.name, ...components.map(({ name }) => name)]);
    assert.ok(dependencies.length >= components.length);
    for (const { ref } of dependencies) {
      const name = /\|?(?:@[^/|]+\/)?([^@|]+)@[^@]*$/.exec(ref)?.[1] ?? '';
      assert.ok(known.has(name), ref);
    }
  });

  it('brings no development tool', () => {
    for (const name of ['rollup', 'playwright', 'storybook', 'react']) {
      assert.ok(!components.some((component) => component.name === name), name);
    }
  });
});
