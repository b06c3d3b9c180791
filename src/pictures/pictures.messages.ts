import type { Messages } from '../format/messages.js';

export const picturesMessages = {
  zh: {
    'pictures.note': '注：{note}',
    'pictures.seen': '{text}{source}',
  },
  en: {
    'pictures.note': 'Note: {note}',
    'pictures.seen': '{text} {source}',
  },
} satisfies Messages;
