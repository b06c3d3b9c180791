import { translate } from '../../format/messages.js';
import { requireSections } from '../../report/lookup.js';
import { filterBySection } from '../../report/sections.js';
import type { View } from '../view.js';
import { timelineMessages } from './timeline.messages.js';
import { sortEvents } from './timeline.utils.js';

export const timelineView = {
  topics: () => ['report', 'events'],
  optional: [],
  select({ section = '' }, { report, events }, locale) {
    const sorted = sortEvents(events.events);
    return {
      title: translate(timelineMessages, locale, 'timeline.label'),
      name: 'timeline',
      records: filterBySection(sorted, requireSections(report.sections, section, 'section')),
      /** Those of all sections. */
      sorted,
    };
  },
} satisfies View<'report' | 'events', 'section'>;
