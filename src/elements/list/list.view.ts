import { translate } from '../../format/messages.js';
import { findRecord, requireRecord, requireSections } from '../../report/lookup.js';
import { filterBySection } from '../../report/sections.js';
import type { View } from '../view.js';
import { listMessages } from './list.messages.js';
import { listKinds, type ListRecord, type ListTopic } from './list.utils.js';

export const listView = {
  topics: ({ kind = '' }) => ['report', ...(findRecord(listKinds, kind)?.topics ?? [])],
  optional: ['corridors'],
  select({ kind: id = '', section = '' }, topics, locale, own?: unknown) {
    const kind = requireRecord(listKinds, id, 'kind');
    // What is no array is ignored.
    const all = Array.isArray(own) ? (own as readonly ListRecord[]) : kind.records(topics);
    const sections = requireSections(topics.report.sections, section, 'section');
    return {
      title: translate(listMessages, locale, `list.${kind.id}`),
      name: `list-${kind.id}`,
      records: filterBySection(all, sections),
      /** Those of all sections. */
      all,
      sections,
      topicsOf: kind.topicsOf,
    };
  },
} satisfies View<ListTopic, 'kind' | 'section'>;
