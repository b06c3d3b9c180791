import { sectionOf } from '../../report/lookup.js';
import type { ReportRecord, Section, Topics } from '../../report/types.js';

/** One element of a section's part of the page. */
export type Block =
  | { readonly element: 'achievements' | 'timeline'; readonly section: string }
  | { readonly element: 'stat-grid'; readonly facts: string }
  | { readonly element: 'ranking' | 'corridor-map' | 'constellation' }
  | { readonly element: 'chart'; readonly dataset: string }
  | { readonly element: 'system'; readonly system: string }
  | { readonly element: 'list'; readonly kind: 'policy' | 'cooperation' | 'place'; readonly section: string };

export type ReportTopics = Omit<Topics, 'map'>;

/** A section as it is told: its key figures and one graphic, and all else for those who want to know more. */
export interface Story {
  readonly face: readonly Block[];
  readonly more: readonly Block[];
}

/** Beyond so few figures the first ones stand for all. */
const keyCount = 3;

export function composeSection(section: Section, topics: ReportTopics): Story {
  const { id } = section;
  const own = <T extends ReportRecord>(records: readonly T[]) => records.filter((record) => sectionOf(record) === id);
  const isFirst = topics.report.sections[0]?.id === id;
  const list = (kind: 'policy' | 'cooperation' | 'place', records: readonly ReportRecord[]): Block[] =>
    own(records).length > 0 ? [{ element: 'list', kind, section: id }] : [];
  const figures = own(topics.figures.figures).map((figure) => figure.id);
  const { satellites, facts = [] } = topics.achievements.constellation ?? {};
  // Each of these tells of particular figures, and stands where those do.
  const holds = (ids: readonly string[]) => figures.some((figure) => ids.includes(figure));
  const keys = keyFigures(section, topics);

  const { holdings } = topics.corridors;
  const orbit = satellites ? [satellites, ...facts].map(({ figure }) => figure) : [];
  const graphics: (readonly [Block, figures: readonly string[]])[] = [
    ...(holds(holdings) ? [[{ element: 'corridor-map' }, holdings] as const] : []),
    ...(satellites && holds([satellites.figure]) ? [[{ element: 'constellation' }, orbit] as const] : []),
    ...own(topics.datasets.datasets).map(
      ({ id: dataset, panels }) =>
        [{ element: 'chart', dataset }, panels.flatMap(({ points }) => points.map(({ figure }) => figure))] as const,
    ),
    ...own(topics.systems.systems).map(
      ({ id: system, nodes }) => [{ element: 'system', system }, nodes.flatMap(({ figure }) => figure ?? [])] as const,
    ),
    // What speaks of the whole report opens it.
    ...(isFirst && topics.figures.figures.some(({ rank }) => rank) ? [[{ element: 'ranking' }, []] as const] : []),
  ];
  // One that says something new, if there is one.
  const [graphic] = graphics.find(([, shown]) => !keys.some((key) => shown.includes(key))) ?? graphics[0] ?? [];
  const others = figures.filter((figure) => !keys.includes(figure));

  return {
    face: [
      ...(keys.length > 0 ? [{ element: 'stat-grid', facts: keys.join(' ') } as const] : []),
      ...(graphic ? [graphic] : []),
    ],
    more: [
      ...(others.length > 0 ? [{ element: 'stat-grid', facts: others.join(' ') } as const] : []),
      ...graphics.flatMap(([each]) => (each === graphic ? [] : [each])),
      ...(own(topics.achievements.achievements).length > 0 ? [{ element: 'achievements', section: id } as const] : []),
      ...list('policy', topics.policies.policies),
      ...list('cooperation', topics.cooperations.cooperations),
      ...list('place', topics.places.places),
      ...(own(topics.events.events).length > 0 ? [{ element: 'timeline', section: id } as const] : []),
    ],
  };
}

/** Those that the data names, of whatever section, else the section's first. */
function keyFigures(
  { id, keyFigures: named = [] }: Section,
  { figures: { figures } }: ReportTopics,
): readonly string[] {
  const known = named.filter((key) => figures.some((figure) => figure.id === key));
  if (known.length > 0) return known;
  return figures.flatMap((figure) => (sectionOf(figure) === id ? figure.id : [])).slice(0, keyCount);
}
