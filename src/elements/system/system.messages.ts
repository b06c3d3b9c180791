import type { Messages } from '../../format/messages.js';

export const systemMessages = {
  zh: {
    'system.link': '{from} → {to}：',
  },
  en: {
    'system.link': '{from} → {to}: ',
  },
} satisfies Messages;
