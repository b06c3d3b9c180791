import type { Messages } from '../format/messages.js';

export const deepLinkMessages = {
  zh: {
    'link.button': '链接',
    'link.button-of': '链接：{label}',
  },
  en: {
    'link.button': 'Link',
    'link.button-of': 'Link: {label}',
  },
} satisfies Messages;
