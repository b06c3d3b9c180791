import type { Messages } from '../format/messages.js';

export const popoversMessages = {
  zh: {
    'source.button': '来源',
    'source.button-of': '来源：{label}',
    'source.text-of': '{text}（来源：{label}）',
    'actions.button': '更多',
    'actions.button-of': '更多：{title}的数据与下载',
  },
  en: {
    'source.button': 'Source',
    'source.button-of': 'Source: {label}',
    'source.text-of': '{text} (source: {label})',
    'actions.button': 'More',
    'actions.button-of': 'More: data and downloads of {title}',
  },
} satisfies Messages;
