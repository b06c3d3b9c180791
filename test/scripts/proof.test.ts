import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkdown } from '../../src/cli/proof/markdown.js';
import { loadProofReport, ProofReport, type ProofTopics } from '../../src/proof/proof-report.js';
import { proofText } from '../../src/proof/proof.js';
import { bundledReport } from '../../src/report/registry.js';
import { readTexts, score, tryText, type Outcome } from '../support/proof-set.js';
import { valmarin } from '../support/valmarin.js';

const report = await loadProofReport(bundledReport);

const tryFaults = (name: string): Outcome[] =>
  readTexts(name, /\n/).map((line) => {
    const [kind = '', marked = ''] = line.split('\t');
    return tryText(marked, report, kind);
  });
const tryRight = (name: string): Outcome[] => readTexts(name, /\n/).map((line) => tryText(line, report));

describe('proof: the sets of sentences', () => {
  it('finds the planted faults of ten kinds, and raises no false alarm', (context) => {
    const faults = tryFaults('zhejiang-faults.txt');
    const right = tryRight('zhejiang-right.txt');
    assert.equal(faults.length, 110);
    assert.equal(right.length, 110);
    assert.equal(new Set(faults.flatMap((each) => each.faults.map(({ kind }) => kind))).size, 10);
    const result = score([...faults, ...right]);
    context.diagnostic(JSON.stringify(result, undefined, 1));
    assert.equal(result.faults, 110);
    assert.ok(result.found >= 109, result.missed.join('\n'));
    assert.deepEqual(result.alarms, []);
    assert.ok(result.known >= 0.95 * result.right, `${result.known} of ${result.right}`);
  });

  it('does as well on the second set', (context) => {
    const result = score([...tryFaults('zhejiang-fresh-faults.txt'), ...tryRight('zhejiang-fresh-right.txt')]);
    context.diagnostic(JSON.stringify(result, undefined, 1));
    assert.equal(result.faults, 55);
    assert.ok(result.found >= 54, result.missed.join('\n'));
    assert.deepEqual(result.alarms, []);
  });

  it('finds the faults of six articles, and nothing else', (context) => {
    const articles = readTexts('zhejiang-articles.txt', /^-+$/m);
    assert.equal(articles.length, 6);
    const result = score(articles.map((article) => tryText(article, report)));
    context.diagnostic(JSON.stringify(result, undefined, 1));
    assert.equal(result.faults, 12);
    assert.deepEqual(result.missed, []);
    assert.deepEqual(result.alarms, []);
  });

  it('does as well on the third set, and on its two articles', (context) => {
    const result = score([...tryFaults('zhejiang-third-faults.txt'), ...tryRight('zhejiang-third-right.txt')]);
    context.diagnostic(JSON.stringify(result, undefined, 1));
    assert.equal(result.faults, 60);
    assert.ok(result.found >= 59, result.missed.join('\n'));
    assert.deepEqual(result.alarms, []);
    const articles = readTexts('zhejiang-third-articles.txt', /^-+$/m);
    assert.equal(articles.length, 2);
    const read = score(articles.map((article) => tryText(article, report)));
    assert.equal(read.faults, 12);
    assert.deepEqual(read.missed, []);
    assert.deepEqual(read.alarms, []);
  });

  it('reads another report, in French and English, by its own labels, units and years', (context) => {
    const other = new ProofReport(valmarin as unknown as ProofTopics);
    const faults = readTexts('valmarin-faults.txt', /\n/).map((line) => {
      const [kind = '', marked = ''] = line.split('\t');
      return tryText(marked, other, kind);
    });
    const right = readTexts('valmarin-right.txt', /\n/).map((line) => tryText(line, other));
    assert.equal(right.length, 30);
    const result = score([...faults, ...right]);
    context.diagnostic(JSON.stringify(result, undefined, 1));
    assert.equal(result.faults, 30);
    assert.ok(result.found >= 26, result.missed.join('\n'));
    assert.deepEqual(score(right).alarms, []);
  });

  it('leaves the numbers of others alone', () => {
    const outcomes = tryRight('others-right.txt');
    assert.equal(outcomes.length, 60);
    assert.deepEqual(score(outcomes).alarms, []);
  });

  it('reads 2,000 words in under a second', () => {
    const [article = ''] = readTexts('zhejiang-articles.txt', /^-+$/m).slice(3);
    const page = Array.from({ length: Math.ceil(2000 / article.split(/\s+/).length) }, () =>
      article.replace(/⟦[a-z-]+\||⟧/g, ''),
    ).join('\n\n');
    proofText(page, report);
    // The best of some, as this machine may have other work.
    const times = Array.from({ length: 3 }, () => {
      const start = performance.now();
      proofText(page, report);
      return performance.now() - start;
    });
    assert.ok(Math.min(...times) < 1000, `${times.join(', ')} ms`);
  });
});

describe('proof: a draft in Markdown', () => {
  it('has its front matter left out, with or without a byte order mark', () => {
    for (const start of ['', '\ufeff'])
      for (const end of ['\n', '\r\n']) {
        const source = [`${start}---`, 'title: 2901.4亿元', '---', '', '投入886.51亿元。'].join(end);
        const { text, starts } = readMarkdown(source);
        assert.equal(text.trim(), '投入886.51亿元。');
        assert.equal(starts[0], source.indexOf('投入'));
      }
  });
});

describe('proof: what is beside a number', () => {
  const verdicts = (text: string) =>
    proofText(text, report).map(({ text: words, verdict, kind, record }) => [words, verdict, kind, record]);

  it('is no figure where it is an article, or the head of a list', () => {
    for (const text of [
      '报告给出一次系统的总结。',
      'The report gives one clear answer.',
      '报告提出了要求，第一是人才，第二是平台。',
    ])
      assert.deepEqual(verdicts(text), [], text);
  });

  it('tells capability of innovation from that of cities', () => {
    assert.deepEqual(verdicts('区域创新能力居全国第三位。'), [
      ['全国第三位', 'wrong', 'rank', 'innovation-capability'],
    ]);
  });

  it('takes a rounding in another unit for a fault of the unit', () => {
    for (const [text, words] of [
      ['高新技术产业增加值占规上工业增加值比重比2020年提高约7.2%。', '约7.2%'],
      ['R&D intensity reached about 3.2 percentage points in 2024.', 'about 3.2 percentage points'],
    ] as const)
      assert.deepEqual(
        verdicts(text).map((each) => each.slice(0, 3)),
        [[words, 'wrong', 'unit']],
      );
  });

  it('tells which of several like records the words beside a number name', () => {
    assert.deepEqual(verdicts('科创走廊集聚了全省85%的大科学装置。'), [
      ['85%', 'wrong', 'subject', 'corridor-national-labs'],
    ]);
    assert.deepEqual(verdicts('科创走廊集聚了全省85%的全国重点实验室。'), [
      ['85%', 'right', null, 'corridor-key-labs'],
    ]);
  });

  it('tells one fault at one place once', () => {
    const found = verdicts("The constellation's first 12 satellites were launched in May 2024.");
    assert.deepEqual(
      found.filter(([, verdict]) => verdict === 'wrong').map(([words]) => words),
      ['May 2024'],
    );
  });

  it('takes among whom a place is for no other subject', () => {
    const found = verdicts('Regional innovation capability has ranked fourth nationwide for four years running.');
    assert.deepEqual(
      found.map(([, verdict]) => verdict),
      ['right', 'right'],
    );
  });
});

describe('proof: what a text says that the report does not have', () => {
  const told = (text: string) =>
    proofText(text, report)
      .filter(({ verdict }) => verdict !== 'right')
      .map((each) => each.text);

  it('is no statement of its dates and numbers', () => {
    for (const text of [
      '报告没有2023年的研发经费。',
      '报告未给出2023年的研发经费投入强度。',
      '报告里没有提到2022年浙江的研发经费投入。',
      '报告没有写明三体计算星座2023年发射。',
      '报告没有写浙江的研发经费投入是3000亿元。',
      '报告只给出2024年的研发经费投入，没有2023年的研发经费投入。',
      '2023年的研发经费投入在报告中没有列出，2024年为2901.4亿元。',
      'The report does not say what Zhejiang spent on R&D in 2023.',
      'The report doesn’t give a figure for R&D spending in 2023, only CNY 290.14 billion for 2024.',
      'The report has no figure for R&D expenditure in 2023.',
      'There is no R&D spending for 2021 in the report.',
      'The report, a public one, is silent on R&D spending in 2023.',
      'R&D spending in 2023 is not given in the report.',
    ])
      assert.deepEqual(told(text), [], text);
  });

  it('leaves what else the sentence says to be read', () => {
    for (const [text, wrong] of [
      ['研发经费投入2023年为2901.4亿元，报告没有写增速。', '2023年'],
      ['报告没有2023年的研发经费，2024年的研发经费投入为2910.4亿元。', '2910.4亿元'],
      ['The report does not cover 2023, but R&D expenditure was CNY 209.14 billion in 2024.', 'CNY 209.14 billion'],
      ['According to the report, there are no fewer than 83 national key laboratories.', '83'],
    ] as const)
      assert.ok(
        told(text).some((each) => each.includes(wrong)),
        `${text}: ${told(text).join()}`,
      );
  });
});
