import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { maxBytes } from '../../report/limits.js';
import type { Figure, FiguresTopic } from '../../report/types.js';
import { validateReport } from '../../report/validation/validate.js';
import { readJsonFile } from '../check/files.js';
import { columnNames, readColumns, type Columns, type Field } from '../import/columns.js';
import { makeFigures, type Outcome } from '../import/figures.js';
import { importMessages } from '../import/import.messages.js';
import { detectEncoding, encodingNames, encodingOf, readTable, type Encoding } from '../import/table.js';
import type { CommandIo } from '../io.js';
import { parseOptions } from '../options.js';
import { say, UsageError } from '../usage.js';

export const summary = {
  zh: '把表格（CSV）导入为数据，逐行报告取了什么、没取什么',
  en: 'makes figures from a table (CSV), and says row by row what it took and what not',
};

const columnList = Object.entries(columnNames)
  .map(([field, names]) => `  ${field.padEnd(12)} ${names.join(', ')}`)
  .join('\n');

export const help = {
  zh: `
用法：zj-widgets import <表格.csv> [选项]

把电子表格存成的 CSV 或 TSV 导入为 figures.json；已有的文件原有内容不动，只添加。
编码自动识别：UTF-8（有无 BOM）、有 BOM 的 UTF-16、GB18030（GBK）。分隔符：逗号、制表符、分号、竖线。
数值认得全角数字、千分位、万、亿、万亿、%、约、超过、以上、区间（80%至90%）、负数。有效数字按原样保留。
id 取自“id”列；没有则取英文名称；再没有则按行号编。

第一行是列名，可用：
${columnList}

选项：
  -o, --output <文件>     写到哪里；默认为当前文件夹或 --report 中的 figures.json
      --report <文件夹>   报告的文件夹
      --publisher <名称>  没有来源段落的行以谁为出处；默认为表格的文件名
      --encoding <编码>   ${encodingNames.join('、')}
      --dry-run           只报告，不写

退出码：0 各行都已取，1 有的行没有取，2 命令写法不对。
`,
  en: `
Usage: zj-widgets import <table.csv> [options]

Makes figures.json from a spreadsheet saved as CSV or TSV; what a file that is there holds stays, rows are added.
The encoding is found out: UTF-8 with or without a byte order mark, UTF-16 with one, GB18030 (GBK). Parted by commas,
tabs, semicolons or bars. Numbers may be full-width, with thousands parted, with 万, 亿, 万亿, %, 约, 超过, 以上, ranges
(80%至90%), negative. Significant digits are kept as they are written.
Ids come from the column "id"; without one from the English name; without that from the line.

The first line names the columns:
${columnList}

Options:
  -o, --output <file>     where to write; by default figures.json here, or in the folder of --report
      --report <folder>   folder of the report
      --publisher <name>  whom rows without a paragraph cite; by default the table's file name
      --encoding <name>   ${encodingNames.join(', ')}
      --dry-run           report only, write nothing

Exit code: 0 where all rows were taken, 1 where some were not, 2 where the command is put wrongly.
`,
};

const options = {
  output: { type: 'string', short: 'o' },
  report: { type: 'string' },
  publisher: { type: 'string' },
  encoding: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

export async function run(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseOptions(args, options, io.language);
  const words = (key: string, fill: Readonly<Record<string, string | number>> = {}) =>
    say(importMessages, io.language, key, fill);
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new UsageError(words('import.missing-path'));
  const wanted = values.encoding === undefined ? undefined : encodingOf(values.encoding);
  if (values.encoding !== undefined && !wanted) {
    throw new UsageError(words('import.unknown-encoding', { valid: encodingNames.join(', '), value: values.encoding }));
  }
  const print = (line: string) => void io.stdout.write(`${line}\n`);
  const fail = (key: string, fill: Readonly<Record<string, string | number>> = {}): number => {
    io.stderr.write(`${words(key, { path, ...fill })}\n`);
    return 1;
  };

  const read = readBytes(resolve(io.cwd, path));
  if ('key' in read) return fail(read.key, read.fill);
  const encoding = wanted ?? detectEncoding(read.bytes);
  const text = encoding && decode(read.bytes, encoding);
  if (encoding === undefined || text === undefined)
    return fail('import.no-text', { encoding: values.encoding ?? 'UTF-8, GB18030' });
  const table = readTable(text);
  if (table.openQuote !== undefined) return fail('import.open-quote', { line: table.openQuote });
  const [head, ...rows] = table.rows;
  if (!head || rows.length === 0) return fail('import.empty');
  const separator = words(`separator.${table.separator}`);
  print(words('import.encoding', { path, encoding: encoding.toUpperCase(), separator, rows: rows.length }));

  const columns = readColumns(head.cells);
  const lacking = lackingColumn(columns);
  if (lacking) return fail('import.no-column', { name: lacking, names: columnNames[lacking].join(', ') });
  if (columns.unknown.length > 0) print(words('import.unknown-column', { names: columns.unknown.join(', ') }));
  if (columns.repeated.length > 0) print(words('import.repeated-column', { names: columns.repeated.join(', ') }));

  const target = resolve(io.cwd, values.output ?? join(values.report ?? '.', 'figures.json'));
  const existing = readExisting(target);
  if (!existing) return fail('import.existing-broken', { path: target });
  const publisher = values.publisher ?? basename(path);
  const outcomes = makeFigures(rows, columns, {
    publisher,
    ids: existing.figures.map(({ id }) => id),
    units: existing.units,
  });
  const merged = merge(existing, outcomes);
  for (const outcome of outcomes) {
    const same = merged.same.get(outcome.line);
    if (same !== undefined) print(words('import.same', { line: outcome.line, path: target, id: same }));
    else for (const line of describe(outcome, publisher, words)) print(line);
  }
  const refused = rows.length - merged.added.length;
  print(words('import.summary', { taken: merged.added.length, refused }));
  const faults = validateReport({ figures: merged.topic }).filter(
    ({ topic, severity, values: { kind } }) =>
      topic === 'figures' && severity === 'error' && !/section|city/.test(String(kind)),
  );
  for (const { pointer, id = '', message } of faults) print(`${pointer} ${id}: ${message(io.language)}`);
  if (merged.added.length === 0) print(words('import.nothing', { path: target }));
  else if (values['dry-run']) print(words('import.dry-run', { path: target }));
  else {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, `${JSON.stringify(merged.topic, undefined, 2)}\n`);
    print(words('import.written', { path: target, count: merged.topic.figures.length }));
  }
  return refused > 0 || faults.length > 0 ? 1 : 0;
}

type Failure = { readonly key: string; readonly fill: Readonly<Record<string, string | number>> };

function readBytes(path: string): { readonly bytes: Uint8Array } | Failure {
  try {
    const { size } = statSync(path);
    if (size > maxBytes) {
      return { key: 'import.too-large', fill: { size: Math.ceil(size / 1e6), limit: maxBytes / 1e6 } };
    }
    const bytes = readFileSync(path);
    // The signatures of .xlsx (a ZIP archive) and of .xls.
    const start = bytes.subarray(0, 4).toString('hex');
    return start === '504b0304' || start === 'd0cf11e0' ? { key: 'import.spreadsheet', fill: {} } : { bytes };
  } catch (error) {
    return { key: 'import.unreadable', fill: { code: (error as NodeJS.ErrnoException).code ?? String(error) } };
  }
}

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lackingColumn({ of }: Columns): Field | undefined {
  if (!of.has('label') && !of.has('label-en')) return 'label';
  return of.has('value') ? undefined : 'value';
}

type Existing = FiguresTopic & { readonly $schema?: string };

/** The topic that is there; an empty one where there is no file; undefined where it cannot be added to. */
function readExisting(path: string): Existing | undefined {
  if (!existsSync(path)) {
    return { $schema: './node_modules/zj-widgets/data/schemas/figures.schema.json', units: {}, figures: [] };
  }
  const { value } = readJsonFile(path);
  const broken = validateReport({ figures: value }).some(
    ({ topic, severity, code }) => topic === 'figures' && severity === 'error' && code !== 'unknown-reference',
  );
  return value === undefined || broken ? undefined : (value as Existing);
}

interface Merged {
  readonly topic: Existing;
  readonly added: readonly Figure[];
  /** By line, the id of the figure that is there already. */
  readonly same: ReadonlyMap<number, string>;
}

function merge(existing: Existing, outcomes: readonly Outcome[]): Merged {
  const same = new Map<number, string>();
  const added: Figure[] = [];
  const units: Record<string, FiguresTopic['units'][string]> = { ...existing.units };
  for (const outcome of outcomes) {
    if (!('figure' in outcome)) continue;
    const { figure, unit, line } = outcome;
    const twin = existing.figures.find((each) => isSame(each, figure));
    if (twin) same.set(line, twin.id);
    else {
      added.push(figure);
      units[unit.key] ??= unit.unit;
    }
  }
  return { topic: { ...existing, units, figures: [...existing.figures, ...added] }, added, same };
}

/** So that importing a table again, after rows were added to it, adds those rows alone. */
function isSame(a: Figure, b: Figure): boolean {
  const labels = Object.keys(b.label).some((language) => a.label[language] === b.label[language]);
  return labels && a.period === b.period && a.unit === b.unit && JSON.stringify(a.value) === JSON.stringify(b.value);
}

function describe(
  outcome: Outcome,
  publisher: string,
  words: (key: string, fill?: Readonly<Record<string, string | number>>) => string,
): string[] {
  const { line } = outcome;
  if (!('figure' in outcome)) {
    return [words('import.refused', { line, reason: words(`reason.${outcome.reason}`, outcome.values) })];
  }
  const { id, label, value, digits, qualifier, period } = outcome.figure;
  const taken = words('import.taken', {
    line,
    id,
    label: Object.values(label)[0] ?? '',
    value: typeof value === 'number' ? value : value.join('–'),
    unit: outcome.unit.key,
    digits: [digits].flat().join('–'),
    qualifier,
    period: period === undefined ? '' : `, ${period}`,
  });
  const unit = String(outcome.unit.unit['zh']).replace('{value}', '').trim();
  return [taken, ...outcome.notes.map((note) => words(`import.note.${note}`, { publisher, unit }))];
}
