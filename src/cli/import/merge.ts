import type { Figure, FiguresTopic, LocalizedText, Unit } from '../../report/types.js';
import type { Cell, Outcome, Reading } from './figures.js';
import type { Note, Values } from './numbers.js';
import { countUnit, isMeasureWord, type KnownUnit, type ReadUnit } from './units.js';

/** One property of a figure before and after. */
export interface Change {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The end of a row: a figure that was added, changed or found as it was, or why it was not taken. */
export type Result =
  | {
      readonly place: Cell;
      readonly kind: 'added' | 'changed' | 'unchanged';
      readonly figure: Figure;
      readonly changes: readonly Change[];
      readonly notes: readonly Note[];
    }
  | { readonly place: Cell; readonly kind: 'refused'; readonly reason: string; readonly values: Values };

export interface Merged {
  readonly topic: FiguresTopic;
  readonly results: readonly Result[];
}

export interface MergeOptions {
  /** Rows are of one thing over the years. */
  readonly isWide: boolean;
  /** Of the report: units are to have words in each. */
  readonly languages: readonly string[];
}

/** Rows as figures among those that are there: by id, else by name, period and unit. */
export function mergeFigures(topic: FiguresTopic, outcomes: readonly Outcome[], options: MergeOptions): Merged {
  return new Merger(topic, options).merge(outcomes);
}

class Merger {
  readonly #topic: FiguresTopic;
  readonly #options: MergeOptions;
  readonly #units: Record<string, Unit>;
  readonly #figures: Figure[] = [];
  readonly #ids = new Map<string, Figure>();
  /** By language, name and period. */
  readonly #namesakes = new Map<string, Figure[]>();
  readonly #newUnits = new Map<string, KnownUnit>();
  /** By the id of a figure, the line of the row that it comes from. */
  readonly #lines = new Map<string, number>();

  constructor(topic: FiguresTopic, options: MergeOptions) {
    this.#topic = topic;
    this.#options = options;
    this.#units = { ...topic.units };
    for (const figure of topic.figures) this.#keep(figure);
  }

  merge(outcomes: readonly Outcome[]): Merged {
    // What is there already is found first, so that a row is not kept from its figure by one before it.
    const known = new Map<Outcome, Figure>();
    const claimed = new Set<Figure>();
    for (const outcome of outcomes) {
      const found = 'reading' in outcome ? this.#find(outcome.reading) : undefined;
      if (!found || claimed.has(found)) continue;
      known.set(outcome, found);
      claimed.add(found);
    }
    const results = outcomes.map((outcome): Result => {
      if (!('reading' in outcome)) return { ...outcome, kind: 'refused' };
      const { place, reading } = outcome;
      const figure = known.get(outcome);
      return figure ? this.#update(place, reading, figure) : this.#add(place, reading, claimed);
    });
    return { topic: { ...this.#topic, units: this.#units, figures: this.#figures }, results };
  }

  #find(reading: Reading): Figure | undefined {
    if (reading.id !== '') return this.#ids.get(this.#ownId(reading));
    const same = this.#namesakesOf(reading).filter(({ unit }) => this.#isUnit(unit, reading.unit));
    if (same.length > 0) return same.length === 1 ? same[0] : undefined;
    // A name may have been put better by hand since; the id is still that of the old one.
    const base = idWords(reading.figure.label);
    const ids = [base, `${base}-${periodWords(reading.figure.period)}`];
    if (base === '') return undefined;
    return ids
      .flatMap((id) => this.#ids.get(id) ?? [])
      .find(({ period, unit }) => period === reading.figure.period && this.#isUnit(unit, reading.unit));
  }

  #keep(figure: Figure): void {
    this.#figures.push(figure);
    this.#index(figure);
  }

  #index(figure: Figure): void {
    this.#ids.set(figure.id, figure);
    for (const key of nameKeys(figure)) {
      const same = this.#namesakes.get(key);
      if (same) same.push(figure);
      else this.#namesakes.set(key, [figure]);
    }
  }

  #namesakesOf({ figure }: Reading): Figure[] {
    return [...new Set(nameKeys(figure).flatMap((key) => this.#namesakes.get(key) ?? []))];
  }

  #add(place: Cell, reading: Reading, claimed: ReadonlySet<Figure>): Result {
    const refuse = (reason: string, values: Values): Result => ({ place, kind: 'refused', reason, values });
    const byId = reading.id === '' ? undefined : this.#ids.get(this.#ownId(reading));
    if (byId) return refuse('repeats', { id: byId.id, line: this.#lines.get(byId.id) ?? '' });
    for (const figure of this.#namesakesOf(reading)) {
      const line = this.#lines.get(figure.id);
      const isUnit = this.#isUnit(figure.unit, reading.unit);
      if (isUnit && line !== undefined) return refuse('repeats', { id: figure.id, line });
      if (isUnit) return refuse(reading.id === '' ? 'many-namesakes' : 'other-id', { id: figure.id });
      // A table may well give an amount and its growth by one name; another table's is not to take its place.
      if (line === undefined && !claimed.has(figure))
        return refuse('unlike-unit', { id: figure.id, unit: figure.unit });
    }
    const notes: Note[] = [...reading.notes];
    const unit = this.#unitOf(reading.unit, notes);
    const id = reading.id === '' ? this.#makeId(place, reading, notes) : this.#ownId(reading);
    const { label, description, note, source, value, ...rest } = reading.figure;
    const figure: Figure = {
      id,
      label,
      ...(description && { description }),
      ...(note && { note }),
      source,
      value,
      unit,
      ...rest,
    };
    this.#keep(figure);
    this.#lines.set(id, place.line);
    return { place, kind: 'added', figure, changes: [], notes };
  }

  #update(place: Cell, reading: Reading, before: Figure): Result {
    const notes: Note[] = reading.notes.filter(({ key }) => key !== 'no-source');
    const { figure } = reading;
    const unit = this.#isUnit(before.unit, reading.unit) ? before.unit : this.#unitOf(reading.unit, notes);
    const isSameNumber = unit === before.unit && JSON.stringify(figure.value) === JSON.stringify(before.value);
    // The name is what it was found by, unless there is an id.
    const label = reading.id === '' ? { ...figure.label, ...before.label } : { ...before.label, ...figure.label };
    const { qualifierWord, ...bare } = before;
    const word = figure.qualifierWord ?? (figure.qualifier === before.qualifier ? qualifierWord : undefined);
    const keepsPrinted =
      !reading.hasPrinted &&
      isSameNumber &&
      'paragraph' in figure.source &&
      'paragraph' in before.source &&
      figure.source.paragraph === before.source.paragraph;
    const after: Figure = {
      ...bare,
      label,
      ...(figure.description && { description: { ...before.description, ...figure.description } }),
      ...(figure.note && { note: { ...before.note, ...figure.note } }),
      ...(reading.hasSource && !keepsPrinted && { source: sourceAfter(before, figure) }),
      value: figure.value,
      unit,
      digits: figure.digits,
      qualifier: figure.qualifier,
      ...(word !== undefined && { qualifierWord: word }),
      ...(figure.period !== undefined && { period: figure.period }),
    };
    const changes = changesOf(before, after);
    this.#lines.set(before.id, place.line);
    if (changes.length > 0) {
      this.#figures[this.#figures.findIndex(({ id }) => id === before.id)] = after;
      for (const key of nameKeys(before)) {
        const same = this.#namesakes.get(key) ?? [];
        same.splice(same.indexOf(before), 1);
      }
      this.#index(after);
    }
    const kind = changes.length > 0 ? 'changed' : 'unchanged';
    return { place, kind, figure: after, changes, notes };
  }

  /** Whether a unit of the file is the one that a row names; a row that names none is of any. */
  #isUnit(key: string, { word, known }: ReadUnit): boolean {
    if (word === '' || key === known?.key) return true;
    const words = word.replace(/\s/g, '').toLowerCase();
    return [key, ...wordsOfUnit(this.#units[key])].some((each) => each.replace(/\s/g, '').toLowerCase() === words);
  }

  /** The key of a unit, which is put into the file where it lacks. An unknown one goes by its own words. */
  #unitOf({ word, known }: ReadUnit, notes: Note[]): string {
    if (word === '') return this.#put(countUnit, word, notes);
    const own = Object.keys(this.#units).filter((key) => key === word || this.#isUnit(key, { word }));
    // 家 of a file may be that of its laboratories alone.
    const [first] = own;
    if (first !== undefined && !known && !isMeasureWord(word)) return first;
    if (known) return this.#put(known, word, notes);
    const made = this.#newUnits.get(word);
    if (made) return made.key;
    let count = this.#newUnits.size + 1;
    while (Object.hasOwn(this.#units, `unit-${count}`)) count += 1;
    const slug = word.toLowerCase().replace(/\s+/g, '-');
    const space = /^\p{Script=Han}/u.test(word) ? '' : ' ';
    const fresh: KnownUnit = {
      key: /^[a-z]{2,}(?:-[a-z]+)*$/.test(slug) && !Object.hasOwn(this.#units, slug) ? slug : `unit-${count}`,
      unit: { zh: `{value}${space}${word}`, en: `{value} ${word}` },
    };
    this.#newUnits.set(word, fresh);
    notes.push({ key: 'new-unit', values: { unit: word, key: fresh.key } });
    return this.#put(fresh, word, []);
  }

  #put({ key, unit }: KnownUnit, word: string, notes: Note[]): string {
    if (Object.hasOwn(this.#units, key)) return key;
    const lacking = this.#options.languages.filter((language) => !Object.hasOwn(unit, language));
    const isSign = !/\p{L}{4}/u.test(wordsOfUnit(unit).join(' ').replace('value', ''));
    // The table's own word where it can be of the language, else English.
    const isOwn = !isSign && word !== '' && !/\p{Script=Han}/u.test(word);
    const own: Unit = Object.fromEntries(
      lacking.map((language) => [language, isOwn ? `{value} ${word}` : (unit['en'] ?? '{value}')]),
    );
    if (lacking.length > 0 && !isSign) notes.push({ key: 'new-unit', values: { unit: word, key } });
    this.#units[key] = { ...own, ...unit };
    return key;
  }

  #ownId({ id, figure }: Reading): string {
    return this.#options.isWide ? `${id}-${periodWords(figure.period)}` : id;
  }

  /** Of the English label; where there is none, of the line. Then the period, then a number, keeps ids apart. */
  #makeId({ line }: Cell, { figure }: Reading, notes: Note[]): string {
    const ids = this.#ids;
    let base = idWords(figure.label);
    if (base === '') {
      base = `figure-${line}`;
      notes.push({ key: 'numbered-id' });
    }
    if (!ids.has(base) && !this.#options.isWide) return base;
    const dated = figure.period === undefined ? base : `${base}-${periodWords(figure.period)}`;
    if (!ids.has(dated)) return dated;
    let count = 2;
    while (ids.has(`${dated}-${count}`)) count += 1;
    return `${dated}-${count}`;
  }
}

function nameKeys({ label, period = '' }: Pick<Figure, 'label' | 'period'>): string[] {
  return Object.entries(label).map(([language, name]) => `${language}\n${period}\n${name}`);
}

/** A new number in the same paragraph has new words; a hand may have given more of the source than a table does. */
function sourceAfter({ source: before }: Figure, { source }: Reading['figure']): Figure['source'] {
  if (!('external' in before) || !('external' in source)) return source;
  const [first] = source.external;
  return before.external.some(({ publisher }) => publisher === first?.publisher) ? before : source;
}

function changesOf(before: Figure, after: Figure): Change[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Figure>;
  return [...names].flatMap((name) =>
    JSON.stringify(sorted(before[name])) === JSON.stringify(sorted(after[name]))
      ? []
      : { name, before: before[name], after: after[name] },
  );
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What stands about the number, in each language and form. */
function wordsOfUnit(unit: Unit | undefined): string[] {
  return Object.values(unit ?? {})
    .flatMap((pattern) => (typeof pattern === 'string' ? pattern : Object.values(pattern)))
    .map((pattern) => pattern.replace('{value}', '').trim());
}

/** The English label as the words of an id, as many as fit. */
function idWords(label: LocalizedText): string {
  const words = (label['en'] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    // R&D is one word.
    .replace(/\b(\w)&(?=\w\b)/g, '$1')
    .replace(/&/g, ' and ')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let id = '';
  for (const word of words) if (`${id}-${word}`.length <= 40) id = id === '' ? word : `${id}-${word}`;
  return id;
}

function periodWords(period = ''): string {
  return period.replace(/[^\d]+/g, '-').replace(/^-/, '');
}
