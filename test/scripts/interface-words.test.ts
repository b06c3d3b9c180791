/** The list from which a report's own words are translated has every word that the elements say. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import test from 'node:test';

test('docs/interface-words.json has the English words of all elements, and no others', async () => {
  const files = ['controllers', 'elements', 'format'].flatMap((floor) =>
    readdirSync(join('src', floor), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.messages.ts'))
      .map((file) => resolve('src', floor, file)),
  );
  const modules = (await Promise.all(files.map((file) => import(file)))) as Record<string, { en?: object }>[];
  const words = modules.flatMap((module) => Object.values(module).flatMap(({ en }) => Object.entries(en ?? {})));
  const all = Object.fromEntries(words) as Record<string, string>;
  const listed = JSON.parse(readFileSync('docs/interface-words.json', 'utf8')) as Record<string, string>;
  assert.deepEqual(sorted(listed), sorted(all));
});

function sorted(words: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(words).sort(([a], [b]) => a.localeCompare(b));
}
