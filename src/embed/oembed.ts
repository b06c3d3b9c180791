import { bundledReport, type Report } from '../report/registry.js';
import { ReportError } from '../report/errors.js';
import { themeNames } from '../theme/themes.js';
import { frameCode } from './code.js';
import { frameAddress, frameHeight } from './code-parts.js';
import { describe } from './describe.js';
import { tagCode, escapeHtml } from '../format/html.js';
import { parseParameters, type EmbedRequest } from './parameters.js';

/** A response of oEmbed 1.0, of the type `rich` (https://oembed.com/). */
export interface OembedResponse {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  /** A picture of it, where there is one. */
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** What an address that there is no embed for is answered with: its status as oEmbed has it. */
export class OembedError extends Error {
  constructor(
    readonly status: 404,
    message: string,
  ) {
    super(message);
    this.name = 'OembedError';
  }
}

export interface OembedOptions {
  /** What the consumer has room for, in px. */
  readonly maxwidth?: number | undefined;
  readonly maxheight?: number | undefined;
  readonly report?: Report | undefined;
}

/** What is known of a record that has files of its own. */
export interface SharedOptions extends OembedOptions {
  readonly thumbnail?: { readonly url: string; readonly width: number; readonly height: number } | undefined;
  /** Its page, for a report that `embed.html` does not have: there is no frame of it. */
  readonly page?: string | undefined;
}

const width = 640;
const day = 86_400;

/**
 * For pages that put the response into themselves as it is: beside its frame, the text is for where no script runs.
 * WordPress takes the quotation and the frame alone, and hides the text itself.
 */
const textHidden = tagCode(
  'style',
  {},
  "@media (scripting: enabled) { blockquote:has(+ iframe[src*='/embed.html?el=']) { display: none } }",
);

/**
 * Answers an oEmbed request for the address of an embed.html, `…/embed.html?el=stat&fact=rd-expenditure&lang=en`.
 * Throws an `OembedError` where there is nothing at that address.
 */
export async function oembed(url: string, options: OembedOptions = {}): Promise<OembedResponse> {
  const { pathname, search, href } = readAddress(url);
  const { report = bundledReport } = options;
  const { request } = parseParameters(new URLSearchParams(search), { themes: themeNames, languages: report.languages });
  if (!request || !/\/embed\.html$/.test(pathname)) throw new OembedError(404, `There is no embed at ${url}`);
  return respond(request, new URL('.', href).href, options);
}

/** The response for what is asked for, its frame taken from `base`. */
export async function respond(
  request: EmbedRequest,
  base: string,
  { maxwidth = Infinity, maxheight = Infinity, report = bundledReport, thumbnail, page }: SharedOptions = {},
): Promise<OembedResponse> {
  const description = await describe(report, request).catch((error: unknown) => {
    throw error instanceof ReportError ? new OembedError(404, error.message) : error;
  });
  const height = Math.min(frameHeight(request), maxheight);
  const { publisher, label } = await report.load('report');
  const { language } = description.locale;
  const { title, text, source } = description;
  // WordPress shows the quotation until the frame has said its height, and in feeds, where there are no frames; it
  // has to be a bare tag, before the frame.
  const words = tagCode(
    'a',
    { href: page ?? frameAddress(request, base) },
    escapeHtml([text, source].filter(Boolean).join(' ')),
  );
  const shown =
    page === undefined
      ? frameCode(request, { base, description, height }) + textHidden
      : thumbnail
        ? tagCode('a', { href: page }, pictureTag(thumbnail.url, text))
        : '';
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: publisher[language] ?? '',
    provider_name: label[language] ?? '',
    provider_url: base,
    cache_age: day,
    html: tagCode('blockquote', {}, words) + shown,
    width: Math.min(width, maxwidth),
    height,
    ...(thumbnail && {
      thumbnail_url: thumbnail.url,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
  };
}

function pictureTag(src: string, alt: string): string {
  return `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}" width="100%">`;
}

function readAddress(url: string): URL {
  try {
    return new URL(url);
  } catch {
    throw new OembedError(404, `There is no embed at ${url}`);
  }
}
