import { achievementsMessages } from '../elements/achievements/achievements.messages.js';
import { requireConstellation } from '../elements/constellation/constellation.utils.js';
import { corridorMapMessages } from '../elements/corridor-map/corridor-map.messages.js';
import { listMessages } from '../elements/list/list.messages.js';
import { rankingMessages } from '../elements/ranking/ranking.messages.js';
import { placings } from '../elements/ranking/ranking.utils.js';
import { statGridMessages } from '../elements/stat-grid/stat-grid.messages.js';
import { chooseFigures } from '../elements/stat-grid/stat-grid.utils.js';
import { timelineMessages } from '../elements/timeline/timeline.messages.js';
import { localize, type Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import { recordsOfKind, topicOfKind, type RecordKind } from '../report/kinds.js';
import { findRecord, requireRecord, splitIds } from '../report/lookup.js';
import { emptyTopics } from '../report/empty-topics.js';
import type { Report } from '../report/registry.js';
import { filterBySection } from '../report/sections.js';
import type { ReportRecord, TopicName, Topics } from '../report/types.js';
import type { ElementName } from './elements.js';
import type { EmbedRequest } from './parameters.js';

/** What an element shows when it is asked as a request asks it. */
export interface Shown {
  readonly title: string;
  readonly records: readonly ReportRecord[];
}

interface ShownBy {
  /** Beside `report`, which all take; a report may do without any but the first. */
  readonly topics: (attributes: EmbedRequest['attributes']) => readonly TopicName[];
  readonly show: (attributes: EmbedRequest['attributes'], topics: Topics, locale: Locale) => Shown;
}

const only =
  (...topics: TopicName[]) =>
  () =>
    topics;

const label = (record: ReportRecord, { language }: Locale) => localize(record.label, language);
const one = (record: ReportRecord, locale: Locale): Shown => ({ title: label(record, locale), records: [record] });

/** The titles are those under which the elements offer their data. */
const shownBy: Readonly<Record<ElementName, ShownBy>> = {
  stat: {
    topics: only('figures'),
    show: ({ fact = '' }, { figures }, locale) => one(requireRecord(figures.figures, fact, 'fact'), locale),
  },
  'stat-grid': {
    topics: only('figures'),
    show: ({ facts = '', section = '' }, { report, figures }, locale) => ({
      title: translate(statGridMessages, locale, 'stat-grid.label'),
      records: chooseFigures(figures.figures, report.sections, { facts, section }),
    }),
  },
  chart: {
    topics: only('datasets', 'figures'),
    show: ({ dataset = '' }, { datasets, figures }, locale) => {
      const chosen = requireRecord(datasets.datasets, dataset, 'dataset');
      const points = chosen.panels.flatMap(({ points }) => points);
      return {
        title: label(chosen, locale),
        records: points.flatMap(({ figure }) => findRecord(figures.figures, figure) ?? []),
      };
    },
  },
  ranking: {
    topics: only('figures'),
    show: ({ section = '', sort }, { figures }, locale) => ({
      title: translate(rankingMessages, locale, 'ranking.caption'),
      records: placings(figures.figures, splitIds(section), sort === 'report' ? 'report' : 'place').map(
        ({ figure }) => figure,
      ),
    }),
  },
  timeline: {
    topics: only('events'),
    show: ({ section = '' }, { events }, locale) => ({
      title: translate(timelineMessages, locale, 'timeline.label'),
      records: filterBySection(
        [...events.events].sort((a, b) => a.date.localeCompare(b.date)),
        splitIds(section),
      ),
    }),
  },
  'corridor-map': {
    topics: only('corridors', 'figures'),
    show: (_, { corridors, figures }, locale) => ({
      title: translate(corridorMapMessages, locale, 'corridor-map.label'),
      records: [
        ...(corridors.holdings ?? []).flatMap((id) => findRecord(figures.figures, id) ?? []),
        ...(corridors.corridors ?? []),
      ],
    }),
  },
  system: {
    topics: only('systems'),
    show: ({ system = '' }, { systems }, locale) => one(requireRecord(systems.systems, system, 'system'), locale),
  },
  constellation: {
    topics: only('achievements', 'figures', 'events'),
    show: (_, topics, locale) => {
      const { constellation, satellites, launch, facts } = requireConstellation(topics);
      const figures = [satellites, ...facts].map(({ figure }) => figure);
      return { title: label(constellation, locale), records: [...(launch ? [launch] : []), ...figures] };
    },
  },
  achievements: {
    topics: only('achievements'),
    show: ({ field = '', section = '' }, { achievements }, locale) => {
      const fields = splitIds(field);
      const chosen = achievements.achievements.filter((each) => fields.length === 0 || fields.includes(each.field));
      return {
        title: translate(achievementsMessages, locale, 'achievements.label'),
        records: filterBySection(chosen, splitIds(section)),
      };
    },
  },
  list: {
    topics: ({ kind = '' }) => [topicOfKind(kind) ?? []].flat(),
    show: ({ kind = '', section = '' }, topics, locale) => ({
      title: translate(listMessages, locale, `list.${kind}` as keyof typeof listMessages.en),
      records: filterBySection(recordsOfKind(topics, kind as RecordKind), splitIds(section)),
    }),
  },
  report: {
    topics: only(),
    show: (_, { report }, { language }) => ({ title: localize(report.label, language), records: [] }),
  },
  source: {
    topics: ({ kind = 'figure' }) => [topicOfKind(kind) ?? []].flat(),
    show: ({ kind = 'figure', record = '' }, topics, locale) =>
      one(requireRecord(recordsOfKind(topics, kind as RecordKind), record, 'record'), locale),
  },
};

/** What the element of a request shows; throws a `ReportError` for what the report does not have. */
export function shown({ element, attributes }: EmbedRequest, topics: Topics, locale: Locale): Shown {
  return shownBy[element].show(attributes, topics, locale);
}

/** The topics that `shown` needs. */
export async function loadShown(report: Report, { element, attributes }: EmbedRequest): Promise<Topics> {
  const [first, ...others] = shownBy[element].topics(attributes);
  const names: TopicName[] = ['report', ...(first ? [first] : []), ...others.filter((name) => report.has(name))];
  const loaded = await Promise.all(names.map(async (name) => [name, await report.load(name)] as const));
  return { ...emptyTopics, ...Object.fromEntries(loaded) } as unknown as Topics;
}
