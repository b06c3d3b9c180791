import type { ShownData } from '../../controllers/popover-subject.js';
import { escapeHtml, tagCode } from '../../format/html.js';
import type { Locale } from '../../format/language.js';
import { translate } from '../../format/messages.js';
import { sourceLine } from '../../format/source-line.js';
import { recordTable } from '../../format/table.js';
import { tableMessages } from '../../format/table.messages.js';
import type { ReportTopic } from '../../report/types.js';

/** Data as it goes into an editor: its name, what is shown of it, and whose word that is. */
export interface CopiedFigure {
  readonly html: string;
  readonly text: string;
}

const cell = 'border:1px solid #c9cdc7;padding:4px 8px;text-align:start;vertical-align:top';

/** With its styles in place: editors keep neither a class nor a style sheet, and many no length but pixels. */
export function copiedFigure(report: ReportTopic, { title, records, units }: ShownData, locale: Locale): CopiedFigure {
  const { columns, rows } = recordTable(records, units ?? {}, locale, true);
  const shown = columns.indexOf(translate(tableMessages, locale, 'table.shown'));
  const value = records.length === 1 ? rows[0]?.[shown] : undefined;
  const source = sourceLine(report, records, locale, true);
  const line = (style: string, text: string) => tagCode('p', { style }, escapeHtml(text));
  const row = (name: 'th' | 'td', cells: readonly string[]) =>
    tagCode('tr', {}, cells.map((text) => tagCode(name, { style: cell }, escapeHtml(text))).join(''));
  const table = [row('th', columns), ...rows.map((cells) => row('td', cells))].join('');
  const html = tagCode(
    'section',
    { lang: locale.tag },
    line('font-size:17px;font-weight:bold;line-height:1.4;margin:0 0 4px', title) +
      (value
        ? line('font-size:32px;font-weight:bold;line-height:1.2;margin:0 0 4px', value)
        : tagCode(
            'table',
            { style: 'border-collapse:collapse;font-size:15px;line-height:1.5;margin:0 0 4px' },
            table,
          )) +
      line('color:#595f63;font-size:13px;line-height:1.5;margin:0', source),
  );
  const lines = value ? [value] : [columns, ...rows].map((cells) => cells.join('\t'));
  return { html, text: [title, ...lines, source].join('\n') };
}
