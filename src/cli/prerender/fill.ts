import MagicString from 'magic-string';
import { errorMessage } from '../../controllers/error-message.js';
import { loadFooter } from '../../controllers/footer.js';
import { loadOtherReports } from '../../controllers/report.js';
import { citeAsText, citeReport } from '../../format/citation.js';
import type { Locale } from '../../format/language.js';
import { resolveLocale, textDirection } from '../../format/resolve-locale.js';
import { attributeFor, attributesOf } from '../../embed/elements.js';
import { checkRecords, recordAttributes, recordsOf } from '../../embed/records.js';
import { loadForms } from '../../elements/chart/forms.js';
import { faultMessage, parseParameters, type EmbedRequest } from '../../embed/parameters.js';
import { ReportError } from '../../report/errors.js';
import { findRecord, splitIds } from '../../report/lookup.js';
import { findReport, type Report } from '../../report/registry.js';
import { topicNames } from '../../report/topics.js';
import type { ReportRecord, Topics } from '../../report/types.js';
import { say } from '../usage.js';
import { rebase } from './addresses.js';
import { BroughtReports, type ReportContext } from './brought.js';
import type { PageFault } from './faults.js';
import type { Content, Filled } from './job.js';
import { decodePage, toAscii } from './decode.js';
import { writeFallback } from './fallback.js';
import { LeftElements } from './left.js';
import { readPage, type Placed } from './page.js';
import { prerenderMessages } from './prerender.messages.js';
import { drawShadow } from './render.js';
import { inlineStyles, linkedStyles, setDirection, tidyShadow, writeShadow, type StyleSheets } from './shadow.js';

export { inlineStyles, linkedStyles };

export interface FilledPage extends Pick<Filled, 'elements' | 'faults' | 'notes' | 'files'> {
  /** As it is to be written; as it was where it has faults. */
  readonly bytes: Uint8Array;
}

/** What a page is filled with, and where it stands. */
export interface PageContext extends Pick<ReportContext, 'name' | 'place' | 'files' | 'given' | 'language'> {
  readonly sheets: StyleSheets;
  /** Tells pages apart that are not given their styles in the same way. */
  readonly sheetsKey: string;
  readonly content: Content;
  /** Called before each element. */
  readonly onElement: (placed: Placed) => void;
}

/** Elements that were drawn, with the styles that they were given; those of a report go with it. */
const drawn = new WeakMap<Report, Map<string, Drawn>>();
const mostDrawn = 2000;

interface Drawn {
  readonly markup: string;
  readonly styles: readonly (readonly [css: string, tag: string])[];
}

/** Fills the elements of one page. Whatever else stands in it stays byte for byte. */
export async function fillPage(bytes: Uint8Array, context: PageContext): Promise<FilledPage> {
  const { language } = context;
  const asItWas = { bytes, elements: 0, faults: [], notes: [], files: [] };
  const decoded = decodePage(bytes, language);
  if ('message' in decoded) return { ...asItWas, faults: [decoded] };
  const { text, byteOrderMark, declared } = decoded;
  if (!/<zj-/i.test(text)) return asItWas;
  const page = readPage(text, language);
  const faults = [...page.faults];
  const place = page.base === undefined ? context.place : rebase(page.base, context.place);
  const reports = new BroughtReports({
    ...context,
    text,
    place,
    fault: (message, at) => faults.push({ ...at, message }),
  });
  const filled = new MagicString(text);
  const left = new LeftElements(language);
  let elements = 0;
  try {
    await Promise.all([loadOtherReports(), loadFooter(), loadForms(), reports.bring(page.reports)]);
    for (const placed of page.placed) {
      if (left.has(placed, reports)) continue;
      context.onElement(placed);
      for (const [start, end] of placed.written) filled.remove(start, end);
      const markup = await fillElement(placed, context, faults);
      if (markup) filled.appendRight(placed.offset, declared ? markup : toAscii(markup));
      elements += 1;
    }
  } finally {
    reports.takeBack();
  }
  if (faults.length > 0) {
    faults.sort((a, b) => a.line - b.line || a.column - b.column);
    return { ...asItWas, faults, files: reports.files };
  }
  const written = Buffer.from((byteOrderMark ? '\ufeff' : '') + filled.toString(), 'utf8');
  return { bytes: written, elements, faults, notes: left.notes(), files: reports.files };
}

/** What to write into an element; empty where there are faults. */
async function fillElement(placed: Placed, context: PageContext, faults: PageFault[]): Promise<string> {
  const { language, sheets, sheetsKey, content } = context;
  const fault = (message: string, attribute?: string) => faults.push({ ...placed.at(attribute), message });
  try {
    const report = findReport(placed.report);
    const known = drawnOf(report);
    const { tag, attributes, lang, reportUrl, precedingHeading, lacksFallback, inText } = placed;
    const key = JSON.stringify([
      tag,
      attributes,
      lang,
      placed.report,
      reportUrl,
      precedingHeading,
      lacksFallback,
      inText,
      content,
      sheetsKey,
    ]);
    let found = known.get(key);
    if (!found) {
      const topics = await loadAll(report);
      const request = readRequest(placed, topics, language, fault);
      if (!request) return '';
      found = drawElement(placed, report, request, topics, context);
      if (known.size >= mostDrawn) known.clear();
      known.set(key, found);
    } else for (const [css, of] of found.styles) sheets.place(css, of);
    return found.markup;
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    const remedy =
      error.code === 'unknown-report'
        ? ` ${say(prerenderMessages, language, 'prerender.unknown-report', { report: placed.report })}`
        : '';
    fault(errorMessage(error, { language, tag: language }) + remedy, error.details.name);
    return '';
  }
}

function drawnOf(report: Report): Map<string, Drawn> {
  const known = drawn.get(report) ?? new Map<string, Drawn>();
  drawn.set(report, known);
  return known;
}

function drawElement(
  placed: Placed,
  report: Report,
  request: EmbedRequest,
  topics: Partial<Topics>,
  { sheets, content }: PageContext,
): Drawn {
  const resolved = resolveLocale(placed.lang, report.languages);
  const locale = { ...resolved, words: report.messages[resolved.language] };
  const root = tidyShadow(drawShadow(placed));
  const origin = placed.element === 'source' ? '' : originOf(request, topics, locale);
  const text =
    content !== 'shadow' && placed.lacksFallback
      ? writeFallback(root, placed.inText ? 'text' : 'blocks', locale, origin)
      : '';
  if (content === 'text') return { markup: text, styles: [] };
  if (textDirection(locale) === 'rtl') setDirection(root, 'rtl');
  const styles: (readonly [css: string, tag: string])[] = [];
  const place: StyleSheets['place'] = (css, tag) => {
    styles.push([css, tag]);
    return sheets.place(css, tag);
  };
  const shadow = writeShadow(root, placed.tag, { place });
  return { markup: `<template shadowrootmode="open">${shadow}</template>${text}`, styles };
}

/** The element's attributes held against what it takes and what its report has; undefined where there are faults. */
function readRequest(
  { element, attributes }: Placed,
  topics: Partial<Topics>,
  language: string,
  fault: (message: string, attribute?: string) => void,
): EmbedRequest | undefined {
  const given = Object.entries(attributesOf(element)).flatMap(([name, { type }]) => {
    const attribute = attributeFor(element, name, attributes);
    return attribute === undefined ? [] : [[name, type === 'boolean' ? 'true' : (attributes[attribute] ?? '')]];
  });
  const { request, faults } = parseParameters({ el: element, ...Object.fromEntries(given) }, { themes: [] });
  const locale = { language, tag: language };
  const unknown = request ? checkRecords(request, topics) : [];
  for (const each of [...faults, ...unknown])
    fault(faultMessage(each, locale), attributeFor(element, each.name, attributes));
  return unknown.length === 0 ? request : undefined;
}

/** All that a report has: on a server an element cannot wait. */
async function loadAll(report: Report): Promise<Partial<Topics>> {
  const loaded = await Promise.allSettled(topicNames.map((name) => report.load(name)));
  return Object.fromEntries(
    loaded.flatMap((topic, index) => (topic.status === 'fulfilled' ? [[topicNames[index], topic.value]] : [])),
  ) as Partial<Topics>;
}

/** The report and, where the element shows records that it names, their paragraphs and printed words. */
function originOf(request: EmbedRequest, topics: Partial<Topics>, locale: Locale): string {
  const { report } = topics;
  if (!report) return '';
  const records = recordAttributes(request.element).flatMap(([name, { of }]) =>
    splitIds(request.attributes[name] ?? '').flatMap(
      (id) => findRecord(recordsOf(of, request.attributes, topics), id) ?? [],
    ),
  );
  const cited = records.filter((record): record is ReportRecord => 'source' in record);
  if (cited.length > 0) return citeAsText(report, cited, locale);
  return citeReport(report, locale);
}
