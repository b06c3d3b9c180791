import { isPrinted } from '../report/lookup.js';
import type { Figure, ReportEvent, ReportRecord, System, Unit } from '../report/types.js';
import { formatCorrection } from './citation.js';
import { formatFigure } from './figure.js';
import { localize, type Locale } from './language.js';
import { translate } from './messages.js';
import { tableMessages } from './table.messages.js';

/** What an element shows, as rows: for reading, and for a spreadsheet. */
export interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Column = keyof typeof tableMessages.en;

/** What a program wants: names of the data, and values in base units. */
const forPrograms: readonly string[] = [
  'table.id',
  'table.value',
  'table.unit',
  'table.qualifier',
  'table.paragraph',
] satisfies Column[];

/**
 * Records as a table, with the columns that at least one of them fills; a mechanism by itself as its parts. A reader sees
 * none of what only a program wants.
 */
export function recordTable(
  records: readonly ReportRecord[],
  units: Readonly<Record<string, Unit>>,
  locale: Locale,
  isForReaders = false,
): DataTable {
  const [only] = records;
  if (records.length === 1 && only && isSystem(only)) return systemTable(only, locale);
  const rows = records.map((record) => recordRow(record, units, locale));
  const columns = (Object.keys(tableMessages.en) as Column[]).filter(
    (column) => rows.some((row) => row[column]) && !(isForReaders && forPrograms.includes(column)),
  );
  return {
    columns: columns.map((column) => translate(tableMessages, locale, column)),
    rows: rows.map((row) => columns.map((column) => row[column] ?? '')),
  };
}

/** A mechanism as rows: its nodes in reading order, then what leads from one to another. */
function systemTable({ nodes, links }: System, locale: Locale): DataTable {
  const { language } = locale;
  const name = (id: string) => localize(nodes.find((node) => node.id === id)?.label, language);
  return {
    columns: [translate(tableMessages, locale, 'table.label'), translate(tableMessages, locale, 'table.description')],
    rows: [
      ...nodes.map(({ label, description }) => [localize(label, language), localize(description, language)]),
      ...links.map(({ from, to, label }) => [`${name(from)} → ${name(to)}`, localize(label, language)]),
    ],
  };
}

function recordRow(
  record: ReportRecord,
  units: Readonly<Record<string, Unit>>,
  locale: Locale,
): Partial<Record<Column, string>> {
  const { id, label, description, note, corrections = [], source } = record;
  const { language } = locale;
  return {
    'table.id': id,
    'table.label': localize(label, language),
    'table.period': periodOf(record),
    ...(isFigure(record) ? figureRow(record, units, locale) : {}),
    'table.description': localize(description, language),
    ...(isPrinted(source)
      ? { 'table.printed': source.printed, 'table.paragraph': source.paragraph }
      : {
          'table.external': source.external
            .map(({ publisher, date }) => [publisher, date].filter(Boolean).join(' '))
            .join('; '),
        }),
    'table.note': [localize(note, language), ...corrections.map((each) => formatCorrection(each, locale))]
      .filter(Boolean)
      .join('; '),
  };
}

/** The value twice: as it is read, and in base units, as a program wants it. */
function figureRow(
  figure: Figure,
  units: Readonly<Record<string, Unit>>,
  locale: Locale,
): Partial<Record<Column, string>> {
  const { value, unit, qualifier } = figure;
  return {
    'table.shown': formatFigure(figure, units, locale).replaceAll('\u00a0', ' '),
    'table.value': typeof value === 'number' ? String(value) : value.join('/'),
    'table.unit': unit,
    'table.qualifier': qualifier,
  };
}

function isSystem(record: ReportRecord): record is System {
  return 'nodes' in record;
}

function isFigure(record: ReportRecord): record is Figure {
  return 'value' in record;
}

/** ISO 8601, as in the data. */
function periodOf(record: ReportRecord & Partial<Pick<Figure, 'period'> & Pick<ReportEvent, 'date'>>): string {
  return record.period ?? record.date ?? '';
}
