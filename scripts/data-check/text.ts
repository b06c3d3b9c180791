import type { ReportRecord } from '../../src/report/types.js';
import type { Report } from './faults.js';

/** A report as printed. */
export interface ReportText {
  /** The lines before the first paragraph: title and publisher. */
  readonly heading: string;
  /** By reference, such as "lead.2". */
  readonly paragraphs: ReadonlyMap<string, string>;
}

/** Reads "reference, tab, paragraph" lines; what starts with "#" is heading. */
export function parseText(source: string): ReportText {
  const lines = source.split(/\r?\n/).filter(Boolean);
  return {
    heading: lines.filter((line) => line.startsWith('#')).join('\n'),
    paragraphs: new Map(
      lines
        .filter((line) => !line.startsWith('#'))
        .map((line): [string, string] => {
          const tab = line.indexOf('\t');
          return [line.slice(0, tab), line.slice(tab + 1)];
        }),
    ),
  };
}

/** That the words a record cites stand in the paragraph it cites. */
export function checkPrinted({ id, source }: ReportRecord, text: ReportText, report: Report): void {
  if (!('paragraph' in source)) return;
  const paragraph = text.paragraphs.get(source.paragraph);
  if (paragraph === undefined) report(id, `the report has no paragraph “${source.paragraph}”`);
  else if (!paragraph.includes(source.printed)) report(id, `“${source.printed}” does not stand in ${source.paragraph}`);
}
