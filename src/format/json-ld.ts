import { jsonText } from './json.js';
import { isPrinted } from '../report/lookup.js';
import type { Figure, FiguresTopic, LocalizedText, ReportTopic, Unit } from '../report/types.js';
import { localize } from './language.js';
import { licenceOf } from './licence.js';

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
  readonly distribution?: readonly Distribution[];
}

const project = { '@type': 'Organization', name: 'zj-widgets' };

/** Units that UN/CEFACT has a common code for. */
const unitCodes: Readonly<Record<string, string>> = { percent: 'P1', years: 'ANN' };

/** A report as a schema.org Dataset, its figures as what was measured. */
export function reportDataset(
  report: ReportTopic,
  { figures, units }: FiguresTopic,
  { language, url, distribution }: DatasetOptions,
): Readonly<Record<string, unknown>> {
  const words = (text: LocalizedText) => localize(text, language);
  const license = licenceOf(report);
  // Who publishes a report has not published this data set of it.
  const maker = license ? project : { '@type': 'Organization', name: words(report.publisher) };
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
    creator: maker,
    publisher: maker,
    isBasedOn: {
      '@type': 'Report',
      name: words(report.title),
      publisher: { '@type': 'Organization', name: words(report.publisher) },
      ...(report.url && { url: report.url }),
      ...(report.issued && { datePublished: report.issued }),
      ...(report.edition && { version: words(report.edition) }),
      ...(report.licence && { license: report.licence }),
      ...(report.archive && { archivedAt: report.archive }),
    },
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
  const { id, label, description, value, period, source, corrections = [] } = figure;
  const pattern = unit?.[language] ?? unit?.['en'] ?? '{value}';
  const unitText = (typeof pattern === 'string' ? pattern : (pattern.other ?? '')).replace('{value}', '').trim();
  return {
    '@type': 'PropertyValue',
    propertyID: id,
    name: localize(label, language),
    ...(description && { description: localize(description, language) }),
    ...(typeof value === 'number' ? { [boundOf(figure)]: value } : { minValue: value[0], maxValue: value[1] }),
    ...(unitCodes[figure.unit] && { unitCode: unitCodes[figure.unit] }),
    // A place's ending is no unit.
    ...(unitText && figure.unit !== 'rank' && { unitText }),
    ...(period && { valueReference: { '@type': 'PropertyValue', name: 'period', value: period } }),
    ...(isPrinted(source) && { disambiguatingDescription: `${source.paragraph}: ${source.printed}` }),
    ...(corrections.length > 0 && {
      subjectOf: corrections.map(({ was, is, why, date }) => ({
        '@type': 'CorrectionComment',
        text: `${was} → ${is}: ${localize(why, language)}`,
        datePublished: date,
      })),
    }),
  };
}

/** "More than 60,000" is no number but the least that it can be; "among the first 50" the last place. */
function boundOf({ qualifier, unit }: Figure): 'value' | 'minValue' | 'maxValue' {
  if (qualifier !== 'more-than' && qualifier !== 'at-least') return 'value';
  return unit === 'rank' ? 'maxValue' : 'minValue';
}
