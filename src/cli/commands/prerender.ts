import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { CommandIo } from '../io.js';
import { parseOptions, type Options } from '../options.js';
import { addressOf, findPages, sameTarget, sharedFolder, type PageFiles } from '../prerender/files.js';
import { givenReports } from '../prerender/given.js';
import type { RunSettings } from '../prerender/job.js';
import { pageOptions } from '../prerender/page-options.js';
import { fillAll } from '../prerender/pool.js';
import { prerenderMessages } from '../prerender/prerender.messages.js';
import { UnchangedPages } from '../prerender/unchanged.js';
import { PageWriter } from '../prerender/writer.js';
import { say, UsageError } from '../usage.js';

export const summary = {
  zh: '把图表写进网页，不执行脚本也能看到',
  en: 'writes what elements show into a page, to be seen without a script',
};

export const help = {
  zh: `
用法：zj-widgets prerender <网页或文件夹>… [-o 输出] [选项]
      zj-widgets prerender --stdin < page.html > filled.html

为每个 zj-* 标签填入声明式影子 DOM 与可读的备用文字；网页其余部分一字不动。可以重复运行。
用上处理器的全部核心；与上次运行相比没有变化的网页会跳过。
`,
  en: `
Usage: zj-widgets prerender <pages or folders>... [-o output] [options]
       zj-widgets prerender --stdin < page.html > filled.html

Fills each zj-* tag with declarative shadow DOM and a readable fallback; all else in the page stays as it is. Can be
run again on its own output. Works on all cores, and passes over pages that are as an earlier run left them.
`,
};

export const options = {
  output: {
    type: 'string',
    short: 'o',
    value: { zh: '路径', en: 'path' },
    help: {
      zh: '输出文件或文件夹；默认写回原文件；“-”为标准输出',
      en: 'file or folder to write to; by default the page itself; "-" is stdout',
    },
  },
  stdin: {
    type: 'boolean',
    help: { zh: '从标准输入读网页，写到标准输出', en: 'reads the page from stdin, writes it to stdout' },
  },
  text: {
    type: 'boolean',
    help: {
      zh: '只写可读的文字及其来源，不写影子 DOM：供文本浏览器、邮件和订阅使用',
      en: 'writes readable text with its source alone, no shadow DOM: for text browsers, mail and feeds',
    },
  },
  'no-fallback': {
    type: 'boolean',
    help: {
      zh: '只写影子 DOM，不写文字：供之后由框架（如 React）接管的网页使用',
      en: 'writes shadow DOM alone, no text: for pages that a framework such as React takes over',
    },
  },
  styles: {
    type: 'string',
    value: { zh: '方式', en: 'way' },
    help: {
      zh: "inline（默认）：样式写在网页内；link：样式写成文件，供 style-src 'self' 的网页使用",
      en: "inline (default): styles within the page; link: in files, for pages with style-src 'self'",
    },
  },
  'styles-folder': {
    type: 'string',
    value: { zh: '文件夹', en: 'folder' },
    help: {
      zh: '样式文件的文件夹；默认为所给文件夹（或各网页共同的文件夹）中的 zj-styles',
      en: 'where those files go; by default zj-styles in the folder that is given, or that all pages have in common',
    },
  },
  'styles-url': {
    type: 'string',
    value: { zh: '地址', en: 'address' },
    help: {
      zh: '网页中该文件夹的地址；默认为相对地址',
      en: 'the address of that folder in the page; by default a relative one',
    },
  },
  ...pageOptions,
  csp: {
    type: 'boolean',
    help: {
      zh: '列出内容安全策略所需的 style-src',
      en: 'prints the style-src that a content security policy needs',
    },
  },
  check: {
    type: 'boolean',
    help: {
      zh: '不写入；网页已过期时退出码为 1',
      en: 'writes nothing; the exit code is 1 where a page is out of date',
    },
  },
  force: {
    type: 'boolean',
    help: {
      zh: '没有变化的网页也重新填写',
      en: 'fills pages anew that are as an earlier run left them',
    },
  },
  'time-limit': {
    type: 'string',
    value: { zh: '秒', en: 'seconds' },
    help: {
      zh: '画一个元素最多用多久，默认 60；超过时指出元素与网页，继续处理其余网页',
      en: 'the longest that one element may take, 60 by default; where one takes longer, it and its page are named and the others done',
    },
  },
} as const satisfies Options;

export const notes = {
  zh: `
网页中 <zj-report-data> 的报告（src 所指的文件，或标签内的 JSON）会先读取并检查；http(s) 地址不会读取。
有误的网页不写入，逐处列出“文件:行:列”，退出码为 1。指向文件夹之外的链接、不是普通文件的不处理。
`,
  en: `
The reports of <zj-report-data> (the file of its src, or the JSON in it) are read and checked; http(s) addresses are
not fetched. A page with a fault is not written; the fault is named as file:line:column, and the exit code is 1. Links
out of a folder, and what is no ordinary file, are left alone.
`,
};

export async function run(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseOptions(args, options, io.language);
  const usage = (key: keyof typeof prerenderMessages.en, words: Record<string, string> = {}) =>
    new UsageError(say(prerenderMessages, io.language, key, words));
  const toStdout = values.stdin || values.output === '-';
  if (values.stdin && positionals.length > 0) throw usage('prerender.stdin-alone');
  if (!values.stdin && positionals.length === 0) throw usage('prerender.no-input');
  const styles = values.styles ?? 'inline';
  if (styles !== 'inline' && styles !== 'link') throw usage('prerender.styles', { value: styles });
  if (values.text && values['no-fallback']) throw usage('prerender.text-or-not');
  if (values.text && (values.styles !== undefined || values.csp)) throw usage('prerender.text-without-styles');
  if (toStdout && values.csp) throw usage('prerender.csp-needs-stdout');
  if (toStdout && styles === 'link' && !(values['styles-folder'] && values['styles-url']))
    throw usage('prerender.styles-need-folder');
  if (values.base !== undefined && !values.stdin) throw usage('prerender.base-alone');
  const limit = readTimeLimit(values['time-limit']);
  if (limit === undefined) throw usage('prerender.time-limit', { value: values['time-limit'] ?? '' });
  const given = givenReports(values.report ?? [], io);

  const stdinPath = resolve(io.cwd, values.base ?? '', '<stdin>');
  const found: PageFiles = values.stdin
    ? { pages: [{ name: '<stdin>', path: stdinPath, target: stdinPath, root: io.cwd }], faults: [], notes: [] }
    : await findPages(positionals, io.cwd, toStdout ? undefined : values.output, io.language);
  if (toStdout && found.pages.length > 1) throw usage('prerender.one-output');
  const twins = toStdout ? undefined : sameTarget(found.pages);
  if (twins) throw usage('prerender.same-target', { first: twins[0].name, second: twins[1].name });
  for (const line of [...found.faults, ...found.notes]) io.stderr.write(`${line}\n`);

  const settings: RunSettings = {
    id: randomUUID(),
    cwd: io.cwd,
    language: io.language,
    styles,
    content: values.text ? 'text' : values['no-fallback'] ? 'shadow' : 'both',
    given,
  };
  const root = values.root === undefined ? undefined : resolve(io.cwd, values.root);
  const stylesFolder = values['styles-folder'] && resolve(io.cwd, values['styles-folder']);
  const folder = stylesFolder ?? join(found.pages.length > 0 ? sharedFolder(found.pages) : io.cwd, 'zj-styles');
  const stdin = values.stdin ? await buffer(io.stdin) : undefined;
  const known = new UnchangedPages(toStdout || values.force ? {} : io.env, {
    ...settings,
    id: '',
    root,
    folder,
    url: values['styles-url'],
    names: positionals,
    output: values.output,
  });
  const writer = new PageWriter(
    io,
    { check: values.check === true, toStdout: toStdout === true, folder, known },
    found,
  );
  const entries = new Map(
    found.pages.flatMap((page) => {
      const entry = toStdout ? undefined : known.find(page.path, page.target, folder);
      return entry ? [[page, entry] as const] : [];
    }),
  );
  const jobs = found.pages
    .filter((page) => !entries.has(page))
    .map((page) => ({
      settings,
      name: page.name,
      path: page.path,
      root: root ?? page.root,
      ...(stdin && { bytes: stdin }),
      stylesUrl: values['styles-url']?.replace(/\/?$/, '/') ?? addressOf(folder, page.target),
    }));
  const outcomes = fillAll(jobs, limit * 1000);
  try {
    for (const page of found.pages) {
      const entry = entries.get(page);
      if (entry) writer.skip(page, entry);
      else {
        const { value } = await outcomes.next();
        if (value && !(await writer.take(page, value))) return 1;
      }
    }
  } finally {
    await outcomes.return(undefined);
  }
  if (!values.check) await known.save();
  if (values.csp) io.stdout.write(`style-src 'self'${[...writer.hashes].map((hash) => ` ${hash}`).join('')}\n`);
  const faulty = writer.faulty + found.faults.length;
  if (faulty > 0) {
    const counts = say(prerenderMessages, io.language, values.check ? 'prerender.checked' : 'prerender.faults', {
      faulty,
      sound: writer.sound,
    });
    io.stderr.write(`zj-widgets: ${counts}\n`);
  }
  return faulty > 0 ? 1 : 0;
}

/** In seconds, 60 where none is given; undefined where it is no number of them. */
function readTimeLimit(value = '60'): number | undefined {
  const seconds = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : 0;
  return seconds > 0 && seconds <= 86_400 ? seconds : undefined;
}
