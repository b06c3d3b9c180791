import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { periodOf } from '../../src/cli/import/figures.js';
import { readNumber } from '../../src/cli/import/numbers.js';
import { readTable } from '../../src/cli/import/table.js';
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

/** “指标,数值\n浙江,１２．５万人\n” in GB18030. */
const gb18030 = Buffer.from('d6b8b1ea2ccafdd6b50ad5e3bdad2ca3b1a3b2a3aea3b5cdf2c8cb0a', 'hex');

function figuresIn(folder: string): Json {
  return JSON.parse(readFileSync(join(folder, 'figures.json'), 'utf8'));
}

describe('zj-widgets import', () => {
  it('takes rows as figures, and tells of each what it took or why not', async () => {
    const folder = makeFolder({ 'table.csv': `\ufeff${table}` });
    const { code, stdout } = await runCommand(folder, 'import', 'table.csv');
    assert.equal(code, 1);
    assert.match(stdout, /^table\.csv: encoded in UTF-8, parted by commas, rows: 6$/m);
    assert.match(stdout, /^Columns not used: 责任人\. /m);
    assert.match(stdout, /^line 2: taken as rd-expenditure: 研发经费投入 = 290140000000 CNY, digits: 5, exact, 2024$/m);
    assert.match(
      stdout,
      /^line 3: taken as high-tech-enterprises: 高新技术 企业 = 48800 enterprises, digits: 3, more-than, \.\.\/2024$/m,
    );
    // A cell with a line break makes the next row begin a line later.
    assert.match(stdout, /^line 5: taken as share-by-value: 占比 = 80–90 percent, digits: 2, range, 2021\/2025$/m);
    assert.match(stdout, /^line 6: not taken: “30以内” is an upper limit/m);
    assert.match(stdout, /^line 7: taken as rd-expenditure-2023: .* = 264000000000 CNY, digits: 4, approx, 2023$/m);
    assert.match(stdout, /^line 8: taken as figure-8: 专利 = 1234567 patents, digits: 7, exact, 2024$/m);
    assert.match(stdout, /^rows taken: 5, not taken: 1$/m);
    const [first, second] = figuresIn(folder).figures;
    assert.deepEqual(first, {
      id: 'rd-expenditure',
      label: { zh: '研发经费投入', en: 'R&D expenditure' },
      source: { paragraph: 'lead.2', printed: '２９０１．４亿元' },
      value: 290140000000,
      unit: 'CNY',
      digits: 5,
      qualifier: 'exact',
      period: '2024',
    });
    assert.equal(second.qualifierWord, '余');
    assert.match((await runCommand(folder, 'check', 'figures.json')).stdout, /errors: 0|no errors/);
  });

  it('reads what Chinese office software writes, and says that it did', async () => {
    const folder = makeFolder({ 'a.csv': gb18030, 'b.csv': Buffer.from(`\ufeff指标\t数值\n浙江\t5\n`, 'utf16le') });
    const { code, stdout } = await runCommand(folder, 'import', 'a.csv', '--lang', 'zh', '--publisher', '省统计局');
    assert.equal(code, 0);
    assert.match(stdout, /^a\.csv：编码为 GB18030，以逗号分隔，1 行$/m);
    assert.match(stdout, /^第 2 行：已取 figure-2：浙江 = 125000 persons，3 位有效数字/m);
    assert.deepEqual(figuresIn(folder).figures[0].source, { external: [{ publisher: '省统计局' }] });
    assert.match((await runCommand(folder, 'import', 'b.csv')).stdout, /encoded in UTF-16LE, parted by tabs, rows: 1/);
    // What is there stays.
    assert.deepEqual(
      figuresIn(folder).figures.map(({ value }: Json) => value),
      [125000, 5],
    );
  });

  it('adds to a file only what it lacks', async () => {
    const folder = makeFolder({ 'table.csv': table });
    await runCommand(folder, 'import', 'table.csv');
    const before = figuresIn(folder);
    const { stdout } = await runCommand(folder, 'import', 'table.csv');
    assert.match(stdout, /line 2: not taken: .*figures\.json has it already \(rd-expenditure\)/);
    assert.deepEqual(figuresIn(folder), before);
  });

  it('leaves a broken file, and all files in a dry run, as they are', async () => {
    const folder = makeFolder({ 'table.csv': table, 'figures.json': '{"units": {}, ' });
    const { code, stderr } = await runCommand(folder, 'import', 'table.csv');
    assert.equal(code, 1);
    assert.match(stderr, /the file that is there has errors and is left as it is/);
    assert.equal(readFileSync(join(folder, 'figures.json'), 'utf8'), '{"units": {}, ');
    assert.match((await runCommand(folder, 'import', 'table.csv', '-o', 'new.json', '--dry-run')).stdout, /a dry run/);
    assert.ok(!existsSync(join(folder, 'new.json')));
  });

  it('says what is no table that it can read', async () => {
    const folder = makeFolder({
      'book.csv': Buffer.from('504b030414000600', 'hex'),
      'quote.csv': 'label,value\na,1\n"b,2\nc,3\n',
      'heads.csv': 'name,amounts\na,1\n',
      'empty.csv': 'label,value\n',
    });
    const stderr = async (file: string) => (await runCommand(folder, 'import', file)).stderr;
    assert.match(await stderr('book.csv'), /an Excel file; save it as CSV/);
    assert.match(await stderr('quote.csv'), /line 3: a quote is never closed/);
    assert.match(await stderr('heads.csv'), /there is no column "value"; it may be called: value, number, .*数值/);
    assert.match(await stderr('empty.csv'), /there are no rows/);
    assert.match(await stderr('nowhere.csv'), /cannot be read: ENOENT/);
    assert.equal((await runCommand(folder, 'import')).code, 2);
    assert.equal((await runCommand(folder, 'import', 'empty.csv', '--encoding', 'latin')).code, 2);
  });

  it('reads numbers as they are written in Chinese and English tables', () => {
    const read = (text: string, unit = '') => {
      const number = readNumber(text, unit);
      return 'reason' in number ? number.reason : [number.value, number.digits, number.qualifier, number.unit];
    };
    assert.deepEqual(read('2901.4', '亿元'), [290140000000, 5, 'exact', '元']);
    assert.deepEqual(read('2901.4亿元', '亿元'), [290140000000, 5, 'exact', '元']);
    assert.deepEqual(read('1.2万亿元'), [1200000000000, 2, 'exact', '元']);
    assert.deepEqual(read('－１２．３４％'), [-12.34, 4, 'exact', '%']);
    assert.deepEqual(read('−0.50'), [-0.5, 2, 'exact', '']);
    assert.deepEqual(read('(1,234.5)'), [-1234.5, 5, 'exact', '']);
    assert.deepEqual(read('１，２３４，５６７'), [1234567, 7, 'exact', '']);
    assert.deepEqual(read('约10.55万平方公里'), [105500, 4, 'approx', '平方公里']);
    assert.deepEqual(read('6万人次以上'), [60000, 1, 'at-least', '人次']);
    assert.deepEqual(read('20多', '个'), [20, 2, 'more-than', '个']);
    assert.deepEqual(read('超过６万', '人'), [60000, 1, 'more-than', '人']);
    assert.deepEqual(read('2～3', '倍'), [[2, 3], 1, 'range', '倍']);
    assert.deepEqual(read('80%—90%'), [[80, 90], 2, 'range', '%']);
    assert.deepEqual(read('第４位'), [4, 1, 'exact', '位次']);
    assert.deepEqual(read('3.5 million'), [3500000, 2, 'exact', '']);
    for (const [text, reason] of [
      ['', 'empty'],
      ['—', 'empty'],
      ['N/A', 'empty'],
      ['若干', 'no-number'],
      ['不足5', 'up-to'],
      ['≤5', 'up-to'],
      ['12,5', 'separators'],
      ['3和4', 'more-numbers'],
      ['约20以上', 'two-qualifiers'],
      ['9-5', 'falling-range'],
      ['1234567890123456789', 'too-long'],
    ] as const) {
      assert.equal(read(text), reason, text);
    }
  });

  it('reads years, months, days and intervals', () => {
    const periods = [
      '2024年',
      '2024年5月',
      '2024/5/1',
      '2024-05',
      '2021—2025年',
      '截至2024年底',
      '',
      '2024年度',
      '二〇二四',
      '2024-13',
      '2025-2021',
    ];
    assert.deepEqual(periods.map(periodOf), [
      '2024',
      '2024-05',
      '2024-05-01',
      '2024-05',
      '2021/2025',
      '../2024',
      '',
      '2024',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('counts lines through quoted breaks and empty rows, and finds the separator outside quotes', () => {
    const { separator, rows } = readTable('"a,b";c\r\n"x\r\ny";1\r\n\r\nz;2\r\n');
    assert.equal(separator, ';');
    assert.deepEqual(rows, [
      { line: 1, cells: ['a,b', 'c'] },
      { line: 2, cells: ['x\r\ny', '1'] },
      { line: 5, cells: ['z', '2'] },
    ]);
  });
});
