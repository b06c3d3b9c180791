import { csvText } from '../../src/format/csv.js';
import { digitsOfEnd } from '../../src/report/digits.js';
import type { ReportRecord, Topics } from '../../src/report/types.js';

/** A column as Table Schema describes it. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  readonly title?: string;
  readonly description?: string;
  readonly constraints?: { readonly required?: boolean; readonly unique?: boolean; readonly enum?: readonly string[] };
}

export interface Table {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  /** Columns that hold a key of another table; the empty name is this one. */
  readonly references: Readonly<Record<string, string>>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

type Row = Readonly<Record<string, unknown>>;

const text = (name: string, title: string, required = false): Column => ({
  name,
  type: 'string',
  title,
  ...(required && { constraints: { required } }),
});
const key = (title: string): Column => ({
  name: 'id',
  type: 'string',
  title,
  constraints: { required: true, unique: true },
});

/** The report's records as tables, one a topic and one for each list within records. */
export function reportTables(topics: Topics): Table[] {
  const { languages } = topics.report;
  const common: Column[] = [
    ...languages.map((language) => text(`label_${language}`, `Name (${language})`, true)),
    ...languages.map((language) => text(`description_${language}`, `Description (${language})`)),
    ...languages.map((language) => text(`note_${language}`, `Note (${language})`)),
    text('cities', 'Ids of cities, parted by spaces'),
    text('paragraph', 'Paragraph of the report'),
    text('printed', 'Words as printed there'),
    text('external', 'Sources outside the report'),
  ];
  const table = (
    name: string,
    [title, description]: readonly [string, string],
    records: readonly ReportRecord[],
    columns: readonly Column[],
    row: (record: never) => Row,
    references: Table['references'] = {},
  ): Table => ({
    name,
    title,
    description,
    columns: [key('Id'), ...columns, ...common],
    primaryKey: ['id'],
    references,
    rows: records.map((record) => ({ ...commonRow(record), ...row(record as never) })),
  });
  const plain = ({ date, period }: { date?: string; period?: string }) => ({ date, period });
  const when = [text('date', 'ISO 8601 year, month or day')];
  return [
    table(
      'figures',
      ['Figures', 'Figures in base units, with the digits that were printed.'],
      topics.figures.figures,
      figureColumns(topics),
      figureRow,
      { target: '', unit: 'units', rank_figure: '' },
    ),
    unitTable(topics),
    table(
      'events',
      ['Events', 'Dated events.'],
      topics.events.events,
      [...when, text('kind', 'Kind', true)],
      (event: Topics['events']['events'][number]) => ({ date: event.date, kind: event.kind }),
    ),
    table(
      'achievements',
      ['Achievements', 'Landmark results by field.'],
      topics.achievements.achievements,
      [text('field', 'Field', true), text('period', 'ISO 8601 period')],
      ({ field, period }: Topics['achievements']['achievements'][number]) => ({ field, period }),
    ),
    table(
      'systems',
      ['Systems', 'Mechanisms; their nodes and links are tables of their own.'],
      topics.systems.systems,
      [text('layout', 'Layout', true), text('period', 'ISO 8601 period')],
      ({ layout, period }: Topics['systems']['systems'][number]) => ({ layout, period }),
    ),
    nodeTable(topics),
    linkTable(topics),
    table('policies', ['Policies', 'Policies, plans and laws.'], topics.policies.policies, when, plain),
    table('places', ['Places', 'Local specialities.'], topics.places.places, [], () => ({})),
    table('cooperations', ['Cooperations', 'Cooperation platforms.'], topics.cooperations.cooperations, when, plain),
    table('cities', ['Cities', 'The cities.'], topics.corridors.cities, [], () => ({})),
    table(
      'corridors',
      ['Corridors', 'The innovation corridors.'],
      topics.corridors.corridors,
      languages.map((language) => text(`extent_${language}`, `Extent (${language})`)),
      ({ extent }: Topics['corridors']['corridors'][number]) => localized('extent', extent),
    ),
  ];
}

function localized(name: string, words: Readonly<Record<string, string>> | undefined): Row {
  return Object.fromEntries(Object.entries(words ?? {}).map(([language, each]) => [`${name}_${language}`, each]));
}

function commonRow({ id, label, description, note, cities, source }: ReportRecord): Row {
  return {
    id,
    ...localized('label', label),
    ...localized('description', description),
    ...localized('note', note),
    cities: cities?.join(' '),
    ...('paragraph' in source
      ? { paragraph: source.paragraph, printed: source.printed }
      : {
          external: source.external
            .map(({ publisher, title, url }) => [publisher, title, url].filter(Boolean).join(', '))
            .join('; '),
        }),
  };
}

function figureColumns({ report, figures }: Topics): Column[] {
  const qualifiers = [...new Set(figures.figures.map(({ qualifier }) => qualifier))];
  return [
    { name: 'value', type: 'number', title: 'Value, or the low end of a range', constraints: { required: true } },
    { name: 'value_high', type: 'number', title: 'High end of a range' },
    text('unit', 'Unit', true),
    { name: 'digits', type: 'integer', title: 'Significant digits as printed', constraints: { required: true } },
    ...(figures.figures.some(({ digits }) => typeof digits !== 'number')
      ? [{ name: 'digits_high', type: 'integer', title: 'Those of the high end, where they differ' } as const]
      : []),
    { ...text('qualifier', 'Qualifier'), constraints: { required: true, enum: qualifiers } },
    text('qualifier_word', 'Qualifying word as printed'),
    text('period', 'ISO 8601 period; “..” for an open start'),
    { name: 'rank_place', type: 'integer', title: 'Place in a ranking' },
    ...report.languages.map((language) => text(`rank_among_${language}`, `What is ranked (${language})`)),
    text('rank_figure', 'Figure that states the place'),
    { name: 'streak', type: 'integer', title: 'Years in a row' },
    { name: 'record', type: 'boolean', title: 'The best up to then' },
    text('baseline', 'What a change is measured from'),
    text('target', 'Figure that states the aim'),
  ];
}

function figureRow(figure: Topics['figures']['figures'][number]): Row {
  const { value, unit, digits, qualifier, qualifierWord, period, rank, streak, record, baseline, target } = figure;
  const [low, high] = typeof value === 'number' ? [value, undefined] : value;
  return {
    value: low,
    value_high: high,
    unit,
    digits: digitsOfEnd(figure, 0),
    digits_high: typeof digits === 'number' ? undefined : digits[1],
    qualifier,
    qualifier_word: qualifierWord,
    period,
    rank_place: rank?.place,
    ...localized('rank_among', rank?.among),
    rank_figure: rank?.figure,
    streak,
    record,
    baseline,
    target,
  };
}

function unitTable({ report, figures }: Topics): Table {
  const pattern = (unit: Topics['figures']['units'][string], language: string) => {
    const each = unit[language];
    return typeof each === 'object' ? each.other : each;
  };
  return {
    name: 'units',
    title: 'Units',
    description: 'The words that numbers are shown with: “{value}” is the number.',
    columns: [key('Id'), ...report.languages.map((language) => text(`pattern_${language}`, `Pattern (${language})`))],
    primaryKey: ['id'],
    references: {},
    rows: Object.entries(figures.units).map(([id, unit]) => ({
      id,
      ...Object.fromEntries(report.languages.map((language) => [`pattern_${language}`, pattern(unit, language)])),
    })),
  };
}

function nodeTable({ report, systems }: Topics): Table {
  return {
    name: 'system-nodes',
    title: 'Nodes of systems',
    description: 'Actors, steps and parts, in reading order.',
    columns: [
      text('system', 'System', true),
      text('id', 'Id within the system', true),
      ...report.languages.map((language) => text(`label_${language}`, `Name (${language})`, true)),
      text('parent', 'Node above'),
      text('figure', 'Figure that counts it'),
    ],
    primaryKey: ['system', 'id'],
    references: { system: 'systems', figure: 'figures' },
    rows: systems.systems.flatMap((system) =>
      system.nodes.map(({ id, label, parent, figure }) => ({
        system: system.id,
        id,
        ...localized('label', label),
        parent,
        figure,
      })),
    ),
  };
}

function linkTable({ report, systems }: Topics): Table {
  return {
    name: 'system-links',
    title: 'Links of systems',
    description: 'What one node does to another.',
    columns: [
      text('system', 'System', true),
      text('from', 'Node where it starts', true),
      text('to', 'Node where it ends', true),
      ...report.languages.map((language) => text(`label_${language}`, `What it does (${language})`, true)),
    ],
    primaryKey: ['system', 'from', 'to'],
    references: { system: 'systems' },
    rows: systems.systems.flatMap((system) =>
      system.links.map(({ from, to, label }) => ({ system: system.id, from, to, ...localized('label', label) })),
    ),
  };
}

/** A header, then a record a line; words that look like a formula stay words. */
export function toCsv({ columns, rows }: Table): string {
  const cell = (value: unknown) => (value === undefined ? '' : String(value));
  return csvText([columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ name }) => cell(row[name])))]);
}
