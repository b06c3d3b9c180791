import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { topicNames } from '../../src/report/topics.js';
import { makeFolder, runCommand } from './support/command.js';

describe('zj-widgets new', () => {
  for (const [language, first, heading] of [
    ['zh', 'zh', '# 我的报告'],
    ['en', 'en', '# My report'],
  ] as const) {
    it(`writes a report without fault, what its fields are and a page, in ${language}`, async () => {
      const folder = makeFolder();
      const { code, stderr } = await runCommand(folder, 'new', 'north-2026', '--lang', language);
      assert.deepEqual([code, stderr], [0, '']);
      const checked = await runCommand(folder, 'check', 'north-2026', '--strict');
      assert.match(
        checked.stdout,
        /no errors, no warnings; sections: 2, figures: 4, events: 1, systems: 1, corridors: 1/,
      );
      const read = (name: string) => readFileSync(join(folder, 'north-2026', name), 'utf8');
      const { $schema, report } = JSON.parse(read('report.json')) as {
        $schema: string;
        report: Record<string, unknown>;
      };
      assert.equal($schema, '../node_modules/zj-widgets/data/schemas/report-data.schema.json');
      assert.deepEqual([report['id'], (report['languages'] as string[])[0]], ['north-2026', first]);
      const readme = read('README.md');
      assert.ok(readme.startsWith(heading));
      for (const topic of topicNames) assert.ok(readme.includes(`### \`${topic}\``), topic);
      for (const field of ['figures[].qualifier', 'systems[].nodes[].parent', 'datasets[].panels[].points[].figure']) {
        assert.ok(readme.includes(`| \`${field}\``), field);
      }
      assert.match(read('index.html'), /<zj-report-data src="report\.json">[^]*<zj-report report="north-2026">/);
      assert.match(read('index.html'), /src="\.\.\/node_modules\/zj-widgets\/dist\/cdn\/autoload\.js"/);
    });
  }

  it('overwrites nothing', async () => {
    const folder = makeFolder({ 'there/notes.txt': 'mine' });
    const { code, stderr } = await runCommand(folder, 'new', 'there');
    assert.equal(code, 1);
    assert.match(stderr, /there exists and is not an empty folder/);
    assert.equal(readFileSync(join(folder, 'there/notes.txt'), 'utf8'), 'mine');
    assert.equal((await runCommand(folder, 'new')).code, 2);
  });

  it('gives a folder with a Chinese name an id that pages can use', async () => {
    const folder = makeFolder();
    const { stdout } = await runCommand(folder, 'new', '江东报告', '--lang', 'zh');
    assert.match(stdout, /id 定为“my-report”/);
    assert.equal((await runCommand(folder, 'check', '江东报告', '--strict')).code, 0);
  });
});
