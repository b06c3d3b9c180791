import { topicNames } from '../../report/topics.js';
import type { TopicName } from '../../report/types.js';
import { say } from '../usage.js';
import { fieldTables, type Schema } from './fields.js';
import { readmeMessages } from './new.messages.js';

type Load = () => Promise<{ readonly default: unknown }>;

const schemas: Readonly<Record<TopicName | 'common', Load>> = {
  common: () => import('../../../data/schemas/common.schema.json'),
  report: () => import('../../../data/schemas/report.schema.json'),
  figures: () => import('../../../data/schemas/figures.schema.json'),
  events: () => import('../../../data/schemas/events.schema.json'),
  achievements: () => import('../../../data/schemas/achievements.schema.json'),
  systems: () => import('../../../data/schemas/systems.schema.json'),
  policies: () => import('../../../data/schemas/policies.schema.json'),
  places: () => import('../../../data/schemas/places.schema.json'),
  cooperations: () => import('../../../data/schemas/cooperations.schema.json'),
  corridors: () => import('../../../data/schemas/corridors.schema.json'),
  map: () => import('../../../data/schemas/map.schema.json'),
  datasets: () => import('../../../data/schemas/datasets.schema.json'),
};

/** What stands beside a new report: how to go on, and every field as the schemas describe it. */
export async function readme(id: string, language: string): Promise<string> {
  const index = language === 'zh' ? 1 : 0;
  const word = (key: string) => say(readmeMessages, language, key, { id });
  const load = async (name: TopicName | 'common') => (await schemas[name]()).default as Schema;
  const common = await load('common');
  const words = {
    field: word('field'),
    meaning: word('meaning'),
    required: word('required'),
    example: word('example'),
  };
  const parts = [word('title'), word('about'), word('commands'), word('show'), word('words'), word('topics')];
  for (const topic of topicNames) {
    const schema = await load(topic);
    parts.push(
      `### \`${topic}\``,
      schema.description?.split('\n')[index] ?? '',
      fieldTables(schema, common, index, words),
    );
  }
  parts.push(word('shared'));
  for (const name of ['source', 'externalSource', 'origin']) {
    const definition = common.$defs?.[name];
    if (!definition) continue;
    parts.push(`\`${name}\`: ${definition.description?.split('\n')[index] ?? ''}`);
    parts.push(fieldTables({ ...definition, $defs: common.$defs ?? {} }, common, index, words));
  }
  return `${parts.join('\n\n')}\n`;
}
