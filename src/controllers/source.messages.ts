import type { Messages } from '../format/messages.js';

export const sourceMessages = {
  zh: {
    'source.button': '来源',
    'source.button-of': '{label}：来源',
  },
  en: {
    'source.button': 'Source',
    'source.button-of': '{label}: source',
  },
} satisfies Messages;
