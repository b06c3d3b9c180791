import { createHash } from 'node:crypto';
import { respond } from '../../embed/oembed.js';
import { drawPicture } from '../../embed/picture.js';
import { everyShared, requestFor } from '../../embed/share-records.js';
import type { Chosen } from '../../embed/share-names.js';
import { resolveLocale } from '../../format/resolve-locale.js';
import type { Picture } from '../../pictures/frame.js';
import { ReportError } from '../../report/errors.js';
import { makeReport } from '../../report/read.js';
import { bundledReport, peekReport, type Report } from '../../report/registry.js';
import { escapeXml } from '../../pictures/svg.js';
import { lookOf } from '../picture/look.js';
import type { CheckedReport } from '../prerender/report-files.js';
import { ReportFiles } from '../prerender/report-files.js';
import { fillPage, linkedStyles } from '../prerender/fill.js';
import { placeOf } from '../prerender/addresses.js';
import { indexPage, recordPage, type PageContext } from './page.js';
import { pageStyles } from './page.styles.js';
import { loadWhole, sharedData, type SharedData } from './shared-data.js';
import { previewSize } from './structured-data.js';

/** A file, its name that within the folder. */
export interface ShareFile {
  readonly path: string;
  /** A picture may be drawn while others are made ready. */
  readonly content: string | Uint8Array | Promise<Uint8Array>;
  /** What a PNG was drawn from, as a hash: as long as that is the same, so is the picture. */
  readonly drawnFrom?: string;
}

/** Makes a PNG of what is drawn, or takes the one that is there already, drawn from the same. */
export type Paint = (file: string, picture: Picture, drawnFrom: string) => Promise<Uint8Array>;

/**
 * All that a static host needs to give each record of a report an address: pages, data, pictures, answers to oEmbed. The
 * same report always gives the same files. `address` is that of the folder with `embed.html`; the files are for `share/` in
 * it.
 */
export async function* shareFiles(
  address: string,
  given: Report = bundledReport,
  { paint, language = 'en' }: { readonly paint?: Paint | undefined; readonly language?: string } = {},
): AsyncGenerator<ShareFile> {
  const folder = `${address}share/`;
  const whole = await loadWhole(given === bundledReport ? given : await underOwnName(given));
  const { report } = whole;
  const shared = await everyShared(report);
  const reportName = report === bundledReport ? '' : report.id;
  const languages = report.languages.map((lang) => ({ lang, tag: resolveLocale(lang, report.languages).tag }));
  const styles = new Map<string, string>();
  const fill = pageFiller(report, reportName, styles, language);
  for (const { lang } of languages) {
    const all = await Promise.all(shared.map((each) => sharedData(whole, each, lang)));
    const context: PageContext = { whole, folder, all, languages, reportName, hasPictures: paint !== undefined };
    for (const data of all) {
      const { file, csv, json } = data;
      const preview = await draw(data, context, previewSize);
      yield { path: `${file}.html`, content: await fill(recordPage(data, context, preview.description)) };
      yield { path: `${file}.csv`, content: csv };
      yield { path: `${file}.json`, content: json };
      yield { path: `${file}.oembed.json`, content: await oembedResponse(data, address, context) };
      yield { path: `${file}.svg`, content: (await draw(data, context)).svg };
      if (!paint) continue;
      const drawnFrom = createHash('sha256').update(preview.svg).digest('hex');
      yield { path: `${file}.png`, content: paint(`${file}.png`, preview, drawnFrom), drawnFrom };
    }
    const locale = all[0]?.locale ?? resolveLocale(lang, report.languages);
    yield { path: `index.${lang}.html`, content: await fill(indexPage(lang, locale, context)) };
  }
  yield { path: 'sitemap.xml', content: siteMap(folder, ['index', ...shared.map(({ name }) => name)], languages) };
  yield { path: 'share.css', content: pageStyles };
  for (const [name, css] of styles) yield { path: `styles/${name}`, content: css };
}

/** A report by a name that elements find it by, though another may have its id. */
async function underOwnName(given: Report): Promise<Report> {
  const { topics } = await loadWhole(given);
  return makeReport(topics, peekReport(given.id) ? `own-${given.id}` : given.id);
}

/** Writes what elements show into a page, as `zj-widgets prerender` does. */
function pageFiller(report: Report, name: string, styles: Map<string, string>, language: string) {
  const checked: CheckedReport = { faults: 0, id: report.id, lacksMap: false, files: [], make: () => report };
  const context = {
    name: 'share',
    place: placeOf('/share/page.html', '/'),
    files: new ReportFiles('/', language, () => undefined),
    given: new Map(name === '' ? [] : [[name, checked] as const]),
    language,
    sheets: linkedStyles('styles/', styles),
    sheetsKey: 'styles/',
    content: 'both',
    onElement: () => undefined,
  } as const;
  return async (page: string): Promise<Uint8Array> => {
    const { bytes, faults } = await fillPage(Buffer.from(page), context);
    const [fault] = faults;
    if (fault) throw new Error(fault.message);
    return bytes;
  };
}

async function oembedResponse(data: SharedData, address: string, context: PageContext): Promise<string> {
  const { whole, folder, hasPictures, reportName } = context;
  const { report } = whole;
  const thumbnail = hasPictures ? { url: `${folder}${data.file}.png`, ...previewSize } : undefined;
  const page = reportName === '' ? undefined : `${folder}${data.file}.html`;
  const response = await respond(requestFor(data.shown, data.lang), address, { report, thumbnail, page });
  return `${JSON.stringify(response, undefined, 2)}\n`;
}

/**
 * As large as the element is by itself, or fitted into a shape. What has no picture, as the whole report, or more parts than
 * the shape has room for, is shown by the report's first figures, or whatever else it has.
 */
async function draw(data: SharedData, { whole, all }: PageContext, size: Partial<typeof previewSize> = {}) {
  const { report, figures } = whole;
  const facts = figures.figures.slice(0, mostFigures).map(({ id }) => id);
  const first: Chosen[] = facts.length > 0 ? [{ element: 'stat-grid', attributes: { facts: facts.join(' ') } }] : [];
  for (const chosen of [data.subject, ...first, ...all.map(({ subject }) => subject)]) {
    const request = requestFor(chosen, data.lang);
    try {
      return await drawPicture(report, request, { look: (locale) => lookOf(request, locale), ...size });
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
    }
  }
  throw new ReportError('empty-selection', { name: 'report', value: report.id });
}

const mostFigures = 4;

/** As sitemaps.org has it, each page with those in other languages. */
function siteMap(folder: string, names: readonly string[], languages: PageContext['languages']): string {
  const address = (name: string, lang: string) => escapeXml(`${folder}${name}.${lang}.html`);
  const urls = names.flatMap((name) =>
    languages.map(({ lang }) => {
      const links = languages.map(
        (each) => `<xhtml:link rel="alternate" hreflang="${escapeXml(each.tag)}" href="${address(name, each.lang)}"/>`,
      );
      return `<url><loc>${address(name, lang)}</loc>${links.join('')}</url>\n`;
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('')}</urlset>
`;
}
