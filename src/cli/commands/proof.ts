import { readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { maxBytes } from '../../report/limits.js';
import { loadProofReport } from '../../proof/proof-report.js';
import { decodeJson } from '../check/decode.js';
import type { CommandIo } from '../io.js';
import { parseOptions, type Options } from '../options.js';
import { findReport } from '../picture/report.js';
import { asJson, messageOf, proofDraft, withTags, type FileFinding } from '../proof/findings.js';
import { proofMessages } from '../proof/proof.messages.js';
import { cliMessages } from '../cli.messages.js';
import { isSystemFault, systemFault } from '../system-faults.js';
import { say, UsageError } from '../usage.js';
import { writeWhole } from '../write-whole.js';

export const summary = {
  zh: '核对稿件：其中取自报告的数字、名次和日期是否有误',
  en: 'proofreads a draft: whether the figures, places and dates that it takes from the report are right',
};

export const help = {
  zh: `
用法：zj-widgets proof <稿件.md|.html|.txt|.docx>… [选项]

在中英文稿件中找出数字、名次、占比和日期，与报告逐一核对：数字、数量级、限定词（约、超、多、余）、年份、单位、
名次或范围、张冠李戴、区间、日期，以及自称出自报告、报告中却没有的。与报告无关的数字不管；拿不准的另列，不算错。
`,
  en: `
Usage: zj-widgets proof <draft.md|.html|.txt|.docx>... [options]

Finds the numbers, places, shares and dates of a draft, in Chinese or English, and checks them against the report:
digits, scale, qualifying words, year, unit, place or field, another's figure, range, date, and what is said to be in
the report but is not. Numbers that do not concern the report are left alone; uncertain ones are listed apart, and are
no faults.
`,
};

export const options = {
  format: {
    type: 'string',
    value: { zh: 'text|json|sarif', en: 'text|json|sarif' },
    help: { zh: '输出格式，默认 text', en: 'output format; text by default' },
  },
  report: {
    type: 'string',
    value: { zh: '路径', en: 'path' },
    help: {
      zh: '自己的报告：文件或文件夹；默认为自带的报告',
      en: 'a report of your own, a file or a folder; by default the bundled one',
    },
  },
  write: {
    type: 'boolean',
    help: {
      zh: '与报告原文一致的数字换成标签，原文字留在标签内；其余逐字节不变',
      en: 'puts tags in place of what is as the report prints it, with the words kept within; all else stays byte for byte',
    },
  },
} as const satisfies Options;

export const notes = {
  zh: `
有误的逐行列出：文件:行:列 哪里不对；报告怎么说（记录）。.docx 的“行”是段落。
退出码：0 没有错误，1 有错误，2 用法不对。
`,
  en: `
A line a fault: file:line:column what is wrong; what the report has (the record). In a .docx a line is a paragraph.
Exit code: 0 no faults, 1 faults, 2 wrong usage.
`,
};

export async function run(args: string[], io: CommandIo): Promise<number> {
  const { language } = io;
  const { values, positionals } = parseOptions(args, options, language);
  if (positionals.length === 0) throw new UsageError(say(proofMessages, language, 'proof.missing-path'));
  const { format = 'text' } = values;
  if (format !== 'text' && format !== 'json' && format !== 'sarif')
    throw new UsageError(say(proofMessages, language, 'proof.unknown-format', { value: format }));
  const read = await findReport(values.report === undefined ? undefined : resolve(io.cwd, values.report));
  if ('faults' in read) {
    const { faultLine } = await import('../check/check-source.js');
    for (const fault of read.faults) io.stderr.write(`${faultLine(fault, io.cwd, language)}\n`);
    return 1;
  }
  const report = await loadProofReport(read.report);
  // The parsers are loaded only where there is a draft to read.
  const { draftKindOf, readDraft } = await import('../proof/draft.js');
  const { DocxError } = await import('../proof/docx.js');
  const { proofTags } = await import('../proof/tags.js');
  const all: FileFinding[] = [];
  let failed = false;
  const refuse = (key: keyof typeof proofMessages.en, fill: Record<string, string | number>) => {
    failed = true;
    io.stderr.write(`${say(proofMessages, language, key, fill)}\n`);
  };
  for (const path of positionals) {
    const kind = draftKindOf(path);
    if (!kind) {
      refuse('proof.unknown-kind', { path });
      continue;
    }
    const file = resolve(io.cwd, path);
    const name = relative(io.cwd, file).startsWith('..') ? path : relative(io.cwd, file);
    try {
      const { size } = statSync(file);
      if (size > maxBytes) {
        refuse('proof.too-large', { path, size: Math.ceil(size / 1e6), limit: maxBytes / 1e6 });
        continue;
      }
      const bytes = readFileSync(file);
      const decoded = kind === '.docx' ? { text: '' } : decodeJson(bytes);
      if ('fault' in decoded) {
        refuse(decoded.fault === 'file.utf-16' ? 'proof.utf-16' : 'proof.not-utf-8', { path });
        continue;
      }
      const findings = [
        ...proofDraft(name, readDraft(kind, decoded.text, bytes), report),
        ...(await proofTags(name, decoded.text, kind, read.report)),
      ].sort((a, b) => a.sourceStart - b.sourceStart);
      all.push(...findings);
      if (format === 'text') tell(name, findings, io);
      if (!values.write) continue;
      if (kind === '.docx') {
        refuse('proof.docx-write', { path });
        continue;
      }
      const { text, count } = withTags(decoded.text, findings);
      const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : '';
      if (count > 0) await writeWhole(file, mark + text);
      io.stderr.write(`${say(proofMessages, language, 'proof.written', { path: name, count })}\n`);
    } catch (error) {
      if (error instanceof DocxError) refuse('proof.broken-docx', { path, reason: error.message });
      else if (isSystemFault(error)) {
        failed = true;
        io.stderr.write(
          `zj-widgets: ${say(cliMessages, language, 'cli.refused', { path, reason: systemFault(error, language) })}\n`,
        );
      } else throw error;
    }
  }
  if (format === 'json') io.stdout.write(`${JSON.stringify(all.map(asJson), undefined, 2)}\n`);
  if (format === 'sarif') {
    const { asSarif } = await import('../proof/sarif.js');
    io.stdout.write(`${JSON.stringify(asSarif(all, language), undefined, 2)}\n`);
  }
  return failed || all.some(({ verdict }) => verdict === 'wrong') ? 1 : 0;
}

function tell(path: string, findings: readonly FileFinding[], io: CommandIo): void {
  const { language, stdout } = io;
  const of = (verdict: FileFinding['verdict']) => findings.filter((finding) => finding.verdict === verdict);
  const line = (finding: FileFinding) => {
    stdout.write(`${messageOf(finding, language, `${path}:${finding.line}:${finding.column}`)}\n`);
    if (finding.verdict !== 'right' && finding.tag !== null)
      stdout.write(`${say(proofMessages, language, 'proof.tag', { tag: `${finding.tag}…</zj-stat>` })}\n`);
  };
  const [wrong, unsure, right] = [of('wrong'), of('unsure'), of('right')];
  wrong.forEach(line);
  if (unsure.length > 0) stdout.write(`${say(proofMessages, language, 'proof.apart')}\n`);
  unsure.forEach(line);
  if (io.verbose) right.forEach(line);
  stdout.write(
    `${say(proofMessages, language, 'proof.sum', { path, wrong: wrong.length, unsure: unsure.length, right: right.length })}\n`,
  );
}
