/** The themes' files: what they set, how they become classes, where their names stand. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { asClass } from '../../scripts/rollup/theme-class.js';
import { themeFiles } from '../../scripts/rollup/themes.js';
import { themeNames } from '../../src/theme/themes.js';

const files: Record<string, string> = themeFiles();
const names = (css: string, pattern: RegExp) => [...new Set([...css.matchAll(pattern)].map((match) => match[1] ?? ''))];
const set = (css: string) => names(css, /^\s*(--zj-[\w-]+):/gm).sort();
const documented = (text: string, pattern: RegExp) => names(text, pattern).sort();
const theming = readFileSync('docs/theming.md', 'utf8');

test('the names are those of the files and of docs/theming.md', () => {
  const sources = readdirSync('src/theme/themes').map((file) => file.replace(/\.css$/, ''));
  assert.deepEqual([...themeNames].sort(), sources.sort());
  assert.deepEqual(documented(theming, /^\| `zj-theme-([\w-]+)`/gm), sources);
});

test('every theme sets the same variables, so that one within another leaves nothing of it', () => {
  const [first] = themeNames;
  for (const name of themeNames) assert.deepEqual(set(files[`${name}.css`]!), set(files[`${first}.css`]!), name);
});

test('themes set the page’s variables only, and leave size, space, density and motion to the page', () => {
  const page = documented(theming, /^\| `(--zj-[\w-]+)`/gm);
  const own = ['--zj-density', '--zj-font-size', '--zj-motion', '--zj-space'];
  assert.deepEqual(
    set(files['editorial.css']!),
    page.filter((name) => !own.includes(name)),
  );
});

test('classes.css has each theme as a class, and nothing for the page as a whole', () => {
  const classes = files['classes.css']!;
  for (const name of themeNames) assert.ok(classes.includes(asClass(name, files[`${name}.css`]!)), name);
  assert.ok(!classes.includes(':root'));
  assert.deepEqual(names(classes, /\.(zj-density-[\w-]+)/g), ['zj-density-normal', 'zj-density-compact']);
  for (const name of ['zj-density-normal', 'zj-density-compact']) assert.ok(theming.includes(name), name);
});
