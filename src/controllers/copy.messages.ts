import type { Messages } from '../format/messages.js';

export const copyMessages = {
  zh: {
    'copy.done': '已复制。',
    'copy.by-hand': '浏览器不允许直接复制，请选取以下文字复制。',
    'copy.text': '要复制的文字',
  },
  en: {
    'copy.done': 'Copied.',
    'copy.by-hand': 'The browser does not let the page copy. Select and copy this text.',
    'copy.text': 'Text to copy',
  },
} satisfies Messages;
