import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readJson } from './packed.js';

/** Markup with every element of the library, each with words of its own in it, as on the page with a strict policy. */
export function everyElement(): string {
  const [, body = ''] = /<body>([^]*)<\/body>/.exec(readFileSync('test/fixtures/strict-policy.html', 'utf8')) ?? [];
  const { modules } = readJson('custom-elements.json') as {
    modules: { declarations?: { tagName?: string }[] }[];
  };
  const tags = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
  // The one of them that others open, with what they show.
  for (const tag of tags.filter((each) => each !== 'zj-actions'))
    assert.ok(body.includes(`<${tag} `) || body.includes(`<${tag}>`), tag);
  return body
    .replaceAll('></zj-', '>In words of the page.</zj-')
    .replace('src="smallest.json"', 'src="/fixtures/smallest.json"');
}
