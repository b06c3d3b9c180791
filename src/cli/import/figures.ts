import { readPrintedNumbers } from '../../report/printed-numbers.js';
import type { Figure, LocalizedText, Qualifier, Source } from '../../report/types.js';
import type { Columns, Field } from './columns.js';
import type { Decimals } from './decimals.js';
import {
  qualifiersAfter,
  qualifiersBefore,
  qualifiersInside,
  readNumber,
  upTo,
  type Note,
  type ReadNumber,
  type Values,
} from './numbers.js';
import { readPeriod } from './periods.js';
import type { Row } from './table.js';
import { isSameUnit, readUnit, type ReadUnit } from './units.js';

/** A row as a figure; its id and the key of its unit depend on what there is already. */
export interface Reading {
  /** As the row gives it; empty where it gives none. */
  readonly id: string;
  readonly figure: Omit<Figure, 'id' | 'unit'>;
  readonly unit: ReadUnit;
  readonly notes: readonly Note[];
  /** Whether the row says of its source: else what is there stays. */
  readonly hasSource: boolean;
  readonly hasPrinted: boolean;
}

/** A place of the table. */
export interface Cell {
  readonly line: number;
  readonly index: number;
}

export type Outcome =
  | { readonly place: Cell; readonly reading: Reading }
  | { readonly place: Cell; readonly reason: string; readonly values: Values };

export interface FigureOptions {
  /** Cited where a row says nothing of its source. */
  readonly publisher: string;
  readonly decimals: Decimals;
  /** Rows are of one thing over the years, one a column. */
  readonly isWide: boolean;
  /** Of the cells of the file. */
  readonly separator: string;
  /** Of the report. */
  readonly languages: readonly string[];
}

const numericDecimals: Decimals = { sign: '.', given: true, mixed: false, commaParts: true };

/** Makes a figure of each row, or of each year in it, that says enough, and says of the others what is wrong with them. */
export function readFigures(rows: readonly Row[], columns: Columns, options: FigureOptions): Outcome[] {
  return rows.flatMap((row) => {
    if (!options.isWide) return readRow(row, columns, options, columns.of.get('value') ?? -1);
    return columns.years.map(({ index, head }) => readRow(row, columns, options, index, head));
  });
}

class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly reason: string,
    readonly index: number,
    readonly values: Values = {},
  ) {
    super(reason);
  }
}

function readRow(row: Row, columns: Columns, options: FigureOptions, index: number, year?: string): Outcome {
  try {
    return { place: { line: row.line, index }, reading: readingOf(row, columns, options, index, year) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { place: { line: row.line, index: error.index }, reason: error.reason, values: error.values };
  }
}

/** Fields of which another column of the same name may not say another thing. */
const oneOnly: readonly Field[] = ['id', 'value', 'unit', 'period', 'paragraph', 'printed', 'qualifier'];

function readingOf(row: Row, columns: Columns, options: FigureOptions, index: number, year?: string): Reading {
  const { cells } = row;
  const at = (field: Field): number => columns.of.get(field) ?? -1;
  const cell = (field: Field): string => oneLine(cells[at(field)] ?? '');
  const refuse = (reason: string, where: number, values: Values = {}) => new Refusal(reason, where, values);
  const value = cells[index] ?? '';

  const surplus = cells.findIndex((text, each) => each >= columns.heads.length && text !== '');
  if (surplus >= 0) throw refuse('surplus', surplus, { value: cells[surplus] ?? '', count: columns.heads.length });
  for (const field of oneOnly) {
    const others = columns.repeated.get(field) ?? [];
    const other = others.find((each) => (cells[each] ?? '') !== '' && oneLine(cells[each] ?? '') !== cell(field));
    if (other !== undefined) throw refuse('two-cells', other, { value: cell(field), other: cells[other] ?? '' });
  }
  const broken = cells.findIndex((text) => text.includes('\ufffd'));
  if (broken >= 0) throw refuse('garbled', broken, { value: cells[broken] ?? '' });
  const fault = row.faults?.get(index);
  if (fault) throw refuse(fault.reason, index, { value, ...fault.values });
  // 2,901.4 without quotes is two cells.
  const next = cells[index + 1] ?? '';
  const isYearNext = options.isWide || index + 1 === at('period');
  if (options.separator === ',' && /^-?\d{1,3}$/.test(value) && /^\d{3}(?:\.\d+)?$/.test(next) && !isYearNext)
    throw refuse('parted', index, { value: `${value},${next}` });

  const notes: Note[] = [];
  const note = row.notes?.get(index);
  if (note) notes.push(note);
  const units = saidUnits(row, columns, notes);
  const { said, label: name } = units;
  const languageOf = (text: string) => languageAmong(options.languages, text);
  const label = labelOf(name, cell('label-en'), languageOf);
  if (!label) throw refuse('no-label', at('label') < 0 ? at('label-en') : at('label'));

  const decimals = row.numeric?.has(index) ? numericDecimals : options.decimals;
  const number = readNumber(value, said, decimals);
  if ('reason' in number) throw refuse(number.reason, index, { value, ...number.values });
  notes.push(...number.notes);
  const numbers = [number.value].flat();
  const isNoPlace = number.unit.known?.key === 'rank' && numbers.some((each) => !Number.isInteger(each) || each < 1);
  if (isNoPlace || (number.unit.word === '位' && numbers.some((each) => each < 0)))
    throw refuse('rank', index, { value });
  if (/^[位名]$/.test(number.unit.word) && /排名|位次|名次|排位|\brank/i.test(Object.values(label).join(' ')))
    throw refuse('rank-or-count', index, { value });

  const period = readPeriod(withoutMark(year ?? cell('period')));
  if (!period) throw refuse('period', year === undefined ? at('period') : index, { value: year ?? cell('period') });
  if (period.told) notes.push({ key: 'period', values: { word: year ?? cell('period'), period: period.period } });

  const inPrint = numberInPrint(number, cell('printed'), options.languages);
  if (!inPrint) throw refuse('unlike-printed', at('printed'), { value, printed: cell('printed') });
  const { digits } = inPrint;
  if (inPrint.qualifier === 'up-to') throw refuse('up-to', at('printed'), { value: cell('printed') });
  const qualified =
    qualify(number, cell('qualifier')) &&
    qualify(number, cell('qualifier') || (number.qualifier === 'exact' ? (inPrint.qualifierWord ?? '') : ''));
  if (!qualified) throw refuse('qualifier', at('qualifier'), { value: cell('qualifier') });
  const printed = cell('printed') || printedOf(number.printed, cell('unit') || units.other);
  const source = sourceOf(cell('paragraph'), printed, cell('publisher') || options.publisher);
  if (!source) throw refuse('paragraph', at('paragraph'), { value: cell('paragraph') });
  const hasSource = cell('publisher') !== '' || cell('paragraph') !== '';
  if (cell('paragraph') === '' && cell('printed') !== '') notes.push({ key: 'printed-unused' });
  if (!hasSource) notes.push({ key: 'no-source', values: { publisher: options.publisher } });
  const id = cell('id');
  if (id !== '' && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) throw refuse('id-form', at('id'), { value: id });

  const { qualifier, word } = qualified;
  return {
    id,
    figure: {
      label,
      ...(cell('description') && { description: { [languageOf(cell('description'))]: cell('description') } }),
      ...(cell('note') && { note: { [languageOf(cell('note'))]: cell('note') } }),
      source,
      value: number.value,
      digits,
      qualifier,
      ...(word && qualifier !== 'exact' && qualifier !== 'range' && { qualifierWord: word }),
      ...(period.period && { period: period.period }),
    },
    unit: number.unit,
    notes,
    hasSource,
    hasPrinted: cell('printed') !== '',
  };
}

interface SaidUnits {
  /** On which all that speak of a unit agree. */
  readonly said: ReadUnit | undefined;
  /** The label without a unit in brackets. */
  readonly label: string;
  /** The unit's words, where they stand in no column of their own. */
  readonly other: string;
}

/** The unit by its column, by the head of the values, and by brackets in the name: 研发经费（亿元）. */
function saidUnits({ cells }: Row, columns: Columns, notes: Note[]): SaidUnits {
  const at = (field: Field) => columns.of.get(field) ?? -1;
  const column = withoutMark(oneLine(cells[at('unit')] ?? ''));
  const index = at('label') < 0 ? at('label-en') : at('label');
  const name = oneLine(cells[at('label')] ?? '');
  const said: { readonly unit: ReadUnit; readonly index: number }[] = [];
  for (const [text, place] of [
    [column, at('unit')],
    [columns.unit, at('value')],
  ] as const) {
    if (text === '') continue;
    const unit = readUnit(text);
    if (!unit) throw new Refusal('unit', place, { unit: text });
    said.push({ unit, index: place });
  }
  let label = name;
  const [, start = '', inner = ''] = /^(.+?)\s*[(（[［]([^()（）[\]［］]+)[)）\]］]$/.exec(name) ?? [];
  const share = /^(%|‰|percent(?:age)?|per cent)(?:\s+(?:of|der|des|du|de)\b|\s*,)/i.exec(inner);
  const inName = share ? readUnit(share[1] === '‰' ? '‰' : '%') : inner === '' ? undefined : readUnit(inner);
  if (inner !== '' && inName === undefined && said.length === 0) {
    // Something with a scale that cannot be read would be lost.
    throw new Refusal('unit', index, { unit: inner });
  }
  if (inName && (inName.known !== undefined || inName.exponent !== undefined)) {
    // 万达集团 is a name, and no ten thousand of a unit that nobody knows.
    if (inName.known || said.some(({ unit }) => isSameUnit(unit, inName))) {
      if (!share) label = start;
      said.push({ unit: inName, index });
      notes.push({ key: 'unit-in-name', values: { unit: inner } });
    } else if (said.length === 0) throw new Refusal('unit-or-name', index, { unit: inner });
  }
  const behind = /[/／,，:：]\s*([^/／,，:：]+)$/.exec(name)?.[1];
  const lost = behind === undefined || said.length > 0 ? undefined : readUnit(behind);
  if (lost?.known && lost.exponent !== undefined) throw new Refusal('unit-or-name', index, { unit: behind ?? '' });
  const [first, ...rest] = said;
  for (const { unit, index: place } of rest) {
    const isSame = first && isSameUnit(first.unit, unit) && (first.unit.exponent ?? 0) === (unit.exponent ?? 0);
    if (!isSame) throw new Refusal('unlike-units', place, { unit: unitWords(first?.unit), other: unitWords(unit) });
  }
  return { said: first?.unit, label, other: columns.unit || (label === name ? '' : inner) };
}

function unitWords(unit: ReadUnit | undefined): string {
  if (!unit) return '';
  return unit.exponent === undefined ? unit.word : `10^${unit.exponent} ${unit.word}`.trim();
}

/** Without the mark of a footnote at its end. */
function withoutMark(text: string): string {
  return text.replace(/(?<=[^a-z])\s*(?:[*＊†‡§]+|[¹⁰⁴-⁹①-⓿]+|(?<![a-z米])[²³]+|\[\d+\])$/iu, '').trim();
}

function qualify(number: ReadNumber, word: string): { qualifier: Qualifier; word: string | undefined } | undefined {
  const own = { qualifier: number.qualifier, word: number.qualifierWord };
  if (word === '') return own;
  const words: Readonly<Record<string, Qualifier>> = { ...qualifiersBefore, ...qualifiersAfter, ...qualifiersInside };
  const key = word.toLowerCase();
  const named = ['exact', 'approx', 'more-than', 'at-least', 'range'].find((each) => each === key) as
    Qualifier | undefined;
  const qualifier = named ?? (Object.hasOwn(words, key) ? words[key] : undefined);
  if (upTo.test(word) || !qualifier) return undefined;
  if (qualifier === number.qualifier) return { qualifier, word: own.word ?? (named ? undefined : word) };
  // The number says nothing by itself, or says the same.
  if (number.qualifier !== 'exact' || qualifier === 'range') return undefined;
  return { qualifier, word: named ? undefined : word };
}

/** Digits and qualifying word are those of the words as printed, where there are; undefined where those are of another number. */
function numberInPrint(
  number: ReadNumber,
  printed: string,
  languages: readonly string[],
): { readonly digits: ReadNumber['digits']; readonly qualifier?: string; readonly qualifierWord?: string } | undefined {
  const { value } = number;
  if (printed === '' || typeof value !== 'number') return number;
  const whole = readNumber(printed, undefined, { ...numericDecimals, given: false });
  if (!('reason' in whole) && whole.value === value) return whole;
  const numbers = readPrintedNumbers(printed, languages);
  if (numbers.length === 0) return number;
  return numbers.find((each) => each.value === value || each.other === value || -each.value === value);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** By its script: of the languages of the report the first that is written so. */
function languageAmong(languages: readonly string[], text: string): string {
  const isHan = /\p{Script=Han}/u.test(text);
  return languages.find((language) => /^(?:zh|ja)\b/.test(language) === isHan) ?? (isHan ? 'zh' : 'en');
}

function labelOf(first: string, english: string, languageOf: (text: string) => string): LocalizedText | undefined {
  const label = {
    ...(first && { [languageOf(first)]: first }),
    ...(english && { en: english }),
  };
  return Object.keys(label).length > 0 ? label : undefined;
}

/** The words as printed: the number and its unit, where they stand in two columns. */
function printedOf(value: string, unit: string): string {
  const plain = value.normalize('NFKC');
  const number = oneLine(value);
  if (/[^\d\s.,'+-]/.test(plain.replace(/^[约近超]/, '')) || unit === '') return number;
  return /^[a-z]/i.test(unit) ? `${number} ${unit}` : `${number}${unit}`;
}

function sourceOf(paragraph: string, printed: string, publisher: string): Source | undefined {
  if (paragraph === '') return { external: [{ publisher: oneLine(publisher) }] };
  return /^[a-z0-9]+(?:-[a-z0-9]+)*\.[1-9]\d*$/.test(paragraph) ? { paragraph, printed } : undefined;
}
