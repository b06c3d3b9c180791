/** Text of a report is text in a prerendered page too, whatever stands in it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'parse5';
import { elementsIn } from '../../src/cli/prerender/tree.js';
import { payloads } from '../support/payloads.js';
import { valmarin } from '../support/valmarin.js';
import { makeFolder, runCommand } from './support/command.js';

const elements =
  '<p><zj-stat fact="depenses" variant="inline"></zj-stat></p><zj-stat fact="laboratoires-partages"></zj-stat>' +
  '<zj-stat-grid section="apercu recherche"></zj-stat-grid><zj-chart dataset-id="moyens"></zj-chart>' +
  '<zj-chart dataset-id="parts"></zj-chart><zj-ranking></zj-ranking><zj-timeline></zj-timeline>' +
  '<zj-timeline orientation="horizontal"></zj-timeline><zj-corridor-map></zj-corridor-map>' +
  '<zj-system system="mecanisme-loop"></zj-system><zj-system system="mecanisme-tiers"></zj-system>' +
  '<zj-constellation></zj-constellation><zj-achievements></zj-achievements><zj-list kind="policy"></zj-list>' +
  '<zj-list kind="cooperation"></zj-list><zj-source record="depenses"></zj-source>';

/** Every text in a language is another payload, from `first` on; patterns of units keep their place for the number. */
function spoil(first: number): unknown {
  let next = first;
  const visit = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') {
      if (!/^(?:fr|en|ar|one|two|few|many|other|zero|printed|title)$/.test(key)) return value;
      const payload = (payloads[next++ % payloads.length] ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
      return value.includes('{value}') ? `${payload} {value}` : payload;
    }
    if (Array.isArray(value)) return value.map((each) => visit(each));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, visit(each, name)]));
  };
  const { messages, ...report } = valmarin.report;
  return visit({ ...valmarin, report: messages ? report : valmarin.report });
}

const page = (name: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>` +
  `<zj-report-data src="${name}.json"></zj-report-data><main report="valmarin-2026">${elements}</main></html>`;

interface Written {
  readonly tags: ReadonlySet<string>;
  readonly text: string;
}

function read(folder: string, name: string): Written {
  const all = [...elementsIn(parse(readFileSync(join(folder, `${name}.html`), 'utf8')), 'templates')];
  for (const { tagName, attrs } of all) {
    for (const { name: attribute, value } of attrs) {
      assert.doesNotMatch(attribute, /^on|^style$/, `${tagName} ${attribute}`);
      if (/^(?:href|src|xlink:href|action|formaction|srcdoc)$/.test(attribute) && tagName !== 'zj-report-data')
        assert.match(value, /^(?:|#.*|https?:.*)$/, `${tagName} ${attribute}`);
    }
  }
  const texts = all.flatMap(({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : '')));
  return { tags: new Set(all.map(({ tagName }) => tagName)), text: texts.join('\n') };
}

describe('payloads of markup and script in a report that is prerendered', () => {
  it('are text and nothing else', async () => {
    const rounds = Array.from({ length: 12 }, (_, index) => `round-${index}`);
    const files = rounds.map((name, index) => [`${name}.json`, JSON.stringify(spoil(index * 11))]);
    const folder = makeFolder({
      ...(Object.fromEntries(files) as Record<string, string>),
      'usual.json': JSON.stringify(valmarin),
      ...Object.fromEntries(['usual', ...rounds].map((name) => [`${name}.html`, page(name)])),
    });
    const { code, stderr } = await runCommand(folder, 'prerender', folder);
    assert.deepEqual([code, stderr], [0, '']);
    const usual = read(folder, 'usual');
    let said = '';
    for (const name of rounds) {
      const { tags, text } = read(folder, name);
      assert.deepEqual(
        [...tags].filter((tag) => !usual.tags.has(tag)),
        [],
        name,
      );
      said += text;
    }
    const unsaid = payloads.filter((payload) => !said.includes(payload.replace(/[\s\p{Cc}]+/gu, ' ').trim()));
    assert.deepEqual(unsaid, [], 'each has been drawn somewhere');
  });
});
