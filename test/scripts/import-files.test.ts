import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { Json } from './support/bundled-report.js';
import { makeFolder, runCommand } from './support/command.js';

interface Case {
  readonly name: string;
  readonly bytes: string | Uint8Array;
  readonly args?: readonly string[];
  /** Of each figure: label, value, unit, digits, period. */
  readonly figures?: readonly string[];
  /** All of these are said. */
  readonly says?: readonly RegExp[];
}

/** Words in an encoding that Node cannot write. */
const hex = (digits: string) => Buffer.from(digits.replace(/\s/g, ''), 'hex');
const ascii = (text: string) => Buffer.from(text, 'latin1');
/** 指标,数值 / 浙江,5 */
const gbk = Buffer.concat([hex('d6b8b1ea2ccafdd6b50a'), hex('d5e3bdad'), ascii(',5\n')]);
const book = (...sheets: WriteSheet[]) => writeXlsx({ sheets });
const head = ['label', 'value', 'unit', 'year'];

const encodings: readonly Case[] = [
  { name: 'UTF-8', bytes: '指标,数值\n浙江,5\n', figures: ['浙江 5 count 1'], says: [/encoded in UTF-8/] },
  { name: 'UTF-8 with a mark', bytes: '\ufeff指标,数值\n浙江,5\n', figures: ['浙江 5 count 1'] },
  {
    name: 'UTF-16 with a mark',
    bytes: Buffer.from('\ufeff指标\t数值\n浙江\t5\n', 'utf16le'),
    figures: ['浙江 5 count 1'],
    says: [/encoded in UTF-16LE, separated by tabs/],
  },
  {
    name: 'big-endian UTF-16 with a mark',
    bytes: Buffer.from('\ufeff指标\t数值\n浙江\t5\n', 'utf16le').swap16(),
    figures: ['浙江 5 count 1'],
  },
  {
    name: 'UTF-16 without a mark',
    bytes: Buffer.from('指标\t数值\n浙江\t5\n', 'utf16le'),
    says: [/no text, or not in/],
  },
  {
    name: 'UTF-16 without a mark, said to be',
    bytes: Buffer.from('指标\t数值\n浙江\t5\n', 'utf16le'),
    args: ['--encoding', 'utf-16le'],
    figures: ['浙江 5 count 1'],
  },
  { name: 'GB18030', bytes: gbk, figures: ['浙江 5 count 1'], says: [/encoded in GB18030/] },
  {
    name: 'Windows-1252',
    bytes: ascii('label;value\n\xdcbernachtungen;5\n'),
    says: [/cannot be told for sure/, /--encoding windows-1252 {2}Übernachtungen/],
  },
  {
    name: 'Windows-1252, said to be',
    bytes: ascii('label;value\n\xdcbernachtungen;5\n'),
    args: ['--encoding', 'windows-1252'],
    figures: ['Übernachtungen 5 count 1'],
  },
  {
    name: 'Latin 1 under its other name',
    bytes: ascii('label;value\nCr\xe9dits;5\n'),
    args: ['--encoding', 'latin1'],
    figures: ['Crédits 5 count 1'],
  },
  {
    // 研究費
    name: 'Shift-JIS',
    bytes: Buffer.concat([ascii('label,value\n'), hex('8ca48b8694ef'), ascii(',5\n')]),
    says: [/cannot be told for sure/, /--encoding shift_jis {2}研究費/],
  },
  {
    name: 'Shift-JIS, said to be',
    bytes: Buffer.concat([ascii('label,value\n'), hex('8ca48b8694ef'), ascii(',5\n')]),
    args: ['--encoding', 'Shift_JIS'],
    figures: ['研究費 5 count 1'],
  },
  {
    // ｹﾝｷｭｳ, in half-width kana
    name: 'Shift-JIS in half-width kana',
    bytes: Buffer.concat([ascii('label,value\n'), hex('b9ddb7adb3b3'), ascii(',5\n')]),
    says: [/cannot be told for sure/],
  },
  {
    // 研發經費
    name: 'Big5',
    bytes: Buffer.concat([ascii('label,value\n'), hex('ace3b56fb867b64f'), ascii(',5\n')]),
    says: [/cannot be told for sure/, /--encoding big5 {2}研發經費/],
  },
  {
    name: 'Big5, said to be',
    bytes: Buffer.concat([ascii('label,value\n'), hex('ace3b56fb867b64f'), ascii(',5\n')]),
    args: ['--encoding', 'big5'],
    figures: ['研發經費 5 count 1'],
  },
  {
    // 연구개발비
    name: 'EUC-KR',
    bytes: Buffer.concat([ascii('label,value\n'), hex('bfacb1b8b0b3b9dfbaf1'), ascii(',5\n')]),
    says: [/cannot be told for sure/, /--encoding euc-kr {2}연구개발비/],
  },
  {
    // расходы
    name: 'KOI8-R',
    bytes: Buffer.concat([ascii('label,value\n'), hex('d2c1d3c8cfc4d9'), ascii(',5\n')]),
    says: [/cannot be told for sure/],
  },
  {
    name: 'a mark that contradicts --encoding',
    bytes: '\ufefflabel,value\na,5\n',
    args: ['--encoding', 'gb18030'],
    says: [/mark at its start says another encoding/],
  },
  { name: 'no text', bytes: hex('0001020304ff00'), says: [/no text/] },
];

const shapes: readonly Case[] = [
  { name: 'sep=', bytes: 'sep=;\nlabel;value\na;5\n', figures: ['a 5 count 1'] },
  { name: 'sep= in quotes, with a comma', bytes: '"sep=,"\r\nlabel,value\r\na,5\r\n', figures: ['a 5 count 1'] },
  { name: 'semicolons', bytes: 'label;value;unit\na;5;%\n', figures: ['a 5 percent 1'] },
  { name: 'bars', bytes: 'label|value|unit\na|5|%\n', figures: ['a 5 percent 1'] },
  { name: 'full-width commas', bytes: '指标，数值\n甲，5\n', figures: ['甲 5 count 1'] },
  {
    name: 'semicolons with commas in a head',
    bytes: 'label;value;note, with commas, and more\na;5;x\n',
    figures: ['a 5 count 1'],
  },
  {
    name: 'more cells than the head',
    bytes: 'label,value\nExports,2,901.4\nb,5\n',
    figures: ['b 5 count 1'],
    says: [/:2, #3: not taken: the row has more cells than the head, which has 2 \(“901\.4”\)/],
  },
  {
    name: 'a number parted into a note',
    bytes: 'label,value,note\nExports,2,901.4\n',
    says: [/“2,901\.4” may be one number/],
  },
  {
    name: 'empty cells behind the last',
    bytes: 'label,value,,\na,5,,\n,,,\n\nb,6,,,,\n',
    figures: ['a 5 count 1', 'b 6 count 1'],
  },
  {
    name: 'fewer cells than the head',
    bytes: 'label,value,unit\na,5\nb\n',
    figures: ['a 5 count 1'],
    says: [/:3, value: not/],
  },
  {
    name: 'quoted line breaks',
    bytes: 'label,value\n"a\nb",5\n"c",q\n',
    figures: ['a b 5 count 1'],
    says: [/:4, value: not taken: “q”/],
  },
  { name: 'a quote without an end', bytes: 'label,value\na,1\n"b,2\nc,3\n', says: [/line 3: a quote is never closed/] },
  { name: 'more behind a quote', bytes: 'label,value\na,"1"2\n', says: [/line 2: a quote/] },
  { name: 'lines that end as on old Macs', bytes: 'label,value\ra,5\r', figures: ['a 5 count 1'] },
  {
    name: 'columns of one name that differ',
    bytes: 'label,value,amount\na,5,6\nb,7,7\n',
    figures: ['b 7 count 1'],
    says: [/:2, amount: not taken: columns of one name say different things/],
  },
  {
    name: 'rows again',
    bytes: 'label,value,year\na,5,2024\na,6,2024\n',
    figures: ['a 5 count 1 2024'],
    says: [/same figure as line 2/],
  },
  {
    name: 'an amount and its growth by one name',
    bytes: 'label,value,unit,year\na,5,CNY,2024\na,6,%,2024\n',
    figures: ['a 5 CNY 1 2024', 'a 6 percent 1 2024'],
  },
  { name: 'a head alone', bytes: 'label,value\n', says: [/there are no rows/] },
  { name: 'nothing', bytes: '', says: [/there are no rows/] },
  { name: 'no value', bytes: 'label,amounts\na,5\n', says: [/there is no column "value"/] },
];

const decimals: readonly Case[] = [
  {
    name: 'decimal commas',
    bytes: 'label;value;unit\na;0,003;%\nb;12.500;persons\nc;12,5;%\n',
    figures: ['a 0.003 percent 1', 'b 12500 persons 5', 'c 12.5 percent 3'],
    says: [/^Decimal sign: “,”$/m, /“12\.500” is read as 12500/],
  },
  {
    name: 'decimal points',
    bytes: 'label;value\na;3.22\nb;12.500\nc;12,500\n',
    figures: ['a 3.22 count 3', 'b 12.5 count 5', 'c 12500 count 5'],
    says: [/“12\.500” is read as 12\.500/, /“12,500” is read as 12500/],
  },
  {
    name: 'nothing that tells',
    bytes: 'label;value\na;12.500\nb;12,500\nc;12\n',
    figures: ['c 12 count 2'],
    says: [/:2, value: not taken: in “12\.500” the comma or point may/, /:3, value: not taken: in “12,500” the comma/],
  },
  {
    name: 'both',
    bytes: 'label;value\na;3.22\nb;3,22\nc;12.500\nd;1.234,5\n',
    figures: ['b 3.22 count 3', 'd 1234.5 count 5'],
    says: [
      /“\.” in some cells, “,” in others/,
      /:4, value: not taken/,
      /:2, value: not taken/,
      /“3,22” is read as 3\.22/,
    ],
  },
  {
    name: '--decimal comma',
    bytes: 'label;value\na;12.500\nb;12,500\nc;3.22\n',
    args: ['--decimal', 'comma'],
    figures: ['a 12500 count 5', 'b 12.5 count 5'],
    says: [/:4, value: not taken: “3\.22” has another decimal sign/],
  },
  {
    name: '--decimal point',
    bytes: 'label;value\na;12.500\nb;12,500\nc;3,22\n',
    args: ['--decimal', 'point'],
    figures: ['a 12.5 count 5', 'b 12500 count 5'],
    says: [/:4, value: not taken/],
  },
  {
    name: 'Chinese',
    bytes: '指标;数值;单位\n甲;12.500;亿元\n',
    figures: ['甲 1250000000 CNY 5'],
    says: [/“12\.500” is read as 12\.500/],
  },
];

const names: readonly Case[] = [
  {
    name: 'a unit in the brackets of a name',
    bytes: '指标,数值\n研发经费（亿元）,5\n人员（万人）,5\n增速（%）,5\n',
    figures: ['研发经费 500000000 CNY 1', '人员 50000 persons 1', '增速 5 percent 1'],
    says: [/the unit is that in the brackets of the name: 亿元/],
  },
  {
    name: 'brackets that are no unit',
    bytes: '指标,数值,单位\nGDP（现价）,5,亿元\n企业（万达集团）,5,家\n',
    figures: ['GDP（现价） 500000000 CNY 1', '企业（万达集团） 5 jia 1'],
  },
  {
    name: 'brackets that may be a unit',
    bytes: '指标,数值\n吞吐量（万标准箱）,5\n',
    says: [/may be the unit or part of the name/],
  },
  { name: 'a name and a column that differ', bytes: '指标,数值,单位\n经费（亿元）,5,万元\n', says: [/contradicts/] },
  {
    name: 'a share of something',
    bytes: 'label,value\nR&D (% of GDP),3.22\n',
    figures: ['R&D (% of GDP) 3.22 percent 3'],
  },
  {
    name: 'a unit behind a slash',
    bytes: '指标,数值\n研发经费/亿元,5\n',
    says: [/may be the unit or part of the name/],
  },
  { name: 'a unit in the head', bytes: '指标,数值（亿元）\n经费,5\n', figures: ['经费 500000000 CNY 1'] },
  { name: 'a head and a column that differ', bytes: '指标,数值（亿元）,单位\n经费,5,%\n', says: [/contradicts/] },
  {
    name: 'a rank or people',
    bytes: '指标,数值,单位\n创新能力排名,4,位\n',
    says: [/may be a place in a ranking or a number of people/],
  },
  {
    name: 'words as printed',
    bytes:
      '指标,数值,单位,年份,来源段落,原文\n甲,300000,人,2024,talent.1,30万人\n乙,300000,人,2024,talent.1,31万人\n丙,2.41,%,2024,talent.1,2.41%，居全国第6位\n',
    figures: ['甲 300000 persons 2 2024', '丙 2.41 percent 3 2024'],
    says: [/:3, 原文: not taken: the value “300000” is not what is printed, “31万人”/],
  },
  {
    name: 'a column of qualifiers',
    bytes: '指标,数值,单位,限定词\n甲,20,人,约\n乙,约20,人,以上\n丙,20,人,不超过\n丁,20,人,某\n',
    figures: ['甲 20 persons 2'],
    says: [/:3, 限定词: not taken/, /:4, 限定词: not taken/, /:5, 限定词: not taken/],
  },
];

const periods: readonly Case[] = [
  {
    name: 'periods',
    bytes:
      'label,value,period\na,1,2024年\nb,1,2023/24\nc,1,1999/00\nd,1,2024Q1\ne,1,2024年1-9月\nf,1,截至2024年6月底\ng,1,2024年下半年\nh,1,2024-05-01\ni,1,2024*\n',
    figures: [
      'a 1 count 1 2024',
      'b 1 count 1 2023/2024',
      'c 1 count 1 1999/2000',
      'd 1 count 1 2024-01/2024-03',
      'e 1 count 1 2024-01/2024-09',
      'f 1 count 1 ../2024-06',
      'g 1 count 1 2024-07/2024-12',
      'h 1 count 1 2024-05-01',
      'i 1 count 1 2024',
    ],
    says: [/“2023\/24” is read as 2023\/2024/],
  },
  {
    name: 'what is no period, or two',
    bytes:
      'label,value,period\na,1,2011/12\nb,1,2011-12\nc,1,2204\nd,1,2024-13\ne,1,2024.1\nf,1,5/1/2024\ng,1,24年\nh,1,2025-2021\ni,1,45413\nj,1,FY2024\nk,1,20241\nl,1,2024¹⁰¹\n',
    figures: ['l 1 count 1 2024'],
    says: ['2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'].map(
      (line) => new RegExp(`:${line}, period: not taken: “[^”]+” is no year, date or period`),
    ),
  },
  {
    name: 'a wide table',
    bytes: '指标,单位,2022,2023年,2023/24\n经费,亿元,5,6,\n',
    says: [/a column for each year \(2022, 2023年, 2023\/24\); add --years/],
  },
  {
    name: 'a wide table with --years',
    bytes: '指标,英文名称,单位,2022,2023年\n经费,Spending,亿元,5,6.5\n人员,Staff,人,38¹,\n',
    args: ['--years'],
    figures: ['经费 500000000 CNY 1 2022', '经费 650000000 CNY 2 2023', '人员 38 persons 2 2022'],
    says: [/:3, 2023年: not taken: there is no number/],
  },
  { name: '--years without years', bytes: 'label,value\na,5\n', args: ['--years'], says: [/nothing for --years/] },
  {
    name: '--years with values',
    bytes: 'label,value,2022\na,5,6\n',
    args: ['--years'],
    says: [/cannot tell which to take/],
  },
  { name: 'a year twice', bytes: 'label,2022,2022\na,5,6\n', args: ['--years'], says: [/a year is there twice/] },
];

const styled = (cells: readonly (readonly [at: string, numFmt: string])[]): NonNullable<WriteSheet['cells']> =>
  new Map(cells.map(([at, numFmt]) => [at, { style: { numFmt } }]));

const workbooks: readonly Case[] = [
  {
    name: 'a workbook',
    bytes: await book({ name: 'S', rows: [head, ['a', 12.5, '%', 2024], ['b', '1,234.5', 'persons', '2023年']] }),
    figures: ['a 12.5 percent 3 2024', 'b 1234.5 persons 5 2023'],
    says: [/sheet “S”, rows: 2/],
  },
  {
    name: 'number formats',
    bytes: await book({
      name: 'S',
      rows: [
        head,
        ['a', 0.0322, '', 2024],
        ['b', 1234567.5, '', 2024],
        ['c', 3.14159, '', 2024],
        ['d', -1234.5, '', 2024],
        ['e', 12.5, '', 2024],
      ],
      cells: styled([
        ['1,1', '0.00%'],
        ['2,1', '#,##0.00'],
        ['3,1', '0.00'],
        ['4,1', '#,##0.00_);(#,##0.00)'],
        ['5,1', '0.000'],
      ]),
    }),
    figures: [
      'a 3.22 percent 3 2024',
      'b 1234567.5 count 9 2024',
      'c 3.14 count 3 2024',
      'd -1234.5 count 6 2024',
      'e 12.5 count 5 2024',
    ],
    says: [/the cell shows 3\.14 and holds 3\.14159/],
  },
  {
    name: 'formats that show another number',
    bytes: await book({
      name: 'S',
      rows: [head, ['a', 1234567, '', 2024], ['b', 12345, '', 2024], ['c', 0, '', 2024], ['d', 0.5, '', 2024]],
      cells: styled([
        ['1,1', '#,##0,'],
        ['2,1', '0!.0,'],
        ['3,1', '#,##0;-#,##0;"-"'],
        ['4,1', '# ?/?'],
      ]),
    }),
    says: [/S!B2, value: not taken: the cell shows “1,235” but holds 1234567/, /S!B3/, /S!B4/, /S!B5/],
  },
  {
    name: 'money and words in formats',
    bytes: await book({
      name: 'S',
      rows: [head, ['a', 1234.5, '', 2024], ['b', 1.5, '', 2024], ['c', 5, '元', 2024]],
      cells: styled([
        ['1,1', '#,##0.00 [$€-407]'],
        ['2,1', '0.0"万元"'],
        ['3,1', '0.0"万元"'],
      ]),
    }),
    figures: ['a 1234.5 EUR 6 2024', 'b 15000 CNY 2 2024', 'c 50000 CNY 2 2024'],
  },
  {
    name: 'dates',
    bytes: await book({
      name: 'S',
      rows: [
        head,
        ['a', 1, '', new Date(Date.UTC(2024, 4, 1))],
        ['b', 1, '', new Date(Date.UTC(2024, 4, 1))],
        ['c', new Date(Date.UTC(2024, 4, 1)), '', 2024],
      ],
      cells: styled([
        ['1,3', 'yyyy"年"m"月"'],
        ['2,3', 'd-mmm-yy'],
        ['3,1', 'm"月"d"日"'],
      ]),
    }),
    figures: ['a 1 count 1 2024-05', 'b 1 count 1 2024-05-01'],
    says: [/S!B4, value: not taken: “2024-05-01” is a date/],
  },
  {
    name: 'a raised mark',
    bytes: await book({
      name: 'S',
      rows: [head, ['a', '381', 'persons', 2024], ['b', '38a', 'persons', 2024]],
      cells: new Map([
        ['1,1', { type: 'richText', richText: [{ text: '38' }, { text: '1', font: { vertAlign: 'superscript' } }] }],
        ['2,1', { type: 'richText', richText: [{ text: '38' }, { text: 'a', font: { vertAlign: 'superscript' } }] }],
      ]),
    }),
    figures: ['a 38 persons 2 2024', 'b 38 persons 2 2024'],
    says: [/“¹” is taken for the mark/, /“\[a\]” is taken for the mark/],
  },
  {
    name: 'merged cells',
    bytes: await book({
      name: 'S',
      rows: [head, ['a', 5, '%', 2023], [null, 6, '%', 2024], ['b', 7, '%', 2024], ['c', null, '%', 2024]],
      merges: [
        { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
        { startRow: 3, startCol: 1, endRow: 4, endCol: 1 },
      ],
    }),
    figures: ['a 5 percent 1 2023', 'a 6 percent 1 2024'],
    says: [
      /S!B4, value: not taken: the cell of the value is merged/,
      /S!B5, value: not taken: the cell of the value is merged/,
    ],
  },
  {
    name: 'several sheets',
    bytes: await book({ name: 'A', rows: [head, ['a', 5, '', 2024]] }, { name: 'B', rows: [head, ['b', 6, '', 2024]] }),
    says: [/several sheets: A, B; say which with --sheet/],
  },
  {
    name: 'a sheet by its name',
    bytes: await book({ name: 'A', rows: [head, ['a', 5, '', 2024]] }, { name: 'B', rows: [head, ['b', 6, '', 2024]] }),
    args: ['--sheet', 'B'],
    figures: ['b 6 count 1 2024'],
  },
  {
    name: 'a sheet by its number',
    bytes: await book({ name: 'A', rows: [head, ['a', 5, '', 2024]] }, { name: 'B', rows: [head, ['b', 6, '', 2024]] }),
    args: ['--sheet', '1'],
    figures: ['a 5 count 1 2024'],
  },
  {
    name: 'a sheet that is not there',
    bytes: await book({ name: 'A', rows: [head, ['a', 5, '', 2024]] }),
    args: ['--sheet', 'C'],
    says: [/there is no sheet “C”; there are A/],
  },
  {
    name: 'hidden sheets and rows',
    bytes: await book(
      { name: 'H', hidden: true, rows: [head, ['h', 1, '', 2024]] },
      { name: 'A', rows: [head, ['a', 5, '', 2024], ['b', 6, '', 2024]], rowDefs: new Map([[2, { hidden: true }]]) },
    ),
    figures: ['a 5 count 1 2024'],
    says: [/A!B3, value: not taken: the row is hidden/],
  },
  {
    name: 'years as numbers',
    bytes: await book({
      name: 'A',
      rows: [
        ['label', 'unit', 2022, 2023],
        ['a', '%', 5, 6.5],
      ],
    }),
    args: ['--years'],
    figures: ['a 5 percent 1 2022', 'a 6.5 percent 2 2023'],
  },
  {
    name: 'a sign that colour alone shows',
    bytes: await book({ name: 'A', rows: [head, ['a', -7.25, '%', 2024]], cells: styled([['1,1', '0.00;[Red]0.00']]) }),
    says: [/shows “7.25” but holds -7.25/],
  },
  {
    name: 'a negative number that shows its sign',
    bytes: await book({
      name: 'A',
      rows: [head, ['a', -7.25, '%', 2024]],
      cells: styled([['1,1', '0.00;[Red]-0.00']]),
    }),
    figures: ['a -7.25 percent 3 2024'],
  },
  {
    name: 'units in a row below the head',
    bytes: '指标,数值,年份\n,亿元,\n研发经费,2901.4,2024\n',
    figures: ['研发经费 290140000000 CNY 5 2024'],
    says: [/line 2 is the units: 亿元/],
  },
  {
    name: 'a nameless row that is no unit',
    bytes: '指标,数值,年份\n,12,\n研发经费,2901.4,2024\n',
    figures: ['研发经费 2901.4 count 5 2024'],
    says: [/2.*not taken: there is no name/],
  },
  { name: 'a broken archive', bytes: hex('504b030414000600'), says: [/no XLSX file that can be read/] },
  { name: 'an old workbook', bytes: hex('d0cf11e0a1b11ae1'), says: [/of the old kind, or has a password/] },
  {
    name: '--sheet of a text',
    bytes: 'label,value\na,5\n',
    args: ['--sheet', 'A'],
    says: [/no sheets to choose from/],
  },
];

function asText({ label, value, unit, digits, period }: Json): string {
  const parts = [Object.values(label)[0], [value].flat().join('..'), unit, [digits].flat().join(','), period];
  return parts.filter((part) => part !== undefined).join(' ');
}

const groups = { encodings, shapes, decimals, names, periods, workbooks };

describe('zj-widgets import: files', () => {
  it('has as many files as it says', () => {
    assert.ok(Object.values(groups).reduce((sum, { length }) => sum + length, 0) >= 70);
  });

  for (const [group, cases] of Object.entries(groups)) {
    for (const { name, bytes, args = [], figures = [], says = [] } of cases) {
      it(`takes or refuses ${group}: ${name}`, async () => {
        const folder = makeFolder({ table: bytes });
        const { stdout, stderr } = await runCommand(folder, 'import', 'table', '--lang', 'en', ...args);
        const path = join(folder, 'figures.json');
        const written: Json = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { figures: [] };
        assert.deepEqual(written.figures.map(asText), figures, stdout + stderr);
        for (const pattern of says) assert.match(stdout + stderr, pattern);
      });
    }
  }

  it('takes the qualifying word from the words as printed', async () => {
    const table =
      'label,value,unit,printed,paragraph\na,20,家,20多家,lead.1\nb,30,家,约30家,\nc,40,家,40家以内,lead.1\nd,5,家,5家,lead.1\n';
    const folder = makeFolder({ table });
    const { stdout } = await runCommand(folder, 'import', 'table', '--lang', 'en');
    const { figures } = JSON.parse(readFileSync(join(folder, 'figures.json'), 'utf8')) as Json;
    assert.deepEqual(
      figures.map(({ qualifier, qualifierWord }: Json) => [qualifier, qualifierWord]),
      [
        ['more-than', '多'],
        ['approx', '约'],
        ['exact', undefined],
      ],
    );
    assert.match(stdout, /:4.*not taken/);
    assert.match(stdout, /“printed” is only held against the value/);
  });

  it('refuses a workbook that unpacks to more than its limit', async () => {
    // Its directory says how large each entry is, and the reader holds it to that.
    const bytes = Buffer.from(await book({ name: 'A', rows: [head, ['a', 5, '', 2024]] }));
    const entry = bytes.indexOf(Buffer.from('504b0102', 'hex'));
    bytes.writeUInt32LE(3_000_000_000, entry + 24);
    const folder = makeFolder({ 'bomb.xlsx': bytes });
    assert.match(
      (await runCommand(folder, 'import', 'bomb.xlsx')).stderr,
      /the file is 3001? MB, too large; at most 200 MB/,
    );
  });
});
