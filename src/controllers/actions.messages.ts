import type { Messages } from '../format/messages.js';

export const actionsMessages = {
  zh: {
    'actions.button': '更多',
    'actions.button-of': '更多：{title}的数据与下载',
  },
  en: {
    'actions.button': 'More',
    'actions.button-of': 'More: data and downloads of {title}',
  },
} satisfies Messages;
