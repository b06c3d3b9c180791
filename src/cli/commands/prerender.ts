import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { faultLine } from '../prerender/faults.js';
import { progress, type CommandIo } from '../io.js';
import { parseOptions } from '../options.js';
import { addressOf, findPages, type PageFile } from '../prerender/files.js';
import { prerenderMessages } from '../prerender/prerender.messages.js';
import { say, UsageError } from '../usage.js';
import { writeWhole } from '../write-whole.js';

export const summary = {
  zh: '把图表写进网页，不执行脚本也能看到',
  en: 'writes what elements show into a page, to be seen without a script',
};

export const help = {
  zh: `
用法：zj-widgets prerender <网页或文件夹>… [-o 输出] [选项]
      zj-widgets prerender --stdin < page.html > filled.html

为每个 zj-* 标签填入声明式影子 DOM 与可读的备用文字；网页其余部分一字不动。可以重复运行。

  -o, --output       输出文件或文件夹；默认写回原文件；“-”为标准输出
      --stdin        从标准输入读网页，写到标准输出
      --styles       inline（默认）：样式写在网页内；link：样式写成文件，供 style-src 'self' 的网页使用
      --styles-folder  样式文件的文件夹；默认为网页旁的 zj-styles
      --styles-url   网页中该文件夹的地址；默认为相对地址
      --csp          列出内容安全策略所需的 style-src
      --check        不写入；网页不是最新时以 1 退出
      --verbose      报告进度

网页中 <zj-report-data> 的报告（src 所指的文件，或标签内的 JSON）会先读取并检查；http(s) 地址不会读取。
有误的网页不写入，以“文件:行:列”报告，并以 1 退出。
`,
  en: `
Usage: zj-widgets prerender <pages or folders>... [-o output] [options]
       zj-widgets prerender --stdin < page.html > filled.html

Fills each zj-* tag with declarative shadow DOM and a readable fallback; all else in the page stays as it is. Can be
run again on its own output.

  -o, --output         file or folder to write to; by default the page itself; "-" is stdout
      --stdin          reads the page from stdin, writes it to stdout
      --styles         inline (default): styles within the page; link: in files, for pages with style-src 'self'
      --styles-folder  where those files go; by default zj-styles beside the page
      --styles-url     the address of that folder in the page; by default a relative one
      --report name=file  the report that pages choose with report="name"; may be given several times; for reports that
                       a script registers or that are on the web
      --root           the folder that "/" at the beginning of an address stands for; by default the folder that is
                       given, else the current one
      --base           the folder of a page from stdin; the current one by default
      --csp            prints the style-src that a content security policy needs
      --check          writes nothing; the exit code is 1 where a page is out of date
      --verbose        tells of progress

The reports of <zj-report-data> (the file of its src, or the JSON in it) are read and checked; http(s) addresses are not
fetched. A page with a fault is not written; the fault is named as file:line:column, and the exit code is 1.
`,
};

const options = {
  output: { type: 'string', short: 'o' },
  stdin: { type: 'boolean' },
  styles: { type: 'string' },
  'styles-folder': { type: 'string' },
  'styles-url': { type: 'string' },
  report: { type: 'string', multiple: true },
  root: { type: 'string' },
  base: { type: 'string' },
  csp: { type: 'boolean' },
  check: { type: 'boolean' },
} as const;

export async function run(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseOptions(args, options, io.language);
  const usage = (key: keyof typeof prerenderMessages.en, words: Record<string, string> = {}) =>
    new UsageError(say(prerenderMessages, io.language, key, words));
  const toStdout = values.stdin || values.output === '-';
  if (values.stdin && positionals.length > 0) throw usage('prerender.stdin-alone');
  if (!values.stdin && positionals.length === 0) throw usage('prerender.no-input');
  const styles = values.styles ?? 'inline';
  if (styles !== 'inline' && styles !== 'link') throw usage('prerender.styles', { value: styles });
  if (toStdout && values.csp) throw usage('prerender.csp-needs-stdout');
  if (toStdout && styles === 'link' && !(values['styles-folder'] && values['styles-url']))
    throw usage('prerender.styles-need-folder');

  if (values.base !== undefined && !values.stdin) throw usage('prerender.base-alone');

  const stdinPath = resolve(io.cwd, values.base ?? '', '<stdin>');
  const found = values.stdin
    ? { pages: [{ name: '<stdin>', path: stdinPath, target: '', root: io.cwd }], missing: [], empty: [] }
    : await findPages(positionals, io.cwd, toStdout ? undefined : values.output);
  if (toStdout && found.pages.length > 1) throw usage('prerender.one-output');
  let faulty = tellMissing(found, io);

  const [{ fillPage, inlineStyles, linkedStyles }, { placeOf }, { ReportFiles }, { givenReports }] = await Promise.all([
    import('../prerender/fill.js'),
    import('../prerender/addresses.js'),
    import('../prerender/report-files.js'),
    import('../prerender/given.js'),
  ]);
  const reports = new ReportFiles(io.cwd, io.language, (line) => io.stderr.write(`${line}\n`));
  const given = await givenReports(values.report ?? [], reports, io);
  if (!given) return 1;
  const hashes = new Set<string>();
  const stylesFolder = values['styles-folder'] && resolve(io.cwd, values['styles-folder']);
  const root = values.output === undefined || toStdout ? undefined : resolve(io.cwd, values.output);
  let sound = 0;
  for (const [index, page] of found.pages.entries()) {
    const bytes = values.stdin ? await buffer(io.stdin) : await readFile(page.path);
    const folder = stylesFolder ?? join(root && found.pages.length > 1 ? root : dirname(page.target), 'zj-styles');
    const url = values['styles-url']?.replace(/\/?$/, '/') ?? addressOf(folder, page.target);
    const files = new Map<string, string>();
    const sheets = styles === 'link' ? linkedStyles(url, files) : inlineStyles(hashes);
    const place = placeOf(page.path, values.root === undefined ? page.root : resolve(io.cwd, values.root));
    const context = { name: page.name, place, files: reports, given, language: io.language };
    const filled = await fillPage(bytes, { ...context, sheets });
    for (const fault of [...filled.faults, ...filled.notes]) io.stderr.write(`${faultLine(page.name, fault)}\n`);
    if (filled.faults.length > 0) {
      faulty += 1;
      continue;
    }
    const isSame = Buffer.from(filled.bytes).equals(bytes);
    tell(page, filled.elements, { index: index + 1, count: found.pages.length }, io);
    if (values.check) {
      if (isSame) sound += 1;
      else {
        faulty += 1;
        const message = say(prerenderMessages, io.language, 'prerender.out-of-date');
        io.stderr.write(`${faultLine(page.name, { line: 1, column: 1, message })}\n`);
      }
      continue;
    }
    for (const [name, css] of files) await writeWhole(join(folder, name), css);
    if (toStdout) io.stdout.write(new TextDecoder('utf-8', { ignoreBOM: true }).decode(filled.bytes));
    else if (!isSame || page.path !== page.target) await writeWhole(page.target, filled.bytes);
    sound += 1;
  }
  if (values.csp) io.stdout.write(`style-src 'self'${[...hashes].map((hash) => ` ${hash}`).join('')}\n`);
  if (faulty > 0) {
    const counts = say(prerenderMessages, io.language, 'prerender.faults', { faulty, sound });
    io.stderr.write(`zj-widgets: ${counts}\n`);
  }
  return faulty > 0 ? 1 : 0;
}

function tellMissing(
  { missing, empty }: { missing: readonly string[]; empty: readonly string[] },
  io: CommandIo,
): number {
  const message = (key: keyof typeof prerenderMessages.en, file: string) =>
    say(prerenderMessages, io.language, key, { file });
  for (const name of missing) io.stderr.write(`${name}: ${message('prerender.missing-file', name)}\n`);
  for (const name of empty) io.stderr.write(`${name}: ${message('prerender.no-pages', name)}\n`);
  return missing.length + empty.length;
}

function tell({ name }: PageFile, elements: number, counts: { index: number; count: number }, io: CommandIo): void {
  const key = elements > 0 ? 'prerender.page' : 'prerender.unchanged';
  progress(io, say(prerenderMessages, io.language, key, { ...counts, file: name, elements }));
}
