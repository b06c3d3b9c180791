import type { Locale } from '../format/language.js';
import { emptyTopics } from '../report/empty-topics.js';
import type { Report } from '../report/registry.js';
import type { TopicName, Topics } from '../report/types.js';
import { achievementsView } from './achievements/achievements.view.js';
import { chartView } from './chart/chart.view.js';
import { constellationView } from './constellation/constellation.view.js';
import { corridorMapView } from './corridor-map/corridor-map.view.js';
import { listView } from './list/list.view.js';
import { rankingView } from './ranking/ranking.view.js';
import { reportView } from './report/report.view.js';
import { sourceView } from './source/source.view.js';
import { statView } from './stat/stat.view.js';
import { statGridView } from './stat-grid/stat-grid.view.js';
import { systemView } from './system/system.view.js';
import { timelineView } from './timeline/timeline.view.js';
import type { Chosen, View } from './view.js';

/** The views of all elements that show records, by the elements' names. */
export const views = {
  stat: statView,
  'stat-grid': statGridView,
  chart: chartView,
  ranking: rankingView,
  timeline: timelineView,
  'corridor-map': corridorMapView,
  system: systemView,
  constellation: constellationView,
  achievements: achievementsView,
  list: listView,
  report: reportView,
  source: sourceView,
} as const;

export type ViewName = keyof typeof views;

/** As an element has them: `report` always, and empty what it can do without and the report has not. */
export function loadTopics(report: Report, name: ViewName, attributes: Chosen<string>): Promise<Topics> {
  const view: View<TopicName, string> = views[name];
  return loadNamed(report, view.topics(attributes), view.optional);
}

export async function loadNamed(
  report: Report,
  topics: readonly TopicName[],
  optional: readonly TopicName[],
): Promise<Topics> {
  const loaded = await Promise.all(
    [...new Set<TopicName>(['report', ...topics])].map(async (topic) => {
      const isEmpty = topic !== 'report' && optional.includes(topic) && !report.has(topic);
      return [topic, isEmpty ? emptyTopics[topic] : await report.load(topic)] as const;
    }),
  );
  return { ...emptyTopics, ...Object.fromEntries(loaded) } as unknown as Topics;
}

/** What an element with these attributes shows; throws a `ReportError` for what the report does not have. */
export function select(name: ViewName, attributes: Chosen<string>, topics: Topics, locale: Locale) {
  const view: View<TopicName, string> = views[name];
  return view.select(attributes, topics, locale);
}
