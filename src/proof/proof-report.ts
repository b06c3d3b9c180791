import { bundledReport, type Report } from '../report/registry.js';
import type { Figure, LocalizedText, ReportRecord, TopicName, Topics } from '../report/types.js';
import type { Locale } from '../format/language.js';
import { resolveLocale } from '../format/resolve-locale.js';
import { scopeOf, unitOf, type Scope, type UnitClass } from './units.js';
import { Vocabulary } from './terms.js';

/** One thing that a record says by a number. */
export interface Claim {
  readonly figure: Figure;
  readonly says: 'value' | 'place' | 'streak';
  /** One, or the ends of a range. */
  readonly values: readonly number[];
  readonly unit: UnitClass;
  /** The Chinese measure word, where the report's unit has one. */
  readonly measure?: string | undefined;
  readonly scope?: Scope | undefined;
}

/** A record that says when something was. */
export interface DatedRecord {
  readonly topic: TopicName;
  readonly record: ReportRecord;
  readonly date: string;
}

/** Topics that say something that can be read in a draft. */
const topicsRead = [
  'report',
  'figures',
  'events',
  'policies',
  'cooperations',
  'corridors',
  'achievements',
  'systems',
  'places',
] as const;
export type ProofTopics = Pick<Topics, 'report'> & Partial<Topics>;

/** What a report says, laid out to be found in a draft. */
export class ProofReport {
  readonly topics: ProofTopics;
  readonly languages: readonly string[];
  readonly claims: readonly Claim[];
  readonly dated: readonly DatedRecord[];
  readonly vocabulary: Vocabulary;
  readonly cities: readonly { readonly id: string; readonly names: readonly string[] }[];
  /** Names of the place that the whole report is about. */
  readonly ownNames: readonly string[];
  /** Names of records in which a place's name is part. */
  readonly longNames: readonly string[];
  /** First and last year that the report is about. */
  readonly years: readonly [number, number];

  /** Whether a page has the report without naming it. */
  readonly isBundled: boolean;

  readonly #locales = new Map<string, Locale>();
  readonly #nouns: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(topics: ProofTopics, isBundled = false) {
    this.isBundled = isBundled;
    const { report, figures, events, policies, cooperations, corridors, achievements } = topics;
    this.topics = topics;
    this.languages = report.languages;
    const units = figures?.units ?? {};
    this.claims = (figures?.figures ?? []).flatMap((figure) => claimsOf(figure, units));
    this.dated = [
      ...(events?.events ?? []).map((record) => ({ topic: 'events' as const, record, date: record.date })),
      ...(policies?.policies ?? []).flatMap((record) =>
        record.date ? { topic: 'policies' as const, record, date: record.date } : [],
      ),
      ...(cooperations?.cooperations ?? []).flatMap((record) =>
        record.date ? { topic: 'cooperations' as const, record, date: record.date } : [],
      ),
    ];
    const records = [...(figures?.figures ?? []), ...this.dated.map(({ record }) => record)];
    this.vocabulary = new Vocabulary(records, (record) =>
      'rank' in record && record.rank ? [(record as Figure).rank?.among ?? {}] : [],
    );
    this.#nouns = new Map(
      Object.entries(units).map(([key, unit]) => [
        key,
        this.vocabulary.termsIn(
          Object.values(unit).flatMap((pattern) => (typeof pattern === 'string' ? pattern : Object.values(pattern))),
        ),
      ]),
    );
    this.cities = (corridors?.cities ?? []).map(({ id, label }) => ({ id, names: Object.values(label) }));
    const cityNames = new Set(this.cities.flatMap(({ names }) => names));
    this.ownNames = ownNamesOf(report.label, report.publisher).filter((name) => !cityNames.has(name));
    this.longNames = [...(corridors?.corridors ?? []), ...(achievements?.achievements ?? []), ...(events?.events ?? [])]
      .flatMap(({ label }) => Object.values(label))
      .filter((label) => !cityNames.has(label) && !this.ownNames.includes(label));
    const years = report.period.match(/\d{4}/g)?.map(Number) ?? [];
    this.years = [years[0] ?? 0, years.at(-1) ?? 9999];
  }

  /** The locale in which a sentence in a language is told of a record. */
  localeOf = (language: string): Locale => {
    const locale = this.#locales.get(language) ?? resolveLocale(language, this.languages);
    this.#locales.set(language, locale);
    return locale;
  };

  /** The terms by which a figure's unit names what is counted. */
  nounsOf = ({ figure }: Claim): ReadonlySet<string> => this.#nouns.get(figure.unit) ?? new Set();
}

const loaded = new WeakMap<Report, Promise<ProofReport>>();

/** Read once for each report; after a failure it is read anew. */
export function loadProofReport(report: Report): Promise<ProofReport> {
  let loading = loaded.get(report);
  if (!loading) {
    loading = readProofReport(report);
    loaded.set(report, loading);
    loading.catch(() => loaded.delete(report));
  }
  return loading;
}

async function readProofReport(report: Report): Promise<ProofReport> {
  const topics = await Promise.all(
    topicsRead.map(async (name) => [name, report.has(name) ? await report.load(name) : undefined] as const),
  );
  return new ProofReport(
    Object.fromEntries(topics.filter(([, topic]) => topic)) as unknown as ProofTopics,
    report === bundledReport,
  );
}

function claimsOf(figure: Figure, units: Topics['figures']['units']): Claim[] {
  const { value, unit, rank, streak } = figure;
  const values = typeof value === 'number' ? [value] : [...value];
  const scope = rank && scopeOf(Object.values(rank.among).join(' '));
  const claims: Claim[] = [];
  if (unit === 'rank') claims.push({ figure, says: 'place', values, unit: 'place', scope });
  else claims.push({ figure, says: 'value', values, ...unitOf(unit, units[unit]) });
  // A place that another figure states is that one's to say.
  if (rank && unit !== 'rank' && rank.figure === undefined)
    claims.push({ figure, says: 'place', values: [rank.place], unit: 'place', scope });
  if (streak !== undefined && !(unit === 'years' && value === streak))
    claims.push({ figure, says: 'streak', values: [streak], unit: 'years' });
  return claims;
}

/** What the names of a report and of its publisher begin with, or what stands before "'s" in them. */
function ownNamesOf(...texts: readonly LocalizedText[]): string[] {
  const names = new Set<string>();
  for (const text of texts) {
    for (const [language, words] of Object.entries(text)) {
      if (language.startsWith('zh')) {
        const [, name] = /^(\p{Script=Han}{2,4}?)(?=[省市县区]|科技|创新|经济|统计)/u.exec(words) ?? [];
        if (name) names.add(name);
      } else {
        const [, name] = /(?:^|of |de |d’|di |von )(\p{Lu}[\p{L}-]+)(?=['’:,]| Province|$)/u.exec(words) ?? [];
        if (name) names.add(name);
      }
    }
  }
  return [...names];
}
