import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { makeFolder, runCommand } from './support/command.js';

const folder = makeFolder();

async function proof(files: Readonly<Record<string, string | Uint8Array>>, ...args: string[]) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return runCommand(folder, 'proof', ...Object.keys(files), ...args);
}

async function proofJson(files: Readonly<Record<string, string | Uint8Array>>) {
  const { code, stdout } = await proof(files, '--format', 'json');
  return { code, findings: JSON.parse(stdout) as Record<string, unknown>[] };
}

const docx = (...paragraphs: string[]) =>
  zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`,
    ),
  });

describe('zj-widgets proof', () => {
  it('gives each finding with its place, record and what is printed, and nothing else', async () => {
    const { code, findings } = await proofJson({ 'a.txt': '第一行。\n2024年浙江研发经费投入2910.4亿元。\n' });
    assert.equal(code, 1);
    assert.deepEqual(findings, [
      {
        file: 'a.txt',
        line: 2,
        column: 14,
        text: '2910.4亿元',
        verdict: 'wrong',
        kind: 'digits',
        topic: 'figures',
        record: 'rd-expenditure',
        expected: '2901.4亿元',
      },
    ]);
  });

  it('reads the cells of a table by what heads their columns', async () => {
    const { findings } = await proofJson({
      'table.html':
        '<table><thead><tr><th></th><th>浙江</th><th>参照省</th></tr></thead><tbody><tr><td><p>全省重点实验室</p></td><td>208家</td><td>312家</td></tr></tbody></table>',
    });
    assert.deepEqual(
      findings.map(({ text, verdict, kind, record }) => [text, verdict, kind, record]),
      [['208家', 'wrong', 'digits', 'provincial-key-labs']],
    );
  });

  it('reads numbers across tags, entities and emphasis, and says where they stand in the file', async () => {
    const html =
      '<p>浙江研发经费投入<b>2910</b>.4亿元。</p>\n<p>R&amp;D&nbsp;intensity in Zhejiang was <i>3.2</i>3&#37; in 2024.</p>';
    const { findings } = await proofJson({ 'a.html': html });
    assert.deepEqual(
      findings.map(({ line, column, text, kind }) => [line, column, text, kind]),
      [
        [1, 15, '2910.4亿元', 'digits'],
        [2, html.split('\n')[1]!.indexOf('3.2') + 1, '3.23%', 'digits'],
      ],
    );
    const markdown = '# 标题\n\n> 浙江研发经费投入**2910**.4亿元，\n> 全省重点实验室*28&#48;家*。\n';
    const read = await proofJson({ 'a.md': markdown });
    assert.deepEqual(
      read.findings.map(({ line, column, text, verdict }) => [line, column, text, verdict]),
      [
        [3, 13, '2910.4亿元', 'wrong'],
        [4, 11, '280家', 'right'],
      ],
    );
  });

  it('leaves code and scripts alone, and tags of its own that say what their record does', async () => {
    const page = (words: string) => ({
      'a.html': `<script>"浙江研发经费投入2910.4亿元"</script><pre>浙江研发经费投入2910.4亿元</pre><p>研发经费投入<zj-stat fact="rd-expenditure">${words}</zj-stat></p>`,
      'a.md': `\`浙江研发经费投入2910.4亿元\`\n\n研发经费投入<zj-stat fact="rd-expenditure">${words}</zj-stat>\n`,
    });
    const right = await proofJson(page('2901.4亿元'));
    assert.equal(right.code, 0);
    assert.deepEqual(
      right.findings.filter(({ verdict }) => verdict !== 'right'),
      [],
    );
    const wrong = await proofJson(page('2910.4亿元'));
    assert.equal(wrong.code, 1);
    assert.deepEqual(
      wrong.findings.map(({ file, line, text, kind, record }) => [file, line, text, kind, record]),
      [
        ['a.html', 1, '2910.4亿元', 'digits', 'rd-expenditure'],
        ['a.md', 3, '2910.4亿元', 'digits', 'rd-expenditure'],
      ],
    );
  });

  it('reads Word documents, a paragraph a line, without what was deleted', async () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const { findings } = await proofJson({
      'a.docx': docx(
        `<w:p>${run('题目')}</w:p>`,
        `<w:p>${run('浙江研发经费投入29')}<w:del><w:r><w:delText>01</w:delText></w:r></w:del>${run('10.4亿元。')}</w:p>`,
      ),
    });
    assert.deepEqual(
      findings.map(({ line, column, text }) => [line, column, text]),
      [[2, 9, '2910.4亿元']],
    );
    const broken = await proof({ 'b.docx': 'no archive' });
    assert.equal(broken.code, 1);
    assert.match(broken.stderr, /^b\.docx: not a readable \.docx/);
    const refused = await proof({ 'a.docx': docx() }, '--write');
    assert.equal(refused.code, 1);
    assert.match(refused.stderr, /--write does not change \.docx/);
  });

  it('reads a row of a table as one, in Markdown, HTML and Word', async () => {
    const rows = [
      ['指标', '数值'],
      ['全国重点实验室', '45家'],
      ['科创走廊', '8条'],
    ] as const;
    const inWord = rows.map(
      (row) => `<w:tr>${row.map((cell) => `<w:tc><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`,
    );
    const { findings } = await proofJson({
      'a.md': rows
        .map((row) => `| ${row.join(' | ')} |\n`)
        .join('')
        .replace('\n', '\n|---|---|\n'),
      'a.html': `<table>\n${rows.map((row) => `<tr>\n${row.map((cell) => `<td><p>${cell}</p></td>\n`).join('')}</tr>\n`).join('')}</table>`,
      'a.docx': docx(`<w:tbl>${inWord.join('')}</w:tbl>`, '<w:p><w:r><w:t>第2页</w:t></w:r></w:p>'),
    });
    assert.deepEqual(
      findings.map(({ file, line, text, record }) => [file, line, text, record]),
      [
        ['a.md', 3, '45家', 'national-key-labs'],
        ['a.md', 4, '8条', 'corridors'],
        ['a.html', 8, '45家', 'national-key-labs'],
        ['a.html', 12, '8条', 'corridors'],
        ['a.docx', 4, '45家', 'national-key-labs'],
        ['a.docx', 6, '8条', 'corridors'],
      ],
    );
  });

  it('puts tags in place of what is as printed, and keeps all else byte for byte', async () => {
    const source =
      '\ufeff研发经费投入2901.4亿元，\r\n约2900亿元；<b>2901</b>.4亿元。全国重点实验室38家，10个设区市入选人才吸引力榜。\r\nThere are 38 national key laboratories in Zhejiang. &nbsp;<br>';
    const { code } = await proof({ 'w.html': source }, '--write');
    assert.equal(code, 0);
    const written = readFileSync(join(folder, 'w.html'), 'utf8');
    assert.equal(
      written,
      source
        .replace('2901.4亿元，', '<zj-stat variant="inline" fact="rd-expenditure">2901.4亿元</zj-stat>，')
        .replace('38家', '<zj-stat variant="inline" fact="national-key-labs">38家</zj-stat>'),
    );
    const again = await proof({ 'w.html': written }, '--write');
    assert.equal(again.code, 0);
    assert.equal(readFileSync(join(folder, 'w.html'), 'utf8'), written);
  });

  it('writes SARIF for code hosts', async () => {
    const { stdout } = await proof({ 'a.md': 'Zhejiang has 83 national key laboratories.\n' }, '--format', 'sarif');
    const { version, runs } = JSON.parse(stdout) as {
      version: string;
      runs: {
        results: { ruleId: string; level: string; locations: { physicalLocation: { region: object } }[] }[];
        tool: { driver: { rules: { id: string }[] } };
      }[];
    };
    assert.equal(version, '2.1.0');
    const [result] = runs[0]!.results;
    assert.equal(result!.ruleId, 'digits');
    assert.equal(result!.level, 'error');
    assert.deepEqual(result!.locations[0]!.physicalLocation.region, {
      startLine: 1,
      startColumn: 14,
      endLine: 1,
      endColumn: 16,
    });
    assert.deepEqual(
      runs[0]!.tool.driver.rules.map(({ id }) => id),
      ['digits'],
    );
  });

  it('tells people line by line, doubts apart', async () => {
    const { code, stdout } = await proof(
      { 'a.txt': '浙江全国重点实验室有83家。科技特派员派遣至少6万人次。' },
      '--lang',
      'zh',
    );
    assert.equal(code, 1);
    assert.deepEqual(stdout.trim().split('\n'), [
      'a.txt:1:11 有误（数字）：“83家”：报告为“38家”（figures/national-key-labs）。',
      '  可改用标签：<zj-stat variant="inline" fact="national-key-labs">…</zj-stat>',
      '以下不能断定，请自行核对：',
      'a.txt:1:22 存疑（约、超、多等限定词）：“至少6万人次”：报告为“超过6万人次”（figures/commissioners-sent）。',
      '  可改用标签：<zj-stat variant="inline" fact="commissioners-sent">…</zj-stat>',
      'a.txt：1 处有误，1 处存疑，0 处无误。',
    ]);
  });

  it('says which file it cannot read, and reads the others', async () => {
    const { code, stdout, stderr } = await proof({ 'a.pdf': '', 'a.txt': '无数字' });
    assert.equal(code, 1);
    assert.match(stderr, /a\.pdf: unknown kind of file/);
    assert.match(stdout, /a\.txt: 0 wrong/);
    const none = await proof({});
    assert.equal(none.code, 2);
  });
});
