import type { Messages } from '../format/messages.js';

export const recordsMessages = {
  zh: {
    'name.official': '英文名为官方用名',
    'name.press': '英文名见于媒体',
    'name.translation': '英文名为本项目翻译',
  },
  en: {
    'name.official': 'English name is official',
    'name.press': 'English name as used in the press',
    'name.translation': 'English name is this project’s translation',
  },
} satisfies Messages;
