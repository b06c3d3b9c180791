import type { Messages } from '../format/messages.js';

export const popoverDialogMessages = {
  zh: {
    'popover.source': '来源与说明',
    'popover.actions': '数据与下载',
    'popover.close': '关闭',
  },
  en: {
    'popover.source': 'Source and notes',
    'popover.actions': 'Data and downloads',
    'popover.close': 'Close',
  },
} satisfies Messages;
