import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { scanJson } from '../../src/cli/check/json-text.js';
import { bundledFolder, bundledReport, type Json } from './support/bundled-report.js';
import { makeFolder, runCommand } from './support/command.js';

const text = (value: unknown): string => JSON.stringify(value, undefined, 2);

/** What the check says of a file, without the sum. */
async function check(file: string | Uint8Array, ...args: string[]): Promise<string[]> {
  const { stdout } = await runCommand(makeFolder({ 'a.json': file }), 'check', 'a.json', ...args);
  return stdout.trimEnd().split('\n').slice(0, -1);
}

describe('zj-widgets check', () => {
  it('finds nothing wrong with the bundled report, as a folder, a file of it, or one file', async () => {
    const folder = await runCommand('/', 'check', bundledFolder);
    assert.match(folder.stdout, /: no errors, no warnings; sections: 6, figures: 44, .*datasets: 10\n$/);
    assert.deepEqual([folder.code, folder.stderr], [0, '']);
    const topic = await runCommand(bundledFolder, 'check', 'events.json', '--lang', 'zh', '--strict');
    assert.equal(topic.stdout, 'events.json：没有错误，也没有警告；11 个事件\n');
    const whole = makeFolder({ 'report.json': text(bundledReport()) });
    assert.match((await runCommand(whole, 'check', '.')).stdout, /^\.: no errors, no warnings/);
  });

  it('names file, line, column, pointer, id, what is wrong and what was expected, in both languages', async () => {
    const { figures, ...others } = bundledReport();
    figures.figures[2].value = '3.22';
    delete figures.figures[1].label.en;
    const folder = makeFolder({
      'figures.json': text(figures),
      ...Object.fromEntries(Object.entries(others).map(([topic, value]) => [`${topic}.json`, text(value)])),
    });
    const lines = text(figures).split('\n');
    const line = lines.findIndex((each) => each.includes('"value": "3.22"')) + 1;
    const label = lines.findIndex((each) => each.includes('研发经费投入"')) + 0;
    const { code, stdout } = await runCommand(folder, 'check', '.');
    assert.equal(code, 1);
    assert.equal(
      stdout,
      `figures.json:${label}:16 /figures/1/label rd-expenditure: warning: it has no words in “en”\n` +
        `figures.json:${line}:16 /figures/2/value rd-intensity: it is text: 3.22; expected a number; only with the “qualifier” “range” a pair [low, high]\n` +
        '.: errors: 1, warnings: 1; sections: 6, figures: 44, events: 11, achievements: 9, systems: 19, policies: 6, places: 3, cooperations: 5, corridors: 7, datasets: 10\n',
    );
    const chinese = await runCommand(folder, 'check', '.', '--lang', 'zh');
    assert.match(chinese.stdout, /rd-intensity: 类型不对：是文字，3\.22；应为数字；“qualifier”为“range”时才是一对/);
    assert.match(chinese.stdout, /rd-expenditure: 警告： 缺少“en”的文字/);
  });

  it('points at the key where the key is what is wrong', async () => {
    const report = bundledReport();
    report.figures.figures[0].colour = 'red';
    const lines = text(report).split('\n');
    const line = lines.findIndex((each) => each.includes('"colour"')) + 1;
    assert.deepEqual(
      (await check(text(report))).map((each) => each.split(':').slice(0, 3).join(':')),
      [`a.json:${line}:9 /figures/figures/0/colour innovation-capability`],
    );
  });

  it('fails for warnings alone only when it is told to be strict', async () => {
    const report = bundledReport();
    report.events.events[0].date = '2031';
    const folder = makeFolder({ 'a.json': text(report) });
    assert.equal((await runCommand(folder, 'check', 'a.json')).code, 0);
    assert.equal((await runCommand(folder, 'check', 'a.json', '--strict')).code, 1);
  });

  it('gives the same as JSON', async () => {
    const report = bundledReport();
    report.figures.figures[2].digits = 0;
    const folder = makeFolder({ 'a.json': text(report) });
    const { stdout, code } = await runCommand(folder, 'check', 'a.json', '--format', 'json');
    const { errors, warnings, faults } = JSON.parse(stdout) as Json;
    assert.deepEqual([code, errors, warnings], [1, 1, 0]);
    const { severity, code: kind, file, pointer, id, message } = faults[0];
    assert.deepEqual(
      [severity, kind, file, pointer, id, message],
      [
        'error',
        'too-small',
        join(folder, 'a.json'),
        '/figures/figures/2/digits',
        'rd-intensity',
        '0 is too small; expected a number of 1 or more',
      ],
    );
  });

  it('says where and by what mistake text is no JSON', async () => {
    const cases: readonly [text: string, line: number, column: number, says: RegExp][] = [
      ['', 1, 1, /the file is empty/],
      ['{"a": 1,\r\n "b": [1, 2,],\r\n}', 2, 12, /a comma after the last entry/],
      ['{"a": 1,, "b": 2}', 1, 9, /one comma too many/],
      ['{"a": 1 "b": 2}', 1, 9, /no comma before “"”/],
      ['{"a" 1}', 1, 6, /no colon after the key/],
      ['{"a": }', 1, 7, /no value before/],
      ['{a: 1}', 1, 2, /the key “a” has no quotes/],
      ["{'a': 1}", 1, 2, /single quotes/],
      ['{"a": NaN}', 1, 7, /JSON has no “NaN”; expected a finite number/],
      ['{"a": -Infinity}', 1, 7, /JSON has no “-Infinity”/],
      ['{"a": None}', 1, 7, /JSON has no “None”/],
      ['{"a": 01}', 1, 7, /the number “01” is not well formed/],
      ['{"a": 1.}', 1, 7, /the number “1\.” is not/],
      ['// note\n{}', 1, 1, /no comments/],
      ['{“a”: 1}', 1, 2, /full-width or curly/],
      ['{"a"：1}', 1, 5, /full-width or curly|no colon/],
      ['{"a": "x\ny"}', 1, 7, /the line ends inside a string/],
      ['{"a": "x\\q"}', 1, 7, /character after the backslash/],
      ['{"a": [1, 2}', 1, 12, /does not match/],
      ['{"a": 1', 1, 8, /ends too early/],
      ['{} {}', 1, 4, /has ended/],
      ['<!doctype html>', 1, 1, /a web page/],
    ];
    for (const [json, line, column, says] of cases) {
      const [first = '', ...more] = await check(json);
      assert.ok(first.startsWith(`a.json:${line}:${column} /: `), `${json}: ${first}`);
      assert.match(first, says, json);
      if (json !== '') assert.match(more.join('\n'), /\n *\^$/, json);
    }
  });

  it('tells a key that appears twice, which parsers lose', async () => {
    const faults = await check('{"report": {"id": "a",\n "id": "b"}}');
    assert.ok(faults.some((fault) => /^a\.json:2:2 \/report\/id: the key “id” appears twice/.test(fault)));
  });

  it('reads UTF-8 with a byte order mark, and says what else a file is in', async () => {
    const report = text(bundledReport());
    assert.deepEqual(await check(Buffer.from(`\ufeff${report}`)), []);
    assert.match((await check(Buffer.from(`\ufeff${report}`, 'utf16le'))).join(), /UTF-16; expected UTF-8/);
    // “浙江” in GB18030.
    const gb18030 = Buffer.concat([Buffer.from('{"a": "'), Buffer.from([0xd5, 0xe3, 0xbd, 0xad]), Buffer.from('"}')]);
    assert.match((await check(gb18030)).join(), /looks like GB18030 \(GBK\); expected UTF-8/);
    assert.match((await check(Buffer.from([0x89, 0x50, 0, 0xff, 0xfe]))).join(), /not UTF-8 text/);
  });

  it('neither overflows nor hangs on what is deep or large', async () => {
    const [deep = ''] = await check(`{"report": {}, "map": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`);
    assert.match(deep, /nests deeper than 64 levels/);
    assert.match((await check('['.repeat(200_000))).join(), /ends too early/);
    assert.match((await check(`"${'x'.repeat(50_000_000)}"`)).join(), /the file is 51 MB, too large/);
  });

  it('says what cannot be read, and goes on with the others', async () => {
    const folder = makeFolder({ 'empty/readme.md': '' });
    symlinkSync('loop.json', join(folder, 'loop.json'));
    const { code, stdout } = await runCommand(folder, 'check', 'nowhere.json', 'loop.json', 'empty');
    assert.equal(code, 1);
    assert.match(stdout, /^nowhere\.json:1:1 \/: no such file or folder$/m);
    assert.match(stdout, /^loop\.json:1:1 \/: its links form a loop$/m);
    assert.match(stdout, /^empty:1:1 \/: there is no report\.json; expected one/m);
    assert.equal((await runCommand(folder, 'check')).code, 2);
    assert.equal((await runCommand(folder, 'check', '.', '--format', 'xml')).code, 2);
  });

  it('warns of files that nobody reads, beside a report that is in one file', async () => {
    const report = bundledReport();
    const folder = makeFolder({
      'report.json': text(report),
      'figures.json': text(report.figures),
      'notes.json': '{}',
    });
    const { code, stdout } = await runCommand(folder, 'check', '.');
    assert.equal(code, 0);
    assert.match(
      stdout,
      /^figures\.json:1:1 \/: warning: no page reads this file, .* under “figures” in report\.json/m,
    );
    assert.match(stdout, /errors: 0, warnings: 1/);
    assert.equal((await runCommand(folder, 'check', '.', '--strict')).code, 1);
    const { faults } = JSON.parse((await runCommand(folder, 'check', '.', '--format', 'json')).stdout);
    assert.equal(faults[0].file, join(folder, 'figures.json'));
    assert.equal((await runCommand(folder, 'check', 'report.json', '--strict')).code, 0);
  });

  it('goes on with what is whole beside a file that is not, and does not blame it for what is missing', async () => {
    const report = bundledReport();
    report.events.events[0].date = '2023-02-30';
    const files = Object.entries(report).map(([topic, value]) => [`${topic}.json`, text(value)]);
    const folder = makeFolder({ ...Object.fromEntries(files), 'figures.json': '{"figures": [' });
    const { stdout } = await runCommand(folder, 'check', '.');
    const faults = stdout.split('\n').filter((line) => /^\w+\.json:/.test(line));
    assert.equal(faults.length, 2);
    assert.match(
      faults.join('\n'),
      /figures\.json:1:14 \/: the JSON ends too early.*\nevents\.json:\d+:15 \/events\/0\/date/,
    );
  });
});

describe('zj-widgets check of a map of its own', () => {
  const ring = (x: number, y: number) => [
    [x, y],
    [x, y + 1],
    [x + 1, y + 1],
    [x, y],
  ];
  const folderWith = (coordinates: unknown, geometry: unknown = 'map.geojson') => {
    const report = bundledReport();
    report.map = { geometry, credit: { zh: '示意', en: 'Schematic' } };
    const feature = {
      type: 'Feature',
      id: '330100',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [coordinates] },
    };
    return makeFolder({
      'report.json': text(report),
      'map.geojson': text({ type: 'FeatureCollection', features: [feature] }),
    });
  };

  it('draws it as a page would, from files beside the report', async () => {
    assert.equal((await runCommand(folderWith(ring(120, 30)), 'check', '.')).code, 0);
    const swapped = await runCommand(folderWith(ring(30, 120)), 'check', '.');
    assert.equal(swapped.code, 1);
    assert.match(
      swapped.stdout,
      /^map\.geojson:\d+:\d+ \/features\/0\/geometry: .*330100.*longitude and latitude look swapped/m,
    );
    assert.match(
      (await runCommand(folderWith(ring(30, 120)), 'check', '.', '--lang', 'zh')).stdout,
      /经度和纬度像是写反了/,
    );
    const missing = await runCommand(folderWith([], 'nowhere.geojson'), 'check', '.');
    assert.match(missing.stdout, /^nowhere\.geojson:1:1 \/: no such file/m);
  });
});

describe('reading JSON for places', () => {
  it('agrees with the parser on what is JSON', () => {
    const texts = [
      '{}',
      '[]',
      '"a"',
      '1e5',
      ' [1, {"a": [true, null]}] ',
      '[1,]',
      '{"a"}',
      '-',
      '1 2',
      '"\u0001"',
      '[01]',
      'tru',
      '{"a":1}}',
    ];
    for (const json of texts) {
      let isJson = true;
      try {
        JSON.parse(json);
      } catch {
        isJson = false;
      }
      assert.equal(scanJson(json, 9).fault === undefined, isJson, json);
    }
  });
});
