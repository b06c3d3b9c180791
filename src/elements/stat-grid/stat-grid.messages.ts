import type { Messages } from '../../format/messages.js';

export const statGridMessages = {
  zh: {
    'stat-grid.label': '数据',
  },
  en: {
    'stat-grid.label': 'Figures',
  },
} satisfies Messages;
