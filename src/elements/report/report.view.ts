import { localize } from '../../format/language.js';
import type { View } from '../view.js';

/** The whole shows no records itself; the elements that it is made of do. */
export const reportView = {
  topics: () => ['report'],
  optional: [],
  select: (_, { report }, { language }) => ({
    title: localize(report.label, language),
    name: `report-${report.id}`,
    records: [],
  }),
} satisfies View<'report'>;
