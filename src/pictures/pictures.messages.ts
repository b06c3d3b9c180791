import type { Messages } from '../format/messages.js';

export const picturesMessages = {
  zh: {
    'pictures.source': '来源：{source}',
    'pictures.note': '注：{note}',
    'pictures.seen': '{text}{source}',
  },
  en: {
    'pictures.source': 'Source: {source}',
    'pictures.note': 'Note: {note}',
    'pictures.seen': '{text} {source}',
  },
} satisfies Messages;
