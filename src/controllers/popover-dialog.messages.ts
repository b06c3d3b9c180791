import type { Messages } from '../format/messages.js';

export const popoverDialogMessages = {
  zh: {
    'popover.close': '关闭',
  },
  en: {
    'popover.close': 'Close',
  },
} satisfies Messages;
