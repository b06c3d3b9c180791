import { reportDataset, scriptText } from '../../format/json-ld.js';
import { localize } from '../../format/language.js';
import { isFigure } from '../../pictures/describe-records.js';
import type { SharedData, WholeReport } from './shared-data.js';

/** In pixels, as previews of links want their picture. */
export const previewSize = { width: 1200, height: 630 } as const;

/** The text of a script with a page's schema.org data: the record as a part of the report's data, and where that is had. */
export function structuredData({ topics, figures }: WholeReport, data: SharedData, folder: string): string {
  const { locale, file, kind, title, text, records, name } = data;
  const { language } = locale;
  const { report } = topics;
  const url = `${folder}${file}.html`;
  const distribution = [
    { url: `${folder}${file}.csv`, format: 'text/csv' },
    { url: `${folder}${file}.json`, format: 'application/json' },
  ];
  const own = records.filter(isFigure);
  const dataset = reportDataset(report, { ...figures, figures: own }, { language, url, distribution });
  const image = { '@type': 'ImageObject', url: `${folder}${file}.png`, ...previewSize, caption: text };
  if (kind === 'report') return scriptText({ ...dataset, image });
  const part = {
    ...dataset,
    name: title,
    alternateName: undefined,
    description: text,
    identifier: `${report.id}/${name}`,
    isPartOf: {
      '@type': 'Dataset',
      name: localize(report.label, language),
      identifier: report.id,
      url: `${folder}report.${report.id}.${data.lang}.html`,
    },
    image,
  };
  return scriptText(part);
}
