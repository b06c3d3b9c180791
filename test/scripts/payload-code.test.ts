/** Text of a report is text wherever it is written into code: for pages, frameworks, oEmbed, search engines. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import ts from 'typescript';
import { parse as parseVue } from 'vue/compiler-sfc';
import { embedCode as menuCode } from '../../src/elements/actions/actions.utils.js';
import { embedCode, type CodeTarget } from '../../src/embed/code.js';
import { describe as inWords, type Description } from '../../src/embed/describe.js';
import { oembed, OembedError, type OembedResponse } from '../../src/embed/oembed.js';
import { shareFiles } from '../../src/cli/share/files.js';
import { reportDataset, scriptText } from '../../src/format/json-ld.js';
import { payloads, reportPayloads } from '../support/payloads.js';
import { structureOf } from './support/html-structure.js';
import { ask, everyPicture } from './support/pictures.js';
import { spoiltReport, type Reports } from './support/spoilt-report.js';

const base = 'https://example.org/zj/';

let reports: Reports;
let queries: readonly string[];

before(async () => {
  reports = await spoiltReport();
  const pictured = await everyPicture(reports.usual);
  queries = ['el=report', ...pictured].flatMap((query) => [`${query}&lang=en`, `${query}&lang=zh`]);
});

/** The code for everything that there is, of the report as usual and with the payloads. */
async function everyCode(
  target: CodeTarget,
): Promise<{ query: string; usual: string; spoilt: string; description: Description }[]> {
  return Promise.all(
    queries.map(async (query) => {
      const request = ask(query, reports.usual.languages);
      const description = await inWords(reports.spoilt, request);
      const code = (each: Description) => embedCode(target, request, { base, description: each });
      return { query, usual: code(await inWords(reports.usual, request)), spoilt: code(description), description };
    }),
  );
}

/** Payloads that are in none of the texts: what has not been written has not been tried. */
const unsaid = (texts: readonly string[]) => {
  const all = texts.join('\n');
  return reportPayloads.filter((payload) => !all.includes(payload));
};

describe('payloads of markup and script in code for pages', () => {
  for (const target of ['html', 'single-file', 'iframe', 'wordpress'] as const) {
    it(`are text and nothing else in the code for ${target}`, async () => {
      const said: string[] = [];
      for (const { query, usual, spoilt, description } of await everyCode(target)) {
        const { nodes, words } = structureOf(spoilt);
        assert.deepEqual(nodes, structureOf(usual).nodes, query);
        // What is in a noscript is elements where there are no scripts, and text where there are.
        assert.deepEqual(structureOf(spoilt, 'scripts').nodes, structureOf(usual, 'scripts').nodes, query);
        assert.ok(words.join('').includes(description.text), query);
        said.push(...words);
      }
      assert.deepEqual(unsaid(said), []);
    });
  }

  it('are text and nothing else in the code of the actions menu, as fallback and as an attribute', () => {
    for (const payload of payloads) {
      const attributes = [{ name: 'fact', value: payload }];
      const element = { localName: 'zj-stat', attributes } as unknown as Element;
      const { nodes, words } = structureOf(menuCode(element, payload, `${base}cdn/autoload.js`));
      assert.deepEqual(nodes, [
        `<link rel=stylesheet href=${base}cdn/zj-widgets.css>`,
        `<script type=module src=${base}cdn/autoload.js>`,
        `<zj-stat fact=${payload}>`,
      ]);
      assert.equal(words.join('').trim(), payload);
    }
  });

  it('are text and nothing else in pages to share and in oEmbed responses', async () => {
    const collect = async (report: Reports['usual']) => {
      const files = new Map<string, string>();
      for await (const { path, content } of shareFiles(base, report)) {
        if (/\.html$|\.oembed\.json$/.test(path)) files.set(path, Buffer.from(await content).toString());
      }
      return files;
    };
    const [usual, spoilt] = [await collect(reports.usual), await collect(reports.spoilt)];
    const said: string[] = [];
    assert.deepEqual([...spoilt.keys()], [...usual.keys()]);
    // What an element draws of other words is another drawing, which the tests of prerendered pages hold.
    // Nor do other words break where the usual ones do.
    const around = (html: string) =>
      html.replace(/<template shadowrootmode.*?<\/template><div data-zj-fallback.*?<\/div>|<wbr>/gs, '');
    const htmlIn = (path: string, content = '') =>
      path.endsWith('.json') ? (JSON.parse(content) as OembedResponse).html : around(content);
    for (const [path, content] of spoilt) {
      const { nodes, words } = structureOf(htmlIn(path, content));
      assert.deepEqual(nodes, structureOf(htmlIn(path, usual.get(path))).nodes, path);
      said.push(...words);
    }
    assert.deepEqual(unsaid(said), []);
  });
});

describe('payloads of markup and script in code for frameworks', () => {
  it('are strings and nothing else in the code for React', async () => {
    const said: string[] = [];
    for (const { query, usual, spoilt, description } of await everyCode('react')) {
      const { nodes, words } = syntaxOf(spoilt);
      assert.deepEqual(nodes, syntaxOf(usual).nodes, query);
      assert.ok(words.includes(description.text), query);
      said.push(...words);
    }
    assert.deepEqual(unsaid(said), []);
  });

  it('run no shortcode of WordPress, in text or attributes', async () => {
    const words = 'Before [gallery ids="1"] after';
    const request = ask('el=stat&fact=rd-expenditure&lang=en', reports.usual.languages);
    const description = { ...(await inWords(reports.usual, request)), title: words, text: words, source: words };
    const code = embedCode('wordpress', request, { base, description });
    assert.doesNotMatch(code, /[[\]]/);
    // The frame's title, the text, and the link.
    assert.equal(structureOf(code).words.join('').split(words).length - 1, 3);
  });

  it('are text and nothing else in the code for Vue', async () => {
    const said: string[] = [];
    for (const { query, usual, spoilt, description } of await everyCode('vue')) {
      const { nodes, words } = templateOf(spoilt);
      assert.deepEqual(nodes, templateOf(usual).nodes, query);
      // Vue takes spaces together, as pages do.
      assert.ok(words.includes(description.text.replace(/[ \t]+/g, ' ')), query);
      said.push(...words);
    }
    const all = said.join('\n');
    assert.deepEqual(
      reportPayloads.filter((payload) => !all.includes(payload.replace(/[ \t]+/g, ' '))),
      [],
    );
  });

  it('are text and nothing else in the code for Markdown', async () => {
    const said: string[] = [];
    for (const { query, spoilt, description } of await everyCode('markdown')) {
      const [, title, text, source] = markdown.exec(spoilt) ?? [];
      const words = [title, text, source].map((each) => each?.replace(/\\(\W|_)/g, '$1'));
      assert.deepEqual(words, [description.title, description.text, description.source], `${query}\n${spoilt}`);
      said.push(words.join('\n'));
    }
    assert.deepEqual(unsaid(said), []);
  });
});

/**
 * A character without a meaning in Markdown, an ampersand that no entity begins with among them, or one that a backslash
 * takes it from (CommonMark, 2.4 and 2.5).
 */
const plain = /((?:[^\\`*_[\]<>#|&{}$~\n]|&(?!#?\w+;)|\\[!-/:-@[-`{-~])+)/.source;
const address = /\(https:\/\/example\.org\/zj\/embed\.html\?[^\s()\\<>"]+\)/.source;
const markdown = new RegExp(
  `^\\[!\\[${plain}\\]\\([\\w.-]+\\.svg\\)\\]${address}\n\n${plain}\n\n\\[${plain}\\]${address}\n$`,
);

/** The kinds of syntax that TypeScript finds, names among them, and the strings. */
function syntaxOf(code: string): { readonly nodes: readonly string[]; readonly words: readonly string[] } {
  const nodes: string[] = [];
  const words: string[] = [];
  const file = ts.createSourceFile('code.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
  assert.deepEqual(
    parseDiagnostics.map(({ messageText }) => messageText),
    [],
    code,
  );
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) words.push(node.text);
    nodes.push(`${ts.SyntaxKind[node.kind]}${ts.isIdentifier(node) ? ` ${node.text}` : ''}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { nodes, words };
}

/** What Vue's own compiler makes of a template: elements with attributes, directives, expressions; and the text. */
function templateOf(code: string): { readonly nodes: readonly string[]; readonly words: readonly string[] } {
  const nodes: string[] = [];
  const words: string[] = [];
  const { descriptor, errors } = parseVue(code, { filename: 'code.vue' });
  assert.deepEqual(errors, [], code);
  assert.deepEqual(descriptor.customBlocks, []);
  interface Each {
    readonly type: number;
    readonly tag?: string;
    readonly content?: unknown;
    readonly props?: readonly { readonly name: string }[];
    readonly children?: readonly Each[];
  }
  const visit = ({ type, tag, content, props = [], children = [] }: Each): void => {
    nodes.push([type, tag, ...props.map(({ name }) => name)].join(' '));
    if (typeof content === 'string') words.push(content.trim());
    children.forEach(visit);
  };
  visit(descriptor.template?.ast as unknown as Each);
  return { nodes, words };
}

describe('payloads of markup and script in schema.org data', () => {
  it('are strings and nothing else, and do not end the script', async () => {
    const dataset = reportDataset(await reports.spoilt.load('report'), await reports.spoilt.load('figures'), {
      language: 'en',
    });
    const text = scriptText(dataset);
    assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(dataset)));
    const { nodes, words } = structureOf(`<script type="application/ld+json">${text}</script><p>after</p>`);
    assert.deepEqual(nodes, ['<script type=application/ld+json>', '<p>']);
    assert.deepEqual(words, [text, 'after']);
    assert.match(JSON.stringify(dataset), /<\/script>/);
  });
});

describe('payloads of markup and script in addresses of frames', () => {
  it('are refused or words, whatever parameter they are given as', async () => {
    const asked = { el: 'stat', fact: 'rd-expenditure' };
    const styles = new Set<string>();
    for (const payload of payloads) {
      for (const name of ['el', 'fact', 'variant', 'lang', 'theme', 'scheme', 'accent', 'font', 'id', payload]) {
        const address = `${base}embed.html?${new URLSearchParams({ ...asked, [name]: payload }).toString()}`;
        const response = await oembed(address).catch((error: unknown) => error);
        if (response instanceof OembedError) continue;
        const { nodes } = structureOf((response as OembedResponse).html);
        const [quotation, link = '', frame = '', ...others] = nodes;
        assert.deepEqual([quotation, others], ['<blockquote>', ['<style>']], address);
        styles.add((response as OembedResponse).html.replace(/^.*<style>|<\/style>.*$/gs, ''));
        for (const node of [link, frame])
          assert.match(node, /^<(?:a href|iframe src)=https:\/\/example\.org\/zj\/embed\.html\?/);
        assert.ok(!nodes.join('').includes(payload), address);
      }
    }
    // It is written for all alike.
    assert.equal(styles.size, 1);
  });
});
