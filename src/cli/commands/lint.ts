import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { peekReport } from '../../report/registry.js';
import type { CommandIo } from '../io.js';
import { lintHtml, type HtmlFault, type LintedHtml } from '../lint/lint-html.js';
import { lintMessages } from '../lint/lint.messages.js';
import { htmlOfMarkdown } from '../lint/markdown.js';
import { parseOptions, type Options } from '../options.js';
import { placeOf, rebase } from '../prerender/addresses.js';
import { BroughtReports } from '../prerender/brought.js';
import { decodePage } from '../prerender/decode.js';
import { faultLine } from '../prerender/faults.js';
import { findPages, type PageFile } from '../prerender/files.js';
import { givenReports } from '../prerender/given.js';
import { readPage } from '../prerender/page.js';
import { pageOptions } from '../prerender/page-options.js';
import { ReportFiles, type CheckedReport } from '../prerender/report-files.js';
import { isSystemFault, systemFault } from '../system-faults.js';
import { say, UsageError } from '../usage.js';

export const summary = {
  zh: '检查网页与 Markdown 中的标签、属性、id 与取值，指出最接近的正确写法',
  en: 'checks tags, attributes, ids and values in pages and Markdown, with the nearest right one',
};

export const help = {
  zh: `
用法：zj-widgets lint <网页、Markdown 文件或文件夹>… [选项]
      zj-widgets lint --stdin < page.html

对照元素清单与报告数据检查 zj-* 标签：没有的标签、属性、取值、id、插槽、部件与变量，旧名，重复，缺少的属性与文字，
没有结束的标签，iframe 的地址，样式与脚本的文件名。每处错误一行：文件:行:列: 哪里不对；最接近的写法。
`,
  en: `
Usage: zj-widgets lint <pages, Markdown files or folders>... [options]
       zj-widgets lint --stdin < page.html

Checks zj-* tags against the elements and the data of their report: unknown tags, attributes, values, ids, slots,
parts and variables, former names, repetitions, missing attributes and text, tags without an end, addresses of frames,
names of scripts and style sheets. One line per fault: file:line:column: what is wrong, and the nearest right one.
`,
};

export const options = {
  format: {
    type: 'string',
    value: { zh: 'text|json', en: 'text|json' },
    help: { zh: '输出格式，默认 text', en: 'output format; text by default' },
  },
  stdin: {
    type: 'boolean',
    help: { zh: '从标准输入读网页', en: 'reads a page from stdin' },
  },
  ...pageOptions,
} as const satisfies Options;

export const notes = {
  zh: `
Markdown 中检查 html、vue、svelte 代码块与正文里的标签，首行写有 no-lint 的代码块除外；其中的报告文件只是示例，不读取。
网页中 <zj-report-data> 的报告会先读取并检查；http(s) 地址不读取，那份报告的 id 也就不检查。
带有 data-zj-no-prerender 的标签，数据可由脚本给出，不要求写明 id。

退出码：0 没有错误，1 有错误，2 用法不对。
`,
  en: `
In Markdown, tags in the text and in blocks of html, vue and svelte are checked, except blocks with no-lint in their
first line; the files of reports in them are examples, and not read. In pages, the reports of <zj-report-data> are read
and checked; http(s) addresses are not fetched, and the ids of such a report are not checked. A tag with
data-zj-no-prerender may get its data from a script, and needs no id.

Exit code: 0 no faults, 1 faults, 2 wrong usage.
`,
};

interface FileFault extends HtmlFault {
  readonly file: string;
}

export async function run(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseOptions(args, options, io.language);
  const usage = (key: keyof typeof lintMessages.en, words: Record<string, string> = {}) =>
    new UsageError(say(lintMessages, io.language, key, words));
  const { format = 'text' } = values;
  if (format !== 'text' && format !== 'json') throw usage('lint.format', { value: format });
  if (values.stdin && positionals.length > 0) throw usage('lint.stdin-alone');
  if (!values.stdin && positionals.length === 0) throw usage('lint.no-input');
  if (values.base !== undefined && !values.stdin) throw usage('lint.base-alone');
  const given = givenReports(values.report ?? [], io);

  const stdinPath = resolve(io.cwd, values.base ?? '', '<stdin>');
  const found = values.stdin
    ? { pages: [{ name: '<stdin>', path: stdinPath, root: io.cwd }], faults: [], notes: [] }
    : await findPages(positionals, io.cwd, undefined, io.language, /\.(?:html?|md|markdown)$/i);
  for (const line of [...found.faults, ...found.notes]) io.stderr.write(`${line}\n`);

  const files = new ReportFiles(io.cwd, io.language, (line) => io.stderr.write(`${line}\n`));
  const reports = new Map<string, CheckedReport>();
  let faultyReports = 0;
  for (const [name, path] of given) {
    const checked = await files.inFileOrFolder(path);
    faultyReports += checked.faults;
    if (checked.faults === 0) reports.set(name, checked);
  }
  const root = values.root === undefined ? undefined : resolve(io.cwd, values.root);
  const faults: FileFault[] = [];
  let elements = 0;
  for (const page of found.pages) {
    const context = { files, given: reports, root: root ?? page.root, language: io.language };
    const linted = await lintFile(page, context, values.stdin ? await buffer(io.stdin) : undefined);
    elements += linted.elements;
    faults.push(...linted.faults.map((fault) => ({ ...fault, file: page.name })));
  }
  const counts = { files: found.pages.length, elements, faults: faults.length };
  if (format === 'json') {
    const told = faults.map(({ file, message, ...fault }) => ({ file, ...fault, message: message(io.language) }));
    io.stdout.write(`${JSON.stringify({ ...counts, faults: told }, undefined, 2)}\n`);
  } else {
    for (const { file, line, column, message } of faults)
      io.stdout.write(`${faultLine(file, { line, column, message: message(io.language) })}\n`);
    io.stdout.write(`${say(lintMessages, io.language, 'lint.sum', counts)}\n`);
  }
  return faults.length + found.faults.length + faultyReports > 0 ? 1 : 0;
}

interface FileContext {
  readonly files: ReportFiles;
  readonly given: ReadonlyMap<string, CheckedReport>;
  readonly root: string;
  readonly language: string;
}

type PageSource = Pick<PageFile, 'name' | 'path'>;

async function lintFile(
  page: PageSource,
  context: FileContext,
  stdin?: Uint8Array,
): Promise<Omit<LintedHtml, 'texts'>> {
  const { name, path } = page;
  const { language, given, files } = context;
  const fail = (code: string, message: string, at = { line: 1, column: 1 }): HtmlFault => ({
    ...at,
    code,
    nearest: [],
    message: () => message,
  });
  let bytes: Uint8Array;
  try {
    bytes = stdin ?? readFileSync(path);
  } catch (error) {
    if (!isSystemFault(error)) throw error;
    return { elements: 0, faults: [fail('unreadable', systemFault(error, language))] };
  }
  const decoded = decodePage(bytes, language);
  if ('message' in decoded) return { elements: 0, faults: [fail('encoding', decoded.message, decoded)] };
  const { text } = decoded;
  const isMarkdown = /\.(?:md|markdown)$/i.test(name);
  const faults: HtmlFault[] = [];
  const { base, reports: tags } = isMarkdown ? { base: undefined, reports: [] } : readPage(text, language);
  const place = placeOf(path, context.root);
  const reports = new BroughtReports({
    name,
    text,
    files,
    given,
    language,
    place: base === undefined ? place : rebase(base, place),
    fault: (message, at) => faults.push(fail('report', message, at)),
  });
  try {
    await reports.bring(tags);
    const findReport = (report: string) => {
      const isUnread = isMarkdown || reports.find(report) !== 'unknown';
      return peekReport(report) ?? (isUnread ? 'unread' : undefined);
    };
    const pieces = isMarkdown ? htmlOfMarkdown(text) : [text];
    const linted = await Promise.all(pieces.map((piece) => lintHtml(piece, { findReport })));
    faults.push(...linted.flatMap((each) => each.faults));
    return {
      elements: linted.reduce((sum, each) => sum + each.elements, 0),
      faults: faults.sort((a, b) => a.line - b.line || a.column - b.column),
    };
  } finally {
    reports.takeBack();
  }
}
