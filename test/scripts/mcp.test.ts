import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import figures from '../../data/zhejiang-2021-2025/figures.json' with { type: 'json' };
import { codeTargets } from '../../src/embed/code.js';
import { allRecords, foundKinds } from '../../src/cli/mcp/search.js';
import { shareFiles } from '../../src/cli/share/files.js';
import { bundledReport } from '../../src/report/registry.js';
import { lintHtml } from '../../src/cli/lint/lint-html.js';

interface Answer {
  readonly isError: boolean;
  readonly texts: readonly string[];
  readonly content: readonly { readonly type: string; readonly text?: string; readonly mimeType?: string }[];
}

const clients: Client[] = [];

async function connect(...options: string[]): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['dist/cli/zj-widgets.js', 'mcp', ...options],
      env: { ...(process.env as Record<string, string>), LANG: 'en' },
    }),
  );
  clients.push(client);
  return client;
}

async function ask(client: Client, name: string, args: Record<string, unknown>): Promise<Answer> {
  const result = await client.callTool({ name, arguments: args });
  const content = result.content as Answer['content'];
  return { isError: result.isError === true, content, texts: content.flatMap(({ text }) => text ?? []) };
}

async function askJson(client: Client, name: string, args: Record<string, unknown>) {
  const { isError, texts } = await ask(client, name, args);
  assert.equal(isError, false, texts.join('\n'));
  return JSON.parse(texts[0] ?? '');
}

describe('zj-widgets mcp', () => {
  let client: Client;
  before(async () => {
    client = await connect();
  });
  after(() => Promise.all(clients.map((each) => each.close())));

  it('lists its tools, each with what it is for and what it takes', async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(tools.map(({ name }) => name).sort(), [
      'check_html',
      'draw_picture',
      'find_records',
      'get_record',
      'list_elements',
      'proof_draft',
      'write_code',
    ]);
    for (const { description = '', inputSchema, annotations } of tools) {
      assert.ok(description.length > 20);
      assert.equal(inputSchema.type, 'object');
      assert.equal(annotations?.readOnlyHint, true);
    }
    assert.match(client.getInstructions() ?? '', /find_records/);
  });

  it('finds records by words in either language, each with its source', async () => {
    for (const [query, id] of [
      ['研发经费投入', 'rd-expenditure'],
      ['浙江研发投入强度是多少', 'rd-intensity'],
      ['R&D expenditure', 'rd-expenditure'],
      ['how many national key laboratories', 'national-key-labs'],
      ['rd-intensity', 'rd-intensity'],
      ['四题一评', 'siti-yiping'],
    ] as const) {
      const { records } = await askJson(client, 'find_records', { query, limit: 3 });
      assert.ok(
        records.some((record: { id: string }) => record.id === id),
        `${query}: ${records.map((record: { id: string }) => record.id).join(', ')}`,
      );
      for (const { source, text, tag } of records) {
        assert.ok(source.length > 10 && text.length > 3, query);
        const { faults } = await lintHtml(tag);
        assert.deepEqual(faults, [], tag);
      }
    }
    const { records } = await askJson(client, 'find_records', { query: '研发', kind: 'event', lang: 'zh' });
    assert.ok(records.length > 0);
    for (const { kind, source } of records) {
      assert.equal(kind, 'event');
      assert.match(source, /\p{sc=Han}/u);
    }
    const nothing = await ask(client, 'find_records', { query: 'qwxyzzy' });
    assert.ok(nothing.isError);
    assert.match(nothing.texts[0] ?? '', /no records on “qwxyzzy”/);
  });

  it('lists a kind without a query, and says what of a query the report does not have', async () => {
    const { found, records } = await askJson(client, 'find_records', { kind: 'field' });
    assert.equal(found, records.length);
    assert.ok(records.some(({ id }: { id: string }) => id === 'artificial-intelligence'));
    for (const [query, word] of [
      ['R&D expenditure 2023', '2023'],
      ['Jiangsu R&D intensity', 'jiangsu'],
    ] as const) {
      const { note } = await askJson(client, 'find_records', { query });
      assert.match(note, new RegExp(`“${word}”`), query);
    }
    for (const query of ['R&D expenditure 2024', '浙江研发投入强度是多少', 'national key laboratories']) {
      const { note } = await askJson(client, 'find_records', { query });
      assert.equal(note, undefined, query);
    }
  });

  it('writes what the elements show alone, and what lint accepts', async () => {
    for (const [dataset, type] of [
      ['platforms', 'doughnut'],
      ['enterprise-shares', 'waffle'],
      ['fiscal-growth', 'line'],
    ] as const) {
      const args = { target: 'html', element: 'chart', attributes: { 'dataset-id': dataset, type } };
      const { isError, texts } = await ask(client, 'write_code', args);
      assert.ok(isError, dataset);
      assert.match(texts.join(), /does not suit this data/);
    }
    const report = { element: 'report', attributes: { 'json-ld': true } };
    const { code } = await askJson(client, 'write_code', { target: 'html', ...report });
    assert.match(code, /<zj-report json-ld>/);
    assert.match(
      (await ask(client, 'write_code', { target: 'link', ...report })).texts.join(),
      /json-ld of <zj-report>/,
    );
    const { text } = await askJson(client, 'write_code', { target: 'html', element: 'ranking', lang: 'en' });
    assert.match(text, /Ningbo.*: 1st among cities/);
    const grid = { element: 'stat-grid', attributes: { facts: ['rd-expenditure', 'innovation-capability'] } };
    const { text: figuresText } = await askJson(client, 'write_code', { target: 'html', ...grid, lang: 'en' });
    assert.match(figuresText, /290\.14 billion \(2024\); .*: 4th in China/);
    const shares = { element: 'chart', attributes: { 'dataset-id': 'enterprise-shares' } };
    assert.match(
      (await askJson(client, 'write_code', { target: 'html', ...shares, lang: 'en' })).text,
      /R&D staff: 80–90%/,
    );
    const map = { element: 'corridor-map', attributes: { layout: 'tiles' }, lang: 'en' };
    assert.doesNotMatch((await askJson(client, 'write_code', { target: 'html', ...map })).text, /22/);
  });

  it('gets every record with all of its data and its source', async () => {
    const all = await allRecords(bundledReport);
    assert.ok(all.length > 120, String(all.length));
    assert.deepEqual(new Set(all.map(({ kind }) => kind)), new Set(foundKinds));
    for (const { kind, record } of all) {
      const { data, source, text } = await askJson(client, 'get_record', { kind, id: record.id });
      assert.deepEqual(data, record);
      assert.ok(source.length > 10 && text.length > 1, `${kind} ${record.id}`);
    }
    const wrong = await ask(client, 'get_record', { kind: 'figure', id: 'rd-expenditures' });
    assert.ok(wrong.isError);
    assert.match(wrong.texts[0] ?? '', /no figure with the id “rd-expenditures”\. Did you mean rd-expenditure/);
  });

  it('says what each element takes', async () => {
    const { elements } = await askJson(client, 'list_elements', {});
    assert.ok(elements.length >= 13);
    for (const { tag } of elements) {
      const { attributes } = await askJson(client, 'list_elements', { element: tag });
      assert.ok(Array.isArray(attributes));
    }
    const { attributes } = await askJson(client, 'list_elements', { element: 'stat' });
    assert.deepEqual(attributes[0].name, 'fact');
    assert.equal(attributes[0].required, true);
    assert.match((await ask(client, 'list_elements', { element: 'stats' })).texts[0] ?? '', /There are .*zj-stat,/);
  });

  it('writes code for each way into a page, with nothing in it that there is not', async () => {
    const asked = { element: 'chart', attributes: { 'dataset-id': 'platforms' }, lang: 'en' };
    for (const target of [...codeTargets, 'link']) {
      const { code, source, text } = await askJson(client, 'write_code', { target, ...asked });
      assert.match(code, /platforms/, target);
      assert.ok(source && text);
      if (/html|single|iframe|wordpress/.test(target)) assert.deepEqual((await lintHtml(code)).faults, [], target);
    }
    const { code } = await askJson(client, 'write_code', {
      target: 'link',
      element: 'zj-stat',
      attributes: { fact: 'rd-intensity', 'count-up': true },
      base: 'https://example.org/w',
    });
    assert.equal(code, 'https://example.org/w/embed.html?el=stat&fact=rd-intensity&count-up=true');
  });

  it('says what is wrong with what is asked for', async () => {
    for (const [args, message] of [
      [{ element: 'stats', attributes: {} }, /no element <zj-stats>\. There are .*zj-stat,/],
      [{ element: 'stat' }, /fact is missing/],
      [{ element: 'stat', attributes: { fact: 'rd-intensty' } }, /“rd-intensty”.*rd-intensity/],
      [{ element: 'stat', attributes: { fact: 'rd-intensity', varient: 'hero' } }, /varient.*variant/],
      [{ element: 'stat', attributes: { fact: 'rd-intensity' }, lang: 'xx' }, /lang/],
      [{ element: 'stat', attributes: { fact: 'rd-intensity' }, theme: 'dark' }, /“dark” is not a value of theme/],
      [{ element: 'stat', attributes: { fact: 'rd-intensity' }, base: 'ftp://x' }, /http/],
      [{ element: 'stat', attributes: 'fact' }, /attributes/],
      [{ element: 'stat', attributes: { fact: null } }, /attributes\.fact/],
      [{ element: 'stat', attributes: { fact: '研发经费投入' } }, /The report has no .*: rd-expenditure/],
      [
        { element: 'stat', attributes: { fact: 'national key laboratories' } },
        /The report has no .*: national-key-labs/,
      ],
      [{ element: 'stat', attributes: { fact: 'RD_EXPENDITURE' } }, /: rd-expenditure/],
      [
        { element: 'stat', attributes: { id: 'rd-expenditure' } },
        /“id” cannot be set on <zj-stat>.*fact[^]*fact is missing/,
      ],
      [{ element: 'stat', attributes: { el: 'chart', fact: 'rd-intensity' } }, /“el” cannot be set/],
      [{ element: 'stat', attributes: { onclick: 'x()', fact: 'rd-intensity' } }, /“onclick” cannot be set/],
      [{ element: 'stat', attributes: { fact: '<b>' } }, /not allowed/],
      [{ element: 'stat', attributes: { fact: 'rd-intensity', variant: 'large' } }, /“large”.*card, hero, inline/],
      [{ element: 'stat', attributes: { fact: 'rd-intensity', accent: 'url(x)' } }, /accent/],
      [{ element: 'chart' }, /dataset-id is missing/],
      [{ element: 'chart', attributes: { 'dataset-id': 'platforms', type: 'pie' } }, /“pie” is not a value of type/],
      [{ element: 'chart', attributes: { 'dataset-id': 'rd-intensity' } }, /\(dataset-id\)/],
      [{ element: 'timeline', attributes: { zoom: 99 } }, /zoom/],
      [{ element: 'list', attributes: { kind: 'policies' } }, /“policies” is not a value of kind.*policy/],
      [{ element: 'map' }, /no element <zj-map>\. There are .*zj-corridor-map/],
      [{ element: '' }, /There are .*zj-stat,/],
      [{ element: 'constructor' }, /no element <zj-constructor>/],
      [{ target: 'share', element: 'stat-grid', attributes: { facts: ['rd-intensity'] } }, /no page to share.*link/],
      [{ target: 'share', element: 'timeline', attributes: { section: 'platforms' } }, /no page to share/],
      [{ target: 'HTML', element: 'stat' }, /'html' \|/],
      [{ element: 'stat', attributes: { fact: 'rd-intensity' }, base: '/zj-widgets/' }, /http/],
      [{ element: 'stat', attributes: { fact: 'rd-intensity' }, base: 'javascript:alert(1)' }, /http/],
      [{ element: 7 }, /element/],
    ] as const) {
      const { isError, texts } = await ask(client, 'write_code', { target: 'html', ...args });
      assert.ok(isError, JSON.stringify(args));
      assert.match(texts.join('\n'), message);
    }
    assert.ok((await ask(client, 'write_code', { target: 'angular', element: 'stat' })).isError);
    assert.ok((await ask(client, 'no_such_tool', {})).isError);
  });

  it('takes what is meant where it can be told: tags, properties, lists, numbers as they come', async () => {
    const right = await askJson(client, 'write_code', {
      target: 'html',
      element: 'stat-grid',
      attributes: { facts: 'rd-expenditure rd-intensity' },
      lang: 'zh-CN',
    });
    for (const attributes of [
      { facts: ['rd-expenditure', 'rd-intensity'] },
      { facts: 'rd-expenditure, rd-intensity' },
      { facts: 'rd-expenditure、rd-intensity', lang: 'zh-CN' },
    ])
      for (const element of ['stat-grid', 'zj-stat-grid', '<zj-stat-grid>', 'ZjStatGrid', 'stat_grid'])
        assert.deepEqual(
          await askJson(client, 'write_code', { target: 'html', element, attributes, lang: 'zh_CN' }),
          right,
          element,
        );
    const asked = { target: 'html', element: 'chart', lang: 'en' };
    const spelt = await askJson(client, 'write_code', { ...asked, attributes: { 'dataset-id': 'platforms' } });
    for (const name of ['datasetId', 'datasetid', 'dataset'])
      assert.deepEqual(await askJson(client, 'write_code', { ...asked, attributes: { [name]: 'platforms' } }), spelt);
    const coloured = { fact: 'rd-intensity', '--zj-accent': 'teal' };
    const { code } = await askJson(client, 'write_code', { ...asked, element: 'stat', attributes: coloured });
    assert.match(code, /--zj-accent: teal/);
    const { records } = await askJson(client, 'find_records', { query: '', limit: '2' });
    assert.equal(records.length, 2);
    const drawn = await ask(client, 'draw_picture', {
      element: 'stat',
      attributes: { fact: 'rd-intensity' },
      width: '640',
    });
    assert.match(drawn.texts[1] ?? '', /^<svg [^>]*width="640"/);
  });

  it('gives the addresses of pages to share, which are those that share writes', async () => {
    const pages = new Set<string>();
    for await (const { path } of shareFiles('https://your.site/zj-widgets/')) pages.add(path);
    for (const [element, attributes, lang, name] of [
      ['stat', { fact: 'rd-expenditure' }, 'en', 'rd-expenditure.en.html'],
      ['stat', { fact: 'rd-expenditure', variant: 'hero' }, 'en-GB', 'rd-expenditure.en.html'],
      ['chart', { datasetId: 'platforms' }, undefined, 'dataset.platforms.zh.html'],
      ['system', { system: 'siti-yiping' }, 'zh-CN', 'system.siti-yiping.zh.html'],
      ['source', { record: 'rd-expenditure' }, 'zh', 'rd-expenditure.zh.html'],
      ['source', { kind: 'city', record: '330100' }, 'zh', 'city.330100.zh.html'],
      ['list', { kind: 'policy' }, 'zh', 'list.policy.zh.html'],
      ['list', { kind: 'policy', selected: 'delta-decision' }, 'zh', 'policy.delta-decision.zh.html'],
      ['timeline', {}, 'en', 'topic.timeline.en.html'],
      ['corridor-map', { layout: 'tiles' }, 'en', 'topic.corridor-map.en.html'],
      ['report', {}, 'zh', 'report.zhejiang-2021-2025.zh.html'],
    ] as const) {
      const asked = { target: 'share', element, attributes, ...(lang && { lang }) };
      const { code, text, source } = await askJson(client, 'write_code', asked);
      assert.equal(code, `https://your.site/zj-widgets/share/${name}`);
      assert.ok(pages.has(name), name);
      assert.ok(text && source);
    }
  });

  it('says what is wrong with what is looked for, checked or drawn', async () => {
    for (const [tool, args, message] of [
      ['find_records', {}, /query/],
      ['find_records', { query: 'R&D', kind: 'figures' }, /'figure'/],
      ['find_records', { query: 'R&D', limit: 0 }, /limit/],
      ['get_record', { id: 'rd-expenditure' }, /kind/],
      ['get_record', { kind: 'figure', id: '研发经费投入' }, /Did you mean rd-expenditure/],
      ['get_record', { kind: 'figure', id: 'platforms' }, /is a dataset/],
      ['list_elements', { element: 'button' }, /no element <zj-button>/],
      ['check_html', {}, /html/],
      ['check_html', { html: '<p>', format: 'pdf' }, /'markdown'/],
      ['proof_draft', {}, /text/],
      ['draw_picture', { element: 'stat', attributes: { fact: 'rd-intensity' }, format: 'jpg' }, /'svg'/],
      ['draw_picture', { element: 'stat', attributes: { fact: 'rd-intensity' }, width: -5 }, /^width of stat takes/],
      ['draw_picture', { element: 'report' }, /no picture of report/],
      ['search', { query: 'x' }, /search/],
    ] as const) {
      const { isError, texts } = await ask(client, tool, args);
      assert.ok(isError, `${tool} ${JSON.stringify(args)}`);
      assert.match(texts.join('\n'), message);
    }
  });

  it('checks HTML and Markdown', async () => {
    const { faults } = await askJson(client, 'check_html', { html: '<p>\n<zj-stat fact="rd-intensty">3%</zj-stat>' });
    assert.equal(faults.length, 1);
    const [{ line, column, code, nearest, message }] = faults;
    assert.deepEqual([line, column, code, nearest[0]], [2, 16, 'unknown-id', 'rd-intensity']);
    assert.match(message, /The report has no “rd-intensty”/);
    const sound = await askJson(client, 'check_html', { html: '<zj-stat fact="rd-intensity">3.22%</zj-stat>' });
    assert.deepEqual([sound.faults, sound.verdict], [[], 'No faults. Elements: 1.']);
    const markdown = '```html\n<zj-stats>x</zj-stats>\n```\n\n`<zj-lists>`';
    const inMarkdown = await askJson(client, 'check_html', { html: markdown, format: 'markdown' });
    assert.deepEqual(
      inMarkdown.faults.map((fault: { line: number }) => fault.line),
      [2],
    );
  });

  it('proofreads a draft, and says what the report has and where', async () => {
    const text = '2024年，浙江研发投入强度为3.52%，研发经费投入2901.4亿元。';
    const { wrong, right, findings } = await askJson(client, 'proof_draft', { text });
    assert.equal(wrong, 1);
    assert.ok(right >= 1);
    const fault = findings.find(({ verdict }: { verdict: string }) => verdict === 'wrong');
    assert.deepEqual([fault.line, fault.record], [1, 'rd-intensity']);
    assert.match(fault.expected, /3\.22/);
    assert.match(fault.source, /3\.22%/);
    const html = `<p>${text}</p><p><zj-stat fact="rd-intensity">3.99%</zj-stat></p>`;
    const { findings: inHtml } = await askJson(client, 'proof_draft', { text: html, format: 'html' });
    assert.ok(
      inHtml.some((each: { text: string; expected: string }) => each.text === '3.99%' && each.expected === '3.22%'),
    );
  });

  it('draws pictures that carry their source', async () => {
    const { content, texts } = await ask(client, 'draw_picture', {
      element: 'stat',
      attributes: { fact: 'rd-intensity' },
      lang: 'en',
      theme: 'press',
    });
    assert.equal(content.length, 2);
    assert.match(texts[1] ?? '', /^<svg .*3\.22%/s);
    assert.match(JSON.parse(texts[0] ?? '').source, /Overview.*3\.22%/);
    for (const args of [
      { element: 'report' },
      { element: 'stat', attributes: { fact: 'rd-intensity' }, width: 10 },
      { element: 'chart', attributes: { dataset: 'platforms', type: 'line' } },
    ])
      assert.ok((await ask(client, 'draw_picture', args)).isError, JSON.stringify(args));
  });

  it('answers from a report of one’s own, in Chinese where that is asked for', async () => {
    const own = await connect('--report', 'test/fixtures/smallest.json', '--lang', 'zh');
    const { records } = await askJson(own, 'find_records', { query: 'Eins' });
    assert.equal(records[0].id, 'eins');
    const wrong = await ask(own, 'get_record', { kind: 'figure', id: 'rd-intensity' });
    assert.match(wrong.texts[0] ?? '', /没有 id 为“rd-intensity”的 figure。.*eins/);
  });

  it('has all figures of the report to give', async () => {
    const { found } = await askJson(client, 'find_records', { query: '', kind: 'figure', limit: 1 });
    assert.equal(found, figures.figures.length);
  });
});
