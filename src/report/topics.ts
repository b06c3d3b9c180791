import type { TopicName } from './types.js';

/** The topics of a report, in the order in which they are told of. */
export const topicNames: readonly TopicName[] = [
  'report',
  'figures',
  'events',
  'achievements',
  'systems',
  'policies',
  'places',
  'cooperations',
  'corridors',
  'map',
  'datasets',
];

export function isTopicName(name: string | undefined): name is TopicName {
  return (topicNames as readonly (string | undefined)[]).includes(name);
}
