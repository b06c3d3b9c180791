import type { Messages } from '../format/messages.js';

export const deepLinkMessages = {
  zh: {
    'link.button': '链接',
    'link.button-of': '{label}：链接',
  },
  en: {
    'link.button': 'Link',
    'link.button-of': '{label}: link',
  },
} satisfies Messages;
