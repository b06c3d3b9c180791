import type { Figure, LocalizedText, Source, Unit } from '../../report/types.js';
import { isCalendarDate, isReversed } from '../../report/validation/dates.js';
import type { Columns, Field } from './columns.js';
import { readNumber } from './numbers.js';
import type { Row } from './table.js';
import { findUnit, type KnownUnit } from './units.js';

/** What became of a row. */
export type Outcome = { readonly line: number } & (
  | { readonly figure: Figure; readonly unit: KnownUnit; readonly notes: readonly string[] }
  | { readonly reason: string; readonly values: Readonly<Record<string, string>> }
);

export interface FigureOptions {
  /** Cited where a row says nothing of its source. */
  readonly publisher: string;
  /** Ids that are taken already. */
  readonly ids: Iterable<string>;
  /** Units that there are already, by key. */
  readonly units: Readonly<Record<string, Unit>>;
}

/** Makes a figure of each row that says enough, and says of the others what is wrong with them. */
export function makeFigures(rows: readonly Row[], columns: Columns, options: FigureOptions): Outcome[] {
  const ids = new Set(options.ids);
  const newUnits = new Map<string, KnownUnit>();
  return rows.map((row) => makeFigure(row, columns, options, ids, newUnits));
}

function makeFigure(
  { line, cells }: Row,
  columns: Columns,
  options: FigureOptions,
  ids: Set<string>,
  newUnits: Map<string, KnownUnit>,
): Outcome {
  const cell = (field: Field): string => cells[columns.of.get(field) ?? -1] ?? '';
  const refuse = (reason: string, values: Readonly<Record<string, string>> = {}): Outcome => ({ line, reason, values });
  const notes: string[] = [];

  const label = labelOf(cell('label'), cell('label-en'));
  if (!label) return refuse('no-label');
  const number = readNumber(cell('value'), cell('unit') || columns.unit);
  if ('reason' in number) return refuse(number.reason, { value: cell('value') });
  const period = periodOf(cell('period'));
  if (period === undefined) return refuse('period', { value: cell('period') });
  const source = sourceOf(
    cell('paragraph'),
    cell('printed') || printedOf(cell('value'), cell('unit') || columns.unit),
    cell('publisher') || options.publisher,
  );
  if (!source) return refuse('paragraph', { value: cell('paragraph') });
  if (cell('publisher') === '' && cell('paragraph') === '') notes.push('no-source');

  const unit = unitOf(number.unit, options.units, newUnits, notes);
  const given = cell('id');
  if (given !== '' && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(given)) return refuse('id-form', { value: given });
  if (given !== '' && ids.has(given)) return refuse('id-taken', { value: given });
  const id = given || makeId(label, period, line, ids, notes);
  ids.add(id);

  const qualifierWord = cell('qualifier') || number.qualifierWord;
  const figure: Figure = {
    id,
    label,
    ...(cell('description') && { description: { [languageOf(cell('description'))]: oneLine(cell('description')) } }),
    ...(cell('note') && { note: { [languageOf(cell('note'))]: oneLine(cell('note')) } }),
    source,
    value: number.value,
    unit: unit.key,
    digits: number.digits,
    qualifier: number.qualifier,
    ...(qualifierWord && number.qualifier !== 'exact' && number.qualifier !== 'range' && { qualifierWord }),
    ...(period && { period }),
  };
  return { line, figure, unit, notes };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function languageOf(text: string): 'zh' | 'en' {
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
}

function labelOf(first: string, english: string): LocalizedText | undefined {
  const label = {
    ...(first && { [languageOf(first)]: oneLine(first) }),
    ...(english && { en: oneLine(english) }),
  };
  return Object.keys(label).length > 0 ? label : undefined;
}

/** 2024年, 2024年5月, 2024/5/1, 2021-2025, 截至2024年 as ISO 8601; empty for none; undefined for what is no time. */
export function periodOf(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (plain === '') return '';
  const until = /^(?:截至|至|\.\.\/)/.test(plain);
  const parts = plain
    .replace(/^(?:截至|至|\.\.\/)/, '')
    .replace(/[\u2010-\u2015\u2212~\u301c至到]/g, '-')
    .replace(/(?:全年|年度|年底|年末)$/, '年');
  const interval = /^(\d{4})年?[-/](\d{4})年?$/.exec(parts);
  const date = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?$/.exec(parts);
  const made = interval
    ? `${interval[1] ?? ''}/${interval[2] ?? ''}`
    : date && [date[1], ...[date[2], date[3]].flatMap((part) => (part ? part.padStart(2, '0') : []))].join('-');
  if (!made || isReversed(made) || !made.split('/').every(isCalendarDate)) return undefined;
  return until && !interval ? `../${made}` : made;
}

/** The words as printed: the number and its unit, where they stand in two columns. */
function printedOf(value: string, unit: string): string {
  const plain = value.normalize('NFKC');
  return oneLine(/[^\d\s.,'+-]/.test(plain.replace(/^[约近超]/, '')) ? value : `${value}${unit}`);
}

function sourceOf(paragraph: string, printed: string, publisher: string): Source | undefined {
  if (paragraph === '') return { external: [{ publisher: oneLine(publisher) }] };
  return /^[a-z0-9]+(?:-[a-z0-9]+)*\.[1-9]\d*$/.test(paragraph) ? { paragraph, printed } : undefined;
}

/** A unit that is not known is taken by its own words; its key says nothing, and its English is for the editor to give. */
function unitOf(
  name: string,
  units: FigureOptions['units'],
  newUnits: Map<string, KnownUnit>,
  notes: string[],
): KnownUnit {
  const own = Object.entries(units).find(([key, { zh }]) => key === name || zh === `{value}${name}`);
  if (own) return { key: own[0], unit: own[1] };
  const known = findUnit(name) ?? newUnits.get(name);
  if (known) return known;
  let count = newUnits.size + 1;
  while (Object.hasOwn(units, `unit-${count}`)) count += 1;
  const made: KnownUnit = {
    key: /^[a-z]+(?: [a-z]+)*$/.test(name) ? name.replaceAll(' ', '-') : `unit-${count}`,
    unit: /\p{Script=Han}/u.test(name)
      ? { zh: `{value}${name}`, en: `{value} ${name}` }
      : { zh: `{value} ${name}`, en: `{value} ${name}` },
  };
  newUnits.set(name, made);
  notes.push('new-unit');
  return made;
}

/** Of the English label; where there is none, of the line. Then the period, then a number, keeps ids apart. */
function makeId(label: LocalizedText, period: string, line: number, ids: ReadonlySet<string>, notes: string[]): string {
  const words = (label['en'] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    // R&D is one word.
    .replace(/\b(\w)&(?=\w\b)/g, '$1')
    .replace(/&/g, ' and ')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let base = '';
  for (const word of words) if (`${base}-${word}`.length <= 40) base = base === '' ? word : `${base}-${word}`;
  if (base === '') {
    base = `figure-${line}`;
    notes.push('numbered-id');
  }
  if (!ids.has(base)) return base;
  const dated = period === '' ? base : `${base}-${period.replace(/[^\d]+/g, '-').replace(/^-/, '')}`;
  if (!ids.has(dated)) return dated;
  let count = 2;
  while (ids.has(`${dated}-${count}`)) count += 1;
  return `${dated}-${count}`;
}
