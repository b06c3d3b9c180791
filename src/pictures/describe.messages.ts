import type { Messages } from '../format/messages.js';

export const describeMessages = {
  zh: {
    'describe.entry': '{label}：{value}',
    'describe.details': '{text}（{details}）',
    'describe.list': '{title}：{entries}。',
    'describe.list-more': '{title}：{entries}等。',
    'describe.join': '；',
    'describe.join-details': '，',
    'describe.sections': '{title}（{sections}）',
    'describe.source': '来源：{source}',
  },
  en: {
    'describe.entry': '{label}: {value}',
    'describe.details': '{text} ({details})',
    'describe.list': '{title}: {entries}.',
    'describe.list-more': '{title}: {entries}; and others.',
    'describe.join': '; ',
    'describe.join-details': ', ',
    'describe.sections': '{title} ({sections})',
    'describe.source': 'Source: {source}',
  },
} satisfies Messages;
