import { unclobbered } from '../../controllers/unclobbered.js';
import { ReportError } from '../../report/errors.js';
import { fetchText, tooLarge } from '../../report/fetch-text.js';
import { maxBytes } from '../../report/limits.js';
import { parseJson } from '../../report/parse.js';
import { readReport } from '../../report/read.js';
import type { Report } from '../../report/registry.js';

/** Where an element has its report: at an address, or in the text of a child. */
export type DataSource = { readonly url: string } | { readonly text: string; readonly name: string };

const schemes = ['http:', 'https:', 'blob:', 'data:'];

/** The report that stands at `source`, checked. */
export async function loadReport(source: DataSource, name: string, signal: AbortSignal): Promise<Report> {
  if ('text' in source) {
    // As bytes: no character of a report takes more than three.
    if (source.text.length > maxBytes) throw tooLarge(source.name);
    return readReport(await parseJson(source.text, source.name), { name });
  }
  const url = resolve(source.url);
  const { text, url: base } = await fetchText(url, signal);
  return readReport(await parseJson(text, source.url), { name, base });
}

function resolve(address: string): string {
  try {
    const url = new URL(address, unclobbered(document).baseURI);
    if (schemes.includes(url.protocol)) return url.href;
  } catch {
    // Told below, as what is no address of a web page's either.
  }
  throw new ReportError('no-source', {
    name: 'src',
    value: address,
    text: { zh: `src 的值“${address}”不是网址。`, en: `The src “${address}” is no web address.` },
  });
}
