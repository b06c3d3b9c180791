import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { maxBytes } from '../../report/limits.js';
import type { FiguresTopic } from '../../report/types.js';
import { columnNames, readColumns, type Columns, type Field } from '../import/columns.js';
import { fileDecimals, type DecimalSign } from '../import/decimals.js';
import { decodeText, encodingNames, encodingOf } from '../import/encodings.js';
import { readFigures, type Cell, type Outcome } from '../import/figures.js';
import { importMessages } from '../import/import.messages.js';
import { mergeFigures, type Merged, type MergeOptions, type Result } from '../import/merge.js';
import { findTarget, targetFolder, type Target } from '../import/target.js';
import { readTable, type Row, type Table } from '../import/table.js';
import { readUnit } from '../import/units.js';
import type { CommandIo } from '../io.js';
import { alone } from '../lock.js';
import { parseOptions, type Options } from '../options.js';
import { say, UsageError } from '../usage.js';
import { writeWhole } from '../write-whole.js';

export const summary = {
  zh: '把表格（CSV、XLSX）导入报告，逐行说明新增了什么、改了什么、没有导入什么',
  en: 'takes figures from a table (CSV, XLSX), and says row by row what it took, changed or left',
};

const columnList = Object.entries(columnNames)
  .map(([field, names]) => `  ${field.padEnd(12)} ${names.join(', ')}`)
  .join('\n');

export const help = {
  zh: `
用法：zj-widgets import <表格> [选项]

把表格导入报告：文件夹中有 report.json（整份报告）就写入其中，否则写入 figures.json。再次导入时更新已有的数据：
先按 id 找，再按名称、时间和单位找；表格没有给出的内容不动。逐行说明新增、更改、未变、未导入。
编码自动识别：UTF-8（有无 BOM）、有 BOM 的 UTF-16、GB18030（GBK）；其他的用 --encoding 指明。
分隔符：逗号、制表符、分号、竖线，或首行“sep=”所写的。
数值认得全角数字、千分位、万、亿、%、‰、成、约、超过、以上、区间、负数、脚注记号，有效数字按原样保留；
有两种读法的不导入，并说明原因。id 取自“id”列；没有则取英文名称；再没有则按行号编。

`,
  en: `
Usage: zj-widgets import <table> [options]

Takes figures from a table into a report: into report.json where the folder has a whole report, else into figures.json.
Importing again updates the figures that are there, by id, else by name, period and unit; what the table does not say
stays. Each row is reported: added, changed, unchanged or not taken.
The encoding is detected: UTF-8 with or without a byte order mark, UTF-16 with one, GB18030 (GBK); give others with
--encoding. Cells are separated by commas, tabs, semicolons, bars, or as a first line "sep=" says. Numbers may be
full-width, with thousands, 万, 亿, %, ‰, 成, 约, 超过, 以上, ranges, negative, with marks of footnotes; significant
digits are kept as written. What can be read in two ways is not taken, and the reason given.
Ids come from the column "id"; without one from the English name; without that from the line.

`,
};

export const notes = {
  zh: `
第一行是列名，可用：
${columnList}

退出码：0 各行都已导入，1 有的行没有导入，2 用法不对。
`,
  en: `
The first line names the columns:
${columnList}

Exit code: 0 all rows taken, 1 some not taken, 2 wrong usage.
`,
};

export const options = {
  output: {
    type: 'string',
    short: 'o',
    value: { zh: '文件', en: 'file' },
    help: {
      zh: '写到哪里；默认为当前文件夹或 --report 中的 report.json 或 figures.json',
      en: 'where to write; by default report.json or figures.json here, or in the folder of --report',
    },
  },
  report: {
    type: 'string',
    value: { zh: '文件夹', en: 'folder' },
    help: { zh: '报告的文件夹', en: 'folder of the report' },
  },
  publisher: {
    type: 'string',
    value: { zh: '名称', en: 'name' },
    help: {
      zh: '没有来源段落的行以谁为出处；默认为表格的文件名',
      en: "whom rows without a paragraph cite; by default the table's file name",
    },
  },
  encoding: {
    type: 'string',
    value: { zh: '编码', en: 'name' },
    help: { zh: `${encodingNames.join('、')} 等`, en: `${encodingNames.join(', ')} and others` },
  },
  decimal: {
    type: 'string',
    value: { zh: '符号', en: 'sign' },
    help: {
      zh: '小数点：point（3.5）或 comma（3,5）；默认从文件中看出',
      en: 'point (3.5) or comma (3,5); by default as the file shows it',
    },
  },
  years: {
    type: 'boolean',
    help: { zh: '每年一列的宽表：每年导入一项', en: 'for a wide table with a column a year: takes a figure for each' },
  },
  sheet: {
    type: 'string',
    value: { zh: '名称', en: 'name' },
    help: { zh: 'XLSX 中的哪张工作表：名称或序号', en: 'which sheet of an XLSX file: its name or number' },
  },
  'dry-run': { type: 'boolean', help: { zh: '只说明会怎样改，不写入', en: 'says what would change, writes nothing' } },
} as const satisfies Options;

const decimalSigns: Readonly<Record<string, DecimalSign>> = { point: '.', '.': '.', comma: ',', ',': ',' };

type Fill = Readonly<Record<string, string | number>>;

/** A message that ends the command: nothing is taken from the table. */
class Failure extends Error {
  override readonly name = 'Failure';
  constructor(
    readonly key: string,
    readonly fill: Fill = {},
  ) {
    super(key);
  }
}

export async function run(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseOptions(args, options, io.language);
  const words: Words = (key, fill = {}) => say(importMessages, io.language, key, fill);
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new UsageError(words('import.missing-path'));
  const encoding = values.encoding === undefined ? undefined : encodingOf(values.encoding);
  if (values.encoding !== undefined && !encoding)
    throw new UsageError(words('import.unknown-encoding', { valid: encodingNames.join(', '), value: values.encoding }));
  const decimal = values.decimal === undefined ? undefined : decimalSigns[values.decimal];
  if (values.decimal !== undefined && !decimal)
    throw new UsageError(words('import.unknown-decimal', { value: values.decimal }));
  const print = (line: string) => void io.stdout.write(`${line}\n`);
  try {
    const table = await readFile(resolve(io.cwd, path), encoding, values.sheet, (key, fill) => {
      print(
        words(key, {
          path,
          ...fill,
          ...('separator' in fill && { separator: words(`separator.${fill['separator'] ?? ''}`) }),
        }),
      );
    });
    const [head, ...below] = table.rows;
    if (!head || below.length === 0) throw new Failure('import.empty');
    const ofHead = readColumns(head.cells);
    const isWide = checkColumns(ofHead, values.years ?? false, path);
    const unit = unitBelowHead(below[0], ofHead, isWide);
    const columns = unit === undefined ? ofHead : { ...ofHead, unit };
    const rows = unit === undefined ? below : below.slice(1);
    if (unit !== undefined) print(words('import.unit-row', { path, line: below[0]?.line ?? '', unit }));
    tellColumns(columns, isWide, words).forEach(print);
    const decimals = fileDecimals(numbersOf(rows, columns, isWide), {
      given: decimal,
      isHan: [head, ...rows].some((row) => hasHan(row, columns)),
      separator: table.separator,
    });
    if (decimals.mixed) print(words('import.mixed-decimals'));
    else if (decimals.sign === ',') print(words('import.decimal', { sign: decimals.sign }));

    const take = async (): Promise<number> => {
      const target = findTarget(io.cwd, values);
      if ('broken' in target) throw new Failure('import.existing-broken', { path: target.broken });
      const publisher = values.publisher ?? basename(path);
      const { languages } = target;
      const outcomes = readFigures(rows, columns, {
        publisher,
        decimals,
        isWide,
        separator: table.separator,
        languages,
      });
      const merged = mergeSound(target, outcomes, { isWide, languages }, columns, io.language);
      const where = placeIn(path, table, columns);
      for (const result of merged.results)
        for (const line of describe(result, where, unitIn(merged.topic, io.language), words)) print(line);
      const count = (kind: Result['kind']) => merged.results.filter((each) => each.kind === kind).length;
      const [added, changed, unchanged, refused] = [
        count('added'),
        count('changed'),
        count('unchanged'),
        count('refused'),
      ];
      print(words('import.summary', { added, changed, unchanged, refused }));
      const fill = { path: target.path, count: merged.topic.figures.length };
      if (added + changed === 0) print(words('import.nothing', fill));
      else if (values['dry-run']) print(words('import.dry-run', fill));
      else {
        await write(target, merged);
        print(words('import.written', fill));
      }
      return refused > 0 ? 1 : 0;
    };
    if (values['dry-run']) return await take();
    // Another import into the same report waits, and then finds what this one has written.
    const code = await alone(targetFolder(io.cwd, values), take);
    if (code === undefined) throw new Failure('import.busy', { path: targetFolder(io.cwd, values) });
    return code;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    io.stderr.write(`${words(error.key, { path, ...error.fill })}\n`);
    return 1;
  }
}

type Words = (key: string, fill?: Fill) => string;

async function readFile(
  path: string,
  given: string | undefined,
  sheet: string | undefined,
  tell: (key: string, fill: Fill) => void,
): Promise<Table> {
  const bytes = readBytes(path);
  const start = bytes.subarray(0, 4).toString('hex');
  // The signature of .xls, and of a workbook with a password.
  if (start === 'd0cf11e0') throw new Failure('import.spreadsheet');
  if (start === '504b0304') {
    const { readWorkbook } = await import('../import/workbook.js');
    const table = await readWorkbook(bytes, sheet);
    if ('key' in table) throw new Failure(table.key, table.fill);
    tell('import.sheet', { sheet: table.sheet ?? '', rows: table.rows.length - 1 });
    return table;
  }
  if (sheet !== undefined) throw new Failure('import.no-workbook');
  const decoded = decodeText(bytes, given);
  if ('samples' in decoded) {
    const samples = decoded.samples.map(([encoding, text]) => `\n  --encoding ${encoding}  ${text}`).join('');
    throw new Failure(decoded.fault, { samples });
  }
  if ('fault' in decoded) throw new Failure(decoded.fault, { encoding: given ?? 'UTF-8, GB18030' });
  const table = readTable(decoded.text);
  if (table.openQuote !== undefined) throw new Failure('import.open-quote', { line: table.openQuote });
  const encoding = decoded.encoding.toUpperCase();
  tell('import.encoding', { encoding, separator: table.separator, rows: Math.max(0, table.rows.length - 1) });
  return table;
}

function readBytes(path: string): Buffer {
  const { size } = statSync(path);
  if (size > maxBytes) throw new Failure('import.too-large', { size: Math.ceil(size / 1e6), limit: maxBytes / 1e6 });
  return readFileSync(path);
}

/** Whether the table is wide: a column a year, and asked for as such. */
function checkColumns({ of, years }: Columns, isAsked: boolean, path: string): boolean {
  const lacking = (field: Field) =>
    new Failure('import.no-column', { name: field, names: columnNames[field].join(', ') });
  if (!of.has('label') && !of.has('label-en')) throw lacking('label');
  const heads = years.map(({ head }) => head).join(', ');
  if (!isAsked) {
    if (of.has('value')) return false;
    throw years.length > 0 ? new Failure('import.wide', { heads, table: path }) : lacking('value');
  }
  if (years.length === 0) throw new Failure('import.no-years');
  if (new Set(years.map(({ head }) => head)).size < years.length) throw new Failure('import.years-twice', { heads });
  if (of.has('value') || of.has('period')) throw new Failure('import.years-and-value', { heads });
  return true;
}

/** The unit in a first row that has no name and nothing but one unit in the columns of values. */
function unitBelowHead(row: Row | undefined, { of, years, unit }: Columns, isWide: boolean): string | undefined {
  if (!row || unit !== '') return undefined;
  const at = (index: number | undefined) => row.cells[index ?? -1]?.trim() ?? '';
  if (at(of.get('label')) !== '' || at(of.get('label-en')) !== '') return undefined;
  const texts = new Set(isWide ? years.map(({ index }) => at(index)).filter(Boolean) : [at(of.get('value'))]);
  const [text = ''] = texts;
  const isUnit = texts.size === 1 && !/\d/.test(text) && readUnit(text.replace(/^[(（](.+)[)）]$/, '$1'))?.known;
  return isUnit ? text.replace(/^[(（](.+)[)）]$/, '$1') : undefined;
}

function tellColumns({ heads, unknown, years, repeated }: Columns, isWide: boolean, words: Words): string[] {
  const unused = isWide ? unknown : [...unknown, ...years.map(({ head }) => head)];
  const again = [...repeated.values()].flat().map((index) => heads[index] ?? '');
  return [
    ...(unused.length > 0 ? [words('import.unknown-column', { names: unused.join(', ') })] : []),
    ...(again.length > 0 ? [words('import.repeated-column', { names: again.join(', ') })] : []),
  ];
}

function numbersOf(rows: readonly Row[], { of, years }: Columns, isWide: boolean): string[] {
  const indexes = isWide ? years.map(({ index }) => index) : [of.get('value') ?? -1];
  return rows.flatMap(({ cells, numeric }) =>
    indexes.filter((index) => !numeric?.has(index)).map((index) => cells[index] ?? ''),
  );
}

/** Where Chinese is written, the decimal sign is a point. */
function hasHan({ cells }: Row, { of }: Columns): boolean {
  return (['label', 'value', 'unit'] as const).some((field) =>
    /\p{Script=Han}/u.test(cells[of.get(field) ?? -1] ?? ''),
  );
}

/** Merged, without the rows that would make the report faulty: the page would show nothing of it. */
function mergeSound(
  target: Target,
  outcomes: readonly Outcome[],
  options: MergeOptions,
  { of }: Columns,
  language: string,
): Merged {
  let sound = [...outcomes];
  for (;;) {
    const merged = mergeFigures(target.topic, sound, options);
    const faults = merged.topic.figures.length === 0 ? [] : target.faults(merged.topic);
    if (faults.length === 0) return merged;
    const before = sound;
    sound = sound.map((outcome, row) => {
      const result = merged.results[row];
      const fault =
        result && 'figure' in result && faults.find(({ id }) => id === result.figure.id || id === result.figure.unit);
      if (!fault || !('reading' in outcome)) return outcome;
      const [name = '', ...inner] = fault.pointer.split('/').slice(4);
      const told = `${[name, ...inner].join('/')}: ${fault.message(language)}`;
      const index = of.get((name === 'source' ? 'paragraph' : name) as Field) ?? outcome.place.index;
      return { place: { ...outcome.place, index }, reason: 'fault', values: { fault: told } };
    });
    if (sound.every((outcome, index) => outcome === before[index])) {
      const [first] = faults;
      throw new Failure('import.faulty', { fault: first ? `${first.pointer}: ${first.message(language)}` : '' });
    }
  }
}

async function write(target: Target, { topic }: Merged): Promise<void> {
  // Another import may have come between.
  const isThere = statSync(target.path, { throwIfNoEntry: false })?.isFile();
  const now = isThere ? readFileSync(target.path, 'utf8').replace(/^\ufeff/, '') : undefined;
  if (now !== target.text) throw new Failure('import.changed-meanwhile', { path: target.path });
  await writeWhole(target.path, target.write(topic));
}

/** A place as a person finds it: file, line and head of the column, or the cell of a sheet. */
function placeIn(path: string, { sheet }: Table, { heads }: Columns): (place: Cell, isCell: boolean) => string {
  return ({ line, index }, isCell) => {
    const head = isCell ? (heads[index] ?? (index < 0 ? '' : `#${index + 1}`)) : '';
    const column = head === '' ? '' : `, ${head}`;
    if (sheet === undefined) return `${path}:${line}${column}`;
    return `${path}, ${sheet}!${isCell && index >= 0 ? columnLetters(index) : ''}${line}${column}`;
  };
}

function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** The words of a figure's unit in the language of the command line, else in any; its key where there are none. */
function unitIn({ units }: FiguresTopic, language: string): (key: string) => string {
  return (key) => {
    const { [language]: own, ...others } = units[key] ?? {};
    const patterns = [own, ...Object.values(others)].map((each) =>
      typeof each === 'string' ? each : (each?.other ?? ''),
    );
    const [first = patterns.length === 0 ? key : ''] = patterns
      .map((each) => each.replace('{value}', '').trim())
      .filter(Boolean);
    return first;
  };
}

function describe(
  result: Result,
  where: (place: Cell, isCell: boolean) => string,
  unitOf: (key: string) => string,
  words: Words,
): string[] {
  if (result.kind === 'refused') {
    const reason = words(`reason.${result.reason}`, result.values);
    return [words('import.refused', { where: where(result.place, true), reason })];
  }
  const { figure, kind, changes, notes } = result;
  const unit = unitOf(result.figure.unit);
  const { id, label, value, digits, qualifier, period } = figure;
  const line = words(`import.${kind}`, {
    where: where(result.place, false),
    id,
    label: Object.values(label)[0] ?? '',
    value: [value].flat().join('–'),
    unit: unit === '' ? '' : ` ${unit}`,
    digits: [digits].flat().join('–'),
    qualifier: qualifier === 'exact' ? '' : words('import.also', { value: qualifier }),
    period: period === undefined ? '' : words('import.also', { value: period }),
    changes: changes.map(({ name, before, after }) => `${name} ${shown(before)} → ${shown(after)}`).join('; '),
  });
  return [line, ...notes.map(({ key, values = {} }) => `      ${words(`note.${key}`, values)}`)];
}

function shown(value: unknown): string {
  return value === undefined ? '—' : typeof value === 'string' ? value : JSON.stringify(value);
}
