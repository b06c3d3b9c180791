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
const tryArticles = (name: string, count: number) => {
  const articles = readTexts(name, /^-+$/m);
  assert.equal(articles.length, count);
  return score(articles.map((article) => tryText(article, report)));
};
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
    const result = tryArticles('zhejiang-articles.txt', 6);
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
    const read = tryArticles('zhejiang-third-articles.txt', 2);
    assert.equal(read.faults, 12);
    assert.deepEqual(read.missed, []);
    assert.deepEqual(read.alarms, []);
  });

  it('does as well on the fourth set, and on its six articles', (context) => {
    const result = score([...tryFaults('zhejiang-fourth-faults.txt'), ...tryRight('zhejiang-fourth-right.txt')]);
    context.diagnostic(JSON.stringify(result, undefined, 1));
    assert.equal(result.faults, 110);
    assert.deepEqual(result.missed, []);
    assert.deepEqual(result.alarms, []);
    assert.equal(result.known, result.right);
    const read = tryArticles('zhejiang-fourth-articles.txt', 6);
    assert.equal(read.faults, 36);
    assert.deepEqual(read.missed, []);
    assert.deepEqual(read.alarms, []);
  });

  it('does nearly as well on the fifth set, and on its six articles', (context) => {
    const faults = score(tryFaults('zhejiang-fifth-faults.txt'));
    const right = tryRight('zhejiang-fifth-right.txt');
    context.diagnostic(JSON.stringify(faults, undefined, 1));
    assert.equal(faults.faults, 110);
    assert.equal(right.length, 110);
    assert.ok(faults.found >= 104, faults.missed.join('\n'));
    assert.ok(faults.alarms.length <= 1, faults.alarms.join('\n'));
    assert.deepEqual(score(right).alarms, []);
    const read = tryArticles('zhejiang-fifth-articles.txt', 6);
    assert.equal(read.faults, 37);
    assert.ok(read.found >= 34, read.missed.join('\n'));
    assert.ok(read.alarms.length <= 2, read.alarms.join('\n'));
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

  it('is none where its digits are a code, or the mark before it a dash', () => {
    for (const text of [
      '企业认定人才的授权名额，请致电0571-87054120咨询。',
      '企业认定人才的授权名额，热线400-820-4880。',
      '企业认定人才的授权名额办理时间为9:00—17:00。',
      'R&D bodies of enterprises were certified under ISO 14067:2018 [81].',
    ])
      assert.deepEqual(verdicts(text), [], text);
    assert.deepEqual(verdicts('- 38 national key laboratories'), [['38', 'right', null, 'national-key-labs']]);
  });

  it('is read in full width, in characters, and as a fraction', () => {
    for (const [text, expected] of [
      ['浙江２０２４年研发经费投入２９１０．４亿元。', ['２９１０．４亿元', 'wrong', 'digits', 'rd-expenditure']],
      ['浙江研发经费投入两千九百零一点四亿元。', ['两千九百零一点四亿元', 'right', null, 'rd-expenditure']],
      ['企业认定人才的授权名额有四十八万八千余名。', ['四十八万八千余名', 'wrong', 'scale', 'authorised-places']],
      ['超重力场达到地球重力的十倍到百倍。', ['十倍到百倍', 'wrong', 'range', 'hypergravity']],
      [
        "By five measures of innovation enterprises' share is nine-tenths.",
        ['nine-tenths', 'wrong', 'range', 'enterprise-shares'],
      ],
    ] as const)
      assert.deepEqual(verdicts(text).at(-1), expected, text);
  });

  it('is of the column that it stands in', () => {
    const table = [
      '| 项目 | 浙江 | 参照地区甲 | 江苏 |',
      '|---|---|---|---|',
      '| 全省重点实验室 | 280家 | 175家 | 312家 |',
    ].join('\n');
    assert.deepEqual(verdicts(table), [['280家', 'right', null, 'provincial-key-labs']]);
    const swapped = table.replace('280家 | 175家 | 312家', '312家 | 175家 | 280家');
    assert.deepEqual(verdicts(swapped), [
      ['312家', 'wrong', 'digits', 'provincial-key-labs'],
      ['280家', 'wrong', 'subject', 'provincial-key-labs'],
    ]);
  });

  it('is of whom the nearest words say: of another with 全省, of the whole province, of a firm', () => {
    const wrong = (text: string) => verdicts(text).filter(([, verdict]) => verdict === 'wrong');
    assert.deepEqual(wrong('2024年，江苏全省研发经费投入达到2901.4亿元。'), [
      ['江苏全省研发经费投入达到2901.4亿元', 'wrong', 'subject', 'rd-expenditure'],
    ]);
    for (const text of [
      'In Wenzhou, 640 companies may assess talent, out of 7,590 in the whole province.',
      '某机器人公司负责人说，3.22%的全省研发投入强度只是及格线。',
      '一家做安防的大厂，研发人员就占了就业人员的48%。',
      'Of the 53 consortia nine are in Ningbo; of the 377 organisations in the consortia, few are firms.',
      "Of Zhejiang's 38 national key laboratories, 14 are led by companies.",
    ])
      assert.deepEqual(wrong(text), [], text);
  });

  it('is of the time that was named last, of now where that is said', () => {
    const wrong = (text: string) => verdicts(text).filter(([, verdict]) => verdict === 'wrong');
    for (const text of [
      '“三新”经济增加值占GDP的比重，2020年还是27%，如今提升至28.5%左右。',
      'Placed 14th in 2024, Hangzhou is now thirteenth among the science and technology clusters of the world.',
      'Zhejiang Lab, founded in 2017, launched the first 12 satellites of the Three-Body Computing Constellation.',
      'Science and technology commissioners, who have worked since 2003, have been sent out more than 60,000 times.',
    ])
      assert.deepEqual(wrong(text), [], text);
    assert.deepEqual(wrong('The science aid pilot in Aksu, Xinjiang, dates from September 2022.'), [
      ['September 2022', 'wrong', 'date', 'aksu-pilot'],
    ]);
  });

  it('is qualified by a word before its verb, and asked for by the question before', () => {
    assert.deepEqual(verdicts('7条科创走廊，约占全省1%的地域面积。').at(-1), ['1%', 'right', null, 'corridor-land']);
    assert.deepEqual(verdicts('浙江的研发投入到了什么量级？2024年是2910.4亿元。'), [
      ['2910.4亿元', 'wrong', 'digits', 'rd-expenditure'],
    ]);
  });

  it('gives a place the record of the figure right before it', () => {
    assert.deepEqual(
      verdicts('R&D workers account for 2.7% of employment, the second-highest share nationwide.').at(-1),
      [
        '2nd-highest share nationwide'.replace('2nd', 'second').replace(' share nationwide', ''),
        'wrong',
        'rank',
        'rd-personnel-share-rank',
      ],
    );
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
