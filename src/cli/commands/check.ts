import { resolve } from 'node:path';
import { topicNames } from '../../report/topics.js';
import { listAt, property } from '../../report/validation/values.js';
import { checkMessages } from '../check/check.messages.js';
import { checkSource, faultLine, type FileFault } from '../check/check-source.js';
import { checkGeometry } from '../check/geometry.js';
import { readSource, type Source } from '../check/files.js';
import type { CommandIo } from '../io.js';
import { parseOptions, type Options } from '../options.js';
import { say, UsageError } from '../usage.js';

export const summary = {
  zh: '检查报告：指出每处错误的文件、行、位置与改法',
  en: 'checks a report: names file, line and place of each fault, and what was expected',
};

export const help = {
  zh: `
用法：zj-widgets check <文件夹或文件>... [选项]

检查一份或多份报告：文件夹（每部分一个文件）、单个文件的报告，或其中一部分的文件。
每处错误一行：文件:行:列 JSON指针 记录id: 哪里不对；应当怎样。
除了对照 JSON Schema，还检查引用、重复的 id、日期、语言，并对合法但可疑之处给出警告。
`,
  en: `
Usage: zj-widgets check <folder or file>... [options]

Checks one report or several: a folder with a file a topic, a report in one file, or the file of one topic.
A line a fault: file:line:column JSON-pointer record-id: what is wrong; what was expected.
Beyond the schemas it checks references, ids used twice, dates and languages, and warns of what is legal but odd.
`,
};

export const options = {
  format: {
    type: 'string',
    value: { zh: 'text|json', en: 'text|json' },
    help: { zh: '输出格式，默认 text', en: 'output format; text by default' },
  },
  strict: { type: 'boolean', help: { zh: '有警告时退出码也为 1', en: 'exits with 1 for warnings too' } },
} as const satisfies Options;

export const notes = {
  zh: '退出码：0 没有错误，1 有错误，2 用法不对。',
  en: 'Exit code: 0 no errors, 1 errors, 2 wrong usage.',
};

export async function run(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseOptions(args, options, io.language);
  if (positionals.length === 0) throw new UsageError(say(checkMessages, io.language, 'check.missing-path'));
  const { format = 'text' } = values;
  if (format !== 'text' && format !== 'json') {
    throw new UsageError(say(checkMessages, io.language, 'check.unknown-format', { value: format }));
  }
  const results: { path: string; source: Source; faults: FileFault[] }[] = [];
  for (const path of positionals) {
    const source = readSource(resolve(io.cwd, path));
    const faults = checkSource(source);
    // Shapes are drawn once the map and what it is of are sound; before, one fault would be told twice.
    const isSound = !faults.some(
      ({ severity, pointer }) => severity === 'error' && /^\/(?:map|corridors|geometry|cities)/.test(pointer),
    );
    if (isSound) faults.push(...(await checkGeometry(source)));
    results.push({ path, source, faults });
  }
  const all = results.flatMap(({ faults }) => faults);
  if (format === 'json') io.stdout.write(`${JSON.stringify(asJson(all, io.language), undefined, 2)}\n`);
  else {
    for (const { path, source, faults } of results) {
      for (const fault of faults) io.stdout.write(`${faultLine(fault, io.cwd, io.language)}\n`);
      io.stdout.write(`${sumUp(path, source, faults, io.language)}\n`);
    }
  }
  const failing = values.strict ? all : all.filter(({ severity }) => severity === 'error');
  return failing.length > 0 ? 1 : 0;
}

function asJson(faults: readonly FileFault[], language: string) {
  const { errors, warnings } = count(faults);
  return {
    errors,
    warnings,
    faults: faults.map(({ message, ...fault }) => ({ ...fault, message: message(language) })),
  };
}

function count(faults: readonly FileFault[]): { errors: number; warnings: number } {
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: faults.length - errors };
}

function sumUp(path: string, { report, only }: Source, faults: readonly FileFault[], language: string): string {
  const records = topicNames.flatMap((topic) => {
    const { length } = listAt(property(report, topic), topic === 'report' ? 'sections' : topic);
    return length > 0 && (!only || only === topic)
      ? say(checkMessages, language, `check.${topic}`, { count: length })
      : [];
  });
  return say(checkMessages, language, faults.length > 0 ? 'check.faults' : 'check.no-fault', {
    path,
    ...count(faults),
    records:
      records.join(say(checkMessages, language, 'check.comma')) || say(checkMessages, language, 'check.no-records'),
  });
}
