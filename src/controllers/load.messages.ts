import type { Messages } from '../format/messages.js';

/** At hand from the start: when nothing can be loaded, neither can the words for it. */
export const loadMessages = {
  zh: {
    'load.error': '错误：',
    'load.failed': '内容未能载入（{name}），请检查网络后再试。',
  },
  en: {
    'load.error': 'Error: ',
    'load.failed': 'This could not be loaded ({name}). Check the network and try again.',
  },
} satisfies Messages;
