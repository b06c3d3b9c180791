import type { Messages } from '../format/messages.js';

export const searchMessages = {
  zh: {
    'search.label': '查找',
    'search.not-found': '没有找到“{query}”。',
  },
  en: {
    'search.label': 'Search',
    'search.not-found': 'Nothing found for “{query}”.',
  },
} satisfies Messages;
