import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { alone } from '../../src/cli/lock.js';
import type { Json } from './support/bundled-report.js';
import { makeFolder, runCommand } from './support/command.js';

const table = `指标,英文名称,数值,单位,年份,来源段落,责任人
研发经费投入,R&D expenditure,２９０１．４,亿元,2024年,lead.2,甲
"高新技术
企业",High-tech enterprises,4.88万余,家,截至2024年,lead.3,乙
占比,"Share, by value",80%至90%,,2021-2025,lead.4,
上限,Limit,30以内,个,2024,lead.4,
研发经费投入,R&D expenditure,约2640亿元,,2023,lead.2,
专利,,"1,234,567",件,２０２４,,
`;

function readJson(folder: string, file = 'figures.json'): Json {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

function figure(folder: string, id: string, file = 'figures.json'): Json {
  const topic = readJson(folder, file);
  return (topic.figures.figures ?? topic.figures).find((each: Json) => each.id === id);
}

describe('zj-widgets import', () => {
  it('takes rows as figures, and tells of each what it took or why not, with file, line and column', async () => {
    const folder = makeFolder({ 'table.csv': `\ufeff${table}` });
    const { code, stdout } = await runCommand(folder, 'import', 'table.csv');
    assert.equal(code, 1);
    assert.match(stdout, /^table\.csv: encoded in UTF-8, separated by commas, rows: 6$/m);
    assert.match(stdout, /^Columns not used: 责任人\. /m);
    assert.match(stdout, /^table\.csv:2: added rd-expenditure: 研发经费投入 = 290140000000 CNY, digits: 5, 2024$/m);
    assert.match(
      stdout,
      /^table\.csv:3: added high-tech-enterprises: 高新技术 企业 = 48800 家, digits: 3, more-than, \.\.\/2024$/m,
    );
    // A cell with a line break makes the next row begin a line later.
    assert.match(stdout, /^table\.csv:5: added share-by-value: 占比 = 80–90 %, digits: 2, range, 2021\/2025$/m);
    assert.match(stdout, /^table\.csv:6, 数值: not taken: “30以内” is an upper limit/m);
    assert.match(stdout, /^table\.csv:7: added rd-expenditure-2023: .* = 264000000000 CNY, digits: 4, approx, 2023$/m);
    assert.match(stdout, /^table\.csv:8: added figure-8: 专利 = 1234567 件, digits: 7, 2024$/m);
    assert.match(stdout, /^added: 5, changed: 0, unchanged: 0, not taken: 1$/m);
    assert.deepEqual(figure(folder, 'rd-expenditure'), {
      id: 'rd-expenditure',
      label: { zh: '研发经费投入', en: 'R&D expenditure' },
      source: { paragraph: 'lead.2', printed: '２９０１．４亿元' },
      value: 290140000000,
      unit: 'CNY',
      digits: 5,
      qualifier: 'exact',
      period: '2024',
    });
    assert.equal(figure(folder, 'high-tech-enterprises').qualifierWord, '余');
    assert.match((await runCommand(folder, 'check', 'figures.json')).stdout, /errors: 0|no errors/);
  });

  it('says it in Chinese too', async () => {
    const folder = makeFolder({ 'table.csv': table });
    const { stdout } = await runCommand(folder, 'import', 'table.csv', '--lang', 'zh', '--publisher', '省统计局');
    assert.match(stdout, /^table\.csv：编码为 UTF-8，以逗号分隔，6 行$/m);
    assert.match(stdout, /^table\.csv:6, 数值：未导入：“30以内”是上限/m);
    assert.match(stdout, /^ {6}没有来源段落，不在任何一节，以“省统计局”为出处/m);
    assert.match(stdout, /^新增 5，更改 0，未变 0，未导入 1$/m);
    assert.deepEqual(figure(folder, 'figure-8').source, { external: [{ publisher: '省统计局' }] });
  });

  it('changes what a table gives anew, says what, and leaves the rest as it is', async () => {
    const folder = makeFolder({ 'table.csv': table });
    await runCommand(folder, 'import', 'table.csv');
    const first = readFileSync(join(folder, 'figures.json'), 'utf8');
    const again = await runCommand(folder, 'import', 'table.csv');
    assert.match(again.stdout, /^table\.csv:2: unchanged rd-expenditure: /m);
    assert.match(again.stdout, /^added: 0, changed: 0, unchanged: 5, not taken: 1$/m);
    assert.match(again.stdout, /^nothing to write/m);
    assert.equal(readFileSync(join(folder, 'figures.json'), 'utf8'), first);

    // By hand: a note, a rank, better English, a unit in words, the sentence that is printed.
    const edited = readJson(folder);
    Object.assign(edited.figures[0], {
      note: { zh: '初步数' },
      rank: { place: 4, among: { zh: '全国', en: 'in China' } },
      label: { zh: '研发经费投入', en: 'Spending on research' },
      source: { paragraph: 'lead.2', printed: '达2901.4亿元' },
    });
    edited.units.lab = { zh: '{value}家', en: '{value} laboratories' };
    edited.figures[1].unit = 'lab';
    writeFileSync(join(folder, 'figures.json'), JSON.stringify(edited, undefined, '\t'));
    const changed = table.replace('4.88万余', '5.1万').replace('甲\n', '甲\n新指标,New,5,%,2024,lead.2,\n');
    writeFileSync(join(folder, 'table.csv'), changed);
    const { stdout } = await runCommand(folder, 'import', 'table.csv');
    assert.match(stdout, /^table\.csv:2: unchanged rd-expenditure: /m);
    assert.match(stdout, /^table\.csv:3: added new: /m);
    assert.match(
      stdout,
      /^table\.csv:4: changed high-tech-enterprises: .*value 48800 → 51000; digits 3 → 2; qualifier more-than → exact; qualifierWord 余 → —$/m,
    );
    assert.match(stdout, /^added: 1, changed: 1, unchanged: 4, not taken: 1$/m);
    const now = readJson(folder);
    assert.deepEqual(now.figures[0], edited.figures[0]);
    assert.deepEqual([now.figures[1].unit, now.figures[1].value], ['lab', 51000]);
    // As the file is written, so it stays.
    assert.match(readFileSync(join(folder, 'figures.json'), 'utf8'), /^\{\n\t"/);
  });

  it('finds figures by id, and by the id that their English name made', async () => {
    const folder = makeFolder({ 'a.csv': 'id,label,value,year\nspending,Spending,5,2024\n,Growth,6,2024\n' });
    await runCommand(folder, 'import', 'a.csv');
    const topic = readJson(folder);
    topic.figures[1].label = { en: 'Growth of all' };
    writeFileSync(join(folder, 'figures.json'), JSON.stringify(topic));
    writeFileSync(
      join(folder, 'a.csv'),
      'id,label,value,year,unit\nspending,Money spent,7,2025,\n,Growth,8,2024,\nx,Spending,9,2024,\n,Spending,9,2024,%\n',
    );
    const { stdout } = await runCommand(folder, 'import', 'a.csv');
    assert.match(
      stdout,
      /^a\.csv:2: changed spending: .*label \{"en":"Spending"\} → \{"en":"Money spent"\}; value 5 → 7; period 2024 → 2025$/m,
    );
    assert.match(stdout, /^a\.csv:3: changed growth: Growth of all = 8: value 6 → 8$/m);
    assert.equal(figure(folder, 'spending').value, 7);
  });

  it('knows a figure that has just been given another name by that name alone', async () => {
    const folder = makeFolder({ 'a.csv': 'id,label,value,year\nspending,Spending,5,2024\n' });
    await runCommand(folder, 'import', 'a.csv');
    writeFileSync(join(folder, 'b.csv'), 'id,label,value,year\nspending,Money spent,7,2024\nnew,Spending,9,2024\n');
    const { stdout } = await runCommand(folder, 'import', 'b.csv');
    assert.match(stdout, /^b\.csv:2: changed spending: /m);
    assert.match(stdout, /^b\.csv:3: added new: /m);
  });

  it('takes no figure for another', async () => {
    const folder = makeFolder({ 'a.csv': 'id,label,value,year,unit\nspending,Spending,5,2024,CNY\n' });
    await runCommand(folder, 'import', 'a.csv');
    writeFileSync(
      join(folder, 'b.csv'),
      'id,label,value,year,unit\nother,Spending,6,2024,CNY\n,Spending,6,2024,%\n,Spending,6,2023,CNY\n',
    );
    const { stdout } = await runCommand(folder, 'import', 'b.csv');
    assert.match(stdout, /^b\.csv:2, .*not taken: .*name, period and unit already, with the id spending$/m);
    assert.match(stdout, /^b\.csv:3, .*not taken: .*that name and period already, spending, in another unit \(CNY\)/m);
    assert.match(stdout, /^b\.csv:4: added spending-2023: /m);
    assert.equal(figure(folder, 'spending').value, 5);
  });

  it('leads from a new report and a table to one report, which the page and the check show', async () => {
    for (const language of ['zh', 'en']) {
      const folder = makeFolder({
        'table.csv':
          '指标,英文名称,数值,单位,年份,来源段落\n科研人员,Researchers,12.5万,人,2024,talent.1\n论文,Papers,300,篇,2024,\n错,Wrong,5,%,2024,nowhere.1\n',
      });
      const { stdout: told } = await runCommand(folder, 'new', 'north', '--lang', language);
      assert.match(told, /npx zj-widgets import figures\.csv --report north/);
      const { stdout } = await runCommand(folder, 'import', 'table.csv', '--report', 'north', '--lang', 'en');
      assert.match(stdout, /^table\.csv:2: added researchers: /m);
      // A section that the report does not have would keep the page from showing any of it.
      assert.match(stdout, /^table\.csv:4, .*not taken: the report would have a fault: source\/paragraph: /m);
      assert.match(stdout, /^written: .*report\.json, figures in all: 6$/m);
      assert.ok(!existsSync(join(folder, 'north/figures.json')));
      const checked = await runCommand(folder, 'check', 'north', '--strict', '--lang', 'en');
      assert.match(checked.stdout, /no errors, no warnings; sections: 2, figures: 6,/);
      assert.equal(figure(folder, 'researchers', 'north/report.json').value, 125000);
      // The page's elements of the whole report and of all figures read this file.
      const page = readFileSync(join(folder, 'north/index.html'), 'utf8');
      assert.match(page, /src="report\.json"[^]*<zj-report report="north">[^]*<zj-stat-grid report="north">/);
      // From within the folder, and by the file's name.
      assert.match((await runCommand(join(folder, 'north'), 'import', '../table.csv')).stdout, /unchanged: 2/);
      const byName = await runCommand(folder, 'import', 'table.csv', '-o', 'north/report.json');
      assert.match(byName.stdout, /unchanged: 2/);
    }
  });

  it('keeps to the topics of a folder', async () => {
    const folder = makeFolder({ 'table.csv': table });
    await runCommand(folder, 'new', 'whole', '--lang', 'zh');
    const { report } = readJson(folder, 'whole/report.json');
    writeFileSync(join(folder, 'report.json'), JSON.stringify(report));
    const { stdout } = await runCommand(folder, 'import', 'table.csv');
    assert.match(stdout, /^table\.csv:2, 来源段落: not taken: the report would have a fault: source\/paragraph/m);
    assert.match(stdout, /^table\.csv:8: added figure-8/m);
    assert.equal(readJson(folder).figures.length, 1);
    assert.deepEqual(readJson(folder, 'report.json'), report);
  });

  it('puts a name into the language of the report that it is written in', async () => {
    const folder = makeFolder({ 'a.csv': 'label,value,label_en,unit\nAnteil,5,Share,%\nLeute,6,People,Personen\n' });
    await runCommand(folder, 'new', 'r', '--lang', 'en');
    const data = readJson(folder, 'r/report.json');
    data.report.languages = ['de', 'en'];
    for (const text of ['label', 'title', 'publisher']) data.report[text] = { de: 'x', en: 'x' };
    data.report.sections = [{ id: 'a', label: { de: 'A', en: 'A' } }];
    writeFileSync(join(folder, 'r/report.json'), JSON.stringify({ report: data.report }));
    await runCommand(folder, 'import', 'a.csv', '--report', 'r');
    assert.deepEqual(figure(folder, 'share', 'r/report.json').label, { de: 'Anteil', en: 'Share' });
    const { units } = readJson(folder, 'r/report.json').figures;
    assert.deepEqual([units.percent.de, units.persons.de], ['{value}%', '{value} Personen']);
  });

  it('leaves a broken file, and all files in a dry run, as they are', async () => {
    const folder = makeFolder({ 'table.csv': table, 'figures.json': '{"units": {}, ' });
    const { code, stderr } = await runCommand(folder, 'import', 'table.csv');
    assert.equal(code, 1);
    assert.match(stderr, /the file that is there has errors and is left as it is/);
    assert.equal(readFileSync(join(folder, 'figures.json'), 'utf8'), '{"units": {}, ');
    assert.match((await runCommand(folder, 'import', 'table.csv', '-o', 'new.json', '--dry-run')).stdout, /dry run/);
    assert.ok(!existsSync(join(folder, 'new.json')));
    const twice = '{"units":{"CNY":{"en":"{value}"}},"figures":[],"figures":[]}';
    writeFileSync(join(folder, 'figures.json'), twice);
    assert.match((await runCommand(folder, 'import', 'table.csv')).stderr, /has errors and is left as it is/);
    assert.equal(readFileSync(join(folder, 'figures.json'), 'utf8'), twice);
  });

  it('says what is no table, no option, or cannot be written', async () => {
    const folder = makeFolder({ 'a.csv': 'label,value\na,1\n', file: '' });
    assert.match((await runCommand(folder, 'import', 'nowhere.csv')).stderr, /nowhere\.csv: no such file/);
    assert.match(
      (await runCommand(folder, 'import', 'a.csv', '-o', 'file/b.json')).stderr,
      /part of the path is not a folder/,
    );
    assert.equal((await runCommand(folder, 'import')).code, 2);
    assert.equal((await runCommand(folder, 'import', 'a.csv', '--encoding', 'latin')).code, 2);
    assert.equal((await runCommand(folder, 'import', 'a.csv', '--decimal', 'dot')).code, 2);
  });
});

describe('zj-widgets import, several at once', () => {
  const rows = (name: string) => `指标,英文名称,数值,单位\n指标${name},Figure ${name},5,件\n`;

  it('loses nothing: each adds to what the others wrote', async () => {
    const names = ['one', 'two', 'three', 'four'];
    const folder = makeFolder(Object.fromEntries(names.map((name) => [`${name}.csv`, rows(name)])));
    const runs = await Promise.all(
      names.map(async (name) => {
        const script = 'src/cli/zj-widgets.ts';
        const child = spawn(process.execPath, [
          '--import',
          'tsx',
          script,
          'import',
          join(folder, `${name}.csv`),
          '--report',
          folder,
        ]);
        let said = '';
        for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
        const [code] = (await once(child, 'close')) as [number];
        return { code, said };
      }),
    );
    for (const { code, said } of runs) assert.equal(code, 0, said);
    const ids = readJson(folder).figures.map(({ id }: Json) => id);
    assert.deepEqual(ids.sort(), names.map((name) => `figure-${name}`).sort());
    assert.deepEqual(readdirSync(folder).sort(), [...names.map((name) => `${name}.csv`), 'figures.json'].sort());
  });

  it('waits for no process that was killed, and not for ever for one that holds the file', async () => {
    const folder = makeFolder({});
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    let lock = '';
    await alone(folder, async () => {
      lock = readdirSync(tmpdir())
        .map((name) => join(tmpdir(), name))
        .find((path) => path.endsWith('.lock') && readFileSync(path, 'utf8') === String(process.pid)) as string;
      assert.equal(await alone(folder, () => Promise.resolve('done'), 60), undefined);
      return Promise.resolve();
    });
    assert.equal(existsSync(lock), false);
    writeFileSync(lock, String(dead));
    assert.equal(await alone(folder, () => Promise.resolve('done'), 1000), 'done');
    assert.equal(existsSync(lock), false);
  });
});
