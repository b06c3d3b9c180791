import { escapeHtml, tagCode } from '../format/html.js';
import { bundledReport, type Report } from '../report/registry.js';
import { frameAddress, frameHeight } from './code-parts.js';
import { describe } from './describe.js';
import { attributesOf, elementNames, type ElementName } from './elements.js';
import { respond } from './oembed.js';
import type { EmbedRequest } from './parameters.js';
import { recordsOf, topicsOf } from './records.js';

/** A file for a static host, its path from the folder that `embed.html` is in. */
export interface ShareFile {
  readonly path: string;
  readonly content: string;
}

/**
 * What a static host needs to answer oEmbed: for every element and record, in each language, the response as JSON and a
 * page whose head leads to it. The page is what an editor pastes into WordPress: `share/stat-rd-expenditure.en.html`.
 */
export async function* shareFiles(base: string, report: Report = bundledReport): AsyncGenerator<ShareFile> {
  for (const element of elementNames) {
    for await (const attributes of everyRecord(element, report)) {
      for (const lang of report.languages) {
        const request = { element, attributes, lang, theme: '', scheme: 'auto', variables: {}, id: '' } as const;
        const name = `${[element, ...Object.values(attributes)].join('-')}.${lang}`;
        const json = `oembed/${name}.json`;
        const response = await respond(request, base, { report });
        yield { path: json, content: `${JSON.stringify(response, undefined, 2)}\n` };
        yield { path: `share/${name}.html`, content: await sharePage(request, base, json, report) };
      }
    }
  }
}

/** The attributes that an element cannot do without, once with each value that there is. */
async function* everyRecord(element: ElementName, report: Report): AsyncGenerator<Record<string, string>> {
  const described = Object.entries(attributesOf(element));
  const [name, description] = described.find(([, each]) => 'required' in each && each.required) ?? [];
  if (!name || !description) yield {};
  else if (description.type === 'choice') for (const value of description.values) yield { [name]: value };
  else if (description.type === 'record') {
    const names = topicsOf(description.of, {});
    const topics = Object.fromEntries(await Promise.all(names.map(async (topic) => [topic, await report.load(topic)])));
    for (const { id } of recordsOf(description.of, {}, topics as object)) yield { [name]: id };
  }
}

async function sharePage(request: EmbedRequest, base: string, json: string, report: Report): Promise<string> {
  const { locale, title, text, source } = await describe(report, request);
  const frame = tagCode('iframe', {
    src: frameAddress(request, '../'),
    title,
    width: '100%',
    height: String(frameHeight(request)),
    frameborder: '0',
    allow: 'clipboard-write',
  });
  return `<!doctype html>
<html lang="${locale.tag}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; img-src data:; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)}</title>
    <meta name="description" content="${escapeHtml(text)}">
    <meta property="og:title" content="${escapeHtml(title)}">
    <meta property="og:description" content="${escapeHtml(text)}">
    <link rel="alternate" type="application/json+oembed" href="${escapeHtml(base + json)}" title="${escapeHtml(title)}">
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="../cdn/embed/embed.css">
    <script defer src="../cdn/embed-host.js"></script>
  </head>
  <body>
    <main>
      ${frame}
      <p>${escapeHtml(text)}</p>
      <p>${escapeHtml(source)}</p>
    </main>
  </body>
</html>
`;
}
