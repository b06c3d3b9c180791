import { resolve } from 'node:path';
import { formatFigure } from '../../format/figure.js';
import { localize } from '../../format/language.js';
import { resolveLocale } from '../../format/resolve-locale.js';
import type { Figure, LocalizedText, Topics } from '../../report/types.js';
import { checkSource, faultLine } from '../check/check-source.js';
import { readSource } from '../check/files.js';
import { changesBetween, type Change, type ChangeKind } from '../diff/changes.js';
import { diffMessages } from '../diff/diff.messages.js';
import type { CommandIo } from '../io.js';
import { parseOptions, type Options } from '../options.js';
import { say, UsageError } from '../usage.js';

export const summary = {
  zh: '比较一份报告的两个版本：数值、文字、时间、增删、改名、更正',
  en: 'compares two editions of a report: values, words, periods, what is new, gone, renamed, corrected',
};

export const help = {
  zh: `
用法：zj-widgets diff <旧报告> <新报告> [选项]

逐条列出两个版本的不同：数值（value）、文字（words）、时间（period）、新增（new）、删去（gone）、改名（renamed：
id 变了，仍是同一条）、更正（corrected：记录的 corrections 中新增的，附原因与日期）。报告是单个文件或文件夹。
`,
  en: `
Usage: zj-widgets diff <old report> <new report> [options]

Lists each difference between two editions: value, words, period, new, gone, renamed (the same record with another id)
and corrected (what the new edition adds to a record's corrections, with why and when). A report is a file or a folder.
`,
};

export const options = {
  format: {
    type: 'string',
    value: { zh: 'text|json', en: 'text|json' },
    help: { zh: '输出格式，默认 text', en: 'output format; text by default' },
  },
} as const satisfies Options;

export const notes = {
  zh: '退出码：0 已比较（不妨碍比较的错误另行列出），1 报告读不了或无从比较，2 用法不对。',
  en: 'Exit code: 0 compared (faults that do not prevent it are listed), 1 cannot be compared, 2 wrong usage.',
};

export async function run(args: string[], io: CommandIo): Promise<number> {
  const { language, stdout } = io;
  const { values, positionals } = parseOptions(args, options, language);
  const [oldPath, newPath] = positionals;
  if (oldPath === undefined || newPath === undefined || positionals.length > 2)
    throw new UsageError(say(diffMessages, language, 'diff.two-paths'));
  const { format = 'text' } = values;
  if (format !== 'text' && format !== 'json')
    throw new UsageError(say(diffMessages, language, 'diff.unknown-format', { value: format }));
  const [old, current] = [read(oldPath, io), read(newPath, io)];
  if (!old || !current) return 1;
  const changes = changesBetween(old, current);
  if (format === 'json') {
    stdout.write(`${JSON.stringify(changes, undefined, 2)}\n`);
    return 0;
  }
  for (const change of changes) stdout.write(`${lineOf(change, old, current, language)}\n`);
  stdout.write(`${sumUp(changes, language)}\n`);
  return 0;
}

function read(path: string, io: CommandIo): Partial<Topics> | undefined {
  const source = readSource(resolve(io.cwd, path));
  const faults = checkSource(source).filter(({ severity }) => severity === 'error');
  for (const fault of faults) io.stderr.write(`${faultLine(fault, io.cwd, io.language)}\n`);
  if (faults.some(({ code }) => incomparable.test(code))) return undefined;
  if (faults.length > 0) io.stderr.write(`${say(diffMessages, io.language, 'diff.faults', { path })}\n`);
  return source.report as Partial<Topics>;
}

/** Faults that leave no record to compare; a claim that a new number no longer bears out is told beside the changes. */
const incomparable = /^(?:file|syntax)\.|^(?:wrong-type|missing-property|duplicate-id)$/;

function lineOf(
  { kind, topic, record, field, was, is, why, date }: Change,
  old: Partial<Topics>,
  current: Partial<Topics>,
  language: string,
): string {
  const named = { kind: say(diffMessages, language, `diff.${kind}`), record: `${topic}/${record}` };
  if (kind === 'new' || kind === 'gone') {
    const { label } = (is ?? was) as { readonly label?: LocalizedText };
    return say(diffMessages, language, 'diff.one', { ...named, what: localize(label, language) });
  }
  const [before, after] = field === 'value' ? [old, current].map((one) => figureWords(record, one, language)) : [];
  // Numbers that differ beyond the digits shown are shown as they are.
  const isShown = before !== undefined && after !== undefined && before !== after;
  const line = say(diffMessages, language, 'diff.change', {
    ...named,
    field: field ?? '',
    was: isShown ? before : words(was),
    is: isShown ? after : words(is),
  });
  return (
    line + (why && date ? say(diffMessages, language, 'diff.because', { date, why: localize(why, language) }) : '')
  );
}

/** A number as its figure shows it. */
function figureWords(id: string, { report, figures }: Partial<Topics>, language: string): string | undefined {
  const figure: Figure | undefined = figures?.figures.find((each) => each.id === id);
  if (!figure || !figures) return undefined;
  return formatFigure(figure, figures.units, resolveLocale(language, report?.languages ?? ['en']));
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function sumUp(changes: readonly Change[], language: string): string {
  if (changes.length === 0) return say(diffMessages, language, 'diff.none');
  const counts = new Map<ChangeKind, number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].map(([kind, count]) => `${say(diffMessages, language, `diff.${kind}`)} ${count}`);
  return say(diffMessages, language, 'diff.sum', {
    count: changes.length,
    kinds: kinds.join(say(diffMessages, language, 'diff.comma')),
  });
}
