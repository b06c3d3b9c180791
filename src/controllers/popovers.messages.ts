import type { Messages } from '../format/messages.js';

export const popoversMessages = {
  zh: {
    'source.button': '来源',
    'source.button-of': '{label}：来源',
    'actions.button': '更多',
    'actions.button-of': '更多：{title}的数据与下载',
  },
  en: {
    'source.button': 'Source',
    'source.button-of': '{label}: source',
    'actions.button': 'More',
    'actions.button-of': 'More: data and downloads of {title}',
  },
} satisfies Messages;
