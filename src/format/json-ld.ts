import { jsonText } from './json.js';
import { isPrinted } from '../report/lookup.js';
import type { Figure, FiguresTopic, LocalizedText, ReportTopic, Unit } from '../report/types.js';
import { localize } from './language.js';

/** Where the data itself is had. */
export interface Distribution {
  readonly url: string;
  /** Media type, such as "text/csv". */
  readonly format: string;
}

export interface DatasetOptions {
  /** The language of the words. */
  readonly language: string;
  /** Of the page that shows the report. */
  readonly url?: string;
  /** Address of the licence that the data is under. */
  readonly license?: string;
  readonly distribution?: readonly Distribution[];
}

/** A report as a schema.org Dataset, its figures as what was measured. */
export function reportDataset(
  report: ReportTopic,
  { figures, units }: FiguresTopic,
  { language, url, license, distribution }: DatasetOptions,
): Readonly<Record<string, unknown>> {
  const words = (text: LocalizedText) => localize(text, language);
  const alternate = Object.values(report.title).filter((title) => title !== words(report.label));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: words(report.label),
    alternateName: [...new Set(alternate)],
    description: `${words(report.title)} (${words(report.publisher)}): ${figures.map(({ label }) => words(label)).join(', ')}`,
    identifier: report.id,
    inLanguage: report.languages,
    temporalCoverage: report.period,
    creator: { '@type': 'Organization', name: words(report.publisher) },
    publisher: { '@type': 'Organization', name: words(report.publisher) },
    ...(url && { url }),
    ...(license && { license }),
    isAccessibleForFree: true,
    variableMeasured: figures.map((figure) => variable(figure, units[figure.unit], language)),
    ...(distribution && {
      distribution: distribution.map(({ url: contentUrl, format }) => ({
        '@type': 'DataDownload',
        contentUrl,
        encodingFormat: format,
      })),
    }),
  };
}

/** Data as the text of a script: what would end the script is written as JSON allows. */
export function scriptText(data: Readonly<Record<string, unknown>>, indent?: number): string {
  return jsonText(data, indent).replaceAll('<', '\\u003c');
}

function variable(figure: Figure, unit: Unit | undefined, language: string): Readonly<Record<string, unknown>> {
  const { id, label, description, value, period, source } = figure;
  const pattern = unit?.[language] ?? unit?.['en'] ?? '{value}';
  const unitText = (typeof pattern === 'string' ? pattern : (pattern.other ?? '')).replace('{value}', '').trim();
  return {
    '@type': 'PropertyValue',
    propertyID: id,
    name: localize(label, language),
    ...(description && { description: localize(description, language) }),
    ...(typeof value === 'number' ? { value } : { minValue: value[0], maxValue: value[1] }),
    // ISO 4217 codes are what unitCode takes beside UN/CEFACT's.
    ...(/^[A-Z]{3}$/.test(figure.unit) && { unitCode: figure.unit }),
    ...(unitText && { unitText }),
    ...(period && { observationPeriod: period }),
    ...(isPrinted(source) && { measurementTechnique: `${source.paragraph}: ${source.printed}` }),
  };
}
