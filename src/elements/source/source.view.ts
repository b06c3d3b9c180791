import { localize } from '../../format/language.js';
import { requireRecordOfKind, topicOfKind } from '../../report/kinds.js';
import type { TopicName } from '../../report/types.js';
import type { View } from '../view.js';

export const sourceView = {
  topics: ({ kind = 'figure' }) => ['report', ...[topicOfKind(kind) ?? []].flat()],
  optional: [],
  select({ kind = 'figure', record: id = '' }, topics, { language }) {
    const record = requireRecordOfKind(topics, kind, id);
    return { title: localize(record.label, language), name: `source-${record.id}`, records: [record], record };
  },
} satisfies View<TopicName, 'kind' | 'record'>;
