import type { Locale } from '../format/language.js';
import type { ReportRecord } from '../report/types.js';
import { escapeXml, tag } from './svg.js';

/** What a picture says of itself within its file, in words of Dublin Core. */
export interface PictureMetadata {
  readonly title: string;
  /** What is seen, and its source. */
  readonly description: string;
  /** The citation. */
  readonly source: string;
  /** Report, element and record: "zhejiang-2021-2025/stat/rd-expenditure". */
  readonly identifier: string;
  /** Who published the report. */
  readonly publisher: string;
  /** Address of the licence that the data is under. */
  readonly licence: string | undefined;
}

/** As SVG carries it, for the programs that list, search and cite pictures. */
export function metadataTag(metadata: PictureMetadata, locale: Locale): string {
  const { title, source, identifier, publisher, licence } = metadata;
  const words = Object.entries({ title, source, identifier, publisher, language: locale.tag, rights: licence });
  const work = [
    ...words.flatMap(([name, text]) => (text ? tag(`dc:${name}`, {}, escapeXml(text)) : [])),
    ...(licence ? [tag('cc:license', { 'rdf:resource': licence })] : []),
  ];
  const namespaces = {
    'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:cc': 'http://creativecommons.org/ns#',
  };
  return tag('metadata', {}, tag('rdf:RDF', namespaces, tag('cc:Work', { 'rdf:about': '' }, ...work)));
}

/** What a picture is known by: of one record its id, of several the element that shows them. */
export function identifierOf(report: string, element: string, records: readonly ReportRecord[]): string {
  const [only, ...others] = records;
  return [report, element, ...(only && others.length === 0 ? [only.id] : [])].join('/');
}
