import { bundledId } from './bundled-id.js';
import { ReportError } from './errors.js';
import type { ReportTopic, TopicName, Topics } from './types.js';

/** How each topic of a report is had: the data itself, or a function that loads it once it is needed. */
export type TopicLoaders = { readonly [Name in TopicName]?: () => Promise<{ readonly default: unknown }> };

/** A report by topics, each loaded at most once and only when asked for. */
export class Report {
  readonly #loading: { [Name in TopicName]?: ReturnType<NonNullable<TopicLoaders[Name]>> } = {};

  readonly #loaders: TopicLoaders;
  readonly #loaded: { -readonly [Name in TopicName]?: Topics[Name] };

  constructor(
    readonly id: string,
    /** Primary language tags of its words, the first the one it was written in. */
    readonly languages: readonly string[],
    loaders: TopicLoaders,
    /** The interface's words that the report brings, by language and key. */
    readonly messages: NonNullable<ReportTopic['messages']> = {},
    /** Topics that are there already. */
    loaded: { -readonly [Name in TopicName]?: Topics[Name] } = {},
    /** What an element is given of a topic that it can do without and the report has not. */
    readonly empty: Partial<Topics> = {},
  ) {
    this.#loaders = loaders;
    this.#loaded = loaded;
  }

  /** Whether the report has this topic. */
  has(name: TopicName): boolean {
    return this.#loaded[name] !== undefined || this.#loaders[name] !== undefined;
  }

  /** A topic that is there already. */
  peek<Name extends TopicName>(name: Name): Topics[Name] | undefined {
    return this.#loaded[name];
  }

  async load<Name extends TopicName>(name: Name): Promise<Topics[Name]> {
    const there = this.#loaded[name];
    if (there !== undefined) return there;
    const loading = (this.#loading[name] ??= this.#loaders[name]?.());
    if (!loading) throw new ReportError('missing-topic', { name, value: this.id });
    try {
      // The data is checked when it is built or registered; here its type is taken on trust.
      return (this.#loaded[name] = (await loading).default as Topics[Name]);
    } catch (cause) {
      // The next element, or the reader's next visit to this one, tries again.
      delete this.#loading[name];
      // What a report brings of its own may say best itself what is wrong with it.
      throw cause instanceof ReportError ? cause : new ReportError('load-failed', { name, value: this.id }, { cause });
    }
  }
}

export const bundledReport = new Report(bundledId, ['zh', 'en'], {
  report: () => import('../../data/zhejiang-2021-2025/report.json'),
  figures: () => import('../../data/zhejiang-2021-2025/figures.json'),
  events: () => import('../../data/zhejiang-2021-2025/events.json'),
  achievements: () => import('../../data/zhejiang-2021-2025/achievements.json'),
  systems: () => import('../../data/zhejiang-2021-2025/systems.json'),
  policies: () => import('../../data/zhejiang-2021-2025/policies.json'),
  places: () => import('../../data/zhejiang-2021-2025/places.json'),
  cooperations: () => import('../../data/zhejiang-2021-2025/cooperations.json'),
  corridors: () => import('../../data/zhejiang-2021-2025/corridors.json'),
  map: () => import('../../data/zhejiang-2021-2025/map.json'),
  datasets: () => import('../../data/zhejiang-2021-2025/datasets.json'),
});

const reports = new Map<string, Report>([[bundledReport.id, bundledReport]]);

/** What is still to bring a report: while there is one, a name that is not known yet may come to be. */
const sources = new Set<object>();

/** By source: what kept its report from coming, and the name that it was to have, "" where that is not known. */
const failures = new Map<object, { readonly name: string; readonly error: ReportError }>();

const listeners = new Set<() => void>();

/** The report registered under `name`; the bundled one where `name` is empty. */
export function findReport(name: string): Report {
  const report = peekReport(name);
  if (report) return report;
  const failure = [...failures.values()].find((each) => each.name === name || each.name === '');
  if (failure) {
    const { text } = failure.error.details;
    throw new ReportError(
      'failed-report',
      { name: 'report', value: name, ...(text && { text }) },
      { cause: failure.error },
    );
  }
  throw new ReportError('unknown-report', { name: 'report', value: name, valid: [...reports.keys()] });
}

/** The same, undefined where there is none. */
export function peekReport(name: string): Report | undefined {
  return name === '' ? bundledReport : reports.get(name);
}

/** Puts `report` under its id, in the place of `previous` where that is what stands there; else the first stands. */
export function addReport(report: Report, previous?: Report): void {
  const { id } = report;
  const standing = reports.get(id);
  if (standing && standing !== previous) {
    throw new ReportError('duplicate-report', {
      name: 'name',
      value: id,
      text: {
        zh: `已有名为“${id}”的报告，后来的不予采用。请用 name 另取名称。`,
        en: `There is a report named “${id}” already; the first stands. Give this one another name.`,
      },
    });
  }
  reports.set(id, report);
  if (previous && previous.id !== id) removeReport(previous);
  announceReports();
}

/** Takes a report back; false where it is not registered. The bundled one stays. */
export function removeReport(report: Report): boolean {
  if (report === bundledReport || reports.get(report.id) !== report) return false;
  reports.delete(report.id);
  announceReports();
  return true;
}

/** Says that `source` is going to bring a report, until `settleReport`. */
export function expectReport(source: object): void {
  failures.delete(source);
  sources.add(source);
  announceReports();
}

/** `error` says why it has not; elements that ask for `name`, or for any name where that is "", say so. */
export function settleReport(source: object, error?: ReportError, name = ''): void {
  failures.delete(source);
  if (error) failures.set(source, { name, error });
  if (sources.delete(source)) announceReports();
}

/** Whether something is still to bring a report. */
export function isReportExpected(): boolean {
  return sources.size > 0;
}

/** Calls `listener` when reports come, go, or are no longer to be expected. */
export function watchReports(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function announceReports(): void {
  for (const listener of [...listeners]) listener();
}
