/**
 * The three layers of variables: rules read private ones only, each private one is defined and used, and the public
 * names are those that are documented.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const matches = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''));

const theme = readdirSync('src/theme')
  .filter((file) => file.endsWith('.styles.ts'))
  .map((file) => read('src/theme', file))
  .join('\n');

interface ElementSource {
  readonly name: string;
  /** The element's own styles. */
  readonly styles: string;
  /** Everything else in its folder. */
  readonly code: string;
}

const elements: ElementSource[] = readdirSync('src/elements', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const files = readdirSync(join('src/elements', name));
    const joined = (chosen: string[]) => chosen.map((file) => read('src/elements', name, file)).join('\n');
    return {
      name,
      styles: joined(files.filter((file) => file.endsWith('.styles.ts'))),
      code: joined(files.filter((file) => !file.endsWith('.styles.ts'))),
    };
  });

const defined = (css: string) => matches(css, /(--_[\w-]+)\s*:/g);
// A script reads them from the computed style.
const used = (text: string) => matches(text, /(?:var\(|getPropertyValue\(')(--_[\w-]+)/g);
const publicNames = (css: string) => matches(css, /(--zj-[\w-]+)/g);

for (const { name, styles, code } of elements) {
  test(`zj-${name}: every private variable that is read is defined`, () => {
    const known = new Set([...defined(theme), ...defined(styles), ...defined(code)]);
    assert.deepEqual(
      [...used(styles)].filter((variable) => !known.has(variable)),
      [],
    );
  });

  test(`zj-${name}: every private variable that is defined is read`, () => {
    // An element may hand one on to another that it shows.
    const shown = elements
      .filter((other) => code.includes(`<zj-${other.name}`))
      .flatMap((other) => [...used(other.styles)]);
    const read = new Set([...used(styles), ...used(theme), ...used(code), ...shown]);
    assert.deepEqual(
      [...defined(styles), ...defined(code)].filter((variable) => !read.has(variable)),
      [],
    );
  });

  test(`zj-${name}: documents the variables that it takes, and no others`, () => {
    const documented = matches(code, /@cssproperty \[(--zj-[\w-]+)/g);
    const own = [...publicNames(styles)].filter(
      (variable) => !publicNames(theme).has(variable) && variable.startsWith('--zj-'),
    );
    // The popover's anchor is a name within the shadow root, no variable.
    assert.deepEqual(
      own.filter((variable) => variable !== '--zj-popover' && !documented.has(variable)),
      [],
    );
    assert.deepEqual(
      [...documented].filter((variable) => !publicNames(styles).has(variable)),
      [],
    );
  });

  test(`zj-${name}: reads public variables only to define private ones`, () => {
    for (const [, property, value] of styles.matchAll(/^\s*([\w-]+):([^;]*var\(--zj-[^;]*);/gm)) {
      assert.match(property ?? '', /^--_/, `${property}:${value}`);
    }
  });

  test(`zj-${name}: assigns no public variable, so that an ancestor can set it`, () => {
    assert.doesNotMatch(styles, /^\s*--zj-[\w-]+\s*:/m);
  });
}

test('the theme defines what it reads', () => {
  assert.deepEqual(
    [...used(theme)].filter((variable) => !defined(theme).has(variable)),
    [],
  );
});

test('the theme defines nothing that no element reads', () => {
  const read = new Set([...used(theme), ...elements.flatMap(({ styles }) => [...used(styles)])]);
  assert.deepEqual(
    [...defined(theme)].filter((variable) => !read.has(variable)),
    [],
  );
});

test('the page’s variables are those of docs/theming.md', () => {
  const documented = matches(read('docs/theming.md'), /^\| `(--zj-[\w-]+)`/gm);
  const real = [...publicNames(theme)].filter((variable) => variable !== '--zj-popover');
  assert.deepEqual([...documented].sort(), real.sort());
});
