import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { escapeHtml } from '../../format/html.js';
import type { CommandIo } from '../io.js';
import { newMessages } from '../new/new.messages.js';
import { page } from '../new/page.js';
import { readme } from '../new/readme.js';
import { sampleReport } from '../new/sample.js';
import { parseOptions, type Options } from '../options.js';
import { isSystemFault, systemFault } from '../system-faults.js';
import { say, UsageError } from '../usage.js';
import { writeWhole } from '../write-whole.js';

export const summary = {
  zh: '写出一份小而完整的新报告，附各字段的说明和显示它的网页',
  en: 'writes a small valid report, what each field is, and a page that shows it',
};

export const help = {
  zh: `
用法：zj-widgets new <文件夹> [--lang zh|en] [--script <网址>]

写出一份新报告：report.json（数据，含 $schema）、README.md（各字段的说明）、index.html（显示它的网页）。
文件夹须不存在或为空。--lang 决定说明的语言，也是报告的第一种语言。
`,
  en: `
Usage: zj-widgets new <folder> [--lang zh|en] [--script <address>]

Writes a new report: report.json (the data, with its $schema), README.md (what each field is), index.html (a page that
shows it). The folder must be empty or not there yet. --lang is the language of the explanations, and the report's
first.
`,
};

export const options = {
  script: {
    type: 'string',
    value: { zh: '网址', en: 'address' },
    help: {
      zh: '网页用的 autoload.js；默认为当前文件夹的 node_modules/zj-widgets/dist/cdn/autoload.js',
      en: 'autoload.js for the page; by default node_modules/zj-widgets/dist/cdn/autoload.js of this folder',
    },
  },
} as const satisfies Options;

export async function run(args: string[], io: CommandIo): Promise<number> {
  const { language } = io;
  const { values, positionals } = parseOptions(args, options, language);
  const [path] = positionals;
  if (path === undefined || positionals.length > 1)
    throw new UsageError(say(newMessages, language, 'new.missing-path'));
  const folder = resolve(io.cwd, path);
  if (existsSync(folder) && !(statSync(folder).isDirectory() && readdirSync(folder).length === 0)) {
    io.stderr.write(`${say(newMessages, language, 'new.taken', { path })}\n`);
    return 1;
  }
  const name = basename(folder);
  const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) ? name : 'my-report';
  // Addresses have forward slashes on every system.
  const packageFolder = relative(folder, join(io.cwd, 'node_modules/zj-widgets')).replaceAll('\\', '/');
  const languages = language === 'zh' ? ['zh', 'en'] : ['en', 'zh'];
  const report = sampleReport(id, languages, `${packageFolder}/data/schemas/report-data.schema.json`);
  const files = {
    'report.json': `${JSON.stringify(report, undefined, 2)}\n`,
    'README.md': await readme(id, language),
    'index.html': page(id, language, escapeHtml(values.script ?? `${packageFolder}/dist/cdn/autoload.js`)),
  };
  const written: string[] = [];
  try {
    for (const [file, content] of Object.entries(files)) {
      await writeWhole(join(folder, file), content);
      written.push(file);
    }
  } catch (error) {
    // A folder that is half filled could not be asked for again.
    for (const file of written) rmSync(join(folder, file), { force: true });
    if (!isSystemFault(error)) throw error;
    io.stderr.write(`${say(newMessages, language, 'new.failed', { path, reason: systemFault(error, language) })}\n`);
    return 1;
  }
  io.stdout.write(`${say(newMessages, language, 'new.written', { path })}\n`);
  if (id !== name) io.stdout.write(`${say(newMessages, language, 'new.id', { id })}\n`);
  io.stdout.write(`${say(newMessages, language, 'new.next', { path })}\n`);
  return 0;
}
