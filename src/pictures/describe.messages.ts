import type { Messages } from '../format/messages.js';

export const describeMessages = {
  zh: {
    'describe.entry': '{label}：{value}',
    'describe.details': '{text}（{details}）',
    'describe.list': '{title}：{entries}。',
    'describe.list-more': '{title}：{entries}等，共{count}项。',
    'describe.join': '；',
    'describe.join-details': '，',
    'describe.sections': '{title}（{sections}）',
    'describe.source': '来源：{source}',
  },
  en: {
    'describe.entry': '{label}: {value}',
    'describe.details': '{text} ({details})',
    'describe.list': '{title}: {entries}.',
    'describe.list-more': '{title}: {entries}; {count} in all.',
    'describe.join': '; ',
    'describe.join-details': ', ',
    'describe.sections': '{title} ({sections})',
    'describe.source': 'Source: {source}',
  },
} satisfies Messages;
