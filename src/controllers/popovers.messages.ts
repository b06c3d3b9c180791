import type { Messages } from '../format/messages.js';

export const popoversMessages = {
  zh: {
    'source.button-of': '来源：{label}',
    'source.text-of': '{text}（来源：{label}）',
  },
  en: {
    'source.button-of': 'Source: {label}',
    'source.text-of': '{text} (source: {label})',
  },
} satisfies Messages;
