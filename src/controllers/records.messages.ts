import type { Messages } from '../format/messages.js';

export const recordsMessages = {
  zh: {
    'name.official': '{language}名为官方用名',
    'name.press': '{language}名见于媒体',
    'name.translation': '{language}名为本项目翻译',
  },
  en: {
    'name.official': '{language} name is official',
    'name.press': '{language} name as used in the press',
    'name.translation': '{language} name is this project’s translation',
  },
} satisfies Messages;
