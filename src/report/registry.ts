import { ReportError } from './errors.js';
import type { TopicName, Topics } from './types.js';

/** How each topic of a report is had: the data itself, or a function that loads it once it is needed. */
export type TopicLoaders = { readonly [Name in TopicName]?: () => Promise<{ readonly default: unknown }> };

/** A report by topics, each loaded at most once and only when asked for. */
export class Report {
  private readonly loaded: Partial<Topics> = {};
  private readonly loading: { [Name in TopicName]?: Promise<Topics[Name]> } = {};

  constructor(
    readonly id: string,
    /** Primary language tags of its words, the first the one it was written in. */
    readonly languages: readonly string[],
    private readonly loaders: TopicLoaders,
  ) {}

  /** A topic that is there already. */
  peek<Name extends TopicName>(name: Name): Topics[Name] | undefined {
    return this.loaded[name];
  }

  load<Name extends TopicName>(name: Name): Promise<Topics[Name]> {
    const pending = this.loading[name] as Promise<Topics[Name]> | undefined;
    if (pending) return pending;
    const loading = this.fetchTopic(name);
    Object.assign(this.loading, { [name]: loading });
    // A failure is not kept: the next element, or the reader's next visit to this one, tries again.
    loading.catch(() => delete this.loading[name]);
    return loading;
  }

  private async fetchTopic<Name extends TopicName>(name: Name): Promise<Topics[Name]> {
    const loader = this.loaders[name];
    if (!loader) throw new ReportError('missing-topic', { name, value: this.id });
    try {
      // The data is checked when it is built or registered; here its type is taken on trust.
      const topic = (await loader()).default as Topics[Name];
      this.loaded[name] = topic;
      return topic;
    } catch (cause) {
      throw new ReportError('load-failed', { name, value: this.id }, { cause });
    }
  }
}

export const bundledReport = new Report('zhejiang-2021-2025', ['zh', 'en'], {
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

/** The report registered under `id`; the bundled one where `id` is empty. */
export function findReport(id: string): Report {
  const report = id === '' ? bundledReport : reports.get(id);
  if (!report) throw new ReportError('unknown-report', { name: 'report', value: id, valid: [...reports.keys()] });
  return report;
}
