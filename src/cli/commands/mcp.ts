import { resolve } from 'node:path';
import { Writable } from 'node:stream';
import { faultLine } from '../check/check-source.js';
import type { CommandIo } from '../io.js';
import { mcpMessages } from '../mcp/mcp.messages.js';
import { parseOptions, type Options } from '../options.js';
import { say, UsageError } from '../usage.js';

export const summary = {
  zh: '供智能体使用的 MCP 服务器：查找数字、写出代码、检查网页、画图',
  en: 'a Model Context Protocol server: finds figures, writes code, checks pages, draws pictures',
};

export const help = {
  zh: `
用法：zj-widgets mcp [选项]

在标准输入输出上运行 MCP（Model Context Protocol）服务器，由编辑器或智能体启动，关闭标准输入即结束。工具：

  find_records    按中文或英文词语查找数字与各类记录
  get_record      取一条记录及其出处
  list_elements   列出元素及其属性
  write_code      写出 HTML、React、Vue、WordPress 等的代码，或链接、分享页的网址
  check_html      检查一段 HTML 或 Markdown，同 zj-widgets lint
  proof_draft     核对稿件中的数字、名次与日期，同 zj-widgets proof
  draw_picture    画成 SVG 或 PNG

每项回答都取自报告数据，并带出处。
`,
  en: `
Usage: zj-widgets mcp [options]

Runs a server of the Model Context Protocol on stdin and stdout, to be started by an editor or an agent; it ends when
stdin is closed. Its tools:

  find_records    finds figures and records by words in Chinese or English
  get_record      gets one of them with its source
  list_elements   lists the elements and their attributes
  write_code      writes the code for HTML, React, Vue, WordPress and others, a link, the address of a page to share
  check_html      checks a piece of HTML or Markdown, as zj-widgets lint does
  proof_draft     proofreads figures, places and dates in a draft, as zj-widgets proof does
  draw_picture    draws SVG or PNG

Each answer is from the report's data, and has its source.
`,
};

export const options = {
  report: {
    type: 'string',
    value: { zh: '文件或文件夹', en: 'file or folder' },
    help: {
      zh: '自己的报告，先按 zj-widgets check 检查；默认为自带的报告',
      en: 'a report of your own, checked first as zj-widgets check does; the bundled one by default',
    },
  },
} as const satisfies Options;

export const notes = {
  zh: `
在 MCP 客户端的设置中写入：

  { "mcpServers": { "zj-widgets": { "command": "npx", "args": ["zj-widgets", "mcp", "--lang", "zh"] } } }
`,
  en: `
In the settings of an MCP client:

  { "mcpServers": { "zj-widgets": { "command": "npx", "args": ["zj-widgets", "mcp"] } } }
`,
};

export async function run(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseOptions(args, options, io.language);
  const [positional] = positionals;
  if (positional !== undefined) {
    throw new UsageError(say(mcpMessages, io.language, 'mcp.no-arguments', { value: positional }));
  }
  const [{ findReport }, { makeServer }, { StdioServerTransport }] = await Promise.all([
    import('../picture/report.js'),
    import('../mcp/server.js'),
    import('@modelcontextprotocol/sdk/server/stdio.js'),
  ]);
  const found = await findReport(values.report === undefined ? undefined : resolve(io.cwd, values.report));
  if ('faults' in found) {
    for (const each of found.faults) io.stderr.write(`${faultLine(each, io.cwd, io.language)}\n`);
    const count = found.faults.length;
    io.stderr.write(`zj-widgets: ${say(mcpMessages, io.language, 'mcp.faulty-report', { count })}\n`);
    return 1;
  }
  const server = makeServer(found.report, io);
  const { stdin } = io;
  const stdout = new Writable({
    write(chunk: Buffer, _encoding, done) {
      io.document.write(chunk.toString('utf8'));
      done();
    },
  });
  const ended = new Promise<void>((end) => {
    stdin.once('end', end).once('close', end);
    server.server.onclose = end;
  });
  await server.connect(new StdioServerTransport(stdin, stdout));
  await ended;
  await server.close();
  return 0;
}
