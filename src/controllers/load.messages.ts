import type { Messages } from '../format/messages.js';

/** At hand from the start: when nothing can be loaded, neither can the words for it. */
export const loadMessages = {
  zh: {
    'load.error': '错误：',
    'load.failed': '内容未能载入（{name}），请检查网络后再试。',
    'load.gone': '内容未能载入（{name}），本页可能已有更新，请重新加载页面。',
    'load.retry': '重试',
    'load.retrying': '正在重新载入……',
    'load.reload': '重新加载页面',
  },
  en: {
    'load.error': 'Error: ',
    'load.failed': 'This could not be loaded ({name}). Check the network and try again.',
    'load.gone': 'This could not be loaded ({name}). The page may have been updated since; load it again.',
    'load.retry': 'Try again',
    'load.retrying': 'Loading again…',
    'load.reload': 'Reload the page',
  },
} satisfies Messages;
