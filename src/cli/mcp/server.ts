import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { errorMessage } from '../../controllers/error-message.js';
import { codeTargets, embedCode } from '../../embed/code.js';
import { frameAddress } from '../../embed/code-parts.js';
import { describe } from '../../embed/describe.js';
import { elementNames, schemes, tagAttributes } from '../../embed/elements.js';
import { drawPicture } from '../../embed/picture.js';
import { tagCode } from '../../format/html.js';
import { ReportError } from '../../report/errors.js';
import { nearest } from '../../report/nearest.js';
import type { Report } from '../../report/registry.js';
import { themeNames } from '../../theme/themes.js';
import { version } from '../../version.js';
import type { CommandIo } from '../io.js';
import { lintHtml } from '../lint/lint-html.js';
import { knownTags } from '../lint/manifest.js';
import { htmlOfMarkdown } from '../lint/markdown.js';
import { optionFault, readTarget } from '../picture/ask.js';
import { lookOf, wrongColours } from '../picture/look.js';
import { Painter } from '../picture/paint.js';
import { pictureMessages } from '../picture/picture.messages.js';
import { loadProofReport } from '../../proof/proof-report.js';
import { readDraft } from '../proof/draft.js';
import { messageOf, proofDraft } from '../proof/findings.js';
import { proofTags } from '../proof/tags.js';
import { didYouMean, say, UsageError } from '../usage.js';
import { readAsked, readElement, shareAddress } from './ask.js';
import { mcpMessages } from './mcp.messages.js';
import {
  allRecords,
  describeFound,
  elementOf,
  foundKinds,
  missedWords,
  searchAll,
  topicOf,
  type FoundRecord,
} from './search.js';

const defaultBase = 'https://your.site/zj-widgets/';
const draftKind = { text: '.txt', markdown: '.md', html: '.html' } as const;
/** Characters of what is to be checked. */
const longest = 2_000_000;
const readOnly = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

/** A server of the Model Context Protocol: the report's records, the elements' code, and checks of what is made of both. */
export function makeServer(report: Report, io: Pick<CommandIo, 'env' | 'language'>): McpServer {
  const { language } = io;
  const words = (key: keyof typeof mcpMessages.en, values: Record<string, string | number> = {}) =>
    say(mcpMessages, language, key, values);
  const server = new McpServer({ name: 'zj-widgets', version }, { instructions: words('mcp.instructions') });
  const kind = z.enum(foundKinds).describe(words('mcp.kind'));
  const lang = z.string().max(35).optional().describe(words('mcp.lang'));
  const asked = {
    element: z
      .string()
      .max(64)
      .describe(`${words('mcp.element')}: ${elementNames.join(', ')}`),
    attributes: z
      .record(z.union([z.string().max(2000), z.number(), z.boolean(), z.array(z.string().max(200)).max(200)]))
      .optional()
      .describe(words('mcp.attributes')),
    lang,
    theme: z
      .string()
      .max(64)
      .optional()
      .describe(`${words('mcp.theme')}: ${themeNames.join(', ')}`),
    scheme: z.enum(schemes).optional().describe(words('mcp.scheme')),
  };

  server.registerTool(
    'find_records',
    {
      description: words('mcp.find'),
      inputSchema: {
        query: z.string().max(500).optional().describe(words('mcp.query')),
        kind: kind.optional(),
        limit: z.coerce.number().int().min(1).max(100).optional().describe(words('mcp.limit')),
        lang,
      },
      annotations: readOnly,
    },
    ({ query: given, kind: only, limit = 10, lang: asked = '' }) =>
      answer(language, async () => {
        if (given === undefined && only === undefined) throw new UsageError(words('mcp.query-or-kind'));
        const query = given ?? '';
        const all = await allRecords(report, only && [only]);
        const found = query.trim() === '' ? all : searchAll(all, query);
        if (found.length === 0) throw new UsageError(words('mcp.nothing', { query }));
        const records = await Promise.all(found.slice(0, limit).map((each) => summarize(report, each, asked)));
        const { words: missed, isNowhere } = missedWords(await allRecords(report), found, query);
        const note = words(isNowhere ? 'mcp.not-there' : 'mcp.not-said', {
          words: missed.join(language === 'zh' ? '、' : ', '),
        });
        return json({ found: found.length, ...(missed.length > 0 && { note }), records });
      }),
  );

  server.registerTool(
    'get_record',
    {
      description: words('mcp.get'),
      inputSchema: { kind, id: z.string().max(200).describe(words('mcp.id')), lang },
      annotations: readOnly,
    },
    ({ kind: wanted, id, lang: asked = '' }) =>
      answer(language, async () => {
        const all = await allRecords(report, [wanted]);
        const found = all.find(({ record }) => record.id === id);
        if (!found) {
          const other = (await allRecords(report)).find(({ record }) => record.id === id);
          const ids = all.map(({ record }) => record.id);
          const meant = searchAll(all, id).map(({ record }) => record.id);
          const near = other
            ? words('mcp.other-kind', { kind: other.kind })
            : didYouMean([...new Set([...meant, ...nearest(id, ids)])].slice(0, 3), language);
          throw new UsageError(words('mcp.unknown-id', { kind: wanted, id }) + near);
        }
        return json({ ...(await summarize(report, found, asked)), data: found.record });
      }),
  );

  server.registerTool(
    'list_elements',
    {
      description: words('mcp.elements'),
      inputSchema: { element: z.string().max(64).optional().describe(words('mcp.element')) },
      annotations: readOnly,
    },
    ({ element }) =>
      answer(language, () => {
        const tags = [...knownTags.values()];
        if (element === undefined) {
          return json({ elements: tags.map(({ name, summary }) => ({ tag: name, summary })) });
        }
        const known = readElement(element, language);
        const { name: tag, summary, slots, parts } = known;
        const attributes = [...known.attributes.values()].map((each) => ({
          name: each.name,
          type: each.type,
          ...(each.values.length > 0 && { values: each.values.filter(Boolean) }),
          ...(each.description && 'required' in each.description && { required: true }),
          description: each.text,
        }));
        return json({ tag, summary, attributes, slots: slots.filter(Boolean), parts });
      }),
  );

  server.registerTool(
    'write_code',
    {
      description: words('mcp.code'),
      inputSchema: {
        target: z.enum([...codeTargets, 'link', 'share']).describe(words('mcp.target')),
        ...asked,
        base: z
          .string()
          .max(2000)
          .optional()
          .describe(`${words('mcp.base')}; ${defaultBase}`),
      },
      annotations: readOnly,
    },
    ({ target, base = defaultBase, ...wanted }) =>
      answer(language, async () => {
        const isTag = ['html', 'single-file', 'react', 'vue'].includes(target);
        const request = await readAsked(report, wanted, language, isTag);
        const folder = readBase(base, language);
        const description = await describe(report, request);
        const code =
          target === 'link'
            ? frameAddress(request, folder)
            : target === 'share'
              ? await shareAddress(report, request, folder, language)
              : embedCode(target, request, { base: folder, description });
        const { text, source } = description;
        return json({ code, text, source });
      }),
  );

  server.registerTool(
    'check_html',
    {
      description: words('mcp.check'),
      inputSchema: {
        html: z.string().max(longest).describe(words('mcp.html')),
        format: z.enum(['html', 'markdown']).optional().describe(words('mcp.format')),
      },
      annotations: readOnly,
    },
    ({ html, format }) =>
      answer(language, async () => {
        const findReport = format === 'markdown' ? (name: string) => (name === '' ? report : 'unread') : undefined;
        const pieces = format === 'markdown' ? htmlOfMarkdown(html) : [html];
        const linted = await Promise.all(pieces.map((piece) => lintHtml(piece, findReport && { findReport })));
        const elements = linted.reduce((sum, each) => sum + each.elements, 0);
        const faults = linted
          .flatMap((each) => each.faults)
          .map(({ message, ...fault }) => ({ ...fault, message: message(language) }));
        const key = elements === 0 ? 'mcp.no-element' : 'mcp.sound';
        return json({ elements, faults, ...(faults.length === 0 && { verdict: words(key, { elements }) }) });
      }),
  );

  server.registerTool(
    'proof_draft',
    {
      description: words('mcp.proof'),
      inputSchema: {
        text: z.string().max(longest).describe(words('mcp.draft')),
        format: z.enum(['text', 'markdown', 'html']).optional().describe(words('mcp.format')),
        lang,
      },
      annotations: readOnly,
    },
    ({ text, format = 'text', lang: asked = '' }) =>
      answer(language, async () => {
        const draft = readDraft(draftKind[format], text, new Uint8Array());
        const all = await allRecords(report);
        const findings = await Promise.all(
          [
            ...proofDraft('', draft, await loadProofReport(report)),
            ...(format === 'text' ? [] : await proofTags('', text, draftKind[format], report)),
          ].map(async (finding) => {
            const { line, column, text, verdict, kind, record, expected } = finding;
            const found = all.find((each) => each.record.id === record && topicOf(each.kind) === finding.topic);
            const cited = found && (await describeFound(report, found, asked));
            const message = messageOf(finding, language);
            return { line, column, text, verdict, kind, record, expected, message, source: cited?.source ?? null };
          }),
        );
        const count = (verdict: string) => findings.filter((each) => each.verdict === verdict).length;
        return json({ wrong: count('wrong'), right: count('right'), unsure: count('unsure'), findings });
      }),
  );

  server.registerTool(
    'draw_picture',
    {
      description: words('mcp.picture'),
      inputSchema: {
        ...asked,
        scheme: z.enum(['light', 'dark']).optional().describe(words('mcp.scheme')),
        format: z.enum(['svg', 'png']).optional().describe(words('mcp.picture-format')),
        width: z.coerce.number().int().optional().describe(words('mcp.width')),
        height: z.coerce.number().int().optional().describe(words('mcp.height')),
      },
      annotations: readOnly,
    },
    ({ format = 'svg', width, height, ...wanted }) =>
      answer(language, async () => {
        const request = await readAsked(report, wanted, language);
        const { element } = request;
        if (element === 'report' || request.attributes['variant'] === 'inline') {
          throw new UsageError(
            words('mcp.picture-of', { element, valid: elementNames.filter((each) => each !== 'report').join(', ') }),
          );
        }
        const wrong = wrongColours(request);
        if (wrong.length > 0) throw new UsageError(wrong.map((each) => optionFault(each, language)).join('\n'));
        const target = readTarget(
          element,
          {
            output: `picture.${format}`,
            ...(width !== undefined && { width: String(width) }),
            ...(height !== undefined && { height: String(height) }),
          },
          language,
        );
        const [picture, { text, source }] = await Promise.all([
          drawPicture(report, request, {
            look: (locale) => lookOf(request, locale),
            width: target.width,
            height: target.height,
          }),
          describe(report, request),
        ]);
        const said = json({ alt: text, source, width: picture.width, height: picture.height });
        if (format === 'svg') return { content: [...said.content, { type: 'text', text: picture.svg }] };
        const painter = new Painter(io);
        try {
          const painted = await painter.paint(picture, target);
          if ('fault' in painted) throw new UsageError(say(pictureMessages, language, painted.fault, painted.values));
          const data = painted.content.toString('base64');
          return { content: [...said.content, { type: 'image', data, mimeType: 'image/png' }] };
        } finally {
          await painter.close();
        }
      }),
  );

  return server;
}

async function summarize(report: Report, found: FoundRecord, lang: string) {
  const { kind, record } = found;
  const { element, attributes } = elementOf(found);
  return {
    kind,
    id: record.id,
    label: record.label,
    ...(await describeFound(report, found, lang)),
    tag: tagCode(`zj-${element}`, tagAttributes(element, attributes), '…'),
  };
}

function readBase(base: string, language: string): string {
  let url: URL | undefined;
  try {
    url = new URL(base);
  } catch {
    // Said below.
  }
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(say(mcpMessages, language, 'mcp.base-form', { value: base }));
  }
  return `${url.origin}${url.pathname.replace(/\/?$/, '/')}`;
}

function json(value: object): CallToolResult {
  return { content: [{ type: 'text', text: JSON.stringify(value, undefined, 1) }] };
}

/** What was asked wrongly is told as the answer of the tool, so that a model can mend it. */
async function answer(language: string, run: () => CallToolResult | Promise<CallToolResult>): Promise<CallToolResult> {
  try {
    return await run();
  } catch (error) {
    const fail = (text: string): CallToolResult => ({ isError: true, content: [{ type: 'text', text }] });
    // What the command line calls --width is width here.
    if (error instanceof UsageError) return fail(error.message.replace(/(?<![\w-])--(?=[a-z])(?!zj-)/g, ''));
    if (error instanceof ReportError) {
      return fail(error.details.text?.[language] ?? errorMessage(error, { language, tag: language }));
    }
    throw error;
  }
}
