import type { ReportRecord } from '../../src/report/types.js';
import type { Fault } from './faults.js';

/** Something that the report states, as listed by hand beside its text. */
export interface InventoryRow {
  readonly paragraph: string;
  readonly kind: string;
  readonly printed: string;
  readonly value?: number | readonly number[];
  readonly unit: string;
  readonly qualifier: string;
  readonly period: string;
}

/** A record, under the inventory's name for its kind. */
export interface KindOfRecord {
  readonly kind: string;
  readonly file: string;
  readonly record: ReportRecord;
}

/** The inventory writes intervals as "2020..2025" and "..2024"; the data writes them as ISO 8601 does. */
export function isoPeriod(period: string): string {
  if (!period.includes('..')) return period;
  const [start, end] = period.split('..');
  return `${start || '..'}/${end}`;
}

export function parseInventory(source: string): InventoryRow[] {
  return source
    .split(/\r?\n/)
    .filter((line) => line && !line.startsWith('#') && !line.startsWith('ref\t'))
    .map((line) => {
      const [paragraph = '', kind = '', printed = '', value, unit = '', qualifier = '', period = ''] = line.split('\t');
      return {
        paragraph,
        kind,
        printed,
        ...(value ? { value: JSON.parse(value) as number | number[] } : {}),
        unit,
        qualifier,
        period: isoPeriod(period),
      };
    });
}

function key(kind: string, paragraph: string, printed: string): string {
  return JSON.stringify([kind, paragraph, printed]);
}

/** Proves that every row is carried by a record of its kind that says the same. */
export function checkInventory(
  rows: readonly InventoryRow[],
  records: readonly KindOfRecord[],
  fileOf: (kind: string) => string,
): Fault[] {
  const faults: Fault[] = [];
  const open = new Map<string, KindOfRecord[]>();
  for (const entry of records) {
    const { source } = entry.record;
    if (!('paragraph' in source)) continue;
    const at = key(entry.kind, source.paragraph, source.printed);
    open.set(at, [...(open.get(at) ?? []), entry]);
  }
  for (const row of rows) {
    const file = fileOf(row.kind);
    // Taken off the list, so that two rows alike need two records.
    const entry = open.get(key(row.kind, row.paragraph, row.printed))?.shift();
    if (entry) {
      for (const reason of compare(row, entry.record)) faults.push({ file, id: entry.record.id, reason });
      continue;
    }
    const other = records.find(
      ({ kind, record: { source } }) =>
        kind !== row.kind &&
        'paragraph' in source &&
        source.paragraph === row.paragraph &&
        source.printed === row.printed,
    );
    const id = `${row.paragraph} “${row.printed}”`;
    const elsewhere = other ? `; “${other.record.id}” in ${other.file} has its words` : '';
    faults.push({ file, id, reason: `no ${row.kind} carries this row of the inventory${elsewhere}` });
  }
  return faults;
}

function compare(row: InventoryRow, record: ReportRecord): string[] {
  const of = record as ReportRecord & Readonly<Record<string, unknown>>;
  const differ = (name: string, value: unknown, wanted: unknown): string[] => {
    const [is, ought] = [JSON.stringify(value), JSON.stringify(wanted)];
    return is === ought ? [] : [`${name} is ${is ?? 'missing'}, the inventory says ${ought ?? 'nothing'}`];
  };
  if (row.kind === 'figure') {
    return [
      ...differ('value', of['value'], row.value),
      ...differ('unit', of['unit'], row.unit),
      ...differ('qualifier', of['qualifier'], row.qualifier),
      ...differ('period', of['period'], row.period || undefined),
    ];
  }
  const name = 'date' in of || row.kind === 'event' || row.kind === 'policy' ? 'date' : 'period';
  return row.period ? differ(name, of[name], row.period) : [];
}
