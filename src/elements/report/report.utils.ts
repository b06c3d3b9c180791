import { sectionOf } from '../../report/lookup.js';
import type { ReportRecord, Topics } from '../../report/types.js';

/** One element of a section's part of the page. */
export type Block =
  | { readonly element: 'stat-grid' | 'achievements' | 'timeline'; readonly section: string }
  | { readonly element: 'ranking' | 'corridor-map' | 'constellation' }
  | { readonly element: 'chart'; readonly dataset: string }
  | { readonly element: 'system'; readonly system: string }
  | { readonly element: 'list'; readonly kind: 'policy' | 'cooperation' | 'place'; readonly section: string };

export type ReportTopics = Omit<Topics, 'map'>;

/** What the page shows of a section: the elements that have something of it to show, figures first. */
export function composeSection(section: string, topics: ReportTopics): Block[] {
  const own = <T extends ReportRecord>(records: readonly T[]) =>
    records.filter((record) => sectionOf(record) === section);
  const isFirst = topics.report.sections[0]?.id === section;
  const list = (kind: 'policy' | 'cooperation' | 'place', records: readonly ReportRecord[]): Block[] =>
    own(records).length > 0 ? [{ element: 'list', kind, section }] : [];
  const figures = own(topics.figures.figures);
  const { satellites } = topics.achievements.constellation ?? {};
  // Each of these tells of particular figures, and stands where those do.
  const holds = (...ids: readonly string[]) => figures.some(({ id }) => ids.includes(id));

  return [
    ...(figures.length > 0 ? [{ element: 'stat-grid', section } as const] : []),
    // What speaks of the whole report opens it.
    ...(isFirst && topics.figures.figures.some(({ rank }) => rank) ? [{ element: 'ranking' } as const] : []),
    ...(holds(...topics.corridors.holdings) ? [{ element: 'corridor-map' } as const] : []),
    ...(satellites && holds(satellites.figure) ? [{ element: 'constellation' } as const] : []),
    ...own(topics.datasets.datasets).map(({ id }) => ({ element: 'chart', dataset: id }) as const),
    ...own(topics.systems.systems).map(({ id }) => ({ element: 'system', system: id }) as const),
    ...(own(topics.achievements.achievements).length > 0 ? [{ element: 'achievements', section } as const] : []),
    ...list('policy', topics.policies.policies),
    ...list('cooperation', topics.cooperations.cooperations),
    ...list('place', topics.places.places),
    ...(own(topics.events.events).length > 0 ? [{ element: 'timeline', section } as const] : []),
  ];
}
